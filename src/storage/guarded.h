// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <exception>
#include <functional>
#include <type_traits>
#include <utility>

namespace svarbord::storage {

namespace detail {

/// An error on its way to the nearest guarded().
class Failure : public std::exception
{
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return "failure"; }

private:
    Error m_error;
};

/// Names the failure behind an exception of SQLiteCpp or the standard library: full disk, read-only, busy, corrupt.
[[nodiscard]] Error toError(const std::exception& exception);

template <typename T>
struct ResultOf
{
    using type = Result<T>;
};
template <typename T>
struct ResultOf<Result<T>>
{
    using type = Result<T>;
};

} // namespace detail

/// Runs f, which may throw SQLite's exceptions, and gives back its value or the error: the edge at which
/// exceptions stop. f returns T or Result<T>; either way the outcome is Result<T>.
template <typename F>
[[nodiscard]] auto guarded(F&& f) -> typename detail::ResultOf<std::invoke_result_t<F>>::type
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            std::forward<F>(f)();
            return {};
        } else {
            return std::forward<F>(f)();
        }
    } catch (const std::exception& exception) {
        return fail(detail::toError(exception));
    }
}

/// The value, or the end of the work around it: for use inside guarded(), Store::read() and Store::write(), where
/// many steps follow each other and the first failure ends all of them.
template <typename T>
T required(Result<T> result)
{
    if (!result)
        throw detail::Failure(std::move(result).error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

class Database;

/// The same for a step that may fail without ending the work around it: then it leaves no trace (a savepoint).
[[nodiscard]] Status attempt(Database& db, const std::function<void()>& step);

} // namespace svarbord::storage
