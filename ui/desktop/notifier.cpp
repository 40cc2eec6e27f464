// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifier.h"

#include "services/account_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "ui/settings/preferences.h"

namespace svarbord::ui {

namespace {

/// More at once is a first import or a holiday's mail: the list shows it, and a storm of notices helps nobody.
constexpr int mostAtOnce = 8;

} // namespace

Notifier::Notifier(services::InboxService& inbox, services::MailService& mail, services::AccountService& accounts,
                   const Preferences& preferences, const Clock& clock, DesktopNotices& notices, QObject* parent)
    : QObject(parent),
      m_inbox(inbox),
      m_accounts(accounts),
      m_preferences(preferences),
      m_clock(clock),
      m_notices(notices),
      m_finder(accounts.self(), clock.now())
{
    connect(&inbox, &services::InboxService::changed, this, &Notifier::follow);
    connect(&mail, &services::MailService::sendGivenUp, this,
            [this](const domain::OutboxEntry& entry) { tell(viewmodels::NoticeFinder::notSent(entry)); });
    for (const services::TakenOver& taken : mail.takenOver())
        m_toldTaken.insert(taken.draft.conversation, taken.draft.at);
    connect(&mail, &services::MailService::outboxChanged, this, [this, &mail] { tellTaken(mail.takenOver()); });
}

/// Each taking once.
void Notifier::tellTaken(const QList<services::TakenOver>& all)
{
    for (const services::TakenOver& taken : all) {
        if (m_toldTaken.value(taken.draft.conversation) == taken.draft.at)
            continue;
        m_toldTaken.insert(taken.draft.conversation, taken.draft.at);
        tell(viewmodels::NoticeFinder::takenOver(taken.draft.conversation, taken.name));
    }
}

void Notifier::follow(const domain::ChangeSet& changes)
{
    if (changes.bulk || changes.conversations.isEmpty() || changes.conversations.size() > mostAtOnce)
        return;
    const QList<domain::Member> members = m_accounts.members().value_or(QList<domain::Member>());
    const QList<domain::Group> groups = m_inbox.groups().value_or(QList<domain::Group>());
    for (const ConversationId& id : changes.conversations)
        if (const Result<domain::ConversationDetail> detail = m_inbox.conversation(id))
            for (const viewmodels::Notice& notice : m_finder.look(*detail, members, groups))
                tell(notice);
}

void Notifier::tell(const viewmodels::Notice& notice)
{
    if (!m_preferences.notifies(notice.kind) || m_preferences.isQuiet(toDateTime(m_clock.now()).toLocalTime().time()))
        return;
    m_notices.show(notice, m_preferences.hasSound() ? DesktopNotices::Sound::On : DesktopNotices::Sound::Off);
}

} // namespace svarbord::ui
