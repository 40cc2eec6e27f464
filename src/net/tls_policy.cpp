// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

namespace svarbord::net {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::net)
};

enum class Fault { Revoked, Expired, NotYetValid, WrongHost, SelfSigned, UnknownIssuer, None };

Fault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Fault::Revoked;
    case QSslError::CertificateExpired:
        return Fault::Expired;
    case QSslError::CertificateNotYetValid:
        return Fault::NotYetValid;
    case QSslError::HostNameMismatch:
        return Fault::WrongHost;
    case QSslError::SelfSignedCertificate:
        return Fault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return Fault::UnknownIssuer;
    default:
        return Fault::None;
    }
}

QString day(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString namesOf(const QSslCertificate& certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names.mid(0, 3).join(QStringLiteral(", "));
}

QString explain(Fault fault, const QString& host, const QSslCertificate& certificate)
{
    switch (fault) {
    case Fault::Revoked:
        return Text::tr(
                   "The certificate of %1 has been revoked. Do not use this server until its operator explains why.")
            .arg(host);
    case Fault::Expired:
        return Text::tr("The certificate of %1 expired on %2. The server’s operator has to renew it; check this "
                        "computer’s date too.")
            .arg(host, day(certificate.expiryDate()));
    case Fault::NotYetValid:
        return Text::tr("The certificate of %1 is valid from %2 only. Check this computer’s date.")
            .arg(host, day(certificate.effectiveDate()));
    case Fault::WrongHost:
        return Text::tr("The certificate belongs to %2, not to %1. Check the server name in the account.")
            .arg(host, namesOf(certificate));
    case Fault::SelfSigned:
        return Text::tr(
                   "%1 made its certificate itself, so nobody vouches for it. If this is your own server, give its "
                   "certificate file in the account.")
            .arg(host);
    case Fault::UnknownIssuer:
        return Text::tr("The certificate of %1 was issued by “%2”, which this computer does not know. If this is your "
                        "own authority, give its certificate file in the account.")
            .arg(host, certificate.issuerDisplayName());
    case Fault::None:
        break;
    }
    return Text::tr("The certificate of %1 is not acceptable.").arg(host);
}

} // namespace

Result<QSslConfiguration> sslConfiguration(const TlsPolicy& policy)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (policy.caFile.isEmpty())
        return configuration;
    QFile file(policy.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The certificate file %1 cannot be read: %2").arg(policy.caFile, file.errorString()));
    const QList<QSslCertificate> anchors = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (anchors.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The file %1 holds no certificate (PEM).").arg(policy.caFile));
    configuration.addCaCertificates(anchors);
    return configuration;
}

Error certificateError(const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors)
{
    Fault gravest = Fault::None;
    QStringList details;
    for (const QSslError& error : errors) {
        gravest = std::min(gravest, faultOf(error.error()));
        details += error.errorString();
    }
    return Error{ErrorCode::TlsFailed, false, explain(gravest, host, certificate), details.join(QStringLiteral("; "))};
}

} // namespace svarbord::net
