// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/header_text.h"

#include "mime/charset.h"
#include "mime/transfer_encoding.h"

#include <QSet>

#include <algorithm>
#include <cctype>
#include <optional>

namespace svarbord::mime {
namespace {

// A field longer than this is hostile or broken; what a person can read fits many times over.
constexpr qsizetype maxTextBytesOfField = 64 * 1024;

struct EncodedWord
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype length = 0; ///< of the encoded word itself
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArray decodeQ(QByteArrayView text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                      : -1;
    };
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '=' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            out += char(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            out += c == '_' ? ' ' : c;
        }
    }
    return out;
}

/// The encoded word at the start of text. Spaces inside of it, which some programs leave in, are accepted.
std::optional<EncodedWord> encodedWordAt(QByteArrayView text)
{
    // No sane word is longer, and a bounded look ahead keeps a field full of beginnings linear.
    text = text.first(std::min<qsizetype>(text.size(), 8192));
    if (!text.startsWith("=?"))
        return std::nullopt;
    constexpr qsizetype maxCharsetLength = 60;
    const qsizetype charsetEnd = text.indexOf('?', 2);
    if (charsetEnd < 3 || charsetEnd > maxCharsetLength || charsetEnd + 2 >= text.size() || text[charsetEnd + 2] != '?')
        return std::nullopt;
    const char kind = text[charsetEnd + 1];
    if (kind != 'B' && kind != 'b' && kind != 'Q' && kind != 'q')
        return std::nullopt;
    const qsizetype start = charsetEnd + 3;
    qsizetype end = text.indexOf("?=", start);
    // "?==E5" inside of Q text: the word ends where no hexadecimal pair follows.
    if ((kind == 'Q' || kind == 'q') && end == start && end + 2 < text.size() && std::isxdigit(uchar(text[end + 2])))
        end = text.indexOf("?=", start + 1);
    const qsizetype nextWord = text.first(end < 0 ? text.size() : end).indexOf("=?", start);
    if (end < 0 || (nextWord > 0 && nextWord < end))
        return std::nullopt;
    QByteArrayView charset = text.sliced(2, charsetEnd - 2);
    if (const qsizetype star = charset.indexOf('*'); star > 0) // RFC 2231 section 5: language
        charset = charset.first(star);
    const QByteArrayView payload = text.sliced(start, end - start);
    return EncodedWord{charset.toByteArray(),
                       kind == 'B' || kind == 'b' ? decodeTransfer(payload, "base64") : decodeQ(payload), end + 2};
}

/// Line breaks become the one blank that folding put there; other control characters go.
QString oneLine(QString text)
{
    QString out;
    out.reserve(text.size());
    bool folded = false;
    for (const QChar c : std::as_const(text)) {
        const bool lineBreak = c == u'\n' || c == u'\r';
        if (lineBreak || c == u'\t' || (c == u' ' && folded)) {
            if (!out.endsWith(u' '))
                out += u' ';
            folded = folded || lineBreak;
            continue;
        }
        folded = false;
        if (c.unicode() >= 0x20 && c.unicode() != 0x7f) {
            out += c;
        }
    }
    return out.trimmed();
}

} // namespace

QString decodeHeaderText(QByteArrayView value)
{
    value = value.first(std::min(value.size(), maxTextBytesOfField));
    qsizetype word = value.indexOf("=?");
    if (word < 0)
        return oneLine(decodeCharset(value, {}));

    QString out;
    EncodedWord pending; // adjacent words of one charset are joined first: characters may be split between them
    qsizetype plain = 0;
    const auto flush = [&] {
        if (pending.length > 0)
            out += decodeCharset(pending.bytes, pending.charset);
        pending = {};
    };
    while (word >= 0) {
        const std::optional<EncodedWord> found = encodedWordAt(value.sliced(word));
        if (!found) {
            word = value.indexOf("=?", word + 2);
            continue;
        }
        const QByteArrayView between = value.sliced(plain, word - plain);
        const bool adjacent = pending.length > 0 && between.trimmed().isEmpty();
        if (!adjacent) {
            flush();
            out += decodeCharset(between, {});
        } else if (pending.charset.compare(found->charset, Qt::CaseInsensitive) != 0) {
            flush();
        }
        pending.charset = found->charset;
        pending.bytes += found->bytes;
        pending.length = found->length;
        plain = word + found->length;
        word = value.indexOf("=?", plain);
    }
    flush();
    out += decodeCharset(value.sliced(plain), {});
    return oneLine(std::move(out));
}

QStringList decodeMessageIds(QByteArrayView value)
{
    constexpr qsizetype maxIds = 1000;
    QStringList ids;
    QSet<QString> seen;
    const auto add = [&](QByteArrayView id) {
        id = id.trimmed();
        if (id.isEmpty() || id.size() > 998)
            return;
        QString text = decodeCharset(id, {});
        text.removeIf([](QChar c) { return c.isSpace(); });
        if (!seen.contains(text)) {
            seen.insert(text);
            ids += text;
        }
    };
    qsizetype at = 0;
    while (ids.size() < maxIds) {
        const qsizetype open = value.indexOf('<', at);
        if (open < 0)
            break;
        const qsizetype close = value.indexOf('>', open + 1);
        if (close < 0)
            break;
        add(value.sliced(open + 1, close - open - 1));
        at = close + 1;
    }
    // Some programs leave the brackets out; a lone word with "@" is an id, "Your message of Monday" is not.
    if (ids.isEmpty() && value.contains('@')) {
        QByteArrayView bare = value.trimmed();
        if (std::ranges::none_of(bare, isSpace)) {
            bare = bare.startsWith('<') ? bare.sliced(1) : bare;
            add(bare);
        }
    }
    return ids;
}

QString safeFileName(const QString& name)
{
    QString safe = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    safe.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    safe = safe.simplified();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    constexpr qsizetype maxLength = 200;
    if (safe.size() > maxLength) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString suffix = dot > 0 && safe.size() - dot <= 12 ? safe.mid(dot) : QString();
        safe = safe.left(maxLength - suffix.size()) + suffix;
    }
    return safe;
}

} // namespace svarbord::mime
