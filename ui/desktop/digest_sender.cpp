// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/digest_sender.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "ui/settings/preferences.h"

namespace svarbord::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 1min;
constexpr int mostRows = 200;

} // namespace

DigestSender::DigestSender(services::InboxService& inbox, services::MailService& mail,
                           services::AccountService& accounts, Preferences& preferences, const Clock& clock,
                           QObject* parent)
    : QObject(parent),
      m_inbox(inbox),
      m_mail(mail),
      m_accounts(accounts),
      m_preferences(preferences),
      m_clock(clock)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &DigestSender::look);
    m_timer.start();
}

bool DigestSender::isDue() const
{
    const QDateTime now = toDateTime(m_clock.now()).toLocalTime();
    return m_preferences.hasDigest() && now.time() >= m_preferences.digestTime() &&
           toDateTime(m_preferences.digestSent()).toLocalTime().date() < now.date();
}

QString DigestSender::address() const
{
    if (const QString chosen = m_preferences.digestAddress(); !chosen.isEmpty())
        return chosen;
    const auto members = m_accounts.members();
    for (const domain::Member& member : members.value_or(QList<domain::Member>()))
        if (member.id == m_accounts.self())
            return member.address;
    return {};
}

void DigestSender::look()
{
    const QString to = address();
    if (m_sending || to.isEmpty() || !isDue())
        return;
    const auto digest = viewmodels::writeDigest(collect(), m_clock.now());
    if (digest) {
        send(*digest, to);
        return;
    }
    m_preferences.setDigestSent(m_clock.now());
    emit done(false);
}

/// What the member wants to be told at all, no more.
viewmodels::DigestContent DigestSender::collect() const
{
    viewmodels::DigestContent content;
    content.workspace = m_accounts.workspaceName();
    const auto rows = [this](domain::View view) {
        domain::ViewQuery query;
        query.view = view;
        query.member = m_accounts.self();
        return m_inbox.page(query, std::nullopt, 0, mostRows).value_or(QList<domain::ConversationRow>());
    };
    if (m_preferences.notifies(NoticeKind::ReplyToMine) || m_preferences.notifies(NoticeKind::Assigned)) {
        content.answers = rows(domain::View::Mine);
        content.answers.removeIf([](const auto& row) { return row.statusId == u"waiting"; });
    }
    if (m_preferences.notifies(NoticeKind::Mention)) {
        const Timestamp since = std::max(m_preferences.digestSent(), m_clock.now() - std::chrono::hours{24});
        content.mentions = rows(domain::View::Mentions);
        content.mentions.removeIf([since](const auto& row) { return row.lastActivity < since; });
    }
    if (m_preferences.notifies(NoticeKind::NewEnquiry))
        content.unassigned = rows(domain::View::Unassigned);
    if (m_preferences.notifies(NoticeKind::NotSent)) {
        content.notSent = m_mail.outbox().value_or(QList<domain::OutboxEntry>());
        content.notSent.removeIf([](const auto& entry) { return entry.state != domain::OutboxState::Failed; });
    }
    return content;
}

void DigestSender::send(const viewmodels::DigestMail& digest, const QString& address)
{
    domain::OutgoingMail mail;
    const auto accounts = m_accounts.accounts();
    for (const domain::Account& account : accounts.value_or(QList<domain::Account>()))
        if (account.enabled && !mail.account.isValid())
            mail.account = account.id;
    mail.to = {{QString(), address}};
    mail.subject = digest.subject;
    mail.text = digest.text;
    m_sending = true;
    whenDone(m_mail.sendNotice(mail), this, [this](const Result<OutboxId>& queued) {
        m_sending = false;
        if (!queued)
            return; // the next minute tries again
        m_preferences.setDigestSent(m_clock.now());
        emit done(true);
    });
}

} // namespace svarbord::ui
