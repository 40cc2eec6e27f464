// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-03 TEAM-04 TEAM-05
// Random days of a team of workstations with real storage on one signed log: each sees mail and what the others decided
// in its own order, is cut off for a while, crashes with work under way, and has a clock of its own. Members come, get
// other roles, and go. Once all have read everything, all must stand alike, and nothing that was decided is lost.
#include "support/seed.h"
#include "unit/engine/workstation.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

constexpr int schedules = 2000;
constexpr int portion = 250;
constexpr int schedulesOfATeam = 25; // their databases lie in memory
constexpr int mostWorkstations = 12;
constexpr int threads = 3;
constexpr int mailsEach = 3;
constexpr int mostRounds = 100;

/// What somebody becomes who joins; the first one founds the team and stays its administrator.
Part anyPart(QRandomGenerator& random)
{
    switch (random.bounded(5)) {
    case 0:
        return {domain::Role::Agent, domain::Seat::ViewOnly};
    case 1:
        return {domain::Role::Supervisor, domain::Seat::Full};
    default:
        return {};
    }
}

class Team
{
public:
    explicit Team(QRandomGenerator& random) : m_random(random)
    {
        server.time = fromMs(1'760'000'000'000);
        const bool isBig = random.bounded(10) == 0;
        const int wanted = 2 + random.bounded(isBig ? mostWorkstations - 1 : 3);
        for (int i = 0; i < wanted; ++i)
            stations.push_back(std::make_unique<Workstation>(i, wanted, server, random));
        founder().way().isHealed = true;
        founder().found();
        while (!founder().isActive())
            settle(founder());
        founder().way().isHealed = false;
    }

    [[nodiscard]] Workstation& founder() { return *stations.front(); }
    [[nodiscard]] Workstation& any() { return *stations.at(m_random.bounded(static_cast<int>(stations.size()))); }
    [[nodiscard]] QList<Workstation*> members()
    {
        QList<Workstation*> members;
        for (const auto& station : stations)
            if (founder().roster().isActive(station->device()))
                members.append(station.get());
        return members;
    }

    /// Somebody comes, becomes something else or goes.
    void change()
    {
        Workstation& other = any();
        if (&other == &founder())
            return;
        const domain::Roster& roster = founder().roster();
        if (roster.isActive(other.device()))
            founder().setPart(other, anyPart(m_random), m_random.bounded(12) == 0 && stations.size() > 2);
        else if (roster.request(other.device()))
            founder().admit(other, anyPart(m_random));
        else if (!roster.device(other.device()))
            other.askToJoin();
    }

    void settle(Workstation& station)
    {
        station.way().isCut = false;
        station.way().landLate();
        station.way().show(0);
        station.work();
        station.way().deliver();
        station.work();
    }
    /// All that holds anybody up is over. False when they do not come to rest.
    [[nodiscard]] bool heal()
    {
        for (const auto& station : stations)
            station->way().isHealed = true;
        for (int round = 0; round < mostRounds; ++round) {
            for (const auto& station : stations)
                settle(*station);
            if (std::ranges::all_of(stations, [](const auto& station) { return station->isDone(); })) {
                rest();
                return true;
            }
        }
        return false;
    }
    /// Nothing is left to be told. Of what was told to one receiver at a time, Qt keeps an empty place each until all
    /// is delivered, and passes them by each time.
    void rest()
    {
        for (const auto& station : stations)
            station->rest();
        QCoreApplication::sendPostedEvents();
    }
    void unheal()
    {
        for (const auto& station : stations)
            station->way().isHealed = false;
    }

    LogServer server;
    std::vector<std::unique_ptr<Workstation>> stations;

private:
    QRandomGenerator& m_random;
};

/// One schedule: conversations of its own on workstations that several schedules share.
class Schedule
{
public:
    Schedule(Team& team, int number, QRandomGenerator& random)
        : m_team(team),
          m_number(number),
          m_random(random),
          m_mailbox(Mailbox::of(number, threads, mailsEach, random))
    {
        for (const auto& station : team.stations)
            station->beginSchedule(m_mailbox);
    }

    /// What went wrong; empty when nothing did.
    [[nodiscard]] QString run()
    {
        m_team.unheal();
        const int steps = 20 + m_random.bounded(40);
        for (int i = 0; i < steps; ++i)
            step(m_team.any());
        for (const auto& station : m_team.stations)
            station->receive(1000);
        if (!m_team.heal())
            return u"they do not come to rest:\n"_s + restless();
        for (const auto& station : m_team.stations)
            station->wake(m_end);
        const QString found = difference();
        return found.isEmpty() ? lost() : found;
    }

private:
    static QString onlyIn(const QStringList& lines, const QStringList& others)
    {
        QStringList only;
        for (const QString& line : lines)
            if (!others.contains(line))
                only.append(line);
        return only.join(u'\n');
    }

    [[nodiscard]] QString restless()
    {
        QStringList lines;
        for (const auto& station : m_team.stations)
            lines.append(station->progress());
        return lines.join(u'\n');
    }

    [[nodiscard]] QString difference()
    {
        const QList<Workstation*> members = m_team.members();
        QSet<ConversationId> conversations;
        for (const Workstation* station : members)
            conversations.unite({station->conversations().begin(), station->conversations().end()});
        const auto standing = [&](Workstation* station) {
            return station->standing(m_number, m_mailbox, conversations) + station->log() + station->people();
        };
        const QStringList expected = standing(members.first());
        for (Workstation* station : members)
            if (const QStringList found = standing(station); found != expected)
                return u"%1 and %2 stand differently:\n%3\n-- and --\n%4\n-- %1 --\n%5\n-- %2 --\n%6"_s.arg(
                    members.first()->name(), station->name(), onlyIn(expected, found), onlyIn(found, expected),
                    members.first()->diary().join(u'\n'), station->diary().join(u'\n'));
        return {};
    }

    [[nodiscard]] QString lost()
    {
        for (Workstation* station : m_team.members())
            if (const QStringList lost = station->lost(); !lost.isEmpty())
                return u"%1 decided what nobody knows: %2"_s.arg(station->name(), lost.join(u' '));
        return {};
    }

    void step(Workstation& station)
    {
        switch (m_random.bounded(24)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return station.receive(1 + m_random.bounded(2));
        case 4:
        case 5:
        case 6:
            station.way().show(m_random.bounded(3));
            return m_random.bounded(3) == 0 ? station.workALittle() : station.work();
        case 7:
        case 8:
            station.way().deliver();
            return station.work();
        case 9:
            return station.way().landLate();
        case 10:
            station.way().isCut = m_random.bounded(2) == 0;
            return;
        case 11:
            return m_random.bounded(6) == 0 ? station.crash() : m_team.change();
        case 12:
            return station.workALittle();
        default:
            return station.act(m_number);
        }
    }

    Team& m_team;
    int m_number;
    QRandomGenerator& m_random;
    Mailbox m_mailbox;
    const Timestamp m_end = fromMs(1'760'000'000'000) + std::chrono::hours{12};
};

} // namespace

class WorkstationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    // A decision that the database refuses counts for nothing, and would otherwise not be seen.
    void init() { QTest::failOnWarning(QRegularExpression(u"runs into what is stored"_s)); }
    // In portions, for a test function may take five minutes.
    void allStandAlikeOnceTheyHaveReadEverything_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("SVARBORD_TEST_SCHEDULES", &given);
        const int all = given ? wanted : schedules;
        for (int first = qEnvironmentVariableIntValue("SVARBORD_TEST_FIRST"); first < all; first += portion)
            QTest::addRow("from %d", first) << first << std::min(first + portion, all);
    }
    void allStandAlikeOnceTheyHaveReadEverything()
    {
        QFETCH(int, first);
        QFETCH(int, end);
        for (int number = first; number < end;) {
            // A team of its own for each, so that one can be run alone.
            QRandomGenerator random(m_seed + static_cast<quint32>(number));
            Team team(random);
            for (int i = 0; i < schedulesOfATeam && number < end; ++i, ++number) {
                const QString wrong = Schedule(team, number, random).run();
                for (const QString& line : wrong.split(u'\n', Qt::SkipEmptyParts)) // all of it: a verdict is cut short
                    qCritical("%s", qPrintable(line));
                QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, schedule %2: %3"_s.arg(m_seed).arg(number).arg(wrong)));
            }
        }
    }

    // What one of them finds can be looked into: the same seed finds it again, on any machine.
    void aSeedGoesTheSameWayEachTime()
    {
        const auto afterwards = [this] {
            QRandomGenerator random(m_seed);
            Team team(random);
            for (int number = 0; number < schedulesOfATeam; ++number)
                static_cast<void>(Schedule(team, number, random).run());
            return std::pair(random, team.server.entries.size());
        };
        const auto once = afterwards();
        const auto again = afterwards();
        QVERIFY(once.first == again.first);
        QCOMPARE(again.second, once.second);
    }

private:
    const quint32 m_seed = toldSeed();
};

QTEST_GUILESS_MAIN(WorkstationsTest)
#include "workstations_test.moc"
