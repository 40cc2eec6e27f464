// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/result.h"
#include "storage/store.h"

#include <functional>
#include <memory>

namespace svarbord::journal {

/// One act on many conversations, folded in parts, so that nobody else's act waits for all of it: each part is a
/// transaction of its own. A crash leaves a shorter act, which is taken back like any other. Keeps itself alive until
/// it is through; the store must outlive it.
template <typename T>
class LongAct : public std::enable_shared_from_this<LongAct<T>>
{
public:
    /// Folds the next part and says whether anything is left.
    using Part = std::function<Result<bool>(storage::WriteContext& context, T& outcome)>;

    /// conversations folded in one transaction: some 20 ms
    static constexpr int partSize = 100;

    [[nodiscard]] static Future<Result<T>> run(storage::Store& store, Part part)
    {
        const auto act = std::shared_ptr<LongAct>(new LongAct(store, std::move(part)));
        Future<Result<T>> done = act->m_promise.future();
        // The first part overtakes bulk work, so that the screen answers at once.
        act->next(storage::Store::Priority::Act);
        return done;
    }

private:
    LongAct(storage::Store& store, Part part) : m_store(store), m_part(std::move(part)) {}

    void next(storage::Store::Priority priority)
    {
        m_store
            .write([self = this->shared_from_this()](
                       storage::WriteContext& context) { return self->m_part(context, self->m_outcome); },
                   priority)
            .andThen([self = this->shared_from_this()](const Result<bool>& more) { self->went(more); });
    }

    void went(const Result<bool>& more)
    {
        if (more && *more) {
            next(storage::Store::Priority::Bulk);
            return;
        }
        m_promise.finish(more ? Result<T>(std::move(m_outcome)) : Result<T>(fail(more.error())));
    }

    storage::Store& m_store;
    Part m_part;
    T m_outcome{};
    Promise<Result<T>> m_promise;
};

} // namespace svarbord::journal
