// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/timeline.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

Operation operation(OperationKind kind, const QJsonObject& payload)
{
    Operation made;
    made.id = OperationId{u"op-1"_s};
    made.member = MemberId{u"kari"_s};
    made.clock = 1'760'000'000'000LL << 16;
    made.kind = kind;
    made.target = ConversationId{1};
    made.payload = payload;
    return made;
}

ConversationState lively()
{
    ConversationState state;
    state.statusId = u"open"_s;
    state.priority = Priority::High;
    state.assignee = MemberId{u"ola"_s};
    state.tags = {u"faktura"_s, u"VIP"_s};
    state.snoozedUntil = fromMs(5000);
    state.unseen = {MessageId{11}, MessageId{12}};
    state.newestInbound = MessageId{12};
    state.retracted = {OperationId{u"old"_s}};
    return state;
}

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-22
    void everyInverseRestoresTheStateExactly_data()
    {
        QTest::addColumn<OperationKind>("kind");
        QTest::addColumn<QJsonObject>("payload");
        const auto row = [](const char* name, OperationKind kind, const QJsonObject& payload) {
            QTest::newRow(name) << kind << payload;
        };
        row("assign", OperationKind::Assign, {{u"member"_s, u"kari"_s}});
        row("unassign", OperationKind::Assign, {{u"member"_s, u""_s}});
        row("close", OperationKind::SetStatus, {{u"status"_s, u"closed"_s}});
        row("wait", OperationKind::SetStatus, {{u"status"_s, u"waiting"_s}});
        row("priority", OperationKind::SetPriority, {{u"priority"_s, 3}});
        row("new tag", OperationKind::AddTag, {{u"tag"_s, u"hast"_s}});
        row("tag that is there", OperationKind::AddTag, {{u"tag"_s, u"vip"_s}});
        row("remove tag", OperationKind::RemoveTag, {{u"tag"_s, u"vip"_s}});
        row("remove tag that is not there", OperationKind::RemoveTag, {{u"tag"_s, u"hast"_s}});
        row("retract", OperationKind::RetractComment, {{u"comment"_s, u"c1"_s}});
        row("retract again", OperationKind::RetractComment, {{u"comment"_s, u"old"_s}});
        row("snooze", OperationKind::Snooze, {{u"until"_s, 9000}});
        row("wake", OperationKind::Snooze, {{u"until"_s, 0}});
        row("spam", OperationKind::SetSpam, {{u"spam"_s, true}});
        row("read", OperationKind::MarkRead, {{u"read"_s, true}});
        row("unread", OperationKind::MarkRead, {{u"read"_s, false}});
    }

    void everyInverseRestoresTheStateExactly()
    {
        QFETCH(OperationKind, kind);
        QFETCH(QJsonObject, payload);
        for (ConversationState before : {lively(), ConversationState{}}) {
            const Operation act = operation(kind, payload);
            QVERIFY(kind == OperationKind::Assign || validate(act, {}));
            const Folded done = fold(before, act);
            Folded back = fold(done.state, inverse(act, done.before));
            QCOMPARE(back.state.revision, 2);
            back.state.revision = before.revision;
            QVERIFY(back.state == before);
            // And the inverse of the inverse does it again.
            Folded again = fold(back.state, inverse(inverse(act, done.before), back.before));
            again.state.revision = done.state.revision;
            QVERIFY(again.state == done.state);
        }
    }

    // covers: INB-22
    void takingBackACommentRetractsIt()
    {
        const Operation comment = operation(OperationKind::Comment, {{u"text"_s, u"Hei"_s}});
        const Folded done = fold({}, comment);
        const Folded back = fold(done.state, inverse(comment, done.before));
        QCOMPARE(back.state.retracted, QSet<OperationId>{comment.id});
    }

    void mailThatCameMeanwhileStaysUnreadWhenReadingIsUndone()
    {
        ConversationState state;
        state.unseen = {MessageId{1}};
        const Operation read = operation(OperationKind::MarkRead, {{u"read"_s, true}});
        Folded done = fold(state, read);
        QVERIFY(done.state.unseen.isEmpty());
        done.state.unseen.insert(MessageId{2});
        const Folded back = fold(done.state, inverse(read, done.before));
        QCOMPARE(back.state.unseen, (QSet<MessageId>{MessageId{1}, MessageId{2}}));
    }

    void markingUnreadMarksTheNewestMailOnly()
    {
        ConversationState state;
        state.newestInbound = MessageId{7};
        const auto unread = operation(OperationKind::MarkRead, {{u"read"_s, false}});
        QCOMPARE(fold(state, unread).state.unseen, QSet<MessageId>{MessageId{7}});
        state.newestInbound = {};
        QVERIFY(fold(state, unread).state.unseen.isEmpty());
    }

    void closingRemembersWhenAndReopeningForgets()
    {
        const Operation close = operation(OperationKind::SetStatus, {{u"status"_s, u"closed"_s}});
        const Folded closed = fold({}, close);
        QCOMPARE(closed.state.closedAt, fromMs(1'760'000'000'000));
        Operation again = close;
        again.clock += 1'000'000LL << 16;
        QCOMPARE(fold(closed.state, again).state.closedAt, closed.state.closedAt);
        const Operation reopen = operation(OperationKind::SetStatus, {{u"status"_s, u"open"_s}});
        QCOMPARE(fold(closed.state, reopen).state.closedAt, Timestamp{});
    }

    void onlyMembersWithAFullSeatAreAssigned()
    {
        const Operation assign = operation(OperationKind::Assign, {{u"member"_s, u"kari"_s}});
        Member kari{MemberId{u"kari"_s}, u"Kari"_s, {}, Role::Agent, Seat::Full};
        QVERIFY(validate(assign, kari));
        kari.seat = Seat::ViewOnly;
        QCOMPARE(validate(assign, kari).error().code, ErrorCode::Rejected);
        QCOMPARE(validate(assign, {}).error().code, ErrorCode::Rejected);
        QVERIFY(validate(operation(OperationKind::Assign, {{u"member"_s, u""_s}}), {}));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<OperationKind>("kind");
        QTest::addColumn<QJsonObject>("payload");
        QTest::newRow("status") << OperationKind::SetStatus << QJsonObject{{u"status"_s, u"lost"_s}};
        QTest::newRow("no status") << OperationKind::SetStatus << QJsonObject{};
        QTest::newRow("priority") << OperationKind::SetPriority << QJsonObject{{u"priority"_s, 4}};
        QTest::newRow("negative") << OperationKind::SetPriority << QJsonObject{{u"priority"_s, -1}};
        QTest::newRow("tag") << OperationKind::AddTag << QJsonObject{{u"tag"_s, u"  "_s}};
        QTest::newRow("comment") << OperationKind::Comment << QJsonObject{{u"text"_s, u"\n"_s}};
        QTest::newRow("snooze") << OperationKind::Snooze << QJsonObject{{u"until"_s, -1}};
        QTest::newRow("spam") << OperationKind::SetSpam << QJsonObject{{u"spam"_s, u"yes"_s}};
        QTest::newRow("read") << OperationKind::MarkRead << QJsonObject{};
    }

    void nonsenseIsRefused()
    {
        QFETCH(OperationKind, kind);
        QFETCH(QJsonObject, payload);
        QCOMPARE(validate(operation(kind, payload), {}).error().code, ErrorCode::InvalidInput);
    }

    // covers: TKT-07
    void theTimelineSaysWhoDidWhatWhenAndWhatItWasBefore()
    {
        const Operation assign = operation(OperationKind::Assign, {{u"member"_s, u"kari"_s}});
        const Folded done = fold(lively(), assign);
        const auto event = timelineEventOf(assign, done.before);
        QVERIFY(event);
        QCOMPARE(event->kind, TimelineEvent::Kind::Assigned);
        QCOMPARE(event->member.value, u"kari"_s);
        QCOMPARE(event->time, fromMs(1'760'000'000'000));
        QCOMPARE(event->text, u"kari"_s);
        QCOMPARE(event->before, u"ola"_s);
        QVERIFY(!timelineEventOf(inverse(assign, done.before), {}));
        QVERIFY(!timelineEventOf(operation(OperationKind::MarkRead, {{u"read"_s, true}}), {}));
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
