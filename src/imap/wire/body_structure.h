// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/wire/scanner.h"
#include "mime/part.h"

#include <optional>

namespace svarbord::imap {

/// Bounds of a tree: what lies deeper or beyond them is left out and its parent stays a leaf or short.
inline constexpr int maxStructureDepth = 64;
inline constexpr int maxStructureParts = 1000;

/// Reads a BODYSTRUCTURE or BODY value (RFC 9051 section 7.5.2) into a MIME tree whose sections are the part numbers
/// for fetching (RFC 3501 section 6.4.5): a mail that is one part is "1", the multipart at the root has none, and the
/// parts of a mail embedded as "2" are "2.1", "2.2", … . nullopt when it is no body at all.
[[nodiscard]] std::optional<mime::Part> parseBodyStructure(Scanner& in);

} // namespace svarbord::imap
