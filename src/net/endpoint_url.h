// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

namespace svarbord::net {

enum class MailProtocol { Imap, Smtp };

/// Reads imaps://host[:993], imap://host[:143] (STARTTLS), smtps://host[:465], smtp://host[:587] (STARTTLS);
/// "?security=none" switches encryption off and is meant for test servers. User, password and path are refused:
/// secrets never travel in URLs. A bare host means the encrypted scheme of the protocol.
[[nodiscard]] Result<domain::Endpoint> endpointFromUrl(const QString& url, MailProtocol protocol);

/// The inverse; always with the port.
[[nodiscard]] QString endpointToUrl(const domain::Endpoint& endpoint, MailProtocol protocol);

} // namespace svarbord::net
