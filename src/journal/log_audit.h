// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log_reader.h"

#include <QMap>
#include <QSet>

namespace svarbord::journal {

/// What is wrong with the past of a log.
enum class LogFault {
    NotCounted, ///< an entry that is set aside; reason says why
    Missing,    ///< an entry that somebody saw, or that was read here, is gone
    Changed,    ///< something else lies in its place
    Moved,      ///< it lies elsewhere now
};

struct AuditFinding
{
    LogFault fault = LogFault::NotCounted;
    qint64 position = 0; ///< of what is meant; of the witness where nothing lies there any more
    std::optional<SetAside> reason;
    QString detail; ///< for the log

    bool operator==(const AuditFinding&) const = default;
};

/// Reads a whole log once more and finds every change of its past: each batch names its device's former one and the
/// newest entry its author knew, and this workstation kept what it read before.
class LogAudit
{
public:
    /// start is a reader at the place the log begins, a fresh one or that of a snapshot. known is what was read here
    /// before, of the same epoch, in order.
    explicit LogAudit(LogReader start = LogReader{}, const QList<LogPlace>& known = {});

    void add(const LogEntry& entry);
    /// Everything found, in the order of positions. Repeated entries are no fault.
    [[nodiscard]] QList<AuditFinding> finish();
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 operations() const { return m_operations; }
    [[nodiscard]] const LogReader& reader() const { return m_reader; }

private:
    void checkSeen(const Verdict& verdict);
    void checkKnown(const Verdict& verdict);

    LogReader m_reader;
    qint64 m_start = 0;
    QMap<qint64, QByteArray> m_known;        ///< not met yet
    QHash<QByteArray, qint64> m_knownPlaces; ///< of all that was known
    QSet<QByteArray> m_places;               ///< hashes of all that counted so far
    QHash<QByteArray, qsizetype> m_missed;   ///< seen by others, not met here: which finding that is
    QList<AuditFinding> m_findings;
    qint64 m_entries = 0;
    qint64 m_operations = 0;
};

} // namespace svarbord::journal
