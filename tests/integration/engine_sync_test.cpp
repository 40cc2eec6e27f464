// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/ledger_repository.h"
#include "support/dovecot_server.h"
#include "support/tcp_proxy.h"
#include "support/temporary_workspace.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::WriteContext;

namespace {

constexpr int patience = 60'000;

template <typename T>
std::optional<T> wait(const QFuture<Result<T>>& future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
        return std::nullopt;
    const Result<T> outcome = future.result();
    if (!outcome)
        qWarning("%s / %s", qPrintable(outcome.error().userText), qPrintable(outcome.error().detail));
    return outcome ? std::optional(*outcome) : std::nullopt;
}

/// A workspace with one account and an engine, against real servers.
class Office
{
public:
    Office(const ImapServer& imap, quint16 imapPort, quint16 smtpPort, const QString& caFile,
           const QString& password = u"hemmelig"_s)
    {
        domain::Account account;
        account.address = u"anna@firma.test"_s;
        account.user = u"anna"_s;
        account.displayName = u"Firma"_s;
        account.imap = {imap.host(), imapPort, domain::TransportSecurity::ImplicitTls};
        account.smtp = {u"127.0.0.1"_s, smtpPort, domain::TransportSecurity::StartTls};
        account.caFile = caFile;
        const auto id = m_workspace.write(
            [account](WriteContext& context) { return storage::AccountRepository(context.db).insert(account); });
        account.id = id.value();
        m_account = account;
        (void)QCoro::waitFor(m_credentials.write(net::credentialKey(account), password));
        open();
    }

    void open()
    {
        EngineOptions options;
        options.outbox.secondLook = std::chrono::milliseconds{200};
        options.outbox.retryFirst = std::chrono::milliseconds{200};
        m_engine = std::make_unique<Engine>(m_workspace.store(), m_credentials, m_clock, options);
    }

    Engine& engine() { return *m_engine; }
    [[nodiscard]] const domain::Account& account() const { return m_account; }

    SyncReport sync() { return wait(m_engine->syncOnce()).value_or(SyncReport{}); }

    template <typename F>
    auto read(F f)
    {
        return m_workspace.store().read(f).value();
    }

    domain::LedgerSummary ledger()
    {
        return read([](Database& db) { return storage::LedgerRepository(db).summary(); });
    }

    QList<domain::ConversationRow> rows()
    {
        return read([](Database& db) {
            return storage::ConversationRepository(db).page({domain::View::All, {}, {}}, std::nullopt, 0, 500);
        });
    }

    int messages()
    {
        int number = 0;
        for (const domain::ConversationRow& row : rows())
            number += row.messageCount;
        return number;
    }

private:
    SystemClock m_clock;
    TemporaryWorkspace m_workspace{m_clock};
    net::InMemoryCredentialStore m_credentials;
    domain::Account m_account;
    std::unique_ptr<Engine> m_engine;
};

QByteArray numbered(int number)
{
    const QByteArray text = QByteArray::number(number);
    return plainMail("kunde" + text + "@kunde.test", "m" + text + "@kunde.test", "Sak nummer " + text,
                     "Dette er melding " + text);
}

QList<QByteArray> series(int from, int to)
{
    QList<QByteArray> mails;
    for (int number = from; number < to; ++number)
        mails.append(numbered(number));
    return mails;
}

} // namespace

class EngineSyncTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-24
    // covers: INB-25
    void firstSyncTakesHistoryAndLaterMailOpensTickets_data()
    {
        QTest::addColumn<QStringList>("hidden");
        QTest::newRow("everything offered") << QStringList{};
        QTest::newRow("no QRESYNC") << QStringList{u"QRESYNC"_s};
        QTest::newRow("bare") << QStringList{u"QRESYNC"_s,          u"CONDSTORE"_s, u"IDLE"_s,
                                             u"COMPRESS=DEFLATE"_s, u"LITERAL+"_s,  u"SPECIAL-USE"_s};
    }
    void firstSyncTakesHistoryAndLaterMailOpensTickets()
    {
        QFETCH(QStringList, hidden);
        DovecotServer server;
        DovecotOptions options;
        options.hiddenCapabilities = hidden;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 60));
        Office office(server, server.imapsPort(), 1, server.caFile());

        const SyncReport first = office.sync();
        QVERIFY(!first.problem);
        QCOMPARE(first.messages, 60);
        QCOMPARE(first.tickets, 0);
        QCOMPARE(office.ledger().server, 60);
        QCOMPARE(office.ledger().ticketed, 60);
        QCOMPARE(office.ledger().unaccounted, 0);

        server.append(u"anna"_s, u"INBOX"_s, series(60, 63));
        const SyncReport second = office.sync();
        QCOMPARE(second.messages, 3);
        QCOMPARE(second.tickets, 3);
        QCOMPARE(office.ledger().unaccounted, 0);
        QCOMPARE(office.sync().messages, 0);
    }

    void changedUidValidityDoublesNothing()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 20));
        Office office(server, server.imapsPort(), 1, server.caFile());
        QCOMPARE(office.sync().messages, 20);
        const auto before = server.fetch(u"anna"_s, u"INBOX"_s);
        server.doveadm(
            {u"mailbox"_s, u"update"_s, u"-u"_s, u"anna"_s, u"--uid-validity"_s, u"987654321"_s, u"INBOX"_s});
        QCOMPARE(office.sync().messages, 0);
        QCOMPARE(office.messages(), 20);
        QCOMPARE(office.ledger().ticketed, 20);
        QCOMPARE(office.ledger().duplicate, 0);
        QCOMPARE(office.ledger().unaccounted, 0);
    }

    void newMailIsOnScreenSoonAfterItArrives()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 3));
        Office office(server, server.imapsPort(), 1, server.caFile());
        QList<domain::ConnectionState> states;
        connect(&office.engine(), &Engine::accountStatusChanged, this,
                [&states](const domain::AccountStatus& status) { states.append(status.state); });
        office.engine().start();
        QTRY_VERIFY_WITH_TIMEOUT(states.contains(domain::ConnectionState::Idle), patience);
        QCOMPARE(office.messages(), 3);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(server.deliver(u"anna"_s, numbered(99)));
        QTRY_COMPARE_WITH_TIMEOUT(office.messages(), 4, 10'000);
        qInfo("on screen after %lld ms", timer.elapsed());
    }

    void cutConnectionGoesOnWhereItWas()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 400));
        TcpProxy proxy(u"127.0.0.1"_s, server.imapsPort());
        ProxyFault cut;
        cut.cutAfterServerBytes = 60'000;
        proxy.setFaults({cut, cut, ProxyFault{}});
        Office office(server, proxy.port(), 1, server.caFile());
        for (int i = 0; i < 4; ++i)
            office.sync();
        QCOMPARE(office.messages(), 400);
        QCOMPARE(office.ledger().ticketed, 400);
        QCOMPARE(office.ledger().unaccounted, 0);
    }

    void wrongPasswordAndExpiredCertificateAreSaid()
    {
        DovecotServer server;
        DovecotOptions options;
        options.expiredCertificate = true;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        Office office(server, server.imapsPort(), 1, server.caFile());
        QVERIFY(office.sync().problem);
        QCOMPARE(office.sync().problem->code, ErrorCode::TlsFailed);

        DovecotServer sound;
        QVERIFY2(sound.start(), qPrintable(sound.errorText()));
        Office stranger(sound, sound.imapsPort(), 1, sound.caFile(), u"feil"_s);
        const SyncReport report = stranger.sync();
        QVERIFY(report.problem);
        QCOMPARE(report.problem->code, ErrorCode::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(EngineSyncTest)
#include "engine_sync_test.moc"
