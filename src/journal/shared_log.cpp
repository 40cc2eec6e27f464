// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/shared_log.h"

#include "base/log.h"
#include "base/uuid7.h"
#include "base/when_done.h"
#include "domain/fold.h"
#include "journal/log_folding.h"
#include "journal/log_mending.h"
#include "journal/log_record.h"
#include "journal/log_settings.h"
#include "journal/overtaking.h"
#include "storage/operation_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"

#include <QJsonDocument>
#include <QtConcurrent>

#include <algorithm>
#include <limits>
#include <memory>

namespace svarbord::journal {

using storage::OperationRepository;
using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString clockKey = u"journal.clock"_s;

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<LogReader> readerFrom(const QString& state)
{
    return state.isEmpty() ? LogReader() : LogReader::fromState(state.toUtf8());
}

} // namespace

SharedLog::SharedLog(storage::Store& store, LogFolder& folder, LogIdentity identity, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_folder(folder),
      m_identity(std::move(identity)),
      m_keeper(store, folder, m_identity.device, m_identity.keys.secretKey, this),
      m_looks(m_patience.firstLook, m_patience.longest),
      m_retries(m_patience.firstRetry, m_patience.longest)
{
    m_readBack.setSingleShot(true);
    m_readBack.callOnTimeout(this, [this] {
        ++m_looked;
        next();
    });
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &SharedLog::next);
    m_askAgain.setSingleShot(true);
    m_askAgain.callOnTimeout(this, [this] {
        m_asksForWithheld = true;
        next();
    });
    connect(&folder, &LogFolder::arrived, this, &SharedLog::next);
    connect(&folder, &LogFolder::reachableChanged, this, [this](bool reachable) {
        m_looksForChapters = m_looksForChapters || reachable;
        m_asksForWithheld = m_asksForWithheld || reachable;
        m_lookedFor.clear();
        if (reachable)
            m_keeper.lookAgain();
    });
    connect(&m_keeper, &LogKeeper::isBehind, this, [this] {
        m_looksForChapters = true;
        next();
    });
    connect(&m_keeper, &LogKeeper::disputed, this, [this](const DeviceId& device) {
        emit problem(Error{ErrorCode::Conflict, false, disputeText(), device.value});
    });
    connect(&store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (!changes.conversations.isEmpty() || !changes.contacts.isEmpty() || changes.shared || changes.members ||
            changes.tasks)
            next();
    });
}

Status SharedLog::start()
{
    const auto stored = m_store.read([](storage::Database& db) -> Result<QStringList> {
        SettingsRepository settings(db);
        return QStringList{
            required(settings.value(readerKey, QString())),   required(settings.value(epochKey, u"0"_s)),
            required(settings.value(outgoingKey, QString())), required(settings.value(newerKey, QString())),
            required(settings.value(orphansKey, QString())),  required(settings.value(baseKey, u"0"_s)),
            required(settings.value(mendingKey, QString())),  required(standingIn(db)),
            required(settings.value(partlyKey, QString())),   required(settings.value(withheldKey, QString()))};
    });
    if (!stored)
        return svarbord::fail(stored.error());
    auto reader = readerFrom(stored->at(0));
    if (!reader)
        return svarbord::fail(reader.error());
    m_reader = *std::move(reader);
    m_standing = stored->at(7);
    m_epoch = stored->at(1).toUInt();
    m_outgoing.reset();
    m_isAdded = false;
    if (const QJsonObject outgoing = QJsonDocument::fromJson(stored->at(2).toUtf8()).object(); !outgoing.isEmpty())
        m_outgoing = OutgoingBatch::fromJson(outgoing);
    m_isReadAgain = !stored->at(4).isEmpty();
    m_base = stored->at(5).toLongLong();
    m_isMending = !stored->at(6).isEmpty();
    m_withheld = withheldFrom(stored->at(9));
    if (!stored->at(8).isEmpty())
        return forgetPartly(stored->at(8).toLongLong());
    const QJsonObject newer = QJsonDocument::fromJson(stored->at(3).toUtf8()).object();
    if (!newer.isEmpty() && newer[u"reads"].toString() != readableForms())
        return readNewerAgain(newer);
    return goOn();
}

Status SharedLog::goOn()
{
    if (const Status kept = m_keeper.load(); !kept)
        return kept;
    next();
    return {};
}

/// A chapter that was folded in part, and may be gone by now: what it held counts once it is met again.
Status SharedLog::forgetPartly(qint64 order)
{
    m_busy = true;
    auto forgotten = m_store.write(
        [order, standing = m_standing, roster = m_reader.roster()](WriteContext& context) -> Status {
            requireStanding(context, standing);
            required(OperationRepository(context.db).forgetOrderAfter(order));
            required(storage::RosterRepository(context.db).put(roster));
            SettingsRepository settings(context.db);
            required(settings.set(partlyKey, QString()));
            required(settings.set(orphansKey, u"1"_s));
            context.changes.members = true;
            return {};
        },
        storage::Store::Priority::Bulk);
    whenDone(forgotten, this, [this](const Status& done) {
        m_busy = false;
        const Status begun = done ? start() : done;
        if (!begun)
            fail(begun.error());
    });
    return {};
}

/// From the first entry on that could not be read when it came, everything is judged anew: what followed on it was set
/// aside as well.
Status SharedLog::readNewerAgain(const QJsonObject& newer)
{
    auto reader = readerFrom(newer[u"reader"].toString());
    if (!reader)
        return svarbord::fail(reader.error());
    const auto standing = std::make_shared<QString>(m_standing);
    m_busy = true;
    auto rewound = m_store.write(
        [standing, reader = *reader, base = m_base, newer](WriteContext& context) -> Status {
            requireStanding(context, *standing);
            OperationRepository operations(context.db);
            const qint64 before = orderAt(base, reader.position() + 1);
            required(operations.forgetOrderAfter(before));
            LogKeeper::rewind(context, newer[u"chapters"].toString(), before);
            required(storage::RosterRepository(context.db).put(reader.roster()));
            SettingsRepository settings(context.db);
            required(settings.set(readerKey, QString::fromUtf8(reader.state())));
            required(settings.set(newerKey, QString()));
            required(settings.set(withheldKey, QString()));
            required(settings.set(orphansKey, u"1"_s));
            *standing = required(standingIn(context.db));
            context.changes.members = true;
            return {};
        },
        storage::Store::Priority::Bulk);
    whenDone(rewound, this, [this, standing, reader = *std::move(reader)](const Status& done) {
        if (!done)
            return fail(done.error());
        m_busy = false;
        m_standing = *standing;
        m_reader = reader;
        m_isReadAgain = true;
        m_withheld.clear();
        if (const Status kept = goOn(); !kept)
            fail(kept.error());
    });
    return {};
}

void SharedLog::catchUp()
{
    m_isAwaited = m_busy;
    next();
}

void SharedLog::next()
{
    m_again = true;
    if (m_busy)
        return;
    m_again = false;
    m_isAwaited = false;
    m_busy = true;
    // A server may hand over later what the team began with.
    m_looksForChapters = m_looksForChapters || !m_reader.roster().isFounded();
    pull();
}

/// Whoever begins here, or was away for long, reads chapters rather than what they hold.
void SharedLog::readChapters()
{
    const auto standing = std::make_shared<QString>(m_standing);
    const auto keep = [standing](WriteContext& context, const LogReader& reader, quint32 epoch) {
        requireStanding(context, *standing);
        keepReader(context, reader, epoch);
        *standing = required(standingIn(context.db));
    };
    const auto done = [this, standing](const Result<std::optional<LogKeeper::CaughtUp>>& outcome) {
        if (!outcome)
            return outcome.error().code == ErrorCode::Conflict ? mend() : fail(outcome.error());
        m_looksForChapters = false;
        m_standing = *standing;
        if (!*outcome)
            return pull();
        m_lookedFor.clear();
        goOnBehind(**outcome);
    };
    m_keeper.catchUp(m_epoch, m_reader, keep, done);
}

void SharedLog::goOnBehind(const LogKeeper::CaughtUp& caughtUp)
{
    m_reader = caughtUp.reader;
    m_reader.knowAuthors({});
    m_reader.stored();
    m_epoch = caughtUp.epoch;
    m_base = caughtUp.base;
    if (!m_outgoing)
        return pull();
    // What a chapter holds already never comes back by itself.
    const auto sealed = decodeBatch(m_outgoing->bytes);
    const QByteArray head = m_reader.headOf(m_identity.device).hash;
    if (sealed && sealed->batch.previous == head)
        return pull();
    QList<domain::Operation> counted;
    if (sealed && sealed->hash == head)
        counted = sealed->batch.operations;
    auto forgotten = m_store.write([counted](WriteContext& context) -> Status {
        // What the chapter lacks of it was refused where it lay, and must not take effect later.
        QList<Refusal> refused;
        for (const domain::Operation& operation : counted)
            refused.append({operation.id, domain::Permission::RoleTooLow});
        LogFolding(context).refuse(refused);
        return SettingsRepository(context.db).set(outgoingKey, QString());
    });
    whenDone(forgotten, this, [this](const Status& done) {
        if (!done)
            return fail(done.error());
        m_outgoing.reset();
        m_isAdded = false;
        pull();
    });
}

/// One batch at a time: the next one continues where this one lies.
void SharedLog::push()
{
    if (m_isMending)
        return giveBack();
    if (m_outgoing && !m_isAdded)
        return append(*m_outgoing);
    if (m_outgoing)
        return awaitOutgoing();
    if (m_isReadAgain)
        return dropOrphans();
    if (m_isHeldBack)
        return rest();
    const NextBatch next(m_identity, m_reader, m_logsOwnTime, m_keeper.agreesWith());
    whenDone(m_store.readAsync([next](storage::Database& db) { return next.from(db); }), this,
             [this](const Result<NextBatch::Made>& made) { return made ? add(*made) : fail(made.error()); });
}

void SharedLog::add(const NextBatch::Made& made)
{
    if (!made.restamped.isEmpty())
        return restamp(made.restamped);
    if (!made.unfit.isEmpty())
        return dropUnfit(made.unfit);
    if (made.batch)
        return keep(*made.batch);
    m_retry.stop();
    m_retries.reset();
    m_keeper.tend(m_epoch, m_reader);
    if (!m_isAwaited)
        emit inStep();
    rest();
}

/// What nobody could read must not stand before everything that is decided later.
void SharedLog::dropUnfit(const QList<domain::Operation>& unfit)
{
    auto dropped = m_store.write([unfit](WriteContext& context) -> Status {
        QList<Refusal> refusals;
        for (const domain::Operation& operation : unfit)
            refusals.append({operation.id, domain::Permission::Malformed});
        LogFolding(context).refuse(refusals);
        return {};
    });
    whenDone(dropped, this, [this, unfit](const Status& done) {
        if (!done)
            return fail(done.error());
        for (const domain::Operation& operation : unfit)
            emit refused({operation, domain::Permission::Malformed});
        push();
    });
}

/// What others decided and the log held once, but not for this program, has no effect for anybody.
void SharedLog::dropOrphans()
{
    auto dropped = m_store.write(
        [device = m_identity.device, standing = m_standing](WriteContext& context) -> Status {
            requireStanding(context, standing);
            QList<Refusal> orphans;
            for (const domain::Operation& orphan : required(OperationRepository(context.db).pendingElsewhere(device)))
                orphans.append({orphan.id, domain::Permission::NoMember});
            LogFolding(context).refuse(orphans);
            required(SettingsRepository(context.db).set(orphansKey, QString()));
            return {};
        },
        storage::Store::Priority::Bulk);
    whenDone(dropped, this, [this](const Status& done) {
        if (!done)
            return fail(done.error());
        m_isReadAgain = false;
        push();
    });
}

void SharedLog::restamp(const QList<domain::Operation>& operations)
{
    const bool wasAhead = m_logsOwnTime != Timestamp{};
    auto stored = m_store.write(
        [operations, wasAhead, standing = m_standing](WriteContext& context) -> Status {
            requireStanding(context, standing);
            LogFolding(context).restamp(operations);
            if (wasAhead) // what is decided from now on is not ahead because of what was
                required(SettingsRepository(context.db).set(clockKey, QString::number(operations.last().clock)));
            return {};
        },
        storage::Store::Priority::Bulk);
    m_logsOwnTime = {};
    whenDone(stored, this, [this](const Status& done) {
        if (!done)
            return fail(done.error());
        push();
    });
}

void SharedLog::keep(const OutgoingBatch& outgoing)
{
    const QJsonObject kept = outgoing.toJson();
    auto stored = m_store.write([kept](WriteContext& context) -> Status {
        return SettingsRepository(context.db).set(outgoingKey, textOf(kept));
    });
    whenDone(stored, this, [this, outgoing](const Status& done) {
        if (!done)
            return fail(done.error());
        m_outgoing = outgoing;
        append(outgoing);
    });
}

void SharedLog::append(const OutgoingBatch& outgoing)
{
    whenDone(m_folder.append({outgoing.id, outgoing.bytes, outgoing.summary, outgoing.again, {}}), this,
             [this, again = outgoing.again](const Result<LogPosition>& added) {
                 if (!added) {
                     if (m_outgoing)
                         m_outgoing->again = true;
                     return fail(added.error());
                 }
                 m_isAdded = true;
                 m_addedAt = added->position;
                 m_looked = 0;
                 if (m_outgoing)
                     m_outgoing->isLookedUp = again;
                 m_again = true; // read it back
                 rest();
             });
}

void SharedLog::rest()
{
    m_busy = false;
    if (!m_withheld.isEmpty() && !m_askAgain.isActive())
        m_askAgain.start(m_patience.longest);
    if (m_again)
        next();
}

} // namespace svarbord::journal
