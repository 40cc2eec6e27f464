// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/toast.h"

#include "ui/components/buttons.h"
#include "ui/components/telling.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace std::chrono_literals;

namespace svarbord::ui {

namespace {

constexpr int toastHeight = 40;
constexpr int padding = 16;
constexpr int aboveFoot = 40;
constexpr int fromLeft = 68;

} // namespace

Toast::Toast(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("toast"));
    setCursor(Qt::PointingHandCursor);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::showText(const QString& text, const QString& action, const QString& key)
{
    m_text = text;
    m_action = action;
    m_key = key;
    m_problem = false;
    present();
}

void Toast::showProblem(const QString& text)
{
    m_text = text;
    m_action.clear();
    m_key.clear();
    m_problem = true;
    present();
}

void Toast::present()
{
    place();
    tell(this, m_text);
    raise();
    update();
    m_timer.start(m_problem ? 12s : 6s);
}

void Toast::place()
{
    const QFontMetrics plain(Theme::body());
    const QFontMetrics strong(Theme::bodyStrong());
    int width = plain.horizontalAdvance(m_text) + 2 * padding;
    if (!m_action.isEmpty())
        width += strong.horizontalAdvance(m_action) + padding;
    if (!m_key.isEmpty())
        width += plain.horizontalAdvance(m_key) + padding / 2;
    width = std::min(width, parentWidget()->width() - 2 * padding);
    // At the left it covers neither the composer nor its buttons.
    const int left = std::min(fromLeft, (parentWidget()->width() - width) / 2);
    setGeometry(left, parentWidget()->height() - toastHeight - aboveFoot, width, toastHeight);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The inverse of the look: it must stand out from whatever lies below.
    const bool dark = m_theme.look != Look::Light;
    const QColor box = m_problem ? m_theme.dangerBackground : dark ? m_theme.text : QColor(0x1d232dU);
    const QColor text = m_problem ? m_theme.danger : dark ? m_theme.background : QColor(Qt::white);
    painter.setPen(m_problem ? QPen(m_theme.danger) : QPen(Qt::NoPen));
    painter.setBrush(box);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);

    int right = width() - padding;
    if (!m_key.isEmpty()) {
        painter.setFont(Theme::body());
        painter.setPen(text);
        painter.setOpacity(0.7);
        const int size = painter.fontMetrics().horizontalAdvance(m_key);
        painter.drawText(QRect(right - size, 0, size + 1, toastHeight), Qt::AlignVCenter, m_key);
        painter.setOpacity(1.0);
        right -= size + padding / 2;
    }
    if (!m_action.isEmpty()) {
        painter.setFont(Theme::bodyStrong());
        painter.setPen(dark ? QColor(0x1b45adU) : QColor(0xa9c5ffU));
        const int size = painter.fontMetrics().horizontalAdvance(m_action);
        painter.drawText(QRect(right - size, 0, size + 1, toastHeight), Qt::AlignVCenter, m_action);
        right -= size + padding;
    }
    painter.setFont(Theme::body());
    painter.setPen(text);
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, right - padding + 1);
    painter.drawText(QRect(padding, 0, right - padding + 1, toastHeight), Qt::AlignVCenter, shown);
}

void Toast::mouseReleaseEvent(QMouseEvent*)
{
    press();
}

void Toast::press()
{
    if (!m_action.isEmpty())
        emit actionTriggered();
    hide();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace svarbord::ui
