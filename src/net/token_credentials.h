// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/credential_store.h"
#include "net/oauth_grant.h"

#include <QObject>
#include <QSet>

#include <memory>

class QNetworkAccessManager;

namespace svarbord::net {

/// A store of secrets in front of another one: where that holds what a provider gave after signing in, reading gives
/// a token that works now, got anew when the hour is over. Everything else passes through. Used on one thread.
class TokenCredentials final : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    TokenCredentials(std::unique_ptr<CredentialStore> kept, const Clock& clock);
    ~TokenCredentials() override;

    /// Unauthorized when the provider gives no more: somebody has to sign in again.
    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Status> write(QString key, QString secret) override;
    QCoro::Task<Status> remove(QString key) override;
    QCoro::Task<Status> move(QString from, QString to) override;

signals:
    void renewed();

private:
    QCoro::Task<Result<QString>> renew(QString key, OAuthGrant grant);

    std::unique_ptr<CredentialStore> m_kept;
    const Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made on the thread that reads first
    QSet<QString> m_renewing;
};

} // namespace svarbord::net
