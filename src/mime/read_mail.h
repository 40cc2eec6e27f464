// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mime/parsed_mail.h"
#include "mime/part.h"

#include <QByteArrayView>

namespace svarbord::mime {

/// What becomes of HTML. Sanitising costs more than all other reading, and most mail of a mailbox is never looked at.
enum class HtmlUse {
    Sanitize,  ///< ParsedMail::html is safe to show
    KeepSource ///< ParsedMail::htmlSource is what came: to be sanitised before anybody sees it
};

struct ReadOptions
{
    bool keepAttachmentContent = true;
    HtmlUse html = HtmlUse::Sanitize;
};

/// Bounds that hold for any input: past them content is cut or kept as an attachment and a defect is noted.
inline constexpr int maxNesting = 64;
inline constexpr int maxParts = 1000;
inline constexpr qint64 maxTextBytes = 8 * 1024 * 1024;

/// Reads a whole mail (RFC 5322, RFC 2045-2049). Any input gives a value; nothing throws.
[[nodiscard]] ParsedMail readMail(QByteArrayView raw, const ReadOptions& options = {});

/// Reads a mail from its header block and its part tree, as fetched over IMAP.
[[nodiscard]] ParsedMail readMail(QByteArrayView headerBlock, const Part& root, const ReadOptions& options = {});

} // namespace svarbord::mime
