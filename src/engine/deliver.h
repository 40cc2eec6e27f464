// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"

#include <QCoroTask>
#include <QPromise>

#include <memory>

namespace svarbord::engine {

/// Runs a task and gives its outcome to a future that waits on another thread. The task keeps itself alive.
template <typename T>
QCoro::Task<void> deliver(std::shared_ptr<Promise<T>> promise, QCoro::Task<T> task)
{
    auto outcome = co_await task;
    promise->finish(std::move(outcome));
}

template <typename T>
QCoro::Task<void> deliver(std::shared_ptr<QPromise<T>> promise, QCoro::Task<T> task)
{
    auto outcome = co_await task;
    promise->addResult(std::move(outcome));
    promise->finish();
}

inline QCoro::Task<void> deliver(std::shared_ptr<QPromise<void>> promise, QCoro::Task<void> task)
{
    co_await task;
    promise->finish();
}

} // namespace svarbord::engine
