// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/header_encoding.h"

#include <QUrl>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace svarbord::mime {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype lineLength = 76;

QString withoutControls(QString text)
{
    // A control character separates words for the eye; glued together they would read as another word.
    for (QChar& c : text) {
        const bool control = c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
        c = control ? QChar(u' ') : c;
    }
    return text.trimmed();
}

bool isPlainAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }) &&
           !text.contains("=?"_L1);
}

/// Breaks at blanks; words that fit no line stay whole up to the hard limit and are then encoded by the caller.
QByteArray folded(const QByteArray& text, qsizetype used)
{
    QByteArray out;
    qsizetype column = used;
    for (const QByteArray& word : text.split(' ')) {
        if (!out.isEmpty() && column + 1 + word.size() > lineLength && !word.isEmpty()) {
            out += "\r\n ";
            column = 1 + word.size();
        } else {
            if (!out.isEmpty())
                out += ' ';
            column += 1 + word.size();
        }
        out += word;
    }
    return out;
}

bool hasEndlessWord(const QByteArray& text)
{
    constexpr qsizetype longest = 400;
    return std::ranges::any_of(text.split(' '), [](const QByteArray& word) { return word.size() > longest; });
}

QByteArray encodedWords(const QString& text)
{
    // 45 bytes are 60 characters of base64; with "=?utf-8?B?" and "?=" a word stays within the 75 allowed.
    constexpr qsizetype bytesPerWord = 42;
    QByteArray out;
    QByteArray bytes;
    const auto flush = [&] {
        if (!out.isEmpty())
            out += "\r\n ";
        out += "=?utf-8?B?" + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (const char32_t point : text.toUcs4()) {
        const QByteArray encoded = QString::fromUcs4(&point, 1).toUtf8();
        if (bytes.size() + encoded.size() > bytesPerWord)
            flush();
        bytes += encoded;
    }
    if (!bytes.isEmpty())
        flush();
    return out;
}

QByteArray encodePhrase(const QString& name)
{
    const QString clean = withoutControls(name);
    if (!isPlainAscii(clean) || clean.size() > lineLength)
        return encodedWords(clean);
    const bool atoms = std::ranges::all_of(clean, [](QChar c) {
        return std::isalnum(c.unicode()) || std::strchr(" !#$%&'*+-/=?^_`{|}~", int(c.unicode())) != nullptr;
    });
    if (atoms)
        return clean.toLatin1();
    QByteArray quoted = "\"";
    for (const char c : clean.toLatin1()) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

/// The address as it goes over the wire, or empty.
QByteArray wireAddress(const QString& address)
{
    const QString text = address.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at + 1 >= text.size() || text.size() > 320)
        return {};
    const QString local = text.first(at);
    const QByteArray domain = QUrl::toAce(text.sliced(at + 1));
    const bool localFine = std::ranges::all_of(local, [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && std::strchr("<>()[]:;,@\\\"", int(c.unicode())) == nullptr;
    });
    const bool domainFine =
        std::ranges::all_of(domain, [](char c) { return std::isalnum(uchar(c)) || c == '.' || c == '-'; });
    return localFine && domainFine && !domain.isEmpty() ? local.toLatin1() + '@' + domain : QByteArray();
}

bool isAttributeCharacter(char c)
{
    return std::isalnum(uchar(c)) || std::strchr("!#$&+-.^_`|~", c) != nullptr;
}

} // namespace

QByteArray encodeHeaderText(const QString& text)
{
    const QString clean = withoutControls(text);
    if (!isPlainAscii(clean))
        return encodedWords(clean);
    constexpr qsizetype nameLength = 12;
    const QByteArray ascii = clean.toLatin1();
    return hasEndlessWord(ascii) ? encodedWords(clean) : folded(ascii, nameLength);
}

bool isSendableAddress(const QString& address)
{
    return !wireAddress(address).isEmpty();
}

QByteArray encodeAddresses(const domain::AddressList& addresses)
{
    QByteArray out;
    for (const domain::Address& address : addresses) {
        if (!out.isEmpty())
            out += ",\r\n ";
        const QByteArray phrase = encodePhrase(address.name);
        out += phrase.isEmpty() ? wireAddress(address.address) : phrase + " <" + wireAddress(address.address) + '>';
    }
    return out;
}

bool isSendableMessageId(const QString& id)
{
    constexpr qsizetype longest = 900;
    return !id.isEmpty() && id.size() <= longest && std::ranges::all_of(id, [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'<' && c != u'>';
    });
}

QByteArray encodeMessageIds(const QStringList& ids)
{
    QByteArray out;
    for (const QString& id : ids) {
        if (!isSendableMessageId(id))
            continue;
        if (!out.isEmpty())
            out += "\r\n ";
        out += '<' + id.toLatin1() + '>';
    }
    return out;
}

QByteArray encodeParameter(QByteArrayView name, const QString& value)
{
    const QString clean = withoutControls(value);
    const QByteArray utf8 = clean.toUtf8();
    constexpr qsizetype longestPlain = 60;
    if (isPlainAscii(clean) && clean.size() <= longestPlain && !clean.contains(u'"') && !clean.contains(u'\\'))
        return ";\r\n " + name.toByteArray() + "=\"" + utf8 + '"';
    // RFC 2231: percent-encoded pieces, numbered when there are several.
    QByteArrayList pieces{QByteArray("UTF-8''")};
    for (const char c : utf8) {
        const QByteArray encoded =
            isAttributeCharacter(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
        if (pieces.last().size() + encoded.size() > longestPlain)
            pieces.append(QByteArray());
        pieces.last() += encoded;
    }
    if (pieces.size() == 1)
        return ";\r\n " + name.toByteArray() + "*=" + pieces.first();
    QByteArray out;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        out += ";\r\n " + name.toByteArray() + '*' + QByteArray::number(i) + "*=" + pieces[i];
    return out;
}

} // namespace svarbord::mime
