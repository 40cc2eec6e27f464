// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/wire/responses.h"
#include "imap/wire/scanner.h"

namespace svarbord::imap {

/// Reads what follows "* 12 FETCH". Items of no interest (ENVELOPE, X-GM-…) are passed over. What cannot be read sets
/// problem and leaves what came before it valid, so that one bad message does not cost the others.
[[nodiscard]] FetchResponse parseFetch(Scanner& in, quint32 sequence, const Frame& frame);

/// A parenthesised list of flags; nullopt when there is none.
[[nodiscard]] std::optional<QStringList> parseFlags(Scanner& in);

/// "17-Jul-1996 02:44:25 -0700" (RFC 9051 date-time) in ms since 1970; nullopt when malformed.
[[nodiscard]] std::optional<qint64> parseInternalDate(QByteArrayView text);

} // namespace svarbord::imap
