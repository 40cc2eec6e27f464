// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/presence_bar.h"

#include "ui/components/avatar.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"

#include <QPainter>

#include <algorithm>

namespace svarbord::ui {

namespace {

constexpr int barHeight = 30;
constexpr int side = 20;
constexpr int left = 10;
constexpr int mostShown = 4;

} // namespace

PresenceBar::PresenceBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("presenceBar"));
    setFixedHeight(barHeight);
    hide();
    spoken(this, [this] { say(); });
}

void PresenceBar::setPresent(const QList<viewmodels::PresentMember>& present)
{
    if (present == m_present)
        return;
    m_present = present;
    say();
    setVisible(!present.isEmpty());
}

void PresenceBar::say()
{
    m_text = viewmodels::presenceSentence(m_present);
    setAccessibleName(m_text);
    setPlainToolTip(this, m_text);
    update();
}

void PresenceBar::paintEvent(QPaintEvent*)
{
    const bool warns = std::ranges::any_of(m_present, &viewmodels::PresentMember::isWriting);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen edge = m_theme.look == Look::HighContrast ? QPen(m_theme.warning) : QPen(Qt::NoPen);
    painter.setPen(warns ? edge : QPen(m_theme.line));
    painter.setBrush(warns ? m_theme.warningBackground : m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    int x = left;
    for (const viewmodels::PresentMember& each : m_present.first(std::min<qsizetype>(m_present.size(), mostShown))) {
        paintPresence(painter, QRectF(x, (height() - side) / 2.0, side, side), each.name, each.member.value,
                      each.isWriting, m_theme);
        x += side + 6;
    }
    const QRect words(x + 4, 0, width() - x - 4 - left, height());
    painter.setFont(Theme::small());
    painter.setPen(warns ? m_theme.warning : m_theme.secondary);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(Theme::small()).elidedText(m_text, Qt::ElideRight, words.width()));
}

} // namespace svarbord::ui
