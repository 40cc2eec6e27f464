// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_audit.h"
#include "journal/recovery_key.h"
#include "unit/journal/chapter_desk.h"

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

/// What lies in the snapshot and in the log, how long, and what becomes of it where it is lost.
class SnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-06
    void whatTheServerDoesNotTakeIsNotSentWithEveryDecision()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        kari.folder.refusesChapters = true;
        kari.decideMuch();
        QTRY_COMPARE(kari.folder.chaptersTried, 1);
        for (int i = 0; i < 5; ++i) {
            kari.comment(u"Hei"_s);
            QTRY_COMPARE(kari.pending(), 0);
        }
        QCOMPARE(kari.folder.chaptersTried, 1);
    }

    // covers: TEAM-06
    void nothingLeavesTheLogWhereAChapterIsMissing()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        log.now = kari.clock.now();
        kari.decideMuch(2);
        QTRY_COMPARE(kari.written(), 2);
        log.snapshot.removeAt(0); // by somebody who tidied up
        const qsizetype before = log.batches();
        const auto laterOn = [&] {
            kari.clock.advance(std::chrono::hours{24 * 31});
            log.now = kari.clock.now();
            kari.comment(u"Hei"_s);
            QTRY_COMPARE(kari.pending(), 0);
        };
        laterOn();
        QTRY_COMPARE(log.chapters(), 2); // it is written once more
        QTRY_COMPARE(kari.written(), 2);
        kari.clock.advance(std::chrono::hours{24 * 29});
        kari.comment(u"Hei"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QVERIFY(log.batches() > before); // and has to lie there as long as any other
        laterOn();
        QTRY_VERIFY(log.batches() < 8);
        Desk per(log, u"per"_s);
        QTRY_COMPARE(per.knows(), kari.knows());
    }

    // covers: TEAM-02 TEAM-06
    void aSnapshotThatWasDeletedIsWrittenAgain()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk siri(log, u"siri"_s); // an agent, who may not
        found(kari);
        admit(kari, siri);
        log.now = kari.clock.now();
        kari.decideMuch(2);
        QTRY_COMPARE(kari.written(), 2);
        QTRY_COMPARE(siri.written(), 2);
        siri.comment(u"Hei"_s);
        QTRY_COMPARE(siri.pending(), 0);
        kari.clock.advance(std::chrono::hours{24 * 31});
        log.now = kari.clock.now();
        kari.comment(u"Hei"_s);
        QTRY_VERIFY(log.batches() < 8);

        log.snapshot.begin(8);
        Desk per(log, u"per"_s); // comes too early to know where it begins
        QTRY_COMPARE(per.member.log().position(), log.next - 1);
        siri.folder.setReachable(false);
        siri.folder.setReachable(true);
        siri.comment(u"Alt i orden"_s);
        QTRY_COMPARE(siri.pending(), 0);
        QCOMPARE(log.chapters(), 0);
        kari.folder.setReachable(false);
        kari.folder.setReachable(true);
        QTRY_COMPARE(log.chapters(), 2);
        QTRY_COMPARE(siri.written(), 2);
        QCOMPARE(siri.knows(), kari.knows());
        QTRY_COMPARE(per.knows(), kari.knows());
        Desk ola(log, u"ola"_s);
        QTRY_COMPARE(ola.knows(), kari.knows());
        QTRY_COMPARE(per.member.log().roster(), kari.member.log().roster());
        QCOMPARE(siri.folder.chaptersTried, 0);
    }

    // covers: TEAM-06
    void whoHasReadTheLogFetchesNoChapters()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk siri(log, u"siri"_s);
        found(kari);
        admit(kari, siri);
        log.snapshot.add({u"junk"_s, "nothing"_ba, {}, false, "no head"_ba}, {});
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        QTRY_COMPARE(siri.written(), 1);
        siri.crash();
        siri.comment(u"Hei"_s);
        QTRY_COMPARE(siri.pending(), 0);
        QTRY_COMPARE(kari.witnesses().size(), 2);
        QCOMPARE(kari.folder.chaptersRead + siri.folder.chaptersRead, 0);
    }

    // covers: TEAM-06
    void aKeyOnPaperIsNotWaitedFor()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        const QByteArray paper = makeSigningKeys()->publicKey;
        kari.member.decide(
            OperationKind::AdmitDevice,
            domain::devicePayload({recoveryDevice(paper), kari.member.member(), paper, u"Papir"_s, false}));
        QTRY_COMPARE(kari.member.log().roster().devices.size(), 2);
        kari.member.log().keeper().setPolicy({std::chrono::hours{1}, std::chrono::hours{24 * 30}, shortly});
        log.now = kari.clock.now();
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        kari.clock.advance(std::chrono::hours{24 * 31});
        kari.comment(u"Hei"_s);
        QTRY_VERIFY(log.batches() < 8);
    }

    // covers: TEAM-06
    void whoReadsWhileAnotherTakesItOutMissesNothing()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        Desk per(log, u"per"_s);
        found(kari);
        admit(kari, ola);
        admit(kari, per);
        QTRY_COMPARE(kari.pending(), 0);
        QTRY_COMPARE(per.knows(), kari.knows());
        log.clients.removeOne(&per.folder); // still there, and slow
        log.now = kari.clock.now();
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        QTRY_COMPARE(ola.written(), 1);
        untilRead(log, {&kari, &ola});
        kari.clock.advance(std::chrono::hours{24 * 31});
        ola.clock.set(kari.clock.now());
        log.now = kari.clock.now();
        ola.comment(u"Hallo"_s);
        untilRead(log, {&ola, &kari});
        kari.clock.advance(std::chrono::hours{2});
        kari.comment(u"Hei"_s);
        QTRY_VERIFY(log.batches() < 8);
        emit per.folder.arrived();
        QTRY_COMPARE(per.knows(), kari.knows());
        per.comment(u"Fra hytta"_s);
        QTRY_COMPARE(per.pending(), 0);
        QTRY_COMPARE(per.knows(), ola.knows());
    }

    // covers: TEAM-03 TEAM-06
    void whatTheyHoldLeavesTheLogOnceAnotherFoundItRight()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        Desk per(log, u"per"_s);
        found(kari);
        admit(kari, ola);
        admit(kari, per);
        // Per leaves for long, and goes on working.
        untilRead(log, {&per, &kari});
        QCOMPARE(per.knows(), kari.knows());
        per.folder.setReachable(false);
        per.comment(u"Fra hytta"_s);
        log.now = kari.clock.now();
        kari.decideMuch();
        QTRY_COMPARE(log.chapters(), 1);
        const qsizetype before = log.batches();
        QVERIFY(before > 10);
        const auto lookAgain = [&] {
            kari.clock.advance(std::chrono::hours{24 * 31});
            log.now = kari.clock.now();
            kari.comment(u"Hei"_s);
            QTRY_COMPARE(kari.pending(), 0);
        };
        lookAgain();
        QVERIFY(log.batches() >= before); // nobody else has said yet that it is right
        QTRY_COMPARE(ola.written(), 1);
        ola.clock.set(kari.clock.now());
        ola.comment(u"Hallo"_s);
        QTRY_COMPARE(ola.pending(), 0);
        lookAgain();
        QTRY_VERIFY(log.batches() < 8);
        QCOMPARE(log.chapters(), 1);

        per.folder.setReachable(true);
        QTRY_COMPARE(per.pending(), 0);
        untilRead(log, {&per, &kari});
        QCOMPARE(per.knows(), kari.knows());
        untilRead(log, {&ola, &kari});
        QCOMPARE(ola.knows(), kari.knows());
        QVERIFY(kari.knows().join(u' ').contains(u"comment"_s));
        QCOMPARE(per.knows().filter(u"comment"_s).size(), ChapterLimits::operations + 4);

        // The rest of the log is as provable as the whole was.
        LogAudit audit(readerAfter(log));
        for (const LogEntry& entry : std::as_const(log.entries))
            audit.add(entry);
        for (const AuditFinding& finding : audit.finish())
            QCOMPARE(finding.position, 0);
    }

    // covers: TEAM-05 TEAM-06
    void whoBeginsFindsTheTeamWherePartOfWhatTheyHoldIsLeft()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        log.now = kari.clock.now();
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);
        constexpr int half = 5; // the connection went, or somebody took them out by hand
        for (int i = 0; i < half; ++i)
            log.removeAt(0);
        Desk ola(log, u"ola"_s);
        untilRead(log, {&ola, &kari});
        QCOMPARE(ola.member.log().roster(), kari.member.log().roster());
        QCOMPARE(ola.knows(), kari.knows());
        admit(kari, ola);
        ola.setStatus(u"open"_s);
        QTRY_COMPARE(kari.status(), u"open"_s);
        // Who audits begins behind it, too.
        LogAudit audit(readerAfter(log));
        QVERIFY(audit.finish().isEmpty());
        QVERIFY(readerAfter(log).roster().isFounded());
    }

    // covers: TEAM-03 TEAM-06
    void whoIsHandedNoChapterReadsTheLogItself()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        Desk ola(log, u"ola"_s);
        ola.folder.withholdsChapters = true;
        untilRead(log, {&ola, &kari});
        QCOMPARE(ola.knows(), kari.knows());
    }

    // covers: TEAM-03 TEAM-06
    void whatAWithheldChapterAloneHoldsIsReadOnceItIsHandedOver()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        found(kari);
        log.now = kari.clock.now();
        kari.decideMuch();
        QTRY_COMPARE(kari.written(), 1);
        while (log.batches() > 0)
            log.removeAt(0);
        Desk ola(log, u"ola"_s);
        ola.folder.withholdsChapters = true;
        emit ola.folder.arrived();
        QTRY_VERIFY(ola.member.log().isResting());
        QVERIFY(!ola.member.log().roster().isFounded());
        ola.folder.withholdsChapters = false;
        kari.setStatus(u"closed"_s);
        untilRead(log, {&ola, &kari});
        QCOMPARE(ola.knows(), kari.knows());
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
