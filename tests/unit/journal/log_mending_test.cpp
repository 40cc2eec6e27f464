// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_mending.h"
#include "storage/chapter_repository.h"
#include "storage/conversation_repository.h"
#include "storage/log_record_repository.h"
#include "storage/operation_repository.h"
#include "storage/overtaken_repository.h"
#include "support/patience.h"
#include "unit/journal/log_member.h"
#include "unit/journal/scripted_log.h"
#include "unit/storage/store_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

constexpr ConversationId conversation{7};

class Desk : public StoreFixture
{
public:
    Desk(ScriptedLog& log, const QString& name) : folder(log), member(*store, folder, name)
    {
        addMail(conversation, u"mail@x"_s, clock.now());
    }
    /// Whoever may write a chapter waits for nobody.
    void tendAtOnce()
    {
        constexpr std::chrono::milliseconds shortly{5};
        member.log().keeper().setPolicy({std::chrono::milliseconds{0}, std::chrono::hours{24 * 30}, shortly});
    }
    void crash()
    {
        member.end();
        reopen();
        member.begin(*store, folder);
    }
    void comment(const QString& text)
    {
        member.decide(OperationKind::Comment, {{u"text"_s, text}, {u"mentions"_s, QJsonArray()}}, conversation);
    }
    void setStatus(const QString& status)
    {
        member.decide(OperationKind::SetStatus, {{u"status"_s, status}}, conversation);
    }
    /// What was kept by a program that reads less is read by this one.
    void updateProgram()
    {
        member.end();
        write([](WriteContext& context) -> Status {
            SettingsRepository settings(context.db);
            const QString kept = required(settings.value(u"log.newer"_s, QString()));
            return settings.set(u"log.newer"_s, QString(kept).replace(readableForms(), u"0.0"_s));
        });
        reopen();
        folder.isReadByNewer = 0;
        member.begin(*store, folder);
        tendAtOnce();
    }
    /// Enough for a chapter.
    void decideMuch()
    {
        write([this](WriteContext& context) -> Status {
            Folding folding(context);
            for (int i = 0; i < ChapterLimits::operations; ++i) {
                domain::Operation draft;
                draft.member = member.member();
                draft.kind = OperationKind::Comment;
                draft.target = conversation;
                draft.payload = {{u"text"_s, QString::number(i)}, {u"mentions"_s, QJsonArray()}};
                folding.apply(draft, 0);
            }
            return {};
        });
        QTRY_COMPARE(pending(), 0);
    }
    [[nodiscard]] qsizetype pending()
    {
        return read([](Database& db) { return OperationRepository(db).pending(10); }).size();
    }
    [[nodiscard]] qsizetype overtaken()
    {
        return read([this](Database& db) { return OvertakenRepository(db).of(member.member()); }).size();
    }
    /// What was decided, in its order, and what came of it.
    [[nodiscard]] QStringList knows()
    {
        QStringList known;
        for (const StoredOperation& stored :
             read([](Database& db) { return OperationRepository(db).inFoldingOrder(conversation); }))
            known.append(stored.operation.payload[u"text"].toString() + stored.operation.payload[u"status"].toString() +
                         (stored.order == 0 ? u" pending"_s : QString()));
        known.append(read([](Database& db) { return ConversationRepository(db).state(conversation); }).statusId);
        return known;
    }

    ScriptedFolder folder;
    LogMember member;
};

/// kari founded the workspace and let the others in.
void admit(Desk& kari, const QList<Desk*>& others)
{
    kari.member.found();
    QTRY_VERIFY(kari.member.log().roster().isFounded());
    for (Desk* other : others) {
        other->member.askToJoin();
        QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
        kari.member.admit(other->member);
        QTRY_VERIFY(other->member.log().roster().isActive(other->member.device()));
    }
}

/// Batches that count, by their bytes: whether anything lies there twice.
qsizetype doubled(const ScriptedLog& log)
{
    QSet<QByteArray> once;
    for (const LogEntry& entry : log.entries)
        once.insert(entry.bytes);
    return log.entries.size() - once.size();
}

} // namespace

/// A server that lost the log, or put an older one back.
class LogMendingTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-02 TEAM-03
    void aFolderThatWasDeletedIsMadeAgainWithAllThatWasReadOnce()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        admit(kari, {&ola});
        kari.comment(u"en"_s);
        QTRY_COMPARE(ola.knows().first(), u"en"_s);
        ola.comment(u"to"_s);
        QTRY_COMPARE(kari.knows().size(), 3);
        kari.setStatus(u"waiting"_s);
        QTRY_COMPARE(ola.knows(), QStringList({u"en"_s, u"to"_s, u"waiting"_s, u"waiting"_s}));
        QTRY_COMPARE(kari.knows(), ola.knows());
        const qsizetype entries = log.entries.size();

        QSignalSpy mended(&kari.member.log(), &SharedLog::mended);
        log.begin(2);
        log.tell();
        QTRY_COMPARE(mended.size(), 1);
        QTRY_COMPARE(log.entries.size(), entries);
        QTRY_COMPARE(kari.knows(), QStringList({u"en"_s, u"to"_s, u"waiting"_s, u"waiting"_s}));
        QTRY_COMPARE(ola.knows(), kari.knows());
        QCOMPARE(doubled(log), 0);

        // And work goes on, for a new one as well.
        ola.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.knows().last(), u"closed"_s);
        Desk per(log, u"per"_s);
        QTRY_COMPARE(per.knows(), kari.knows());
        QTRY_COMPARE(per.member.log().roster(), kari.member.log().roster());
    }

    // covers: TEAM-02 TEAM-03 TEAM-04
    void whatCameIntoAnOlderCopyMeanwhileIsBeforeWhatIsGivenBack()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        Desk per(log, u"per"_s);
        admit(kari, {&ola, &per});
        kari.comment(u"en"_s);
        QTRY_COMPARE(per.knows().first(), u"en"_s);
        QTRY_COMPARE(ola.knows().first(), u"en"_s);
        const auto copy = log;
        per.folder.setReachable(false); // he has not read what is lost
        kari.comment(u"to"_s);
        QTRY_COMPARE(ola.knows().size(), 3);
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(kari.knows().last(), u"waiting"_s);

        kari.folder.setReachable(false);
        ola.folder.setReachable(false);
        log.entries = copy.entries;
        log.ids = copy.ids;
        log.next = copy.next;
        per.setStatus(u"closed"_s);
        per.folder.setReachable(true);
        QTRY_COMPARE(per.knows(), QStringList({u"en"_s, u"closed"_s, u"closed"_s}));
        ola.folder.setReachable(true);
        kari.folder.setReachable(true);
        const QStringList all{u"en"_s, u"closed"_s, u"to"_s, u"waiting"_s, u"waiting"_s};
        QTRY_COMPARE(per.knows(), all);
        QTRY_COMPARE(ola.knows(), all);
        QTRY_COMPARE(kari.knows(), all);
        QCOMPARE(doubled(log), 0);
    }

    // covers: TEAM-02 TEAM-03
    void anOlderCopyThatGrewBeyondWhatWasReadIsSeenAsWell()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        admit(kari, {&ola});
        kari.comment(u"en"_s);
        QTRY_COMPARE(ola.knows().first(), u"en"_s);
        const auto copy = log;
        ola.folder.setReachable(false);
        kari.comment(u"to"_s);
        QTRY_VERIFY(!kari.knows().join(u' ').contains(u"pending"_s));
        kari.folder.setReachable(false);
        log.entries = copy.entries;
        log.ids = copy.ids;
        log.next = copy.next;
        ola.folder.setReachable(true);
        for (const QString& text : {u"tre"_s, u"fire"_s}) {
            ola.comment(text);
            QTRY_VERIFY(!ola.knows().join(u' ').contains(u"pending"_s));
        }
        kari.folder.setReachable(true);
        const QStringList all{u"en"_s, u"tre"_s, u"fire"_s, u"to"_s, u"new"_s};
        QTRY_COMPARE(ola.knows(), all);
        QTRY_COMPARE(kari.knows(), all);
        QCOMPARE(doubled(log), 0);
    }

    // covers: TEAM-02 TEAM-03 TEAM-06
    void whoIsNewToAMendedLogFoldsWhatWasGivenBackBehindTheChapters()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        kari.tendAtOnce();
        admit(kari, {});
        kari.decideMuch();
        QTRY_COMPARE(log.chapters(), 1);
        kari.setStatus(u"waiting"_s);
        kari.comment(u"Behind the chapter"_s);
        QTRY_COMPARE(kari.pending(), 0);

        QSignalSpy mended(&kari.member.log(), &SharedLog::mended);
        log.begin(2); // the snapshot is still there
        log.tell();
        QTRY_COMPARE(mended.size(), 1);
        QTRY_COMPARE(kari.pending(), 0);

        Desk per(log, u"per"_s);
        per.tendAtOnce();
        QTRY_COMPARE(per.member.log().position(), log.next - 1);
        QTRY_COMPARE(per.knows(), kari.knows());
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(per.knows().last(), u"closed"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QCOMPARE(per.knows(), kari.knows());
        per.crash();
        QTRY_COMPARE(kari.member.log().position(), per.member.log().position());
        kari.setStatus(u"open"_s);
        QTRY_COMPARE(per.knows().last(), u"open"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QCOMPARE(per.knows(), kari.knows());
    }

    // covers: TEAM-04 TEAM-06
    void whatAColleagueKnewInAMendedLogOvertakesNobody()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        kari.tendAtOnce();
        admit(kari, {&ola});
        kari.decideMuch();
        QTRY_COMPARE(log.chapters(), 1);
        QTRY_COMPARE(ola.member.log().position(), log.next - 1);
        QSignalSpy mended(&ola.member.log(), &SharedLog::mended);
        log.begin(2);
        log.tell();
        QTRY_COMPARE(mended.size(), 1);

        kari.setStatus(u"waiting"_s);
        QTRY_COMPARE(ola.knows().last(), u"waiting"_s);
        ola.setStatus(u"closed"_s); // he has seen hers
        QTRY_COMPARE(kari.knows().last(), u"closed"_s);
        QCOMPARE(kari.overtaken(), 0);
        // What is refused stands among the newest.
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), log.next - 1);
        const auto decisions = kari.read([](Database& db) { return LogRecordRepository(db).decisions({}); });
        for (const LoggedDecision& decision : decisions)
            QVERIFY(!decision.reason || decision.order > ChapterLimits::operations + 1);
    }

    // covers: TEAM-03
    void whatANewerProgramReadsAnewIsStillKeptForTheNextLoss()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        Desk ola(log, u"ola"_s);
        kari.tendAtOnce();
        admit(kari, {&ola});
        kari.decideMuch();
        QTRY_COMPARE(log.chapters(), 1);
        kari.comment(u"Behind the chapter"_s);
        QTRY_COMPARE(kari.pending(), 0);
        QSignalSpy mended(&kari.member.log(), &SharedLog::mended);
        log.begin(2);
        log.tell();
        QTRY_COMPARE(mended.size(), 1);
        QTRY_COMPARE(ola.member.log().position(), log.next - 1);
        QTRY_COMPARE(kari.member.log().position(), log.next - 1);
        kari.folder.isReadByNewer = log.next;
        ola.comment(u"What only a newer one reads"_s);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), log.next - 1);
        kari.updateProgram();
        QTRY_VERIFY(kari.knows().contains(u"What only a newer one reads"_s));

        QSignalSpy again(&kari.member.log(), &SharedLog::mended);
        ola.member.end();
        log.begin(3);
        log.tell();
        QTRY_COMPARE(again.size(), 1);
        Desk per(log, u"per"_s);
        QTRY_COMPARE(per.member.log().position(), log.next - 1);
        QCOMPARE(per.knows(), kari.knows());
    }

    // covers: TEAM-02 TEAM-03 TEAM-05
    void nothingIsPutIntoTheLogOfAnotherTeam_data()
    {
        QTest::addColumn<bool>("hasChapter");
        QTest::newRow("everything it has read is kept") << false;
        QTest::newRow("a chapter holds how its own log began") << true;
    }
    void nothingIsPutIntoTheLogOfAnotherTeam()
    {
        QFETCH(bool, hasChapter);
        ScriptedLog log;
        Desk ola(log, u"ola"_s);
        ola.tendAtOnce();
        admit(ola, {});
        if (hasChapter)
            ola.decideMuch();
        QTRY_COMPARE(log.chapters(), hasChapter ? 1 : 0);
        ola.comment(u"What a customer said"_s);
        QTRY_COMPARE(ola.pending(), 0);
        const ScriptedPlace own = log;
        ola.folder.setReachable(false);

        log.begin(2);
        log.snapshot.begin(8);
        Desk per(log, u"per"_s);
        per.member.found(u"0199c306-6400-7000-8000-000000000002"_s);
        QTRY_COMPARE(per.pending(), 0);
        per.comment(u"Another team's"_s);
        QTRY_COMPARE(per.pending(), 0);
        const qsizetype entries = log.entries.size();

        ola.member.log().setPatience(
            {std::chrono::milliseconds{1}, std::chrono::milliseconds{1}, std::chrono::milliseconds{1}, 3});
        QSignalSpy elsewhere(&ola.member.log(), &SharedLog::anotherTeamFound);
        ola.folder.setReachable(true);
        ola.comment(u"Waits"_s);
        QTRY_VERIFY(elsewhere.size() > 1); // however often it is tried
        QCOMPARE(log.entries.size(), entries);
        QCOMPARE(ola.pending() > 0, true);
        QVERIFY(!ola.knows().filter(u"What a customer said"_s).isEmpty());

        // The own one is back.
        static_cast<ScriptedPlace&>(log) = own;
        log.epoch = 3;
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.pending(), 0);
        QVERIFY(log.entries.size() > own.entries.size());
    }

    // covers: TEAM-03
    void aCrashWhileMendingLosesNothing()
    {
        ScriptedLog log;
        Desk kari(log, u"kari"_s);
        admit(kari, {});
        kari.comment(u"en"_s);
        kari.comment(u"to"_s);
        QTRY_COMPARE(kari.knows().size(), 3);
        QTRY_VERIFY(!kari.knows().join(u' ').contains(u"pending"_s));
        const qsizetype entries = log.entries.size();
        QSignalSpy problem(&kari.member.log(), &SharedLog::problem);
        kari.folder.setReachable(false);
        kari.comment(u"tre"_s);
        QTRY_VERIFY(!problem.isEmpty()); // nothing is on its way any more that began before
        log.begin(2);
        kari.folder.setReachable(true);
        QTRY_VERIFY(!log.entries.isEmpty());
        kari.crash();
        QTRY_COMPARE(kari.knows(), QStringList({u"en"_s, u"to"_s, u"tre"_s, u"new"_s}));
        QCOMPARE(log.entries.size(), entries + 1);
        QCOMPARE(doubled(log), 0);
    }
};

QTEST_GUILESS_MAIN(LogMendingTest)
#include "log_mending_test.moc"
