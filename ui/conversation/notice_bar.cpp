// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/notice_bar.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/telling.h"
#include "ui/components/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"noticeBar"_s);
    tellsByItself(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 2, 0);
    m_label = new QLabel(this);
    m_label->setObjectName(u"noticeText"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setFont(Theme::small());
    row->addWidget(m_label, 1);
    m_action = new FlatButton(theme, {}, ButtonKind::Quiet, this);
    m_action->setObjectName(u"noticeAction"_s);
    row->addWidget(m_action);
    setMinimumHeight(36);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::tick);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const bool undo = m_timer.isActive() || m_waits;
        dismiss();
        if (undo)
            emit undoPressed();
    });
    spoken(this, [this] {
        if (m_timer.isActive())
            present(tr("Sending in %n s", nullptr, m_left), tr("Undo"));
    });
    hide();
}

void NoticeBar::countDown(std::chrono::seconds seconds)
{
    m_left = static_cast<int>(seconds.count());
    m_isProblem = false;
    m_timer.start();
    present(tr("Sending in %n s", nullptr, m_left), tr("Undo"));
}

void NoticeBar::tick()
{
    if (--m_left <= 0)
        dismiss();
    else
        m_label->setText(tr("Sending in %n s", nullptr, m_left));
}

void NoticeBar::showWaiting(const QString& text)
{
    m_timer.stop();
    m_isProblem = false;
    present(text, tr("Undo"));
    m_waits = true;
}

void NoticeBar::showProblem(const QString& text)
{
    m_timer.stop();
    m_isProblem = true;
    present(text, tr("Dismiss"));
}

void NoticeBar::showNote(const QString& text)
{
    m_timer.stop();
    m_isProblem = false;
    present(text, {});
}

void NoticeBar::present(const QString& text, const QString& action)
{
    m_waits = false;
    m_label->setText(text);
    setTone(m_label, m_isProblem ? u"danger"_s : u"secondary"_s);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    tell(this, text);
    update();
}

void NoticeBar::dismiss()
{
    m_timer.stop();
    m_waits = false;
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen edge = m_theme.look == Look::HighContrast ? QPen(m_theme.danger) : QPen(Qt::NoPen);
    painter.setPen(m_isProblem ? edge : QPen(m_theme.line));
    painter.setBrush(m_isProblem ? m_theme.dangerBackground : m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace svarbord::ui
