// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/charset.h"

#include <glib.h>

#include <QByteArray>

#include <algorithm>
#include <array>

namespace svarbord::mime {
namespace {

enum class Family { Utf8, SingleByteWestern, Other };

// windows-1252, 0x80 to 0x9f; the five unassigned ones keep their C1 value, as browsers do.
constexpr std::array<char16_t, 32> western{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                           0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                           0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                           0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

constexpr char16_t westernCharacter(uchar byte)
{
    return byte >= 0x80 && byte <= 0x9f ? western[byte - 0x80] : char16_t(byte);
}

QByteArray normalized(QByteArrayView charset)
{
    QByteArray name = charset.trimmed().toByteArray().toLower();
    name.replace('"', "").replace('_', '-');
    return name;
}

Family familyOf(const QByteArray& name)
{
    static constexpr std::array<const char*, 4> utf8{"utf-8", "utf8", "unicode-1-1-utf-8", "utf-8mb4"};
    static constexpr std::array<const char*, 15> single{
        "",        "us-ascii",       "ascii",  "iso-8859-1", "iso8859-1",    "iso-8859-1-windows-1252",
        "latin1",  "windows-1252",   "cp1252", "x-unknown",  "unknown-8bit", "8bit",
        "default", "x-user-defined", "ansi"};
    if (std::ranges::any_of(utf8, [&](const char* known) { return name == known; }))
        return Family::Utf8;
    if (std::ranges::any_of(single, [&](const char* known) { return name == known; }))
        return Family::SingleByteWestern;
    return Family::Other;
}

QString fromWestern(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar* out = text.data();
    for (const char byte : bytes)
        *out++ = QChar(westernCharacter(uchar(byte)));
    return text;
}

/// Length of the UTF-8 sequence that starts here, 0 when there is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const uchar lead = uchar(bytes.front());
    const qsizetype length = lead < 0x80                   ? 1
                             : lead >= 0xc2 && lead < 0xe0 ? 2
                             : lead >= 0xe0 && lead < 0xf0 ? 3
                             : lead >= 0xf0 && lead < 0xf5 ? 4
                                                           : 0;
    if (length == 0 || length > bytes.size() || (length > 1 && !bytes.first(length).isValidUtf8()))
        return 0;
    return length;
}

/// UTF-8 with single bytes of windows-1252 strewn in, as quoting and signature gateways produce it.
QString fromMixedUtf8(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    qsizetype good = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes.sliced(at));
        if (length > 0) {
            at += length;
            continue;
        }
        text += QString::fromUtf8(bytes.sliced(good, at - good));
        text += QChar(westernCharacter(uchar(bytes[at])));
        good = ++at;
    }
    return text + QString::fromUtf8(bytes.sliced(good));
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::none_of(bytes, [](char byte) { return uchar(byte) >= 0x80; });
}

/// Converts by the system's tables; characters that do not convert become U+FFFD. nullopt for an unknown charset.
std::optional<QString> fromTables(QByteArrayView bytes, const QByteArray& name)
{
    const GIConv converter = g_iconv_open("UTF-8", name.constData());
    if (converter == reinterpret_cast<GIConv>(-1)) // NOLINT(performance-no-int-to-ptr): the interface of glib
        return std::nullopt;
    QByteArray out;
    std::array<char, 8192> buffer{};
    gchar* in = const_cast<gchar*>(bytes.data());
    gsize left = gsize(bytes.size());
    while (left > 0) {
        gchar* to = buffer.data();
        gsize space = buffer.size();
        const gsize before = left;
        const bool failed = g_iconv(converter, &in, &left, &to, &space) == gsize(-1);
        const int reason = errno;
        out.append(buffer.data(), to - buffer.data());
        if (failed && reason != E2BIG) {
            out.append("\xef\xbf\xbd");
            if (reason == EINVAL)
                break;
            ++in;
            --left;
        } else if (left == before && to == buffer.data()) {
            break;
        }
    }
    g_iconv_close(converter);
    return QString::fromUtf8(out);
}

QString decoded(QByteArrayView bytes, QByteArrayView charset)
{
    const QByteArray name = normalized(charset);
    const Family family = familyOf(name);
    if (family == Family::Other) {
        // A wide encoding has NUL bytes and looks like ASCII else; only single-byte labels may hide UTF-8.
        const bool single = name.startsWith("iso-8859") || name.startsWith("windows-") || name.startsWith("koi8");
        if (single && isAscii(bytes))
            return QString::fromLatin1(bytes);
        if (single && bytes.isValidUtf8())
            return QString::fromUtf8(bytes);
        if (std::optional<QString> text = fromTables(bytes, name))
            return *std::move(text);
    }
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    return family == Family::Utf8 ? fromMixedUtf8(bytes) : fromWestern(bytes);
}

} // namespace

QString decodeCharset(QByteArrayView bytes, QByteArrayView charset)
{
    QString text = decoded(bytes, charset);
    if (text.contains(QChar(0)))
        text.remove(QChar(0));
    return text;
}

bool isKnownCharset(QByteArrayView charset)
{
    const QByteArray name = normalized(charset);
    if (familyOf(name) != Family::Other)
        return true;
    const GIConv converter = g_iconv_open("UTF-8", name.constData());
    if (converter == reinterpret_cast<GIConv>(-1)) // NOLINT(performance-no-int-to-ptr): the interface of glib
        return false;
    g_iconv_close(converter);
    return true;
}

} // namespace svarbord::mime
