// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/token_credentials.h"

#include "net/token_requests.h"

#include <QCoroSignal>

#include <QNetworkAccessManager>

namespace svarbord::net {

TokenCredentials::TokenCredentials(std::unique_ptr<CredentialStore> kept, const Clock& clock)
    : m_kept(std::move(kept)),
      m_clock(clock)
{}

TokenCredentials::~TokenCredentials() = default;

QCoro::Task<Result<QString>> TokenCredentials::read(QString key)
{
    // Two that read at once would each use the one refresh token, which some providers take for theft.
    while (m_renewing.contains(key))
        co_await qCoro(this, &TokenCredentials::renewed);
    Result<QString> secret = co_await m_kept->read(key);
    if (!secret)
        co_return secret;
    const std::optional<OAuthGrant> grant = OAuthGrant::fromSecret(*secret);
    if (!grant)
        co_return secret;
    if (grant->isFresh(m_clock.now()) || grant->refreshToken.isEmpty())
        co_return grant->accessToken;
    m_renewing.insert(key);
    const Result<QString> token = co_await renew(key, *grant);
    m_renewing.remove(key);
    emit renewed();
    co_return token;
}

QCoro::Task<Result<QString>> TokenCredentials::renew(QString key, OAuthGrant grant)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    const Result<OAuthGrant> next =
        co_await requestToken(*m_network, grant.tokenAddress, refreshRequest(grant), grant, m_clock);
    if (!next)
        co_return fail(next.error());
    const Status kept = co_await m_kept->write(key, next->toSecret());
    if (!kept)
        co_return fail(kept.error());
    co_return next->accessToken;
}

QCoro::Task<Status> TokenCredentials::write(QString key, QString secret)
{
    const Status written = co_await m_kept->write(key, secret);
    co_return written;
}

QCoro::Task<Status> TokenCredentials::remove(QString key)
{
    const Status removed = co_await m_kept->remove(key);
    co_return removed;
}

QCoro::Task<Status> TokenCredentials::move(QString from, QString to)
{
    const Status moved = co_await m_kept->move(from, to);
    co_return moved;
}

} // namespace svarbord::net
