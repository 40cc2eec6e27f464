// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "storage/store.h"

namespace svarbord::journal {

/// Folds an operation about a task (domain::isAboutTask) that the log took at this moment of its own clock. Throws what
/// storage::required() throws: for use inside Store::write().
void foldLease(storage::WriteContext& context, const domain::Operation& operation, Timestamp received);

} // namespace svarbord::journal
