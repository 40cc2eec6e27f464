// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/batch_lookup.h"

#include "storage/conversation_repository.h"
#include "storage/place_repository.h"

namespace svarbord::engine {

namespace {

constexpr int subjectCandidates = 5;

std::optional<storage::MessagePlace> find(const QHash<QString, storage::MessagePlace>& where, const QString& id)
{
    const auto it = where.constFind(id);
    return it == where.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace

Status BatchLookup::load(const std::vector<IncomingMail>& mails)
{
    QSet<QString> ids;
    for (const IncomingMail& mail : mails) {
        ids.insert(mail.keys.messageId);
        ids.insert(mail.keys.inReplyTo);
        ids.unite(QSet<QString>(mail.keys.references.begin(), mail.keys.references.end()));
    }
    ids.remove(QString());
    if (ids.isEmpty())
        return {};
    const QStringList list(ids.begin(), ids.end());
    storage::MessageRepository messages(m_db);
    auto stored = messages.holding(list);
    if (!stored)
        return fail(stored.error());
    auto waiting = messages.naming(list);
    if (!waiting)
        return fail(waiting.error());
    m_stored = std::move(*stored);
    m_waiting = std::move(*waiting);
    return findHomes();
}

/// Threading works on homes: what members moved stays out of it, so that all workstations decide alike.
Status BatchLookup::findHomes()
{
    storage::PlaceRepository places(m_db);
    const Result<bool> used = places.isInUse();
    if (!used)
        return fail(used.error());
    m_placesInUse = *used;
    if (!m_placesInUse)
        return {};
    for (QHash<QString, storage::MessagePlace>* found : {&m_stored, &m_waiting})
        for (storage::MessagePlace& place : *found) {
            const auto home = places.homeOf(place.message);
            if (!home)
                return fail(home.error());
            place.conversation = home->value_or(place.conversation);
        }
    return {};
}

ConversationId BatchLookup::shownIn(ConversationId conversation) const
{
    return m_placesInUse ? storage::PlaceRepository(m_db).shownIn(conversation).value_or(conversation) : conversation;
}

void BatchLookup::add(const domain::Message& message, storage::MessagePlace place)
{
    m_stored.insert(message.messageIdHeader, place);
    if (!message.inReplyTo.isEmpty())
        m_waiting.insert(message.inReplyTo, place);
    for (const QString& reference : message.references)
        m_waiting.insert(reference, place);
}

std::optional<storage::MessagePlace> BatchLookup::stored(const QString& messageId) const
{
    return find(m_stored, messageId);
}

std::optional<ConversationId> BatchLookup::holding(const QString& messageId) const
{
    const auto place = find(m_stored, messageId);
    return place ? std::optional(place->conversation) : std::nullopt;
}

std::optional<ConversationId> BatchLookup::waitingFor(const QString& messageId) const
{
    const auto place = find(m_waiting, messageId);
    return place ? std::optional(place->conversation) : std::nullopt;
}

bool BatchLookup::exists(ConversationId conversation) const
{
    return storage::ConversationRepository(m_db).hasBegun(conversation).value_or(false);
}

QList<domain::SubjectCandidate> BatchLookup::withSubject(const QString& key) const
{
    return storage::ConversationRepository(m_db)
        .withSubject(key, m_date - domain::subjectReach, subjectCandidates)
        .value_or(QList<domain::SubjectCandidate>{});
}

} // namespace svarbord::engine
