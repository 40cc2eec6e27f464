// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/journal/log_desk.h"

#include <QSignalSpy>

#include <limits>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

/// What a member decided and may not: here it took effect at once, and goes without a trace.
// covers: TEAM-03 TEAM-05
class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatOneMayNotDoIsTakenOutEverywhere()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        ola.folder.isReachable = false;
        ola.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QSignalSpy refused(&ola.member.log(), &SharedLog::refused);
        ola.folder.setReachable(true);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(ola.status(), u"new"_s);
        QCOMPARE(kari.status(), u"new"_s);
        QCOMPARE(ola.pending(), 0);
    }

    void aRefusedRetractionLeavesTheCommentStanding()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.member.decide(OperationKind::Comment, {{u"text"_s, u"Ring kunden"_s}}, Desk::conversation);
        QTRY_COMPARE(ola.comments().size(), 1);
        QSignalSpy refused(&ola.member.log(), &SharedLog::refused);
        ola.member.decide(OperationKind::RetractComment, {{u"comment"_s, ola.comments().first().operation.id.value}},
                          Desk::conversation);
        QVERIFY(ola.comments().first().undone);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!ola.comments().first().undone);
        QVERIFY(!kari.comments().first().undone);
    }

    void addressesAreWhereTheyWereOnceAMergeIsRefused()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        const ConversationId ingrid{77};
        const ConversationId inga{78};
        const ConversationId ine{79};
        for (const auto& [contact, address] :
             {std::pair{ingrid, u"ingrid@x"_s}, std::pair{inga, u"inga@x"_s}, std::pair{ine, u"ine@x"_s}})
            kari.member.decide(OperationKind::EditContact,
                               {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"addresses"_s, QJsonArray{address}}}}},
                               contact);
        QTRY_VERIFY(ola.knows(ine));
        ola.folder.refusals = std::numeric_limits<int>::max();
        ola.member.decide(OperationKind::MergeContacts, {{u"from"_s, inga.toText()}}, ingrid);
        QVERIFY(ola.member.undo());
        kari.member.decide(OperationKind::MergeContacts, {{u"from"_s, ine.toText()}}, inga);
        const QStringList both{u"inga@x"_s, u"ine@x"_s};
        QTRY_COMPARE(ola.contact(inga).addresses, both);
        QVERIFY(ola.member.redo());
        QCOMPARE(ola.contact(ingrid).addresses.size(), 3);
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.refusals = 0;
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QCOMPARE(kari.contact(inga).addresses, both);
        QCOMPARE(ola.contact(inga).addresses, both);
        QCOMPARE(ola.contact(ingrid).addresses, QStringList{u"ingrid@x"_s});
    }

    void aContactThatNobodyWasAllowedToCreateIsMergedAlikeEverywhere()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        const ConversationId inga{78};
        kari.member.decide(OperationKind::EditContact,
                           {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"name"_s, u"Inga"_s}}}}, inga);
        QTRY_VERIFY(ola.knows(inga));
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.isReachable = false;
        const ConversationId ingrid{77};
        ola.member.decide(OperationKind::EditContact,
                          {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"name"_s, u"Ingrid"_s}}}}, ingrid);
        const qsizetype entries = server.entries.size();
        ola.folder.breaksDown = true; // it takes this
        ola.folder.setReachable(true);
        QTRY_COMPARE(server.entries.size(), entries + 1);
        ola.member.decide(OperationKind::MergeContacts, {{u"from"_s, ingrid.toText()}}, inga);
        kari.member.seatOf(ola.member, domain::Seat::Full);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.breaksDown = false;
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_VERIFY(kari.knows(ingrid));
        QVERIFY(ola.knows(ingrid));
    }

    void aContactIsAsOldAsItWasOnceItsRemovalIsRefused()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        const ConversationId ingrid{77};
        ola.member.decide(OperationKind::EditContact,
                          {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"name"_s, u"Ingrid"_s}}}}, ingrid);
        QTRY_VERIFY(kari.knows(ingrid));
        QTRY_COMPARE(ola.pending(), 0);
        ola.folder.isReachable = false;
        QVERIFY(ola.member.undo());
        QVERIFY(ola.member.redo());
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QCOMPARE(ola.contact(ingrid).firstSeen, kari.contact(ingrid).firstSeen);
    }

    void aRefusedSplitLeavesNoConversationBehind()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        const ConversationId split{4711};
        ola.folder.isReachable = false;
        ola.member.decide(OperationKind::Place, {{u"places"_s, QJsonObject{{u"mail@x"_s, split.toText()}}}},
                          Desk::conversation);
        ola.member.decide(OperationKind::Comment, {{u"text"_s, u"Egen sak"_s}}, split);
        QVERIFY(ola.hasBegun(split));
        QTRY_COMPARE(kari.pending(), 0);
        QSignalSpy refused(&ola.member.log(), &SharedLog::refused);
        ola.folder.setReachable(true);
        QTRY_COMPARE(refused.size(), 1);
        QTRY_COMPARE(ola.pending(), 0);
        QVERIFY(!ola.hasBegun(split));
        QCOMPARE(ola.placeOf(u"mail@x"_s), Desk::conversation);
    }

    void whatIsMergedIntoARefusedSplitIsShownThereEverywhere()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE(kari.pending(), 0);
        const ConversationId other{8};
        const ConversationId split{4711};
        for (Desk* desk : {&kari, &ola})
            for (const QString& mail : {u"other@x"_s, u"moved@x"_s})
                desk->addMail(other, mail, desk->clock.now());
        kari.member.decide(OperationKind::Place,
                           {{u"places"_s, QJsonObject{{u"moved@x"_s, Desk::conversation.toText()}}}}, other);
        QTRY_COMPARE(ola.placeOf(u"moved@x"_s), Desk::conversation);
        ola.folder.isReachable = false;
        ola.member.decide(OperationKind::Place, {{u"places"_s, QJsonObject{{u"mail@x"_s, split.toText()}}}},
                          Desk::conversation);
        QVERIFY(ola.member.undo());
        const qsizetype entries = server.entries.size();
        ola.folder.breaksDown = true; // it takes both
        ola.folder.setReachable(true);
        QTRY_COMPARE(server.entries.size(), entries + 1);
        ola.member.decide(OperationKind::Merge, {{u"into"_s, split.toText()}}, other);
        kari.member.seatOf(ola.member, domain::Seat::Full);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.breaksDown = false;
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(kari.placeOf(u"other@x"_s), split);
        QCOMPARE(ola.placeOf(u"other@x"_s), split);
    }

    void aRefusedMoveLeavesTheConversationItNames()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        const ConversationId split{4711};
        kari.member.decide(OperationKind::Place, {{u"places"_s, QJsonObject{{u"mail@x"_s, split.toText()}}}},
                           Desk::conversation);
        QTRY_VERIFY(ola.hasBegun(split));
        QSignalSpy refused(&ola.member.log(), &SharedLog::refused);
        ola.member.decide(OperationKind::Place,
                          {{u"places"_s, QJsonObject{{u"mail@x"_s, Desk::conversation.toText()}}}}, split);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(ola.hasBegun(Desk::conversation)); // nothing is shown in it, as everywhere
        QVERIFY(kari.hasBegun(Desk::conversation));
        QVERIFY(ola.hasBegun(split));
    }

    void aSplitThatIsRefusedAndDoneAgainBeginsEverywhere()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE(kari.pending(), 0);
        const ConversationId split{4711};
        ola.folder.isReachable = false;
        ola.member.decide(OperationKind::Place, {{u"places"_s, QJsonObject{{u"mail@x"_s, split.toText()}}}},
                          Desk::conversation);
        QVERIFY(ola.member.undo());
        const qsizetype entries = server.entries.size();
        ola.folder.breaksDown = true; // it takes both
        ola.folder.setReachable(true);
        QTRY_COMPARE(server.entries.size(), entries + 1);
        QVERIFY(ola.member.redo());
        kari.member.seatOf(ola.member, domain::Seat::Full);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.breaksDown = false;
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), server.entries.size());
        QVERIFY(ola.hasBegun(split));
        QVERIFY(kari.hasBegun(split));
    }

    void aRefusedUndoLeavesItsOriginalStanding()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.status(), u"closed"_s);
        ola.folder.isReachable = false;
        QVERIFY(ola.member.undo());
        QCOMPARE(ola.status(), u"new"_s);
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE(kari.pending(), 0);
        QSignalSpy refused(&ola.member.log(), &SharedLog::refused);
        ola.folder.setReachable(true);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(ola.status(), u"closed"_s);
        const auto operations =
            ola.read([](Database& db) { return OperationRepository(db).ofConversation(Desk::conversation); });
        QCOMPARE(operations.size(), 1);
        QVERIFY(!operations.first().undone);
        QVERIFY(ola.member.undo()); // it is the latest act again
    }

    void aRefusedMoveThatMovedNothingLetsNoMailCountAsSeen()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        const ConversationId other{8};
        for (Desk* desk : {&kari, &ola})
            desk->addMail(other, u"first@x"_s, desk->clock.now());
        ola.addMail(other, u"later@x"_s, ola.clock.now() + std::chrono::hours{1});
        kari.setStatus(u"waiting"_s);
        kari.member.decide(OperationKind::Merge, {{u"into"_s, Desk::conversation.toText()}}, other);
        QTRY_COMPARE(ola.status(), u"open"_s); // by the mail that Kari had not seen
        ola.folder.isReachable = false;
        ola.member.decide(OperationKind::Place,
                          {{u"places"_s, QJsonObject{{u"later@x"_s, Desk::conversation.toText()}}}},
                          Desk::conversation);
        QCOMPARE(ola.status(), u"waiting"_s); // it lies there already, and Ola had seen it
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QCOMPARE(ola.status(), u"open"_s);
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
