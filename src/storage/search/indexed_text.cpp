// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/indexed_text.h"

#include "base/stable_hash.h"
#include "storage/compression.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/mail_codec.h"

namespace svarbord::storage::search {

namespace {

constexpr qint64 largestFrame = 256LL * 1024 * 1024;

void append(QByteArray& text, const domain::Address& address)
{
    if (!address.name.isEmpty())
        text += address.name.toUtf8() + ' ';
    text += address.address.toUtf8() + '\n';
}

QByteArray written(const domain::AddressList& addresses)
{
    QByteArray text;
    for (const domain::Address& address : addresses)
        append(text, address);
    return text;
}

} // namespace

Result<QByteArray> collectBody(Database& db, MessageId message, qint64 most)
{
    return guarded([&]() -> Result<QByteArray> {
        Query row = db.query("SELECT text_bytes, frame FROM body WHERE message = ?");
        row.with(message);
        if (!row.next() || row.blob(1).isEmpty())
            return QByteArray();
        Result<QByteArray> whole = decompress(row.blob(1), largestFrame);
        if (!whole)
            return fail(whole.error());
        whole->truncate(
            std::min({whole->size(), static_cast<qsizetype>(row.integer(0)), static_cast<qsizetype>(most)}));
        return whole;
    });
}

Result<std::optional<IndexedText>> collectText(Database& db, MessageId id)
{
    return guarded([&]() -> Result<std::optional<IndexedText>> {
        domain::Message message;
        {
            Query row = db.query("SELECT subject, sender_name, sender_address, more FROM message WHERE id = ?");
            if (!row.with(id).next())
                return std::nullopt;
            message.subject = row.text(0);
            message.from = {row.text(1), row.text(2)};
            decodeDetails(row.blob(3), message);
        }
        Result<QByteArray> body = collectBody(db, id, maxIndexedBytes);
        if (!body)
            return fail(body.error());
        IndexedText text = textOf(message, *body);
        Query file = db.query("SELECT a.name, t.text FROM attachment a"
                              " LEFT JOIN attachment_text t ON t.attachment = a.id WHERE a.message = ? ORDER BY a.id");
        file.with(id);
        while (file.next()) {
            text.files += file.text(0).toUtf8() + '\n';
            if (const QByteArray packed = file.blob(1); !packed.isEmpty())
                text.files += decompress(packed, maxIndexedBytes).value_or(QByteArray()) + '\n';
        }
        return std::optional(std::move(text));
    });
}

IndexedText textOf(const domain::Message& message, const QByteArray& body)
{
    IndexedText text;
    text.subject = message.subject.toUtf8();
    text.body = body.size() > maxIndexedBytes ? body.first(maxIndexedBytes) : body;
    append(text.sender, message.from);
    if (message.originalSender)
        append(text.sender, *message.originalSender);
    text.recipients = written(message.to);
    text.copies = written(message.cc);
    for (const domain::Attachment& attachment : message.attachments)
        text.files += attachment.name.toUtf8() + '\n';
    return text;
}

qint64 fingerprint(const IndexedText& text)
{
    // 32 bits suffice to notice a text that changed behind the index's back, and are half as long in each row
    return stableHash({text.subject, text.body, text.sender, text.recipients, text.copies, text.files}) & 0xFFFFFFFF;
}

PreparedText prepared(IndexedText text)
{
    const qint64 print = fingerprint(text);
    return {std::move(text), print};
}

} // namespace svarbord::storage::search
