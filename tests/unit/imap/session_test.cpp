// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-03, SEC-04, CHN-02
#include "imap/session/folder_roles.h"
#include "imap/session/session.h"
#include "support/memory_peak.h"
#include "support/scripted_imap_server.h"

#include <QCoroTask>
#include <QTest>

using namespace svarbord;
using namespace svarbord::imap;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::TransportSecurity;

namespace {

const QList<QByteArray> signedIn{"S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN IDLE] hello",
                                 "C: AUTHENTICATE PLAIN *", "S: T OK [CAPABILITY IMAP4rev1 IDLE] in"};

domain::Endpoint endpoint(TransportSecurity security)
{
    return {u"imap.example.no"_s, 993, security};
}

Credentials anna()
{
    return {u"anna"_s, u"hem \"melig"_s, domain::Authentication::Password};
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedImapServer> m_server;
    std::unique_ptr<Session> m_session;

    Status connect(const QList<QByteArray>& rows, TransportSecurity security = TransportSecurity::ImplicitTls,
                   SessionOptions options = {})
    {
        m_session.reset();
        m_server = std::make_unique<ScriptedImapServer>(QList<QList<QByteArray>>{rows}, 7);
        m_session = std::make_unique<Session>(m_server->sockets()(), options);
        return QCoro::waitFor(m_session->open(endpoint(security), {}));
    }
    Status signIn(const QList<QByteArray>& rows, Credentials credentials = anna())
    {
        const Status opened = connect(rows);
        return opened ? QCoro::waitFor(m_session->signIn(credentials)) : opened;
    }

private slots:
    void cleanup()
    {
        if (m_server)
            QCOMPARE(m_server->problems(), QStringList());
        m_session.reset();
    }

    void signsInByTheBestWayOffered_data()
    {
        QTest::addColumn<QList<QByteArray>>("rows");
        QTest::newRow("PLAIN at once") << signedIn;
        QTest::newRow("PLAIN after a challenge") << QList<QByteArray>{"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi",
                                                                      "C: AUTHENTICATE PLAIN",
                                                                      "S: +",
                                                                      "C: AGFubmEAaGVtICJtZWxpZw==",
                                                                      "S: T OK in",
                                                                      "C: CAPABILITY",
                                                                      "S: * CAPABILITY IMAP4rev1",
                                                                      "S: T OK"};
        QTest::newRow("LOGIN, bare server") << QList<QByteArray>{
            "S: * OK hi", "C: CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: T OK", "C: LOGIN anna \"hem \\\"melig\"",
            "S: T OK in", "C: CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: T OK"};
        QTest::newRow("PREAUTH") << QList<QByteArray>{"S: * PREAUTH [CAPABILITY IMAP4rev1] welcome back"};
    }
    void signsInByTheBestWayOffered()
    {
        QFETCH(QList<QByteArray>, rows);
        QVERIFY(signIn(rows));
        QVERIFY(m_server->conversation().complete());
    }

    void capabilitiesChangeAtSignIn()
    {
        QVERIFY(signIn(signedIn));
        QVERIFY(m_session->has("IDLE"));
        QVERIFY(!m_session->has("SASL-IR"));
    }

    void refusedTokenIsExplainedAndAnswered()
    {
        const Status status =
            signIn({"S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi", "C: AUTHENTICATE XOAUTH2 *",
                    "S: + eyJzdGF0dXMiOiI0MDEifQ==", "C: ", "S: T NO [AUTHENTICATIONFAILED] no"},
                   {u"anna"_s, u"token"_s, domain::Authentication::OAuth2});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Unauthorized);
    }

    void wrongPasswordIsUnauthorized()
    {
        const Status status = signIn({"S: * OK [CAPABILITY IMAP4rev1] hi", "C: LOGIN *", "S: T NO wrong"});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Unauthorized);
        QVERIFY(!status.error().retryable);
    }

    void startTlsForgetsWhatWasSaidBefore()
    {
        QVERIFY(connect({"S: * OK [CAPABILITY IMAP4rev1 STARTTLS X-LIE] hi", "C: STARTTLS",
                         "S: T OK [CAPABILITY X-LIE2] go", "X: tls", "C: CAPABILITY",
                         "S: * CAPABILITY IMAP4rev1 LOGINDISABLED", "S: T OK"},
                        TransportSecurity::StartTls));
        QVERIFY(!m_session->has("X-LIE"));
        QVERIFY(!m_session->has("X-LIE2"));
    }

    void startTlsInjectionIsRefused()
    {
        const Status status = connect({"S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hi", "C: STARTTLS", "S: T OK go",
                                       "X: tls", "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN"},
                                      TransportSecurity::StartTls);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::TlsFailed);
        QVERIFY(!m_session->isOpen());
    }

    void startTlsIsNeverSkipped_data()
    {
        QTest::addColumn<QList<QByteArray>>("rows");
        QTest::newRow("refused") << QList<QByteArray>{"S: * OK hi", "C: STARTTLS", "S: T BAD what?"};
        QTest::newRow("PREAUTH") << QList<QByteArray>{"S: * PREAUTH hi"};
    }
    void startTlsIsNeverSkipped()
    {
        QFETCH(QList<QByteArray>, rows);
        const Status status = connect(rows, TransportSecurity::StartTls);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::TlsFailed);
        QVERIFY(!m_session->isOpen());
    }

    void passwordsAreNotLogged()
    {
        SystemClock clock;
        net::ProtocolLog log(clock, {});
        SessionOptions options;
        options.connection.log = &log;
        for (const QByteArray& capabilities :
             {"IMAP4rev1"_ba, "IMAP4rev1 AUTH=PLAIN"_ba, "IMAP4rev1 AUTH=PLAIN SASL-IR"_ba}) {
            QList<QByteArray> rows{"S: * OK [CAPABILITY " + capabilities + "] hi", "C: *"};
            if (capabilities.endsWith("PLAIN"))
                rows += QList<QByteArray>{"S: +", "C: *"};
            rows.append("S: T NO no");
            QVERIFY(connect(rows, TransportSecurity::ImplicitTls, options));
            QVERIFY(!QCoro::waitFor(m_session->signIn({u"anna"_s, u"hemmelig"_s, domain::Authentication::Password})));
        }
        QVERIFY(log.recent().contains("LOGIN anna ****"));
        QVERIFY(!log.recent().contains("hemmelig"));
        QVERIFY(!log.recent().contains("AGFubmEAaGVtbWVsaWc"));
    }

    void selectIgnoresTheFormerMailbox()
    {
        QVERIFY(signIn(signedIn + QList<QByteArray>{"C: SELECT INBOX", "S: * 3 EXISTS", "S: * OK [UIDVALIDITY 7]",
                                                    "S: T OK [READ-WRITE]", "C: EXAMINE \"Old mail\"", "S: * 4 EXISTS",
                                                    "S: * OK [CLOSED]", "S: * 9 EXISTS", "S: * OK [UIDVALIDITY 8]",
                                                    "S: T OK [READ-ONLY]"}));
        const auto inbox = QCoro::waitFor(m_session->select(u"INBOX"_s, SelectMode::ReadWrite));
        QCOMPARE(inbox->exists, 3U);
        QCOMPARE(inbox->uidNext, 0U);
        const auto old = QCoro::waitFor(m_session->select(u"Old mail"_s, SelectMode::ReadOnly));
        QCOMPARE(old->exists, 9U);
        QCOMPARE(old->uidValidity, 8U);
        QVERIFY(old->readOnly);
    }

    void unsolicitedDataInTheMiddleOfACommand()
    {
        QVERIFY(signIn(signedIn + QList<QByteArray>{"C: SELECT INBOX", "S: * 3 EXISTS", "S: T OK",
                                                    "C: UID FETCH 5 (UID BODY.PEEK[])", "S: * 2 EXPUNGE",
                                                    "S: * 1 FETCH (FLAGS (\\Seen))", "S: * 4 EXISTS",
                                                    "S: * 3 FETCH (UID 5 BODY[] {2}", "S: ab)", "S: T OK"}));
        QVERIFY(QCoro::waitFor(m_session->select(u"INBOX"_s, SelectMode::ReadWrite)));
        QList<quint32> fetched;
        int expunged = 0;
        MailboxListener listener;
        listener.fetched = [&](FetchResponse&& fetch) { fetched.append(fetch.uid); };
        listener.expunged = [&](quint32) { ++expunged; };
        m_session->setListener(listener);
        QCoro::waitFor(m_session->uidFetch("5", "(UID BODY.PEEK[])"));
        QCOMPARE(fetched, (QList<quint32>{0, 5}));
        QCOMPARE(expunged, 1);
        m_session->setListener({});
    }

    void pipelinedAnswersMayComeInAnyOrder()
    {
        QVERIFY(signIn(signedIn + QList<QByteArray>{"C: UID FETCH 1 (UID)", "C: UID FETCH 2 (UID)", "S: T OK second",
                                                    "S: T2 NO [UNAVAILABLE] first"}));
        auto first = m_session->uidFetch("1", "(UID)");
        auto second = m_session->uidFetch("2", "(UID)");
        const Status b = QCoro::waitFor(second);
        const Status a = QCoro::waitFor(first);
        QVERIFY(b);
        QVERIFY(!a);
        QCOMPARE(a.error().code, ErrorCode::Busy);
        QVERIFY(a.error().retryable);
    }

    void literalWaitsForItsTurn()
    {
        QVERIFY(signIn(signedIn + QList<QByteArray>{"C: APPEND Sent (\\Seen) {5}", "S: + go", "C: hello",
                                                    "S: T OK [APPENDUID 1 42] done"}));
        const auto uid = QCoro::waitFor(m_session->append(u"Sent"_s, "hello"_ba, {u"\\Seen"_s}));
        QCOMPARE(*uid, 42U);
    }

    void refusedLiteralDoesNotBlockTheNextCommand()
    {
        QVERIFY(signIn(signedIn +
                       QList<QByteArray>{"C: APPEND Sent {5}", "S: T NO [OVERQUOTA] full", "C: NOOP", "S: T OK"}));
        const auto uid = QCoro::waitFor(m_session->append(u"Sent"_s, "hello"_ba, {}));
        QCOMPARE(uid.error().code, ErrorCode::QuotaExceeded);
        QVERIFY(QCoro::waitFor(m_session->noop()));
    }

    void moveWithoutMoveLeavesOthersDeletedAlone()
    {
        QVERIFY(signIn(signedIn + QList<QByteArray>{"C: UID COPY 4 Archive", "S: T OK",
                                                    "C: UID STORE 4 +FLAGS.SILENT (\\Deleted)", "S: T OK"}));
        QVERIFY(QCoro::waitFor(m_session->uidMove({{4, 4}}, u"Archive"_s)));
        QVERIFY(m_server->conversation().complete());
        QVERIFY(!m_server->conversation().said().contains("EXPUNGE"));
    }

    void idleTellsOfNewMail()
    {
        QVERIFY(signIn(signedIn + QList<QByteArray>{"C: SELECT INBOX", "S: * 1 EXISTS", "S: T OK", "C: IDLE",
                                                    "S: + idling", "S: * 2 EXISTS", "C: *", "S: T OK"}));
        QVERIFY(QCoro::waitFor(m_session->select(u"INBOX"_s, SelectMode::ReadWrite)));
        QVERIFY(QCoro::waitFor(m_session->idle(1h)));
        QVERIFY(m_server->conversation().said().endsWith("DONE\n"));
    }

    void idleIsRenewed()
    {
        SessionOptions options;
        options.idleRenewal = 5ms;
        QVERIFY(connect(signedIn + QList<QByteArray>{"C: IDLE", "S: + a", "C: DONE", "S: T OK", "C: IDLE", "S: + b",
                                                     "S: * BYE shutting down"},
                        TransportSecurity::ImplicitTls, options));
        QVERIFY(QCoro::waitFor(m_session->signIn(anna())));
        const Status idled = QCoro::waitFor(m_session->idle(1h));
        QVERIFY(!idled);
        QCOMPARE(idled.error().code, ErrorCode::NetworkFailed);
        QVERIFY(idled.error().retryable);
    }

    void cutAndSilentConnectionsEndWithAnError()
    {
        QVERIFY(signIn(signedIn + QList<QByteArray>{"C: NOOP", "X: close"}));
        const Status cut = QCoro::waitFor(m_session->noop());
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::NetworkFailed);

        SessionOptions options;
        options.connection.silence = 5ms;
        QVERIFY(connect(signedIn + QList<QByteArray>{"C: NOOP"}, TransportSecurity::ImplicitTls, options));
        QVERIFY(QCoro::waitFor(m_session->signIn(anna())));
        const Status silent = QCoro::waitFor(m_session->noop());
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ErrorCode::NetworkFailed);
    }

    void closingCancelsWhatWaits()
    {
        QVERIFY(signIn(signedIn + QList<QByteArray>{"C: NOOP"}));
        auto waiting = m_session->noop();
        QVERIFY(!waiting.isReady());
        m_session->close();
        QVERIFY(waiting.isReady());
        QCOMPARE(QCoro::waitFor(waiting).error().code, ErrorCode::Cancelled);
    }

    void notAMailServer()
    {
        const Status status = connect({"S: SSH-2.0-OpenSSH_9.2"});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::ProtocolFailed);
    }

    void deflateBombIsStopped()
    {
        DeflateStream bomb;
        QByteArray packed;
        const QByteArray piece(16 * 1024 * 1024, 'a');
        for (int i = 0; i < 16; ++i) // a quarter of a gibibyte
            packed += bomb.compress(piece);
        QVERIFY(packed.size() < 2 * 1024 * 1024);
        const MemoryPeak peak;
        DeflateStream victim;
        ResponseFramer framer;
        qsizetype held = 0;
        const bool survived = victim.decompress(packed, [&](QByteArrayView plain) {
            held = std::max(held, framer.heldBytes());
            return framer.push(plain, [](Frame&&) {});
        });
        QVERIFY(!survived);
        QVERIFY(held <= WireLimits().line);
        QVERIFY2(peak.megabytes() < 40, qPrintable(QString::number(peak.megabytes())));
    }

    void rolesByAttributeAndByName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("role");
        QTest::newRow("nb") << "Sendte elementer"_ba << int(FolderRole::Sent);
        QTest::newRow("da") << "Kladder"_ba << int(FolderRole::Drafts);
        QTest::newRow("sv") << "Skr&AOQ-ppost"_ba << int(FolderRole::Junk);
        QTest::newRow("de") << "Gel&APY-schte Elemente"_ba << int(FolderRole::Trash);
        QTest::newRow("en") << "INBOX.Archive"_ba << int(FolderRole::Archive);
        QTest::newRow("somebody's own") << "Kunder.Sent"_ba << int(FolderRole::Other);
        QTest::newRow("inbox") << "inbox"_ba << int(FolderRole::Inbox);
    }
    void rolesByAttributeAndByName()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, role);
        const auto boxes = mailboxesFrom({ListResponse{{}, ".", name}}, {});
        QCOMPARE(int(boxes.at(0).role), role);
    }

    void attributeBeatsName()
    {
        const auto boxes = mailboxesFrom({ListResponse{{}, "/", "Sent"}, ListResponse{{u"\\Sent"_s}, "/", "Ut"}}, {});
        QCOMPARE(boxes.at(0).role, FolderRole::Other);
        QCOMPARE(boxes.at(1).role, FolderRole::Sent);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
