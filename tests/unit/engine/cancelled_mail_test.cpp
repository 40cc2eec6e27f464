// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cancelled_mail.h"

#include "unit/engine/once_team.h"

using namespace svarbord;
using namespace svarbord::testing;

namespace {

/// Kari's mail for Ingrid waits for an hour, and lies where all find it.
struct Waiting
{
    Team team;
    OutboxId id;
    Timestamp due{};

    bool begin()
    {
        if (!team.begin())
            return false;
        id = team.kari.queue(1h);
        due = team.kari.entry(id)->notBefore;
        return QTest::qWaitFor([this] {
            return team.server.waiting.size() == 1 && team.kari.isHandedOver() && team.ola.waitingKnown() == 1 &&
                   team.per.waitingKnown() == 1;
        });
    }
    /// Kari, out of reach, cancels it; meanwhile Ola takes it and is out of reach from when he begins to send it.
    bool olaTakesWhatKariCancelled()
    {
        if (!begin())
            return false;
        team.kari.log.setReachable(false);
        team.kari.mailbox.refuses = true;
        if (!team.kari.cancel(id))
            return false;
        team.per.end();
        takenByOla();
        return true;
    }
    void takenByOla()
    {
        // Once: he tries again, and is in reach by then.
        team.ola.mailbox.onSend = [this, isOut = false]() mutable {
            if (!std::exchange(isOut, true))
                team.ola.log.setReachable(false);
        };
        team.advance(1h);
        team.ola.look();
    }
    [[nodiscard]] domain::OutboxEntry karis() { return team.kari.entry(id).value_or(domain::OutboxEntry{}); }
    [[nodiscard]] domain::Lease leaseAt(Desk& desk)
    {
        const domain::TaskId task{domain::WaitingMail::taskKind.toString(), id.value, due};
        return desk.read([task](Database& db) { return storage::LeaseRepository(db).find(task); });
    }
};

} // namespace

/// What becomes of a mail that was cancelled or moved while somebody else could be sending it.
class CancelledMailTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: AUT-11
    void whoCancelsWhatAnotherIsSendingIsToldWhenThatIsKnown()
    {
        Waiting waiting;
        waiting.team.kari.mailbox.isSentOutOfReach = true;
        QVERIFY(waiting.olaTakesWhatKariCancelled());
        Team& team = waiting.team;
        QTRY_COMPARE(team.server.delivered.size(), 1);
        team.advance(1min); // and his lease has run out
        team.kari.log.setReachable(true);
        QTRY_COMPARE(waiting.leaseAt(team.kari).end, domain::TaskEnd::CalledOff);
        QTRY_VERIFY(!waiting.karis().problem.isEmpty()); // it may have left
        QCOMPARE(waiting.karis().state, OutboxState::Cancelled);
        team.ola.log.setReachable(true);
        QTRY_COMPARE(waiting.karis().state, OutboxState::Sent);
        QVERIFY(!waiting.karis().problem.isEmpty());
        QVERIFY(waiting.karis().task.isEmpty());
        QTRY_COMPARE(waiting.leaseAt(team.ola), waiting.leaseAt(team.kari));
        team.per.restart();
        QTRY_COMPARE(waiting.leaseAt(team.per), waiting.leaseAt(team.kari));
        QCOMPARE(waiting.leaseAt(team.per).outcome, u"sent"_s);
        QCOMPARE(team.server.delivered.size(), 1);
    }

    // covers: AUT-11
    void itsCopyTellsWhereTheOtherOneNeverComesBack()
    {
        Waiting waiting;
        QVERIFY(waiting.olaTakesWhatKariCancelled());
        Team& team = waiting.team;
        QTRY_COMPARE(team.server.copies.size(), 1);
        team.ola.end();
        team.advance(1min);
        team.kari.log.setReachable(true);
        QTRY_COMPARE(waiting.karis().state, OutboxState::Sent); // nothing of it was taken in
        QVERIFY(waiting.karis().problem.contains(u"had sent"_s));
        QVERIFY(waiting.karis().task.isEmpty());
    }

    // covers: AUT-11
    void itsAnswerTellsWhereTheOtherOneNeverComesBack()
    {
        Waiting waiting;
        waiting.team.kari.mailbox.isSentOutOfReach = true;
        QVERIFY(waiting.olaTakesWhatKariCancelled());
        Team& team = waiting.team;
        QTRY_COMPARE(team.server.copies.size(), 1);
        team.ola.end();
        team.advance(1min);
        team.kari.log.setReachable(true);
        QTRY_VERIFY(!waiting.karis().problem.isEmpty());
        QCOMPARE(waiting.karis().state, OutboxState::Cancelled);
        const QByteArray about = "In-Reply-To: <" + team.server.delivered.first().toUtf8() + ">\r\n";
        team.kari.takeIn(plainMail("ingrid@kunde.no", "b@kunde.no", "Re: God jul", "Takk!", about),
                         storage::FolderRole::Inbox);
        QTRY_COMPARE(waiting.karis().state, OutboxState::Sent);
    }

    // covers: AUT-11
    void whoCouldNotSendItSaysSo()
    {
        Waiting waiting;
        Team& team = waiting.team;
        team.ola.mailbox.mayNotSend = true;
        QVERIFY(waiting.olaTakesWhatKariCancelled());
        QTRY_VERIFY(team.ola.entry(waiting.id).value_or(domain::OutboxEntry{}).attempts > 0);
        team.advance(1min);
        team.kari.log.setReachable(true);
        QTRY_VERIFY(!waiting.karis().problem.isEmpty());
        team.ola.log.setReachable(true);
        QTRY_VERIFY(waiting.karis().task.isEmpty());
        QCOMPARE(waiting.karis().state, OutboxState::Cancelled);
        QVERIFY(waiting.karis().problem.isEmpty());
        QVERIFY(team.server.delivered.isEmpty());
    }

    // covers: AUT-11
    void whatIsTakenAndGivenBackWhileItIsCancelledIsOver()
    {
        Waiting waiting;
        Team& team = waiting.team;
        team.ola.mailbox.mayNotSend = true;
        QVERIFY(waiting.olaTakesWhatKariCancelled());
        QTRY_VERIFY(team.ola.entry(waiting.id).value_or(domain::OutboxEntry{}).attempts > 0);
        team.kari.log.setReachable(true); // he holds it: the log does not agree
        QTRY_VERIFY(team.kari.isHandedOver());
        team.ola.log.setReachable(true);
        QTRY_VERIFY(waiting.karis().task.isEmpty());
        QCOMPARE(waiting.karis().state, OutboxState::Cancelled);
        QTRY_COMPARE(team.ola.openTasks(), 0);
        QVERIFY(team.server.delivered.isEmpty());
    }

    // covers: AUT-11
    void whatMayHaveLeftBeforeItWasMovedIsLookedForFirst()
    {
        Waiting waiting;
        QVERIFY(waiting.begin());
        Team& team = waiting.team;
        team.kari.log.setReachable(false);
        team.kari.move(waiting.id, team.server.time + 3h);
        team.per.end();
        waiting.takenByOla();
        QTRY_COMPARE(team.server.sentFolder.size(), 1);
        team.ola.end(); // before it could tell
        team.advance(1min);
        team.kari.log.setReachable(true);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.advance(3h);
        team.kari.look();
        QTRY_COMPARE(waiting.karis().state, OutboxState::Sent);
        QCOMPARE(team.server.delivered.size(), 1);
    }

    // covers: AUT-11
    void whatLeftFromHereIsToldThoughItWasCalledOffElsewhere()
    {
        Waiting waiting;
        QVERIFY(waiting.begin());
        Team& team = waiting.team;
        team.per.end();
        team.kari.mailbox.onSend = [&team] { team.kari.log.setReachable(false); };
        team.ola.log.setReachable(false);
        team.advance(1h);
        team.kari.look();
        QTRY_COMPARE(team.server.delivered.size(), 1);
        QTRY_COMPARE(waiting.karis().state, OutboxState::Sent);
        team.kari.end(); // with what it told nobody
        team.kari.mailbox.onSend = {};
        team.ola.write([id = waiting.id](WriteContext& context) {
            return callOffWaitingIf(context, [id](const domain::WaitingMail& mail) { return mail.id == id; });
        });
        team.advance(1min);
        team.ola.log.setReachable(true);
        QTRY_COMPARE(waiting.leaseAt(team.ola).end, domain::TaskEnd::CalledOff);
        const OutboxId other = team.ola.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        team.kari.log.setReachable(true);
        team.kari.restart();
        QTRY_VERIFY(waiting.karis().task.isEmpty());
        QCOMPARE(waiting.karis().state, OutboxState::Sent);
        // Nothing stands in the way of what else waits.
        team.ola.end();
        QTRY_COMPARE(team.kari.waitingKnown(), 1);
        team.advance(1h);
        team.kari.look();
        QTRY_COMPARE(team.server.delivered.size(), 2);
        Q_UNUSED(other)
    }

    // covers: AUT-11, INB-17
    void whatAColleagueCancelsIsKeptForItsWriter()
    {
        Waiting waiting;
        QVERIFY(waiting.begin());
        Team& team = waiting.team;
        team.ola.write([id = waiting.id](WriteContext& context) { return callOffElsewhere(context, id); });
        QTRY_COMPARE(waiting.karis().state, OutboxState::Held);
        QVERIFY2(waiting.karis().problem.contains(u"ola"_s), qPrintable(waiting.karis().problem));
        QVERIFY(waiting.karis().task.isEmpty());
        QTRY_VERIFY(team.server.waiting.isEmpty());
        team.advance(2h);
        for (Desk* desk : {&team.per, &team.kari, &team.ola}) {
            desk->look();
            desk->settleDown();
        }
        QVERIFY(team.server.delivered.isEmpty());
    }

    // covers: AUT-11, INB-17
    void whatAColleagueMovesLeavesAtThatTimeOnce()
    {
        Waiting waiting;
        QVERIFY(waiting.begin());
        Team& team = waiting.team;
        const Timestamp later = team.server.time + 3h;
        team.ola.write([id = waiting.id, later](WriteContext& context) { return moveElsewhere(context, id, later); });
        QTRY_COMPARE(waiting.karis().notBefore, later);
        QCOMPARE(waiting.karis().state, OutboxState::Queued);
        QVERIFY2(waiting.karis().problem.contains(u"ola"_s), qPrintable(waiting.karis().problem));
        team.advance(2h);
        for (Desk* desk : {&team.per, &team.kari, &team.ola}) {
            desk->look();
            desk->settleDown();
        }
        QVERIFY(team.server.delivered.isEmpty());
        team.advance(1h);
        for (Desk* desk : {&team.per, &team.kari, &team.ola})
            desk->look();
        QTRY_COMPARE(waiting.karis().state, OutboxState::Sent);
        QCOMPARE(team.server.delivered.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CancelledMailTest)
#include "cancelled_mail_test.moc"
