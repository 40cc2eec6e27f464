// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "services/mail_service.h"
#include "ui/desktop/desktop_notices.h"

namespace svarbord::services {
class AccountService;
class InboxService;
} // namespace svarbord::services

namespace svarbord::ui {

class Preferences;

/// Watches what is committed and tells what the person wants to be told, when they want it. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(services::InboxService& inbox, services::MailService& mail, services::AccountService& accounts,
             const Preferences& preferences, const Clock& clock, DesktopNotices& notices, QObject* parent = nullptr);

private:
    void follow(const domain::ChangeSet& changes);
    void tellTaken(const QList<services::TakenOver>& all);
    void tell(const viewmodels::Notice& notice);

    services::InboxService& m_inbox;
    services::AccountService& m_accounts;
    const Preferences& m_preferences;
    const Clock& m_clock;
    DesktopNotices& m_notices;
    viewmodels::NoticeFinder m_finder;
    QHash<ConversationId, Timestamp> m_toldTaken;
};

} // namespace svarbord::ui
