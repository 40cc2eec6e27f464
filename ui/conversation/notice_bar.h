// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace svarbord::ui {

class FlatButton;

/// A line between the conversation and the composer: what goes on, and perhaps one thing to do about it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    /// Counts down to the moment the mail leaves; until then it can be taken back.
    void countDown(std::chrono::seconds seconds);
    /// A mail waits for its time; it can be taken back.
    void showWaiting(const QString& text);
    void showProblem(const QString& text);
    void showNote(const QString& text);
    void dismiss();
    [[nodiscard]] QString text() const;

signals:
    void undoPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tick();
    void present(const QString& text, const QString& action);

    const Theme& m_theme;
    QLabel* m_label;
    FlatButton* m_action;
    QTimer m_timer;
    int m_left = 0;
    bool m_isProblem = false;
    bool m_waits = false;
};

} // namespace svarbord::ui
