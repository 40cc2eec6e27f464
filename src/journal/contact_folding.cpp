// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/contact_folding.h"

#include "domain/contact.h"
#include "domain/fold.h"
#include "storage/contact_repository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace svarbord::journal {

using storage::ContactRepository;
using storage::required;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 500; ///< changed conversations; of more than that, the screen reads everything anew

ContactId contactOf(const domain::Operation& operation)
{
    return ContactId{operation.target.value};
}

QJsonArray toArray(const QList<ConversationId>& ids)
{
    QJsonArray array;
    for (const ConversationId id : ids)
        array.append(id.toText());
    return array;
}

QJsonObject toJson(const ContactRepository::Moved& moved)
{
    return {{u"addresses"_s, QJsonArray::fromStringList(moved.addresses)},
            {u"conversations"_s, toArray(moved.conversations)}};
}

ContactRepository::Moved movedFrom(const QJsonObject& json)
{
    ContactRepository::Moved moved;
    for (const QJsonValue address : json[u"addresses"].toArray())
        moved.addresses.append(address.toString());
    for (const QJsonValue id : json[u"conversations"].toArray())
        if (const auto conversation = ConversationId::fromText(id.toString()))
            moved.conversations.append(*conversation);
    return moved;
}

void note(storage::WriteContext& context, const QList<ConversationId>& moved)
{
    if (moved.size() > mostNamed)
        context.changes.bulk = true;
    for (const ConversationId id : moved.first(std::min(moved.size(), mostNamed)))
        context.changes.conversations.insert(id);
}

/// An address belongs to one contact: taking it from somebody silently would be a loss.
void refuseTaken(ContactRepository& contacts, const domain::Contact& contact)
{
    for (const QString& address : contact.addresses)
        if (const auto other = required(contacts.findByAddress(address)); other && other->id != contact.id)
            required(Status(fail(
                ErrorCode::Conflict,
                QCoreApplication::translate("journal", "%1 already belongs to %2.").arg(address, other->display()))));
}

QJsonObject foldEdit(storage::WriteContext& context, const domain::Operation& operation)
{
    ContactRepository contacts(context.db);
    const ContactId id = contactOf(operation);
    const QJsonObject& payload = operation.payload;
    if (payload[u"remove"].toBool()) {
        const domain::Contact gone = required(contacts.find(id));
        note(context, required(contacts.conversationsOf(id, -1)));
        required(contacts.remove(id));
        return {{u"create"_s, true}, {u"set"_s, domain::toJson(gone)}};
    }
    const QJsonObject values = payload[u"set"].toObject();
    auto known = contacts.find(id);
    if (!known && (known.error().code != ErrorCode::NotFound || !payload[u"create"].toBool()))
        required(Status(fail(known.error())));
    const bool isNew = !known;
    domain::Contact contact = known.value_or(domain::Contact{});
    contact.id = id;
    if (isNew)
        contact.firstSeen = domain::timeOf(operation);
    const QJsonObject before =
        isNew ? QJsonObject{{u"remove"_s, true}} : QJsonObject{{u"set"_s, domain::valuesBefore(contact, values)}};
    contact = domain::changed(std::move(contact), values);
    refuseTaken(contacts, contact);
    required(contacts.put(contact));
    note(context, required(contacts.conversationsOf(id, static_cast<int>(mostNamed))));
    return before;
}

QJsonObject foldMerge(storage::WriteContext& context, const domain::Operation& operation)
{
    ContactRepository contacts(context.db);
    const ContactId into = contactOf(operation);
    const auto from = ContactId::fromText(operation.payload[u"from"].toString());
    if (!from || *from == into)
        required(Status(fail(ErrorCode::InvalidInput,
                             QCoreApplication::translate("journal", "A contact cannot be merged with itself."))));
    const domain::Contact kept = required(contacts.find(into));
    const QJsonObject fill = domain::valuesToFill(kept, required(contacts.find(*from)));
    const auto moved = required(contacts.merge(into, *from));
    if (!fill.isEmpty())
        required(contacts.update(domain::changed(required(contacts.find(into)), fill)));
    note(context, moved.conversations);
    QJsonObject before = toJson(moved);
    before.insert(u"from"_s, from->toText());
    before.insert(u"set"_s, domain::valuesBefore(kept, fill));
    return before;
}

QJsonObject foldSplit(storage::WriteContext& context, const domain::Operation& operation)
{
    ContactRepository contacts(context.db);
    const ContactId into = contactOf(operation);
    const auto from = ContactId::fromText(operation.payload[u"from"].toString());
    if (!from)
        return {};
    const auto moved = required(contacts.split(into, *from, movedFrom(operation.payload)));
    const domain::Contact kept = required(contacts.find(into));
    required(contacts.update(domain::changed(kept, operation.payload[u"set"].toObject())));
    note(context, moved.conversations);
    return {{u"from"_s, from->toText()}};
}

} // namespace

QJsonObject foldContact(storage::WriteContext& context, const domain::Operation& operation)
{
    context.changes.contacts.insert(contactOf(operation));
    if (const auto other = ContactId::fromText(operation.payload[u"from"].toString()))
        context.changes.contacts.insert(*other);
    switch (operation.kind) {
    case domain::OperationKind::EditContact:
        return foldEdit(context, operation);
    case domain::OperationKind::MergeContacts:
        return foldMerge(context, operation);
    case domain::OperationKind::SplitContacts:
        return foldSplit(context, operation);
    default:
        return {};
    }
}

} // namespace svarbord::journal
