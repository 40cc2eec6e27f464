// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid7.h"
#include "unit/journal/chapter_desk.h"
#include "unit/journal/forged_chapters.h"

#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

/// The snapshot of a shared log: chapters with which a new workstation begins, and which of them it takes.
class ChaptersTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-06
    void aNewWorkstationBeginsWithThem()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        kari.setStatus(u"waiting"_s);
        kari.comment(u"Ring kunden"_s);
        kari.decideMuch(2);
        QTRY_COMPARE(log.chapters(), 2);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);

        Desk ola(log, u"ola"_s);
        untilRead(log, {&ola, &kari});
        QCOMPARE(ola.knows(), kari.knows());
        QVERIFY(ola.folder.entriesRead < 5); // what came after the last chapter
        QCOMPARE(ola.member.log().roster(), kari.member.log().roster());
        QCOMPARE(ola.chapters(), 2);

        // It goes on from there like any other.
        admit(kari, ola);
        ola.setStatus(u"open"_s);
        QTRY_COMPARE(kari.status(), u"open"_s);
        untilRead(log, {&ola, &kari});
        QCOMPARE(ola.knows(), kari.knows());
    }

    // covers: TEAM-06
    void aCrashOnTheWayLosesAndDoublesNothing()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        kari.decideMuch();
        kari.comment(u"Ring kunden"_s);
        QTRY_COMPARE(log.chapters(), 1);
        Desk ola(log, u"ola"_s);
        QTRY_VERIFY(ola.read([](Database& db) { return ChapterRepository(db).highestOrder(); }) > 0);
        ola.crash();
        untilRead(log, {&ola, &kari});
        QCOMPARE(ola.knows(), kari.knows());
    }

    // covers: TEAM-06
    void ofSeveralWhoMayWriteThemTheFirstHolds()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        found(kari);
        admit(kari, ola, domain::Role::Supervisor);
        QSignalSpy keptByKari(&kari.member.log().keeper(), &LogKeeper::disputed);
        QSignalSpy keptByOla(&ola.member.log().keeper(), &LogKeeper::disputed);
        kari.decideMuch(2);
        QTRY_COMPARE(kari.written(), 2);
        QTRY_COMPARE(ola.written(), 2);
        untilRead(log, {&ola, &kari});
        QCOMPARE(ola.knows(), kari.knows());
        QCOMPARE(keptByKari.size(), 0);
        QCOMPARE(keptByOla.size(), 0);
        Desk per(log, u"per"_s);
        untilRead(log, {&per, &kari});
        QCOMPARE(per.knows(), kari.knows());
        QVERIFY(per.folder.entriesRead < 5);
    }

    // covers: TEAM-05
    void whatAnAgentWritesIsNone()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        found(kari);
        admit(kari, ola);
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        // The same once more, but vouched for by an agent: the administrator's own is taken away.
        auto forged = decodeChapter(log.snapshot.entries.first().bytes);
        QVERIFY(forged);
        forged->chapter.device = ola.member.device();
        const auto bytes = sealChapter(forged->chapter, ola.member.secretKey());
        QVERIFY(bytes);
        log.snapshot.removeAt(0);
        log.addChapter(u"forged"_s, *bytes);
        log.tell();
        Desk per(log, u"per"_s);
        untilRead(log, {&per, &kari});
        QCOMPARE(per.knows(), kari.knows());
        QVERIFY(per.folder.entriesRead > 5); // it read the log itself
    }

    // covers: TEAM-05
    void whoNeverBelongedMakesNoChapter()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        kari.comment(u"Ring kunden"_s);
        QTRY_COMPARE(kari.pending(), 0);
        const domain::Roster roster = kari.member.log().roster();
        const QByteArray beginning = LogReader::fromState(kari.reader())->beginning();
        const qint64 hole = log.next++; // something lay there for a moment
        for (const qint64 end : {hole, hole + 1000, qint64{1}}) {
            log.addChapter(u"a"_s, chapterOfAStranger(roster.workspace, QByteArray(32, 'x'), end));
            log.addChapter(u"b"_s, chapterOfAStranger(roster.workspace, beginning, end));
        }
        kari.crash();
        QCOMPARE(kari.member.log().roster(), roster);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), log.next - 1);
        QCOMPARE(kari.member.log().roster(), roster);
        // Nor does anybody begin with it.
        Desk per(log, u"per"_s);
        QTRY_COMPARE(per.member.log().roster(), roster);
        QTRY_COMPARE(per.knows(), kari.knows());
        QCOMPARE(readerAfter(log).position(), 0);
    }

    // covers: TEAM-05
    void whoWasRemovedMakesNoChapter()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        found(kari);
        admit(kari, ola, domain::Role::Supervisor);
        QTRY_COMPARE(kari.member.log().position(), log.next - 1);
        QTRY_COMPARE(kari.pending(), 0);
        const QByteArray before = kari.reader();
        const auto held = kari.read([](Database& db) {
            ChapterRepository chapters(db);
            return chapters.operations(0, required(chapters.highestOrder()));
        });
        kari.member.decide(OperationKind::SetMember,
                           domain::memberPayload({{ola.member.member(), u"ola"_s, u"ola@firma.test"_s,
                                                   domain::Role::Supervisor, domain::Seat::Full},
                                                  true}));
        QTRY_VERIFY(!kari.member.log().roster().isActive(ola.member.device()));
        const qint64 hole = log.next++;
        Chapter forged{kari.member.log().roster().workspace,
                       u"0199c306-6400-7000-8000-00000000000e"_s,
                       ola.member.device(),
                       {},
                       {1, {}, before, hole},
                       1,
                       {}};
        for (const StoredOperation& stored : held)
            forged.operations.append({stored.operation, 0, {}});
        for (int i = 0; i < 10; ++i) { // and more, so that it is not too short
            domain::Operation more = held.last().operation;
            more.id = OperationId{u"0199c306-6400-7000-8000-0000000001%1"_s.arg(i + 10)};
            more.kind = OperationKind::Comment;
            more.target = conversation;
            forged.operations.append({more, 0, {}});
        }
        log.addChapter(u"forged"_s, sealedBy(forged, ola.member.secretKey()));
        kari.crash();
        kari.comment(u"Ring kunden"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), log.next - 1);
        QVERIFY(!kari.member.log().roster().isActive(ola.member.device()));
    }

    // covers: TEAM-06
    void whoCannotReadAllOfItSaysNothingOfWhatItHolds()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        Desk per(log, u"per"_s);
        found(kari);
        admit(kari, ola, domain::Role::Supervisor);
        admit(kari, per);
        QTRY_COMPARE(kari.pending(), 0);
        QTRY_COMPARE(ola.knows(), kari.knows());
        QTRY_COMPARE(per.knows(), kari.knows());
        kari.folder.isReadByNewer = ola.folder.isReadByNewer = log.next; // Per has a newer one
        per.comment(u"Noe nytt"_s);
        QTRY_COMPARE(kari.member.log().position(), log.next - 1);
        kari.decideMuch();
        ola.comment(u"Hei"_s);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(ola.member.log().position(), log.next - 1);
        QCOMPARE(kari.chapters(), 0);
        QCOMPARE(ola.chapters(), 0);
        QCOMPARE(log.chapters(), 0);

        kari.folder.isReadByNewer = ola.folder.isReadByNewer = 0;
        kari.updateProgram();
        ola.updateProgram();
        QTRY_COMPARE(kari.knows(), per.knows());
        QTRY_COMPARE(ola.knows(), per.knows());
        QTRY_COMPARE(kari.written(), 1);
        QTRY_COMPARE(ola.written(), 1);
    }

    // covers: TEAM-06
    void whoTookItOnTrustIsNoWitness()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        Desk per(log, u"per"_s);
        QTRY_COMPARE(per.knows(), kari.knows());
        admit(kari, per);
        per.comment(u"Hei"_s);
        QTRY_COMPARE(per.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), log.next - 1);
        QCOMPARE(kari.witnesses(), QSet<QString>{kari.member.device().value});
    }

    // covers: TEAM-06 SEC-04
    void whatAnotherTeamPutThereIsNotTakenOut()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        const auto keys = makeSigningKeys();
        domain::Operation begins = decodeBatch(log.entries.first().bytes)->batch.operations.first();
        const QString other = makeUuid7(kari.clock.now());
        begins.payload.insert(u"workspace"_s, other);
        begins.payload.insert(u"key"_s, QString::fromLatin1(keys->publicKey.toBase64()));
        const auto sealed =
            seal({other, makeUuid7(kari.clock.now()), begins.device, {}, {}, {begins}, {}}, keys->secretKey);
        log.add({sealed->batch.id, encodeBatch(*sealed), {}, false, {}});
        log.now = kari.clock.now();
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        kari.clock.advance(std::chrono::hours{24 * 31});
        kari.comment(u"Hei"_s);
        QTRY_VERIFY(log.batches() < 8);
        QVERIFY(log.ids.contains(sealed->batch.id));
    }

    // covers: TEAM-05
    void whatSaysSomethingElseThanTheLogIsTold()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        found(kari);
        admit(kari, ola, domain::Role::Supervisor);
        kari.folder.isReachable = false; // nobody writes the true one
        ola.member.log().keeper().setPolicy({std::chrono::hours{1}, std::chrono::hours{24 * 30}, shortly});
        ola.decideMuch();
        const auto row = ola.read([](Database& db) { return ChapterRepository(db).find(1); });
        QVERIFY(row);
        Chapter other;
        other.workspace = ola.member.log().roster().workspace;
        other.id = u"0199c306-6400-7000-8000-00000000000f"_s;
        other.device = ola.member.device();
        other.end = {1, QByteArray(32, 'x'), row->reader, LogReader::fromState(row->reader)->position()};
        other.epoch = 1;
        QVERIFY(!sealChapter(other, ola.member.secretKey())); // Svarbord writes none such
        const QByteArray head = "svarbord chapter\n";
        // Somebody's own program does: the true one with one operation left out.
        auto operations = ola.read([&](Database& db) { return ChapterRepository(db).operations(0, row->lastOrder); });
        operations.removeLast();
        for (const StoredOperation& stored : operations)
            other.operations.append({stored.operation, 0, {}});
        other.end.digest = digestOf(other);
        const auto bytes = sealChapter(other, ola.member.secretKey());
        QVERIFY(bytes);
        log.addChapter(other.id, *bytes);
        QSignalSpy disputed(&kari.member.log().keeper(), &LogKeeper::disputed);
        kari.folder.setReachable(true);
        QTRY_VERIFY(disputed.size() >= 1);
        untilRead(log, {&kari, &ola});
        QCOMPARE(kari.knows(), ola.knows());
    }
};

QTEST_GUILESS_MAIN(ChaptersTest)
#include "chapters_test.moc"
