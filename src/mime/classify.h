// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/header_block.h"

#include <QStringView>

namespace svarbord::mime {

/// Written by a machine in answer to a mail: RFC 3834, the fields of common programs, and subjects in our languages.
[[nodiscard]] bool isAutoReply(const HeaderBlock& headers, QStringView subject);

/// Sent to many through a list or newsletter (RFC 2919, RFC 2369, Precedence).
[[nodiscard]] bool isMailingList(const HeaderBlock& headers);

} // namespace svarbord::mime
