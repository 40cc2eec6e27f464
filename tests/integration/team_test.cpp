// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_line_program.h"
#include "support/mail_series.h"
#include "support/patience.h"

using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl nowhere(u"smtp://127.0.0.1:1"_s);

/// A member at a machine of his own, who has nothing in common with the others but the mailbox.
class Colleague
{
public:
    Colleague(const ImapServer& server, const QString& name) : m_name(name)
    {
        m_isSetUp = program.setUp(server, nowhere);
    }
    [[nodiscard]] bool isSetUp() const { return m_isSetUp; }
    [[nodiscard]] QJsonObject ask(const QStringList& words) { return program.ask(words).object(); }
    [[nodiscard]] bool sync() { return program.run({u"sync"_s}); }
    QJsonObject found() { return ask({u"team"_s, u"found"_s, u"--title"_s, u"Fjellsport"_s, u"--name"_s, m_name}); }
    QJsonObject join(const QStringList& more = {})
    {
        return ask(QStringList{u"team"_s, u"join"_s, u"--name"_s, m_name} + more);
    }
    [[nodiscard]] QJsonObject team()
    {
        const QJsonObject status = ask({u"team"_s, u"status"_s});
        if (!error().isEmpty()) // told from what was known before
            qWarning("%s", qPrintable(error()));
        return status;
    }
    [[nodiscard]] QString state() { return team()[u"state"].toString(); }
    [[nodiscard]] QString self() { return team()[u"self"].toString(); }
    [[nodiscard]] QJsonObject first() { return program.ask({u"conversation"_s, u"list"_s}).array().first().toObject(); }
    [[nodiscard]] QString error() const { return program.errorText(); }

    CommandLineProgram program;

private:
    QString m_name;
    bool m_isSetUp = false;
};

QJsonObject memberOf(const QJsonObject& team, const QString& id)
{
    for (const QJsonValue member : team[u"members"].toArray())
        if (member[u"id"].toString() == id)
            return member.toObject();
    return {};
}

/// Kari founds, Ola is let in.
void begin(Colleague& kari, Colleague& ola, const QString& seat = u"full"_s)
{
    QVERIFY2(kari.sync(), qPrintable(kari.error()));
    QVERIFY2(kari.found()[u"state"].toString() == u"member"_s, qPrintable(kari.error()));
    QVERIFY2(ola.sync(), qPrintable(ola.error()));
    const QJsonObject asked = ola.join();
    QVERIFY2(asked[u"state"].toString() == u"waiting"_s, qPrintable(ola.error()));
    const QString who = asked[u"self"].toString();
    QVERIFY2(kari.program.run({u"team"_s, u"approve"_s, who, u"--seat"_s, seat}), qPrintable(kari.error()));
    QCOMPARE(ola.state(), u"member"_s);
}

} // namespace

/// Two workspaces, each of its own processes, become one help desk by nothing but a mailbox on a real server.
class TeamTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<DovecotServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        m_server->append(u"anna"_s, u"INBOX"_s, numbered(0));
    }
    void cleanup() { m_server.reset(); }

    // covers: TEAM-01, TEAM-02, INB-03
    void aTeamBeginsInAMailboxAndWorksTogether()
    {
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        Colleague ola(*m_server, u"Ola Berg"_s);
        QVERIFY(kari.isSetUp() && ola.isSetUp());
        QVERIFY(kari.sync());
        // Decided before anything was shared, it is the team's from the beginning.
        QVERIFY(kari.program.run({u"comment"_s, kari.first()[u"id"].toString(), u"--text"_s, u"Ring henne"_s}));
        QCOMPARE(ola.ask({u"team"_s, u"look"_s})[u"shared"].toBool(), false);
        const QJsonObject founded = kari.found();
        QVERIFY2(founded[u"state"].toString() == u"member"_s, qPrintable(kari.error()));
        QCOMPARE(founded[u"recoveryKey"].toString().size(), 69);

        const QJsonObject seen = ola.ask({u"team"_s, u"look"_s});
        QCOMPARE(seen[u"title"].toString(), u"Fjellsport"_s);
        QCOMPARE(seen[u"members"].toArray().first()[u"name"].toString(), u"Kari Nordmann"_s);
        QCOMPARE(ola.join()[u"state"].toString(), u"waiting"_s);
        // Both run as the same person of this machine: another one has to go by another short name.
        const QString olaId = ola.self();
        QVERIFY(olaId != kari.self());
        const QJsonObject waiting = kari.team()[u"requests"].toArray().first().toObject();
        QCOMPARE(waiting[u"name"].toString(), u"Ola Berg"_s);
        QCOMPARE(waiting[u"keyMark"].toString(), ola.team()[u"keyMark"].toString());
        QVERIFY2(kari.program.run({u"team"_s, u"approve"_s, olaId, u"--role"_s, u"supervisor"_s}),
                 qPrintable(kari.error()));
        QCOMPARE(ola.state(), u"member"_s);
        QCOMPARE(memberOf(ola.team(), olaId)[u"role"].toString(), u"supervisor"_s);

        QVERIFY(ola.sync());
        const QString id = ola.first()[u"id"].toString();
        const QJsonArray events = ola.ask({u"conversation"_s, u"show"_s, id})[u"events"].toArray();
        QCOMPARE(events.last()[u"text"].toString(), u"Ring henne"_s);
        QVERIFY2(kari.program.run({u"assign"_s, id, olaId}), qPrintable(kari.error()));
        QVERIFY2(kari.sync(), qPrintable(kari.error()));
        QVERIFY2(ola.sync(), qPrintable(ola.error()));
        QCOMPARE(ola.first()[u"assignee"].toString(), olaId);
        QVERIFY2(ola.program.run({u"close"_s, id}), qPrintable(ola.error()));
        QVERIFY(ola.sync() && kari.sync());
        QCOMPARE(kari.first()[u"status"].toString(), u"closed"_s);
    }

    // covers: RTE-03, TEAM-02
    void whoIsAwayIsAwayForTheWholeTeam()
    {
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        Colleague ola(*m_server, u"Ola Berg"_s);
        QVERIFY(kari.isSetUp() && ola.isSetUp());
        // Said before joining, it is said under the short name that Ola goes by in the team.
        const QString until = QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate);
        const QJsonObject said = ola.ask({u"member"_s, u"away"_s, u"--until"_s, until, u"--note"_s, u"Kurs"_s});
        QVERIFY2(said[u"away"].toBool(), qPrintable(ola.error()));
        begin(kari, ola);
        QVERIFY2(ola.sync() && kari.sync(), qPrintable(ola.error() + kari.error()));
        const auto isAway = [](Colleague& where, const QString& whom) {
            for (const QJsonValue member : where.program.ask({u"member"_s, u"list"_s}).array())
                if (member[u"id"].toString() == whom)
                    return member[u"away"].toBool();
            return false;
        };
        QVERIFY(isAway(ola, ola.self()));
        QVERIFY(isAway(kari, ola.self()));
        QVERIFY(!isAway(kari, kari.self()));
        QVERIFY2(ola.program.run({u"member"_s, u"back"_s}), qPrintable(ola.error()));
        QVERIFY(ola.sync() && kari.sync());
        QVERIFY(!isAway(kari, ola.self()));
        // An agent does not send others home; an administrator may say that somebody fell ill.
        QVERIFY(!ola.program.run({u"member"_s, u"away"_s, kari.self()}));
        QVERIFY2(kari.program.run({u"member"_s, u"away"_s, ola.self()}), qPrintable(kari.error()));
        QVERIFY(kari.sync() && ola.sync());
        QVERIFY(isAway(ola, ola.self()));
    }

    // covers: TEAM-02
    void whatWasDecidedBeforeJoiningComesAlong()
    {
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        Colleague ola(*m_server, u"Ola Berg"_s);
        QVERIFY(kari.sync() && ola.sync());
        const QString id = ola.first()[u"id"].toString();
        QVERIFY(ola.program.run({u"comment"_s, id, u"--text"_s, u"Sendte ny faktura"_s}));
        begin(kari, ola);
        QVERIFY2(ola.sync(), qPrintable(ola.error()));
        QVERIFY2(kari.sync(), qPrintable(kari.error()));
        const QJsonObject said = kari.ask({u"conversation"_s, u"show"_s, id})[u"events"].toArray().last().toObject();
        QCOMPARE(said[u"text"].toString(), u"Sendte ny faktura"_s);
        QCOMPARE(said[u"member"].toString(), ola.self());
    }

    // covers: TEAM-05
    void thePastCannotBeChangedUnseen()
    {
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        Colleague ola(*m_server, u"Ola Berg"_s);
        begin(kari, ola);
        const QJsonObject sound = kari.ask({u"journal"_s, u"verify"_s});
        QVERIFY(sound[u"sound"].toBool());
        QVERIFY(sound[u"entries"].toInt() >= 3);
        const QJsonArray log = kari.program.ask({u"journal"_s, u"log"_s, u"--kind"_s, u"admit-device"_s}).array();
        QCOMPARE(log.first()[u"role"].toString(), u"administrator"_s);
        QVERIFY(kari.program.ask({u"journal"_s, u"log"_s, u"--since"_s, u"2100-01-01"_s}).array().isEmpty());

        m_server->doveadm({u"expunge"_s, u"-u"_s, u"anna"_s, u"mailbox"_s, u"Svarbord/Journal"_s, u"uid"_s, u"2"_s});
        QVERIFY(!kari.program.run({u"journal"_s, u"verify"_s}));
        QVERIFY2(kari.error().contains(u"entry 2"_s), qPrintable(kari.error()));
    }

    // covers: INB-03
    void whoLooksOnAssignsNothing()
    {
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        Colleague ola(*m_server, u"Ola Berg"_s);
        begin(kari, ola, u"view-only"_s);
        QVERIFY(ola.sync());
        const QString id = ola.first()[u"id"].toString();
        QVERIFY(!ola.program.run({u"close"_s, id}));
        QVERIFY2(ola.error().contains(u"full seat"_s), qPrintable(ola.error()));
        QVERIFY(!kari.program.run({u"assign"_s, id, ola.self()}));
        QVERIFY2(ola.program.run({u"comment"_s, id, u"--text"_s, u"Jeg kjenner kunden"_s}), qPrintable(ola.error()));
        QVERIFY2(kari.program.run({u"team"_s, u"role"_s, ola.self(), u"agent"_s, u"--seat"_s, u"full"_s}),
                 qPrintable(kari.error()));
        QVERIFY(ola.sync());
        QVERIFY2(ola.program.run({u"close"_s, id}), qPrintable(ola.error()));
        QVERIFY(!ola.program.run({u"team"_s, u"remove"_s, kari.self()}));
        QVERIFY2(ola.error().contains(u"administrators"_s), qPrintable(ola.error()));
    }

    // covers: TEAM-05
    void whoIsRemovedOrLeavesDecidesNothingMore()
    {
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        Colleague ola(*m_server, u"Ola Berg"_s);
        begin(kari, ola);
        const QString olaId = ola.self();
        QVERIFY2(kari.program.run({u"team"_s, u"remove"_s, olaId}), qPrintable(kari.error()));
        QCOMPARE(ola.state(), u"removed"_s);
        QVERIFY2(ola.program.run({u"team"_s, u"leave"_s, u"--yes"_s}), qPrintable(ola.error()));
        QCOMPARE(ola.state(), u"local"_s);
        // He may ask again, and is the same one.
        QCOMPARE(ola.join()[u"state"].toString(), u"waiting"_s);
        QVERIFY(!kari.team()[u"requests"].toArray().isEmpty());
        QVERIFY2(kari.program.run({u"team"_s, u"refuse"_s, ola.self()}), qPrintable(kari.error()));
        QCOMPARE(ola.state(), u"declined"_s);
    }

    // covers: TEAM-05
    void theOnlyAdministratorComesBackWithTheRecoveryKey()
    {
        QString key;
        QString lost;
        QString member;
        {
            Colleague kari(*m_server, u"Kari Nordmann"_s);
            QVERIFY(kari.sync());
            const QJsonObject founded = kari.found();
            key = founded[u"recoveryKey"].toString();
            lost = founded[u"device"].toString();
            member = founded[u"self"].toString();
            QVERIFY(!key.isEmpty());
        }
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        QVERIFY(!kari.program.run({u"team"_s, u"recover"_s, u"--key-stdin"_s}, "0000-0000\n"));
        QVERIFY2(kari.program.run({u"team"_s, u"recover"_s, u"--key-stdin"_s}, key.toLower().toUtf8() + '\n'),
                 qPrintable(kari.error()));
        QCOMPARE(kari.state(), u"member"_s);
        QCOMPARE(kari.self(), member);
        QVERIFY2(kari.program.run({u"team"_s, u"withdraw"_s, lost}), qPrintable(kari.error()));
        for (const QJsonValue device : kari.program.ask({u"team"_s, u"devices"_s}).array())
            if (device[u"id"].toString() == lost)
                QVERIFY(!device[u"active"].toBool());
    }

    // covers: TEAM-05
    void anotherRecoveryKeyTakesTheLostOnesPlace()
    {
        const auto papers = [](Colleague& who) {
            QStringList ids;
            for (const QJsonValue device : who.program.ask({u"team"_s, u"devices"_s}).array())
                if (device[u"id"].toString().startsWith(u"recovery-"_s))
                    ids.append(device[u"id"].toString());
            return ids;
        };
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        QVERIFY(kari.sync());
        const QString lost = kari.found()[u"recoveryKey"].toString();
        const QStringList before = papers(kari);
        QCOMPARE(before.size(), 1);
        const QString key = kari.ask({u"team"_s, u"recovery-key"_s})[u"recoveryKey"].toString();
        QVERIFY2(key.size() == lost.size() && key != lost, qPrintable(kari.error()));
        QVERIFY2(kari.program.run({u"team"_s, u"withdraw"_s, before.first()}), qPrintable(kari.error()));

        Colleague fresh(*m_server, u"Kari Nordmann"_s);
        QVERIFY(!fresh.program.run({u"team"_s, u"recover"_s, u"--key-stdin"_s}, lost.toUtf8() + '\n'));
        QVERIFY2(fresh.program.run({u"team"_s, u"recover"_s, u"--key-stdin"_s}, key.toUtf8() + '\n'),
                 qPrintable(fresh.error()));
        QCOMPARE(fresh.state(), u"member"_s);
        QCOMPARE(fresh.self(), kari.self());
    }

    // covers: TEAM-02 SEC-04
    void whoAsksUnderOnesNameIsNotTakenForOne()
    {
        Colleague kari(*m_server, u"Kari Nordmann"_s);
        Colleague ola(*m_server, u"Ola Berg"_s);
        Colleague stranger(*m_server, u"Ola Berg"_s);
        QVERIFY(kari.sync());
        QVERIFY2(kari.found()[u"state"].toString() == u"member"_s, qPrintable(kari.error()));
        for (Colleague* each : {&ola, &stranger})
            QVERIFY2(each->join()[u"state"].toString() == u"waiting"_s, qPrintable(each->error()));
        const QString name = ola.self();
        QCOMPARE(stranger.self(), name);
        const QString mark = ola.team()[u"keyMark"].toString();
        const QString strangersMark = stranger.team()[u"keyMark"].toString();
        QVERIFY(!kari.program.run({u"team"_s, u"approve"_s, name, u"--role"_s, u"administrator"_s}));
        QVERIFY2(kari.error().contains(mark) && kari.error().contains(strangersMark), qPrintable(kari.error()));
        QVERIFY(!kari.program.run({u"team"_s, u"refuse"_s, name}));
        QVERIFY(!kari.program.run({u"team"_s, u"approve"_s, name, u"--code"_s, u"0000 0000 0000"_s}));
        // The code is held to where the computer is named as well.
        const QString strangersDevice = stranger.team()[u"device"].toString();
        QVERIFY(!kari.program.run({u"team"_s, u"approve"_s, strangersDevice, u"--code"_s, mark}));
        QVERIFY2(kari.program.run({u"team"_s, u"approve"_s, name, u"--code"_s, mark}), qPrintable(kari.error()));
        QCOMPARE(ola.state(), u"member"_s);
        QCOMPARE(stranger.state(), u"waiting"_s);
    }

    // covers: TEAM-02
    void oneMemberWorksAtTwoMachines()
    {
        Colleague desk(*m_server, u"Kari Nordmann"_s);
        Colleague laptop(*m_server, u"Kari Nordmann"_s);
        QVERIFY(desk.sync());
        const QString self = desk.found()[u"self"].toString();
        QVERIFY2(!laptop.join({u"--as"_s, self, u"--machine"_s, u"Laptop"_s}).isEmpty(), qPrintable(laptop.error()));
        // Anybody with the mailbox's password could ask in her name.
        const QString mark = laptop.team()[u"keyMark"].toString();
        QVERIFY(!desk.program.run({u"team"_s, u"approve"_s, self}));
        QVERIFY2(desk.error().contains(mark), qPrintable(desk.error()));
        QVERIFY(!desk.program.run({u"team"_s, u"approve"_s, self, u"--code"_s, u"0000 0000 0000"_s}));
        QVERIFY2(desk.program.run({u"team"_s, u"approve"_s, self, u"--code"_s, mark.toLower()}),
                 qPrintable(desk.error()));
        QCOMPARE(laptop.state(), u"member"_s);
        QCOMPARE(laptop.self(), self);
        QCOMPARE(laptop.team()[u"members"].toArray().size(), 1);
    }

private:
    std::unique_ptr<DovecotServer> m_server;
};

QTEST_GUILESS_MAIN(TeamTest)
#include "team_test.moc"
