// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/time_picker.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

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
    m_time->setObjectName(u"pickerTime"_s);
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    auto* button = new QPushButton(verb, this);
    button->setObjectName(u"pickerChoose"_s);
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

void TimePicker::focusInEvent(QFocusEvent*)
{
    m_calendar->setFocus();
}

} // namespace svarbord::ui
