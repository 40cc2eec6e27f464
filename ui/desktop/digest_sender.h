// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "viewmodels/digest.h"

#include <QObject>
#include <QTimer>

namespace svarbord::services {
class AccountService;
class InboxService;
class MailService;
} // namespace svarbord::services

namespace svarbord::ui {

class Preferences;

/// Mails the member once a day what waits for them, at the time they chose, or when the program is next running after
/// it. GUI thread.
class DigestSender : public QObject
{
    Q_OBJECT

public:
    DigestSender(services::InboxService& inbox, services::MailService& mail, services::AccountService& accounts,
                 Preferences& preferences, const Clock& clock, QObject* parent = nullptr);

    /// Sends if it is time; what the timer does each minute.
    void look();

signals:
    /// Put into the outbox, or there was nothing to tell.
    void done(bool sent);

private:
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] viewmodels::DigestContent collect() const;
    void send(const viewmodels::DigestMail& digest, const QString& address);

    services::InboxService& m_inbox;
    services::MailService& m_mail;
    services::AccountService& m_accounts;
    Preferences& m_preferences;
    const Clock& m_clock;
    QTimer m_timer;
    bool m_sending = false;
};

} // namespace svarbord::ui
