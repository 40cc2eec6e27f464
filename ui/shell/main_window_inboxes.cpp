// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window about several inboxes.
#include "services/inbox_service.h"
#include "ui/inbox/views_pane.h"
#include "ui/shell/command_table.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/main_window.h"
#include "viewmodels/conversation_list_model.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int mostWithKeys = 9;

} // namespace

void MainWindow::refreshInboxes()
{
    const auto inboxes = m_services.inbox.myInboxes();
    if (!inboxes)
        return;
    m_views->setInboxes(*inboxes);
    m_inboxes = *inboxes;
    addInboxCommands();
    const InboxId shown = m_model->query().inbox;
    const bool gone = shown.isValid() && std::ranges::find(m_inboxes, shown, &domain::Inbox::id) == m_inboxes.end();
    if (gone || (shown.isValid() && m_inboxes.size() < 2)) {
        showView(m_model->query().view);
        return;
    }
    // Channels may have moved: what each list shows is another now.
    domain::ChangeSet everything;
    everything.bulk = true;
    m_model->applyChanges(everything);
}

/// One to go to each inbox; none where there is but one.
void MainWindow::addInboxCommands()
{
    const bool several = m_inboxes.size() > 1;
    for (int number = 1; number <= std::max<int>(m_inboxCommands, static_cast<int>(m_inboxes.size())); ++number) {
        const QString id = u"inbox.%1"_s.arg(number);
        if (!several || number > m_inboxes.size()) {
            m_commands->remove(id);
            continue;
        }
        const domain::Inbox& inbox = m_inboxes.at(number - 1);
        const QList<QKeySequence> keys = number > mostWithKeys
                                             ? QList<QKeySequence>{}
                                             : QList<QKeySequence>{QKeySequence(u"Ctrl+Alt+%1"_s.arg(number))};
        m_commands->remove(id); // the one before may have gone to another inbox
        m_commands->add({id,
                         tr("Inboxes"),
                         inbox.name,
                         keys,
                         [this, inbox = inbox.id] { m_views->chooseInbox(inbox, domain::View::AllOpen); },
                         {}});
    }
    m_inboxCommands = several ? static_cast<int>(m_inboxes.size()) : 0;
    if (m_keys)
        m_keys->refresh();
}

} // namespace svarbord::ui
