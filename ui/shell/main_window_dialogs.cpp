// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "services/account_service.h"
#include "services/mail_service.h"
#include "ui/components/toast.h"
#include "ui/dialogs/dialogs.h"
#include "ui/settings/account_dialog.h"
#include "ui/settings/drop_folder_dialog.h"
#include "ui/shell/compose_window.h"

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

void MainWindow::composeTo(const QUrl& mailto)
{
    const Result<QList<domain::Account>> accounts = m_services.accounts.accounts();
    if (!accounts || accounts->isEmpty()) {
        openAccountDialog();
        return;
    }
    auto* window = new ComposeWindow(m_services.mail, *m_dialogs, m_theme, this);
    window->compose(accounts->constFirst().id, mailto);
    connect(window, &ComposeWindow::sent, this, [this] { m_toast->showText(tr("The mail is on its way.")); });
    window->show();
}

void MainWindow::openDropFolderDialog()
{
    (new DropFolderDialog(m_services.dropFolder, *m_dialogs, m_theme, this))->open();
}

void MainWindow::openAccountDialog()
{
    auto* dialog = new AccountDialog(m_services.accounts, m_theme, this, m_dialogs.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace svarbord::ui
