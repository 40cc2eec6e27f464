// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "journal/log_folder.h"

#include <QPointer>
#include <QRandomGenerator>

#include <functional>
#include <vector>

namespace svarbord::testing {

using namespace Qt::Literals::StringLiterals;

/// The log on the server. Its own clock is right.
struct LogServer
{
    QList<journal::LogEntry> entries;
    Timestamp time{};

    void add(const QByteArray& bytes) { entries.append({entries.size() + 1, bytes, time}); }
};

/// One workstation's way to the log, which does everything a network may: it is cut, answers late or never, adds a
/// batch twice or long after nobody waits for it any more, and tells of others' entries only after a while.
class ScriptedLog final : public journal::LogFolder
{
public:
    ScriptedLog(LogServer& server, QRandomGenerator& random) : m_server(server), m_random(random) {}

    QFuture<Result<journal::LogPosition>> append(journal::LogAddition addition) override
    {
        using Answer = Result<journal::LogPosition>;
        const int fate = isHealed ? 0 : m_random.bounded(10);
        if (isCut || fate == 1)
            return Future<Answer>::ready(fail(ErrorCode::NetworkFailed, u"cut on the way there"_s));
        // It looks for its own entry first; on some servers in vain.
        if (addition.again && (isHealed || m_random.bounded(2) == 0))
            for (const journal::LogEntry& entry : std::as_const(m_server.entries))
                if (entry.bytes == addition.bytes)
                    return Future<Answer>::ready(journal::LogPosition{1, entry.position});
        if (fate == 2) {
            m_late.push_back([this, bytes = addition.bytes] { m_server.add(bytes); });
            return Future<Answer>::ready(fail(ErrorCode::NetworkFailed, u"it arrives later"_s));
        }
        m_server.add(addition.bytes);
        if (fate == 3)
            m_server.add(addition.bytes);
        if (fate == 4)
            return Future<Answer>::ready(fail(ErrorCode::NetworkFailed, u"cut on the way back"_s));
        const journal::LogPosition position{1, m_server.entries.size()};
        if (fate != 5)
            return Future<Answer>::ready(position);
        auto promise = std::make_shared<Promise<Answer>>();
        const Future<Answer> later = promise->future();
        m_held.push_back([promise, position] { promise->finish(position); });
        return later;
    }

    QFuture<Result<journal::LogSlice>> entriesAfter(quint32, qint64 position, int limit) override
    {
        using Answer = Result<journal::LogSlice>;
        if (isCut)
            return Future<Answer>::ready(fail(ErrorCode::NetworkFailed, u"cut"_s));
        const qint64 shown = std::max(m_shown, position);
        journal::LogSlice slice;
        slice.epoch = 1;
        slice.end = std::min<qint64>(shown, position + std::min(limit, isHealed ? 100 : 1 + m_random.bounded(5)));
        slice.entries = m_server.entries.sliced(position, slice.end - position);
        slice.newest = m_server.entries.size();
        slice.more = slice.end < shown;
        if (isHealed || m_random.bounded(8) != 0)
            return Future<Answer>::ready(slice);
        auto promise = std::make_shared<Promise<Answer>>();
        const Future<Answer> later = promise->future();
        m_held.push_back([promise, slice] { promise->finish(slice); });
        return later;
    }

    /// An answer is on its way: nothing happens before deliver().
    [[nodiscard]] bool isHolding() const { return !m_held.empty(); }
    void deliver()
    {
        for (const auto& answer : std::exchange(m_held, {}))
            answer();
    }
    /// What was added long ago comes to lie in the log.
    void landLate()
    {
        for (const auto& landing : std::exchange(m_late, {}))
            landing();
    }
    /// News arrive: all but these.
    void show(qsizetype butFor)
    {
        m_shown = std::max(m_shown, m_server.entries.size() - butFor);
        emit arrived();
    }

    bool isCut = false;
    bool isHealed = false; ///< from now on everything goes well

private:
    LogServer& m_server;
    QRandomGenerator& m_random;
    qint64 m_shown = 0;
    std::vector<std::function<void()>> m_held;
    std::vector<std::function<void()>> m_late;
};

} // namespace svarbord::testing
