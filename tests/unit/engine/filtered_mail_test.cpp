// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-12 INB-24
// Mail that the team's filters decide about.
#include "domain/blocked_sender.h"
#include "domain/mail_filter.h"
#include "unit/engine/intake_desk.h"

using namespace svarbord;
using namespace svarbord::engine;
using domain::MailFilter;
using Field = MailFilter::Field;
using Effect = MailFilter::Effect;

namespace {

domain::Operation sharing(QStringView area, const QString& key, const QJsonValue& value)
{
    domain::Operation operation;
    operation.member = MemberId{u"kari"_s};
    operation.kind = domain::OperationKind::SetShared;
    operation.payload = {{u"area"_s, area.toString()}, {u"key"_s, key}, {u"value"_s, value}};
    return operation;
}

domain::Operation filtering(Field field, const QString& text, Effect effect, const QString& header = {},
                            const InboxId& inbox = {})
{
    const MailFilter filter{{}, u"Reklame"_s, field, header, text, effect, inbox};
    return sharing(MailFilter::area, text, filter.toJson());
}

QByteArray advert(const QByteArray& id, const QByteArray& extra = {})
{
    return plainMail("Selger <selger@reklame.no>", id, "Tilbud!", "Kjøp", extra);
}

} // namespace

class FilteredMailTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAFilterCallsSpamIsKeptThere()
    {
        Desk desk;
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Spam));
        QCOMPARE(desk.take(advert("a@reklame.no")).tickets, 0);
        QVERIFY(desk.rows().isEmpty());
        QCOMPARE(desk.rows(domain::View::Spam).size(), 1);
        QCOMPARE(desk.ledger().filtered, 1);
    }

    void whatAFilterLeavesOutIsAccountedForAndNowhereElse()
    {
        Desk desk;
        desk.decide(filtering(Field::Header, u"nyheter"_s, Effect::Ignore, u"List-Id"_s));
        const IntakeReport report =
            desk.take(advert("a@reklame.no", "List-Id: =?utf-8?Q?Nyheter?= <n.reklame.no>\r\n"));
        QCOMPARE(report.messages, 0);
        QCOMPARE(report.filtered, 1);
        QVERIFY(desk.rows().isEmpty());
        QVERIFY(desk.rows(domain::View::Spam).isEmpty());
        QCOMPARE(desk.ledger().filtered, 1);
        QCOMPARE(desk.take(advert("b@reklame.no")).tickets, 1);
    }

    void whatIsAllowedGetsPastBlockingAndOtherFilters()
    {
        Desk desk;
        desk.decide(sharing(domain::BlockedSender::area, u"selger@reklame.no"_s, QJsonObject{}));
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Ignore));
        QCOMPARE(desk.take(advert("a@reklame.no")).tickets, 0);
        desk.decide(filtering(Field::Sender, u"selger@reklame.no"_s, Effect::Allow));
        QCOMPARE(desk.take(advert("b@reklame.no")).tickets, 1);
        QCOMPARE(desk.rows().size(), 1);
    }

    void aFilterForOneInboxLeavesTheOthersAlone()
    {
        Desk desk;
        desk.decide(
            sharing(domain::Inbox::area, u"salg"_s, domain::toJson(domain::Inbox{{u"salg"_s}, u"Salg"_s, {}, 1, {}})));
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Ignore, {}, {u"salg"_s}));
        QCOMPARE(desk.take(advert("a@reklame.no")).tickets, 1);
        desk.decide(filtering(Field::Sender, u"selger@reklame.no"_s, Effect::Ignore, {}, domain::Inbox::mainId()));
        QCOMPARE(desk.take(advert("b@reklame.no")).filtered, 1);
    }

    void ourOwnMailIsNeverFiltered()
    {
        Desk desk;
        desk.decide(filtering(Field::Subject, u"tilbud"_s, Effect::Ignore));
        const QByteArray own = plainMail("support@firma.no", "a@firma.no", "Tilbud!", "Her er det");
        QCOMPARE(desk.take({own}, desk.source(u"Sent"_s)).messages, 1);
    }
};

QTEST_GUILESS_MAIN(FilteredMailTest)
#include "filtered_mail_test.moc"
