// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace svarbord::tests {

/// Whether it becomes so in time, while events are handled as in the running program. QTest's own waiting sleeps 10 ms
/// between two handfuls of events, and the web engine takes a hundred such steps for a page: what a person sees within
/// a blink took seconds.
template <typename Condition>
[[nodiscard]] bool comes(Condition isSo, int milliseconds = 30'000)
{
    if (isSo())
        return true;
    const QDeadlineTimer deadline(milliseconds);
    QEventLoop loop;
    QTimer slice;
    slice.setSingleShot(true);
    QObject::connect(&slice, &QTimer::timeout, &loop, &QEventLoop::quit);
    do {
        slice.start(5);
        loop.exec();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (isSo())
            return true;
    } while (!deadline.hasExpired());
    return false;
}

} // namespace svarbord::tests

// What is waited for comes at once, or a busy machine needs longer than the 5 s Qt grants; only a failure takes the
// whole.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#undef QTRY_VERIFY_WITH_TIMEOUT
#undef QTRY_COMPARE_WITH_TIMEOUT
#define QTRY_VERIFY_WITH_TIMEOUT(expr, timeout)                                                                        \
    do {                                                                                                               \
        (void)svarbord::tests::comes([&] { return static_cast<bool>(expr); }, timeout);                                \
        QVERIFY(expr);                                                                                                 \
    } while (false)
#define QTRY_COMPARE_WITH_TIMEOUT(actual, expected, timeout)                                                           \
    do {                                                                                                               \
        (void)svarbord::tests::comes([&] { return static_cast<bool>((actual) == (expected)); }, timeout);              \
        QCOMPARE(actual, expected);                                                                                    \
    } while (false)
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 30'000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30'000)
