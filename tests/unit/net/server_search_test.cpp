// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-02
#include "net/server_search.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::net;
using namespace Qt::Literals::StringLiterals;
using domain::TransportSecurity;

namespace {

QByteArray configuration(const QByteArray& servers)
{
    return "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"firma.test\">" + servers +
           "</emailProvider></clientConfig>";
}

const QByteArray imaps = "<incomingServer type=\"imap\"><hostname>imap.firma.test</hostname><port>993</port>"
                         "<socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>";
const QByteArray submission = "<outgoingServer type=\"smtp\"><hostname>smtp.%EMAILDOMAIN%</hostname><port>587</port>"
                              "<socketType>STARTTLS</socketType></outgoingServer>";

} // namespace

class ServerSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAProviderPublishesIsRead()
    {
        const auto found = readAutoconfig(configuration(imaps + submission), u"kari@firma.test"_s);
        QVERIFY(found);
        QCOMPARE(found->imap, (domain::Endpoint{u"imap.firma.test"_s, 993, TransportSecurity::ImplicitTls}));
        QCOMPARE(found->smtp, (domain::Endpoint{u"smtp.firma.test"_s, 587, TransportSecurity::StartTls}));
        QCOMPARE(found->user, u"kari"_s);
    }

    void popAndPlainServersArePassedOver()
    {
        const QByteArray pop = "<incomingServer type=\"pop3\"><hostname>pop.firma.test</hostname><port>995</port>"
                               "<socketType>SSL</socketType></incomingServer>";
        const QByteArray plain = "<incomingServer type=\"imap\"><hostname>old.firma.test</hostname><port>143</port>"
                                 "<socketType>plain</socketType></incomingServer>";
        const auto found = readAutoconfig(configuration(pop + plain + imaps + submission), u"kari@firma.test"_s);
        QVERIFY(found);
        QCOMPARE(found->imap.host, u"imap.firma.test"_s);
        QVERIFY(!readAutoconfig(configuration(plain + submission), u"kari@firma.test"_s));
    }

    void whatIsNoConfigurationSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page that says welcome") << QByteArray("<!doctype html><html><body>Hei<br></body></html>");
        QTest::newRow("cut off") << configuration(imaps + submission).chopped(30);
        QTest::newRow("only one way") << configuration(imaps);
        QTest::newRow("no server") << configuration(QByteArray(imaps).replace("imap.firma.test", "x y/z") + submission);
        QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaa\">";
        for (char c = 'b'; c < 'z'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \"&" + char(c - 1) + ";&" + char(c - 1) + ";\">";
        QTest::newRow("entities in entities") << bomb + "]>" + configuration("<x>&y;</x>" + imaps + submission).mid(21);
    }
    void whatIsNoConfigurationSaysNothing()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(!readAutoconfig(answer, u"kari@firma.test"_s));
    }

    void recordsOfTheDomainAreRead()
    {
        using Service = ServiceRecord::Service;
        const QList<ServiceRecord> records{{Service::Imap, u"mail.firma.test"_s, 143},
                                           {Service::Imaps, u"."_s, 0},
                                           {Service::Submissions, u"ut.firma.test"_s, 465}};
        const auto found = readServiceRecords(records, u"kari@firma.test"_s);
        QVERIFY(found);
        QCOMPARE(found->imap, (domain::Endpoint{u"mail.firma.test"_s, 143, TransportSecurity::StartTls}));
        QCOMPARE(found->smtp, (domain::Endpoint{u"ut.firma.test"_s, 465, TransportSecurity::ImplicitTls}));
        QVERIFY(!readServiceRecords(records.mid(0, 2), u"kari@firma.test"_s));
    }

    void onlyTheDomainItselfIsAsked()
    {
        for (const QUrl& place : autoconfigAddresses(u"kari@firma.test"_s)) {
            QCOMPARE(place.scheme(), u"https"_s);
            QVERIFY(place.host() == u"firma.test"_s || place.host().endsWith(u".firma.test"_s));
        }
    }
};

QTEST_GUILESS_MAIN(ServerSearchTest)
#include "server_search_test.moc"
