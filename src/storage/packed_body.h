// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QByteArray>

namespace svarbord::storage {

/// A message body as stored: text, HTML and what is new share one zstd frame, and newText is only remembered by its
/// place where it is part of the text, so nothing is stored twice.
struct PackedBody
{
    QByteArray frame;     ///< empty when the mail has no text at all
    qint64 textBytes = 0; ///< UTF-8 bytes of text at the front of the frame
    qint64 htmlBytes = 0; ///< of HTML behind it
    qint64 newTextAt = 0; ///< byte offset of newText within the unpacked frame
    qint64 newTextBytes = 0;
    bool htmlIsSource = false; ///< the HTML is as it came, not sanitised
};

/// Of html and htmlSource one is stored: html where there is any.
/// Pure and thread-safe: pack on a CPU thread, so that the database thread only copies bytes.
[[nodiscard]] PackedBody packBody(const domain::MessageBody& body);
/// Corrupt when the frame does not unpack to the announced sizes.
[[nodiscard]] Result<domain::MessageBody> unpackBody(const PackedBody& packed);

} // namespace svarbord::storage
