// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imap/wire/responses.h"

namespace svarbord::imap {

/// What a tagged NO or BAD, or an untagged BYE, means (RFC 9051 section 7.1, RFC 5530): code, whether trying again
/// can help, and words for people. An ALERT is shown in the server's own words.
[[nodiscard]] Error errorFor(const StatusResponse& status);

/// The same for an answer to LOGIN or AUTHENTICATE, where a bare NO means wrong credentials.
[[nodiscard]] Error signInErrorFor(const StatusResponse& status);

} // namespace svarbord::imap
