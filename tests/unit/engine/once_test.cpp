// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/once.h"

#include "unit/engine/once_team.h"

using namespace svarbord;
using namespace svarbord::testing;

class OnceTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: AUT-11, INB-17
    void aMailThatWasWrittenToLeaveLaterLeavesOnceThoughAllAreUp()
    {
        Team team;
        QVERIFY(team.begin());
        const OutboxId id = team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.advance(1h);
        for (Desk* desk : {&team.per, &team.kari, &team.ola})
            desk->look();
        QTRY_COMPARE(team.server.delivered.size(), 1);
        QTRY_COMPARE(team.kari.entry(id)->state, OutboxState::Sent);
        for (Desk* desk : {&team.kari, &team.ola, &team.per}) {
            QTRY_COMPARE(desk->openTasks(), 0);
            QTRY_VERIFY(desk->isHandedOver());
        }
        QTRY_VERIFY(team.server.waiting.isEmpty());
        QCOMPARE(team.server.delivered, QStringList{team.kari.entry(id)->messageIdHeader});
    }

    // covers: AUT-11
    void itLeavesFromAnotherWorkstationWhereItsWriterHasGoneHome()
    {
        Team team;
        QVERIFY(team.begin());
        const OutboxId id = team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.end();
        team.advance(1h);
        team.ola.look();
        QTRY_COMPARE(team.server.delivered.size(), 1);
        QTRY_COMPARE(team.server.sentFolder, team.server.delivered);
        QTRY_VERIFY(team.ola.isHandedOver());
        team.kari.restart();
        QTRY_COMPARE(team.kari.entry(id)->state, OutboxState::Sent);
        QCOMPARE(team.server.delivered, QStringList{team.kari.entry(id)->messageIdHeader});
    }

    // covers: AUT-11
    void theOwnAnswerBeforeHoldsNoLaterOneAtAnotherWorkstation()
    {
        Team team;
        QVERIFY(team.begin());
        const ConversationId conversation = team.kari.receive();
        QCOMPARE(team.ola.receive(), conversation);
        for (qsizetype answers = 1; answers <= 3; ++answers) {
            const OutboxId id = team.kari.queue(1h, conversation);
            QTRY_COMPARE(team.server.waiting.size(), 1);
            QTRY_VERIFY(team.kari.isHandedOver());
            team.kari.end();
            team.advance(1h);
            team.ola.look();
            QTRY_COMPARE(team.server.delivered.size(), answers);
            QTRY_COMPARE(team.server.copies.size(), answers);
            QTRY_VERIFY(team.ola.isHandedOver());
            QCOMPARE(team.ola.takeIn(team.server.copies.last(), storage::FolderRole::Sent), conversation);
            team.kari.restart();
            QTRY_COMPARE(team.kari.entry(id)->state, OutboxState::Sent);
        }
    }

    // covers: AUT-11
    void whatAColleagueAnsweredUnseenHoldsItAtAnotherWorkstation()
    {
        Team team;
        QVERIFY(team.begin());
        const ConversationId conversation = team.kari.receive();
        QCOMPARE(team.ola.receive(), conversation);
        const OutboxId id = team.kari.queue(1h, conversation);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.end();
        team.per.end(); // he has not read any of it
        team.ola.takeIn(
            plainMail("ingrid@kunde.no", "b@kunde.no", "Re: Sofa", "Vent!", "In-Reply-To: <a@kunde.no>\r\n"),
            storage::FolderRole::Inbox);
        team.advance(1h);
        team.ola.look();
        QTRY_COMPARE(team.ola.waitingKnown(), 0);
        QTRY_VERIFY(team.ola.isHandedOver());
        team.kari.restart();
        QTRY_COMPARE(team.kari.entry(id)->state, OutboxState::Held);
        QVERIFY(team.server.delivered.isEmpty());
    }

    // covers: AUT-11
    void aClockADayAheadSendsNothingEarly()
    {
        Team team;
        QVERIFY(team.begin());
        (void)team.kari.queue(1h);
        QTRY_VERIFY(team.kari.isHandedOver());
        const qsizetype before = team.server.log.size();
        team.ola.clock.advance(24h);
        team.ola.look();
        QTRY_VERIFY(team.server.log.size() > before + 1); // it claims, and claims again, in vain
        QVERIFY(team.server.delivered.isEmpty());
        team.server.time += 1h;
        QTRY_COMPARE(team.server.delivered.size(), 1);
    }

    // covers: AUT-11
    void whoSendsAndDiesBeforeTellingIsNotRepeated()
    {
        Team team;
        QVERIFY(team.begin());
        const OutboxId id = team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.end();
        team.per.end();
        team.ola.mailbox.onSend = [&team] { team.ola.log.setReachable(false); };
        team.advance(1h);
        team.ola.look();
        QTRY_COMPARE(team.server.delivered.size(), 1);
        QTRY_COMPARE(team.server.sentFolder.size(), 1);
        team.ola.end();
        team.kari.restart(); // waits for the lease to run out by the log's clock, and looks first
        team.server.time += 1min;
        QTRY_COMPARE_WITH_TIMEOUT(team.kari.entry(id)->state, OutboxState::Sent, 20'000);
        QCOMPARE(team.server.delivered.size(), 1);
    }

    // covers: AUT-11
    void whoTakesOverLooksOnceAndThenSends()
    {
        Team team;
        QVERIFY(team.begin());
        const OutboxId id = team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.serverKeepsCopies();
        team.kari.end();
        team.per.end();
        team.ola.mailbox.mayNotSend = true;
        bool isTried = false;
        team.ola.mailbox.onSend = [&] {
            team.ola.log.setReachable(false); // it dies with the mail in its hands
            isTried = true;
        };
        team.advance(1h);
        team.ola.look();
        QTRY_VERIFY(isTried);
        team.ola.end();
        team.kari.restart();
        team.server.time += 1min;
        QTRY_COMPARE_WITH_TIMEOUT(team.kari.entry(id)->state, OutboxState::Unknown, 20'000);
        // The second look is later than the lease lasts: it was made longer by then.
        const qsizetype claimed = team.server.log.size();
        QTRY_VERIFY_WITH_TIMEOUT(team.server.log.size() > claimed, 20'000);
        QVERIFY(team.server.delivered.isEmpty());
        team.kari.clock.advance(11s);
        QTRY_COMPARE_WITH_TIMEOUT(team.kari.entry(id)->state, OutboxState::Sent, 20'000);
        QCOMPARE(team.server.delivered.size(), 1);
    }

    // covers: AUT-11, TEAM-01
    void whoLeavesTheTeamLeavesItsMailToIt()
    {
        Team team;
        QVERIFY(team.begin());
        const OutboxId id = team.kari.queue(1h);
        const OutboxId olas = team.ola.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 2);
        QTRY_COMPARE(team.kari.waitingKnown(), 2);
        QTRY_COMPARE(team.ola.waitingKnown(), 2);
        team.kari.leave();
        QCOMPARE(team.kari.waitingKnown(), 0);
        team.advance(1h);
        team.kari.look();
        QTRY_COMPARE(team.kari.entry(id)->state, OutboxState::Held); // its writer decides
        team.kari.settleDown();
        QVERIFY(team.server.delivered.isEmpty());
        QVERIFY(!team.kari.entry(olas));
        team.ola.look();
        QTRY_COMPARE(team.server.delivered.size(), 2);
        QTRY_COMPARE(team.ola.entry(olas)->state, OutboxState::Sent);
        QCOMPARE(team.kari.entry(id)->state, OutboxState::Held);
    }

    // covers: AUT-11
    void aMailThatLeftBeforeItsWriterMovedItIsOver()
    {
        Team team;
        QVERIFY(team.begin());
        const OutboxId id = team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.log.setReachable(false);
        team.kari.move(id, team.server.time + 3h);
        team.per.end();
        team.advance(1h);
        team.ola.look();
        QTRY_COMPARE(team.server.delivered.size(), 1);
        QTRY_VERIFY(team.ola.isHandedOver());
        team.kari.log.setReachable(true);
        QTRY_COMPARE(team.kari.entry(id)->state, OutboxState::Sent); // and not when the later time has come
        QTRY_VERIFY(team.kari.isHandedOver());
        QTRY_COMPARE(team.ola.waitingKnown(), 0);
        const qsizetype before = team.server.log.size();
        team.advance(3h);
        for (Desk* desk : {&team.kari, &team.ola}) {
            desk->look();
            desk->settleDown();
        }
        QCOMPARE(team.server.log.size(), before); // nobody claims it
        QCOMPARE(team.server.delivered.size(), 1);
    }

    // covers: AUT-11
    void whoCancelsTooLateIsTold()
    {
        Team team;
        QVERIFY(team.begin());
        const OutboxId id = team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.log.setReachable(false);
        team.kari.mailbox.refuses = true;
        QVERIFY(team.kari.cancel(id).has_value());
        QCOMPARE(team.kari.entry(id)->state, OutboxState::Cancelled);
        team.per.end();
        team.advance(1h);
        team.ola.look();
        QTRY_COMPARE(team.server.delivered.size(), 1);
        QTRY_VERIFY(team.ola.isHandedOver());
        team.kari.log.setReachable(true);
        QTRY_COMPARE(team.kari.entry(id)->state, OutboxState::Sent);
        QVERIFY(!team.kari.entry(id)->problem.isEmpty());
    }

    // covers: AUT-11
    void aServerThatDoesNotTakeItIsNotAskedAtEveryLook()
    {
        Team team;
        QVERIFY(team.begin());
        team.kari.mailbox.refuses = true;
        (void)team.kari.queue(1h);
        QTRY_VERIFY(team.kari.mailbox.puts > 0);
        for (int i = 0; i < 5; ++i) {
            team.kari.look();
            team.kari.settleDown();
        }
        QCOMPARE(team.kari.mailbox.puts, 1);
    }

    // covers: AUT-11
    void whoCannotSendItLetsOthersTry()
    {
        Team team;
        QVERIFY(team.begin());
        (void)team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.end();
        team.ola.mailbox.mayNotSend = true;
        team.advance(1h);
        team.ola.look();
        QTRY_COMPARE(team.server.delivered.size(), 1);
    }

    // covers: AUT-11
    void whatWasCalledOffIsSentByNobody()
    {
        Team team;
        QVERIFY(team.begin());
        const OutboxId id = team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QVERIFY(team.kari.cancel(id).has_value());
        QTRY_VERIFY(team.kari.isHandedOver());
        team.advance(2h);
        for (Desk* desk : {&team.per, &team.kari, &team.ola})
            desk->look();
        QTRY_VERIFY(team.server.waiting.isEmpty());
        QTRY_COMPARE(team.ola.openTasks(), 0);
        QVERIFY(team.server.delivered.isEmpty());
    }

    // covers: AUT-11
    void aWaitingMailThatSomebodyChangedIsNotSent()
    {
        Team team;
        QVERIFY(team.begin());
        (void)team.kari.queue(1h);
        QTRY_COMPARE(team.server.waiting.size(), 1);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.end();
        const QByteArray genuine = team.server.waiting.begin().value();
        team.server.waiting.begin().value().replace("Sofaen", "Regningen");
        const qsizetype before = team.server.log.size();
        team.advance(1h);
        team.ola.look();
        team.per.look();
        QTRY_VERIFY(team.ola.failures > 0 && team.per.failures > 0);
        QCOMPARE(team.server.log.size(), before); // nobody even claims it
        QVERIFY(team.server.delivered.isEmpty());
        team.server.waiting.begin().value() = genuine;
        QTRY_COMPARE(team.server.delivered.size(), 1);
    }

    // covers: AUT-11
    void aSnoozeEndsOnceForEverybody()
    {
        Team team;
        QVERIFY(team.begin());
        ConversationId id;
        for (Desk* desk : {&team.kari, &team.ola, &team.per})
            id = desk->receive();
        team.kari.member.decide(domain::OperationKind::Snooze, {{u"until"_s, toMs(team.server.time + 1h)}}, id);
        for (Desk* desk : {&team.kari, &team.ola, &team.per})
            QTRY_COMPARE(desk->snoozedUntil(id), team.server.time + 1h);
        team.advance(1h);
        for (Desk* desk : {&team.per, &team.kari, &team.ola})
            desk->look();
        for (Desk* desk : {&team.kari, &team.ola, &team.per}) {
            QTRY_COMPARE(desk->snoozedUntil(id), Timestamp{});
            QTRY_COMPARE(desk->openTasks(), 0);
            QTRY_COMPARE(desk->wakes(id), 1);
        }
    }

    // covers: AUT-11
    void aSnoozeThatIsToldOfWhenItIsOverEndsAtOnce()
    {
        Team team;
        QVERIFY(team.begin());
        ConversationId id;
        for (Desk* desk : {&team.kari, &team.ola, &team.per})
            id = desk->receive();
        const QJsonObject until{{u"until"_s, toMs(team.server.time + 1h)}};
        team.ola.log.setReachable(false);
        team.ola.member.decide(domain::OperationKind::Snooze, until, id);
        team.ola.end();
        team.kari.member.decide(domain::OperationKind::Snooze, until, id);
        QTRY_COMPARE(team.per.snoozedUntil(id), team.server.time + 1h);
        team.advance(1h);
        team.kari.look();
        QTRY_COMPARE(team.per.wakes(id), 1);
        QTRY_COMPARE(team.per.openTasks(), 0);
        team.ola.log.setReachable(true);
        team.ola.restart();
        for (Desk* desk : {&team.kari, &team.ola, &team.per}) {
            QTRY_VERIFY(desk->wakes(id) > 1);
            QTRY_COMPARE(desk->snoozedUntil(id), Timestamp{});
        }
    }

    // covers: AUT-11
    void whoOnlyLooksOnClaimsNothing()
    {
        Team team;
        QVERIFY(team.begin());
        ConversationId id;
        for (Desk* desk : {&team.kari, &team.ola})
            id = desk->receive();
        team.kari.member.seatOf(team.ola.member, domain::Seat::ViewOnly);
        team.kari.member.decide(domain::OperationKind::Snooze, {{u"until"_s, toMs(team.server.time + 1h)}}, id);
        QTRY_COMPARE(team.ola.snoozedUntil(id), team.server.time + 1h);
        QTRY_VERIFY(team.kari.isHandedOver());
        team.kari.end();
        team.per.end();
        const qsizetype before = team.server.log.size();
        team.advance(1h);
        for (int i = 0; i < 3; ++i) {
            team.ola.look();
            team.ola.settleDown();
        }
        QCOMPARE(team.ola.claims(), 0);
        QCOMPARE(team.server.log.size(), before);
        QCOMPARE(team.ola.snoozedUntil(id), team.server.time); // who may wakes it
        team.kari.restart();
        QTRY_COMPARE(team.ola.snoozedUntil(id), Timestamp{});
    }

    // covers: AUT-11
    void whoWaitsToBeLetInEndsHisOwnSnoozes()
    {
        TeamServer server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        kari.member.found();
        QTRY_VERIFY(ola.member.log().roster().isFounded());
        ola.member.askToJoin();
        QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
        const ConversationId id = ola.receive();
        ola.member.decide(domain::OperationKind::Snooze, {{u"until"_s, toMs(server.time + 1h)}}, id);
        ola.clock.advance(1h);
        ola.look();
        QTRY_COMPARE(ola.snoozedUntil(id), Timestamp{});
        QCOMPARE(ola.claims(), 0);
    }

    // covers: AUT-11
    void aSnoozeEndsAtOnceWhereNothingIsShared()
    {
        TeamServer server;
        Desk kari(server, u"kari"_s);
        const ConversationId id = kari.receive();
        kari.member.decide(domain::OperationKind::Snooze, {{u"until"_s, toMs(server.time + 1h)}}, id);
        kari.clock.advance(1h);
        kari.look();
        QTRY_COMPARE(kari.snoozedUntil(id), Timestamp{});
        QCOMPARE(kari.wakes(id), 1);
        QCOMPARE(kari.openTasks(), 0);
    }
};

QTEST_GUILESS_MAIN(OnceTest)
#include "once_test.moc"
