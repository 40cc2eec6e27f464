// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/body_parts.h"

#include "mime/charset.h"
#include "mime/flowed_text.h"
#include "mime/header_block.h"
#include "mime/header_text.h"
#include "mime/html_sanitizer.h"
#include "mime/html_to_text.h"
#include "mime/tnef.h"

#include <QMimeDatabase>

#include <cstring>
#include <optional>

namespace svarbord::mime {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One piece of the body in up to two forms.
struct Piece
{
    std::optional<QString> text;
    std::optional<QString> html;
};

QString normalizedLines(QString text)
{
    const qsizetype first = text.indexOf(u'\r');
    if (first < 0)
        return text;
    QChar* const begin = text.data();
    QChar* out = begin + first;
    for (QStringView rest = QStringView(text).sliced(first); !rest.isEmpty();) {
        const bool pair = rest.startsWith(u"\r\n");
        *out++ = u'\n';
        rest = rest.sliced(pair ? 2 : 1);
        const qsizetype next = rest.indexOf(u'\r');
        const QStringView line = rest.first(next < 0 ? rest.size() : next);
        std::memmove(out, line.data(), static_cast<size_t>(line.size()) * sizeof(QChar));
        out += line.size();
        rest = rest.sliced(line.size());
    }
    text.truncate(out - begin);
    return text;
}

/// The charset an HTML text names in itself; the mail's own label may be missing.
QByteArray charsetInHtml(QByteArrayView html)
{
    constexpr qsizetype lookAhead = 2048;
    const QByteArray head = html.first(std::min(html.size(), lookAhead)).toByteArray().toLower();
    qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    at += 8;
    while (at < head.size() && (head[at] == '"' || head[at] == '\''))
        ++at;
    qsizetype end = at;
    while (end < head.size() && (std::isalnum(uchar(head[end])) || head[end] == '-' || head[end] == '_'))
        ++end;
    return head.sliced(at, end - at);
}

domain::CryptoKind cryptoOf(const Part& part)
{
    using enum domain::CryptoKind;
    const QString protocol = part.parameters.value(u"protocol"_s).toLower();
    if (part.contentType == "multipart/encrypted"_L1)
        return PgpEncrypted;
    if (part.contentType == "multipart/signed"_L1)
        return protocol.contains("pkcs7"_L1) ? SMimeSigned : PgpSigned;
    if (part.contentType == "application/pkcs7-mime"_L1 || part.contentType == "application/x-pkcs7-mime"_L1)
        return part.parameters.value(u"smime-type"_s).toLower() == "signed-data"_L1 ? SMimeSigned : SMimeEncrypted;
    return None;
}

QString suffixFor(const QString& contentType)
{
    static const QMap<QString, QString> known{{u"image/png"_s, u".png"_s},
                                              {u"image/jpeg"_s, u".jpg"_s},
                                              {u"image/gif"_s, u".gif"_s},
                                              {u"image/webp"_s, u".webp"_s},
                                              {u"application/pdf"_s, u".pdf"_s},
                                              {u"text/calendar"_s, u".ics"_s},
                                              {u"text/plain"_s, u".txt"_s},
                                              {u"text/html"_s, u".html"_s},
                                              {u"text/vcard"_s, u".vcf"_s},
                                              {u"message/rfc822"_s, u".eml"_s},
                                              {u"application/pkcs7-mime"_s, u".p7m"_s},
                                              {u"application/pkcs7-signature"_s, u".p7s"_s},
                                              {u"application/pgp-signature"_s, u".asc"_s},
                                              {u"application/zip"_s, u".zip"_s}};
    return known.value(contentType, u".bin"_s);
}

qint64 estimatedSize(const Part& part)
{
    return part.transferEncoding == "base64"_L1 ? part.encodedSize * 3 / 4 : part.encodedSize;
}

class BodyCollector
{
public:
    BodyCollector(const ReadOptions& options, QStringList& defects) : m_options(options), m_defects(defects) {}

    BodyParts collect(const Part& root)
    {
        std::vector<Piece> pieces;
        visit(root, pieces, 0);
        Piece whole = joined(std::move(pieces));
        m_body.hasText = whole.text.has_value();
        m_body.hasHtml = whole.html.has_value();
        m_body.text = std::move(whole.text).value_or(QString());
        m_body.html = std::move(whole.html).value_or(QString());
        if (m_body.crypto == domain::CryptoKind::None)
            m_body.crypto = inlinePgp();
        markInlineImages();
        return std::move(m_body);
    }

private:
    void visit(const Part& part, std::vector<Piece>& pieces, int depth)
    {
        if (m_body.crypto == domain::CryptoKind::None)
            m_body.crypto = cryptoOf(part);
        if (part.contentType.startsWith("multipart/"_L1) && depth <= maxNesting) {
            m_body.isReport = m_body.isReport || part.contentType == "multipart/report"_L1;
            if (part.contentType == "multipart/alternative"_L1)
                visitAlternative(part, pieces, depth);
            else
                for (const Part& child : part.children)
                    visit(child, pieces, depth + 1);
            return;
        }
        if (++m_leaves > maxParts)
            return;
        visitLeaf(part, pieces);
    }

    void visitAlternative(const Part& part, std::vector<Piece>& pieces, int depth)
    {
        Piece best;
        ++m_alternatives;
        for (const Part& child : part.children) {
            std::vector<Piece> own;
            visit(child, own, depth + 1);
            const bool hasHtml = std::ranges::any_of(own, [](const Piece& p) { return p.html.has_value(); });
            Piece candidate = joined(std::move(own));
            // The last form is the richest, but text made from HTML is no match for text that was sent.
            if (candidate.text && (!best.text || !hasHtml))
                best.text = std::move(candidate.text);
            if (candidate.html)
                best.html = std::move(candidate.html);
        }
        --m_alternatives;
        if (best.text || best.html)
            pieces.push_back(std::move(best));
    }

    static Piece joined(std::vector<Piece> pieces)
    {
        if (pieces.empty())
            return {};
        if (pieces.size() == 1)
            return std::move(pieces.front());
        const bool anyHtml = std::ranges::any_of(pieces, [](const Piece& p) { return p.html.has_value(); });
        const bool anyText = std::ranges::any_of(pieces, [](const Piece& p) { return p.text.has_value(); });
        Piece whole;
        for (const Piece& piece : pieces) {
            if (anyText) {
                const QString text = piece.text ? *piece.text : htmlToText(*piece.html);
                whole.text = whole.text ? *whole.text + u'\n' + text : text;
            }
            if (anyHtml) {
                const QString html = piece.html ? *piece.html : textToHtml(*piece.text);
                whole.html = whole.html ? *whole.html + html : html;
            }
        }
        return whole;
    }

    void visitLeaf(const Part& part, std::vector<Piece>& pieces)
    {
        const bool html = part.contentType == "text/html"_L1;
        const bool text = part.contentType == "text/plain"_L1 || part.contentType == "text/enriched"_L1 ||
                          part.contentType == "text/richtext"_L1;
        const bool named = !part.fileName.isEmpty() && m_bodySeen && m_alternatives == 0;
        if ((html || text) && part.disposition != "attachment"_L1 && !named)
            addText(part, html, pieces);
        else if (part.contentType == "message/delivery-status"_L1)
            addStatus(part);
        else if (part.contentType != "text/rfc822-headers"_L1 && part.contentType != "text/x-amp-html"_L1 &&
                 part.contentType != "text/watch-html"_L1)
            addAttachment(part);
        else if (part.content && m_body.embeddedHeader.isEmpty() && part.contentType == "text/rfc822-headers"_L1)
            m_body.embeddedHeader = *part.content;
    }

    void addText(const Part& part, bool html, std::vector<Piece>& pieces)
    {
        m_bodySeen = true;
        if (!part.content) {
            m_body.textMissing = true;
            return;
        }
        const QByteArrayView bytes =
            QByteArrayView(*part.content).first(std::min<qsizetype>(part.content->size(), m_textLeft));
        m_textLeft -= bytes.size();
        QByteArray charset = part.parameters.value(u"charset"_s).toLatin1();
        if (charset.isEmpty() && html)
            charset = charsetInHtml(bytes);
        if (!isKnownCharset(charset))
            m_defects.append(u"unknown charset %1"_s.arg(QString::fromLatin1(charset.left(60))));
        QString decoded = normalizedLines(decodeCharset(bytes, charset));
        Piece piece;
        if (html) {
            piece.html = std::move(decoded);
        } else {
            if (part.parameters.value(u"format"_s).compare("flowed"_L1, Qt::CaseInsensitive) == 0)
                decoded =
                    unflow(decoded, part.parameters.value(u"delsp"_s).compare("yes"_L1, Qt::CaseInsensitive) == 0);
            piece.text = std::move(decoded);
        }
        pieces.push_back(std::move(piece));
    }

    void addStatus(const Part& part)
    {
        if (part.content)
            m_body.deliveryStatus.emplace_back(*part.content);
        else
            m_body.textMissing = true;
    }

    void addAttachment(const Part& part)
    {
        const bool tnef = part.contentType == "application/ms-tnef"_L1 ||
                          part.contentType == "application/vnd.ms-tnef"_L1 ||
                          part.fileName.compare("winmail.dat"_L1, Qt::CaseInsensitive) == 0;
        if (tnef && part.content && addTnef(part))
            return;
        ParsedAttachment attachment;
        attachment.name = nameOf(part);
        attachment.contentType = part.contentType;
        attachment.contentId = part.contentId;
        attachment.section = part.section;
        attachment.transferEncoding = part.transferEncoding;
        attachment.size = part.content ? part.content->size() : estimatedSize(part);
        attachment.isInline = part.disposition == "inline"_L1 && part.contentType.startsWith("image/"_L1);
        if (m_options.keepAttachmentContent)
            attachment.content = part.content;
        m_body.attachments.append(std::move(attachment));
    }

    bool addTnef(const Part& part)
    {
        const QList<TnefAttachment> inside = readTnef(*part.content);
        for (const TnefAttachment& file : inside) {
            static const QMimeDatabase types;
            ParsedAttachment attachment;
            attachment.name = file.name.isEmpty() ? u"winmail-%1.bin"_s.arg(m_body.attachments.size() + 1) : file.name;
            attachment.contentType = types.mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension).name();
            attachment.section = part.section;
            attachment.transferEncoding = part.transferEncoding;
            attachment.size = file.content.size();
            if (m_options.keepAttachmentContent)
                attachment.content = file.content;
            m_body.attachments.append(std::move(attachment));
        }
        return !inside.isEmpty();
    }

    QString nameOf(const Part& part)
    {
        const bool mail = part.contentType == "message/rfc822"_L1 || part.contentType == "message/global"_L1;
        const HeaderBlock embedded = mail ? HeaderBlock(part.headerBlock) : HeaderBlock();
        if (mail && m_body.embeddedHeader.isEmpty())
            m_body.embeddedHeader = part.headerBlock;
        if (!part.fileName.isEmpty())
            return part.fileName;
        if (mail) {
            if (const QString subject = safeFileName(decodeHeaderText(embedded.value("Subject"))); !subject.isEmpty())
                return subject + u".eml"_s;
        }
        return u"part-"_s + (part.section.isEmpty() ? u"1"_s : part.section) + suffixFor(part.contentType);
    }

    [[nodiscard]] domain::CryptoKind inlinePgp() const
    {
        const QStringView head = QStringView(m_body.text).first(std::min<qsizetype>(m_body.text.size(), 4096));
        if (!head.contains("-----BEGIN PGP "_L1))
            return domain::CryptoKind::None;
        if (head.contains("-----BEGIN PGP MESSAGE-----"_L1))
            return domain::CryptoKind::PgpEncrypted;
        return head.contains("-----BEGIN PGP SIGNED MESSAGE-----"_L1) ? domain::CryptoKind::PgpSigned
                                                                      : domain::CryptoKind::None;
    }

    void markInlineImages()
    {
        const bool anyNamed = std::ranges::any_of(
            m_body.attachments, [](const ParsedAttachment& attachment) { return !attachment.contentId.isEmpty(); });
        if (!anyNamed || !m_body.html.contains("cid:"_L1, Qt::CaseInsensitive))
            return;
        for (ParsedAttachment& attachment : m_body.attachments) {
            if (!attachment.contentId.isEmpty() &&
                m_body.html.contains(u"cid:"_s + attachment.contentId, Qt::CaseInsensitive))
                attachment.isInline = true;
        }
    }

    const ReadOptions& m_options;
    QStringList& m_defects;
    BodyParts m_body;
    qint64 m_textLeft = maxTextBytes;
    int m_leaves = 0;
    int m_alternatives = 0;
    bool m_bodySeen = false;
};

} // namespace

BodyParts collectBody(const Part& root, const ReadOptions& options, QStringList& defects)
{
    return BodyCollector(options, defects).collect(root);
}

} // namespace svarbord::mime
