// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "services/mail_service.h"

#include <functional>

namespace svarbord::ui {

/// What an address field asks about people. Both answer at once.
struct RecipientDirectory
{
    std::function<domain::AddressList(const QString& prefix)> like;
    std::function<services::Acquaintance(const QString& address)> acquaintance;
};

} // namespace svarbord::ui
