// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/engine/outbox_bench.h"

#include "storage/conversation_repository.h"

#include <QSignalSpy>
#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using domain::OutboxState;
using storage::WriteContext;

class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-17
    void whatWaitsForAMailboxThatIsGoneIsSaidToHaveFailed()
    {
        Bench bench;
        const OutboxId id = bench.queue();
        const AccountId account = bench.entry(id).account;
        QVERIFY(bench.workspace.write([&](WriteContext& context) -> Status {
            storage::required(failMailOf(context, account, u"Its mailbox is gone."_s));
            return storage::AccountRepository(context.db).remove(account);
        }));
        QCOMPARE(bench.entry(id).state, OutboxState::Failed);
        QCOMPARE(bench.entry(id).problem, u"Its mailbox is gone."_s);
        // One that somebody lets go once more, or a former program left, is not looked for again and again.
        QVERIFY(bench.workspace.write(
            [&](WriteContext& context) { return storage::OutboxRepository(context.db).retry(id, context.now); }));
        QCOMPARE(bench.entry(id).state, OutboxState::Queued);
        QVERIFY(!QCoro::waitFor(nextOutboxMoment(bench.workspace.store(), bench.clock.now())));
        QCOMPARE(bench.flush().sent, 0);
    }

    void acceptedMailIsSentOnceAndCopiedOnce()
    {
        Bench bench;
        const OutboxId id = bench.queue();
        QCOMPARE(bench.flush().sent, 1);
        QCOMPARE(bench.entry(id).state, OutboxState::Sent);
        QVERIFY(bench.entry(id).savedToSent);
        QCOMPARE(bench.server.appends, 1);
        bench.flush();
        QCOMPARE(bench.server.delivered.size(), 1);
        QCOMPARE(bench.server.appends, 1);
    }

    void conversationShowsTheMailBeforeItLeaves()
    {
        Bench bench;
        const OutboxId id = bench.queue(std::chrono::hours{1});
        const auto detail = bench.workspace.store().read([&](storage::Database& db) {
            return storage::ConversationRepository(db).detail(bench.entry(id).conversation);
        });
        QVERIFY(detail);
        QCOMPARE(detail->messages.size(), 1);
        QCOMPARE(detail->messages.first().messageIdHeader, bench.entry(id).messageIdHeader);
    }

    // covers: INB-17
    void mailWaitsForItsTimeAndCanBeTakenBack()
    {
        Bench bench;
        const OutboxId id = bench.queue(std::chrono::seconds{30});
        QCOMPARE(bench.flush().sent, 0);
        const ConversationId conversation = bench.entry(id).conversation;
        QVERIFY(bench.workspace.write([id](WriteContext& context) { return cancelOutgoing(context, id); }));
        bench.clock.advance(std::chrono::minutes{1});
        QCOMPARE(bench.flush().sent, 0);
        QVERIFY(bench.server.delivered.isEmpty());
        const auto there = bench.workspace.store().read(
            [&](storage::Database& db) { return storage::ConversationRepository(db).exists(conversation); });
        QVERIFY(!*there);
    }

    // covers: INB-17
    void refusalForNowIsTriedAgainWithGrowingPauses()
    {
        Bench bench;
        bench.server.answers = {smtp::Acceptance::NotAccepted, smtp::Acceptance::NotAccepted};
        const OutboxId id = bench.queue();
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Queued);
        QCOMPARE(bench.entry(id).attempts, 1);
        QVERIFY(bench.entry(id).notBefore > bench.clock.now());
        QCOMPARE(bench.flush().sent, 0);
        bench.clock.advance(std::chrono::hours{1});
        bench.flush();
        QCOMPARE(bench.entry(id).attempts, 2);
        bench.clock.advance(std::chrono::hours{1});
        QCOMPARE(bench.flush().sent, 1);
    }

    // covers: INB-17
    void whatWasWrittenLongAgoIsTriedAgainAllTheSame()
    {
        Bench bench;
        bench.server.answers = {smtp::Acceptance::NotAccepted};
        const OutboxId id = bench.queue(std::chrono::hours{72});
        bench.clock.advance(std::chrono::hours{72});
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Queued);
        bench.clock.advance(std::chrono::hours{1});
        QCOMPARE(bench.flush().sent, 1);
    }

    // covers: INB-17 TEAM-03
    void whoeverWasOfflineForDaysIsNotTakenForRefused()
    {
        Bench bench;
        bench.policy.mostRefusals = 10;
        bench.restart();
        const OutboxId id = bench.queue();
        const auto attempt = [&bench] {
            bench.server.answers = {smtp::Acceptance::NotAccepted};
            bench.flush();
            bench.clock.advance(std::chrono::hours{24});
        };
        bench.server.error = Error{ErrorCode::NetworkFailed, true, u"offline"_s, {}};
        for (int day = 0; day < 39; ++day)
            attempt();
        bench.server.error = Error{ErrorCode::Busy, true, u"later"_s, {}};
        attempt();
        QCOMPARE(bench.entry(id).state, OutboxState::Queued);
        attempt();
        QCOMPARE(bench.entry(id).state, OutboxState::Failed);
    }

    // covers: INB-17
    void givingUpRaisesAnAlarm()
    {
        Bench bench;
        QSignalSpy alarm(bench.outbox.get(), &Outbox::givenUp);
        bench.server.answers = {smtp::Acceptance::NotAccepted};
        bench.server.error = Error{ErrorCode::Rejected, false, u"no such user"_s, {}};
        const OutboxId id = bench.queue();
        QCOMPARE(bench.flush().failed, 1);
        QCOMPARE(bench.entry(id).state, OutboxState::Failed);
        QCOMPARE(bench.entry(id).problem, u"no such user"_s);
        QCOMPARE(alarm.size(), 1);
    }

    void wrongPasswordKeepsTheMailWaiting()
    {
        Bench bench;
        bench.server.answers = {smtp::Acceptance::NotAccepted};
        bench.server.error = Error{ErrorCode::Unauthorized, false, u"password"_s, {}};
        const OutboxId id = bench.queue();
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Queued);
    }

    void uncertainMailFoundInSentIsNotSentAgain()
    {
        Bench bench;
        bench.server.answers = {smtp::Acceptance::Unknown};
        const OutboxId id = bench.queue();
        QCOMPARE(bench.flush().unknown, 1);
        bench.server.sentFolder.append(bench.entry(id).messageIdHeader);
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Sent);
        QVERIFY(bench.entry(id).savedToSent);
        QVERIFY(bench.server.delivered.isEmpty());
        QCOMPARE(bench.server.appends, 0);
    }

    void uncertainMailIsLookedForTwiceAndThenLeftToPeople()
    {
        Bench bench;
        QSignalSpy alarm(bench.outbox.get(), &Outbox::givenUp);
        bench.server.answers = {smtp::Acceptance::Unknown};
        const OutboxId id = bench.queue();
        bench.flush();
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Unknown);
        bench.clock.advance(std::chrono::hours{1});
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Failed);
        QCOMPARE(alarm.size(), 1);
        QVERIFY(bench.server.delivered.isEmpty());
    }

    void everySecondLookCountsAlsoInAnotherProcess()
    {
        Bench bench;
        bench.server.answers = {smtp::Acceptance::Unknown};
        const OutboxId id = bench.queue();
        bench.flush();
        bench.restart();
        bench.flush(); // the first look
        QCOMPARE(bench.entry(id).state, OutboxState::Unknown);
        bench.restart();
        bench.flush(); // too early for another
        QCOMPARE(bench.entry(id).state, OutboxState::Unknown);
        bench.clock.advance(bench.policy.secondLook);
        bench.restart();
        QCOMPARE(bench.flush().failed, 1);
        QVERIFY(bench.server.delivered.isEmpty());

        // A new attempt begins anew, with both looks before it.
        QVERIFY(bench.workspace.write([id](WriteContext& context) { return retryOutgoing(context, id); }));
        bench.server.answers = {smtp::Acceptance::Unknown};
        bench.flush();
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Unknown);
    }

    // covers: INB-17
    void fullSentFolderIsToldAndTheMailNotSentAgain()
    {
        Bench bench;
        bench.server.appendProblem = Error{ErrorCode::QuotaExceeded, false, u"full"_s, {}};
        const OutboxId id = bench.queue();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.flush().sent, i == 0 ? 1 : 0);
        QCOMPARE(bench.server.delivered.size(), 1);
        QCOMPARE(bench.entry(id).state, OutboxState::Sent);
        QVERIFY2(bench.entry(id).problem.contains(u"full"_s), qPrintable(bench.entry(id).problem));
        const auto detail = bench.workspace.store().read([&](storage::Database& db) {
            return storage::ConversationRepository(db).detail(bench.entry(id).conversation);
        });
        QCOMPARE(std::count_if(detail->events.begin(), detail->events.end(),
                               [](const domain::TimelineEvent& event) {
                                   return event.kind == domain::TimelineEvent::Kind::SendFailed;
                               }),
                 1);
        bench.server.appendProblem.reset();
        bench.flush();
        QVERIFY(bench.entry(id).savedToSent);
        QCOMPARE(bench.entry(id).problem, QString());
        QCOMPARE(bench.server.delivered.size(), 1);
    }

    void whereTheServerKeepsCopiesAbsenceProvesThatItNeverLeft()
    {
        Bench bench;
        bench.server.copiesItself = true;
        bench.queue();
        bench.flush();
        QCOMPARE(bench.server.appends, 0);
        bench.server.answers = {smtp::Acceptance::Unknown};
        const OutboxId id = bench.queue();
        bench.flush();
        bench.flush();
        bench.clock.advance(std::chrono::hours{1});
        bench.flush();
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Sent);
        QCOMPARE(bench.server.delivered.count(bench.entry(id).messageIdHeader), 1);
    }

    void nothingIsDecidedWhileTheServerCannotBeAsked()
    {
        Bench bench;
        bench.server.answers = {smtp::Acceptance::Unknown};
        const OutboxId id = bench.queue();
        bench.flush();
        bench.server.online = false;
        for (int i = 0; i < 5; ++i) {
            bench.clock.advance(std::chrono::hours{1});
            bench.flush();
        }
        QCOMPARE(bench.entry(id).state, OutboxState::Unknown);
    }

    // covers: INB-19
    void anAnswerIsHeldWhenTheConversationHasMovedOn()
    {
        Bench bench;
        const ConversationId conversation = bench.receive("one@kunde.no");
        domain::OutgoingMail answer;
        answer.conversation = conversation;
        answer.inReplyTo = u"one@kunde.no"_s;
        answer.mark = bench.markOf(conversation);
        const OutboxId first = bench.queue(answer, std::chrono::seconds{10});
        const OutboxId second = bench.queue(answer, std::chrono::seconds{20}); // its own mail is no news
        bench.clock.advance(std::chrono::seconds{15});
        bench.flush();
        QCOMPARE(bench.entry(first).state, OutboxState::Sent);

        QCOMPARE(bench.receive("two@kunde.no", "In-Reply-To: <one@kunde.no>\r\n"), conversation);
        bench.clock.advance(std::chrono::seconds{15});
        const QSignalSpy told(bench.outbox.get(), &Outbox::givenUp);
        const OutboxReport report = bench.flush();
        QCOMPARE(bench.entry(second).state, OutboxState::Held);
        QVERIFY(!bench.entry(second).problem.isEmpty());
        QCOMPARE(told.size(), 1);
        QCOMPARE(report.failed, 1);
        QCOMPARE(bench.server.delivered.size(), 1);
        bench.restart();
        bench.flush();
        QCOMPARE(bench.entry(second).state, OutboxState::Held);

        // The member has read it and lets it go.
        QVERIFY(bench.workspace.write([&](WriteContext& context) { return retryOutgoing(context, second); }));
        bench.flush();
        QCOMPARE(bench.entry(second).state, OutboxState::Sent);
        QCOMPARE(bench.server.delivered.size(), 2);
    }

    // covers: INB-19
    void aColleaguesAnswerHoldsMine_data()
    {
        QTest::addColumn<bool>("waitedHereToo");
        QTest::newRow("written and sent elsewhere") << false;
        QTest::newRow("any workstation could have sent it") << true;
    }
    void aColleaguesAnswerHoldsMine()
    {
        QFETCH(bool, waitedHereToo);
        Bench bench;
        const ConversationId conversation = bench.receive("one@kunde.no");
        domain::OutgoingMail answer;
        answer.conversation = conversation;
        answer.inReplyTo = u"one@kunde.no"_s;
        answer.mark = bench.markOf(conversation);
        const OutboxId mine = bench.queue(answer, std::chrono::hours{8}); // written without a network

        if (waitedHereToo)
            QVERIFY(bench.workspace.write([&](WriteContext& context) -> Status {
                domain::OutboxEntry theirs;
                theirs.id = OutboxId{u"theirs"_s};
                theirs.messageIdHeader = u"answer@firma.no"_s;
                theirs.conversation = conversation;
                theirs.state = OutboxState::Sent;
                theirs.isWrittenHere = false;
                return storage::OutboxRepository(context.db).insert(theirs, "raw", {});
            }));
        // Its copy in the Sent folder is what this workstation hears of it.
        QCOMPARE(
            bench.take(storage::FolderRole::Sent, plainMail("support@firma.no", "answer@firma.no", "Re: Sofa",
                                                            "Den kommer i morgen", "In-Reply-To: <one@kunde.no>\r\n")),
            conversation);
        bench.clock.advance(std::chrono::hours{9});
        bench.flush();
        QCOMPARE(bench.entry(mine).state, OutboxState::Held);
        QCOMPARE(bench.server.delivered.size(), 0);
    }

    // covers: INB-19
    void aHeldAnswerCanBeDropped()
    {
        Bench bench;
        const ConversationId conversation = bench.receive("one@kunde.no");
        domain::OutgoingMail answer;
        answer.conversation = conversation;
        answer.mark = bench.markOf(conversation);
        const OutboxId id = bench.queue(answer, std::chrono::seconds{10});
        bench.receive("two@kunde.no", "In-Reply-To: <one@kunde.no>\r\n");
        bench.clock.advance(std::chrono::seconds{15});
        bench.flush();
        QVERIFY(bench.workspace.write([&](WriteContext& context) { return cancelOutgoing(context, id); }));
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Cancelled);
        QVERIFY(bench.server.delivered.isEmpty());
    }

    void deathBeforeTheFinalDotSendsAgainDeathAfterItAsks()
    {
        Bench bench;
        const OutboxId before = bench.queue();
        const OutboxId after = bench.queue();
        for (const OutboxId& id : {before, after})
            QVERIFY(QCoro::waitFor(beginSending(bench.workspace.store(), bench.entry(id))));
        QVERIFY(markHandedOver(bench.workspace.store(), after));

        bench.flush(); // begins as a new process does
        bench.flush();
        QCOMPARE(bench.entry(before).state, OutboxState::Sent);
        QCOMPARE(bench.server.delivered, QStringList{bench.entry(before).messageIdHeader});
        QCOMPARE(bench.entry(after).state, OutboxState::Unknown);
    }

    void copyIsSavedLaterWhenTheServerIsAway()
    {
        Bench bench;
        bench.server.online = false;
        const OutboxId id = bench.queue();
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Sent);
        QVERIFY(!bench.entry(id).savedToSent);
        bench.server.online = true;
        bench.flush();
        QVERIFY(bench.entry(id).savedToSent);
        QCOMPARE(bench.server.appends, 1);
    }

    // covers: INB-17
    void aClockThatIsSetBackDelaysNoFurtherTry()
    {
        Bench bench;
        bench.server.answers = {smtp::Acceptance::NotAccepted};
        const OutboxId id = bench.queue();
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Queued);
        bench.clock.advance(-std::chrono::hours{24});
        bench.flush();
        QCOMPARE(bench.server.delivered.size(), 1);
        // What is to leave tomorrow waits all the same.
        (void)bench.queue(std::chrono::hours{24});
        bench.flush();
        QCOMPARE(bench.server.delivered.size(), 1);
    }

    // covers: INB-17
    void norTheLookForWhatIsUncertain()
    {
        Bench bench;
        bench.server.answers = {smtp::Acceptance::Unknown};
        const OutboxId id = bench.queue();
        bench.server.online = false;
        bench.flush();
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Unknown);
        bench.clock.advance(-std::chrono::hours{24});
        bench.server.online = true;
        bench.server.sentFolder.append(bench.entry(id).messageIdHeader);
        bench.flush();
        QCOMPARE(bench.entry(id).state, OutboxState::Sent);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
