// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_audit.h"

#include "unit/journal/log_fixture.h"

using namespace svarbord;
using namespace svarbord::journal;

namespace {

/// Ten batches by three members after the two that made the team.
void fill(Team& team)
{
    for (int i = 0; i < 4; ++i) {
        team.log.add(team.ola, {team.ola.comment(), team.ola.comment()});
        team.log.add(team.siri, {team.siri.share(u"inbox"_s)});
        team.log.add(team.kari, {team.kari.comment()});
    }
}

QList<AuditFinding> audit(const QList<LogEntry>& entries, const QList<LogPlace>& known = {})
{
    LogAudit all(LogReader{}, known);
    for (const LogEntry& entry : entries)
        all.add(entry);
    return all.finish();
}

QList<LogPlace> placesOf(const QList<LogEntry>& entries)
{
    QList<LogPlace> places;
    for (const LogEntry& entry : entries)
        places.append({entry.position, decodeBatch(entry.bytes)->hash});
    return places;
}

bool has(const QList<AuditFinding>& findings, LogFault fault)
{
    return std::ranges::any_of(findings, [fault](const AuditFinding& finding) { return finding.fault == fault; });
}

} // namespace

/// Who changes the past of the log is found out, even by somebody who never read it before.
class LogAuditTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-05
    void aSoundLogHasNoFindings()
    {
        Team team;
        fill(team);
        QCOMPARE(audit(team.log.entries), QList<AuditFinding>());
        QCOMPARE(audit(team.log.entries, placesOf(team.log.entries)), QList<AuditFinding>());
        // Positions have gaps where something else was taken out, and retries lie there twice.
        QList<LogEntry> entries = team.log.entries;
        for (LogEntry& entry : entries)
            entry.position *= 10;
        entries.append({1000, entries.at(3).bytes, {}});
        QCOMPARE(audit(entries), QList<AuditFinding>());
    }

    // covers: TEAM-05
    void anyMissingEntryIsFound()
    {
        Team team;
        fill(team);
        // The very last one is known to nobody but who read it.
        for (qsizetype gone = 0; gone < team.log.entries.size(); ++gone) {
            QList<LogEntry> entries = team.log.entries;
            entries.removeAt(gone);
            if (gone < team.log.entries.size() - 1)
                QVERIFY2(!audit(entries).isEmpty(), qPrintable(QString::number(gone)));
            const auto findings = audit(entries, placesOf(team.log.entries));
            QVERIFY2(has(findings, LogFault::Missing), qPrintable(QString::number(gone)));
        }
    }

    // covers: TEAM-05
    void anyTurnedAroundPairIsFound()
    {
        Team team;
        fill(team);
        for (qsizetype at = 0; at + 1 < team.log.entries.size(); ++at) {
            QList<LogEntry> entries = team.log.entries;
            std::swap(entries[at].bytes, entries[at + 1].bytes);
            QVERIFY2(!audit(entries).isEmpty(), qPrintable(QString::number(at)));
            const auto findings = audit(entries, placesOf(team.log.entries));
            QVERIFY(has(findings, LogFault::Moved) || has(findings, LogFault::Changed));
        }
    }

    // covers: TEAM-05
    void anyChangedEntryIsFound()
    {
        Team team;
        fill(team);
        for (qsizetype at = 0; at < team.log.entries.size(); ++at) {
            QList<LogEntry> entries = team.log.entries;
            QByteArray& bytes = entries[at].bytes;
            bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
            const auto findings = audit(entries, placesOf(team.log.entries));
            QVERIFY2(has(findings, LogFault::NotCounted), qPrintable(QString::number(at)));
            QVERIFY(has(findings, LogFault::Changed));
        }
    }

    // covers: TEAM-05
    void evenAMemberCannotPutAnotherDecisionInThePlaceOfOne()
    {
        Team team;
        team.log.add(team.ola, {team.ola.comment(u"Sant"_s)});
        const LogEntry former = team.log.entries.last();
        const Batch batch = decodeBatch(former.bytes)->batch;
        team.log.add(team.siri, {team.siri.comment()});
        Batch forged = team.ola.batch({team.ola.comment(u"Usant"_s)});
        forged.previous = batch.previous;
        forged.seen = batch.seen;
        QList<LogEntry> entries = team.log.entries;
        entries[former.position - 1].bytes = encodeBatch(team.ola.seal(forged));
        const auto findings = audit(entries);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().fault, LogFault::Missing);
        QCOMPARE(findings.first().position, former.position);
    }

    void itBeginsWhereASnapshotEnds()
    {
        Team team;
        fill(team);
        ReadLog half;
        for (const LogEntry& entry : team.log.entries.first(6))
            half.put(entry.bytes);
        LogAudit rest(half.reader);
        for (const LogEntry& entry : team.log.entries.sliced(6))
            rest.add(entry);
        QCOMPARE(rest.finish(), QList<AuditFinding>());
        QCOMPARE(rest.entries(), team.log.entries.size() - 6);
    }
};

QTEST_GUILESS_MAIN(LogAuditTest)
#include "log_audit_test.moc"
