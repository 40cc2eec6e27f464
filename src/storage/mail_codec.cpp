// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mail_codec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

namespace svarbord::storage {

namespace {

// Numbers are stored: never reuse one.
enum DetailKey {
    InReplyTo = 1,
    References,
    To,
    Cc,
    ReplyTo,
    Language,
    BounceKey,
    OriginalSender,
    Crypto,
    PlacementKey
};
enum OutgoingKey {
    Account = 1,
    Conversation,
    OutTo,
    OutCc,
    OutBcc,
    Subject,
    Text,
    Html,
    OutInReplyTo,
    OutReferences,
    Attachments,
    OutPurpose,
    OutComment,
    WithoutSignature,
    MarkSince,
    MarkCount,
    WholeText,
    About,
    AwaitsFiles,
    Closes
};

QCborArray toCbor(const domain::Address& address)
{
    return {address.address, address.name};
}

domain::Address addressFrom(const QCborValue& value)
{
    const QCborArray pair = value.toArray();
    return {pair.at(1).toString(), pair.at(0).toString()};
}

QCborArray toCbor(const domain::AddressList& addresses)
{
    QCborArray list;
    for (const domain::Address& address : addresses)
        list.append(toCbor(address));
    return list;
}

domain::AddressList addressesFrom(const QCborValue& value)
{
    domain::AddressList addresses;
    for (const QCborValue& entry : value.toArray())
        addresses.append(addressFrom(entry));
    return addresses;
}

QCborArray toCbor(const QStringList& texts)
{
    return QCborArray::fromStringList(texts);
}

QStringList textsFrom(const QCborValue& value)
{
    QStringList texts;
    for (const QCborValue& entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

template <typename Container>
void put(QCborMap& map, int key, const Container& content)
{
    if (!content.isEmpty())
        map.insert(key, content);
}

/// Writes a map straight away, for each mail that comes in, without building one first.
class DetailWriter
{
public:
    explicit DetailWriter(QByteArray& to) : m_writer(&to) { m_writer.startMap(); }

    template <typename Content>
    void put(DetailKey key, const Content& content)
    {
        if constexpr (requires { content.isEmpty(); })
            if (content.isEmpty())
                return;
        m_writer.append(static_cast<int>(key));
        write(content);
    }

    void end() { m_writer.endMap(); }

private:
    void write(int number) { m_writer.append(number); }
    void write(const QString& text) { m_writer.append(text); }
    void write(const domain::Address& address)
    {
        m_writer.startArray(2);
        write(address.address);
        write(address.name);
        m_writer.endArray();
    }
    void write(const domain::Placement& placement)
    {
        m_writer.startArray(2);
        write(static_cast<int>(placement.reason));
        write(placement.evidence);
        m_writer.endArray();
    }
    template <typename Item>
    void write(const QList<Item>& list)
    {
        m_writer.startArray(static_cast<quint64>(list.size()));
        for (const Item& item : list)
            write(item);
        m_writer.endArray();
    }

    QCborStreamWriter m_writer;
};

QCborMap mapFrom(const QByteArray& cbor)
{
    return QCborValue::fromCbor(cbor).toMap();
}

} // namespace

QByteArray encodeAddresses(const domain::AddressList& addresses)
{
    return toCbor(addresses).toCborValue().toCbor();
}

domain::AddressList decodeAddresses(const QByteArray& cbor)
{
    return addressesFrom(QCborValue::fromCbor(cbor));
}

QByteArray encodeDetails(const domain::Message& message)
{
    QByteArray cbor;
    DetailWriter details(cbor);
    details.put(InReplyTo, message.inReplyTo);
    details.put(References, message.references);
    details.put(To, message.to);
    details.put(Cc, message.cc);
    details.put(ReplyTo, message.replyTo);
    details.put(Language, message.language);
    if (message.bounce)
        details.put(BounceKey, QStringList{message.bounce->recipient, message.bounce->status, message.bounce->reason});
    if (message.originalSender)
        details.put(OriginalSender, *message.originalSender);
    if (message.crypto != domain::CryptoKind::None)
        details.put(Crypto, static_cast<int>(message.crypto));
    details.put(PlacementKey, message.placement);
    details.end();
    return cbor;
}

void decodeDetails(const QByteArray& cbor, domain::Message& message)
{
    const QCborMap map = mapFrom(cbor);
    message.inReplyTo = map.value(InReplyTo).toString();
    message.references = textsFrom(map.value(References));
    message.to = addressesFrom(map.value(To));
    message.cc = addressesFrom(map.value(Cc));
    message.replyTo = addressesFrom(map.value(ReplyTo));
    message.language = map.value(Language).toString();
    if (const QCborArray bounce = map.value(BounceKey).toArray(); !bounce.isEmpty())
        message.bounce = domain::Bounce{bounce.at(0).toString(), bounce.at(1).toString(), bounce.at(2).toString()};
    if (map.contains(OriginalSender))
        message.originalSender = addressFrom(map.value(OriginalSender));
    message.crypto = static_cast<domain::CryptoKind>(map.value(Crypto).toInteger());
    const QCborArray placement = map.value(PlacementKey).toArray();
    message.placement = {static_cast<domain::PlacementReason>(placement.at(0).toInteger()), placement.at(1).toString()};
}

QByteArray encodeOutgoing(const domain::OutgoingMail& mail)
{
    QCborMap map;
    map.insert(Account, mail.account.value);
    map.insert(Conversation, mail.conversation.value);
    put(map, OutTo, toCbor(mail.to));
    put(map, OutCc, toCbor(mail.cc));
    put(map, OutBcc, toCbor(mail.bcc));
    put(map, Subject, mail.subject);
    put(map, Text, mail.text);
    put(map, Html, mail.html);
    put(map, OutInReplyTo, mail.inReplyTo);
    put(map, OutReferences, toCbor(mail.references));
    QCborArray attachments;
    for (const domain::OutgoingAttachment& attachment : mail.attachments)
        attachments.append(
            QCborArray{attachment.name, attachment.contentType, attachment.content, attachment.contentId});
    put(map, Attachments, attachments);
    put(map, OutPurpose, mail.purpose);
    put(map, About, mail.about);
    put(map, OutComment, mail.comment);
    if (mail.withoutSignature)
        map.insert(WithoutSignature, true);
    if (mail.wholeText)
        map.insert(WholeText, true);
    if (mail.awaitsFiles)
        map.insert(AwaitsFiles, true);
    if (mail.closes)
        map.insert(Closes, true);
    if (mail.mark.isSet()) {
        map.insert(MarkSince, qint64(toMs(mail.mark.since)));
        map.insert(MarkCount, mail.mark.count);
    }
    return map.toCborValue().toCbor();
}

domain::OutgoingMail decodeOutgoing(const QByteArray& cbor)
{
    const QCborMap map = mapFrom(cbor);
    domain::OutgoingMail mail;
    mail.account = AccountId{map.value(Account).toInteger()};
    mail.conversation = ConversationId{map.value(Conversation).toInteger()};
    mail.to = addressesFrom(map.value(OutTo));
    mail.cc = addressesFrom(map.value(OutCc));
    mail.bcc = addressesFrom(map.value(OutBcc));
    mail.subject = map.value(Subject).toString();
    mail.text = map.value(Text).toString();
    mail.html = map.value(Html).toString();
    mail.inReplyTo = map.value(OutInReplyTo).toString();
    mail.references = textsFrom(map.value(OutReferences));
    mail.purpose = map.value(OutPurpose).toString();
    mail.about = map.value(About).toString();
    mail.comment = map.value(OutComment).toString();
    mail.withoutSignature = map.value(WithoutSignature).toBool();
    mail.wholeText = map.value(WholeText).toBool();
    mail.awaitsFiles = map.value(AwaitsFiles).toBool();
    mail.closes = map.value(Closes).toBool();
    mail.mark.since = fromMs(map.value(MarkSince).toInteger());
    mail.mark.count = static_cast<int>(map.value(MarkCount).toInteger(-1));
    for (const QCborValue& value : map.value(Attachments).toArray()) {
        const QCborArray entry = value.toArray();
        mail.attachments.append(
            {entry.at(0).toString(), entry.at(1).toString(), entry.at(2).toByteArray(), entry.at(3).toString()});
    }
    return mail;
}

} // namespace svarbord::storage
