// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/parsed_mail.h"
#include "mime/part.h"
#include "mime/read_mail.h"

#include <QByteArrayView>

#include <vector>

namespace svarbord::mime {

/// What a part tree holds for a reader: the body to show and what is attached to it.
struct BodyParts
{
    QString text; ///< decoded, line ends are \n
    QString html; ///< as it came, not sanitised
    bool hasText = false;
    bool hasHtml = false;
    bool textMissing = false;
    QList<ParsedAttachment> attachments;
    std::vector<QByteArrayView> deliveryStatus; ///< contents of message/delivery-status, views into the tree
    QByteArrayView embeddedHeader;              ///< header block of the first message/rfc822
    domain::CryptoKind crypto = domain::CryptoKind::None;
    bool isReport = false; ///< multipart/report
};

[[nodiscard]] BodyParts collectBody(const Part& root, const ReadOptions& options, QStringList& defects);

} // namespace svarbord::mime
