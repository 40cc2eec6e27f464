// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/message.h"

#include <QByteArray>

#include <optional>

namespace svarbord::storage {
class Database;
}

namespace svarbord::storage::search {

/// What of a document can be found, in UTF-8. The order of the fields is the order of the index's columns.
struct IndexedText
{
    QByteArray subject;
    QByteArray body;
    QByteArray sender;
    QByteArray recipients;
    QByteArray copies;
    QByteArray files; ///< names of attachments, and what they say where that could be read

    bool operator==(const IndexedText&) const = default;
};

inline constexpr qint64 maxIndexedBytes = 1024 * 1024; ///< of a body; what lies behind is not found

/// What a stored message is found by; nullopt when there is no such message. Depends on the stored rows alone: taking
/// a message out of the index needs exactly the text that went in.
[[nodiscard]] Result<std::optional<IndexedText>> collectText(Database& db, MessageId message);
/// What collectText() will give for a message with this plain text (UTF-8) whose rows are written as they are.
[[nodiscard]] IndexedText textOf(const domain::Message& message, const QByteArray& body);
/// Only the plain text, cut to most bytes.
[[nodiscard]] Result<QByteArray> collectBody(Database& db, MessageId message, qint64 most);
/// Tells whether a text is the one that was indexed.
[[nodiscard]] qint64 fingerprint(const IndexedText& text);

/// With what can be reckoned before the database thread takes it.
struct PreparedText
{
    IndexedText text;
    qint64 fingerprint = 0;
};

[[nodiscard]] PreparedText prepared(IndexedText text);

} // namespace svarbord::storage::search
