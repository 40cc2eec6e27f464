// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/credential_store.h"

#include <QCoreApplication>

namespace svarbord::net {

QString credentialKey(const domain::Account& account)
{
    const bool token = account.authentication == domain::Authentication::OAuth2;
    return QStringLiteral("%1:%2@%3:%4")
        .arg(token ? QStringLiteral("token") : QStringLiteral("password"), account.address.trimmed().toLower(),
             account.imap.host.toLower())
        .arg(account.imap.port);
}

QCoro::Task<Status> CredentialStore::move(QString from, QString to)
{
    const Result<QString> secret = co_await read(from);
    if (!secret)
        co_return fail(secret.error());
    const Status written = co_await write(to, *secret);
    if (!written)
        co_return written;
    const Status removed = co_await remove(from);
    co_return removed;
}

QCoro::Task<Result<QString>> InMemoryCredentialStore::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        co_return fail(ErrorCode::NotFound,
                       QCoreApplication::translate("Network", "No password is stored for this account."));
    co_return *found;
}

QCoro::Task<Status> InMemoryCredentialStore::write(QString key, QString secret)
{
    m_secrets.insert(key, secret);
    co_return Status{};
}

QCoro::Task<Status> InMemoryCredentialStore::remove(QString key)
{
    m_secrets.remove(key);
    co_return Status{};
}

} // namespace svarbord::net
