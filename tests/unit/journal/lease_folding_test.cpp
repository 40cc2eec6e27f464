// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/lease_folding.h"

#include "domain/lease.h"
#include "storage/lease_repository.h"
#include "unit/journal/log_fixture.h"
#include "unit/storage/store_fixture.h"

using namespace svarbord;
using namespace svarbord::journal;
using namespace std::chrono_literals;
using storage::Database;
using storage::WriteContext;

namespace {

const Timestamp due = fromMs(1'760'000'000'000LL);
const domain::TaskId task{u"send"_s, u"0199c306-6400-7000-8000-000000000001"_s, due};

/// A team's log, and a workspace that follows it.
class Duty : public storage::StoreFixture
{
public:
    Team team;

    [[nodiscard]] domain::Operation about(Workstation& by, OperationKind kind, QJsonObject payload = {}) const
    {
        payload.insert(u"task"_s, task.toText());
        domain::Operation operation = by.act(kind, payload);
        operation.target = {};
        return operation;
    }
    [[nodiscard]] domain::Operation claim(Workstation& by, qint64 seconds = 60) const
    {
        return about(by, OperationKind::Claim, {{u"seconds"_s, seconds}});
    }
    [[nodiscard]] domain::Operation done(Workstation& by) const
    {
        return about(by, OperationKind::Done, {{u"outcome"_s, u"sent"_s}});
    }
    /// What the log takes of it counts here.
    Verdict add(const Workstation& by, const domain::Operation& operation, Timestamp received)
    {
        return follow(team.log.add(by, {operation}), received);
    }
    Verdict follow(Verdict verdict, Timestamp received)
    {
        write([&](WriteContext& context) -> Status {
            for (const domain::Operation& operation : verdict.accepted)
                if (domain::isAboutTask(operation.kind))
                    foldLease(context, operation, received);
            return {};
        });
        return verdict;
    }
    [[nodiscard]] domain::Lease lease()
    {
        return read([](Database& db) { return storage::LeaseRepository(db).find(task); });
    }
};

} // namespace

/// What somebody may try with the log who would like a thing to happen twice, or never.
class LeaseFoldingTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: AUT-11
    void whatIsStoredIsWhatTheRuleSays()
    {
        Duty duty;
        duty.add(duty.team.kari, duty.claim(duty.team.kari), due);
        duty.add(duty.team.ola, duty.claim(duty.team.ola), due + 61s);
        domain::Lease lease = duty.lease();
        QCOMPARE(lease.holder, duty.team.ola.device());
        QCOMPARE(lease.since, due + 61s);
        QCOMPARE(lease.lost.size(), 1);
        QVERIFY(lease.hasLost(duty.team.kari.device()));
        duty.add(duty.team.ola, duty.done(duty.team.ola), due + 62s);
        lease = duty.lease();
        QCOMPARE(lease.end, domain::TaskEnd::Done);
        QCOMPARE(lease.outcome, u"sent"_s);
        QCOMPARE(lease.endedBy, duty.team.ola.device());
        const auto about =
            duty.read([](Database& db) { return storage::LeaseRepository(db).about(task.kind, task.subject); });
        QCOMPARE(about.keys(), QStringList{task.toText()});
    }

    // covers: AUT-11, TEAM-05
    void whoOnlyLooksClaimsNothing()
    {
        Duty duty;
        const Verdict verdict = duty.add(duty.team.per, duty.claim(duty.team.per), due);
        QCOMPARE(verdict.refused.size(), 1);
        QCOMPARE(verdict.refused.first().reason, domain::Permission::SeatTooLow);
        QCOMPARE(duty.lease(), domain::Lease{});
    }

    // covers: AUT-11, TEAM-05
    void aStrangerClaimsNothing()
    {
        Duty duty;
        Workstation stranger(u"x-pc"_s, u"x"_s);
        QCOMPARE(duty.add(stranger, duty.claim(stranger), due).setAside, SetAside::UnknownDevice);
        QCOMPARE(duty.lease(), domain::Lease{});
    }

    // covers: AUT-11, TEAM-05
    void aWithdrawnMachineSaysNothingMoreAboutWhatItHeld()
    {
        Duty duty;
        duty.add(duty.team.ola, duty.claim(duty.team.ola), due);
        duty.team.log.add(duty.team.kari, {duty.team.kari.withdraw(duty.team.ola)});
        QCOMPARE(duty.add(duty.team.ola, duty.done(duty.team.ola), due + 1s).setAside, SetAside::Withdrawn);
        QVERIFY(duty.lease().isOpen());
        duty.add(duty.team.siri, duty.claim(duty.team.siri), due + 60s);
        QCOMPARE(duty.lease().holder, duty.team.siri.device());
    }

    // covers: AUT-11
    void doneBySomebodyWhoNeverHeldItEndsNothing()
    {
        Duty duty;
        duty.add(duty.team.kari, duty.claim(duty.team.kari), due);
        duty.add(duty.team.ola, duty.done(duty.team.ola), due + 1s);
        QVERIFY(duty.lease().isOpen());
        QCOMPARE(duty.lease().holder, duty.team.kari.device());
    }

    // covers: AUT-11
    void aClaimThatIsAddedOnceMoreMakesNoLeaseLonger()
    {
        Duty duty;
        Batch made = duty.team.ola.batch({duty.claim(duty.team.ola)});
        made.previous = duty.team.log.reader.headOf(duty.team.ola.device()).hash;
        made.seen = duty.team.log.reader.newest();
        const QByteArray bytes = encodeBatch(duty.team.ola.seal(made));
        duty.follow(duty.team.log.put(bytes), due);
        const domain::Lease before = duty.lease();
        const Verdict again = duty.follow(duty.team.log.put(bytes), due + 50s);
        QCOMPARE(again.setAside, SetAside::Repeated);
        QCOMPARE(duty.lease(), before);
        duty.add(duty.team.siri, duty.claim(duty.team.siri), due + 60s);
        QCOMPARE(duty.lease().holder, duty.team.siri.device());
    }

    // covers: AUT-11
    void aBackdatedClaimIsNoEarlierOne()
    {
        Duty duty;
        duty.add(duty.team.ola, duty.claim(duty.team.ola), due);
        duty.team.siri.clock -= 3'600'000LL << 16; // an hour before, by its own clock
        duty.add(duty.team.siri, duty.claim(duty.team.siri), due + 1s);
        QCOMPARE(duty.lease().holder, duty.team.ola.device());
        duty.team.siri.clock += 3'600'000LL << 17; // and an hour later: the lease has not run out either
        duty.add(duty.team.siri, duty.claim(duty.team.siri), due + 2s);
        QCOMPARE(duty.lease().holder, duty.team.ola.device());
    }

    void aLeaseForEverIsNone_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        const QString id = task.toText();
        QTest::newRow("for a year") << QJsonObject{{u"task"_s, id}, {u"seconds"_s, 31'536'000}};
        QTest::newRow("for no time") << QJsonObject{{u"task"_s, id}, {u"seconds"_s, 0}};
        QTest::newRow("of nothing") << QJsonObject{{u"seconds"_s, 60}};
        QTest::newRow("of everything") << QJsonObject{{u"task"_s, u"*"_s}, {u"seconds"_s, 60}};
    }
    void aLeaseForEverIsNone()
    {
        QFETCH(QJsonObject, payload);
        Duty duty;
        domain::Operation operation = duty.team.ola.act(OperationKind::Claim, payload);
        operation.target = {};
        const Verdict verdict = duty.add(duty.team.ola, operation, due);
        QCOMPARE(verdict.refused.size(), 1);
        QCOMPARE(verdict.refused.first().reason, domain::Permission::Malformed);
    }
};

QTEST_GUILESS_MAIN(LeaseFoldingTest)
#include "lease_folding_test.moc"
