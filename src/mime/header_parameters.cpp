// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/charset.h"
#include "mime/header_text.h"

#include <algorithm>
#include <cctype>

namespace svarbord::mime {
namespace {

constexpr qsizetype maxRawParameters = 400;
constexpr qsizetype maxParameters = 100;
constexpr qsizetype maxValueBytes = 64 * 1024;

using RawParameters = QList<std::pair<QByteArray, QByteArray>>;

/// The value that starts here, unquoted; moves on to behind the next semicolon.
QByteArray takeValue(QByteArrayView& rest)
{
    QByteArray value;
    rest = rest.trimmed();
    qsizetype at = 0;
    if (rest.startsWith('"')) {
        for (at = 1; at < rest.size() && rest[at] != '"'; ++at) {
            // Windows paths come unescaped: only quotes and backslashes are taken as escaped.
            if (rest[at] == '\\' && at + 1 < rest.size() && (rest[at + 1] == '"' || rest[at + 1] == '\\'))
                ++at;
            if (rest[at] != '\r' && rest[at] != '\n')
                value += rest[at];
        }
    }
    const qsizetype semicolon = rest.indexOf(';', at);
    if (at == 0)
        value = rest.first(semicolon < 0 ? rest.size() : semicolon).trimmed().toByteArray();
    rest = semicolon < 0 ? QByteArrayView() : rest.sliced(semicolon + 1);
    return value;
}

RawParameters splitParameters(QByteArrayView rest)
{
    RawParameters raw;
    while (!rest.isEmpty() && raw.size() < maxRawParameters) {
        const qsizetype equals = rest.indexOf('=');
        const qsizetype semicolon = rest.indexOf(';');
        if (semicolon >= 0 && (equals < 0 || semicolon < equals)) {
            rest = rest.sliced(semicolon + 1);
            continue;
        }
        if (equals < 0)
            break;
        const QByteArray name = rest.first(equals).trimmed().toByteArray().toLower();
        rest = rest.sliced(equals + 1);
        QByteArray value = takeValue(rest);
        if (!name.isEmpty())
            raw.emplaceBack(name, std::move(value));
    }
    return raw;
}

QByteArray percentDecoded(QByteArrayView value)
{
    return QByteArray::fromPercentEncoding(value.toByteArray());
}

/// RFC 2231 name: base, piece number and whether it is percent encoded.
struct PieceName
{
    QByteArray base;
    int number = -1;
    bool extended = false;
};

PieceName pieceName(QByteArray name)
{
    PieceName piece;
    if (name.endsWith('*')) {
        piece.extended = true;
        name.chop(1);
    }
    if (const qsizetype star = name.lastIndexOf('*'); star > 0) {
        bool ok = false;
        const int number = name.mid(star + 1).toInt(&ok);
        if (ok && number >= 0) {
            piece.number = number;
            name.truncate(star);
        }
    }
    piece.base = name;
    return piece;
}

struct Piece
{
    int number;
    bool extended;
    QByteArray value;
};

QString joined(QList<Piece> pieces)
{
    std::ranges::sort(pieces, {}, &Piece::number);
    QByteArray charset;
    QByteArray bytes;
    bool first = true;
    for (const Piece& piece : std::as_const(pieces)) {
        QByteArrayView value = piece.value;
        if (piece.extended && first) {
            const qsizetype one = value.indexOf('\'');
            const qsizetype two = one < 0 ? -1 : value.indexOf('\'', one + 1);
            if (two >= 0) {
                charset = value.first(one).toByteArray();
                value = value.sliced(two + 1);
            }
        }
        first = false;
        bytes += piece.extended ? percentDecoded(value) : value.toByteArray();
        if (bytes.size() > maxValueBytes)
            break;
    }
    return decodeCharset(bytes, charset).simplified();
}

} // namespace

QMap<QString, QString> decodeParameters(const QList<std::pair<QByteArray, QByteArray>>& raw)
{
    QMap<QString, QString> plain;
    QMap<QString, QList<Piece>> pieces;
    for (const auto& [name, value] : raw.first(std::min(raw.size(), maxRawParameters))) {
        const PieceName parsed = pieceName(name.toLower());
        const QString key = QString::fromLatin1(parsed.base);
        if (parsed.extended || parsed.number >= 0)
            pieces[key].append({parsed.number, parsed.extended, value});
        else if (!plain.contains(key) && plain.size() < maxParameters)
            plain.insert(key, key == u"boundary" ? QString::fromLatin1(value) : decodeHeaderText(value));
    }
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it) {
        if (plain.size() < maxParameters || plain.contains(it.key()))
            plain.insert(it.key(), joined(it.value())); // the extended form says more than the plain one
    }
    return plain;
}

ParameterizedValue decodeParameterized(QByteArrayView value)
{
    ParameterizedValue result;
    const qsizetype semicolon = value.indexOf(';');
    QByteArray head = (semicolon < 0 ? value : value.first(semicolon)).trimmed().toByteArray().toLower();
    head.truncate(256);
    head.removeIf([](char c) { return std::isspace(uchar(c)) || c == '"'; });
    result.value = QString::fromLatin1(head);
    if (semicolon >= 0)
        result.parameters = decodeParameters(splitParameters(value.sliced(semicolon + 1)));
    return result;
}

} // namespace svarbord::mime
