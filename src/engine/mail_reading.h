// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/incoming_mail.h"
#include "imap/sync/sync_store.h"
#include "mime/parsed_mail.h"

namespace svarbord::engine {

/// A mail fetched from a server. Pure: runs on any thread.
[[nodiscard]] IncomingMail readFetched(const imap::FetchedMessage& fetched, const IntakeSource& source);

enum class KeepSource { No, Yes };

/// A whole mail from a file; arrived stands in for a missing or absurd date.
[[nodiscard]] IncomingMail readRaw(const QByteArray& raw, Timestamp arrived, const IntakeSource& source,
                                   KeepSource keep = KeepSource::Yes);

/// What two copies of one mail share whatever way they took: Message-ID, sender, date, subject and text; never the
/// trace fields that each delivery adds. text is the mail's in UTF-8.
[[nodiscard]] QByteArray copyHash(const mime::ParsedMail& mail, QByteArrayView text, Timestamp arrived);

} // namespace svarbord::engine
