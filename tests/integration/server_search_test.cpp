// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-02 SEC-03
// Account settings found over the wire: what a provider publishes over https, and what its DNS says.
#include "net/server_search.h"
#include "support/dovecot_server.h"
#include "support/https_server.h"
#include "support/name_server.h"
#include "support/office.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

using namespace svarbord;
using namespace svarbord::net;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using Found = std::optional<domain::FoundServers>;

namespace {

const QString address = u"anna@firma.test"_s;

QByteArray configuration(quint16 imaps)
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"firma.test\"><incomingServer type=\"imap\">"
           "<hostname>127.0.0.1</hostname><port>" +
           QByteArray::number(imaps) +
           "</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>"
           "<outgoingServer type=\"smtp\"><hostname>127.0.0.1</hostname><port>1</port><socketType>STARTTLS</socketType>"
           "</outgoingServer></emailProvider></clientConfig>";
}

} // namespace

class ServerSearchTest : public QObject
{
    Q_OBJECT

private:
    DovecotServer m_dovecot;
    std::unique_ptr<HttpsServer> m_web;
    QSslConfiguration m_usual;

    Found search(const SearchPlaces& places)
    {
        QNetworkAccessManager network;
        return QCoro::waitFor(findServers(network, address, places));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_dovecot.start(), qPrintable(m_dovecot.errorText()));
        m_usual = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = m_usual;
        QVERIFY(trusting.addCaCertificates(m_dovecot.caFile()));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void init() { m_web = std::make_unique<HttpsServer>(m_dovecot.certificateFile(), m_dovecot.keyFile()); }
    void cleanup() { m_web.reset(); }
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void whatIsPublishedLeadsToTheMailbox()
    {
        m_web->pages.insert(u"/.well-known/autoconfig/mail/config-v1.1.xml"_s, configuration(m_dovecot.imapsPort()));
        const Found found = search(
            {{m_web->url(u"/mail/config-v1.1.xml"_s), m_web->url(u"/.well-known/autoconfig/mail/config-v1.1.xml"_s)},
             false,
             {}});
        QVERIFY(found);
        QCOMPARE(m_web->asked.size(), 2);
        Office office;
        domain::Account account;
        account.address = address;
        account.user = found->user;
        account.imap = found->imap;
        account.smtp = found->smtp;
        account.caFile = m_dovecot.caFile();
        const QFuture<QList<engine::ConnectionCheck>> tried = office.engine().testAccount(account, u"hemmelig"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tried.isFinished(), 30'000);
        QVERIFY(tried.result().size() > 3);
        for (int step = 0; step < 3; ++step)
            QVERIFY(tried.result().at(step).outcome);
    }

    void aMoveToAnotherPageIsFollowedButNotOutOfTls()
    {
        m_web->pages.insert(u"/new.xml"_s, configuration(993));
        m_web->moved.insert(u"/old.xml"_s, m_web->url(u"/new.xml"_s));
        QVERIFY(search({{m_web->url(u"/old.xml"_s)}, false, {}}));
        QTcpServer open;
        QVERIFY(open.listen(QHostAddress::LocalHost));
        m_web->moved.insert(u"/old.xml"_s, QUrl(u"http://127.0.0.1:%1/new.xml"_s.arg(open.serverPort())));
        QVERIFY(!search({{m_web->url(u"/old.xml"_s)}, false, {}}));
        QVERIFY(!open.hasPendingConnections());
    }

    void aPageWithoutEndIsLeft()
    {
        m_web->endless = u"/endless.xml"_s;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!search({{m_web->url(m_web->endless)}, false, {}}));
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aSilentPlaceDelaysNobodyForLong()
    {
        m_web->silent = u"/silent.xml"_s;
        m_web->pages.insert(u"/good.xml"_s, configuration(993));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(search({{m_web->url(m_web->silent), m_web->url(u"/good.xml"_s)}, false, {}}));
        QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aServerThatNobodyVouchesForIsNotBelieved()
    {
        m_web->pages.insert(u"/good.xml"_s, configuration(993));
        const QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        QSslConfiguration::setDefaultConfiguration(m_usual);
        const Found found = search({{m_web->url(u"/good.xml"_s)}, false, {}});
        QSslConfiguration::setDefaultConfiguration(trusting);
        QVERIFY(!found);
    }

    void theNameServerOfTheDomainTells()
    {
        NameServer names;
        if (!names.start())
            QSKIP("port 53 is not ours to listen on");
        names.records.insert("_imaps._tcp.firma.test", {{10, "langsom.firma.test", 993}, {1, "imap.firma.test", 993}});
        names.records.insert("_submission._tcp.firma.test", {{1, "smtp.firma.test", 587}});
        const Found found = search({{m_web->url(u"/nothing.xml"_s)}, true, NameServer::address()});
        QVERIFY2(found, names.asked.join(' ').constData());
        QCOMPARE(names.asked.size(), 4);
        QCOMPARE(found->imap, (domain::Endpoint{u"imap.firma.test"_s, 993, domain::TransportSecurity::ImplicitTls}));
        QCOMPARE(found->smtp, (domain::Endpoint{u"smtp.firma.test"_s, 587, domain::TransportSecurity::StartTls}));
        QCOMPARE(found->user, address);
    }
};

QTEST_GUILESS_MAIN(ServerSearchTest)
#include "server_search_test.moc"
