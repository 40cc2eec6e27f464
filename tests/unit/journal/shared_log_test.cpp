// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_folding.h"
#include "storage/erasure_repository.h"
#include "unit/journal/log_desk.h"

#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

// covers: TEAM-02 TEAM-03 TEAM-05
class SharedLogTest : public QObject
{
    Q_OBJECT

private slots:
    void whatOneDecidesTheOthersSee()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(ola.status(), u"closed"_s);
        QTRY_COMPARE(kari.pending() + ola.pending(), 0);
    }

    // covers: TEAM-02
    void whoAsksWhileItIsBusyIsToldAfterALaterLook()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        QTRY_VERIFY(ola.member.log().isResting());
        int looksWhenTold = 0;
        connect(&ola.member.log(), &SharedLog::inStep, this, [&] { looksWhenTold = ola.folder.looks; });
        emit ola.folder.arrived();
        QVERIFY(!ola.member.log().isResting());
        // What is decided by now may be missed by the look that is under way.
        const int looks = ola.folder.looks;
        ola.member.log().catchUp();
        QTRY_VERIFY(looksWhenTold != 0);
        QVERIFY2(looksWhenTold > looks, "it was told after a look that began before the question");
    }

    void offlineWorkIsHandedOverOnceTheLogIsReached()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.folder.isReachable = false;
        ola.setStatus(u"waiting"_s);
        ola.crash();
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QCOMPARE(ola.status(), u"waiting"_s);
        ola.folder.setReachable(true);
        // Handed over last, it is the last word.
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        QTRY_COMPARE(ola.pending(), 0);
        QCOMPARE(ola.status(), u"waiting"_s);
    }

    void aLostAnswerDoublesNothing()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.folder.losesAnswers = true;
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        ola.folder.losesAnswers = false;
        ola.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.status(), u"closed"_s);
        QTRY_COMPARE(ola.pending(), 0);
        const auto operations =
            kari.read([](Database& db) { return OperationRepository(db).ofConversation(Desk::conversation); });
        QCOMPARE(operations.size(), 2);
    }

    // covers: TEAM-04 SEC-05
    void whatIsErasedHereIsJudgedAsBefore()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.comment(u"Ring kunden"_s);
        QTRY_COMPARE(kari.comments().size(), 1);
        const domain::Operation comment = kari.comments().first().operation;
        kari.write(
            [](WriteContext& context) { return ErasureRepository(context.db).eraseConversation(Desk::conversation); });
        QVERIFY(kari.comments().isEmpty());
        // Of his own comment nobody but its author may say so: it depends on who wrote it.
        ola.member.decide(OperationKind::RetractComment, {{u"comment"_s, comment.id.value}}, Desk::conversation);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), server.entries.size());
        const auto stored =
            kari.read([](Database& db) { return OperationRepository(db).ofConversation(Desk::conversation); });
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().operation.kind, OperationKind::RetractComment);
        // Read once more, it does not come back.
        kari.write([&](WriteContext& context) -> Status {
            required(OperationRepository(context.db).forgetOrderAfter(0));
            LogFolding(context).take({{comment, 1, {}}});
            return {};
        });
        QVERIFY(kari.comments().isEmpty());
    }

    void aChangeOfARemovedContactChangesNothingAndIsUndone()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        const ConversationId ingrid{77};
        kari.member.decide(OperationKind::EditContact,
                           {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"name"_s, u"Ingrid"_s}}}}, ingrid);
        QTRY_VERIFY(ola.knows(ingrid));
        ola.folder.isReachable = false;
        ola.member.decide(OperationKind::EditContact, {{u"set"_s, QJsonObject{{u"phone"_s, u"1"_s}}}}, ingrid);
        kari.member.decide(OperationKind::EditContact, {{u"remove"_s, true}}, ingrid);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), server.entries.size());
        QVERIFY(!ola.knows(ingrid));
        QVERIFY(!kari.knows(ingrid));
        QVERIFY(ola.member.undo());
    }

    void takingBackWhatChangedNothingIsNoNewsHereEither()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        const ConversationId ingrid{77};
        const ConversationId inga{78};
        for (const auto& [contact, name] : {std::pair{ingrid, u"Ingrid"_s}, std::pair{inga, u"Inga"_s}})
            kari.member.decide(OperationKind::EditContact,
                               {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"name"_s, name}}}}, contact);
        QTRY_VERIFY(ola.knows(inga));
        ola.folder.isReachable = false;
        ola.member.decide(OperationKind::MergeContacts, {{u"from"_s, inga.toText()}}, ingrid);
        kari.member.decide(OperationKind::MergeContacts, {{u"from"_s, ingrid.toText()}}, inga);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), server.entries.size());
        const auto isTakenBack = [&](Desk& desk) {
            return desk.read([&](Database& db) { return OperationRepository(db).ofConversation(ingrid); }).at(1).undone;
        };
        QVERIFY(ola.member.undo()); // Kari's finding stands, and nobody else would hear of it
        QTRY_COMPARE(ola.pending(), 0);
        QVERIFY(!isTakenBack(ola));
        QVERIFY(!isTakenBack(kari));
        QVERIFY(ola.member.redo());
        QVERIFY(ola.member.undo()); // it stands in nobody's way
        QVERIFY(!isTakenBack(ola));
    }

    void whatTheLogTakesForNothingIsNotAddedForEver()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        QTRY_COMPARE(kari.pending(), 0);
        kari.member.end();
        kari.member.signWithOtherKeys();
        kari.member.begin(*kari.store, kari.folder);
        QSignalSpy setAside(&kari.member.log(), &SharedLog::setAside);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(setAside.size(), 1);
        const qsizetype entries = server.entries.size();
        kari.setStatus(u"open"_s);
        QTRY_COMPARE(kari.status(), u"open"_s);
        kari.folder.setReachable(true);
        QCoreApplication::processEvents();
        QCOMPARE(server.entries.size(), entries);
        QCOMPARE(kari.pending(), 2); // kept, and still so here
    }

    void aClockThatWentBackHoldsNothingUp()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.turnClocksBack();
        ola.setStatus(u"closed"_s);
        ola.comment(u"Fra fortiden"_s);
        QTRY_COMPARE(kari.status(), u"closed"_s);
        QTRY_COMPARE(kari.commentTexts(), QStringList{u"Fra fortiden"_s});
        QTRY_COMPARE(ola.pending(), 0);
    }

    void aClockThatWentAheadHoldsNothingUp()
    {
        Server server;
        server.time = fromMs(1'760'000'000'000);
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.clock.advance(std::chrono::hours{24 * 400});
        ola.setStatus(u"closed"_s);
        ola.comment(u"Fra fremtiden"_s);
        QTRY_COMPARE(kari.status(), u"closed"_s);
        QTRY_COMPARE(kari.commentTexts(), QStringList{u"Fra fremtiden"_s});
        QTRY_COMPARE(ola.pending(), 0);
        ola.clock.advance(-std::chrono::hours{24 * 400});
        ola.comment(u"Nå"_s);
        QTRY_COMPARE(kari.commentTexts().size(), 2);
    }

    void whatWasDecidedBeforeJoiningReachesTheTeam()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        kari.comment(u"Før vi delte"_s);
        for (Desk* desk : {&kari, &ola})
            desk->clock.advance(std::chrono::hours{24 * 100});
        ola.comment(u"Før jeg ble med"_s);
        admit(kari, ola);
        QTRY_COMPARE(kari.pending() + ola.pending(), 0);
        QTRY_COMPARE(kari.commentTexts().size(), 2);
        QTRY_COMPARE(ola.commentTexts().size(), 2);
    }

    void whatOthersDecidedAtThisDeviceIsVouchedForByItsMember()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        kari.member.decideAs(u"per"_s, OperationKind::Comment, {{u"text"_s, u"Fra Per"_s}}, Desk::conversation);
        kari.comment(u"Fra Kari"_s);
        admit(kari, ola);
        QTRY_COMPARE(ola.commentTexts(), (QStringList{u"Fra Per"_s, u"Fra Kari"_s}));
        QTRY_COMPARE(kari.pending(), 0);
        for (Desk* desk : {&kari, &ola}) {
            const domain::Operation first = desk->comments().first().operation;
            QCOMPARE(first.member, kari.member.member());
            QCOMPARE(first.payload[u"decidedBy"].toString(), u"per"_s);
        }
    }

    void whatNobodyCouldReadHoldsNothingUp()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        QSignalSpy refused(&ola.member.log(), &SharedLog::refused);
        ola.comment(QString(3 * 1024 * 1024, u'x'));
        ola.comment(u"Hei"_s);
        QTRY_COMPARE(kari.commentTexts(), QStringList{u"Hei"_s});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(ola.commentTexts(), QStringList{u"Hei"_s});
        QCOMPARE(ola.overtaken().size(), 1); // its author is told
    }

    void foundingIsNotTakenBack()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        QVERIFY(kari.member.undo());
        kari.comment(u"Hei"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QCOMPARE(kari.commentTexts(), QStringList{u"Hei"_s});
    }

    void whatANewerProgramWroteIsReadOnceThisOneIsNewer()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.folder.isReachable = false;
        const qsizetype before = server.entries.size();
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);
        kari.comment(u"Etterpå"_s);
        QTRY_COMPARE(server.entries.size(), before + 2);
        server.isReadByNewer = before + 1; // for the program that Ola has
        QSignalSpy setAside(&ola.member.log(), &SharedLog::setAside);
        ola.setStatus(u"waiting"_s);
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QCOMPARE(setAside.size(), 2); // what follows on it cannot be read either
        QVERIFY(ola.commentTexts().isEmpty());
        server.isReadByNewer = 0;
        ola.updateProgram();
        QTRY_COMPARE(ola.commentTexts(), QStringList{u"Etterpå"_s});
        QTRY_COMPARE(ola.pending(), 0);
        QCOMPARE(ola.status(), u"waiting"_s); // decided last
        QTRY_COMPARE(kari.status(), u"waiting"_s);
    }

    // covers: TEAM-03
    void whatTheDatabaseRefusesIsToldAndStopsNothing()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.write([](WriteContext& context) -> Status {
            context.db.execute("CREATE TRIGGER fault BEFORE INSERT ON contact BEGIN SELECT RAISE(ABORT, 'x'); END");
            return {};
        });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"runs into what is stored"_s));
        kari.member.decide(OperationKind::EditContact,
                           {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"name"_s, u"Ingrid"_s}}}},
                           ConversationId{11});
        kari.comment(u"Etterpå"_s);
        QTRY_COMPARE(ola.commentTexts(), QStringList{u"Etterpå"_s});
    }

    // covers: TEAM-03
    void whatTheServerWithholdsIsReadInItsPlaceOnceItTurnsUp()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.folder.isReachable = false;
        const qsizetype before = server.entries.size();
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);
        kari.comment(u"Etterpå"_s);
        QTRY_COMPARE(server.entries.size(), before + 2);
        QTRY_COMPARE(kari.pending(), 0);
        server.withholds = before + 1;
        QSignalSpy setAside(&ola.member.log(), &SharedLog::setAside);
        ola.setStatus(u"waiting"_s);
        ola.hurry();
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0); // what is decided here goes out all the same
        QVERIFY(setAside.first().first().value<Verdict>().setAside == SetAside::Withheld);
        QVERIFY(ola.commentTexts().isEmpty()); // it follows on what is not known
        ola.crash();
        ola.hurry();
        server.withholds = 0;
        emit ola.folder.reachableChanged(true, {});
        emit ola.folder.arrived();
        QTRY_COMPARE(ola.commentTexts(), QStringList{u"Etterpå"_s});
        QTRY_COMPARE(ola.pending(), 0);
        QCOMPARE(ola.status(), u"waiting"_s); // decided last
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        QCOMPARE(ola.setting(u"log.newer"_s), QString());
    }

    // covers: TEAM-03
    void whatOneAddedAndDoesNotGetBackIsNotAddedASecondTime()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        QTRY_COMPARE(kari.pending(), 0);
        kari.hurry();
        kari.folder.looksUp = true;
        server.withholds = server.entries.size() + 1;
        kari.comment(u"Mitt"_s);
        const int looksBefore = kari.folder.looks;
        QTRY_VERIFY(kari.folder.looks > looksBefore + 30);
        QCOMPARE(server.entries.size(), server.withholds);
        server.withholds = 0;
        QTRY_COMPARE(kari.pending(), 0);
        QCOMPARE(kari.commentTexts(), QStringList{u"Mitt"_s});
        QCOMPARE(server.entries.size(), 2);
    }

    void whatIsOvertakenIsToldToItsAuthor()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.folder.isReachable = false;
        ola.setStatus(u"waiting"_s);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.setReachable(true);
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        QTRY_COMPARE(kari.overtaken().size(), 1);
        const domain::Overtaken change = kari.overtaken().first();
        QCOMPARE(change.by, domain::OvertakenBy::Decision);
        QCOMPARE(change.mine.payload[u"status"].toString(), u"closed"_s);
        QCOMPARE(change.theirs.payload[u"status"].toString(), u"waiting"_s);
        QCOMPARE(change.theirs.member, ola.member.member());
        QVERIFY(ola.overtaken().isEmpty());
    }

    // Who takes back what he did an hour ago means that, not what a colleague did since.
    void whoseDecisionGoesWithAnUndoIsToldSo()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(ola.status(), u"closed"_s);
        QVERIFY(kari.overtaken().isEmpty());
        QVERIFY(ola.member.undo());
        QTRY_COMPARE(kari.overtaken().size(), 1);
        QCOMPARE(kari.overtaken().first().by, domain::OvertakenBy::Decision);
        QVERIFY(ola.overtaken().isEmpty());
    }

    void whatSomebodyChangesKnowinglyIsNotOvertaken()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(ola.status(), u"closed"_s);
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        QVERIFY(kari.overtaken().isEmpty());
    }

    void whatIsRefusedOrGoneIsToldToo()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        const ConversationId ingrid{77};
        kari.member.decide(OperationKind::EditContact,
                           {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"name"_s, u"Ingrid"_s}}}}, ingrid);
        QTRY_VERIFY(ola.knows(ingrid));
        ola.folder.isReachable = false;
        ola.member.decide(OperationKind::EditContact, {{u"set"_s, QJsonObject{{u"phone"_s, u"1"_s}}}}, ingrid);
        kari.member.decide(OperationKind::EditContact, {{u"remove"_s, true}}, ingrid);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.overtaken().size(), 1);
        QCOMPARE(ola.overtaken().first().by, domain::OvertakenBy::Removal);
        ola.member.decide(OperationKind::SetShared,
                          {{u"area"_s, u"inbox"_s}, {u"key"_s, u"x"_s}, {u"value"_s, QJsonObject{}}});
        QTRY_COMPARE(ola.overtaken().size(), 2);
        QCOMPARE(ola.overtaken().first().by, domain::OvertakenBy::Rights);
        QCOMPARE(ola.overtaken().first().reason, domain::Permission::RoleTooLow);
    }
};

QTEST_GUILESS_MAIN(SharedLogTest)
#include "shared_log_test.moc"
