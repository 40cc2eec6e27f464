// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QList>

#include <chrono>
#include <optional>

namespace svarbord::domain {

// What must happen once, though every workstation sees that it is due: a mail that was written to leave later, the end
// of a snooze. Who may act is decided by the log alone, by its order and its own clock; members' clocks decide nothing.
// Payloads (target is none):
//   Claim    {"task": id, "seconds": of the lease}
//   Release  {"task": id}: nothing was done, and others may go on at once
//   Done     {"task": id, "outcome": text}
//   CallOff  {"task": id, "outcome": "unless done"}: it shall not happen any more. Whoever held it then, and had not
//            told what came of it, is still heard: it may have happened. Without "outcome", as in old logs, nobody is.
// What belongs to the kind of task may stand beside them; bounded as a whole.

/// Names what is to be done, at all workstations alike: it follows from what they know.
struct TaskId
{
    QString kind;    ///< "send", "wake"
    QString subject; ///< of the kind: an outbox id, a conversation
    Timestamp due{}; ///< not before, by the log's clock

    /// "kind/subject/ms"
    [[nodiscard]] QString toText() const;
    /// Nothing for what names no task: a foreign form, or texts past 100 letters.
    [[nodiscard]] static std::optional<TaskId> fromText(QStringView text);

    bool operator==(const TaskId&) const = default;
};

enum class TaskEnd { None, Done, CalledOff };

/// How a task stands at some point of the log.
struct Lease
{
    static constexpr std::chrono::seconds shortest{5};
    static constexpr std::chrono::seconds longest{900};
    static constexpr qsizetype mostLost = 20;
    static constexpr QStringView unlessDone = u"unless done";    ///< outcome of a CallOff
    static constexpr QStringView erased = u"erased unless done"; ///< the same, of what is forgotten everywhere

    /// Somebody whose lease ran out without a word: whether he acted is not known.
    struct Lost
    {
        DeviceId device;
        OperationId claim; ///< the last that counted: who lets it run out a second time may have acted a second time

        bool operator==(const Lost&) const = default;
    };

    DeviceId holder;   ///< may act until the lease runs out; none: free
    OperationId claim; ///< that gave it to the holder, or that made it longer
    Timestamp since{}; ///< by the log's clock
    Timestamp until{};
    QList<Lost> lost;
    TaskEnd end = TaskEnd::None;
    DeviceId endedBy;
    QString outcome; ///< of Done, or of CallOff

    [[nodiscard]] bool isOpen() const { return end == TaskEnd::None; }
    /// Whether somebody other than this device may have acted and told nobody: what happened outside is looked at
    /// first.
    [[nodiscard]] bool mayHaveActed(const DeviceId& besides) const;
    [[nodiscard]] bool hasLost(const DeviceId& device) const;
    /// It was called off before this device had told what it did: its word still counts.
    [[nodiscard]] bool awaits(const DeviceId& device) const;

    bool operator==(const Lease&) const = default;
};

/// The lease after an operation about it that the log took at this moment of its own clock. An operation that comes too
/// late, too early or from somebody who does not hold the task leaves it as it is. Pure.
[[nodiscard]] Lease foldLease(Lease lease, const Operation& operation, Timestamp received);

/// Whether the payload is what an operation about a task may hold.
[[nodiscard]] bool isTaskPayload(OperationKind kind, const QJsonObject& payload);

} // namespace svarbord::domain
