// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/wire/response_framer.h"
#include "imap/wire/responses.h"

namespace svarbord::imap {

/// Reads one response (RFC 9051 section 9, RFC 3501, and what servers are known to send instead). Pure, linear in the
/// size of the frame, never fails: what cannot be read is Malformed.
[[nodiscard]] Response parseResponse(const Frame& frame);

} // namespace svarbord::imap
