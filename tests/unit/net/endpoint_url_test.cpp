// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint_url.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::net;
using namespace Qt::Literals::StringLiterals;
using domain::TransportSecurity;

class EndpointUrlTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: CHN-02
    // covers: SEC-03
    void addressesAreReadAndWrittenAgain_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<MailProtocol>("protocol");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<TransportSecurity>("security");
        using enum MailProtocol;
        using enum TransportSecurity;
        QTest::newRow("imaps") << u"imaps://imap.firma.no"_s << Imap << u"imap.firma.no"_s << 993 << ImplicitTls;
        QTest::newRow("imap is STARTTLS") << u"imap://imap.firma.no"_s << Imap << u"imap.firma.no"_s << 143 << StartTls;
        QTest::newRow("smtps") << u"smtps://smtp.firma.no/"_s << Smtp << u"smtp.firma.no"_s << 465 << ImplicitTls;
        QTest::newRow("smtp is STARTTLS") << u"smtp://smtp.firma.no"_s << Smtp << u"smtp.firma.no"_s << 587 << StartTls;
        QTest::newRow("own port") << u"smtp://smtp.firma.no:2525"_s << Smtp << u"smtp.firma.no"_s << 2525 << StartTls;
        QTest::newRow("a bare host is encrypted")
            << u" imap.firma.no "_s << Imap << u"imap.firma.no"_s << 993 << ImplicitTls;
        QTest::newRow("a bare host with a port")
            << u"imap.firma.no:1993"_s << Imap << u"imap.firma.no"_s << 1993 << ImplicitTls;
        QTest::newRow("capitals") << u"IMAPS://Imap.Firma.NO"_s << Imap << u"imap.firma.no"_s << 993 << ImplicitTls;
        QTest::newRow("IPv6") << u"imaps://[::1]:1993"_s << Imap << u"::1"_s << 1993 << ImplicitTls;
        QTest::newRow("no encryption, said aloud")
            << u"imap://localhost:143?security=none"_s << Imap << u"localhost"_s << 143 << Plain;
    }
    void addressesAreReadAndWrittenAgain()
    {
        QFETCH(QString, url);
        QFETCH(MailProtocol, protocol);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(TransportSecurity, security);
        const auto endpoint = endpointFromUrl(url, protocol);
        QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error().userText));
        QCOMPARE(endpoint->host, host);
        QCOMPARE(int(endpoint->port), port);
        QCOMPARE(endpoint->security, security);
        const auto again = endpointFromUrl(endpointToUrl(*endpoint, protocol), protocol);
        QVERIFY(again);
        QCOMPARE(again->host, host);
        QCOMPARE(int(again->port), port);
        QCOMPARE(again->security, security);
    }

    // covers: SEC-01
    void othersAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u"imaps://a b"_s;
        QTest::newRow("no host") << u"imaps://:993"_s;
        QTest::newRow("another protocol") << u"https://imap.firma.no"_s;
        QTest::newRow("the other mail protocol") << u"smtps://imap.firma.no"_s;
        QTest::newRow("a password") << u"imaps://anna:hemmelig@imap.firma.no"_s;
        QTest::newRow("a user") << u"imaps://anna@imap.firma.no"_s;
        QTest::newRow("a folder") << u"imaps://imap.firma.no/INBOX"_s;
        QTest::newRow("a fragment") << u"imaps://imap.firma.no#x"_s;
        QTest::newRow("port 0") << u"imaps://imap.firma.no:0"_s;
        QTest::newRow("port too high") << u"imaps://imap.firma.no:70000"_s;
        QTest::newRow("unknown encryption") << u"imap://imap.firma.no?security=some"_s;
    }
    void othersAreRefused()
    {
        QFETCH(QString, url);
        const auto endpoint = endpointFromUrl(url, MailProtocol::Imap);
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().code, ErrorCode::InvalidInput);
        QVERIFY(!endpoint.error().userText.isEmpty());
        QVERIFY(!endpoint.error().userText.contains(u"hemmelig"_s));
    }
};

QTEST_GUILESS_MAIN(EndpointUrlTest)
#include "endpoint_url_test.moc"
