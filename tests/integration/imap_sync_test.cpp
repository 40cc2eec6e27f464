// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-24, SEC-03, CHN-02
#include "imap/session/connection_test.h"
#include "imap/sync/account_sync.h"
#include "net/endpoint_url.h"
#include "support/dovecot_server.h"
#include "support/memory_sync_store.h"
#include "support/patience.h"
#include "support/tcp_proxy.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray mail(int number, qsizetype padding = 0)
{
    return "From: Kari <kari@example.no>\r\nTo: hjelp@example.no\r\nSubject: Sak " + QByteArray::number(number) +
           "\r\nMessage-ID: <m" + QByteArray::number(number) +
           "@example.no>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\nHei " + QByteArray(padding, 'x') + "\r\n";
}

QByteArray mailWithAttachment(qsizetype size)
{
    const QByteArray content = QByteArray(size, 'p').toBase64();
    return "From: kari@example.no\r\nMessage-ID: <big@example.no>\r\nSubject: Vedlegg\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\nSe vedlegg =C3=B8\r\n--b\r\nContent-Type: "
           "application/pdf; "
           "name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: "
           "base64\r\n\r\n" +
           content + "\r\n--b--\r\n";
}

} // namespace

class ImapSyncTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<MemorySyncStore> m_store;
    net::InMemoryCredentialStore m_credentials;
    SystemClock m_clock;
    imap::SyncPolicy m_policy;

    domain::Account account(const QUrl& url)
    {
        domain::Account account;
        account.id = AccountId{1};
        account.address = u"anna"_s;
        account.user = u"anna"_s;
        account.imap = *net::endpointFromUrl(url.toString(), net::MailProtocol::Imap);
        account.caFile = m_server->caFile();
        return account;
    }
    std::unique_ptr<imap::AccountSync> synchroniser(const QUrl& url)
    {
        const domain::Account anna = account(url);
        m_credentials.write(net::credentialKey(anna), u"hemmelig"_s);
        imap::SyncSurroundings around;
        around.store = m_store.get();
        around.credentials = &m_credentials;
        around.clock = &m_clock;
        return std::make_unique<imap::AccountSync>(anna, around, m_policy);
    }
    std::unique_ptr<imap::AccountSync> synchroniser() { return synchroniser(m_server->imapsUrl()); }
    QUrl through(const TcpProxy& proxy)
    {
        QUrl url = m_server->imapsUrl();
        url.setPort(proxy.port());
        return url;
    }
    void fill(int count, int first = 1)
    {
        QList<QByteArray> mails;
        for (int i = 0; i < count; ++i)
            mails.append(mail(first + i, i % 7 == 0 ? 20'000 : 10));
        QCOMPARE(m_server->append(u"anna"_s, u"INBOX"_s, mails).size(), count);
    }
    void restart(const DovecotOptions& options)
    {
        m_server = std::make_unique<DovecotServer>();
        QVERIFY2(m_server->start(options), qPrintable(m_server->errorText()));
    }

private slots:
    void init()
    {
        m_store = std::make_unique<MemorySyncStore>();
        m_policy = {};
        m_policy.retryFirst = 10ms;
        m_policy.batch = 10;
        m_policy.firstBatch = 5;
        restart({});
    }
    void cleanup()
    {
        QCOMPARE(m_store->faults, QStringList());
        m_server.reset();
    }

    void everythingOnceThenOnlyWhatChanged_data()
    {
        QTest::addColumn<QStringList>("hidden");
        QTest::newRow("QRESYNC") << QStringList{};
        QTest::newRow("CONDSTORE") << QStringList{u"QRESYNC"_s};
        QTest::newRow("bare") << QStringList{
            u"QRESYNC"_s,   u"CONDSTORE"_s, u"ENABLE"_s,  u"ESEARCH"_s, u"LITERAL+"_s,         u"SPECIAL-USE"_s,
            u"NAMESPACE"_s, u"ID"_s,        u"SASL-IR"_s, u"UIDPLUS"_s, u"COMPRESS=DEFLATE"_s, u"LIST-EXTENDED"_s};
    }
    void everythingOnceThenOnlyWhatChanged()
    {
        QFETCH(QStringList, hidden);
        DovecotOptions options;
        options.hiddenCapabilities = hidden;
        restart(options);
        fill(40);
        m_server->append(u"anna"_s, u"Junk"_s, mail(900));
        auto sync = synchroniser();
        const auto first = QCoro::waitFor(sync->syncOnce());
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(m_store->messageCount(u"INBOX"_s), 40);
        QCOMPARE(m_store->byName(u"INBOX"_s)->history.size(), 40);
        QCOMPARE(*m_store->byName(u"INBOX"_s)->serverCount, 40U);
        QCOMPARE(m_store->messageCount(u"Junk"_s), 1); // a ledger row, no content

        m_server->doveadm(
            {u"flags"_s, u"add"_s, u"-u"_s, u"anna"_s, u"\\Flagged"_s, u"mailbox"_s, u"INBOX"_s, u"uid"_s, u"3"_s});
        m_server->doveadm({u"expunge"_s, u"-u"_s, u"anna"_s, u"mailbox"_s, u"INBOX"_s, u"uid"_s, u"5:6"_s});
        m_store->byName(u"INBOX"_s)->pending.append({7, u"\\Answered"_s, true});
        fill(2, 100);
        const auto second = QCoro::waitFor(sync->syncOnce());
        QVERIFY(second);
        QCOMPARE(second->messages, 2);
        QCOMPARE(second->vanished, 2);
        auto& inbox = *m_store->byName(u"INBOX"_s);
        QCOMPARE(inbox.messages.size(), 40);
        QCOMPARE(inbox.history.size(), 40); // what came later is news
        QVERIFY(inbox.messages[3].flags.contains(u"\\Flagged"_s));
        bool answered = false;
        for (const StoredMail& stored : m_server->fetch(u"anna"_s, u"INBOX"_s))
            answered = answered || (stored.uid == 7 && stored.flags.contains(u"\\Answered"_s));
        QVERIFY(answered);

        QVERIFY(QCoro::waitFor(sync->syncOnce())); // hears the echo of our own flag
        const int commits = m_store->commits;
        QVERIFY(QCoro::waitFor(sync->syncOnce()));
        QVERIFY2(hidden.size() > 1 || m_store->commits == commits, "nothing changed, nothing is written");
    }

    void attachmentsStayOnTheServerUntilAsked()
    {
        m_policy.recentAttachment = 1000;
        m_server->append(u"anna"_s, u"INBOX"_s, mailWithAttachment(3'000'000));
        auto sync = synchroniser();
        QVERIFY(QCoro::waitFor(sync->syncOnce()));
        const auto message = m_store->byName(u"INBOX"_s)->messages.first();
        QCOMPARE(message.structure.children.size(), 2U);
        QCOMPARE(message.structure.children[0].content->trimmed(), "Se vedlegg \xc3\xb8"_ba);
        QVERIFY(!message.structure.children[1].content);
        QCOMPARE(message.structure.children[1].fileName, u"a.pdf"_s);
        const quint32 validity = m_store->byName(u"INBOX"_s)->state.uidValidity;
        const auto part = QCoro::waitFor(sync->fetchPart(u"INBOX"_s, validity, message.uid, u"2"_s));
        QVERIFY(part);
        QCOMPARE(QByteArray::fromBase64(part->bytes).size(), 3'000'000);
        QCOMPARE(QCoro::waitFor(sync->fetchPart(u"INBOX"_s, validity + 1, message.uid, u"2"_s)).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(QCoro::waitFor(sync->fetchPart(u"INBOX"_s, validity, 999, u"1"_s)).error().code, ErrorCode::NotFound);
        QCoro::waitFor(sync->stop());
    }

    void uidValidityChange()
    {
        fill(12);
        auto sync = synchroniser();
        QVERIFY(QCoro::waitFor(sync->syncOnce()));
        m_server->doveadm(
            {u"mailbox"_s, u"update"_s, u"--uid-validity"_s, u"12345678"_s, u"-u"_s, u"anna"_s, u"INBOX"_s});
        QVERIFY(QCoro::waitFor(sync->syncOnce()));
        QCOMPARE(m_store->resets, 1);
        QCOMPARE(m_store->byName(u"INBOX"_s)->state.uidValidity, 12345678U);
        QCOMPARE(m_store->messageCount(u"INBOX"_s), 12);
    }

    void newMailWithinASecond()
    {
        fill(3);
        auto sync = synchroniser();
        QSignalSpy states(sync.get(), &imap::AccountSync::statusChanged);
        sync->start();
        const auto idle = [&] {
            return !states.isEmpty() &&
                   states.last().at(0).value<domain::AccountStatus>().state == domain::ConnectionState::Idle;
        };
        QTRY_VERIFY(idle());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_server->deliver(u"anna"_s, mail(50)));
        QTRY_COMPARE(m_store->messageCount(u"INBOX"_s), 4);
        qInfo() << "delivered to stored:" << timer.elapsed() << "ms";
        QVERIFY(!m_store->byName(u"INBOX"_s)->history.contains(4));
        const qsizetype former = states.size();
        m_server->kick(u"anna"_s);
        QTRY_VERIFY(states.size() > former); // it may be back before anybody looks
        QTRY_VERIFY(idle());
        QVERIFY(m_server->deliver(u"anna"_s, mail(51)));
        QTRY_COMPARE(m_store->messageCount(u"INBOX"_s), 5);
        QCoro::waitFor(sync->stop());
        const int commits = m_store->commits;
        QVERIFY(m_server->deliver(u"anna"_s, mail(52)));
        QCOMPARE(m_store->commits, commits);
    }

    void everyCutIsSurvivedWithoutLossOrDoubles()
    {
        fill(60);
        TcpProxy proxy(m_server->host(), m_server->imapsPort());
        proxy.setFaults(TcpProxy::randomCuts(7, 25, 60'000));
        auto sync = synchroniser(through(proxy));
        sync->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_store->byName(u"INBOX"_s) && m_store->byName(u"INBOX"_s)->state.historyComplete,
                                 60'000);
        QCoro::waitFor(sync->stop());
        QCOMPARE(m_store->messageCount(u"INBOX"_s), 60);
        for (const auto& message : m_store->byName(u"INBOX"_s)->messages)
            QCOMPARE(message.problem, QString());
    }

    void sentCopiesAndLookups()
    {
        auto sync = synchroniser();
        const auto uid = QCoro::waitFor(sync->appendMessage(imap::FolderRole::Sent, mail(77), {u"\\Seen"_s}));
        QVERIFY2(uid, qPrintable(uid ? QString() : uid.error().detail));
        QCOMPARE(*uid, 1U);
        QVERIFY(*QCoro::waitFor(sync->findByMessageId(imap::FolderRole::Sent, u"m77@example.no"_s)));
        QVERIFY(!*QCoro::waitFor(sync->findByMessageId(imap::FolderRole::Sent, u"m78@example.no"_s)));
        QCoro::waitFor(sync->stop());
    }

    void startTlsAndCompression()
    {
        fill(3);
        auto sync = synchroniser(m_server->startTlsUrl());
        QVERIFY(QCoro::waitFor(sync->syncOnce()));
        QCOMPARE(m_store->messageCount(u"INBOX"_s), 3);
    }

    void whatIsWrongIsSaid()
    {
        auto anna = account(m_server->imapsUrl());
        auto steps = QCoro::waitFor(imap::testConnection(anna, u"hemmelig"_s, net::networkSockets()));
        QCOMPARE(steps.size(), 3);
        QVERIFY(steps.last().outcome);
        steps = QCoro::waitFor(imap::testConnection(anna, u"feil"_s, net::networkSockets()));
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.last().outcome.error().code, ErrorCode::Unauthorized);
        anna.caFile.clear();
        steps = QCoro::waitFor(imap::testConnection(anna, u"hemmelig"_s, net::networkSockets()));
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.last().outcome.error().code, ErrorCode::TlsFailed);
        anna.imap.port = m_server->imapPort(); // TLS to a port that speaks plain text
        steps = QCoro::waitFor(imap::testConnection(anna, u"hemmelig"_s, net::networkSockets()));
        QVERIFY(!steps.last().outcome);

        DovecotOptions options;
        options.certificateFault = u"expired"_s;
        restart(options);
        steps =
            QCoro::waitFor(imap::testConnection(account(m_server->imapsUrl()), u"hemmelig"_s, net::networkSockets()));
        QCOMPARE(steps.last().outcome.error().code, ErrorCode::TlsFailed);
        QVERIFY2(steps.last().outcome.error().userText.contains(u"expired"_s),
                 qPrintable(steps.last().outcome.error().userText));
    }
};

QTEST_GUILESS_MAIN(ImapSyncTest)
#include "imap_sync_test.moc"
