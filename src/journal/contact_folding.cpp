// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/contact_folding.h"

#include "domain/contact.h"
#include "domain/fold.h"
#include "storage/contact_removals.h"
#include "storage/contact_repository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace svarbord::journal {

using storage::ContactAddresses;
using storage::ContactRepository;
using storage::required;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString knowsRemovalKey = u"knowsRemoval"_s; ///< in a payload: decided about whom mail brought back since
const QString byMailKey = u"byMail"_s;             ///< in a payload: the addresses it sets are those that mail told

const QString rowsKey = u"rows"_s;   ///< beside what turns a merge or split round: where its addresses were until then
const QString sinceKey = u"since"_s; ///< beside what turns a removal round: since when it was known

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

QJsonArray toArray(const QList<ContactAddresses::Row>& rows)
{
    QJsonArray array;
    for (const ContactAddresses::Row& row : rows)
        array.append(QJsonArray{row.address, row.contact.toText(), row.position});
    return array;
}

/// Only what is taken out of the order here, which has no id, knows better than the log how it was before.
bool isTurnedRoundHere(const domain::Operation& operation)
{
    return !operation.id.isValid();
}

Timestamp sinceOf(const domain::Operation& operation)
{
    return isTurnedRoundHere(operation) ? fromMs(operation.payload[sinceKey].toString().toLongLong())
                                        : domain::timeOf(operation);
}

QList<ContactAddresses::Row> rowsFrom(const domain::Operation& operation)
{
    QList<ContactAddresses::Row> rows;
    if (!isTurnedRoundHere(operation))
        return rows;
    for (const QJsonValue row : operation.payload[rowsKey].toArray())
        rows.append(
            {row[0].toString(), ContactId::fromText(row[1].toString()).value_or(ContactId{}), row[2].toInteger()});
    return rows;
}

QJsonObject beforeOf(const ContactRepository::Moved& moved, ContactId from, const QJsonValue& set)
{
    return {{u"from"_s, from.toText()},
            {u"set"_s, set},
            {u"addresses"_s, QJsonArray::fromStringList(moved.addresses)},
            {u"conversations"_s, toArray(moved.conversations)},
            {rowsKey, toArray(moved.rows)}};
}

QStringList textsFrom(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue text : array.toArray())
        texts.append(text.toString());
    return texts;
}

ContactRepository::Moved movedFrom(const QJsonObject& json)
{
    ContactRepository::Moved moved;
    moved.addresses = textsFrom(json[u"addresses"]);
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

/// Of a name or language that is decided no more, mail tells again.
void setValues(ContactRepository& contacts, ContactId id, const QJsonObject& values)
{
    if (values.isEmpty())
        return;
    required(contacts.update(domain::changed(required(contacts.find(id)), values)));
    if (values.contains(u"name"))
        required(contacts.keepName(id));
    if (values.contains(u"language"))
        required(contacts.keepLanguage(id));
    required(contacts.fillFromMail(id));
}

/// What gives it back as it was. What mail told, mail tells again: it may know better by then.
QJsonObject beforeOf(ContactRepository& contacts, const domain::Contact& contact, const QJsonObject& values)
{
    QJsonObject set = domain::valuesBefore(contact, values);
    const ContactRepository::Decided decided = required(contacts.decided(contact.id));
    for (const auto& [key, isDecided] :
         {std::pair{u"name"_s, decided.name}, std::pair{u"language"_s, decided.language}})
        if (set.contains(key) && !isDecided)
            set.insert(key, QString());
    QJsonObject before{{u"set"_s, set}};
    if (set.contains(u"addresses") && !decided.addresses)
        before.insert(byMailKey, true);
    return before;
}

QJsonObject foldEdit(storage::WriteContext& context, const domain::Operation& operation)
{
    ContactRepository contacts(context.db);
    const ContactId id = contactOf(operation);
    const QJsonObject& payload = operation.payload;
    if (payload[u"remove"].toBool()) {
        const domain::Contact gone = required(contacts.find(id));
        note(context, required(contacts.conversationsOf(id, -1)));
        QJsonObject former = beforeOf(contacts, gone, domain::toJson(gone));
        former.insert(u"create"_s, true);
        former.insert(sinceKey, QString::number(toMs(gone.firstSeen)));
        note(context, required(contacts.remove(id)).values());
        return former;
    }
    const QJsonObject values = payload[u"set"].toObject();
    auto known = contacts.find(id);
    if (!known && (known.error().code != ErrorCode::NotFound || !payload[u"create"].toBool()))
        required(Status(fail(known.error())));
    const bool isNew = !known;
    domain::Contact contact = known.value_or(domain::Contact{});
    contact.id = id;
    const QJsonObject former = isNew ? QJsonObject{{u"remove"_s, true}} : beforeOf(contacts, contact, values);
    if (payload[u"create"].toBool()) {
        contact.firstSeen = sinceOf(operation);
        required(contacts.put(contact));
    }
    if (values.contains(u"addresses")) {
        const QStringList addresses = domain::changed(contact, values).addresses;
        const bool byMembers = !payload[byMailKey].toBool();
        note(context, required(contacts.tellAddresses(id, addresses, byMembers)).values());
    }
    setValues(contacts, id, values);
    note(context, required(contacts.conversationsOf(id, static_cast<int>(mostNamed))));
    return former;
}

/// Two members may have found the same two, each the other way round: the first one's finding stands.
void refuseMerged(ContactRepository& contacts, ContactId into, ContactId from)
{
    ContactId shown = into;
    while (shown.isValid() && shown != from)
        shown = required(contacts.mergedInto(shown));
    if (shown == from || required(contacts.mergedInto(from)).isValid())
        required(Status(
            fail(ErrorCode::Conflict, QCoreApplication::translate("journal", "This contact was merged already."))));
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
    const domain::Contact gone = required(contacts.find(*from));
    refuseMerged(contacts, into, *from);
    // As its author saw the two: here they may not be known as well yet.
    const QJsonObject fill = operation.payload[u"set"].toObject();
    const QStringList addresses =
        operation.payload.contains(u"addresses") ? textsFrom(operation.payload[u"addresses"]) : gone.addresses;
    const QJsonObject former = beforeOf(contacts, kept, fill);
    const auto moved = required(contacts.merge(into, *from, addresses));
    setValues(contacts, into, fill);
    required(contacts.putBack(into, *from, rowsFrom(operation)));
    note(context, moved.conversations);
    return beforeOf(moved, *from, former[u"set"]);
}

QJsonObject foldSplit(storage::WriteContext& context, const domain::Operation& operation)
{
    ContactRepository contacts(context.db);
    const ContactId into = contactOf(operation);
    const auto from = ContactId::fromText(operation.payload[u"from"].toString());
    if (!from)
        return {};
    if (required(contacts.mergedInto(*from)) != into)
        required(Status(
            fail(ErrorCode::Conflict, QCoreApplication::translate("journal", "These contacts are not merged."))));
    const QJsonObject values = operation.payload[u"set"].toObject();
    const QJsonObject former =
        values.isEmpty() ? QJsonObject{} : beforeOf(contacts, required(contacts.find(into)), values);
    const auto moved = required(contacts.split(into, *from, movedFrom(operation.payload)));
    setValues(contacts, into, values);
    required(contacts.putBack(into, *from, rowsFrom(operation)));
    note(context, moved.conversations);
    return beforeOf(moved, *from, former[u"set"]);
}

/// One of the contacts that it is about.
bool isAboutRemoved(storage::Database& db, const domain::Operation& operation, storage::Decisions which)
{
    const auto from = ContactId::fromText(operation.payload[u"from"].toString());
    return storage::wasRemoved(db, contactOf(operation), operation.id, which) ||
           (from && storage::wasRemoved(db, *from, operation.id, which));
}

/// What its author knows: the addresses, and the values that the other one lacks.
void tellMerged(storage::Database& db, domain::Operation& merging)
{
    ContactRepository contacts(db);
    const auto from = ContactId::fromText(merging.payload[u"from"].toString());
    if (!from)
        return;
    const domain::Contact gone = required(contacts.find(*from));
    merging.payload.insert(u"addresses"_s, QJsonArray::fromStringList(gone.addresses));
    merging.payload.insert(u"set"_s, domain::valuesToFill(required(contacts.find(contactOf(merging))), gone));
}

} // namespace

bool isOfNobody(storage::Database& db, const domain::Operation& operation)
{
    return !operation.payload[u"create"].toBool() && !operation.payload[knowsRemovalKey].toBool() &&
           isAboutRemoved(db, operation, storage::Decisions::InTheLog);
}

void refuseTaken(storage::Database& db, const domain::Operation& edit)
{
    ContactRepository contacts(db);
    for (const QJsonValue address : edit.payload[u"set"][u"addresses"].toArray())
        if (const auto other = required(contacts.findByAddress(address.toString()));
            other && other->id != contactOf(edit))
            required(
                Status(fail(ErrorCode::Conflict, QCoreApplication::translate("journal", "%1 already belongs to %2.")
                                                     .arg(address.toString(), other->display()))));
}

void completeForOthers(storage::Database& db, domain::Operation& decision)
{
    for (const QString& key : {rowsKey, sinceKey})
        decision.payload.remove(key);
    if (decision.kind == domain::OperationKind::MergeContacts)
        tellMerged(db, decision);
    if (isAboutRemoved(db, decision, storage::Decisions::PendingToo))
        decision.payload.insert(knowsRemovalKey, true);
}

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
