// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-11
#include "viewmodels/notices.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class NoticesTest : public QObject
{
    Q_OBJECT

private:
    const Timestamp m_start = fromMs(1'700'000'000'000);
    const MemberId m_kari{u"kari"_s};
    const MemberId m_ola{u"ola"_s};

    QList<domain::Member> members() const
    {
        domain::Member kari;
        kari.id = m_kari;
        kari.name = u"Kari Nordmann"_s;
        domain::Member ola;
        ola.id = m_ola;
        ola.name = u"Ola Aas"_s;
        return {kari, ola};
    }
    static domain::Message mail(qint64 id, Timestamp arrived)
    {
        domain::Message message;
        message.id = MessageId{id};
        message.arrived = arrived;
        message.from = {u"Per Kunde"_s, u"per@kunde.test"_s};
        message.snippet = u"Hei, hvor er pakken?"_s;
        return message;
    }
    domain::ConversationDetail enquiry() const
    {
        domain::ConversationDetail detail;
        detail.row.id = ConversationId{7};
        detail.row.subject = u"Pakken"_s;
        detail.row.statusId = u"new"_s;
        detail.messages = {mail(1, m_start + 1min)};
        return detail;
    }
    static domain::TimelineEvent event(domain::TimelineEvent::Kind kind, const MemberId& by, const QString& text,
                                       Timestamp time)
    {
        domain::TimelineEvent made;
        made.kind = kind;
        made.operation = OperationId{u"op-"_s + text};
        made.member = by;
        made.text = text;
        made.time = time;
        return made;
    }

private slots:
    void aNewEnquiryIsToldOnce()
    {
        NoticeFinder finder(m_kari, m_start);
        const QList<Notice> notices = finder.look(enquiry(), members());
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().kind, NoticeKind::NewEnquiry);
        QCOMPARE(notices.first().title, u"Per Kunde"_s);
        QVERIFY(notices.first().text.startsWith(u"Pakken"_s));
        QVERIFY(finder.look(enquiry(), members()).isEmpty());
    }

    void answersAreToldToTheOneWhoHasTheConversation()
    {
        domain::ConversationDetail detail = enquiry();
        detail.messages = {mail(1, m_start - 1h), mail(2, m_start + 1min)};
        QVERIFY(NoticeFinder(m_kari, m_start).look(detail, members()).isEmpty());
        detail.row.assignee = m_kari;
        const QList<Notice> notices = NoticeFinder(m_kari, m_start).look(detail, members());
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().kind, NoticeKind::ReplyToMine);
    }

    void whatWaitsForNobodyIsNotTold_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("came before the program started") << 0;
        QTest::newRow("read elsewhere already") << 1;
        QTest::newRow("automatic reply") << 2;
        QTest::newRow("filed as closed") << 3;
        QTest::newRow("our own mail") << 4;
    }
    void whatWaitsForNobodyIsNotTold()
    {
        QFETCH(int, how);
        domain::ConversationDetail detail = enquiry();
        domain::Message& message = detail.messages.first();
        if (how == 0)
            message.arrived = m_start - 1min;
        message.seen = how == 1;
        message.autoReply = how == 2;
        if (how == 3)
            detail.row.statusId = u"closed"_s;
        if (how == 4)
            message.direction = domain::Direction::Outbound;
        QVERIFY(NoticeFinder(m_kari, m_start).look(detail, members()).isEmpty());
    }

    void whatColleaguesDoIsToldAndWhatOneDoesOneselfIsNot()
    {
        using Kind = domain::TimelineEvent::Kind;
        domain::ConversationDetail detail = enquiry();
        detail.messages.clear();
        detail.events = {event(Kind::Assigned, m_ola, u"kari"_s, m_start + 1min),
                         event(Kind::Comment, m_ola, u"@kari ser du på den?"_s, m_start + 2min),
                         event(Kind::Comment, m_ola, u"ingen"_s, m_start + 3min),
                         event(Kind::Assigned, m_kari, u"ola"_s, m_start + 4min)};
        const QList<Notice> notices = NoticeFinder(m_kari, m_start).look(detail, members());
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices.at(0).kind, NoticeKind::Assigned);
        QVERIFY(notices.at(0).title.contains(u"Ola Aas"_s));
        QCOMPARE(notices.at(1).kind, NoticeKind::Mention);
        QVERIFY(NoticeFinder(m_ola, m_start + 10min).look(detail, members()).isEmpty());
    }

    // covers: INB-11 INB-18
    void anAnswerToAGroupIsToldToEachOfItsMembers()
    {
        const domain::Group returns{MemberId{u"@returns"_s}, u"Returer"_s, {m_kari, m_ola}};
        domain::ConversationDetail detail = enquiry();
        detail.messages = {mail(1, m_start - 2min), mail(2, m_start - 1min), mail(3, m_start + 1min)};
        detail.messages[1].direction = domain::Direction::Outbound;
        detail.isInMyInbox = true;
        detail.row.assignee = returns.id;
        for (const MemberId& member : returns.members) {
            NoticeFinder finder(member, m_start);
            const QList<Notice> notices = finder.look(detail, members(), {returns});
            QCOMPARE(notices.size(), 1);
            QCOMPARE(notices.first().kind, NoticeKind::ReplyToMine);
            QVERIFY2(finder.look(detail, members(), {returns}).isEmpty(), "once");
        }
        QVERIFY2(NoticeFinder(MemberId{u"per"_s}, m_start).look(detail, members(), {returns}).isEmpty(), "no member");
        detail.row.assignee = m_ola;
        QVERIFY2(NoticeFinder(m_kari, m_start).look(detail, members(), {returns}).isEmpty(), "a colleague has it");
        detail.row.assignee = returns.id;
        detail.isInMyInbox = false;
        QVERIFY2(NoticeFinder(m_kari, m_start).look(detail, members(), {returns}).isEmpty(), "what she does not see");
    }

    void aGroupThatGetsAConversationIsToldMemberByMember()
    {
        using Kind = domain::TimelineEvent::Kind;
        const domain::Group returns{MemberId{u"@returns"_s}, u"Returer"_s, {m_kari, m_ola}};
        domain::ConversationDetail detail = enquiry();
        detail.messages.clear();
        detail.events = {event(Kind::Assigned, m_ola, returns.id.value, m_start + 1min)};
        NoticeFinder kari(m_kari, m_start);
        const QList<Notice> notices = kari.look(detail, members(), {returns});
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().kind, NoticeKind::Assigned);
        QVERIFY(notices.first().title.contains(u"Ola Aas"_s));
        QVERIFY(notices.first().title.contains(u"Returer"_s));
        QVERIFY(kari.look(detail, members(), {returns}).isEmpty());
        QVERIFY2(NoticeFinder(m_ola, m_start).look(detail, members(), {returns}).isEmpty(), "who did it knows");
        QVERIFY2(NoticeFinder(MemberId{u"per"_s}, m_start).look(detail, members(), {returns}).isEmpty(), "no member");
        detail.isInMyInbox = false;
        QVERIFY2(NoticeFinder(m_kari, m_start).look(detail, members(), {returns}).isEmpty(), "what she does not see");
    }

    // covers: INB-08
    void theEndOfASnoozeIsToldOnceToTheOneItBelongsTo_data()
    {
        QTest::addColumn<QString>("assignee");
        QTest::addColumn<QString>("snoozedBy");
        QTest::addColumn<QString>("told");
        QTest::newRow("who has it") << u"kari"_s << u"ola"_s << u"kari"_s;
        QTest::newRow("who snoozed what nobody has") << QString() << u"ola"_s << u"ola"_s;
        QTest::newRow("who snoozed what a group has") << u"@retur"_s << u"kari"_s << u"kari"_s;
    }
    void theEndOfASnoozeIsToldOnceToTheOneItBelongsTo()
    {
        using Kind = domain::TimelineEvent::Kind;
        QFETCH(QString, assignee);
        QFETCH(QString, snoozedBy);
        QFETCH(QString, told);
        domain::ConversationDetail detail = enquiry();
        detail.messages.clear();
        detail.row.assignee = MemberId{assignee};
        const QString until = QString::number(toMs(m_start + 5min));
        domain::TimelineEvent other = event(Kind::Snoozed, MemberId{u"siri"_s}, u"1"_s, m_start - 2h);
        domain::TimelineEvent woken = event(Kind::Woken, {}, {}, m_start + 5min);
        woken.before = until;
        domain::TimelineEvent again = woken; // another workstation ended it as well
        again.operation = OperationId{u"op-again"_s};
        detail.events = {other, event(Kind::Snoozed, MemberId{snoozedBy}, until, m_start - 1h), woken, again};
        for (const MemberId& member : {m_kari, m_ola}) {
            NoticeFinder finder(member, m_start);
            const QList<Notice> notices = finder.look(detail, members());
            QCOMPARE(notices.size(), member.value == told ? 1 : 0);
            QVERIFY(notices.isEmpty() || notices.first().kind == NoticeKind::Woken);
            QVERIFY(finder.look(detail, members()).isEmpty());
            // What ended before the program ran stands in the list.
            QVERIFY(NoticeFinder(member, m_start + 5min).look(detail, members()).isEmpty());
        }
        detail.row.statusId = u"closed"_s;
        QVERIFY(NoticeFinder(MemberId{told}, m_start).look(detail, members()).isEmpty());
        detail.row.statusId = u"open"_s;
        detail.events = {other, woken};
        detail.events.last().member = m_ola; // ended by hand
        QVERIFY(NoticeFinder(m_kari, m_start).look(detail, members()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "notices_test.moc"
