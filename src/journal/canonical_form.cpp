// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/canonical_form.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace svarbord::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;

/// QJsonObject keeps its keys sorted. Numbers beyond 2^53 travel as text, since not every reader keeps them.
QJsonObject toJson(const domain::Operation& operation)
{
    return {
        {u"v"_s, version},
        {u"id"_s, operation.id.value},
        {u"member"_s, operation.member.value},
        {u"device"_s, operation.device.value},
        {u"clock"_s, QString::number(operation.clock)},
        {u"kind"_s, domain::operationKindName(operation.kind)},
        {u"target"_s, operation.target.toText()},
        {u"seen"_s, operation.seen.toText()},
        {u"payload"_s, operation.payload},
        {u"undoes"_s, operation.undoes.value},
    };
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray canonicalForm(const domain::Operation& operation)
{
    return compact(toJson(operation));
}

QByteArray serialise(const domain::Operation& operation)
{
    return compact(toObject(operation));
}

QJsonObject toObject(const domain::Operation& operation)
{
    QJsonObject object = toJson(operation);
    if (!operation.signature.isEmpty())
        object.insert(u"signature"_s, QString::fromLatin1(operation.signature.toBase64()));
    return object;
}

Result<domain::Operation> parseOperation(const QByteArray& json)
{
    return parseOperation(QJsonDocument::fromJson(json).object());
}

Result<domain::Operation> parseOperation(const QJsonObject& object)
{
    const auto kind = domain::operationKindFromName(object[u"kind"].toString());
    auto target = ConversationId::fromText(object[u"target"].toString());
    if (!target && kind && domain::hasNoTarget(*kind))
        target = ConversationId{};
    domain::Operation operation;
    operation.id = OperationId{object[u"id"].toString()};
    if (object[u"v"].toInt() != version || !kind || !target || !operation.id.isValid() ||
        !object[u"payload"].isObject())
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("journal", "This entry of the journal cannot be read."));
    operation.kind = *kind;
    operation.target = *target;
    operation.member = MemberId{object[u"member"].toString()};
    operation.device = DeviceId{object[u"device"].toString()};
    operation.clock = object[u"clock"].toString().toLongLong();
    operation.seen = domain::SeenMail::fromText(object[u"seen"].toString());
    operation.payload = object[u"payload"].toObject();
    operation.undoes = OperationId{object[u"undoes"].toString()};
    operation.signature = QByteArray::fromBase64(object[u"signature"].toString().toLatin1());
    return operation;
}

} // namespace svarbord::journal
