// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_policy.h"

#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace svarbord;
using namespace svarbord::net;
using namespace Qt::Literals::StringLiterals;

class TlsPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-03
    void peersAreAlwaysVerifiedByModernTls()
    {
        const auto configuration = sslConfiguration({});
        QVERIFY(configuration);
        QCOMPARE(configuration->peerVerifyMode(), QSslSocket::VerifyPeer);
        QCOMPARE(configuration->protocol(), QSsl::TlsV1_2OrLater);
    }

    // covers: SEC-03
    void anchorFileThatIsNoneIsSaid()
    {
        const auto missing = sslConfiguration({u"/no/such/ca.pem"_s});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::InvalidInput);
        QVERIFY(missing.error().userText.contains(u"/no/such/ca.pem"_s));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("this is no certificate\n");
        file.close();
        const auto empty = sslConfiguration({file.fileName()});
        QVERIFY(!empty);
        QVERIFY(empty.error().userText.contains(u"no certificate"_s));
    }

    // covers: SEC-03
    void theGravestFaultIsTheOneThatIsTold()
    {
        const QSslCertificate none;
        const auto told = [&none](const QList<QSslError::SslError>& faults) {
            QList<QSslError> errors;
            for (const QSslError::SslError fault : faults)
                errors.append(QSslError(fault));
            return certificateError(u"imap.firma.no"_s, none, errors);
        };
        using E = QSslError;
        const Error expired = told({E::HostNameMismatch, E::CertificateExpired, E::SelfSignedCertificate});
        QCOMPARE(expired.code, ErrorCode::TlsFailed);
        QVERIFY(!expired.retryable);
        QVERIFY2(expired.userText.contains(u"expired"_s), qPrintable(expired.userText));
        QVERIFY(told({E::CertificateExpired, E::CertificateRevoked}).userText.contains(u"revoked"_s));
        QVERIFY(told({E::UnableToGetLocalIssuerCertificate, E::HostNameMismatch}).userText.contains(u"belongs to"_s));
        QVERIFY(told({E::SelfSignedCertificate}).userText.contains(u"made its certificate itself"_s));
        QVERIFY(told({E::NoSslSupport}).userText.contains(u"not acceptable"_s));
    }
};

QTEST_GUILESS_MAIN(TlsPolicyTest)
#include "tls_policy_test.moc"
