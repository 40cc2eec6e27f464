// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lease.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace svarbord;
using namespace svarbord::domain;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp noon = fromMs(1'763'985'600'000);
const TaskId task{u"send"_s, u"0199c306-6400-7000-8000-000000000001"_s, noon};

Operation operation(OperationKind kind, const QString& device, const QJsonObject& more = {})
{
    static int number = 0;
    Operation made;
    made.id = OperationId{u"op-%1"_s.arg(++number)};
    made.kind = kind;
    made.device = DeviceId{device};
    made.payload = more;
    made.payload.insert(u"task"_s, task.toText());
    return made;
}

Operation claim(const QString& device, int seconds = 60)
{
    return operation(OperationKind::Claim, device, {{u"seconds"_s, seconds}});
}

Operation done(const QString& device)
{
    return operation(OperationKind::Done, device, {{u"outcome"_s, u"sent"_s}});
}

DeviceId holderOf(const Lease& lease)
{
    return lease.holder;
}

/// Workstations that all want to act once. Each knows the log late, loses its memory now and then, and looks outside
/// before it acts where somebody else may have acted. Their own clocks are not asked at all: how long a lease lasts
/// yet is measured from the moment the claim was handed over.
class Team
{
public:
    Team(unsigned seed, int size) : m_random(seed), m_workers(static_cast<size_t>(size)) {}

    void step(bool calm)
    {
        m_now += std::chrono::milliseconds(draw(200, 4000));
        Worker& worker = m_workers[static_cast<size_t>(draw(0, static_cast<int>(m_workers.size()) - 1))];
        const DeviceId device{u"pc-%1"_s.arg(&worker - m_workers.data())};
        if (!calm && draw(0, 19) == 0)
            return crash(worker);
        if (!calm && draw(0, 3) == 0)
            return; // it sleeps
        worker.read = calm ? m_log.size() : worker.read + static_cast<size_t>(draw(0, 3));
        worker.read = std::min(worker.read, m_log.size());
        const Lease known = stateAt(worker.read);
        if (!known.isOpen())
            return;
        if (worker.acted)
            return add(done(device.value), calm);
        const bool isMine = worker.claim.isValid() && known.claim == worker.claim;
        if (isMine && m_now < worker.claimed + length - margin)
            return act(worker, device, known, calm);
        if (worker.claim.isValid() && m_now < worker.claimed + length)
            return; // it waits for its own claim, or for what the other does
        Operation wish = claim(device.value, static_cast<int>(length.count()));
        worker.claim = wish.id;
        worker.claimed = m_now;
        add(wish, calm);
    }

    [[nodiscard]] int acts() const { return m_acts; }
    [[nodiscard]] bool isOver() const { return !stateAt(m_log.size()).isOpen(); }

private:
    static constexpr std::chrono::seconds length{60};
    static constexpr std::chrono::seconds margin{15};

    struct Worker
    {
        size_t read = 0;
        OperationId claim;
        Timestamp claimed{};
        bool acted = false;
    };
    struct Entry
    {
        Operation operation;
        Timestamp received{};
    };

    int draw(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    /// What it decided last may be in the log already, or never come there.
    void crash(Worker& worker)
    {
        worker = {worker.read, {}, {}, false};
        if (draw(0, 1) == 0)
            worker.read = 0;
    }

    void act(Worker& worker, const DeviceId& device, const Lease& known, bool calm)
    {
        if (m_acts == 0)
            m_actor = device;
        // The evidence is outside, where it happened: in the folder of sent mail.
        m_acts += m_acts == 0 || !looksFirst(known, device) ? 1 : 0;
        worker.acted = true;
        if (!calm && draw(0, 2) == 0)
            return crash(worker); // before it could tell
        add(done(device.value), calm);
    }

    /// Whoever acted and comes back knows it from its own database; others look where the log says that they must.
    [[nodiscard]] bool looksFirst(const Lease& known, const DeviceId& device) const
    {
        return m_actor == device || known.mayHaveActed(device);
    }

    /// The log takes it some time later, behind what came meanwhile.
    void add(const Operation& wish, bool calm)
    {
        const auto delay = calm ? 0ms : std::chrono::milliseconds(draw(0, 20'000));
        Timestamp received = m_now + delay;
        if (!m_log.empty())
            received = std::max(received, m_log.back().received);
        m_log.push_back({wish, received});
    }

    [[nodiscard]] Lease stateAt(size_t count) const
    {
        Lease lease;
        for (size_t i = 0; i < std::min(count, m_log.size()); ++i)
            if (m_log[i].received <= m_now)
                lease = foldLease(lease, m_log[i].operation, m_log[i].received);
        return lease;
    }

    std::mt19937 m_random;
    std::vector<Worker> m_workers;
    std::vector<Entry> m_log;
    Timestamp m_now = noon;
    DeviceId m_actor;
    int m_acts = 0;
};

} // namespace

class LeaseTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: AUT-11
    void theFirstToClaimHoldsItUntilTheLeaseRunsOutByTheLogsClock()
    {
        Lease lease = foldLease({}, claim(u"kari"_s), noon);
        QCOMPARE(holderOf(lease).value, u"kari"_s);
        lease = foldLease(lease, claim(u"ola"_s), noon + 59s);
        QCOMPARE(holderOf(lease).value, u"kari"_s);
        lease = foldLease(lease, claim(u"ola"_s), noon + 60s);
        QCOMPARE(holderOf(lease).value, u"ola"_s);
        QVERIFY(lease.mayHaveActed(DeviceId{u"ola"_s})); // kari said nothing
    }

    // covers: AUT-11
    void aClaimBeforeItsTimeCountsForNothingHoweverTheClaimantsClockGoes()
    {
        Operation early = claim(u"ola"_s);
        early.clock = (toMs(noon) + 86'400'000) << 16;
        QVERIFY(!foldLease({}, early, noon - 1s).holder.isValid());
        QVERIFY(!foldLease({}, early, Timestamp{}).holder.isValid()); // and where the log tells no time
        QCOMPARE(foldLease({}, early, noon).holder.value, u"ola"_s);
    }

    // covers: AUT-11
    void aDateThatHasNotComeHoldsNothingUntilThen()
    {
        const Timestamp wrong = noon + 24h * 365 * 14;
        const Lease early = foldLease({}, claim(u"a"_s), wrong);
        QCOMPARE(holderOf(early), DeviceId{u"a"_s});
        const Lease taken = foldLease(early, claim(u"b"_s), noon + 1s);
        QCOMPARE(holderOf(taken), DeviceId{u"b"_s});
        QVERIFY(taken.mayHaveActed(DeviceId{u"b"_s})); // looked at first
        QCOMPARE(taken.until, noon + 61s);
        QCOMPARE(foldLease(early, operation(OperationKind::CallOff, u"b"_s), noon).end, TaskEnd::CalledOff);
        // A clock that is set right by a minute changes nothing.
        const Lease held = foldLease({}, claim(u"a"_s), noon + 60s);
        QCOMPARE(holderOf(foldLease(held, claim(u"b"_s), noon + 1s)), DeviceId{u"a"_s});
    }

    void doneIsForEver()
    {
        Lease lease = foldLease({}, claim(u"kari"_s), noon);
        lease = foldLease(lease, done(u"kari"_s), noon + 5s);
        QCOMPARE(lease.end, TaskEnd::Done);
        QCOMPARE(lease.outcome, u"sent"_s);
        const Lease after = foldLease(lease, claim(u"ola"_s), noon + 1h);
        QCOMPARE(after, lease);
        QCOMPARE(foldLease(lease, operation(OperationKind::CallOff, u"ola"_s), noon + 1h), lease);
    }

    // covers: AUT-11
    void nobodyEndsWhatHeNeverHeld()
    {
        Lease lease = foldLease({}, claim(u"kari"_s), noon);
        lease = foldLease(lease, claim(u"ola"_s), noon + 1s); // in vain
        lease = foldLease(lease, done(u"ola"_s), noon + 2s);
        lease = foldLease(lease, operation(OperationKind::Release, u"ola"_s), noon + 3s);
        QVERIFY(lease.isOpen());
        QCOMPARE(holderOf(lease).value, u"kari"_s);
        QVERIFY(foldLease({}, done(u"per"_s), noon).isOpen());
    }

    // covers: AUT-11
    void whoActedInTimeAndTellsLateIsBelieved()
    {
        Lease lease = foldLease({}, claim(u"kari"_s), noon);
        lease = foldLease(lease, claim(u"ola"_s), noon + 2min);
        lease = foldLease(lease, done(u"kari"_s), noon + 3min);
        QCOMPARE(lease.end, TaskEnd::Done);
        QCOMPARE(lease.endedBy.value, u"kari"_s);
    }

    // covers: AUT-11
    void whoGivesItBackHasNotActed()
    {
        Lease lease = foldLease({}, claim(u"kari"_s), noon);
        lease = foldLease(lease, operation(OperationKind::Release, u"kari"_s), noon + 1s);
        lease = foldLease(lease, claim(u"ola"_s), noon + 2s);
        QCOMPARE(holderOf(lease).value, u"ola"_s);
        QVERIFY(!lease.mayHaveActed(DeviceId{u"ola"_s}));
        // Also when he says so only after another one took over.
        lease = foldLease(lease, claim(u"per"_s), noon + 2min);
        QVERIFY(lease.mayHaveActed(DeviceId{u"per"_s}));
        lease = foldLease(lease, operation(OperationKind::Release, u"ola"_s), noon + 3min);
        QVERIFY(!lease.mayHaveActed(DeviceId{u"per"_s}));
        QCOMPARE(holderOf(lease).value, u"per"_s);
    }

    // covers: AUT-11
    void onlyTheHolderMakesHisLeaseLonger()
    {
        Lease lease = foldLease({}, claim(u"kari"_s), noon);
        lease = foldLease(lease, claim(u"kari"_s), noon + 50s);
        lease = foldLease(lease, claim(u"ola"_s), noon + 70s);
        QCOMPARE(holderOf(lease).value, u"kari"_s);
        QCOMPARE(lease.until, noon + 110s);
    }

    // covers: AUT-11
    void aTaskIsCalledOffUnlessSomebodyIsAtIt()
    {
        const Operation off = operation(OperationKind::CallOff, u"kari"_s);
        QCOMPARE(foldLease({}, off, noon - 1h).end, TaskEnd::CalledOff);
        const Lease held = foldLease({}, claim(u"ola"_s), noon);
        QVERIFY(foldLease(held, off, noon + 1s).isOpen());
        QCOMPARE(foldLease(held, off, noon + 61s).end, TaskEnd::CalledOff);
        QVERIFY(!foldLease(foldLease({}, off, noon - 1h), claim(u"ola"_s), noon).holder.isValid());
    }

    // covers: AUT-11
    void whoHeldWhatWasCalledOffIsStillHeard()
    {
        const Operation off =
            operation(OperationKind::CallOff, u"kari"_s, {{u"outcome"_s, Lease::unlessDone.toString()}});
        const Lease held = foldLease(foldLease({}, claim(u"per"_s), noon), claim(u"ola"_s), noon + 61s);
        const Lease over = foldLease(held, off, noon + 3min);
        QCOMPARE(over.end, TaskEnd::CalledOff);
        QVERIFY(over.mayHaveActed(DeviceId{u"kari"_s}));
        QVERIFY(over.awaits(DeviceId{u"ola"_s}) && over.awaits(DeviceId{u"per"_s}));
        QVERIFY(!over.awaits(DeviceId{u"kari"_s}));
        const Lease told = foldLease(over, done(u"ola"_s), noon + 1h);
        QCOMPARE(told.end, TaskEnd::Done);
        QCOMPARE(told.outcome, u"sent"_s);
        QCOMPARE(told.endedBy.value, u"ola"_s);
        Lease nothing = foldLease(over, operation(OperationKind::Release, u"ola"_s), noon + 1h);
        nothing = foldLease(nothing, operation(OperationKind::Release, u"per"_s), noon + 1h);
        QCOMPARE(nothing.end, TaskEnd::CalledOff);
        QVERIFY(!nothing.mayHaveActed(DeviceId{u"kari"_s}));
        for (const Operation& void_ : {done(u"siri"_s), claim(u"ola"_s), off})
            QCOMPARE(foldLease(over, void_, noon + 1h), over);
        // Whoever called it off himself had not done it.
        const Lease own = foldLease(foldLease({}, claim(u"kari"_s), noon), off, noon + 1s);
        QVERIFY(!own.awaits(DeviceId{u"kari"_s}));
        QCOMPARE(foldLease(own, done(u"kari"_s), noon + 2s), own);
    }

    // covers: AUT-11
    void anOldLogFoldsAsItDid()
    {
        const Lease held = foldLease({}, claim(u"ola"_s), noon);
        const Lease over = foldLease(held, operation(OperationKind::CallOff, u"kari"_s), noon + 61s);
        QCOMPARE(over.holder, DeviceId{u"ola"_s});
        QVERIFY(over.lost.isEmpty());
        QCOMPARE(foldLease(over, done(u"ola"_s), noon + 1h), over);
    }

    void aLeaseIsNeitherEndlessNorNothing()
    {
        QVERIFY(!isTaskPayload(OperationKind::Claim, claim(u"ola"_s, 0).payload));
        QVERIFY(!isTaskPayload(OperationKind::Claim, claim(u"ola"_s, 1'000'000).payload));
        QVERIFY(isTaskPayload(OperationKind::Claim, claim(u"ola"_s, 120).payload));
        QVERIFY(foldLease({}, claim(u"ola"_s, 1'000'000'000), noon).until <= noon + Lease::longest);
    }

    void aTaskHasOneName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no time") << u"send/a"_s;
        QTest::newRow("a part too many") << u"send/a/1/2"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("another form of the number") << u"send/a/01"_s;
        QTest::newRow("before time began") << u"send/a/-1"_s;
        QTest::newRow("a blank") << u"send/a b/1"_s;
        QTest::newRow("endless") << u"send/%1/1"_s.arg(QString(1000, u'a'));
    }
    void aTaskHasOneName()
    {
        QFETCH(QString, text);
        QVERIFY(!TaskId::fromText(text));
        QCOMPARE(TaskId::fromText(task.toText()), task);
    }

    // covers: AUT-11
    void atMostOneActsAndNobodyStarves()
    {
        const int schedules = qEnvironmentVariableIntValue("SVARBORD_TEST_SCHEDULES") > 0
                                  ? qEnvironmentVariableIntValue("SVARBORD_TEST_SCHEDULES")
                                  : 2000;
        for (int seed = 1; seed <= schedules; ++seed) {
            Team team(static_cast<unsigned>(seed), 2 + seed % 11);
            for (int i = 0; i < 150; ++i)
                team.step(false);
            for (int i = 0; i < 500 && !team.isOver(); ++i)
                team.step(true);
            QVERIFY2(team.acts() == 1, qPrintable(u"seed %1: %2 acts"_s.arg(seed).arg(team.acts())));
            QVERIFY2(team.isOver(), qPrintable(u"seed %1 is never told"_s.arg(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(LeaseTest)
#include "lease_test.moc"
