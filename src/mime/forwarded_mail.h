// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "mime/body_parts.h"

#include <optional>

namespace svarbord::mime {

/// Who wrote the mail that was forwarded: attached as message/rfc822, or in the text as Gmail, Outlook, Apple Mail and
/// Thunderbird do it. nullopt when nothing was forwarded or the address is not in it.
[[nodiscard]] std::optional<domain::Address> findOriginalSender(QStringView subject, QStringView text,
                                                                const BodyParts& body);

} // namespace svarbord::mime
