// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace svarbord {

/// Calls then(result) on owner's thread when the future has its result; not at all when it was cancelled or owner is
/// gone by then. Call it on owner's thread. QFuture::then(owner, …) does not allow owner to go first.
template <typename T, typename F>
void whenDone(const QFuture<T>& future, QObject* owner, F then)
{
    auto* watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, owner, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace svarbord
