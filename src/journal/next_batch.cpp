// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/next_batch.h"

#include "base/uuid7.h"
#include "domain/fold.h"
#include "storage/operation_repository.h"

#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace svarbord::journal {

using storage::OperationRepository;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A day less than the reader grants: while a batch is on its way, the log goes on.
constexpr std::chrono::hours oldest{24 * 59};

/// Whether what was to be added is at fault, rather than the keys or the disk.
bool isAboutContent(ErrorCode code)
{
    return code == ErrorCode::InvalidInput || code == ErrorCode::TooLarge || code == ErrorCode::Unsupported;
}

} // namespace

QJsonObject OutgoingBatch::toJson() const
{
    return {{u"id"_s, id}, {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}, {u"summary"_s, summary}};
}

OutgoingBatch OutgoingBatch::fromJson(const QJsonObject& kept)
{
    OutgoingBatch outgoing{kept[u"id"].toString(),
                           QByteArray::fromBase64(kept[u"bytes"].toString().toLatin1()),
                           kept[u"summary"].toString(),
                           true,
                           {}};
    if (const auto sealed = decodeBatch(outgoing.bytes))
        outgoing.hash = sealed->hash;
    return outgoing;
}

NextBatch::NextBatch(LogIdentity identity, LogReader reader, Timestamp logsOwnTime, QByteArray agreesWith)
    : m_identity(std::move(identity)),
      m_reader(std::move(reader)),
      m_logsOwnTime(logsOwnTime),
      m_agreesWith(std::move(agreesWith))
{}

Result<NextBatch::Made> NextBatch::from(storage::Database& db) const
{
    const auto operations = pendingIn(db, BatchLimits::operations);
    if (!operations)
        return fail(operations.error());
    Made made;
    if (operations->isEmpty())
        return made;
    if (!wronglyStamped(*operations).isEmpty()) {
        // All of it at once: what hangs together is folded anew, however little of it is stamped.
        const auto all = pendingIn(db, std::numeric_limits<int>::max());
        if (!all)
            return fail(all.error());
        made.restamped = wronglyStamped(*all);
        return made;
    }
    auto batch = sealed(*operations);
    if (batch) {
        made.batch = *std::move(batch);
        return made;
    }
    if (!isAboutContent(batch.error().code))
        return fail(batch.error());
    for (const domain::Operation& operation : *operations)
        if (!sealed({operation}))
            made.unfit.append(operation);
    if (made.unfit.isEmpty())
        return fail(ErrorCode::Corrupt, {}, u"decisions that fit alone and not together"_s);
    return made;
}

/// Who founds the log is not known to it yet, nor is who asks to be let in: until then everything else waits.
Result<QList<domain::Operation>> NextBatch::pendingIn(storage::Database& db, int limit) const
{
    const domain::Roster& roster = m_reader.roster();
    if (roster.isFounded() && roster.isActive(m_identity.device))
        return OperationRepository(db).pendingAt(m_identity.device, limit);
    if (roster.isFounded() && roster.isCrowded() && !roster.request(m_identity.device))
        return QList<domain::Operation>{}; // it asks when somebody was let in or turned down
    const auto kind = roster.isFounded() ? domain::OperationKind::RequestJoin : domain::OperationKind::Found;
    const auto waiting = OperationRepository(db).pendingOf({kind});
    if (!waiting)
        return fail(waiting.error());
    QList<domain::Operation> first;
    if (!waiting->isEmpty())
        first.append(waiting->first().operation);
    return first;
}

/// Those of them that the log would not take as they are, put right: with the member of this device as their author,
/// and in the order of their clocks. A clock is moved no further than needed.
QList<domain::Operation> NextBatch::wronglyStamped(const QList<domain::Operation>& operations) const
{
    constexpr int counterBits = 16;
    const domain::RosterDevice* own = m_reader.roster().device(m_identity.device);
    qint64 last = m_reader.headOf(m_identity.device).clock;
    const qint64 earliest = m_reader.newestClock() - (std::chrono::milliseconds(oldest).count() << counterBits);
    const qint64 latest = toMs(m_logsOwnTime) << counterBits;
    QList<domain::Operation> wrong;
    for (const domain::Operation& operation : operations) {
        domain::Operation right = operation;
        right.clock = std::max({right.clock, last + 1, earliest});
        if (latest != 0)
            right.clock = std::max(last + 1, std::min(right.clock, latest));
        last = right.clock;
        if (own && right.member != own->member) {
            // He vouches for it with his key; who decided it is not lost.
            right.payload.insert(u"decidedBy"_s, right.member.value);
            right.member = own->member;
        }
        if (right.clock != operation.clock || right.member != operation.member)
            wrong.append(right);
    }
    return wrong;
}

Result<OutgoingBatch> NextBatch::sealed(QList<domain::Operation> operations) const
{
    operations = operations.first(fittingInOneBatch(operations));
    const QString workspace = operations.first().kind == domain::OperationKind::Found
                                  ? operations.first().payload[u"workspace"].toString()
                                  : m_reader.roster().workspace;
    const Batch batch{workspace,         makeUuid7(domain::timeOf(operations.last())),
                      m_identity.device, m_reader.headOf(m_identity.device).hash,
                      m_reader.newest(), operations,
                      m_agreesWith};
    const auto sealed = seal(batch, m_identity.keys.secretKey);
    if (!sealed)
        return fail(sealed.error());
    return OutgoingBatch{batch.id, encodeBatch(*sealed), describeBatch(batch), false, sealed->hash};
}

} // namespace svarbord::journal
