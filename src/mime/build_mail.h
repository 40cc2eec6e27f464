// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outbox.h"

#include <QByteArray>
#include <QDateTime>

namespace svarbord::mime {

/// Who sends an outgoing mail, under which name in the world, and when.
struct MailIdentity
{
    domain::Address from;
    QString messageIdHeader; ///< without angle brackets
    QDateTime date;          ///< its offset from UTC is kept
    domain::AddressList replyTo;
    bool autoSubmitted = false; ///< sent by a rule, not a person: said as RFC 3834 says
};

/// Composes a mail (RFC 5322, MIME): plain text, or text and HTML as multipart/alternative; images with a content id
/// become multipart/related, other attachments multipart/mixed. Lines end in CRLF and have at most 998 bytes; no field
/// can smuggle in another one. There is never a Bcc field: those recipients belong to the envelope alone.
/// Fails with InvalidInput when an address cannot be one.
[[nodiscard]] Result<QByteArray> buildMail(const domain::OutgoingMail& mail, const MailIdentity& identity);

} // namespace svarbord::mime
