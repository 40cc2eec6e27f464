// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svarbord::imap {

/// Special use of a folder (RFC 6154), by attribute or, lacking those, by well-known names. Waiting holds mail that any
/// workstation of the team sends when its time comes; like the journal it is not synchronised.
enum class FolderRole { Inbox, Sent, Drafts, Archive, Junk, Trash, Journal, Other, Waiting };

} // namespace svarbord::imap
