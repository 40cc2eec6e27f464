// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svarbord::imap {

/// Special use of a folder (RFC 6154), by attribute or, lacking those, by well-known names.
enum class FolderRole { Inbox, Sent, Drafts, Archive, Junk, Trash, Journal, Other };

} // namespace svarbord::imap
