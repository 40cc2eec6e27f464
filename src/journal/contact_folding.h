// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "storage/store.h"

namespace svarbord::journal {

/// Carries out an operation on a contact and gives what its inverse needs. Throws what storage::required() throws.
QJsonObject foldContact(storage::WriteContext& context, const domain::Operation& operation);

} // namespace svarbord::journal
