// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-08 INB-12 INB-20 INB-21 INB-24
// Mail that comes after members merged, split and moved, or blocked its sender.
#include "domain/blocked_sender.h"
#include "unit/engine/intake_desk.h"

using namespace svarbord;
using namespace svarbord::engine;
using domain::OperationKind;

namespace {

domain::Operation draft(OperationKind kind, ConversationId target, const QJsonObject& payload)
{
    domain::Operation operation;
    operation.member = MemberId{u"kari"_s};
    operation.kind = kind;
    operation.target = target;
    operation.payload = payload;
    return operation;
}

domain::Operation merging(ConversationId from, ConversationId into)
{
    return draft(OperationKind::Merge, from, {{u"into"_s, into.isValid() ? into.toText() : QString()}});
}

domain::Operation placing(ConversationId from, const QString& messageId, ConversationId to)
{
    return draft(OperationKind::Place, from,
                 {{u"places"_s, QJsonObject{{messageId, to.isValid() ? to.toText() : QString()}}}});
}

domain::Operation blocking(bool blocked)
{
    return draft(OperationKind::SetShared, {},
                 {{u"area"_s, domain::BlockedSender::area.toString()},
                  {u"key"_s, u"selger@reklame.no"_s},
                  {u"value"_s, blocked ? QJsonValue(QJsonObject{}) : QJsonValue()}});
}

QByteArray reply(const QByteArray& id, const QByteArray& to)
{
    return plainMail("kari@kunde.no", id, "Re: Hvor er sofaen?", "Hei igjen", "In-Reply-To: <" + to + ">\r\n");
}

/// Two enquiries of one customer.
class TwoEnquiries : public Desk
{
public:
    TwoEnquiries()
    {
        take(plainMail("kari@kunde.no", "sofa@kunde.no", "Hvor er sofaen?", "Hei"));
        sofa = rows().first().id;
        take(plainMail("kari@kunde.no", "lampe@kunde.no", "En lampe mangler", "Hei"));
        for (const domain::ConversationRow& row : rows())
            if (row.id != sofa)
                lamp = row.id;
    }
    QStringList mails(ConversationId id)
    {
        QStringList ids;
        for (const domain::Message& message : detail(id).messages)
            ids.append(message.messageIdHeader);
        ids.sort();
        return ids;
    }

    ConversationId sofa;
    ConversationId lamp;
};

} // namespace

class PlacedMailTest : public QObject
{
    Q_OBJECT

private slots:
    void mergedConversationsShowAsOneAndPartAgainWithTheirAnswers()
    {
        TwoEnquiries desk;
        desk.decide(merging(desk.lamp, desk.sofa));
        QCOMPARE(desk.rows().size(), 1);
        QCOMPARE(desk.mails(desk.sofa), (QStringList{u"lampe@kunde.no"_s, u"sofa@kunde.no"_s}));

        desk.take(reply("svar@kunde.no", "lampe@kunde.no"));
        QCOMPARE(desk.rows().size(), 1);
        QCOMPARE(desk.detail(desk.sofa).messages.size(), 3);
        QCOMPARE(desk.detail(desk.sofa).mergedIn.size(), 1);

        desk.decide(merging(desk.lamp, {}));
        QCOMPARE(desk.rows().size(), 2);
        QCOMPARE(desk.mails(desk.sofa), QStringList{u"sofa@kunde.no"_s});
        QCOMPARE(desk.mails(desk.lamp), (QStringList{u"lampe@kunde.no"_s, u"svar@kunde.no"_s}));
    }

    void aMergeRoundInACircleChangesNothing()
    {
        TwoEnquiries desk;
        desk.decide(merging(desk.lamp, desk.sofa));
        desk.decide(merging(desk.sofa, desk.lamp));
        QCOMPARE(desk.mails(desk.sofa).size(), 2);
    }

    void whatIsSplitOffGetsItsLaterAnswersAndItsOwnTicket()
    {
        TwoEnquiries desk;
        desk.take(reply("to@kunde.no", "sofa@kunde.no"));
        const ConversationId fresh{4711};
        desk.decide(placing(desk.sofa, u"to@kunde.no"_s, fresh));
        QCOMPARE(desk.mails(fresh), QStringList{u"to@kunde.no"_s});
        QVERIFY(desk.detail(fresh).ticket);
        QCOMPARE(desk.detail(fresh).messages.first().placement.reason, domain::PlacementReason::Moved);

        desk.take(reply("tre@kunde.no", "to@kunde.no"));
        QCOMPARE(desk.mails(fresh), (QStringList{u"to@kunde.no"_s, u"tre@kunde.no"_s}));
        desk.take(reply("fire@kunde.no", "sofa@kunde.no"));
        QCOMPARE(desk.mails(desk.sofa), (QStringList{u"fire@kunde.no"_s, u"sofa@kunde.no"_s}));

        desk.decide(placing(fresh, u"to@kunde.no"_s, {}));
        QCOMPARE(desk.mails(desk.sofa).size(), 4);
        QCOMPARE(desk.rows().size(), 2);
        for (const domain::Message& message : desk.detail(desk.sofa).messages)
            QVERIFY(message.placement.reason != domain::PlacementReason::Moved);
    }

    void aMoveThatIsKnownBeforeItsMailWaitsForIt()
    {
        TwoEnquiries desk;
        desk.decide(placing(desk.sofa, u"senere@kunde.no"_s, desk.lamp));
        desk.take(reply("senere@kunde.no", "sofa@kunde.no"));
        QCOMPARE(desk.mails(desk.lamp), (QStringList{u"lampe@kunde.no"_s, u"senere@kunde.no"_s}));
    }

    void aBlockedSendersMailIsKeptInSpamAndAccountedFor()
    {
        Desk desk;
        desk.decide(blocking(true));
        const IntakeReport report =
            desk.take(plainMail("Selger <Selger@reklame.no>", "a@reklame.no", "Tilbud!", "Kjøp"));
        QCOMPARE(report.tickets, 0);
        QVERIFY(desk.rows().isEmpty());
        const auto spam = desk.rows(domain::View::Spam);
        QCOMPARE(spam.size(), 1);
        QCOMPARE(desk.detail(spam.first().id).messages.size(), 1);
        QCOMPARE(desk.ledger().filtered, 1);

        desk.decide(blocking(false));
        QCOMPARE(desk.take(plainMail("selger@reklame.no", "b@reklame.no", "Faktura", "Hei")).tickets, 1);
        QCOMPARE(desk.rows().size(), 1);
    }

    void aBlockedSenderDoesNotGetIntoSomebodyElsesConversation()
    {
        TwoEnquiries desk;
        desk.decide(blocking(true));
        desk.take(plainMail("selger@reklame.no", "c@reklame.no", "Re: Hvor er sofaen?", "Kjøp",
                            "In-Reply-To: <sofa@kunde.no>\r\n"));
        QCOMPARE(desk.mails(desk.sofa).size(), 1);
        QCOMPARE(desk.rows(domain::View::Spam).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PlacedMailTest)
#include "placed_mail_test.moc"
