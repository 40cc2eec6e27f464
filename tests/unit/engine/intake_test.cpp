// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intake.h"

#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/ledger_repository.h"
#include "storage/message_repository.h"
#include "storage/ticket_repository.h"
#include "unit/engine/intake_desk.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::WriteContext;

class IntakeTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TKT-03
    void newMailOpensATicketAndMakesAContact()
    {
        Desk desk;
        const IntakeReport report =
            desk.take(plainMail("Kari <kari@kunde.no>", "a@kunde.no", "Hvor er sofaen?", "Hei"));
        QCOMPARE(report.tickets, 1);
        QCOMPARE(desk.rows().size(), 1);
        const domain::ConversationRow row = desk.rows().first();
        QCOMPARE(row.statusId, u"new"_s);
        QCOMPARE(row.customerName, u"Kari"_s);
        QVERIFY(!row.ticketNumber.isEmpty());
        QVERIFY(row.unread);
        const domain::ConversationDetail detail = desk.detail(row.id);
        QVERIFY(detail.ticket);
        QVERIFY(detail.contact);
        QCOMPARE(detail.contact->addresses, QStringList{u"kari@kunde.no"_s});
    }

    // covers: INB-25
    void recentHistoryIsOpenWhereThePersonAskedForIt()
    {
        Desk desk;
        IntakeSource history = desk.source();
        history.history = true;
        history.openSince = fromMs(0);
        const QByteArray enquiry = plainMail("kari@kunde.no", "a@kunde.no", "Hvor er sofaen?", "Hei");
        QCOMPARE(desk.take({enquiry}, history).tickets, 1);
        history.openSince = now + std::chrono::days{3650};
        QCOMPARE(desk.take({plainMail("ola@kunde.no", "b@kunde.no", "Gammel sak", "Hei")}, history).tickets, 0);
    }

    // covers: INB-25
    void historyOpensNoTicketUntilTheCustomerWritesAgain()
    {
        Desk desk;
        IntakeSource history = desk.source();
        history.history = true;
        QCOMPARE(desk.take({plainMail("kari@kunde.no", "a@kunde.no", "Hvor er sofaen?", "Hei")}, history).tickets, 0);
        QCOMPARE(desk.rows().first().statusId, u"closed"_s);
        QVERIFY(desk.rows().first().ticketNumber.isEmpty());

        const QByteArray again =
            plainMail("kari@kunde.no", "b@kunde.no", "Re: Hvor er sofaen?", "Purrer", "In-Reply-To: <a@kunde.no>\r\n");
        QCOMPARE(desk.take(again).tickets, 1);
        QCOMPARE(desk.rows().size(), 1);
        QVERIFY(desk.rows().first().statusId != u"closed"_s);
    }

    void newMailOpensWhatWasOnlyRead()
    {
        Desk desk;
        IntakeSource history = desk.source();
        history.history = true;
        desk.take({plainMail("kari@kunde.no", "a@kunde.no", "Hvor er sofaen?", "Hei")}, history);
        domain::Operation read;
        read.kind = domain::OperationKind::MarkRead;
        read.target = desk.rows().first().id;
        read.payload = {{u"read"_s, true}};
        desk.decide(read);
        desk.take(
            plainMail("kari@kunde.no", "b@kunde.no", "Re: Hvor er sofaen?", "Purrer", "In-Reply-To: <a@kunde.no>\r\n"));
        QCOMPARE(desk.rows().first().statusId, u"open"_s);
    }

    // covers: INB-21
    void oneMailThroughTwoMailboxesIsOneConversation()
    {
        Desk desk;
        const QByteArray mail = plainMail("kari@kunde.no", "a@kunde.no", "Hvor er sofaen?", "Hei");
        desk.take({"Received: from one\r\n" + mail}, desk.source());
        const IntakeReport second = desk.take({"Received: from two\r\n" + mail}, desk.source(u"Support"_s));
        QCOMPARE(second.duplicates, 1);
        QCOMPARE(desk.rows().size(), 1);
        QCOMPARE(desk.rows().first().messageCount, 1);
        QCOMPARE(desk.ledger().duplicate, 1);
    }

    void sameMessageIdWithOtherWordsIsNotLost()
    {
        Desk desk;
        desk.take({plainMail("kari@kunde.no", "a@kunde.no", "Hvor er sofaen?", "Hei"),
                   plainMail("kari@kunde.no", "a@kunde.no", "Hvor er bordet?", "Noe annet")},
                  desk.source());
        QCOMPARE(desk.ledger().ticketed, 2);
        QCOMPARE(desk.ledger().duplicate, 0);
    }

    // covers: INB-24
    void everyUidHasItsLedgerRow()
    {
        Desk desk;
        const QByteArray mail = plainMail("kari@kunde.no", "a@kunde.no", "Hvor er sofaen?", "Hei");
        desk.take({mail, mail, QByteArray()}, desk.source());
        IntakeSource junk = desk.source(u"Junk"_s);
        junk.filtered = true;
        desk.take({plainMail("spam@x.no", "s@x.no", "Win", "Now")}, junk);
        const domain::LedgerSummary ledger = desk.ledger();
        QCOMPARE(ledger.ticketed, 1);
        QCOMPARE(ledger.duplicate, 1);
        QCOMPARE(ledger.failed, 1);
        QCOMPARE(ledger.filtered, 1);
        QCOMPARE(desk.rows().size(), 1);
    }

    void answersJoinWhateverOrderTheyComeIn()
    {
        Desk desk;
        const QByteArray root = plainMail("kari@kunde.no", "a@kunde.no", "Hvor er sofaen?", "Hei");
        const QByteArray answer = plainMail("support@firma.no", "b@firma.no", "SV: Hvor er sofaen?", "Den kommer",
                                            "References: <a@kunde.no>\r\nCc: kari@kunde.no\r\n");
        desk.take({answer, root}, desk.source());
        QCOMPARE(desk.rows().size(), 1);
        const domain::ConversationDetail detail = desk.detail(desk.rows().first().id);
        QCOMPARE(detail.messages.size(), 2);
        const auto late = std::find_if(detail.messages.begin(), detail.messages.end(), [](const domain::Message& m) {
            return m.placement.reason == domain::PlacementReason::LateParent;
        });
        QVERIFY(late != detail.messages.end());
        QCOMPARE(late->messageIdHeader, u"a@kunde.no"_s);
    }

    // covers: INB-21
    void conversationsThatAMailNamesTogetherTellOfEachOtherOnce()
    {
        Desk desk;
        desk.take(plainMail("kari@kunde.no", "a@kunde.no", "Sofaen", "Hei"));
        desk.take(plainMail("kari@kunde.no", "b@kunde.no", "Lampen", "Hei"));
        QCOMPARE(desk.rows().size(), 2);
        const QByteArray both = "References: <a@kunde.no> <b@kunde.no>\r\n";
        desk.take(plainMail("kari@kunde.no", "c@kunde.no", "Re: Lampen", "Begge deler",
                            "In-Reply-To: <b@kunde.no>\r\n" + both));
        desk.take(plainMail("kari@kunde.no", "d@kunde.no", "Re: Lampen", "Glemte noe",
                            "In-Reply-To: <c@kunde.no>\r\n" + both));
        const QList<domain::ConversationRow> rows = desk.rows();
        QCOMPARE(rows.size(), 2);
        for (const domain::ConversationRow& row : rows) {
            const domain::ConversationRow& other = row.id == rows[0].id ? rows[1] : rows[0];
            QStringList told;
            for (const domain::TimelineEvent& event : desk.timeline(row.id))
                if (event.kind == domain::TimelineEvent::Kind::Related)
                    told += event.text + u' ' + event.before;
            QCOMPARE(told, QStringList{other.subject + u' ' + other.id.toText()});
        }
    }

    // covers: INB-12
    void automaticRepliesDoNotReopenButBouncesDo()
    {
        Desk desk;
        desk.take(plainMail("kari@kunde.no", "a@kunde.no", "Hvor er sofaen?", "Hei"));
        const ConversationId id = desk.rows().first().id;
        desk.setStatus(id, u"closed"_s);
        desk.take(plainMail("kari@kunde.no", "b@kunde.no", "Fraværende: Hvor er sofaen?", "Jeg er på ferie",
                            "Auto-Submitted: auto-replied\r\nIn-Reply-To: <a@kunde.no>\r\n"));
        QCOMPARE(desk.rows().size(), 1);
        QCOMPARE(desk.rows().first().messageCount, 2);
        QCOMPARE(desk.rows().first().statusId, u"closed"_s);
        desk.take(plainMail("kari@kunde.no", "c@kunde.no", "SV: Hvor er sofaen?", "Den kom ikke",
                            "In-Reply-To: <a@kunde.no>\r\n"));
        QVERIFY(desk.rows().first().statusId != u"closed"_s);
    }

    void sameSubjectFromAnotherCustomerStartsAnew()
    {
        Desk desk;
        desk.take({plainMail("kari@kunde.no", "a@kunde.no", "Forsinket levering av sofa", "Hei"),
                   plainMail("ola@annen.no", "b@annen.no", "Re: Forsinket levering av sofa", "Hei"),
                   plainMail("kari@kunde.no", "c@kunde.no", "Forsinket levering av sofa", "En til")},
                  desk.source());
        QCOMPARE(desk.rows().size(), 3);
    }

    void webFormsAreLoggedToTheCustomer()
    {
        Desk desk;
        desk.take(plainMail("support@firma.no", "a@firma.no", "Ny melding fra nettsiden", "Hei",
                            "Reply-To: Kari <kari@kunde.no>\r\n"));
        QCOMPARE(desk.rows().first().customerAddress, u"kari@kunde.no"_s);
        QVERIFY(!desk.rows().first().ticketNumber.isEmpty());
    }

    // covers: CHN-09
    void forwardedMailIsLoggedToItsOriginalSender()
    {
        Desk desk;
        desk.take(plainMail("Per <per@firma-annen.no>", "a@x.no", "VS: Hvor er sofaen?",
                            "Kan dere ta denne?\r\n\r\n---------- Forwarded message ---------\r\n"
                            "From: Kari Kunde <kari@kunde.no>\r\nDate: Mon, 2 Nov 2026 09:00\r\n"
                            "Subject: Hvor er sofaen?\r\nTo: Per <per@firma-annen.no>\r\n\r\nHvor er den?"));
        QCOMPARE(desk.rows().first().customerAddress, u"kari@kunde.no"_s);
    }

    // covers: CHN-09
    void aChannelMayLogForwardedMailToWhoForwardedIt()
    {
        Desk desk;
        IntakeSource source = desk.source();
        source.rules.logToForwarder = true;
        desk.take({plainMail("Per <per@firma-annen.no>", "a@x.no", "VS: Hvor er sofaen?",
                             "Kan dere ta denne?\r\n\r\n---------- Forwarded message ---------\r\n"
                             "From: Kari Kunde <kari@kunde.no>\r\nDate: Mon, 2 Nov 2026 09:00\r\n"
                             "Subject: Hvor er sofaen?\r\nTo: Per <per@firma-annen.no>\r\n\r\nHvor er den?")},
                  source);
        QCOMPARE(desk.rows().first().customerAddress, u"per@firma-annen.no"_s);
        // An answer goes there, too.
        QVERIFY(!desk.detail(desk.rows().first().id).messages.first().originalSender);
    }

    // covers: CHN-05
    void newTicketsBeginAsTheRulesOfTheirChannelSay()
    {
        Desk desk;
        desk.join({{u"ola"_s}, u"Ola"_s, {}, domain::Role::Agent, domain::Seat::Full});
        IntakeSource source = desk.source();
        source.rules.priority = domain::Priority::High;
        source.rules.assignee = {u"ola"_s};
        source.rules.tags = {u"faktura"_s, u"bedrift"_s};
        desk.take({plainMail("Kari <kari@kunde.no>", "a@kunde.no", "Hvor er sofaen?", "Hei")}, source);
        const domain::ConversationDetail detail = desk.detail(desk.rows().first().id);
        QCOMPARE(detail.row.priority, domain::Priority::High);
        QCOMPARE(detail.row.assignee.value, u"ola"_s);
        QCOMPARE(detail.tags, (QStringList{u"bedrift"_s, u"faktura"_s}));
        QCOMPARE(detail.ticket->priority, domain::Priority::High);
        QCOMPARE(detail.ticket->owner.value, u"ola"_s);
    }

    // covers: CHN-05
    void theRulesLeaveOldMailAndWhatMembersDecidedAlone()
    {
        Desk desk;
        IntakeSource source = desk.source();
        source.rules.priority = domain::Priority::Urgent;
        source.rules.assignee = {u"somebody-who-left"_s};
        source.history = true;
        desk.take({plainMail("ola@kunde.no", "h@kunde.no", "Gammel sak", "Hei")}, source);
        QCOMPARE(desk.rows().first().priority, domain::Priority::Normal);
        source.history = false;
        desk.take({plainMail("kari@kunde.no", "a@kunde.no", "Ny sak", "Hei")}, source);
        const ConversationId id = desk.rows().first().id;
        QCOMPARE(desk.detail(id).row.priority, domain::Priority::Urgent);
        QVERIFY(!desk.detail(id).row.assignee.isValid());
        domain::Operation calmer;
        calmer.member = {u"kari"_s};
        calmer.kind = domain::OperationKind::SetPriority;
        calmer.target = id;
        calmer.payload = {{u"priority"_s, static_cast<int>(domain::Priority::Low)}};
        desk.decide(calmer);
        desk.take({plainMail("kari@kunde.no", "b@kunde.no", "SV: Ny sak", "Purrer", "In-Reply-To: <a@kunde.no>\r\n")},
                  source);
        QCOMPARE(desk.detail(id).messages.size(), 2);
        QCOMPARE(desk.detail(id).row.priority, domain::Priority::Low);
    }

    void sentMailJoinsAndOpensNoTicket()
    {
        Desk desk;
        desk.take({"From: support@firma.no\r\nTo: Kari <kari@kunde.no>\r\nSubject: Tilbud\r\n"
                   "Message-ID: <t@firma.no>\r\nDate: Tue, 03 Nov 2026 10:00:00 +0100\r\n\r\nHer\r\n"},
                  desk.source(u"Sent"_s));
        QCOMPARE(desk.rows().size(), 1);
        QCOMPARE(desk.rows().first().customerAddress, u"kari@kunde.no"_s);
        QVERIFY(desk.rows().first().ticketNumber.isEmpty());
        QVERIFY(!desk.rows().first().unread);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
