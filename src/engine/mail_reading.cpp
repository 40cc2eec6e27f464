// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mail_reading.h"

#include "base/stable_hash.h"
#include "domain/subject.h"
#include "mime/read_mail.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace svarbord::engine {

namespace {

constexpr qsizetype snippetLength = 200;
constexpr qsizetype keptHeaders = 64 * 1024;

constexpr mime::ReadOptions reading{.keepAttachmentContent = true, .html = mime::HtmlUse::KeepSource};

Timestamp plausibleDate(const QDateTime& written, Timestamp arrived)
{
    static const QDateTime earliest(QDate(1985, 1, 1), QTime(0, 0), Qt::UTC);
    if (!written.isValid() || written < earliest)
        return arrived;
    const Timestamp date = fromDateTime(written);
    // A sender's clock may be wrong by a day; further ahead it would stay on top of every list.
    return date > arrived + std::chrono::days{1} ? arrived : date;
}

QString snippetOf(const mime::ParsedMail& mail)
{
    const QString& from = mail.newText.isEmpty() ? mail.text : mail.newText;
    return from.left(snippetLength * 3).simplified().left(snippetLength);
}

bool isOwn(const domain::Address& address, const QSet<QString>& own)
{
    return own.contains(address.key());
}

const domain::Address* firstForeign(const domain::AddressList& list, const QSet<QString>& own)
{
    const auto it = std::find_if(list.begin(), list.end(), [&own](const domain::Address& address) {
        return !address.address.isEmpty() && !isOwn(address, own);
    });
    return it == list.end() ? nullptr : &*it;
}

domain::Address senderOf(const mime::ParsedMail& mail)
{
    return mail.from.address.isEmpty() && !mail.sender.address.isEmpty() ? mail.sender : mail.from;
}

/// From a web form that writes in our own name, the customer is whom an answer would go to.
bool isFormMail(const mime::ParsedMail& mail, const QSet<QString>& own)
{
    return isOwn(mail.from, own) && firstForeign(mail.replyTo, own) != nullptr;
}

domain::Direction directionOf(const mime::ParsedMail& mail, const IntakeSource& source)
{
    if (source.role == storage::FolderRole::Sent)
        return domain::Direction::Outbound;
    if (!isOwn(senderOf(mail), source.ownAddresses) || isFormMail(mail, source.ownAddresses))
        return domain::Direction::Inbound;
    // A test mail to oneself has to be seen.
    const bool leavesUs = firstForeign(mail.to, source.ownAddresses) || firstForeign(mail.cc, source.ownAddresses);
    return leavesUs ? domain::Direction::Outbound : domain::Direction::Inbound;
}

domain::Address customerOf(const mime::ParsedMail& mail, domain::Direction direction, const QSet<QString>& own)
{
    if (direction == domain::Direction::Outbound) {
        for (const domain::AddressList* list : {&mail.to, &mail.cc, &mail.bcc})
            if (const domain::Address* address = firstForeign(*list, own))
                return *address;
        return mail.to.isEmpty() ? domain::Address{} : mail.to.first();
    }
    if (mail.originalSender && !mail.originalSender->address.isEmpty() && !isOwn(*mail.originalSender, own))
        return *mail.originalSender;
    if (isFormMail(mail, own))
        return *firstForeign(mail.replyTo, own);
    return senderOf(mail);
}

QSet<QString> correspondentsOf(const mime::ParsedMail& mail, const QSet<QString>& own)
{
    QSet<QString> people;
    const auto add = [&people, &own](const domain::Address& address) {
        if (!address.address.isEmpty() && !isOwn(address, own))
            people.insert(address.key());
    };
    add(senderOf(mail));
    std::for_each(mail.to.begin(), mail.to.end(), add);
    std::for_each(mail.cc.begin(), mail.cc.end(), add);
    return people;
}

QStringList recipientsOf(const mime::ParsedMail& mail)
{
    QStringList recipients = mail.deliveredTo;
    for (const domain::AddressList* list : {&mail.to, &mail.cc})
        for (const domain::Address& address : *list)
            recipients.append(address.address);
    return recipients;
}

domain::Message messageFrom(const mime::ParsedMail& mail, Timestamp arrived)
{
    domain::Message message;
    message.messageIdHeader = mail.messageId;
    message.inReplyTo = mail.inReplyTo;
    message.references = mail.references;
    message.from = senderOf(mail);
    message.to = mail.to;
    message.cc = mail.cc;
    message.replyTo = mail.replyTo;
    message.subject = mail.subject;
    message.date = plausibleDate(mail.date, arrived);
    message.arrived = arrived;
    message.snippet = snippetOf(mail);
    message.language = mail.language;
    message.autoReply = mail.autoReply;
    message.mailingList = mail.mailingList;
    message.partial = mail.textMissing;
    message.bounce = mail.bounce;
    message.originalSender = mail.originalSender;
    message.crypto = mail.crypto;
    return message;
}

void takeAttachments(IncomingMail& result, std::vector<mime::ParsedAttachment> attachments)
{
    for (mime::ParsedAttachment& parsed : attachments) {
        domain::Attachment attachment;
        attachment.name = parsed.name;
        attachment.contentType = parsed.contentType;
        attachment.contentId = parsed.contentId;
        attachment.section = parsed.section;
        attachment.transferEncoding = parsed.transferEncoding;
        attachment.size = parsed.size;
        attachment.isInline = parsed.isInline;
        if (parsed.content)
            result.contents.emplace_back(result.message.attachments.size(), std::move(*parsed.content));
        result.message.attachments.append(std::move(attachment));
    }
}

/// The Message-ID of the mail that a report is about: reports quote its header after their own.
QString reportedMessageId(QByteArrayView content)
{
    static const QRegularExpression pattern(QStringLiteral("^message-id:\\s*<([^<>\\s]{3,250})>"),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::MultilineOption);
    constexpr qsizetype searched = 256 * 1024;
    return pattern.match(QString::fromLatin1(content.first(std::min(content.size(), searched)))).captured(1);
}

QString reportedMessageId(const mime::Part& part)
{
    for (const mime::Part& child : part.children) {
        QString found = reportedMessageId(child.headerBlock);
        if (found.isEmpty() && child.content)
            found = reportedMessageId(*child.content);
        if (found.isEmpty())
            found = reportedMessageId(child);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

qsizetype headerEnd(QByteArrayView raw)
{
    // not indexOf(), which goes letter by letter
    const std::string_view text(raw.data(), static_cast<size_t>(raw.size()));
    const size_t crlf = text.find("\r\n\r\n");
    const size_t lf = text.substr(0, crlf).find("\n\n");
    return static_cast<qsizetype>(std::min({crlf, lf, text.size()}));
}

IncomingMail judge(mime::ParsedMail mail, QByteArrayView headers, Timestamp arrived, const IntakeSource& source)
{
    if (source.rules.logToForwarder)
        mail.originalSender.reset();
    IncomingMail result;
    result.headers = headers.first(std::min(headers.size(), keptHeaders)).toByteArray();
    const QByteArray text = mail.text.toUtf8();
    result.contentHash = copyHash(mail, text, arrived);
    result.message = messageFrom(mail, arrived);
    if (result.message.messageIdHeader.isEmpty())
        result.message.messageIdHeader = domain::fallbackMessageId(headers);
    result.message.direction = directionOf(mail, source);
    result.ownAddress = isOwn(result.message.from, source.ownAddresses);
    result.customer = customerOf(mail, result.message.direction, source.ownAddresses);
    result.subjectKey = domain::normalSubject(mail.subject).key;

    result.keys.messageId = result.message.messageIdHeader;
    result.keys.inReplyTo = mail.inReplyTo;
    result.keys.references = mail.references;
    result.keys.recipients = recipientsOf(mail);
    result.keys.subject = mail.subject;
    result.keys.correspondents = correspondentsOf(mail, source.ownAddresses);
    result.keys.date = result.message.date;

    takeAttachments(
        result, {std::make_move_iterator(mail.attachments.begin()), std::make_move_iterator(mail.attachments.end())});
    result.indexed = storage::search::prepared(storage::search::textOf(result.message, text));
    result.body = storage::packBody({std::move(mail.text), {}, std::move(mail.newText), std::move(mail.htmlSource)});
    return result;
}

void answerReport(IncomingMail& mail, const QString& reported)
{
    if (!reported.isEmpty() && mail.keys.inReplyTo.isEmpty() && reported != mail.keys.messageId)
        mail.keys.inReplyTo = reported;
}

} // namespace

QByteArray copyHash(const mime::ParsedMail& mail, QByteArrayView text, Timestamp arrived)
{
    const QByteArray separator(1, '\0');
    QByteArray identity = mail.messageId.toUtf8() + separator + mail.from.key().toUtf8() + separator;
    if (mail.date.isValid())
        identity += QByteArray::number(mail.date.toSecsSinceEpoch());
    else if (mail.messageId.isEmpty())
        identity += "arrived " + QByteArray::number(toMs(arrived));
    identity += separator + mail.subject.toUtf8() + separator;
    identity += text;
    return contentHash(identity);
}

IncomingMail readFetched(const imap::FetchedMessage& fetched, const IntakeSource& source)
{
    IncomingMail result;
    if (!source.filtered && fetched.problem.isEmpty()) {
        if (!fetched.raw.isEmpty()) {
            result = readRaw(fetched.raw, fetched.internalDate, source, KeepSource::No);
        } else {
            result = judge(mime::readMail(fetched.headers, fetched.structure, reading), fetched.headers,
                           fetched.internalDate, source);
            if (result.message.bounce)
                answerReport(result, reportedMessageId(fetched.structure));
        }
    }
    result.uid = fetched.uid;
    result.problem = fetched.problem;
    result.message.seen = fetched.flags.contains(QStringLiteral("\\Seen"), Qt::CaseInsensitive) ||
                          result.message.direction == domain::Direction::Outbound;
    return result;
}

IncomingMail readRaw(const QByteArray& raw, Timestamp arrived, const IntakeSource& source, KeepSource keep)
{
    const qsizetype end = headerEnd(raw);
    IncomingMail result = judge(mime::readMail(raw, reading), QByteArrayView(raw).first(end), arrived, source);
    if (result.message.bounce)
        answerReport(result, reportedMessageId(QByteArrayView(raw).sliced(end)));
    if (keep == KeepSource::Yes)
        result.source = raw;
    result.message.seen = result.message.direction == domain::Direction::Outbound;
    return result;
}

} // namespace svarbord::engine
