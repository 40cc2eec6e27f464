// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-11 INB-12 INB-24
// Mail that the team's filters decide about.
#include "domain/blocked_sender.h"
#include "domain/mail_filter.h"
#include "engine/outgoing.h"
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

    void whatTheProgramWroteToItsMembersIsNoMailOfTheTeam()
    {
        Desk desk;
        domain::Account account;
        account.address = u"support@firma.no"_s;
        domain::OutgoingMail digest;
        digest.to = {{{}, u"support@firma.no"_s}};
        digest.subject = u"Firma: 3 things wait for you"_s;
        digest.text = u"…"_s;
        const auto notice = prepareNotice(digest, account, now);
        QVERIFY(notice);
        const auto queued =
            desk.store()
                .write([&notice](storage::WriteContext& context) { return storeNotice(context, *notice); })
                .result();
        QVERIFY(queued);
        // It goes to the mailbox that the desk itself looks after.
        const IntakeReport report = desk.take(notice->raw);
        QCOMPARE(report.messages, 0);
        QCOMPARE(report.filtered, 1);
        QVERIFY(desk.rows().isEmpty());
        QCOMPARE(desk.ledger().filtered, 1);
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

    void whatAFilterLeftOutComesInWhenTheFilterIsGone()
    {
        Desk desk;
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Ignore));
        const QByteArray mail = advert("a@reklame.no");
        QCOMPARE(desk.take(mail).filtered, 1);
        const quint32 uid = desk.lastUid();
        desk.decide(sharing(MailFilter::area, u"reklame.no"_s, QJsonValue::Null));
        QCOMPARE(desk.ledger().pending, 1); // fetched by the next pass, and accounted for until then
        QCOMPARE(desk.ledger().filtered, 0);
        QCOMPARE(desk.takeAs(uid, mail).tickets, 1);
        QCOMPARE(desk.rows().size(), 1);
        QCOMPARE(desk.ledger().ticketed, 1);
        QCOMPARE(desk.ledger().pending, 0);
    }

    void whatAFilterCalledSpamComesInWhenTheFilterIsGone()
    {
        Desk desk;
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Spam));
        const QByteArray mail = advert("a@reklame.no");
        desk.take(mail);
        desk.decide(sharing(MailFilter::area, u"reklame.no"_s, QJsonValue::Null));
        QCOMPARE(desk.ledger().pending, 1);
        QCOMPARE(desk.takeAs(desk.lastUid(), mail).tickets, 1);
        QCOMPARE(desk.rows().size(), 1);
        QVERIFY(desk.rows(domain::View::Spam).isEmpty());
        QCOMPARE(desk.ledger().ticketed, 1);
    }

    void whatAnotherFilterOrAMemberCallsSpamStaysThere()
    {
        Desk desk;
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Spam));
        desk.decide(filtering(Field::Subject, u"tilbud"_s, Effect::Spam));
        const QByteArray mail = advert("a@reklame.no");
        desk.take(mail);
        desk.decide(sharing(MailFilter::area, u"reklame.no"_s, QJsonValue::Null));
        desk.takeAs(desk.lastUid(), mail);
        QCOMPARE(desk.rows(domain::View::Spam).size(), 1);
        QCOMPARE(desk.ledger().filtered, 1);

        domain::Operation spam;
        spam.member = MemberId{u"kari"_s};
        spam.kind = domain::OperationKind::SetSpam;
        spam.target = desk.rows(domain::View::Spam).first().id;
        spam.payload = {{u"spam"_s, true}};
        desk.decide(spam);
        desk.decide(sharing(MailFilter::area, u"tilbud"_s, QJsonValue::Null));
        desk.takeAs(desk.lastUid(), mail);
        QCOMPARE(desk.rows(domain::View::Spam).size(), 1);
        QCOMPARE(desk.ledger().pending, 0);
    }

    void whatIsStillUnwantedStaysOut()
    {
        Desk desk;
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Ignore));
        desk.decide(filtering(Field::Sender, u"selger@reklame.no"_s, Effect::Ignore));
        const QByteArray mail = advert("a@reklame.no");
        desk.take(mail);
        const quint32 uid = desk.lastUid();
        desk.decide(sharing(MailFilter::area, u"reklame.no"_s, QJsonValue::Null));
        desk.decide(
            sharing(MailFilter::area, u"selger@reklame.no"_s,
                    MailFilter{{}, u"Bare én"_s, Field::Subject, {}, u"tilbud"_s, Effect::Ignore, {}}.toJson()));
        QCOMPARE(desk.ledger().pending, 1);
        QCOMPARE(desk.takeAs(uid, mail).filtered, 1);
        QCOMPARE(desk.ledger().filtered, 1);
        QVERIFY(desk.rows().isEmpty());
    }

    void anotherNameBringsNothingBackAndBeingAllowedDoes()
    {
        Desk desk;
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Ignore));
        desk.take(advert("a@reklame.no"));
        const MailFilter renamed{{}, u"Annet navn"_s, Field::Domain, {}, u"reklame.no"_s, Effect::Ignore, {}};
        desk.decide(sharing(MailFilter::area, u"reklame.no"_s, renamed.toJson()));
        QCOMPARE(desk.ledger().pending, 0);
        desk.decide(filtering(Field::Sender, u"selger@reklame.no"_s, Effect::Allow));
        QCOMPARE(desk.ledger().pending, 1);
        QCOMPARE(desk.takeAs(desk.lastUid(), advert("a@reklame.no")).tickets, 1);
    }

    void whatIsLeftOutOfTheFirstImportComesBackAsHistory()
    {
        Desk desk;
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Ignore));
        IntakeSource first = desk.source();
        first.history = true;
        desk.take({advert("a@reklame.no")}, first);
        desk.decide(sharing(MailFilter::area, u"reklame.no"_s, QJsonValue::Null));
        QCOMPARE(desk.takeAs(desk.lastUid(), advert("a@reklame.no")).tickets, 0);
        QCOMPARE(desk.rows(domain::View::AllOpen).size(), 0);
        QCOMPARE(desk.rows().size(), 1);
    }

    void aFilterForAnInboxThatIsGoneIsForNone()
    {
        Desk desk;
        desk.decide(filtering(Field::Domain, u"reklame.no"_s, Effect::Ignore, {}, {u"never-made"_s}));
        QCOMPARE(desk.take(advert("a@reklame.no")).tickets, 1);
        // One that was removed lives on in the one its mail goes to.
        desk.decide(sharing(domain::Inbox::area, u"salg"_s,
                            domain::toJson(domain::Inbox{{u"salg"_s}, u"Salg"_s, {}, 1, domain::Inbox::mainId()})));
        desk.decide(filtering(Field::Sender, u"selger@reklame.no"_s, Effect::Ignore, {}, {u"salg"_s}));
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
