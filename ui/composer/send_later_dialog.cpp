// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/send_later_dialog.h"

#include "ui/components/buttons.h"
#include "viewmodels/snooze_choices.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

SendLaterDialog::SendLaterDialog(const Theme& theme, Timestamp now, QWidget* parent)
    : QDialog(parent),
      m_moment(new QDateTimeEdit(this))
{
    setObjectName(u"sendLaterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send later"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 17);
    column->setSpacing(12);
    column->setSizeConstraint(QLayout::SetFixedSize);
    auto* title = new QLabel(tr("When shall the mail leave?"), this);
    title->setFont(Theme::title());
    column->addWidget(title);
    auto* hint = new QLabel(tr("It leaves while Svarbord is running; else as soon as it is started again."), this);
    hint->setWordWrap(true);
    hint->setMinimumWidth(340);
    hint->setProperty("tone", u"secondary"_s);
    column->addWidget(hint);

    const QDateTime here = toDateTime(now).toLocalTime();
    const int toFullHour = 60 - here.time().minute();
    QDateTime suggested = here.addSecs(toFullHour * 60LL);
    suggested.setTime(QTime(suggested.time().hour(), 0));
    m_moment->setObjectName(u"sendLaterTime"_s);
    m_moment->setAccessibleName(tr("Day and time"));
    m_moment->setCalendarPopup(true);
    m_moment->setDisplayFormat(viewmodels::shortDateFormat() + u" yyyy  "_s +
                               QLocale().timeFormat(QLocale::ShortFormat));
    m_moment->setMinimumDateTime(here);
    m_moment->setDateTime(suggested);
    m_moment->setMinimumHeight(32);
    m_moment->setCurrentSection(QDateTimeEdit::HourSection);
    column->addWidget(m_moment);

    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    auto* cancel = new FlatButton(theme, tr("Cancel"), ButtonKind::Secondary, this);
    cancel->setObjectName(u"sendLaterCancel"_s);
    auto* accepted = new FlatButton(theme, tr("Send then"), ButtonKind::Primary, this);
    accepted->setObjectName(u"sendLaterAccept"_s);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accepted);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(accepted, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(fromMs(m_moment->dateTime().toMSecsSinceEpoch())); });
    m_moment->setFocus();
}

} // namespace svarbord::ui
