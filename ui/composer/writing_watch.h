// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace svarbord::ui {

class Composer;

/// Whether somebody writes an answer in a composer just now, for colleagues to see. GUI thread.
class WritingWatch : public QObject
{
    Q_OBJECT

public:
    explicit WritingWatch(Composer& composer, QObject* parent = nullptr);

    [[nodiscard]] bool isWriting() const { return m_timer.isActive(); }
    /// Something was written.
    void note();
    /// What was written is sent, or is another conversation's.
    void stop();

signals:
    /// Writing began or ended.
    void changed();

private:
    Composer& m_composer;
    QTimer m_timer;
};

} // namespace svarbord::ui
