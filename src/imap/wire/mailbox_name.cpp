// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/mailbox_name.h"

#include <optional>

namespace svarbord::imap {

namespace {

bool isPlain(char16_t c)
{
    return c >= 0x20 && c <= 0x7e && c != u'&';
}

QByteArray shifted(QStringView run)
{
    QByteArray utf16;
    for (const QChar c : run) {
        utf16 += static_cast<char>(c.unicode() >> 8);
        utf16 += static_cast<char>(c.unicode() & 0xff);
    }
    QByteArray coded = utf16.toBase64(QByteArray::OmitTrailingEquals);
    coded.replace('/', ',');
    return '&' + coded + '-';
}

std::optional<QString> unshifted(QByteArrayView coded)
{
    QByteArray base64 = coded.toByteArray();
    base64.replace(',', '/');
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).size() % 2 != 0)
        return std::nullopt;
    const QByteArray& decoded = *result;
    QString text;
    for (qsizetype i = 0; i < decoded.size(); i += 2)
        text += QChar(static_cast<char16_t>((static_cast<unsigned char>(decoded.at(i)) << 8) |
                                            static_cast<unsigned char>(decoded.at(i + 1))));
    return text;
}

} // namespace

QByteArray toModifiedUtf7(const QString& name)
{
    QByteArray wire;
    qsizetype at = 0;
    while (at < name.size()) {
        const char16_t c = name[at].unicode();
        if (isPlain(c)) {
            wire += static_cast<char>(c);
            ++at;
        } else if (c == u'&') {
            wire += "&-";
            ++at;
        } else {
            const qsizetype begin = at;
            while (at < name.size() && !isPlain(name[at].unicode()) && name[at] != u'&')
                ++at;
            wire += shifted(QStringView(name).sliced(begin, at - begin));
        }
    }
    return wire;
}

QString mailboxNameFromWire(QByteArrayView wire)
{
    QString name;
    qsizetype at = 0;
    while (at < wire.size()) {
        const char c = wire[at];
        if (static_cast<unsigned char>(c) >= 0x80)
            return QString::fromUtf8(wire);
        if (c != '&') {
            name += QLatin1Char(c);
            ++at;
            continue;
        }
        const qsizetype end = wire.indexOf('-', at);
        if (end < 0)
            return QString::fromUtf8(wire);
        const auto text =
            end == at + 1 ? std::optional(QStringLiteral("&")) : unshifted(wire.sliced(at + 1, end - at - 1));
        if (!text)
            return QString::fromUtf8(wire);
        name += *text;
        at = end + 1;
    }
    return name;
}

} // namespace svarbord::imap
