// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QDateTime>

namespace svarbord::mime {

struct ParsedAttachment
{
    QString name;
    QString contentType;
    QString contentId;
    QString section;
    QString transferEncoding;
    qint64 size = 0; ///< decoded bytes; an estimate while content is not here
    bool isInline = false;
    std::optional<QByteArray> content;
};

/// Everything we know of a mail after reading it. Never invalid: what is missing or broken is empty.
struct ParsedMail
{
    QString messageId; ///< without angle brackets; empty when missing
    QString inReplyTo;
    QStringList references; ///< oldest first, without angle brackets
    domain::Address from;
    domain::Address sender;
    domain::AddressList to;
    domain::AddressList cc;
    domain::AddressList bcc;
    domain::AddressList replyTo;
    QStringList deliveredTo;
    QString subject;
    QDateTime date;     ///< invalid when missing or nonsense
    QString text;       ///< plain text, from HTML where that is all there is
    QString html;       ///< sanitised
    QString newText;    ///< text without quotes and signature
    QString htmlSource; ///< as it came, not safe to show; only with HtmlUse::KeepSource
    QList<ParsedAttachment> attachments;
    bool autoReply = false;
    bool mailingList = false;
    std::optional<domain::Bounce> bounce;
    std::optional<domain::Address> originalSender; ///< of a forwarded mail
    QString language;                              ///< nb nn da sv en fi de, empty when unsure
    domain::CryptoKind crypto = domain::CryptoKind::None;
    bool textMissing = false; ///< a text part exists that was not fetched
    QStringList defects;      ///< for the log and for "show source"
};

} // namespace svarbord::mime
