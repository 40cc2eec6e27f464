// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lease.h"

#include <QStringList>

#include <algorithm>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestOutcome = 4000;

bool isName(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestName &&
           std::ranges::all_of(text, [](QChar c) { return c.isPrint() && !c.isSpace() && c != u'/'; });
}

void forget(Lease& lease, const DeviceId& device)
{
    lease.lost.removeIf([&device](const Lease::Lost& lost) { return lost.device == device; });
}

/// The holder let it run out.
void lose(Lease& lease)
{
    forget(lease, lease.holder);
    lease.lost.append({lease.holder, lease.claim});
    if (lease.lost.size() > Lease::mostLost)
        lease.lost.removeFirst();
    lease.holder = {};
}

/// The log's clock went back: it was wrong, or somebody made it say a time that had not come, when the lease was given.
/// That must not hold what is due until then.
bool isFromTheFuture(const Lease& lease, Timestamp received)
{
    return lease.since > received + Lease::longest;
}

/// The first who claims holds it until his lease runs out; he alone may make it longer.
Lease claimed(Lease lease, const Operation& operation, Timestamp received)
{
    const auto task = TaskId::fromText(operation.payload[u"task"].toString());
    if (!task || received == Timestamp{} || received < task->due)
        return lease;
    const bool isTheirs = lease.holder == operation.device;
    if (lease.holder.isValid() && !isTheirs) {
        if (received < lease.until && !isFromTheFuture(lease, received))
            return lease;
        lose(lease);
    }
    // Who comes back knows himself what he did.
    forget(lease, operation.device);
    lease.holder = operation.device;
    lease.claim = operation.id;
    const std::chrono::seconds length{operation.payload[u"seconds"].toInteger()};
    lease.since = received;
    lease.until = received + std::clamp(length, Lease::shortest, Lease::longest);
    return lease;
}

Lease released(Lease lease, const DeviceId& device)
{
    forget(lease, device);
    if (lease.holder == device)
        lease.holder = {};
    return lease;
}

Lease ended(Lease lease, TaskEnd end, const Operation& operation)
{
    lease.end = end;
    lease.endedBy = operation.device;
    lease.outcome = operation.payload[u"outcome"].toString();
    return lease;
}

/// Logs that were written before this was told fold as they did then.
bool hearsWhoHeldIt(const QString& outcome)
{
    return outcome == Lease::unlessDone || outcome == Lease::erased;
}

/// Nobody who holds it takes part any more.
Lease calledOff(Lease lease, const Operation& operation)
{
    if (hearsWhoHeldIt(operation.payload[u"outcome"].toString()) && lease.holder.isValid()) {
        if (lease.holder != operation.device)
            lose(lease);
        lease.holder = {};
    }
    return ended(std::move(lease), TaskEnd::CalledOff, operation);
}

/// Whoever held it when it was called off says what came of it.
Lease toldLate(Lease lease, const Operation& operation)
{
    if (!lease.awaits(operation.device))
        return lease;
    if (operation.kind == OperationKind::Done)
        return ended(std::move(lease), TaskEnd::Done, operation);
    if (operation.kind == OperationKind::Release)
        forget(lease, operation.device);
    return lease;
}

} // namespace

QString TaskId::toText() const
{
    return kind + u'/' + subject + u'/' + QString::number(toMs(due));
}

std::optional<TaskId> TaskId::fromText(QStringView text)
{
    const auto parts = text.split(u'/');
    if (parts.size() != 3 || !isName(parts.at(0)) || !isName(parts.at(1)))
        return std::nullopt;
    bool isNumber = false;
    const qint64 due = parts.at(2).toLongLong(&isNumber);
    TaskId task{parts.at(0).toString(), parts.at(1).toString(), fromMs(due)};
    if (!isNumber || due < 0 || task.toText() != text)
        return std::nullopt;
    return task;
}

bool Lease::mayHaveActed(const DeviceId& besides) const
{
    return std::ranges::any_of(lost, [&besides](const Lost& other) { return other.device != besides; });
}

bool Lease::hasLost(const DeviceId& device) const
{
    return std::ranges::any_of(lost, [&device](const Lost& other) { return other.device == device; });
}

bool Lease::awaits(const DeviceId& device) const
{
    return end == TaskEnd::CalledOff && hearsWhoHeldIt(outcome) && hasLost(device);
}

Lease foldLease(Lease lease, const Operation& operation, Timestamp received)
{
    if (!lease.isOpen())
        return toldLate(std::move(lease), operation);
    const bool isTheirs = lease.holder == operation.device;
    switch (operation.kind) {
    case OperationKind::Claim:
        return claimed(std::move(lease), operation, received);
    case OperationKind::Release:
        return released(std::move(lease), operation.device);
    case OperationKind::Done:
        // Whoever held it and acted in time is believed later, too: it did happen.
        return isTheirs || lease.hasLost(operation.device) ? ended(std::move(lease), TaskEnd::Done, operation) : lease;
    case OperationKind::CallOff: {
        const bool isHeld =
            lease.holder.isValid() && !isTheirs && received < lease.until && !isFromTheFuture(lease, received);
        return isHeld ? lease : calledOff(std::move(lease), operation);
    }
    default:
        return lease;
    }
}

bool isTaskPayload(OperationKind kind, const QJsonObject& payload)
{
    if (!TaskId::fromText(payload[u"task"].toString()))
        return false;
    switch (kind) {
    case OperationKind::Claim: {
        const std::chrono::seconds length{payload[u"seconds"].toInteger()};
        return length >= Lease::shortest && length <= Lease::longest;
    }
    case OperationKind::Done:
        return payload[u"outcome"].isString() && payload[u"outcome"].toString().size() <= longestOutcome;
    case OperationKind::Release:
    case OperationKind::CallOff:
        return true;
    default:
        return false;
    }
}

} // namespace svarbord::domain
