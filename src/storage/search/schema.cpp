// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/schema.h"

namespace svarbord::storage::search {

Status createSchema(Database&)
{
    return {};
}

Status prepareConnection(Database&)
{
    return {};
}

} // namespace svarbord::storage::search
