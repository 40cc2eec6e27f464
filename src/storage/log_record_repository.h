// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"

#include <QList>

#include <optional>

namespace svarbord::storage {

class Database;

/// An entry of the shared log as it was read here.
struct LogRecord
{
    quint32 epoch = 0;
    qint64 position = 0;
    QByteArray hash; ///< empty where it could not be read
    DeviceId device; ///< as it claims
    Timestamp received{};
    std::optional<int> setAside; ///< why it counts for nothing, by the number of the journal's reason
    QString detail;
};

/// An operation that its author had no right to.
struct RefusalRecord
{
    domain::Operation operation;
    qint64 order = 0;
    int reason = 0; ///< the number of domain::Permission
};

/// One line for those who look through what was decided: newest by time.
struct LoggedDecision
{
    domain::Operation operation;
    qint64 order = 0;          ///< 0 = pending
    std::optional<int> reason; ///< refused
    bool undone = false;
};

struct DecisionFilter
{
    MemberId member;        ///< invalid: everybody
    QStringList kinds;      ///< names; empty: all
    Timestamp since{};      ///< 0: from the beginning
    qint64 beforeClock = 0; ///< 0: from the newest on; else those with an older clock
    int limit = 200;
};

/// What this workstation saw in the shared log: proof of its past, and what the team decided.
class LogRecordRepository
{
public:
    explicit LogRecordRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Status keep(const LogRecord& record);
    [[nodiscard]] Status keep(const RefusalRecord& refusal);
    /// In the order of positions, of this epoch.
    [[nodiscard]] Result<QList<LogRecord>> entries(quint32 epoch);
    /// What counts for nothing, newest first; never what was only repeated, which is number repeated.
    [[nodiscard]] Result<QList<LogRecord>> setAside(int repeated, int limit);
    /// Newest first; without what stays on this machine.
    [[nodiscard]] Result<QList<LoggedDecision>> decisions(const DecisionFilter& filter);
    /// What decided on people, in the log's order: from it follows who had which role when.
    [[nodiscard]] Result<QList<LoggedDecision>> peopleDecisions();

private:
    Database& m_db;
};

} // namespace svarbord::storage
