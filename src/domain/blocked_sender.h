// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace svarbord::domain {

/// Senders whose mail goes to spam by itself: shared under this area, by address key (domain/address.h).
struct BlockedSender
{
    static constexpr QStringView area = u"blocked-sender";
};

} // namespace svarbord::domain
