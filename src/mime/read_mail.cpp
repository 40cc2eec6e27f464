// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/read_mail.h"

#include "mime/body_parts.h"
#include "mime/bounce.h"
#include "mime/classify.h"
#include "mime/forwarded_mail.h"
#include "mime/header_block.h"
#include "mime/header_text.h"
#include "mime/html_render.h"
#include "mime/language.h"
#include "mime/reply_trimmer.h"
#include "mime/split_mail.h"

namespace svarbord::mime {
namespace {

using namespace Qt::Literals::StringLiterals;

domain::Address firstAddress(QByteArrayView value)
{
    const domain::AddressList list = decodeAddresses(value);
    for (const domain::Address& address : list) {
        if (!address.address.isEmpty())
            return address;
    }
    return list.value(0);
}

void readAddresses(ParsedMail& mail, const HeaderBlock& headers)
{
    mail.from = firstAddress(headers.value("From"));
    mail.sender = firstAddress(headers.value("Sender"));
    if (mail.from.address.isEmpty() && !mail.sender.address.isEmpty())
        mail.from = mail.sender;
    // Recipients may come in several fields where programs broke the rule of one; the sender is the first one's.
    for (const HeaderBlock::Field& field : headers.fields()) {
        const auto is = [&](QByteArrayView name) { return field.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (is("To"))
            mail.to += decodeAddresses(field.value);
        else if (is("Cc"))
            mail.cc += decodeAddresses(field.value);
        else if (is("Bcc"))
            mail.bcc += decodeAddresses(field.value);
        else if (is("Reply-To"))
            mail.replyTo += decodeAddresses(field.value);
        else if (is("Delivered-To") || is("X-Original-To") || is("Envelope-To"))
            mail.deliveredTo += firstAddress(field.value).address;
    }
    mail.deliveredTo.removeAll(QString());
    mail.deliveredTo.removeDuplicates();
}

void readHeaders(ParsedMail& mail, const HeaderBlock& headers)
{
    mail.messageId = decodeMessageIds(headers.value("Message-ID")).value(0);
    mail.inReplyTo = decodeMessageIds(headers.value("In-Reply-To")).value(0);
    mail.references = decodeMessageIds(headers.value("References"));
    mail.subject = decodeHeaderText(headers.value("Subject"));
    mail.date = decodeDate(headers.value("Date"));
    readAddresses(mail, headers);
    if (mail.messageId.isEmpty())
        mail.defects.append(u"no Message-ID"_s);
    if (!mail.date.isValid())
        mail.defects.append(u"no usable Date"_s);
    if (mail.from.address.isEmpty())
        mail.defects.append(u"no sender"_s);
}

/// The whole text of a language in a mail may be in the quote; what the writer added decides.
QString languageOf(const ParsedMail& mail)
{
    const QString fromText = recognizeLanguage(mail.newText);
    return fromText.isEmpty() ? recognizeLanguage(mail.subject + u'\n' + mail.newText) : fromText;
}

void readHtml(ParsedMail& mail, QString html, HtmlUse use)
{
    // Some programs send an empty text beside the HTML.
    const bool needsText = QStringView(mail.text).trimmed().isEmpty();
    if (needsText || use == HtmlUse::Sanitize) {
        const HtmlTree tree(html.toUtf8());
        if (use == HtmlUse::Sanitize)
            mail.html = sanitizeTree(tree);
        if (needsText)
            mail.text = treeToText(tree);
    }
    if (use == HtmlUse::KeepSource)
        mail.htmlSource = std::move(html);
}

ParsedMail interpret(const HeaderBlock& headers, const Part& root, const ReadOptions& options, QStringList defects)
{
    ParsedMail mail;
    mail.defects = std::move(defects);
    readHeaders(mail, headers);
    BodyParts body = collectBody(root, options, mail.defects);
    mail.text = body.text;
    if (body.hasHtml)
        readHtml(mail, std::move(body.html), options.html);
    mail.newText = trimReply(mail.text);
    mail.attachments = std::move(body.attachments);
    mail.crypto = body.crypto;
    mail.textMissing = body.textMissing;
    mail.autoReply = isAutoReply(headers, mail.subject);
    mail.mailingList = isMailingList(headers);
    mail.bounce = findBounce(headers, mail.from, mail.subject, mail.text, body);
    if (!mail.bounce)
        mail.originalSender = findOriginalSender(mail.subject, mail.text, body);
    mail.language = languageOf(mail);
    return mail;
}

/// Old Mac programs end lines in CR alone; nothing else of the mail could be found then.
bool hasOnlyBareReturns(QByteArrayView raw)
{
    const QByteArrayView head = raw.first(std::min<qsizetype>(raw.size(), 64 * 1024));
    return head.contains('\r') && !head.contains('\n');
}

} // namespace

ParsedMail readMail(QByteArrayView raw, const ReadOptions& options)
{
    QByteArray converted;
    if (hasOnlyBareReturns(raw)) {
        converted = raw.toByteArray();
        converted.replace('\r', '\n');
        raw = converted;
    }
    const SplitMail mail = splitMail(raw);
    return interpret(mail.headers, mail.root, options, mail.defects);
}

ParsedMail readMail(QByteArrayView headerBlock, const Part& root, const ReadOptions& options)
{
    return interpret(HeaderBlock(headerBlock), root, options, {});
}

} // namespace svarbord::mime
