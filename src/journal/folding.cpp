// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/folding.h"

#include "base/uuid7.h"
#include "domain/fold.h"
#include "domain/inbox.h"
#include "domain/mail_filter.h"
#include "domain/overtaking.h"
#include "domain/roster.h"
#include "journal/comment_folding.h"
#include "journal/contact_folding.h"
#include "journal/place_folding.h"
#include "journal/settling.h"
#include "journal/split_opening.h"
#include "storage/conversation_repository.h"
#include "storage/inbox_repository.h"
#include "storage/ledger_repository.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/place_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace svarbord::journal {

using storage::ConversationRepository;
using storage::OperationRepository;
using storage::required;
using storage::SettingsRepository;
using storage::StoredOperation;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int counterBits = 16;

/// The inverse of what stands: where it was done again, that gives back what it replaced then, not what was replaced at
/// first.
domain::Operation takingBack(storage::Database& db, const StoredOperation& stored)
{
    OperationRepository operations(db);
    const auto back = required(operations.latestUndoing(stored.operation.id));
    const auto again = back ? required(operations.latestUndoing(back->operation.id)) : std::nullopt;
    const StoredOperation& standing = again && !again->isVoid() ? *again : stored;
    domain::Operation inverse = domain::inverse(standing.operation, standing.before);
    inverse.undoes = stored.operation.id;
    return inverse;
}

/// The inverse of what took it back. Where that changed nothing, it is decided once more as it was.
domain::Operation doingAgain(const StoredOperation& stored, const StoredOperation& back)
{
    domain::Operation again = back.isVoid() ? stored.operation : domain::inverse(back.operation, back.before);
    again.undoes = back.operation.id;
    return again;
}

/// A log that was founded is there, and who asked has asked.
bool isForGood(domain::OperationKind kind)
{
    return kind == domain::OperationKind::Found || kind == domain::OperationKind::RequestJoin;
}

/// The next reading of the hybrid logical clock: the time, or one more than the last where time stood still or went
/// back.
qint64 tick(storage::Database& db, Timestamp now)
{
    SettingsRepository settings(db);
    const QString key = u"journal.clock"_s;
    const qint64 last = required(settings.value(key, u"0"_s)).toLongLong();
    const qint64 next = std::max(last + 1, toMs(now) << counterBits);
    required(settings.set(key, QString::number(next)));
    return next;
}

DeviceId thisDevice(storage::Database& db, Timestamp now)
{
    SettingsRepository settings(db);
    const QString key = u"journal.device"_s;
    if (const auto known = required(settings.value(key)))
        return DeviceId{*known};
    const DeviceId fresh{makeUuid7(now)};
    required(settings.set(key, fresh.value));
    return fresh;
}

/// Mail that a filter left out or filed as spam is judged anew where the filter went or says something else now, or
/// where another one lets mail through.
void bringBack(storage::Database& db, const QString& id, const std::optional<QJsonObject>& former,
               const QJsonValue& value)
{
    using domain::MailFilter;
    const auto read = [&id](const QJsonObject& json) {
        MailFilter filter = MailFilter::fromJson(id, json);
        filter.name.clear(); // decides nothing
        return filter;
    };
    const auto before = former ? std::optional(read(*former)) : std::nullopt;
    const auto after = value.isObject() ? std::optional(read(value.toObject())) : std::nullopt;
    if (before == after)
        return;
    storage::LedgerRepository ledger(db);
    if (after && after->effect == MailFilter::Effect::Allow)
        required(ledger.screenAgain(MailFilter::anyReason.toString()));
    else if (before && before->effect != MailFilter::Effect::Allow)
        required(ledger.screenAgain(MailFilter::reasonOf(id)));
}

/// Sorted: the same set is the same text.
QJsonArray toJson(const QSet<ConversationId>& conversations)
{
    QStringList ids;
    for (const ConversationId id : conversations)
        ids.append(id.toText());
    ids.sort();
    return QJsonArray::fromStringList(ids);
}

} // namespace

bool isAboutContent(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::Conflict || code == ErrorCode::InvalidInput ||
           code == ErrorCode::Rejected;
}

bool isConstraint(const Error& error)
{
    return error.code == ErrorCode::Conflict && error.detail.startsWith(u"SQLite ");
}

QJsonObject foldShared(storage::WriteContext& context, const domain::Operation& operation)
{
    const QString area = operation.payload[u"area"].toString();
    const QString key = operation.payload[u"key"].toString();
    storage::SharedRepository shared(context.db);
    const auto former = required(shared.find(area, key));
    const QJsonValue value = operation.payload[u"value"];
    required(shared.put(area, key, value.isObject() ? std::optional(value.toObject()) : std::nullopt));
    if (area == domain::ChannelPlace::area)
        required(storage::InboxRepository(context.db).fileByEras(key, domain::channelPlaceFrom(value.toObject())));
    if (area == domain::MailFilter::area)
        bringBack(context.db, key, former, value);
    const QJsonValue replaced = former ? QJsonValue(*former) : QJsonValue(QJsonValue::Null);
    context.changes.shared = true;
    return {{u"value"_s, replaced}};
}

void Folding::stamp(domain::Operation& operation)
{
    operation.id = OperationId{makeUuid7(m_context.now)};
    operation.device = thisDevice(m_context.db, m_context.now);
    operation.clock = tick(m_context.db, m_context.now);
    operation.signature.clear();
    if (!domain::isAboutPeople(operation.kind) && !domain::isAboutTask(operation.kind))
        domain::setKnownPosition(
            operation, required(SettingsRepository(m_context.db).value(u"log.position"_s, u"0"_s)).toLongLong());
    if (operation.target.isValid() && !domain::isAboutContact(operation.kind))
        operation.seen = required(storage::MessageRepository(m_context.db).seenBy(operation.target));
}

StoredOperation Folding::apply(domain::Operation operation, qint64 act)
{
    storage::Database& db = m_context.db;
    stamp(operation);
    // An inverse may give back to somebody who has lost the seat meanwhile: the past is not judged again.
    if (!operation.undoes.isValid()) {
        const MemberId named{std::as_const(operation).payload[u"member"].toString()};
        required(domain::validate(operation, required(storage::MemberRepository(db).findAssignee(named))));
    }
    if (operation.kind == domain::OperationKind::Place)
        tellBegin(db, operation);
    if (domain::isAboutContact(operation.kind))
        completeForOthers(db, operation);
    if (operation.kind == domain::OperationKind::EditContact && !operation.undoes.isValid())
        refuseTaken(db, operation);
    const qint64 order = domain::staysHere(operation.kind) ? StoredOperation::here : 0;
    QSet<ConversationId> touched;
    const QJsonObject before = fold(operation, touched);
    if (!touched.isEmpty())
        operation.payload.insert(u"touched"_s, toJson(touched));
    const StoredOperation stored{operation, act, before, false, order};
    required(OperationRepository(db).insert(stored));
    keepComment(db, operation);
    for (const ConversationId told : toldOfBy(operation))
        touched.insert(required(storage::PlaceRepository(db).shownIn(told)));
    for (const ConversationId conversation : std::as_const(touched))
        Settling(m_context).settle(conversation);
    return stored;
}

QJsonObject Folding::fold(const domain::Operation& operation, QSet<ConversationId>& touched)
{
    if (operation.kind == domain::OperationKind::SetShared)
        return foldShared(m_context, operation);
    if (domain::isAboutPlaces(operation.kind)) {
        FoldedPlaces folded = foldPlaces(m_context, operation);
        touched = std::move(folded.touched);
        return folded.before;
    }
    if (domain::isAboutContact(operation.kind))
        return foldContact(m_context, operation);
    // Who belongs, and who may act, is decided by the log alone: it counts once it came back from there.
    if (domain::isAboutPeople(operation.kind)) {
        m_context.changes.members = true;
        return domain::foldRoster(required(storage::RosterRepository(m_context.db).load()), operation).before;
    }
    if (domain::isAboutTask(operation.kind)) {
        m_context.changes.tasks = true;
        return {};
    }
    ConversationRepository conversations(m_context.db);
    domain::Folded folded = domain::fold(required(conversations.state(operation.target)), operation);
    required(conversations.setState(operation.target, folded.state, m_context.now));
    m_context.changes.conversations.insert(operation.target);
    return folded.before;
}

qint64 Folding::beginAct(const MemberId& member)
{
    return required(OperationRepository(m_context.db).beginAct(member, m_context.now));
}

bool Folding::changesNothing(const domain::Operation& operation)
{
    domain::ConversationState before = required(ConversationRepository(m_context.db).state(operation.target));
    domain::Operation now = operation;
    now.clock = toMs(m_context.now) << counterBits;
    domain::ConversationState after = domain::fold(before, now).state;
    after.revision = before.revision;
    return after == before;
}

/// What others decided meanwhile may leave nothing to turn, and must not stand in the way of what was decided before.
bool Folding::tryToApply(const domain::Operation& operation)
{
    const Status done = storage::attempt(m_context.db, [&] { apply(operation, 0); });
    if (!done && (isConstraint(done.error()) || !isAboutContent(done.error().code)))
        required(done);
    return done.has_value();
}

QList<StoredOperation> Folding::takeBack(qint64 act, const OperationId& before, int limit)
{
    OperationRepository operations(m_context.db);
    const QList<StoredOperation> done = required(operations.doneBefore(act, before, limit));
    for (const StoredOperation& stored : done) {
        // What changed nothing is not taken back either: nobody else would hear of it.
        if (isForGood(stored.operation.kind) || stored.isVoid())
            continue;
        if (tryToApply(takingBack(m_context.db, stored)))
            required(operations.setUndone(stored.operation.id, true));
    }
    if (done.size() < limit)
        required(operations.setActState(act, storage::ActState::Undone));
    return done;
}

QList<StoredOperation> Folding::doAgain(qint64 act, const OperationId& after, int limit)
{
    OperationRepository operations(m_context.db);
    const QList<StoredOperation> undone = required(operations.undoneAfter(act, after, limit));
    for (const StoredOperation& stored : undone) {
        const auto back = required(operations.latestUndoing(stored.operation.id));
        if (!back)
            continue;
        if (tryToApply(doingAgain(stored, *back)))
            required(operations.setUndone(stored.operation.id, false));
    }
    if (undone.size() < limit)
        required(operations.setActState(act, storage::ActState::Done));
    return undone;
}

} // namespace svarbord::journal
