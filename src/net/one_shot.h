// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's concepts
#include <coroutine>
#endif
#include <memory>
#include <optional>
#include <utility>

namespace svarbord::net {

/// A value that arrives once, awaited by at most one coroutine. Copies share the value. Resolving resumes the
/// waiting coroutine at once, inside resolve(); later resolves are ignored. One thread.
template <typename T>
class OneShot
{
public:
    void resolve(T value)
    {
        const std::shared_ptr<State> state = m_state; // the resumed coroutine may destroy *this
        if (state->value)
            return;
        state->value.emplace(std::move(value));
        if (const auto waiter = std::exchange(state->waiter, nullptr))
            waiter.resume();
    }
    [[nodiscard]] bool isResolved() const { return m_state->value.has_value(); }

    [[nodiscard]] bool await_ready() const noexcept { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) noexcept { m_state->waiter = waiter; }
    T await_resume() { return std::move(*m_state->value); }

private:
    struct State
    {
        std::optional<T> value;
        std::coroutine_handle<> waiter;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace svarbord::net
