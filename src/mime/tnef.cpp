// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/tnef.h"

#include "mime/charset.h"
#include "mime/header_text.h"

#include <QtEndian>

#include <optional>

namespace svarbord::mime {
namespace {

constexpr quint32 signature = 0x223e9f78;
constexpr quint32 attAttachRendering = 0x00069002; // starts each attachment
constexpr quint32 attAttachTitle = 0x00018010;
constexpr quint32 attAttachContent = 0x0006800f;
constexpr quint32 attAttachProperties = 0x00069005;
constexpr quint16 propertyLongFileName = 0x3707;
constexpr qsizetype maxAttachments = 200;

/// Reads little-endian numbers and byte runs; past the end everything is absent.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes) : m_rest(bytes) {}

    template <typename T>
    std::optional<T> take()
    {
        if (m_rest.size() < qsizetype(sizeof(T)))
            return std::nullopt;
        const T value = qFromLittleEndian<T>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(T));
        return value;
    }

    std::optional<QByteArrayView> takeBytes(qsizetype count)
    {
        if (count < 0 || m_rest.size() < count)
            return std::nullopt;
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

private:
    QByteArrayView m_rest;
};

qsizetype padded(qsizetype length)
{
    return (length + 3) & ~qsizetype(3);
}

/// Bytes of a property value of fixed size ([MS-OXCDATA] section 2.11.1); 0 for those with a length of their own.
qsizetype fixedSize(quint16 type)
{
    switch (type) {
    case 0x0002:
    case 0x0003:
    case 0x0004:
    case 0x000a:
    case 0x000b:
        return 4;
    case 0x0005:
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case 0x0040:
        return 8;
    case 0x0048:
        return 16;
    default:
        return 0;
    }
}

bool skipPropertyName(Cursor& cursor)
{
    if (!cursor.takeBytes(16))
        return false;
    const std::optional<quint32> kind = cursor.take<quint32>();
    const std::optional<quint32> value = cursor.take<quint32>();
    return kind && value && (*kind == 0 || cursor.takeBytes(padded(*value)));
}

/// The long file name among the MAPI properties of an attachment.
QString longFileName(QByteArrayView properties)
{
    Cursor cursor(properties);
    const quint32 count = cursor.take<quint32>().value_or(0);
    for (quint32 i = 0; i < count; ++i) {
        const std::optional<quint16> type = cursor.take<quint16>();
        const std::optional<quint16> id = cursor.take<quint16>();
        if (!type || !id || (*id >= 0x8000 && !skipPropertyName(cursor)))
            return {};
        if (const qsizetype size = fixedSize(*type); size > 0 && (*type & 0x1000) == 0) {
            if (!cursor.takeBytes(size))
                return {};
            continue;
        }
        const quint32 values = cursor.take<quint32>().value_or(0);
        for (quint32 v = 0; v < values; ++v) {
            const std::optional<quint32> length = cursor.take<quint32>();
            const std::optional<QByteArrayView> value = length ? cursor.takeBytes(padded(*length)) : std::nullopt;
            if (!value)
                return {};
            if (*id == propertyLongFileName)
                return decodeCharset(value->first(*length), *type == 0x001f ? "UTF-16LE" : "windows-1252");
        }
    }
    return {};
}

void take(QList<TnefAttachment>& found, quint32 attribute, QByteArrayView value)
{
    if (attribute == attAttachRendering && found.size() < maxAttachments) {
        found.append(TnefAttachment());
    } else if (found.isEmpty()) {
        return;
    } else if (attribute == attAttachTitle && found.last().name.isEmpty()) {
        found.last().name = safeFileName(decodeCharset(value, "windows-1252"));
    } else if (attribute == attAttachContent) {
        found.last().content = value.toByteArray();
    } else if (attribute == attAttachProperties) {
        if (const QString name = safeFileName(longFileName(value)); !name.isEmpty())
            found.last().name = name;
    }
}

} // namespace

QList<TnefAttachment> readTnef(QByteArrayView stream)
{
    QList<TnefAttachment> found;
    Cursor cursor(stream);
    if (cursor.take<quint32>() != signature || !cursor.take<quint16>())
        return found;
    while (cursor.take<quint8>()) {
        const std::optional<quint32> attribute = cursor.take<quint32>();
        const std::optional<quint32> length = cursor.take<quint32>();
        const std::optional<QByteArrayView> value = length ? cursor.takeBytes(*length) : std::nullopt;
        if (!attribute || !value)
            break;
        take(found, *attribute, *value);
        if (!cursor.take<quint16>()) // checksum
            break;
    }
    return found;
}

} // namespace svarbord::mime
