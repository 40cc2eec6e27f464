// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-03 TEAM-04
#include "viewmodels/sync_journal.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;
using engine::TeamPhase;
using Mood = SyncHeadline::Mood;

namespace {

const Timestamp now = fromMs(1'780'000'000'000);

services::TeamDecision decision(const QString& text, const QString& member, bool isPending = false,
                                const QString& refused = {})
{
    services::TeamDecision made;
    made.text = text;
    made.member = MemberId{member};
    made.isPending = isPending;
    made.refusedBecause = refused;
    return made;
}

engine::TeamState stateOf(TeamPhase phase, bool isReachable = true)
{
    engine::TeamState state;
    state.phase = phase;
    state.isReachable = isReachable;
    return state;
}

} // namespace

class SyncJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void eachPhaseSaysWhatBecomesOfDecisions_data()
    {
        QTest::addColumn<TeamPhase>("phase");
        QTest::addColumn<Mood>("mood");
        QTest::newRow("alone") << TeamPhase::Local << Mood::Good;
        QTest::newRow("no key") << TeamPhase::NoKey << Mood::Trouble;
        QTest::newRow("being founded") << TeamPhase::Founding << Mood::Busy;
        QTest::newRow("waits") << TeamPhase::Waiting << Mood::Waiting;
        QTest::newRow("declined") << TeamPhase::Declined << Mood::Trouble;
        QTest::newRow("removed") << TeamPhase::Removed << Mood::Trouble;
        QTest::newRow("member") << TeamPhase::Member << Mood::Good;
    }
    void eachPhaseSaysWhatBecomesOfDecisions()
    {
        QFETCH(TeamPhase, phase);
        QFETCH(Mood, mood);
        const SyncHeadline headline = syncHeadline(stateOf(phase), 0, now, now);
        QCOMPARE(headline.mood, mood);
        QVERIFY(!headline.title.isEmpty());
        QVERIFY(!headline.text.isEmpty());
    }

    void aMemberIsInStepBusyOrOffline()
    {
        QCOMPARE(syncHeadline(stateOf(TeamPhase::Member), 0, now, now).title, u"In step with the team"_s);
        QCOMPARE(syncHeadline(stateOf(TeamPhase::Member), 2, now, now).mood, Mood::Busy);
        const SyncHeadline offline = syncHeadline(stateOf(TeamPhase::Member, false), 2, now, now);
        QCOMPARE(offline.mood, Mood::Waiting);
        QVERIFY(offline.text.contains(u'2'));
        QVERIFY(!syncHeadline(stateOf(TeamPhase::Member, false), 0, now, now).text.contains(u'0'));
    }

    void twoThatDifferAreToldApart()
    {
        const auto name = [](const MemberId& id) { return id.value.toUpper(); };
        domain::Operation mine;
        mine.kind = domain::OperationKind::Assign;
        mine.payload = {{u"member"_s, u"kari"_s}};
        QCOMPARE(decisionText(mine, u"Assigned"_s, name), u"Assigned to KARI"_s);
        mine.payload = {{u"member"_s, QString()}};
        QCOMPARE(decisionText(mine, u"Assigned"_s, name), u"Assigned to nobody"_s);
        mine.kind = domain::OperationKind::SetStatus;
        mine.payload = {{u"status"_s, u"closed"_s}};
        QVERIFY(decisionText(mine, {}, name).startsWith(u"Status: "_s));
        mine.kind = domain::OperationKind::Merge;
        QCOMPARE(decisionText(mine, u"Merged"_s, name), u"Merged"_s);
    }

    void decisionsAreSortedByWhatBecameOfThem()
    {
        const QList<services::TeamDecision> all{
            decision(u"a"_s, u"kari"_s, true), decision(u"b"_s, u"ola"_s),
            decision(u"c"_s, u"kari"_s),       decision(u"d"_s, u"kari"_s, false, u"no right"_s),
            decision(u"e"_s, u"kari"_s),       decision({}, u"kari"_s, true),
            decision(u"f"_s, u"ola"_s, true)};
        const SyncJournal journal = syncJournal(all, MemberId{u"kari"_s}, 1);
        QCOMPARE(journal.waiting.size(), 2); // whoever sat at this machine
        QCOMPARE(journal.waiting.last().text, u"f"_s);
        QCOMPARE(journal.lately.size(), 1);
        QCOMPARE(journal.lately.first().text, u"c"_s);
        QCOMPARE(journal.refused.size(), 1);
        QCOMPARE(journal.refused.first().refusedBecause, u"no right"_s);
    }
};

QTEST_GUILESS_MAIN(SyncJournalTest)
#include "sync_journal_test.moc"
