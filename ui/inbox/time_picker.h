// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/components/theme.h"

#include <QWidget>

class QCalendarWidget;
class QTimeEdit;

namespace svarbord::ui {

/// A day and a time of day, later than now. Enter or the button chooses.
class TimePicker : public QWidget
{
    Q_OBJECT

public:
    TimePicker(const Clock& clock, const QString& verb, QWidget* parent = nullptr);

    [[nodiscard]] Timestamp time() const;

signals:
    void picked(svarbord::Timestamp time);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void pick();

    const Clock& m_clock;
    QCalendarWidget* m_calendar;
    QTimeEdit* m_time;
};

} // namespace svarbord::ui
