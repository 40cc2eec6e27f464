// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/engine/outbox_bench.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace svarbord::testing;
using domain::OutboxState;

/// What waits for a mailbox that a member has switched off.
class OutboxSwitchedOffTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-17
    void aMailboxThatIsSwitchedOffSendsNothingUntilItIsOnAgain()
    {
        Bench bench;
        const OutboxId id = bench.queue();
        bench.switchAccount(false);
        QCOMPARE(bench.flush().sent, 0);
        QVERIFY(bench.server.delivered.isEmpty());
        QCOMPARE(bench.entry(id).state, OutboxState::Queued);
        QVERIFY(!QCoro::waitFor(nextOutboxMoment(bench.workspace.store(), bench.clock.now()))); // no timer rings for it
        bench.restart();
        QCOMPARE(bench.flush().sent, 0);
        bench.switchAccount(true);
        QCOMPARE(bench.flush().sent, 1);
        QCOMPARE(bench.entry(id).state, OutboxState::Sent);
        QCOMPARE(bench.server.delivered.size(), 1);
    }

    // covers: INB-17
    void norDoesItSendTheRestOfWhatItHadBegunWith()
    {
        Bench bench;
        const OutboxId first = bench.queue();
        bench.clock.advance(std::chrono::seconds{1}); // they leave in this order
        const QList<OutboxId> ids{first, bench.queue()};
        bench.server.whileSending = [&bench] {
            bench.server.whileSending = nullptr;
            bench.switchAccount(false);
        };
        QCOMPARE(bench.flush().sent, 1); // what is under way arrives
        QCOMPARE(bench.server.delivered.size(), 1);
        QCOMPARE(bench.entry(ids.last()).state, OutboxState::Queued);
        QCOMPARE(bench.entry(ids.last()).attempts, 0);
        bench.switchAccount(true);
        QCOMPARE(bench.flush().sent, 1);
        QCOMPARE(bench.server.delivered.size(), 2);
    }
};

QTEST_GUILESS_MAIN(OutboxSwitchedOffTest)
#include "outbox_switched_off_test.moc"
