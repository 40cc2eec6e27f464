// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/build_mail.h"

#include "base/stable_hash.h"
#include "mime/header_encoding.h"
#include "mime/header_text.h"
#include "mime/html_to_text.h"

#include <gmime/gmime-encodings.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstring>

namespace svarbord::mime {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr char crlf[] = "\r\n";

QByteArray encoded(QByteArrayView content, GMimeContentEncoding kind)
{
    GMimeEncoding state;
    g_mime_encoding_init_encode(&state, kind);
    QByteArray out(qsizetype(g_mime_encoding_outlen(&state, size_t(content.size()))), Qt::Uninitialized);
    const size_t size = g_mime_encoding_flush(&state, content.data(), size_t(content.size()), out.data());
    out.truncate(qsizetype(size));
    return out;
}

/// Line ends as the network wants them, whatever they were.
QByteArray networkLines(QByteArray text)
{
    text.replace("\r\n", "\n");
    text.replace('\r', '\n');
    text.removeIf([](char c) { return c == 0; });
    text.replace("\n", "\r\n");
    if (!text.isEmpty() && !text.endsWith(crlf))
        text += crlf;
    return text;
}

bool isSevenBit(QByteArrayView text, qsizetype longestLine)
{
    qsizetype line = 0;
    for (const char c : text) {
        line = c == '\n' ? 0 : line + 1;
        if (uchar(c) >= 0x80 || c == '\0' || line > longestLine + 1)
            return false;
    }
    return true;
}

/// Quoted-printable (RFC 2045 section 6.7) of a text whose lines end in \n alone.
QByteArray quotedPrintable(QByteArray text)
{
    text.replace("\r\n", "\n");
    QByteArray out = encoded(text, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return networkLines(std::move(out));
}

struct Body
{
    QByteArray headers; ///< MIME fields, each with its line end
    QByteArray content;
};

Body textBody(const QString& text, QByteArrayView subtype)
{
    constexpr qsizetype longestPlainLine = 78;
    const QByteArray lines = networkLines(text.toUtf8());
    QByteArray type = "Content-Type: text/" + subtype.toByteArray();
    // "=_" starts our boundaries: in quoted-printable it cannot occur.
    if (isSevenBit(lines, longestPlainLine) && !lines.contains("=_") && !lines.startsWith("From ") &&
        !lines.contains("\nFrom "))
        return {type + "; charset=us-ascii\r\nContent-Transfer-Encoding: 7bit\r\n", lines};
    return {type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n", quotedPrintable(lines)};
}

QByteArray safeType(const QString& contentType)
{
    const QByteArray type = contentType.toLower().toLatin1();
    const qsizetype slash = type.indexOf('/');
    const bool fine =
        slash > 0 && slash + 1 < type.size() && type.size() < 128 && type.count('/') == 1 &&
        !type.startsWith("multipart/") &&
        std::ranges::all_of(
            type, [](char c) { return std::isalnum(uchar(c)) || std::strchr("!#$&-^_.+/", c) != nullptr; });
    return fine ? type : QByteArrayLiteral("application/octet-stream");
}

Body attachmentBody(const domain::OutgoingAttachment& attachment, bool isInline)
{
    QByteArray type = safeType(attachment.contentType);
    const QString name = safeFileName(attachment.name);
    // RFC 2046 section 5.2.1 allows an attached mail no encoding: one with 8-bit or long lines goes as a plain file.
    const bool mail = type.startsWith("message/");
    const bool asIs =
        mail && type == "message/rfc822" && isSevenBit(attachment.content, 990) && !attachment.content.contains("=_");
    if (mail && !asIs)
        type = QByteArrayLiteral("application/octet-stream");
    Body body;
    body.headers = "Content-Type: " + type;
    if (!name.isEmpty())
        body.headers += encodeParameter("name", name);
    body.headers += "\r\nContent-Transfer-Encoding: " + QByteArray(asIs ? "7bit" : "base64");
    body.headers += "\r\nContent-Disposition: " + QByteArray(isInline ? "inline" : "attachment");
    if (!name.isEmpty())
        body.headers += encodeParameter("filename", name);
    if (isSendableMessageId(attachment.contentId))
        body.headers += "\r\nContent-ID: <" + attachment.contentId.toLatin1() + '>';
    body.headers += crlf;
    body.content = networkLines(asIs ? attachment.content : encoded(attachment.content, GMIME_CONTENT_ENCODING_BASE64));
    return body;
}

/// Puts parts together; boundaries come from the Message-ID, so a mail built twice is the same.
class Assembly
{
public:
    explicit Assembly(const QString& messageId) : m_seed(messageId.toUtf8()) {}

    Body multipart(QByteArrayView subtype, const QList<Body>& parts)
    {
        const QByteArray boundary =
            "=_svarbord-" + contentHash(m_seed + QByteArray::number(++m_count)).toHex().first(24);
        Body body;
        body.headers = "Content-Type: multipart/" + subtype.toByteArray() + ";\r\n boundary=\"" + boundary + "\"\r\n";
        for (const Body& part : parts)
            body.content += "--" + boundary + crlf + part.headers + crlf + part.content + crlf;
        body.content += "--" + boundary + "--\r\n";
        return body;
    }

private:
    QByteArray m_seed;
    int m_count = 0;
};

Body wholeBody(const domain::OutgoingMail& mail, const QString& messageId)
{
    Assembly assembly(messageId);
    QList<Body> images;
    QList<Body> files;
    for (const domain::OutgoingAttachment& attachment : mail.attachments) {
        const bool isInline = !mail.html.isEmpty() && isSendableMessageId(attachment.contentId);
        (isInline ? images : files).append(attachmentBody(attachment, isInline));
    }
    Body body = textBody(mail.text.isEmpty() && !mail.html.isEmpty() ? htmlToText(mail.html) : mail.text, "plain");
    if (!mail.html.isEmpty()) {
        Body html = textBody(mail.html, "html");
        if (!images.isEmpty())
            html = assembly.multipart("related; type=\"text/html\"", QList<Body>{html} + images);
        body = assembly.multipart("alternative", {body, html});
    }
    return files.isEmpty() ? body : assembly.multipart("mixed", QList<Body>{body} + files);
}

QByteArray dateField(const QDateTime& date)
{
    const int offset = date.offsetFromUtc() / 60;
    const QString zone = u"%1%2%3"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
                             .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    return (QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss "_s) + zone).toLatin1();
}

/// The thread so far: the root and the newest, as RFC 5322 section 3.6.4 has it for long ones.
QStringList threadReferences(const domain::OutgoingMail& mail)
{
    constexpr qsizetype most = 30;
    QStringList references = mail.references;
    if (!mail.inReplyTo.isEmpty()) {
        references.removeAll(mail.inReplyTo);
        references.append(mail.inReplyTo);
    }
    if (references.size() > most)
        references = references.first(1) + references.last(most - 1);
    return references;
}

Status checkAddresses(const domain::OutgoingMail& mail, const MailIdentity& identity)
{
    const domain::AddressList all = mail.to + mail.cc + identity.replyTo + domain::AddressList{identity.from};
    for (const domain::Address& address : all) {
        if (!isSendableAddress(address.address)) {
            return fail(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("svarbord::mime", "“%1” is not an e-mail address.").arg(address.address),
                u"address not sendable"_s);
        }
    }
    if (!isSendableMessageId(identity.messageIdHeader) || !identity.date.isValid())
        return fail(ErrorCode::Internal, {}, u"no Message-ID or date for an outgoing mail"_s);
    return {};
}

} // namespace

Result<QByteArray> buildMail(const domain::OutgoingMail& mail, const MailIdentity& identity)
{
    if (const Status checked = checkAddresses(mail, identity); !checked)
        return fail(checked.error());
    QByteArray out;
    const auto add = [&out](QByteArrayView name, const QByteArray& value) {
        if (!value.isEmpty())
            out += name.toByteArray() + ": " + value + "\r\n";
    };
    add("Date", dateField(identity.date));
    add("From", encodeAddresses({identity.from}));
    add("Reply-To", encodeAddresses(identity.replyTo));
    add("To", mail.to.isEmpty() && mail.cc.isEmpty() ? QByteArrayLiteral("undisclosed-recipients:;")
                                                     : encodeAddresses(mail.to));
    add("Cc", encodeAddresses(mail.cc));
    add("Subject", encodeHeaderText(mail.subject));
    add("Message-ID", encodeMessageIds({identity.messageIdHeader}));
    add("In-Reply-To", encodeMessageIds({mail.inReplyTo}));
    add("References", encodeMessageIds(threadReferences(mail)));
    if (identity.autoSubmitted)
        add("Auto-Submitted", mail.inReplyTo.isEmpty() ? "auto-generated" : "auto-replied");
    add("MIME-Version", "1.0");
    const Body body = wholeBody(mail, identity.messageIdHeader);
    out += body.headers + crlf + body.content;
    return out;
}

} // namespace svarbord::mime
