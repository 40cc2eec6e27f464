// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packed_body.h"

#include "storage/compression.h"

#include <QCoreApplication>

namespace svarbord::storage {

namespace {

constexpr qint64 largestBody = 256LL * 1024 * 1024;

} // namespace

PackedBody packBody(const domain::MessageBody& body)
{
    const QByteArray text = body.text.toUtf8();
    const QByteArray html = body.html.toUtf8();
    const QByteArray newText = body.newText.toUtf8();
    PackedBody packed;
    packed.textBytes = text.size();
    packed.htmlBytes = html.size();
    packed.newTextBytes = newText.size();
    QByteArray whole = text + html;
    const qsizetype at = text.indexOf(newText);
    packed.newTextAt = at >= 0 ? at : whole.size();
    if (at < 0)
        whole += newText;
    if (!whole.isEmpty())
        packed.frame = compress(whole);
    return packed;
}

Result<domain::MessageBody> unpackBody(const PackedBody& packed)
{
    if (packed.frame.isEmpty())
        return domain::MessageBody{};
    const Result<QByteArray> whole = decompress(packed.frame, largestBody);
    if (!whole)
        return fail(whole.error());
    const bool sound = packed.textBytes >= 0 && packed.htmlBytes >= 0 && packed.newTextAt >= 0 &&
                       packed.newTextBytes >= 0 && packed.textBytes + packed.htmlBytes <= whole->size() &&
                       packed.newTextAt + packed.newTextBytes <= whole->size();
    if (!sound)
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("storage", "The text of this message is damaged in the database."));
    return domain::MessageBody{
        QString::fromUtf8(whole->constData(), packed.textBytes),
        QString::fromUtf8(whole->constData() + packed.textBytes, packed.htmlBytes),
        QString::fromUtf8(whole->constData() + packed.newTextAt, packed.newTextBytes),
    };
}

} // namespace svarbord::storage
