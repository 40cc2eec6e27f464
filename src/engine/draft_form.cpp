// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draft_form.h"

#include "mime/build_mail.h"
#include "mime/header_block.h"
#include "mime/header_encoding.h"
#include "mime/read_mail.h"

#include <QUrlQuery>

namespace svarbord::engine {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr char fieldName[] = "X-Svarbord-Draft";
constexpr qsizetype longestField = 900; ///< of the 998 bytes that a line may have
constexpr qsizetype openingLength = 120;

domain::AddressList sendable(domain::AddressList addresses)
{
    addresses.removeIf([](const domain::Address& address) { return !mime::isSendableAddress(address.address); });
    return addresses;
}

QByteArray ownField(const domain::OutgoingMail& draft, const DraftWriter& writer)
{
    QUrlQuery query;
    const auto add = [&query](const QString& key, const QString& value) {
        if (!value.isEmpty())
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"device"_s, writer.device.value);
    add(u"member"_s, writer.member.value);
    add(u"purpose"_s, draft.purpose == u"comment"_s ? u"reply"_s : draft.purpose); // comments stay here
    add(u"conversation"_s, draft.conversation.isValid() ? draft.conversation.toText() : QString());
    add(u"signature"_s, draft.withoutSignature ? u"none"_s : QString());
    if (draft.mark.isSet()) {
        add(u"since"_s, QString::number(toMs(draft.mark.since)));
        add(u"seen"_s, QString::number(draft.mark.count));
    }
    add(u"name"_s, writer.name.left(60));
    const QByteArray value = query.toString(QUrl::FullyEncoded).toLatin1();
    return value.size() > longestField ? QByteArray() : QByteArray(fieldName) + ": " + value + "\r\n";
}

/// What our own field says; another program's draft has none.
void readOwnField(QByteArrayView value, DraftRead& read)
{
    const QUrlQuery query(QString::fromLatin1(value).trimmed());
    const auto item = [&query](const QString& key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    read.device = DeviceId{item(u"device"_s)};
    read.about.writer = MemberId{item(u"member"_s)};
    read.about.writerName = item(u"name"_s).simplified().left(60);
    read.mail.purpose = item(u"purpose"_s);
    read.mail.conversation = ConversationId::fromText(item(u"conversation"_s)).value_or(ConversationId{});
    read.mail.withoutSignature = item(u"signature"_s) == u"none"_s;
    if (query.hasQueryItem(u"seen"_s))
        read.mail.mark = {fromMs(item(u"since"_s).toLongLong()), item(u"seen"_s).toInt()};
}

QList<domain::OutgoingAttachment> filesOf(const QList<mime::ParsedAttachment>& parsed)
{
    QList<domain::OutgoingAttachment> files;
    for (const mime::ParsedAttachment& file : parsed)
        if (file.content)
            files.append({file.name, file.contentType, *file.content, file.isInline ? file.contentId : QString()});
    return files;
}

} // namespace

Result<QByteArray> writeDraft(domain::OutgoingMail draft, const domain::Account& account,
                              const QString& messageIdHeader, Timestamp changed, const DraftWriter& writer)
{
    draft.to = sendable(draft.to);
    draft.cc = sendable(draft.cc);
    mime::MailIdentity identity;
    identity.from = {account.displayName, account.address};
    identity.messageIdHeader = messageIdHeader;
    identity.date = toDateTime(changed).toLocalTime();
    const auto built = mime::buildMail(draft, identity);
    if (!built)
        return fail(built.error());
    QByteArray mail = ownField(draft, writer);
    if (const domain::AddressList hidden = sendable(draft.bcc); !hidden.isEmpty())
        mail += "Bcc: " + mime::encodeAddresses(hidden) + "\r\n";
    return mail + *built;
}

DraftRead readDraft(const QByteArray& raw)
{
    const mime::ParsedMail parsed = mime::readMail(raw);
    DraftRead read;
    read.mail.to = parsed.to;
    read.mail.cc = parsed.cc;
    read.mail.bcc = parsed.bcc;
    read.mail.subject = parsed.subject;
    read.mail.text = parsed.text.trimmed();
    read.mail.html = parsed.html;
    read.mail.inReplyTo = parsed.inReplyTo;
    read.mail.references = parsed.references;
    read.mail.attachments = filesOf(parsed.attachments);
    read.mail.wholeText = true;
    if (!parsed.inReplyTo.isEmpty())
        read.parents.append(parsed.inReplyTo);
    for (auto id = parsed.references.crbegin(); id != parsed.references.crend(); ++id)
        if (!read.parents.contains(*id))
            read.parents.append(*id);
    const bool toMany = parsed.to.size() + parsed.cc.size() > 1;
    read.mail.purpose = read.parents.isEmpty() ? u"new"_s : toMany ? u"reply-all"_s : u"reply"_s;
    const mime::HeaderBlock headers(raw);
    if (headers.has(fieldName)) {
        read.mail.wholeText = false;
        readOwnField(headers.value(fieldName), read);
    }
    read.about.messageIdHeader = parsed.messageId;
    read.about.written = parsed.date.isValid() ? fromMs(parsed.date.toMSecsSinceEpoch()) : Timestamp{};
    read.about.subject = parsed.subject;
    const QString own = parsed.newText.isEmpty() ? parsed.text : parsed.newText;
    read.about.opening = own.left(4 * openingLength).simplified().left(openingLength);
    return read;
}

} // namespace svarbord::engine
