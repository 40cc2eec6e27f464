// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster.h"
#include "journal/batch.h"
#include "journal/log_folder.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>

namespace svarbord::journal {

/// Why an entry counts for nothing. Every workstation comes to the same verdict, as it follows from the log alone.
enum class SetAside {
    Unreadable,       ///< no batch, or a broken or cut one
    TooLarge,         ///< past a bound
    Newer,            ///< written by a newer Svarbord
    NotFounded,       ///< before the log begins, or no sound beginning
    ForeignWorkspace, ///< of another workspace, or a second beginning
    UnknownDevice,    ///< signed by nobody we know, and no request to join
    Withdrawn,        ///< its device was withdrawn or its member removed
    BadSignature,     ///< not signed by its device, or changed since
    ForeignOperation, ///< holds what another device or member decided
    Disordered,       ///< its operations are not in the order they were made
    Repeated,         ///< lies in the log already: harmless
    Gap,              ///< does not follow on what its device added before: something is missing, or was turned around
    Backdated,        ///< made before what its device added already, or long before what its author had read
    Ahead,            ///< claims a time that has not come yet
    Withheld,         ///< the server lists it and does not hand it over: read in its place once it does
};

/// An operation of a sound batch that its author had no right to.
struct RefusedOperation
{
    domain::Operation operation;
    domain::Permission reason = domain::Permission::Granted;
};

/// What becomes of one entry.
struct Verdict
{
    qint64 position = 0;
    QByteArray hash;                   ///< empty where it cannot be read
    QString batch;                     ///< id
    DeviceId device;                   ///< as it claims where it is set aside
    LogPlace seen;                     ///< what its author knew
    QByteArray agreesWith;             ///< digest of the newest chapter that its author found right
    QList<domain::Operation> accepted; ///< in order; without those that were accepted before
    QList<RefusedOperation> refused;
    std::optional<SetAside> setAside;
    QString detail; ///< for the log

    [[nodiscard]] bool isTaken() const { return !setAside; }
};

/// An entry that is unpacked, and its signatures checked where it says whose they are. That is nearly all the work of
/// reading a log, and needs nothing of what came before: threads may share it.
struct PreparedEntry
{
    LogEntry entry;
    Result<SealedBatch> sealed;
    QByteArray signedBy; ///< the key that signed all of it; empty: none of those that were tried
};
/// roster is any earlier one: a key it does not know yet is checked when the entry is read.
[[nodiscard]] PreparedEntry prepare(const LogEntry& entry, const domain::Roster& roster);

/// What the next batch of a device has to continue.
struct ChainHead
{
    QByteArray hash;  ///< empty: nothing yet
    qint64 clock = 0; ///< of its newest operation
};

/// Judges the entries of the log in their order: who may add what, and whether it is whole. Pure: the same entries give
/// the same verdicts. Knows the roster, the end of each device's chain and little else, so that it can be stored with
/// each step and goes on after a restart without reading the log again.
class LogReader
{
public:
    /// The member whose accepted operation this is; nothing for one that was never accepted.
    using AuthorOf = std::function<std::optional<MemberId>(const OperationId&)>;

    /// authorOf tells of what this log held up to position(), and of nothing else: not of what is pending, nor of what
    /// another epoch held. What is accepted from then on the reader remembers itself, until stored() is called. Without
    /// authorOf it remembers everything.
    explicit LogReader(AuthorOf authorOf = {});

    /// Entries come in the order of their positions.
    [[nodiscard]] Verdict read(const LogEntry& entry) { return readPrepared(prepare(entry, m_roster)); }
    [[nodiscard]] Verdict readPrepared(const PreparedEntry& prepared);

    [[nodiscard]] const domain::Roster& roster() const { return m_roster; }
    /// Names what began this log (nameOf), empty before.
    [[nodiscard]] QByteArray beginning() const { return m_beginning; }
    /// The only beginning it would take; empty: the first sound one.
    [[nodiscard]] QByteArray expectedBeginning() const { return m_beginning.isEmpty() ? m_onlyBeginning : m_beginning; }
    /// A founding brings the key it is signed with: by this name nobody but its author can have made it.
    [[nodiscard]] static QByteArray nameOf(const domain::Operation& founding);
    /// Whether its author, who belongs to the team as far as is known, read or added something that was not met here.
    [[nodiscard]] bool misses(const PreparedEntry& prepared) const;
    /// The newest entry that counted: Batch::seen of what is added now.
    [[nodiscard]] LogPlace newest() const { return m_newest; }
    /// Everything up to here was judged.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Batch::previous of what this device adds next.
    [[nodiscard]] ChainHead headOf(const DeviceId& device) const { return m_chains.value(device.value); }
    /// The newest clock in the log: local clocks go on from the later of theirs and this one.
    [[nodiscard]] qint64 newestClock() const { return m_newestClock; }

    /// The log was put back or made anew: reads from its beginning once more, and takes only this beginning for good.
    [[nodiscard]] static LogReader from(const QByteArray& beginning, AuthorOf authorOf = {});

    /// All it knows, as compact JSON, but for what stored() lets go: goes on where this one stands, after a restart or
    /// at another workstation. Corrupt when it cannot be read.
    [[nodiscard]] QByteArray state() const;
    [[nodiscard]] static Result<LogReader> fromState(const QByteArray& state, AuthorOf authorOf = {});
    /// Nothing is to be judged up to here.
    void pass(qint64 position) { m_position = std::max(m_position, position); }
    /// Positions are those of another epoch from now on, and this is where it goes on in it.
    void goOnAfter(qint64 position) { m_position = position; }
    /// Another source of what it was given at first, as each thread has one of its own.
    void knowAuthors(AuthorOf authorOf) { m_authorOf = std::move(authorOf); }
    /// What was accepted is found by authorOf from now on.
    void stored() { m_recent.clear(); }

private:
    [[nodiscard]] std::optional<SetAside> judge(const PreparedEntry& prepared, Verdict& verdict);
    [[nodiscard]] std::optional<SetAside> judgeBeginning(const PreparedEntry& prepared, Verdict& verdict);
    [[nodiscard]] std::optional<SetAside> judgeStranger(const PreparedEntry& prepared, Verdict& verdict);
    [[nodiscard]] std::optional<SetAside> judgeTimes(const SealedBatch& sealed, const LogEntry& entry) const;
    [[nodiscard]] std::optional<SetAside> judgeChain(const SealedBatch& sealed) const;
    void take(const SealedBatch& sealed, Verdict& verdict);
    [[nodiscard]] std::optional<MemberId> authorOf(const OperationId& id) const;

    AuthorOf m_authorOf;
    domain::Roster m_roster;
    QByteArray m_beginning;
    QByteArray m_onlyBeginning;        ///< empty: the first sound one
    QMap<QString, ChainHead> m_chains; ///< by device
    LogPlace m_newest;
    qint64 m_position = 0;
    qint64 m_newestClock = 0;
    Timestamp m_newestReceived{}; ///< of what counted
    QHash<OperationId, MemberId> m_recent;
};

/// For people, with what can be done about it.
[[nodiscard]] QString setAsideText(SetAside reason);
[[nodiscard]] QString permissionText(domain::Permission reason);

} // namespace svarbord::journal
