// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "mime/body_parts.h"
#include "mime/header_block.h"

#include <optional>

namespace svarbord::mime {

/// The non-delivery report in a mail: RFC 3464, or the free-form text of qmail, Exim, Postfix, Exchange (also in
/// Norwegian, Danish and Swedish) and Gmail. A report of delay or success is none.
[[nodiscard]] std::optional<domain::Bounce> findBounce(const HeaderBlock& headers, const domain::Address& from,
                                                       QStringView subject, QStringView text, const BodyParts& body);

} // namespace svarbord::mime
