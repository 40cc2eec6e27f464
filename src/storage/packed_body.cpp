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
    const bool htmlIsSource = body.html.isEmpty() && !body.htmlSource.isEmpty();
    const QByteArray html = (htmlIsSource ? body.htmlSource : body.html).toUtf8();
    const QByteArray newText = body.newText.toUtf8();
    PackedBody packed;
    packed.htmlIsSource = htmlIsSource;
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
    domain::MessageBody body;
    body.text = QString::fromUtf8(whole->constData(), packed.textBytes);
    body.newText = QString::fromUtf8(whole->constData() + packed.newTextAt, packed.newTextBytes);
    (packed.htmlIsSource ? body.htmlSource : body.html) =
        QString::fromUtf8(whole->constData() + packed.textBytes, packed.htmlBytes);
    return body;
}

} // namespace svarbord::storage
