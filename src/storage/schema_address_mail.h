// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// What mail tells of an address, apart from what members say of a contact.
[[nodiscard]] Status addAddressMail(Database& db);

} // namespace svarbord::storage
