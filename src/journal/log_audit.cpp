// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_audit.h"

#include <algorithm>

namespace svarbord::journal {

LogAudit::LogAudit(LogReader start, const QList<LogPlace>& known)
    : m_reader(std::move(start)),
      m_start(m_reader.position())
{
    for (const LogPlace& place : known) {
        if (place.position <= m_start)
            continue;
        m_known.insert(place.position, place.hash);
        m_knownPlaces.insert(place.hash, place.position);
    }
}

void LogAudit::add(const LogEntry& entry)
{
    const Verdict verdict = m_reader.read(entry);
    ++m_entries;
    m_operations += verdict.accepted.size();
    checkKnown(verdict);
    if (!verdict.isTaken()) {
        if (verdict.setAside != SetAside::Repeated)
            m_findings.append({LogFault::NotCounted, entry.position, verdict.setAside, verdict.detail});
        return;
    }
    checkSeen(verdict);
    m_places.insert(verdict.hash);
    // What was missed lies here: it was turned around with what it was seen before.
    if (const auto missed = m_missed.constFind(verdict.hash); missed != m_missed.constEnd())
        m_findings[*missed] = {LogFault::Moved, entry.position, std::nullopt, m_findings.at(*missed).detail};
}

/// Its author testifies to an entry: it has to lie there, before this one. Its position may be of another epoch.
void LogAudit::checkSeen(const Verdict& verdict)
{
    const LogPlace& seen = verdict.seen;
    if (seen.position <= m_start || m_places.contains(seen.hash) || m_missed.contains(seen.hash))
        return;
    m_missed.insert(seen.hash, m_findings.size());
    m_findings.append({LogFault::Missing, seen.position, std::nullopt,
                       QStringLiteral("seen by the author of %1").arg(verdict.position)});
}

void LogAudit::checkKnown(const Verdict& verdict)
{
    const auto former = m_knownPlaces.constFind(verdict.hash);
    const QByteArray expected = m_known.take(verdict.position);
    if (expected == verdict.hash)
        return;
    if (former != m_knownPlaces.constEnd() && *former != verdict.position && verdict.isTaken())
        m_findings.append(
            {LogFault::Moved, verdict.position, std::nullopt, QStringLiteral("read here at %1").arg(*former)});
    else if (!expected.isEmpty())
        m_findings.append(
            {LogFault::Changed, verdict.position, std::nullopt, QStringLiteral("read here as something else")});
}

QList<AuditFinding> LogAudit::finish()
{
    // What is beyond the end of the log is as gone as what is missing in its middle.
    for (auto it = m_known.constBegin(); it != m_known.constEnd(); ++it)
        m_findings.append({LogFault::Missing, it.key(), std::nullopt, QStringLiteral("read here before")});
    m_known.clear();
    std::ranges::stable_sort(m_findings, {}, &AuditFinding::position);
    return m_findings;
}

} // namespace svarbord::journal
