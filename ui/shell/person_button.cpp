// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_button.h"

#include "ui/components/avatar.h"
#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"

#include <QKeyEvent>
#include <QPainter>

namespace svarbord::ui {

namespace {

constexpr int avatarSide = 32;
constexpr int margin = 3;
constexpr qreal dotSide = 10;

} // namespace

PersonButton::PersonButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
    spoken(this, [this] { say(); });
}

QSize PersonButton::sizeHint() const
{
    return {avatarSide + 2 * margin, avatarSide + 2 * margin};
}

void PersonButton::setPerson(const QString& name, const QString& key)
{
    m_name = name;
    m_personKey = key;
    say();
}

void PersonButton::setStanding(const viewmodels::MemberStanding& standing)
{
    m_standing = standing;
    say();
}

void PersonButton::setKeyHint(const QString& key)
{
    m_keyHint = key;
    say();
}

void PersonButton::say()
{
    const QString words =
        tr("%1: %2", "a person, and whether available").arg(m_name, viewmodels::standingSentence(m_standing));
    setAccessibleName(words);
    setPlainToolTip(this, m_keyHint.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, m_keyHint));
    update();
}

void PersonButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place(margin, margin, avatarSide, avatarSide);
    if (hasFocus())
        paintFocusRing(painter, place, m_theme, avatarSide / 2.0);
    else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.line);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_standing.isAway()) {
        paintAway(painter, place, m_name, m_personKey, m_theme);
        return;
    }
    paintAvatar(painter, place, m_name, m_personKey);
    const QRectF dot(place.right() - dotSide + 1, place.bottom() - dotSide + 1, dotSide, dotSide);
    painter.setPen(QPen(m_theme.rail, 2));
    painter.setBrush(m_theme.good);
    painter.drawEllipse(dot);
}

void PersonButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace svarbord::ui
