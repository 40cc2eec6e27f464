// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_reader.h"

#include "base/stable_hash.h"
#include "domain/fold.h"
#include "journal/canonical_form.h"

#include <algorithm>

namespace svarbord::journal {

using domain::Operation;
using domain::OperationKind;
using domain::Permission;

namespace {

/// What is older than this beside what its author had read is not believed: a workstation that was away for longer
/// makes its decisions anew, and their authors see them as pending until then.
constexpr std::chrono::hours longestAbsence{60 * 24};
/// Clocks are off by up to a day, the log's own one, too.
constexpr std::chrono::hours mostAhead{48};

SetAside reasonOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return SetAside::TooLarge;
    case ErrorCode::Unsupported:
        return SetAside::Newer;
    default:
        return SetAside::Unreadable;
    }
}

QByteArray keyOf(const Operation& operation)
{
    return QByteArray::fromBase64(operation.payload[u"key"].toString().toLatin1());
}

bool isSignedBy(const PreparedEntry& prepared, const QByteArray& key)
{
    return !key.isEmpty() && (prepared.signedBy == key || verify(*prepared.sealed, key));
}

/// All of one device and one member.
bool isOfOneAuthor(const Batch& batch)
{
    return std::ranges::all_of(batch.operations, [&batch](const Operation& operation) {
        return operation.device == batch.device && operation.member == batch.operations.first().member;
    });
}

bool isInOrder(const Batch& batch)
{
    return std::ranges::adjacent_find(batch.operations, [](const Operation& a, const Operation& b) {
               return a.clock >= b.clock;
           }) == batch.operations.end();
}

} // namespace

LogReader::LogReader(AuthorOf authorOf) : m_authorOf(std::move(authorOf)) {}

LogReader LogReader::from(const QByteArray& beginning, AuthorOf authorOf)
{
    LogReader reader(std::move(authorOf));
    reader.m_onlyBeginning = beginning;
    return reader;
}

QByteArray LogReader::nameOf(const Operation& founding)
{
    return contentHash(canonicalForm(founding));
}

bool LogReader::misses(const PreparedEntry& prepared) const
{
    if (!prepared.sealed || !m_roster.isFounded() || prepared.entry.position <= m_position)
        return false;
    const Batch& batch = prepared.sealed->batch;
    const bool knewMore = batch.seen.position > m_newest.position;
    const domain::RosterDevice* device = m_roster.device(batch.device);
    if (batch.workspace != m_roster.workspace)
        return false;
    if (!device) // let in by what is missing, perhaps
        return knewMore && batch.operations.first().kind != OperationKind::RequestJoin;
    if (!m_roster.isActive(device->id) || !isSignedBy(prepared, device->publicKey))
        return false;
    return knewMore || judgeChain(*prepared.sealed) == SetAside::Gap;
}

PreparedEntry prepare(const LogEntry& entry, const domain::Roster& roster)
{
    PreparedEntry prepared{entry, decodeBatch(entry.bytes), {}};
    if (!prepared.sealed)
        return prepared;
    const Batch& batch = prepared.sealed->batch;
    const domain::RosterDevice* device = roster.device(batch.device);
    const QByteArray key = device ? device->publicKey : keyOf(batch.operations.first());
    if (verify(*prepared.sealed, key))
        prepared.signedBy = key;
    return prepared;
}

Verdict LogReader::readPrepared(const PreparedEntry& prepared)
{
    const LogEntry& entry = prepared.entry;
    const Result<SealedBatch>& sealed = prepared.sealed;
    Verdict verdict;
    verdict.position = entry.position;
    if (entry.position <= m_position) {
        verdict.setAside = SetAside::Repeated;
        return verdict;
    }
    m_position = entry.position;
    if (!sealed) {
        verdict.setAside = entry.isWithheld ? SetAside::Withheld : reasonOf(sealed.error());
        verdict.detail = sealed.error().detail;
        return verdict;
    }
    verdict.hash = sealed->hash;
    verdict.batch = sealed->batch.id;
    verdict.device = sealed->batch.device;
    verdict.seen = sealed->batch.seen;
    verdict.agreesWith = sealed->batch.agreesWith;
    verdict.setAside = judge(prepared, verdict);
    if (verdict.isTaken())
        m_newest = {entry.position, sealed->hash};
    if (verdict.isTaken())
        m_newestReceived = std::max(m_newestReceived, entry.received);
    return verdict;
}

std::optional<SetAside> LogReader::judge(const PreparedEntry& prepared, Verdict& verdict)
{
    const SealedBatch& sealed = *prepared.sealed;
    const Batch& batch = sealed.batch;
    if (!m_roster.isFounded())
        return judgeBeginning(prepared, verdict);
    if (batch.workspace != m_roster.workspace)
        return SetAside::ForeignWorkspace;
    const domain::RosterDevice* device = m_roster.device(batch.device);
    if (!device)
        return judgeStranger(prepared, verdict);
    if (!isSignedBy(prepared, device->publicKey))
        return SetAside::BadSignature;
    if (!isOfOneAuthor(batch) || batch.operations.first().member != device->member)
        return SetAside::ForeignOperation;
    if (!isInOrder(batch))
        return SetAside::Disordered;
    if (const auto broken = judgeChain(sealed))
        return broken;
    if (!m_roster.isActive(batch.device))
        return SetAside::Withdrawn;
    if (const auto wrong = judgeTimes(sealed, prepared.entry))
        return wrong;
    take(sealed, verdict);
    return std::nullopt;
}

/// The first sound batch says whose workspace this is. Later ones of that kind find the place taken.
std::optional<SetAside> LogReader::judgeBeginning(const PreparedEntry& prepared, Verdict& verdict)
{
    const SealedBatch& sealed = *prepared.sealed;
    const Batch& batch = sealed.batch;
    const Operation& first = batch.operations.first();
    if (first.kind != OperationKind::Found || !domain::isWellFormed(first.kind, first.payload) ||
        first.payload[u"workspace"].toString() != batch.workspace || !batch.previous.isEmpty())
        return SetAside::NotFounded;
    const QByteArray name = nameOf(first);
    if (!m_onlyBeginning.isEmpty() && name != m_onlyBeginning)
        return SetAside::ForeignWorkspace;
    if (!isSignedBy(prepared, keyOf(first)))
        return SetAside::BadSignature;
    if (!isOfOneAuthor(batch))
        return SetAside::ForeignOperation;
    if (!isInOrder(batch))
        return SetAside::Disordered;
    m_beginning = name;
    m_roster = domain::foldRoster(std::move(m_roster), first).roster;
    verdict.accepted.append(first);
    m_recent.insert(first.id, first.member);
    take(sealed, verdict);
    return std::nullopt;
}

/// A stranger may ask to be let in, by a batch of nothing else that is signed with the key it brings.
std::optional<SetAside> LogReader::judgeStranger(const PreparedEntry& prepared, Verdict& verdict)
{
    const SealedBatch& sealed = *prepared.sealed;
    const Batch& batch = sealed.batch;
    const Operation& request = batch.operations.first();
    if (batch.operations.size() != 1 || request.kind != OperationKind::RequestJoin ||
        !domain::isWellFormed(request.kind, request.payload))
        return SetAside::UnknownDevice;
    const QByteArray key = keyOf(request);
    if (!isSignedBy(prepared, key))
        return SetAside::BadSignature;
    if (!isOfOneAuthor(batch))
        return SetAside::ForeignOperation;
    const domain::JoinRequest* former = m_roster.request(batch.device);
    const bool taken = std::ranges::any_of(
        m_roster.devices, [&key](const domain::RosterDevice& device) { return device.publicKey == key; });
    if (taken || (former && former->publicKey != key) || (!former && m_roster.isCrowded()))
        return SetAside::UnknownDevice;
    if (authorOf(request.id))
        return SetAside::Repeated;
    if (const auto wrong = judgeTimes(sealed, prepared.entry))
        return wrong;
    m_roster = domain::foldRoster(std::move(m_roster), request).roster;
    // What its author decided before he asked is no less his own: it may be older than the request.
    m_chains.insert(batch.device.value, {sealed.hash, 0});
    m_recent.insert(request.id, request.member);
    verdict.accepted.append(request);
    // Chains of requests that were turned down.
    m_chains.removeIf([this](const std::pair<const QString&, ChainHead&>& chain) {
        const DeviceId id{chain.first};
        return !m_roster.device(id) && !m_roster.request(id);
    });
    return std::nullopt;
}

/// Each device's batches form a chain: what was repeated, dropped or turned around does not continue it.
std::optional<SetAside> LogReader::judgeChain(const SealedBatch& sealed) const
{
    const Batch& batch = sealed.batch;
    const auto isKnown = [this](const Operation& operation) { return authorOf(operation.id) == operation.member; };
    if (batch.previous != headOf(batch.device).hash)
        return std::ranges::all_of(batch.operations, isKnown) ? SetAside::Repeated : SetAside::Gap;
    // A number that another member's operation has already is no accident.
    for (const Operation& operation : batch.operations)
        if (const auto author = authorOf(operation.id); author && *author != operation.member)
            return SetAside::ForeignOperation;
    return std::nullopt;
}

std::optional<SetAside> LogReader::judgeTimes(const SealedBatch& sealed, const LogEntry& entry) const
{
    const qint64 last = headOf(sealed.batch.device).clock;
    // Only of who had read all of it: a batch that is put back into a damaged log is as good as it was at first.
    const bool knewAll = !m_newest.hash.isEmpty() && sealed.batch.seen.hash == m_newest.hash;
    // Whoever adds it can make the log say that it does not know when it took it.
    const Timestamp taken = entry.received == Timestamp{} ? m_newestReceived : entry.received;
    const Timestamp newest = fromMs(knewAll ? m_newestClock >> 16 : 0);
    for (const Operation& operation : sealed.batch.operations) {
        if (operation.clock <= last && !authorOf(operation.id))
            return SetAside::Backdated;
        if (domain::timeOf(operation) < newest - longestAbsence)
            return SetAside::Backdated;
        if (taken != Timestamp{} && domain::timeOf(operation) > taken + mostAhead)
            return SetAside::Ahead;
    }
    return std::nullopt;
}

/// Rights are those of the moment in the log, operation by operation: who lost one on the way loses no other act.
void LogReader::take(const SealedBatch& sealed, Verdict& verdict)
{
    ChainHead head = headOf(sealed.batch.device);
    for (const Operation& operation : sealed.batch.operations) {
        head.clock = std::max(head.clock, operation.clock);
        m_newestClock = std::max(m_newestClock, operation.clock);
        if (authorOf(operation.id))
            continue;
        const auto commentAuthor = operation.kind == OperationKind::RetractComment
                                       ? authorOf(OperationId{operation.payload[u"comment"].toString()})
                                       : std::nullopt;
        const Permission permission = domain::mayDo(m_roster, operation, commentAuthor);
        if (permission != Permission::Granted) {
            verdict.refused.append({operation, permission});
            continue;
        }
        if (domain::isAboutPeople(operation.kind))
            m_roster = domain::foldRoster(std::move(m_roster), operation).roster;
        m_recent.insert(operation.id, operation.member);
        verdict.accepted.append(operation);
    }
    head.hash = sealed.hash;
    m_chains.insert(sealed.batch.device.value, head);
}

std::optional<MemberId> LogReader::authorOf(const OperationId& id) const
{
    const auto recent = m_recent.constFind(id);
    if (recent != m_recent.constEnd())
        return *recent;
    return m_authorOf ? m_authorOf(id) : std::nullopt;
}

} // namespace svarbord::journal
