// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/result.h"

namespace svarbord::services {

/// How an act went, without what it gave: the operation's id, which only the journal needs, or a count.
template <typename T>
[[nodiscard]] Future<Status> withoutValue(const Future<Result<T>>& performed)
{
    return performed.andThen(
        [](const Result<T>& outcome) { return outcome ? Status{} : Status{fail(outcome.error())}; });
}

} // namespace svarbord::services
