// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/account_connection.h"

#include <QHostAddress>

namespace svarbord::imap {

namespace {

/// Compression costs more than it saves where nothing travels (measured: five times the time).
bool isThisComputer(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

std::shared_ptr<Session> makeSession(const domain::Account& account, const SyncSurroundings& surroundings,
                                     const SyncPolicy& policy, const QString& purpose)
{
    SessionOptions options;
    options.connection.log = surroundings.log;
    options.connection.logName = account.address + u'/' + purpose;
    options.connection.silence = policy.silence;
    options.compress = policy.compress && !isThisComputer(account.imap.host);
    return std::make_shared<Session>(surroundings.sockets(), std::move(options));
}

QCoro::Task<Status> openSession(std::shared_ptr<Session> session, domain::Account account,
                                net::CredentialStore* credentials)
{
    const Result<QString> secret = co_await credentials->read(net::credentialKey(account));
    if (!secret)
        co_return fail(secret.error());
    const net::TlsPolicy policy{account.caFile};
    const Status opened = co_await session->open(account.imap, policy);
    if (!opened)
        co_return fail(opened.error());
    Credentials pass{account.user.isEmpty() ? account.address : account.user, *secret, account.authentication};
    Status accepted = co_await session->signIn(pass);
    co_return accepted;
}

} // namespace svarbord::imap
