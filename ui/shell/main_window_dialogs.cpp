// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "services/account_service.h"
#include "services/mail_service.h"
#include "ui/components/toast.h"
#include "ui/composer/composer.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/inbox/list_pane.h"
#include "ui/settings/account_dialog.h"
#include "ui/settings/accounts_page.h"
#include "ui/settings/drop_folder_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/compose_window.h"
#include "ui/shell/outgoing_desk.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

void MainWindow::composeTo(const QUrl& mailto)
{
    const Result<QList<domain::Account>> accounts = m_services.accounts.accounts();
    if (!accounts || accounts->isEmpty()) {
        openAccountDialog();
        return;
    }
    // One new mail is written at a time; what another one began is kept and offered.
    const auto open = findChildren<ComposeWindow*>();
    for (ComposeWindow* other : open) {
        if (other->isAnswer() || !other->isVisible())
            continue;
        if (mailto.isEmpty()) {
            other->raise();
            other->activateWindow();
            return;
        }
        other->close();
    }
    auto* window = new ComposeWindow(m_services.mail, *m_dialogs, m_theme, this);
    window->compose(account_order::apply(*accounts, m_settings).constFirst().id, mailto);
    connect(window, &ComposeWindow::sent, this, [this] { m_toast->showText(tr("The mail is on its way.")); });
    window->show();
}

void MainWindow::comeForward()
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeConversation(ConversationId id)
{
    m_acts->close({id});
}

void MainWindow::takeConversation(ConversationId id)
{
    m_acts->assign({id}, m_services.accounts.self());
}

/// What was sent and waits for its moment, or for the network, would stay here until the next start.
bool MainWindow::asksBeforeQuitting()
{
    const int unsent = m_mayQuit ? 0 : m_outgoing->unsent();
    if (unsent == 0)
        return false;
    comeForward();
    const Question question{
        tr("Quit Svarbord?"),
        tr("%n mail(s) have not left yet. If you quit now, they wait here and leave when Svarbord is "
           "started the next time.",
           nullptr, unsent),
        tr("Quit"), tr("Stay"), true};
    m_dialogs->ask(this, question, [this](bool accepted) {
        m_mayQuit = accepted;
        if (accepted)
            quit();
    });
    return true;
}

/// Whoever ends the session waits for this, and ends the program soon after: nobody may be asked then, for the answer
/// would come too late.
void MainWindow::keepEverything()
{
    QList<QFuture<Status>> keeping;
    for (Composer* composer : findChildren<Composer*>())
        keeping.append(composer->keepNow());
    for (QFuture<Status>& one : keeping)
        one.waitForFinished();
}

void MainWindow::endWithoutAsking()
{
    m_mayQuit = true;
    m_staysWhenClosed = false;
}

void MainWindow::quit()
{
    if (asksBeforeQuitting())
        return;
    m_staysWhenClosed = false;
    QApplication::closeAllWindows();
    QCoreApplication::quit();
}

void MainWindow::openDropFolderDialog()
{
    (new DropFolderDialog(m_services.dropFolder, *m_dialogs, m_theme, this))->open();
}

void MainWindow::openAccountDialog()
{
    showAccountDialog();
}

/// Over the settings where it was called from there.
AccountDialog* MainWindow::showAccountDialog()
{
    QWidget* over = findChild<SettingsDialog*>();
    auto* dialog = new AccountDialog(m_services.accounts, m_theme, over ? over : this, m_dialogs.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The first mailbox is there: what comes is to be read.
    connect(dialog, &AccountDialog::connected, this, [this, over](const domain::Account& account) {
        lookForTeam(account);
        if (over)
            return;
        m_list->focusList();
        if (!m_preferences.tourSeen())
            showTour();
    });
    dialog->open();
    return dialog;
}

} // namespace svarbord::ui
