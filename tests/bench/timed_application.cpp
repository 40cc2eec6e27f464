// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/timed_application.h"

#include <QEventLoop>
#include <QMetaEnum>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <ctime>

namespace svarbord::bench {

namespace {

constexpr int patience = 180'000;
constexpr int afterwards = 400; ///< ms: what comes behind the paint counts too

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString describe(const QString& receiver, QEvent::Type type)
{
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return receiver + QLatin1Char(' ') + (name ? QString::fromLatin1(name) : QString::number(type));
}

} // namespace

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    // Qt sends the events of all threads through here; the database's may wait for the disk.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint && m_watched && m_goal && receiver->isWidgetType()) {
        const auto* widget = static_cast<QWidget*>(receiver);
        m_reached = m_reached || ((widget == m_watched || m_watched->isAncestorOf(widget)) && m_goal());
    }
    if (m_busy)
        return QApplication::notify(receiver, event);
    m_busy = true;
    // Neither need be there any more afterwards.
    const QEvent::Type type = event->type();
    const QString name = QString::fromLatin1(receiver->metaObject()->className()) +
                         (receiver->objectName().isEmpty() ? QString() : QLatin1Char('#') + receiver->objectName());
    const double processorBefore = processorTime();
    QElapsedTimer timer;
    timer.start();
    const bool taken = QApplication::notify(receiver, event);
    Stall stall{milliseconds(timer), processorTime() - processorBefore, {}};
    m_busy = false;
    if (stall.milliseconds > m_figures.longest.milliseconds)
        stall.what = describe(name, type);
    handled(stall);
    return taken;
}

void TimedApplication::handled(const Stall& stall)
{
    if (stall.milliseconds > m_figures.longest.milliseconds)
        m_figures.longest = stall;
    if (!m_goal || !(m_watched ? m_reached : m_goal()))
        return;
    m_goal = {};
    m_figures.painted = milliseconds(m_sinceAct);
    m_reachedGoal();
}

TimedApplication::Figures TimedApplication::run(const std::function<void()>& act)
{
    QEventLoop loop;
    m_reached = false;
    m_reachedGoal = [&loop] { QTimer::singleShot(afterwards, &loop, &QEventLoop::quit); };
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    m_figures = {-1, {}};
    m_sinceAct.start();
    QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
    loop.exec();
    m_goal = {};
    m_watched = nullptr;
    return m_figures;
}

TimedApplication::Figures TimedApplication::measure(QWidget* watched, const std::function<void()>& act,
                                                    const std::function<bool()>& isThere)
{
    m_watched = watched;
    m_goal = isThere;
    return run(act);
}

TimedApplication::Figures TimedApplication::measure(const std::function<void()>& act, const std::function<bool()>& done)
{
    m_goal = done;
    return run(act);
}

void TimedApplication::idle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace svarbord::bench
