// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Contacts with owner, company by domain, fields of the team's own and merging; the search that finds them and the
/// text of attachments; the record of what was erased.
[[nodiscard]] Status addPeople(Database& db);
/// Which mail a contact's name and language come from, so that they do not follow from the order in which mails come.
[[nodiscard]] Status addNameSources(Database& db);

} // namespace svarbord::storage
