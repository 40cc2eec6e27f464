// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-05
#include "domain/roster.h"
#include "engine/journal_mail.h"
#include "engine/team_sync.h"
#include "imap/session/session.h"
#include "journal/chapter.h"
#include "journal/folding.h"
#include "net/network_socket.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"
#include "support/dovecot_server.h"
#include "support/mail_series.h"
#include "support/office.h"
#include "support/patience.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

const QString snapshot = u"Svarbord/Config"_s;
const QString journalFolder = u"Svarbord/Journal"_s;

engine::EngineOptions quick()
{
    engine::EngineOptions options = Office::impatient();
    options.sync.retryCeiling = std::chrono::milliseconds{300};
    options.sync.pollOthers = std::chrono::seconds{1};
    options.sync.pollWithoutIdle = std::chrono::seconds{1};
    return options;
}

/// A member's workstation at anna's mailbox.
class Desk
{
public:
    Desk(const ImapServer& server, const QString& user, const QString& name)
        : m_account(m_office.addAccount(user, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile())),
          sync(m_office.store(), m_office.engine(), m_office.clock(), m_folder.path()),
          who{{MemberId{name}, name, name + u"@firma.test"_s, domain::Role::Agent, domain::Seat::Full}, u"PC"_s}
    {
        sync.start();
    }

    [[nodiscard]] bool found() { return wait(sync.found(m_account, who, u"Fjellsport"_s)).has_value(); }
    [[nodiscard]] bool join() { return wait(sync.join(m_account, who)).has_value(); }
    void decide(OperationKind kind, const QJsonObject& payload)
    {
        const auto done = m_office.store().write([&](storage::WriteContext& context) -> Status {
            domain::Operation draft;
            draft.member = who.member.id;
            draft.kind = kind;
            draft.payload = payload;
            static_cast<void>(journal::Folding(context).apply(draft, 0));
            return {};
        });
        QTRY_VERIFY(done.isFinished());
    }
    void admit(const Desk& other)
    {
        QTRY_VERIFY(!sync.roster().requests.isEmpty());
        const domain::JoinRequest request = sync.roster().requests.first();
        decide(OperationKind::SetMember, domain::memberPayload({other.who.member, false}));
        decide(OperationKind::AdmitDevice,
               domain::devicePayload({request.device, other.who.member.id, request.publicKey, u"PC"_s, false}));
    }
    /// As another computer of a member's.
    void admitComputer()
    {
        QTRY_VERIFY(!sync.roster().requests.isEmpty());
        const domain::JoinRequest request = sync.roster().requests.first();
        decide(OperationKind::AdmitDevice,
               domain::devicePayload({request.device, request.wish, request.publicKey, u"PC"_s, false}));
    }
    /// Saved replies, each of this size.
    void write(int count, int size)
    {
        for (int i = 0; i < count; ++i)
            decide(OperationKind::SetShared, {{u"area"_s, u"snippet"_s},
                                              {u"key"_s, QString::number(i)},
                                              {u"value"_s, QJsonObject{{u"text"_s, QString(size, QChar(u'a' + i))}}}});
    }
    [[nodiscard]] qsizetype snippets()
    {
        const auto found = m_office.store().read(
            [](storage::Database& db) { return storage::SharedRepository(db).list(u"snippet"_s); });
        return found ? found->size() : -1;
    }
    [[nodiscard]] engine::TeamPhase phase() const { return sync.state().phase; }

private:
    Office m_office{quick()};
    QTemporaryDir m_folder;
    domain::Account m_account;

public:
    engine::TeamSync sync;
    engine::Introduction who;
};

/// Somebody's mail program, or worse.
class RawSession
{
public:
    RawSession(const ImapServer& server, const QString& user)
        : m_session(std::make_unique<net::NetworkSocket>(std::chrono::seconds{10}))
    {
        isOpen = QCoro::waitFor(m_session.open(tlsAt(server.imapsPort()), {server.caFile()})) &&
                 QCoro::waitFor(m_session.signIn({user, u"hemmelig"_s, domain::Authentication::Password}));
    }
    [[nodiscard]] bool add(const QString& folder)
    {
        return QCoro::waitFor(m_session.append(folder, series(0, 1).first(), {})).has_value();
    }
    [[nodiscard]] bool marksAsDeleted(const QString& folder)
    {
        return QCoro::waitFor(m_session.select(folder, imap::SelectMode::ReadWrite)) &&
               QCoro::waitFor(m_session.uidStore({{1, 1}}, imap::FlagChangeMode::Add, {u"\\Deleted"_s}));
    }
    /// Some servers say no, others say yes and do nothing.
    void tryToRemoveFirst(const QString& folder)
    {
        if (QCoro::waitFor(m_session.select(folder, imap::SelectMode::ReadWrite)))
            (void)QCoro::waitFor(m_session.uidRemove({{1, 1}}));
    }
    [[nodiscard]] bool reads(const QString& folder)
    {
        return QCoro::waitFor(m_session.select(folder, imap::SelectMode::ReadOnly)).has_value();
    }

    bool isOpen = false;

private:
    imap::Session m_session;
};

/// What the server answers to somebody who types at it.
QByteArray talk(const ImapServer& server, const QString& user, const QList<QByteArray>& commands)
{
    QSslSocket socket;
    QSslConfiguration trust = socket.sslConfiguration();
    trust.setCaCertificates(QSslCertificate::fromPath(server.caFile()));
    socket.setSslConfiguration(trust);
    socket.connectToHostEncrypted(server.host(), server.imapsPort());
    if (!socket.waitForEncrypted(10'000))
        qFatal("no connection");
    QByteArray said;
    for (const QByteArray& command : QList<QByteArray>{"LOGIN " + user.toLatin1() + " hemmelig"} + commands) {
        socket.write("a " + command + "\r\n");
        QByteArray answer;
        while (!answer.contains("\r\na ") && !answer.startsWith("a "))
            if (socket.waitForReadyRead(10'000))
                answer += socket.readAll();
            else
                qFatal("no answer to %s", command.constData());
        said += answer;
    }
    return said;
}

/// Whoever set the mailbox up lets a colleague do what colleagues do.
void letIn(DovecotServer& server, const QString& user)
{
    server.append(u"anna"_s, u"INBOX"_s, series(0, 1));
    server.doveadm({u"acl"_s, u"set"_s, u"-u"_s, u"anna"_s, u"INBOX"_s, u"user="_s + user, u"lookup"_s, u"read"_s,
                    u"write"_s, u"write-seen"_s, u"write-deleted"_s, u"insert"_s, u"expunge"_s, u"create"_s,
                    u"delete"_s});
}

} // namespace

/// A mail server that keeps agents out of what supervisors write, because the team asked it to.
class FolderRightsTest : public QObject
{
    Q_OBJECT

private slots:
    void agentsCannotWriteWhatSupervisorsWrite()
    {
        DovecotServer server;
        DovecotOptions options;
        options.guests = {u"ola:hemmelig"_s};
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        letIn(server, u"ola"_s);
        Desk kari(server, u"anna"_s, u"kari"_s);
        Desk ola(server, u"anna*ola"_s, u"ola"_s);
        QVERIFY(kari.found());
        QTRY_COMPARE(kari.phase(), engine::TeamPhase::Member);
        QVERIFY(ola.join());
        kari.admit(ola);
        QTRY_COMPARE(ola.phase(), engine::TeamPhase::Member);
        const auto granted = [&server](const QString& folder) {
            return server.doveadm({u"acl"_s, u"rights"_s, u"-u"_s, u"anna"_s, folder}) +
                   server.doveadm({u"acl"_s, u"get"_s, u"-u"_s, u"anna"_s, folder});
        };
        QTRY_VERIFY2(granted(snapshot).contains(u"user=ola"_s), qPrintable(granted(snapshot)));
        QTRY_VERIFY2(granted(journalFolder).contains(u"user=ola"_s), qPrintable(granted(journalFolder)));
        QTRY_VERIFY2(kari.sync.state().rights.contains(u"only supervisors"_s), qPrintable(kari.sync.state().rights));

        RawSession raw(server, u"anna*ola"_s);
        QVERIFY(raw.isOpen);
        QVERIFY(raw.reads(snapshot));
        QVERIFY(!raw.add(snapshot));
        server.append(u"anna"_s, snapshot, series(0, 1));
        (void)raw.marksAsDeleted(snapshot);
        QVERIFY(!server.fetch(u"anna"_s, snapshot).first().flags.contains(u"\\Deleted"_s));
        // Nor does he take away what another one marked.
        server.doveadm({u"flags"_s, u"add"_s, u"-u"_s, u"anna"_s, u"\\Deleted"_s, u"mailbox"_s, snapshot, u"all"_s});
        QVERIFY(server.fetch(u"anna"_s, snapshot).first().flags.contains(u"\\Deleted"_s));
        raw.tryToRemoveFirst(snapshot);
        const QByteArray said =
            talk(server, u"anna*ola"_s, {"SELECT " + snapshot.toLatin1(), "UID EXPUNGE 1:*", "EXPUNGE"});
        QVERIFY2(!said.contains("* 1 EXPUNGE"), said.constData());
        QCOMPARE(server.fetch(u"anna"_s, snapshot).size(), 1);
        QVERIFY(raw.add(journalFolder)); // as his own workstation does
        const qsizetype before = server.fetch(u"anna"_s, journalFolder).size();
        raw.tryToRemoveFirst(journalFolder);
        QVERIFY(server.fetch(u"anna"_s, journalFolder).size() >= before);
        QCOMPARE(server.fetch(u"anna"_s, journalFolder).first().uid, 1U);
        for (const StoredMail& mail : server.fetch(u"anna"_s, journalFolder))
            QVERIFY(!mail.flags.contains(u"\\Deleted"_s));

        // And the work goes on.
        ola.decide(OperationKind::SetShared,
                   {{u"area"_s, u"snippet"_s}, {u"key"_s, u"hei"_s}, {u"value"_s, QJsonObject{{u"text"_s, u"Hei"_s}}}});
        const auto caughtUp = ola.sync.catchUp(std::chrono::seconds{30});
        QTRY_VERIFY(caughtUp.isFinished());
        QVERIFY(caughtUp.result());
        QVERIFY(server.fetch(u"anna"_s, journalFolder).size() > before);

        // One who leads may; one who was removed is nobody.
        domain::Member led = ola.who.member;
        led.role = domain::Role::Supervisor;
        kari.decide(OperationKind::SetMember, domain::memberPayload({led, false}));
        QTRY_VERIFY(RawSession(server, u"anna*ola"_s).add(snapshot)); // who is signed in keeps his rights for 30 s
        kari.decide(OperationKind::SetMember, domain::memberPayload({ola.who.member, true}));
        QTRY_VERIFY2(!granted(snapshot).section(u"user=ola"_s, 1).contains(u"insert"_s), qPrintable(granted(snapshot)));
    }

    void aNewComputerOfAnAgentBeginsWithTheSnapshot()
    {
        DovecotServer server;
        DovecotOptions options;
        options.guests = {u"ola:hemmelig"_s};
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        letIn(server, u"ola"_s);
        Desk kari(server, u"anna"_s, u"kari"_s);
        Desk ola(server, u"anna*ola"_s, u"ola"_s);
        QVERIFY(kari.found());
        QTRY_COMPARE(kari.phase(), engine::TeamPhase::Member);
        QVERIFY(ola.join());
        kari.admit(ola);
        QTRY_COMPARE(ola.phase(), engine::TeamPhase::Member);
        constexpr int count = 24;
        kari.write(count, 100'000); // more than one chapter takes
        QTRY_COMPARE(server.fetch(u"anna"_s, snapshot).size(), 1);
        QTRY_COMPARE(ola.snippets(), count);
        // What the chapter holds leaves the log, as it does a month later.
        const auto held = journal::decodeChapter(engine::chapterIn(server.fetch(u"anna"_s, snapshot).first().text));
        QVERIFY(held);
        const qint64 end = held->chapter.end.position;
        server.doveadm({u"expunge"_s, u"-u"_s, u"anna"_s, u"mailbox"_s, journalFolder, u"uid"_s, u"1:%1"_s.arg(end)});
        const auto left = server.fetch(u"anna"_s, journalFolder);
        QVERIFY(left.isEmpty() || left.first().uid > end);

        Desk fresh(server, u"anna*ola"_s, u"ola"_s);
        fresh.who.isKnown = true;
        QVERIFY(fresh.join());
        kari.admitComputer();
        QTRY_COMPARE(fresh.phase(), engine::TeamPhase::Member);
        QTRY_COMPARE(fresh.snippets(), count);
        QCOMPARE(server.fetch(u"anna"_s, snapshot).size(), 1);
    }

    void whereAllSignInAlikeThatIsSaid()
    {
        DovecotServer server;
        DovecotOptions options;
        options.guests = {u"ola:hemmelig"_s};
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        Desk kari(server, u"anna"_s, u"kari"_s);
        Desk siri(server, u"anna"_s, u"siri"_s);
        QVERIFY(kari.found());
        QTRY_COMPARE(kari.phase(), engine::TeamPhase::Member);
        QVERIFY(siri.join());
        kari.admit(siri);
        QTRY_COMPARE(siri.phase(), engine::TeamPhase::Member);
        QTRY_VERIFY2(kari.sync.state().rights.contains(u"same user name"_s), qPrintable(kari.sync.state().rights));
        QVERIFY(siri.sync.state().rights.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FolderRightsTest)
#include "folder_rights_test.moc"
