// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waiting_mail.h"

#include <QJsonArray>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype hashSize = 32;

QJsonArray toArray(const AddressList& addresses)
{
    QJsonArray array;
    for (const Address& address : addresses)
        array.append(QJsonObject{{u"name"_s, address.name}, {u"address"_s, address.address}});
    return array;
}

AddressList addressesFrom(const QJsonArray& array)
{
    AddressList addresses;
    for (const QJsonValue entry : array)
        addresses.append({entry[u"name"].toString(), entry[u"address"].toString()});
    return addresses;
}

} // namespace

QJsonObject WaitingMail::toJson() const
{
    return {{u"account"_s, account},
            {u"conversation"_s, conversation.toText()},
            {u"messageId"_s, messageIdHeader},
            {u"subject"_s, subject},
            {u"recipients"_s, toArray(recipients)},
            {u"at"_s, toMs(at)},
            {u"hash"_s, QString::fromLatin1(hash.toBase64())},
            {u"size"_s, size},
            {u"seenSince"_s, toMs(mark.since)},
            {u"seenCount"_s, mark.count},
            {u"author"_s, author.value}};
}

std::optional<WaitingMail> WaitingMail::fromJson(const QString& key, const QJsonObject& json)
{
    WaitingMail mail;
    mail.id = OutboxId{key};
    mail.account = json[u"account"].toString();
    mail.conversation = ConversationId::fromText(json[u"conversation"].toString()).value_or(ConversationId{});
    mail.messageIdHeader = json[u"messageId"].toString();
    mail.subject = json[u"subject"].toString();
    mail.recipients = addressesFrom(json[u"recipients"].toArray());
    mail.at = fromMs(json[u"at"].toInteger());
    mail.hash = QByteArray::fromBase64(json[u"hash"].toString().toLatin1());
    mail.size = json[u"size"].toInteger();
    mail.mark = {fromMs(json[u"seenSince"].toInteger()), json[u"seenCount"].toInt(-1)};
    mail.author = MemberId{json[u"author"].toString()};
    if (!TaskId::fromText(mail.task().toText()) || mail.account.isEmpty() || mail.messageIdHeader.isEmpty() ||
        mail.recipients.isEmpty() || mail.hash.size() != hashSize)
        return std::nullopt;
    return mail;
}

} // namespace svarbord::domain
