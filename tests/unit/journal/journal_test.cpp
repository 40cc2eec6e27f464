// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/account_repository.h"
#include "storage/ledger_repository.h"
#include "storage/operation_repository.h"
#include "storage/ticket_repository.h"
#include "support/patience.h"
#include "unit/journal/journal_fixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::OperationKind;

namespace {

/// What a member sees of all conversations: the model against which histories are compared.
struct Picture
{
    QList<domain::ConversationState> states;
    QSet<QString> shownComments;
    QList<bool> unreadRows;

    bool operator==(const Picture&) const = default;
};

Picture pictureOf(JournalFixture& fixture, int conversations)
{
    Picture picture;
    for (int i = 1; i <= conversations; ++i) {
        domain::ConversationState state = fixture.state(i);
        // Which comments were taken back is compared by what is shown: a comment that is not there yet is no less gone.
        state.retracted.clear();
        picture.states.append(state);
        const auto detail = fixture.detail(i);
        picture.unreadRows.append(detail.row.unread);
        for (const domain::TimelineEvent& event : detail.events)
            if (event.kind == domain::TimelineEvent::Kind::Comment && !event.undone)
                picture.shownComments.insert(event.text);
    }
    return picture;
}

domain::Operation randomDraft(QRandomGenerator& random, int conversations, int step)
{
    const qint64 target = random.bounded(1, conversations + 1);
    const QStringList statuses{u"new"_s, u"open"_s, u"waiting"_s, u"closed"_s};
    const QStringList members{u""_s, u"kari"_s, u"ola"_s};
    const QStringList tags{u"vip"_s, u"VIP"_s, u"faktura"_s, u"hast"_s};
    switch (random.bounded(9)) {
    case 0:
        return JournalFixture::draft(target, OperationKind::Assign, {{u"member"_s, members[random.bounded(3)]}});
    case 1:
        return JournalFixture::draft(target, OperationKind::SetStatus, {{u"status"_s, statuses[random.bounded(4)]}});
    case 2:
        return JournalFixture::draft(target, OperationKind::SetPriority, {{u"priority"_s, random.bounded(4)}});
    case 3:
        return JournalFixture::draft(target, OperationKind::AddTag, {{u"tag"_s, tags[random.bounded(4)]}});
    case 4:
        return JournalFixture::draft(target, OperationKind::RemoveTag, {{u"tag"_s, tags[random.bounded(4)]}});
    case 5:
        return JournalFixture::draft(target, OperationKind::Comment, {{u"text"_s, u"comment %1"_s.arg(step)}});
    case 6:
        return JournalFixture::draft(target, OperationKind::Snooze,
                                     {{u"until"_s, qint64{random.bounded(2)} * 1'900'000'000'000}});
    case 7:
        return JournalFixture::draft(target, OperationKind::SetSpam, {{u"spam"_s, random.bounded(2) == 0}});
    default:
        return JournalFixture::draft(target, OperationKind::MarkRead, {{u"read"_s, random.bounded(2) == 0}});
    }
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void closingClosesTicketAndConversationTogether()
    {
        JournalFixture fixture;
        fixture.write([](WriteContext& context) {
            return TicketRepository(context.db).open(ConversationId{1}, u"Name"_s, u"mail"_s, context.now);
        });
        const QSignalSpy changed(fixture.store.get(), &Store::changed);
        fixture.perform({JournalFixture::draft(1, OperationKind::SetStatus, {{u"status"_s, u"closed"_s}})});
        const auto detail = fixture.detail(1);
        QCOMPARE(detail.row.statusId, u"closed"_s);
        QCOMPARE(detail.ticket->statusId, u"closed"_s);
        QCOMPARE(detail.ticket->closed, fixture.clock.now());
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<domain::ChangeSet>().conversations.contains(ConversationId{1}));
    }

    // covers: TKT-07
    void theHistoryTellsWhoDidWhatAndAnyFieldCanBeRestored()
    {
        JournalFixture fixture;
        fixture.perform({JournalFixture::draft(1, OperationKind::Assign, {{u"member"_s, u"ola"_s}})});
        fixture.clock.advance(1min);
        const OperationId second =
            fixture.perform({JournalFixture::draft(1, OperationKind::Assign, {{u"member"_s, u"kari"_s}}, ola)});
        fixture.clock.advance(1min);
        fixture.perform({JournalFixture::draft(1, OperationKind::SetPriority, {{u"priority"_s, 3}})});
        const auto events = fixture.detail(1).events;
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[1].member, ola);
        QCOMPARE(events[1].text, u"kari"_s);
        QCOMPARE(events[1].before, u"ola"_s);
        QCOMPARE(events[1].time, fixture.clock.now() - 1min);

        QVERIFY(fixture.journal->restore(second, kari).takeResult());
        QCOMPARE(fixture.detail(1).row.assignee, ola);
        QCOMPARE(fixture.detail(1).row.priority, domain::Priority::Urgent);
        QCOMPARE(fixture.detail(1).events.size(), 4);
    }

    void aMemberWithoutAFullSeatIsNeverAssigned()
    {
        JournalFixture fixture;
        auto drafts = QList{JournalFixture::draft(1, OperationKind::SetPriority, {{u"priority"_s, 3}}),
                            JournalFixture::draft(2, OperationKind::Assign, {{u"member"_s, u"watcher"_s}})};
        const auto outcome = fixture.journal->perform(drafts).takeResult();
        QCOMPARE(outcome.error().code, ErrorCode::Rejected);
        QCOMPARE(fixture.detail(1).row.priority, domain::Priority::Normal); // all of the act or nothing
        QVERIFY(fixture.detail(1).events.isEmpty());
        QCOMPARE(fixture.journal->undo(kari).takeResult().error().code, ErrorCode::NotFound);
    }

    void anUnknownConversationIsRefused()
    {
        JournalFixture fixture;
        const auto outcome =
            fixture.journal->perform({JournalFixture::draft(99, OperationKind::SetSpam, {{u"spam"_s, true}})})
                .takeResult();
        QCOMPARE(outcome.error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.journal->perform({}).takeResult().error().code, ErrorCode::InvalidInput);
    }

    // covers: INB-22
    void anActOnManyConversationsIsUndoneAsOneAlsoAfterARestart()
    {
        JournalFixture fixture;
        QList<domain::Operation> drafts;
        for (int i = 1; i <= 3; ++i)
            drafts.append(JournalFixture::draft(i, OperationKind::SetStatus, {{u"status"_s, u"closed"_s}}));
        fixture.perform(drafts);
        fixture.restart();
        const auto undone = fixture.journal->undo(kari).takeResult();
        QVERIFY(undone);
        QCOMPARE(undone->kind, OperationKind::SetStatus);
        QCOMPARE(undone->conversations.size(), 3);
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(fixture.detail(i).row.statusId, u"new"_s);
            QVERIFY(fixture.detail(i).events.first().undone);
        }
        fixture.restart();
        QVERIFY(fixture.journal->redo(kari).takeResult());
        QCOMPARE(fixture.detail(2).row.statusId, u"closed"_s);
        QCOMPARE(fixture.journal->redo(kari).takeResult().error().code, ErrorCode::NotFound);
    }

    // covers: INB-22
    void eachMemberUndoesTheirOwnActs()
    {
        JournalFixture fixture;
        fixture.perform({JournalFixture::draft(1, OperationKind::AddTag, {{u"tag"_s, u"vip"_s}})});
        fixture.perform({JournalFixture::draft(2, OperationKind::AddTag, {{u"tag"_s, u"hast"_s}}, ola)});
        QVERIFY(fixture.journal->undo(kari).takeResult());
        QVERIFY(fixture.detail(1).tags.isEmpty());
        QCOMPARE(fixture.detail(2).tags, QStringList{u"hast"_s});
        QCOMPARE(fixture.journal->undo(kari).takeResult().error().code, ErrorCode::NotFound);
    }

    void undoAfterRedoGivesBackWhatSomebodyElseSetBetween()
    {
        JournalFixture fixture;
        const auto assignTo = [](const QString& member, const MemberId& by) {
            return QList{JournalFixture::draft(1, OperationKind::SetPriority, {{u"priority"_s, member.toInt()}}, by)};
        };
        fixture.perform(assignTo(u"2"_s, kari));
        QVERIFY(fixture.journal->undo(kari).takeResult());
        fixture.perform(assignTo(u"0"_s, ola));
        QVERIFY(fixture.journal->redo(kari).takeResult());
        QCOMPARE(fixture.state(1).priority, domain::Priority::High);
        QVERIFY(fixture.journal->undo(kari).takeResult());
        QCOMPARE(fixture.state(1).priority, domain::Priority::Low);
    }

    // covers: INB-22
    void aCommentWithAMentionIsTakenBackWholly()
    {
        JournalFixture fixture;
        const auto mentioned = [&] {
            return fixture.read([](Database& db) { return ConversationRepository(db).counts(ola); }).mentions;
        };
        fixture.perform({JournalFixture::draft(
            1, OperationKind::Comment, {{u"text"_s, u"Se her @ola"_s}, {u"mentions"_s, QJsonArray{u"ola"_s}}})});
        QCOMPARE(mentioned(), 1);
        QVERIFY(fixture.journal->undo(kari).takeResult());
        QCOMPARE(mentioned(), 0);
        QVERIFY(fixture.detail(1).events.first().undone);
        QVERIFY(fixture.journal->redo(kari).takeResult());
        QCOMPARE(mentioned(), 1);
        QVERIFY(!fixture.detail(1).events.first().undone);
        QCOMPARE(fixture.detail(1).events.size(), 1);
    }

    // covers: INB-22
    void randomHistoriesWithUndoRedoAndRestartEqualASimpleModel()
    {
        constexpr int histories = 200;
        constexpr int conversations = 3;
        int undone = 0;
        int redone = 0;
        for (int seed = 1; seed <= histories; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            JournalFixture fixture(conversations);
            QList<Picture> model{pictureOf(fixture, conversations)};
            qsizetype now = 0; // model[now] is what should be seen; later ones can be redone
            for (int step = 0; step < 30; ++step) {
                fixture.clock.advance(1s);
                const int choice = random.bounded(20);
                if (choice == 0) {
                    fixture.restart();
                } else if (choice < 7) {
                    const auto outcome = fixture.journal->undo(kari).takeResult();
                    QCOMPARE(outcome.has_value(), now > 0);
                    undone += outcome ? 1 : 0;
                    now -= outcome ? 1 : 0;
                } else if (choice < 11) {
                    const auto outcome = fixture.journal->redo(kari).takeResult();
                    QCOMPARE(outcome.has_value(), now + 1 < model.size());
                    redone += outcome ? 1 : 0;
                    now += outcome ? 1 : 0;
                } else {
                    QList<domain::Operation> drafts;
                    for (int i = random.bounded(1, 4); i > 0; --i)
                        drafts.append(randomDraft(random, conversations, step * 10 + i));
                    fixture.perform(drafts);
                    model.resize(now + 1);
                    model.append(pictureOf(fixture, conversations));
                    ++now;
                    continue;
                }
                QVERIFY2(pictureOf(fixture, conversations) == model.at(now),
                         qPrintable(u"history %1, step %2"_s.arg(seed).arg(step)));
            }
        }
        QVERIFY(undone > 500);
        QVERIFY(redone > 200);
    }

    void whatIsDecidedWaitsInItsOrderForALogThatIsShared()
    {
        JournalFixture fixture;
        QList<OperationId> made;
        for (int i = 0; i < 5; ++i)
            made.append(
                fixture.perform({JournalFixture::draft(1, OperationKind::SetPriority, {{u"priority"_s, i % 4}})}));
        fixture.restart();
        QList<OperationId> pending;
        for (const domain::Operation& operation :
             fixture.read([](Database& db) { return OperationRepository(db).pending(10); }))
            pending.append(operation.id);
        QCOMPARE(pending, made);
    }

    void theClockNeverGoesBackEvenIfTheComputersDoes()
    {
        JournalFixture fixture;
        const auto clockOf = [&](const OperationId& id) {
            return fixture.read([&](Database& db) { return OperationRepository(db).find(id); })->operation.clock;
        };
        const auto act = [&] {
            return fixture.perform({JournalFixture::draft(1, OperationKind::SetPriority, {{u"priority"_s, 2}})});
        };
        const qint64 first = clockOf(act());
        const qint64 second = clockOf(act());
        fixture.clock.advance(-1h);
        const qint64 third = clockOf(act());
        QVERIFY(first < second);
        QVERIFY(second < third);
    }

    void readingAConversationTellsTheServerAndUndoTakesThatBack()
    {
        JournalFixture fixture;
        const FolderId folder = fixture.write([](WriteContext& context) -> Result<FolderId> {
            domain::Account account;
            account.address = u"a@x"_s;
            const auto opened = required(
                FolderRepository(context.db)
                    .open(required(AccountRepository(context.db).insert(account)), {{u"INBOX"_s, FolderRole::Inbox}}));
            const auto unseen = required(MessageRepository(context.db).unseenInbound(ConversationId{1}));
            required(LedgerRepository(context.db)
                         .put({opened.first().id, 5, domain::LedgerState::Ticketed, {}, unseen.first()}));
            return opened.first().id;
        });
        const auto flags = [&] {
            return fixture.read([&](Database& db) { return LedgerRepository(db).pendingFlags(folder); });
        };
        fixture.perform({JournalFixture::draft(1, OperationKind::MarkRead, {{u"read"_s, true}})});
        QVERIFY(!fixture.detail(1).row.unread);
        QVERIFY(flags().first().set);
        QVERIFY(fixture.journal->undo(kari).takeResult());
        QVERIFY(fixture.detail(1).row.unread);
        QVERIFY(!flags().first().set);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
