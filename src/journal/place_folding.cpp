// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/place_folding.h"

#include "domain/placing.h"
#include "journal/split_opening.h"
#include "storage/conversation_repository.h"
#include "storage/place_repository.h"
#include "storage/ticket_repository.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

namespace svarbord::journal {

using storage::ConversationRepository;
using storage::PlaceRepository;
using storage::required;
using namespace Qt::Literals::StringLiterals;

namespace {

void throwNotFound()
{
    required(
        Status(fail(ErrorCode::NotFound, QCoreApplication::translate("journal", "This conversation is not here."))));
}

QString textOf(ConversationId id)
{
    return id.isValid() ? id.toText() : QString();
}

ConversationId idFrom(const QJsonValue& value)
{
    return ConversationId::fromText(value.toString()).value_or(ConversationId{});
}

FoldedPlaces foldMerge(storage::WriteContext& context, const domain::Operation& operation)
{
    ConversationRepository conversations(context.db);
    PlaceRepository places(context.db);
    const ConversationId from = operation.target;
    const ConversationId into = idFrom(operation.payload[u"into"]);
    for (const ConversationId id : {from, into})
        if (id.isValid() && !required(conversations.exists(id)))
            throwNotFound();
    const ConversationId former = required(places.mergedInto(from));
    const QJsonObject before{{u"into"_s, textOf(former)}};
    const auto mergedInto = [&places](ConversationId id) { return required(places.mergedInto(id)); };
    if (into.isValid() && domain::makesCircle(from, into, mergedInto))
        return {before, {}};
    const QSet<ConversationId> touched = required(places.merge(from, into));
    required(storage::TicketRepository(context.db).follow(from, context.now));
    return {before, touched};
}

FoldedPlaces foldPlacing(storage::WriteContext& context, const domain::Operation& operation)
{
    const QJsonObject wanted = operation.payload[u"places"].toObject();
    QHash<QString, ConversationId> places;
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry)
        places.insert(entry.key(), idFrom(entry.value()));
    openSplits(context, operation);

    PlaceRepository repository(context.db);
    QJsonObject former;
    const auto before = required(repository.placesOf(wanted.keys()));
    for (auto place = before.cbegin(); place != before.cend(); ++place)
        former.insert(place.key(), textOf(*place));
    return {{{u"places"_s, former}}, required(repository.put(places))};
}

} // namespace

FoldedPlaces foldPlaces(storage::WriteContext& context, const domain::Operation& operation)
{
    FoldedPlaces folded = operation.kind == domain::OperationKind::Merge ? foldMerge(context, operation)
                                                                         : foldPlacing(context, operation);
    context.changes.conversations.insert(operation.target);
    context.changes.conversations.unite(folded.touched);
    return folded;
}

QSet<ConversationId> toldOfBy(const domain::Operation& operation)
{
    if (!domain::isAboutPlaces(operation.kind))
        return {};
    QList<QJsonValue> names{operation.payload[u"into"]};
    for (const QJsonValue place : operation.payload[u"places"].toObject())
        names.append(place);
    for (const QJsonValue touched : operation.payload[u"touched"].toArray())
        names.append(touched);
    QSet<ConversationId> told;
    for (const QJsonValue& name : std::as_const(names))
        if (const ConversationId id = idFrom(name); id.isValid())
            told.insert(id);
    return told;
}

} // namespace svarbord::journal
