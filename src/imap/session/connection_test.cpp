// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/connection_test.h"

#include "imap/session/session.h"

namespace svarbord::imap {

QCoro::Task<QList<ConnectionStep>> testConnection(domain::Account account, QString secret, net::SocketFactory sockets)
{
    QList<ConnectionStep> steps;
    const auto session = std::make_unique<Session>(sockets());
    const net::TlsPolicy policy{account.caFile};
    const Status reached = co_await session->open(account.imap, policy);
    steps.append({ConnectionStep::Kind::Reach, reached});
    if (!reached)
        co_return steps;
    Credentials credentials{account.user.isEmpty() ? account.address : account.user, secret, account.authentication};
    const Status signedIn = co_await session->signIn(credentials);
    steps.append({ConnectionStep::Kind::SignIn, signedIn});
    if (!signedIn)
        co_return steps;
    const Result<SelectedMailbox> inbox = co_await session->select(QStringLiteral("INBOX"), SelectMode::ReadOnly);
    steps.append({ConnectionStep::Kind::OpenInbox, inbox ? Status{} : Status(fail(inbox.error()))});
    co_await session->logout();
    co_return steps;
}

} // namespace svarbord::imap
