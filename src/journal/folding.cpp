// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/folding.h"

#include "base/uuid7.h"
#include "domain/fold.h"
#include "domain/inbox.h"
#include "journal/contact_folding.h"
#include "journal/place_folding.h"
#include "storage/conversation_repository.h"
#include "storage/inbox_repository.h"
#include "storage/member_repository.h"
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

void addMentions(storage::Database& db, const domain::Operation& comment)
{
    for (const QJsonValue member : comment.payload[u"mentions"].toArray())
        required(ConversationRepository(db).addMention(comment.target, MemberId{member.toString()}, comment.id));
}

} // namespace

void Folding::stamp(domain::Operation& operation)
{
    operation.id = OperationId{makeUuid7(m_context.now)};
    operation.device = thisDevice(m_context.db, m_context.now);
    operation.clock = tick(m_context.db, m_context.now);
    operation.signature.clear();
}

StoredOperation Folding::apply(domain::Operation operation, qint64 act)
{
    storage::Database& db = m_context.db;
    stamp(operation);
    // An inverse may give back to somebody who has lost the seat meanwhile: the past is not judged again.
    if (!operation.undoes.isValid()) {
        const MemberId named{operation.payload[u"member"].toString()};
        required(domain::validate(operation, required(storage::MemberRepository(db).find(named))));
    }
    if (operation.kind == domain::OperationKind::SetShared)
        return applyShared(operation, act);
    if (domain::isAboutPlaces(operation.kind)) {
        StoredOperation stored{operation, act, foldPlaces(m_context, operation), false, 0};
        required(OperationRepository(db).insert(stored));
        return stored;
    }
    if (domain::isAboutContact(operation.kind)) {
        StoredOperation stored{operation, act, foldContact(m_context, operation), false, 0};
        required(OperationRepository(db).insert(stored));
        return stored;
    }
    ConversationRepository conversations(db);
    domain::ConversationState before = required(conversations.state(operation.target));
    operation.baseRevision = before.revision;
    const domain::Folded folded = domain::fold(std::move(before), operation);
    required(conversations.setState(operation.target, folded.state, m_context.now));

    StoredOperation stored{operation, act, folded.before, false, 0};
    required(OperationRepository(db).insert(stored));
    if (operation.kind == domain::OperationKind::Comment)
        addMentions(db, operation);
    if (operation.kind == domain::OperationKind::RetractComment)
        keepRetraction(operation);
    m_context.changes.conversations.insert(operation.target);
    return stored;
}

/// The last in the order of the log wins; what it replaced is what undo puts back.
StoredOperation Folding::applyShared(const domain::Operation& operation, qint64 act)
{
    const QString area = operation.payload[u"area"].toString();
    const QString key = operation.payload[u"key"].toString();
    storage::SharedRepository shared(m_context.db);
    const auto former = required(shared.find(area, key));
    const QJsonValue value = operation.payload[u"value"];
    required(shared.put(area, key, value.isObject() ? std::optional(value.toObject()) : std::nullopt));
    if (area == domain::ChannelPlace::area)
        required(storage::InboxRepository(m_context.db).fileByEras(key, domain::channelPlaceFrom(value.toObject())));
    const QJsonValue replaced = former ? QJsonValue(*former) : QJsonValue(QJsonValue::Null);
    StoredOperation stored{operation, act, {{u"value"_s, replaced}}, false, 0};
    required(OperationRepository(m_context.db).insert(stored));
    m_context.changes.shared = true;
    return stored;
}

/// The comment shows as taken back, and mentions nobody while it is.
void Folding::keepRetraction(const domain::Operation& operation)
{
    storage::Database& db = m_context.db;
    const OperationId comment{operation.payload[u"comment"].toString()};
    const bool retracted = operation.payload[u"retract"].toBool(true);
    required(OperationRepository(db).setUndone(comment, retracted));
    required(ConversationRepository(db).removeMentions(comment));
    if (retracted)
        return;
    if (const auto stored = required(OperationRepository(db).find(comment)))
        addMentions(db, stored->operation);
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

QList<StoredOperation> Folding::takeBack(qint64 act, const OperationId& before, int limit)
{
    OperationRepository operations(m_context.db);
    const QList<StoredOperation> done = required(operations.doneBefore(act, before, limit));
    for (const StoredOperation& stored : done) {
        apply(domain::inverse(stored.operation, stored.before), 0);
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
        const StoredOperation again = apply(domain::inverse(back->operation, back->before), 0);
        // Undoing once more must give back what is replaced now, not what was replaced at first.
        required(operations.setBefore(stored.operation.id, again.before));
        required(operations.setUndone(stored.operation.id, false));
    }
    if (undone.size() < limit)
        required(operations.setActState(act, storage::ActState::Done));
    return undone;
}

} // namespace svarbord::journal
