// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/time_picker.h"

#include "ui/components/icons.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

/// Weekends are days like others. Such a colour is kept as it is given, whatever becomes of the look.
void colour(QCalendarWidget& calendar, const QBrush& text)
{
    QTextCharFormat plain;
    plain.setForeground(text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plain);
    calendar.setHeaderTextFormat(plain);
}

/// The calendar in the colours of everything else, and no bar of its own.
void dress(QCalendarWidget& calendar)
{
    const std::pair<QString, Icon> arrows[] = {{u"qt_calendar_prevmonth"_s, Icon::Left},
                                               {u"qt_calendar_nextmonth"_s, Icon::Right}};
    for (const auto& [name, glyph] : arrows)
        if (auto* button = calendar.findChild<QToolButton*>(name))
            button->setIcon(icon(glyph));
    calendar.setStyleSheet(
        u"QWidget#qt_calendar_navigationbar { background: palette(base); }"
        "QToolButton { background: transparent; border: none; color: palette(text); font-weight: 600; padding: 4px "
        "8px; }"
        "QToolButton::menu-indicator { image: none; }"
        "QAbstractItemView { background: palette(base); alternate-background-color: palette(base); outline: none; }"_s);
}

QTime morning(int hour)
{
    return QTime::fromMSecsSinceStartOfDay(hour * 3'600'000);
}

} // namespace

TimePicker::TimePicker(const Clock& clock, const QString& verb, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_calendar(new QCalendarWidget(this)),
      m_time(new QTimeEdit(morning(8), this))
{
    setObjectName(u"timePicker"_s);
    setFocusPolicy(Qt::StrongFocus);
    const QDate today = toDateTime(clock.now()).toLocalTime().date();
    m_calendar->setObjectName(u"pickerDay"_s);
    m_calendar->setAccessibleName(tr("Day"));
    m_calendar->setMinimumDate(today);
    m_calendar->setSelectedDate(today.addDays(1));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    colour(*m_calendar, palette().text());
    dress(*m_calendar);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setObjectName(u"pickerTime"_s);
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    auto* button = new QPushButton(verb, this);
    button->setObjectName(u"pickerChoose"_s);
    button->setStyleSheet(
        u"QPushButton { background: palette(highlight); color: palette(highlighted-text); border: none; "
        "border-radius: 6px; padding: 6px 12px; font-weight: 600; }"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_time);
    row->addWidget(button, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_calendar);
    column->addLayout(row);
    connect(button, &QPushButton::clicked, this, &TimePicker::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &TimePicker::pick);
}

Timestamp TimePicker::time() const
{
    return fromDateTime(QDateTime(m_calendar->selectedDate(), m_time->time()));
}

void TimePicker::pick()
{
    if (time() > m_clock.now())
        emit picked(time());
    else
        m_time->setFocus();
}

void TimePicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colour(*m_calendar, palette().text());
    QWidget::changeEvent(event);
}

void TimePicker::focusInEvent(QFocusEvent*)
{
    m_calendar->setFocus();
}

} // namespace svarbord::ui
