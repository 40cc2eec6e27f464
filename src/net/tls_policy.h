// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace svarbord::net {

/// What is asked of a TLS peer. There is no way to switch verification off: a private server is trusted by
/// naming its certificate authority.
struct TlsPolicy
{
    QString caFile; ///< PEM file with trust anchors added to the system's; empty for none
};

/// TLS 1.2 or later, peer verified. InvalidInput when the CA file cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> sslConfiguration(const TlsPolicy& policy);

/// What is wrong with the certificate of host, in words that say what to do: the gravest of errors decides.
[[nodiscard]] Error certificateError(const QString& host, const QSslCertificate& certificate,
                                     const QList<QSslError>& errors);

} // namespace svarbord::net
