// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/session/mailbox.h"
#include "imap/wire/responses.h"

#include <QList>

namespace svarbord::imap {

/// Turns LIST answers into mailboxes with roles: by attribute (RFC 6154), else by the names mail programs give them in
/// English, Norwegian, Danish, Swedish and German. A role goes to one mailbox only. personalPrefix is the namespace's
/// ("INBOX.") as decoded text; utf8 tells how names are encoded.
[[nodiscard]] QList<MailboxListing> mailboxesFrom(const QList<ListResponse>& listed, const QString& personalPrefix);

} // namespace svarbord::imap
