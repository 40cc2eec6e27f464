// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace svarbord {

namespace detail {

/// What follows when a promise is kept: once, whichever comes first, the outcome or what follows it.
class Continuation
{
public:
    void attach(std::function<void()> next)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_isDue) {
                m_next = std::move(next);
                return;
            }
        }
        next();
    }
    void run()
    {
        std::function<void()> next;
        {
            const std::scoped_lock lock(m_mutex);
            m_isDue = true;
            next = std::exchange(m_next, {});
        }
        if (next)
            next();
    }

private:
    std::mutex m_mutex;
    std::function<void()> m_next;
    bool m_isDue = false;
};

} // namespace detail

template <typename T>
class Promise;

/// A QFuture with one result that another step can follow. QFuture::then() is not used for that: Qt 6.4 runs what
/// follows twice when the future finishes on another thread while then() is called.
template <typename T>
class Future : public QFuture<T>
{
public:
    Future() = default;
    [[nodiscard]] static Future ready(T value)
    {
        Promise<T> promise;
        Future future = promise.future();
        promise.finish(std::move(value));
        return future;
    }

    /// What comes of f(result), which is called on the thread that finishes this, or at once here when it is finished;
    /// not at all when the promise was broken, and then what is given here is cancelled too. One step follows a future.
    template <typename F>
    auto andThen(F f) const -> std::conditional_t<std::is_void_v<std::invoke_result_t<F&, const T&>>, void,
                                                  Future<std::invoke_result_t<F&, const T&>>>;

private:
    friend class Promise<T>;
    Future(const QFuture<T>& future, std::shared_ptr<detail::Continuation> continuation)
        : QFuture<T>(future),
          m_continuation(std::move(continuation))
    {}

    std::shared_ptr<detail::Continuation> m_continuation;
};

/// Gives a Future its result. Whoever waits sees a cancelled future when this goes before finish().
template <typename T>
class Promise
{
public:
    Promise() { m_promise.start(); }
    ~Promise()
    {
        if (m_continuation)
            m_promise.future().cancel();
        end();
    }
    Promise(Promise&&) noexcept = default;
    Promise& operator=(Promise&&) noexcept = delete;
    Promise(const Promise&) = delete;
    Promise& operator=(const Promise&) = delete;

    [[nodiscard]] Future<T> future() const { return Future<T>(m_promise.future(), m_continuation); }
    /// Counts the first time.
    void finish(T value)
    {
        m_promise.addResult(std::move(value));
        end();
    }

private:
    void end()
    {
        if (!m_continuation)
            return;
        m_promise.finish();
        std::exchange(m_continuation, {})->run();
    }

    QPromise<T> m_promise;
    std::shared_ptr<detail::Continuation> m_continuation = std::make_shared<detail::Continuation>();
};

template <typename T>
template <typename F>
auto Future<T>::andThen(F f) const -> std::conditional_t<std::is_void_v<std::invoke_result_t<F&, const T&>>, void,
                                                         Future<std::invoke_result_t<F&, const T&>>>
{
    using U = std::invoke_result_t<F&, const T&>;
    const QFuture<T> source = *this;
    if constexpr (std::is_void_v<U>) {
        m_continuation->attach([source, f = std::move(f)]() mutable {
            if (source.resultCount() > 0)
                f(source.result());
        });
    } else {
        auto promise = std::make_shared<Promise<U>>();
        Future<U> following = promise->future();
        m_continuation->attach([source, promise, f = std::move(f)]() mutable {
            if (source.resultCount() > 0)
                promise->finish(f(source.result()));
        });
        return following;
    }
}

/// The results of all of them, in their order. Cancelled when one of them is.
template <typename T>
[[nodiscard]] Future<QList<T>> gathered(const QList<Future<T>>& futures)
{
    if (futures.isEmpty())
        return Future<QList<T>>::ready({});
    struct Gathering
    {
        std::vector<std::optional<T>> results;
        std::atomic<qsizetype> missing;
        Promise<QList<T>> promise;
    };
    const auto gathering = std::make_shared<Gathering>();
    gathering->results.resize(futures.size());
    gathering->missing = futures.size();
    Future<QList<T>> all = gathering->promise.future();
    for (qsizetype i = 0; i < futures.size(); ++i)
        futures.at(i).andThen([gathering, i](const T& result) {
            gathering->results[i] = result;
            if (--gathering->missing > 0)
                return;
            QList<T> results;
            for (std::optional<T>& one : gathering->results)
                results.append(*std::move(one));
            gathering->promise.finish(std::move(results));
        });
    return all;
}

} // namespace svarbord
