// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <functional>

namespace svarbord::bench {

/// The application, with a watch on how long its thread takes for each event: while one is worked on, the window
/// answers to nobody. What an event sends on belongs to it.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    /// The event that took longest: by the clock, which includes waiting for a processor, and the time it had one.
    struct Stall
    {
        double milliseconds = 0;
        double processor = 0;
        QString what;
    };
    struct Figures
    {
        double painted = 0; ///< ms from the act to the end of the paint that shows its outcome; -1: it never came
        Stall longest;
    };

    /// Does act as an event of its own, then handles events until a paint of watched (or of anything in it) finds that
    /// its outcome is there, and a little longer for what comes behind it.
    [[nodiscard]] Figures measure(QWidget* watched, const std::function<void()>& act,
                                  const std::function<bool()>& isThere);
    /// The same, without any paint: done is asked after each event.
    [[nodiscard]] Figures measure(const std::function<void()>& act, const std::function<bool()>& done);
    /// Handles events for this long.
    void idle(int milliseconds);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    Figures run(const std::function<void()>& act);
    void handled(const Stall& stall);

    bool m_busy = false;
    bool m_reached = false;
    QPointer<QWidget> m_watched;
    std::function<bool()> m_goal;
    std::function<void()> m_reachedGoal;
    QElapsedTimer m_sinceAct;
    Figures m_figures;
};

} // namespace svarbord::bench
