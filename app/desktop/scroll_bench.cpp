// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scroll_bench.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QWheelEvent>

using namespace std::chrono_literals;

namespace svarbord::app {

namespace {

/// What the start left for later is over by then.
constexpr auto quiet = 2s;

} // namespace

ScrollBench::ScrollBench(QListView& list, QObject* parent)
    : QObject(parent),
      m_list(list),
      // Page Down moves the row one stands on, and where that rests a conversation opens: last.
      m_parts{{"wheel", 600, [this](int) { turnWheel(); }},
              {"bar", 200, [this](int frame) { pullBar(frame); }},
              {"page", 400, [this](int) { pressPageDown(); }}}
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ScrollBench::step);
}

void ScrollBench::start()
{
    if (m_started)
        return;
    m_started = true;
    m_list.setFocus();
    QTimer::singleShot(quiet, &m_next, qOverload<>(&QTimer::start));
}

void ScrollBench::step()
{
    if (m_frame.isValid())
        m_times.append(static_cast<double>(m_frame.nsecsElapsed()) / 1e6);
    const Part& part = m_parts.at(m_part);
    if (m_times.size() == part.frames) {
        m_done.append('"' + QByteArray(part.name) + "\":" + QJsonDocument(m_times).toJson(QJsonDocument::Compact));
        m_times = {};
        m_frame.invalidate();
        if (++m_part == m_parts.size()) {
            m_next.stop();
            emit finished('{' + m_done.join(',') + '}');
        }
        return;
    }
    m_frame.start();
    part.turn(static_cast<int>(m_times.size()));
    m_list.viewport()->repaint();
}

void ScrollBench::turnWheel()
{
    const QPointF place = m_list.viewport()->rect().center();
    constexpr QPoint notchDown(0, -120);
    QWheelEvent turn(place, m_list.viewport()->mapToGlobal(place), {}, notchDown, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_list.viewport(), &turn);
}

/// To places all over the list, the same in each run.
void ScrollBench::pullBar(int frame)
{
    constexpr double goldenPart = 0.6180339887;
    const double place = frame * goldenPart;
    QScrollBar* bar = m_list.verticalScrollBar();
    bar->setValue(static_cast<int>((place - static_cast<int>(place)) * bar->maximum()));
}

void ScrollBench::pressPageDown()
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_list, &press);
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_PageDown, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_list, &release);
}

} // namespace svarbord::app
