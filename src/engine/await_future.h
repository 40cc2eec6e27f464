// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"

#include <QCoroFuture>

namespace QCoro::detail {

/// Lets a coroutine wait for a Future as it does for a QFuture.
template <typename T>
struct awaiter_type<svarbord::Future<T>> : awaiter_type<QFuture<T>>
{};

} // namespace QCoro::detail
