// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_folding.h"

#include "base/log.h"
#include "domain/fold.h"
#include "journal/comment_folding.h"
#include "journal/contact_folding.h"
#include "journal/folding.h"
#include "journal/lease_folding.h"
#include "journal/overtaking.h"
#include "journal/place_folding.h"
#include "journal/roster_folding.h"
#include "journal/settling.h"
#include "storage/author_repository.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/guarded.h"
#include "storage/place_repository.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace svarbord::journal {

using domain::Operation;
using domain::OperationKind;
using storage::ConversationRepository;
using storage::OperationRepository;
using storage::required;
using storage::StoredOperation;
using namespace Qt::Literals::StringLiterals;

namespace {

/// StoredOperation::isVoid().
const QJsonObject nothing{{u"void"_s, true}};

QList<OperationKind> family(OperationKind kind)
{
    if (domain::isAboutPlaces(kind))
        return {OperationKind::Merge, OperationKind::Place};
    return {OperationKind::EditContact, OperationKind::MergeContacts, OperationKind::SplitContacts};
}

/// Who begins with a snapshot needs it: who holds a task depends on it.
QJsonObject takenAt(Timestamp received)
{
    return {{u"received"_s, QString::number(toMs(received))}};
}

OperationId idOf(const StoredOperation& stored)
{
    return stored.operation.id;
}

} // namespace

void LogFolding::take(const QList<LoggedOperation>& entries)
{
    for (const LoggedOperation& entry : entries)
        takeOne(entry);
    settleAll();
}

void LogFolding::settleAll()
{
    for (Family* out : {&m_places, &m_contacts})
        foldBack(*out);
    for (const ConversationId named : std::exchange(m_seenAnew, {}))
        m_unsettled.insert(required(storage::PlaceRepository(m_context.db).shownIn(named)));
    for (const ConversationId conversation : std::as_const(m_unsettled))
        Settling(m_context).settle(conversation, m_fresh);
    m_unsettled.clear();
    m_fresh.clear();
}

void LogFolding::refuse(const QList<Refusal>& refusals)
{
    QList<Operation> refused;
    QSet<OperationId> ids;
    for (const Refusal& refusal : refusals) {
        const auto operation = refuseOne(refusal);
        if (!operation)
            continue;
        refused.append(*operation);
        ids.insert(operation->id);
    }
    if (refused.isEmpty())
        return;
    for (Family* out : {&m_places, &m_contacts})
        out->pending.removeIf([&](const StoredOperation& stored) { return ids.contains(stored.operation.id); });
    // Before what else was decided about it is folded back: a merge of it would keep what nobody began.
    for (const Operation& operation : std::as_const(refused))
        closeSplits(operation);
    settleAll();
}

std::optional<Operation> LogFolding::refuseOne(const Refusal& refusal)
{
    OperationRepository operations(m_context.db);
    const auto refused = required(operations.find(refusal.operation));
    if (!refused || refused->order != 0)
        return std::nullopt;
    const OperationKind kind = refused->operation.kind;
    if (domain::isAboutPlaces(kind) || domain::isAboutContact(kind)) {
        takeOut(domain::isAboutPlaces(kind) ? m_places : m_contacts, family(kind));
        m_seenAnew.unite(toldOfBy(refused->operation));
    } else if (kind == OperationKind::SetShared) {
        refuseShared(*refused);
    } else if (domain::isAboutTask(kind)) {
        m_context.changes.tasks = true; // it never counted
    } else if (!domain::isAboutPeople(kind)) {
        Settling(m_context).takeOut(refused->operation);
        takeMarksBack(*refused);
    }
    Overtaking(m_context).refused(*refused, refusal.reason);
    required(operations.remove(refusal.operation));
    standAgain(*refused);
    return refused->operation;
}

/// What it began is not there: what else was decided about it waits, as it does everywhere.
void LogFolding::closeSplits(const Operation& refused)
{
    ConversationRepository conversations(m_context.db);
    for (const QString& key : refused.payload[u"begin"][u"open"].toObject().keys()) {
        const auto id = ConversationId::fromText(key);
        if (!id || !required(conversations.forgetEmpty(*id)))
            continue;
        QSet<OperationId> fresh;
        if (!required(OperationRepository(m_context.db).ofConversation(*id)).isEmpty())
            required(conversations.expect(*id)); // read marks among them, which undo meets again
        for (const StoredOperation& stored : required(OperationRepository(m_context.db).inFoldingOrder(*id))) {
            keepComment(m_context.db, stored.operation);
            fresh.insert(stored.operation.id);
        }
        Settling(m_context).settle(*id, fresh);
        m_context.changes.conversations.insert(*id);
    }
}

/// What it took back stands after all; what it did again is taken back after all.
void LogFolding::standAgain(const StoredOperation& refused)
{
    OperationRepository operations(m_context.db);
    if (refused.act != 0 && required(operations.doneBefore(refused.act, {}, 1)).isEmpty() &&
        required(operations.undoneAfter(refused.act, {}, 1)).isEmpty())
        required(operations.setActState(refused.act, storage::ActState::Forgotten));
    if (!refused.operation.undoes.isValid())
        return;
    const auto turned = required(operations.find(refused.operation.undoes));
    if (!turned)
        return;
    const bool wasAgain = turned->operation.undoes.isValid();
    const auto original = wasAgain ? required(operations.find(turned->operation.undoes)) : turned;
    if (!original)
        return;
    // Of several that took it back or did it again, some may stand.
    const auto back = required(operations.latestUndoing(original->operation.id));
    const bool isUndone = back.has_value() && !required(operations.latestUndoing(back->operation.id)).has_value();
    required(operations.setUndone(original->operation.id, isUndone));
    if (original->act != 0)
        required(operations.setActState(original->act, isUndone ? storage::ActState::Undone : storage::ActState::Done));
}

void LogFolding::restamp(const QList<Operation>& changed)
{
    QMap<ConversationId, QList<Operation>> about;
    QHash<OperationId, Operation> hanging;
    for (const Operation& operation : changed) {
        const OperationKind kind = operation.kind;
        if (!domain::isAboutPlaces(kind) && !domain::isAboutContact(kind) && !domain::hasNoTarget(kind)) {
            about[operation.target].append(operation);
            continue;
        }
        if (domain::isAboutPlaces(kind) || domain::isAboutContact(kind)) {
            takeOut(domain::isAboutPlaces(kind) ? m_places : m_contacts, family(kind));
            hanging.insert(operation.id, operation);
        }
        required(OperationRepository(m_context.db).restamp(operation));
    }
    for (Family* out : {&m_places, &m_contacts})
        for (StoredOperation& stored : out->pending)
            if (const auto after = hanging.constFind(stored.operation.id); after != hanging.cend())
                stored.operation = *after;
    settleAll();
    for (const QList<Operation>& operations : std::as_const(about)) {
        Settling(m_context).restamp(operations);
        for (const Operation& operation : operations)
            mentionAnew(operation);
    }
}

/// Whom a comment mentions may go by another name.
void LogFolding::mentionAnew(const Operation& operation)
{
    if (operation.kind != OperationKind::Comment)
        return;
    if (const auto stored = required(OperationRepository(m_context.db).find(operation.id)))
        setRetracted(m_context.db, operation, stored->undone);
}

/// Whom a comment mentioned, and how the timeline shows what was to be taken back.
void LogFolding::takeMarksBack(const StoredOperation& refused)
{
    if (refused.operation.kind == OperationKind::Comment)
        required(ConversationRepository(m_context.db).removeMentions(refused.operation.id));
    if (refused.operation.kind == OperationKind::RetractComment)
        keepComment(m_context.db, domain::inverse(refused.operation, refused.before));
}

/// What it replaced comes back, unless something later stands in its place.
void LogFolding::refuseShared(const StoredOperation& refused)
{
    QList<StoredOperation>& pending = pendingValues(refused.operation);
    auto later = std::ranges::find(pending, refused.operation.id, idOf);
    if (later != pending.end())
        later = pending.erase(later);
    if (later == pending.end()) {
        static_cast<void>(foldShared(m_context, domain::inverse(refused.operation, refused.before)));
        return;
    }
    later->before = refused.before;
    required(OperationRepository(m_context.db).setBefore(later->operation.id, refused.before));
}

/// Read once: nothing else here decides on them.
QList<StoredOperation>& LogFolding::pendingValues(const Operation& operation)
{
    const auto nameOf = [](const Operation& each) {
        return std::pair{each.payload[u"area"].toString(), each.payload[u"key"].toString()};
    };
    if (!m_values) {
        m_values.emplace();
        for (const StoredOperation& stored :
             required(OperationRepository(m_context.db).pendingOf({OperationKind::SetShared})))
            (*m_values)[nameOf(stored.operation)].append(stored);
    }
    return (*m_values)[nameOf(operation)];
}

void LogFolding::takeOne(const LoggedOperation& entry)
{
    const OperationKind kind = entry.operation.kind;
    const auto known = required(OperationRepository(m_context.db).find(entry.operation.id));
    if (known && known->order != 0)
        return;
    if (known)
        return takeOwn(entry, known->isVoid());
    if (required(storage::AuthorRepository(m_context.db).meetErased(entry.operation, entry.order)))
        return;
    noteUndoing(entry.operation);
    if (domain::isAboutPeople(kind)) {
        const QJsonObject before = foldRoster(m_context, entry.operation);
        required(OperationRepository(m_context.db).insert({entry.operation, 0, before, false, entry.order}));
        return;
    }
    if (domain::isAboutTask(kind)) {
        foldLease(m_context, entry.operation, entry.received);
        required(OperationRepository(m_context.db)
                     .insert({entry.operation, 0, takenAt(entry.received), false, entry.order}));
        return;
    }
    if (kind == OperationKind::SetShared)
        takeShared(entry);
    else if (domain::isAboutPlaces(kind))
        takeInOrder(entry, m_places);
    else if (domain::isAboutContact(kind))
        takeInOrder(entry, m_contacts);
    else
        takeForConversation(entry);
    Overtaking(m_context).came(entry.operation, entry.order);
}

/// It was folded when it was decided; where it was taken out since, this is its place. What it was decided on top of
/// may have been refused meanwhile: then it is folded as by those who never saw that.
void LogFolding::takeOwn(const LoggedOperation& entry, bool wasVoid)
{
    OperationRepository operations(m_context.db);
    const OperationKind kind = entry.operation.kind;
    if (wasVoid && (domain::isAboutPlaces(kind) || domain::isAboutContact(kind)))
        takeOut(domain::isAboutPlaces(kind) ? m_places : m_contacts, family(kind));
    required(operations.setOrder(entry.operation.id, entry.order));
    if (kind == OperationKind::SetShared)
        pendingValues(entry.operation).removeIf([&](const StoredOperation& stored) {
            return stored.operation.id == entry.operation.id;
        });
    if (domain::isAboutPeople(kind))
        required(operations.setBefore(entry.operation.id, foldRoster(m_context, entry.operation)));
    if (domain::isAboutTask(kind)) {
        foldLease(m_context, entry.operation, entry.received);
        required(operations.setBefore(entry.operation.id, takenAt(entry.received)));
    }
    for (Family* out : {&m_places, &m_contacts}) {
        const auto own = std::ranges::find_if(
            out->pending, [&](const StoredOperation& stored) { return stored.operation.id == entry.operation.id; });
        if (own == out->pending.end())
            continue;
        expectNamed(own->operation);
        required(operations.setBefore(entry.operation.id, tryToFold(own->operation)));
        out->pending.erase(own);
    }
}

void LogFolding::takeForConversation(const LoggedOperation& entry)
{
    const Operation& operation = entry.operation;
    required(ConversationRepository(m_context.db).expect(operation.target));
    required(OperationRepository(m_context.db).insert({operation, 0, {}, false, entry.order}));
    keepComment(m_context.db, operation);
    m_unsettled.insert(operation.target);
    m_fresh.insert(operation.id);
    m_context.changes.conversations.insert(operation.target);
}

/// The last in the log's order wins, and what is pending here comes after all of it.
void LogFolding::takeShared(const LoggedOperation& entry)
{
    OperationRepository operations(m_context.db);
    QList<StoredOperation>& pending = pendingValues(entry.operation);
    if (!pending.isEmpty()) {
        StoredOperation& later = pending.first();
        required(operations.insert({entry.operation, 0, later.before, false, entry.order}));
        later.before = {{u"value"_s, entry.operation.payload[u"value"]}};
        required(operations.setBefore(later.operation.id, later.before));
        return;
    }
    required(operations.insert({entry.operation, 0, foldShared(m_context, entry.operation), false, entry.order}));
}

void LogFolding::takeInOrder(const LoggedOperation& entry, Family& out)
{
    OperationRepository operations(m_context.db);
    takeOut(out, family(entry.operation.kind));
    out.last = entry.operation;
    expectNamed(entry.operation);
    if (domain::isAboutPlaces(entry.operation.kind))
        m_unsettled.insert(entry.operation.target);
    m_seenAnew.unite(toldOfBy(entry.operation));
    required(operations.insert({entry.operation, 0, tryToFold(entry.operation), false, entry.order}));
}

/// By inverses, the newest first.
void LogFolding::takeOut(Family& out, const QList<OperationKind>& kinds)
{
    if (out.taken)
        return;
    out.taken = true;
    out.pending = required(OperationRepository(m_context.db).pendingOf(kinds));
    for (const StoredOperation& stored : out.pending | std::views::reverse)
        if (!stored.isVoid())
            static_cast<void>(foldOrNothing(domain::inverse(stored.operation, stored.before)));
}

/// What members decided stands, whether or not the mail is here yet that it is about.
void LogFolding::expectNamed(const Operation& operation)
{
    if (domain::isAboutContact(operation.kind)) {
        if (isOfNobody(m_context.db, operation))
            return;
        storage::ContactRepository contacts(m_context.db);
        if (!operation.payload[u"create"].toBool())
            required(contacts.expect(ContactId{operation.target.value}));
        if (const auto from = ContactId::fromText(operation.payload[u"from"].toString()))
            required(contacts.expect(*from));
        return;
    }
    ConversationRepository conversations(m_context.db);
    required(conversations.expect(operation.target));
    if (const auto into = ConversationId::fromText(operation.payload[u"into"].toString()))
        required(conversations.expect(*into));
    const QJsonObject begun = operation.payload[u"begin"][u"open"].toObject(); // it makes these itself
    for (const QJsonValue place : operation.payload[u"places"].toObject())
        if (const auto named = ConversationId::fromText(place.toString()); named && !begun.contains(place.toString()))
            required(conversations.expect(*named));
}

/// The timeline shows what was taken back as taken back, and what was done again as standing.
void LogFolding::noteUndoing(const Operation& operation)
{
    if (!operation.undoes.isValid())
        return;
    OperationRepository operations(m_context.db);
    const auto undone = required(operations.find(operation.undoes));
    if (!undone)
        return;
    const bool again = undone->operation.undoes.isValid();
    required(operations.setUndone(again ? undone->operation.undoes : undone->operation.id, !again));
}

/// What it replaced, or that it changes nothing: what it names may be gone.
QJsonObject LogFolding::tryToFold(const Operation& operation)
{
    return domain::isAboutContact(operation.kind) && isOfNobody(m_context.db, operation) ? nothing
                                                                                         : foldOrNothing(operation);
}

QJsonObject LogFolding::foldOrNothing(const Operation& operation)
{
    QJsonObject before;
    const Status folded = storage::attempt(m_context.db, [&] {
        if (!domain::isAboutPlaces(operation.kind)) {
            before = foldContact(m_context, operation);
            return;
        }
        FoldedPlaces places = foldPlaces(m_context, operation);
        before = std::move(places.before);
        m_unsettled.unite(places.touched);
    });
    // The same for everybody, so it must not end the reading; but no operation means that: it is a fault of the
    // program.
    if (!folded && isConstraint(folded.error()))
        qCWarning(logStorage) << "a decision runs into what is stored:" << operation.id.value << folded.error().detail;
    else if (!folded && !isAboutContent(folded.error().code))
        required(folded);
    return folded ? before : nothing;
}

void LogFolding::foldBack(Family& out)
{
    OperationRepository operations(m_context.db);
    for (StoredOperation& stored : out.pending) {
        const bool wasVoid = std::exchange(stored.before, tryToFold(stored.operation)) == nothing;
        required(operations.setBefore(stored.operation.id, stored.before));
        if (stored.isVoid() && !wasVoid && out.last)
            Overtaking(m_context).madeVoid(stored, *out.last);
    }
    out = {};
}

} // namespace svarbord::journal
