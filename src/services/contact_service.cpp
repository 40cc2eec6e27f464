// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contact_service.h"

#include "base/stable_hash.h"
#include "base/uuid7.h"
#include "domain/address.h"
#include "domain/fold.h"
#include "journal/journal.h"
#include "services/outcome.h"
#include "services/workspace.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/member_repository.h"
#include "storage/operation_repository.h"
#include "storage/shared_repository.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <functional>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;
using storage::ContactRepository;
using storage::Database;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::ContactService)
};

domain::Operation about(const MemberId& member, OperationKind kind, ContactId contact, const QJsonObject& payload)
{
    domain::Operation operation;
    operation.member = member;
    operation.kind = kind;
    operation.target = ConversationId{contact.value};
    operation.payload = payload;
    return operation;
}

/// nameOf: of a member, for people.
QString eventText(const storage::StoredOperation& stored, const std::function<QString(const QString&)>& nameOf)
{
    const QJsonObject& payload = stored.operation.payload;
    switch (stored.operation.kind) {
    case OperationKind::MergeContacts:
        return Text::tr("merged another contact into this one");
    case OperationKind::SplitContacts:
        return Text::tr("took a merge back");
    default:
        break;
    }
    if (payload[u"create"].toBool())
        return Text::tr("added the contact");
    if (payload[u"remove"].toBool())
        return Text::tr("removed the contact");
    QStringList changes;
    const QJsonObject values = payload[u"set"].toObject();
    const QMap<QString, QString> names{{u"name"_s, Text::tr("name")},        {u"phone"_s, Text::tr("telephone")},
                                       {u"company"_s, Text::tr("company")},  {u"language"_s, Text::tr("language")},
                                       {u"owner"_s, Text::tr("owner")},      {u"addresses"_s, Text::tr("addresses")},
                                       {u"fields"_s, Text::tr("own fields")}};
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString written = value->isString() ? value->toString() : QString();
        const QString to = value.key() == u"owner" ? nameOf(written) : written;
        const QString name = names.value(value.key(), value.key());
        changes.append(to.isEmpty() ? name : Text::tr("%1: %2", "what was changed, and to what").arg(name, to));
    }
    return Text::tr("changed %1").arg(changes.join(u", "_s));
}

} // namespace

ContactService::ContactService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.store, &storage::Store::changed, this, &ContactService::changed);
}

Result<QList<domain::ContactRow>> ContactService::page(const domain::ContactQuery& query,
                                                       const std::optional<domain::ContactKey>& after, int limit) const
{
    return m_workspace.store.read([&](Database& db) { return ContactRepository(db).page(query, after, limit); });
}

QFuture<Result<qint64>> ContactService::count(const domain::ContactQuery& query) const
{
    return m_workspace.store.readAsync([query](Database& db) { return ContactRepository(db).count(query); });
}

QFuture<Result<QList<domain::Company>>> ContactService::companies(int limit) const
{
    return m_workspace.store.readAsync([limit](Database& db) { return ContactRepository(db).companies(limit); });
}

Result<domain::Contact> ContactService::contact(ContactId id) const
{
    return m_workspace.store.read([&](Database& db) { return ContactRepository(db).find(id); });
}

Result<std::optional<domain::Contact>> ContactService::findByAddress(const QString& address) const
{
    return m_workspace.store.read([&](Database& db) { return ContactRepository(db).findByAddress(address); });
}

Result<QList<domain::Contact>> ContactService::beginningWith(const QString& prefix, int limit) const
{
    return m_workspace.store.read([&](Database& db) { return ContactRepository(db).beginningWith(prefix, limit); });
}

Result<QList<domain::ConversationRow>> ContactService::conversations(ContactId id, int limit) const
{
    return m_workspace.store.read([&](Database& db) -> Result<QList<domain::ConversationRow>> {
        const auto ids = ContactRepository(db).conversationsOf(id, limit);
        if (!ids)
            return fail(ids.error());
        return storage::ConversationRepository(db).rows(*ids);
    });
}

Result<QList<ContactEvent>> ContactService::history(ContactId id, int limit) const
{
    const auto operations = m_workspace.store.read(
        [&](Database& db) { return storage::OperationRepository(db).ofConversation(ConversationId{id.value}); });
    if (!operations)
        return fail(operations.error());
    const auto everybody = members();
    const auto nameOf = [&everybody](const QString& wanted) {
        for (const domain::Member& member : everybody.value_or(QList<domain::Member>()))
            if (member.id.value == wanted)
                return member.name;
        return wanted;
    };
    QList<ContactEvent> events;
    for (auto stored = operations->rbegin(); stored != operations->rend() && events.size() < limit; ++stored)
        if (!stored->undone && !stored->operation.undoes.isValid())
            events.append({domain::timeOf(stored->operation), stored->operation.member, eventText(*stored, nameOf)});
    return events;
}

Result<QList<domain::Member>> ContactService::members() const
{
    return m_workspace.store.read([](Database& db) { return storage::MemberRepository(db).list(); });
}

QFuture<Status> ContactService::change(ContactId id, const QJsonObject& values)
{
    return withoutValue(
        m_workspace.journal.perform({about(m_workspace.self, OperationKind::EditContact, id, {{u"set"_s, values}})}));
}

QFuture<Result<ContactId>> ContactService::add(const QJsonObject& values)
{
    const QString address = values[u"addresses"].toArray().first().toString();
    const ContactId id = address.isEmpty()
                             ? ContactId{stableHash({"contact", makeUuid7(m_workspace.clock.now()).toUtf8()})}
                             : ContactRepository::idFor(domain::Address{{}, address});
    return m_workspace.journal
        .perform({about(m_workspace.self, OperationKind::EditContact, id, {{u"create"_s, true}, {u"set"_s, values}})})
        .andThen([id](const Result<OperationId>& done) {
            return done ? Result<ContactId>(id) : Result<ContactId>(fail(done.error()));
        });
}

QFuture<Status> ContactService::merge(ContactId into, const QList<ContactId>& others)
{
    QList<domain::Operation> operations;
    for (const ContactId other : others)
        operations.append(about(m_workspace.self, OperationKind::MergeContacts, into, {{u"from"_s, other.toText()}}));
    return withoutValue(m_workspace.journal.perform(operations));
}

Result<QList<domain::ContactField>> ContactService::fields() const
{
    const auto stored = m_workspace.store.read([](Database& db) {
        return storage::SharedRepository(db).list(QString::fromUtf16(domain::ContactField::area));
    });
    if (!stored)
        return fail(stored.error());
    QList<domain::ContactField> fields;
    for (auto field = stored->begin(); field != stored->end(); ++field)
        fields.append(domain::contactFieldFrom(field.key(), field.value()));
    return fields;
}

namespace {

QFuture<Status> share(Workspace& workspace, const QString& key, const QJsonValue& value)
{
    domain::Operation operation;
    operation.member = workspace.self;
    operation.kind = OperationKind::SetShared;
    operation.payload = {
        {u"area"_s, QString::fromUtf16(domain::ContactField::area)}, {u"key"_s, key}, {u"value"_s, value}};
    return withoutValue(workspace.journal.perform({operation}));
}

} // namespace

QFuture<Status> ContactService::setField(domain::ContactField field)
{
    field.name = field.name.simplified();
    const auto refused = [](const QString& text) {
        return QtFuture::makeReadyFuture(Status{fail(ErrorCode::InvalidInput, text)});
    };
    if (field.name.isEmpty())
        return refused(Text::tr("A field needs a name."));
    if (field.kind == domain::ContactField::Kind::Choice && field.choices.isEmpty())
        return refused(Text::tr("Say what there is to choose from."));
    const auto known = fields().value_or(QList<domain::ContactField>());
    for (const domain::ContactField& other : known)
        if (other.key != field.key && other.name.compare(field.name, Qt::CaseInsensitive) == 0)
            return refused(Text::tr("There is a field called %1 already.").arg(other.name));
    if (field.key.isEmpty())
        field.key = makeUuid7(m_workspace.clock.now());
    return share(m_workspace, field.key, domain::toJson(field));
}

QFuture<Status> ContactService::removeField(const QString& key)
{
    return share(m_workspace, key, QJsonValue(QJsonValue::Null));
}

} // namespace svarbord::services
