// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

namespace svarbord::domain {

/// Where the mail of an address is, as its provider publishes it.
struct FoundServers
{
    Endpoint imap;
    Endpoint smtp;
    QString user; ///< the name to sign in with

    bool operator==(const FoundServers&) const = default;
};

} // namespace svarbord::domain
