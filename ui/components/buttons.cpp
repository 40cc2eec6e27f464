// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/buttons.h"

#include "ui/components/tool_tip.h"

#include <QKeyEvent>
#include <QPainter>

namespace svarbord::ui {

namespace {

constexpr int ring = 3;
constexpr int gap = 8;
constexpr int sidePadding = 12;
constexpr int capGap = 3;

bool showsFocus(const QWidget& widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

void paintFocusRing(QPainter& painter, const QRectF& control, const Theme& theme, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.look == Look::HighContrast ? theme.accent : theme.accentBackground, ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(control.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1.5, radius + 1.5);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRoundedRect(control.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

namespace {

/// "Ctrl+Shift+S" is three keys.
QStringList capsOf(const QString& key)
{
    QStringList caps = key.split(u'+', Qt::SkipEmptyParts);
    if (key.endsWith(u'+'))
        caps += QStringLiteral("+");
    return caps;
}

int capWidth(const QString& cap)
{
    static const QFontMetrics metrics(Theme::font(11));
    return std::max(18, metrics.horizontalAdvance(cap) + 10);
}

} // namespace

int keyCapWidth(const QString& key)
{
    int width = -capGap;
    const QStringList caps = capsOf(key);
    for (const QString& cap : caps)
        width += capWidth(cap) + capGap;
    return std::max(width, 0);
}

int paintKeyCap(QPainter& painter, const QRect& right, const QString& key, const Theme& theme)
{
    const int width = keyCapWidth(key);
    qreal x = right.right() - width + 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.background);
    painter.setFont(Theme::font(11));
    const QStringList caps = capsOf(key);
    for (const QString& cap : caps) {
        const QRectF box(x + 0.5, right.center().y() - 8.5, capWidth(cap) - 1, 18);
        painter.setPen(theme.line);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(theme.muted);
        painter.drawText(box, Qt::AlignCenter, cap);
        x += capWidth(cap) + capGap;
    }
    painter.restore();
    return width;
}

IconButton::IconButton(const Theme& theme, Icon icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_icon(icon),
      m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setName(name);
    setFixedSize(m_side, m_side);
    setAttribute(Qt::WA_Hover);
}

void IconButton::setGlyph(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setKeyHint(const QString& key)
{
    m_key = key;
    setName(m_name);
}

void IconButton::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    setPlainToolTip(this, m_key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, m_key));
}

void IconButton::setSide(int pixels, int iconPixels)
{
    m_side = pixels;
    m_iconSide = iconPixels;
    setFixedSize(pixels, pixels);
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(ring - 1, ring - 1, 1 - ring, 1 - ring);
    const bool marked = isChecked() || isDown();
    if (marked || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(marked ? m_theme.accentBackground : m_theme.hover);
        painter.drawRoundedRect(box, Theme::smallRadius, Theme::smallRadius);
    }
    if (showsFocus(*this))
        paintFocusRing(painter, box, m_theme, Theme::smallRadius);
    const QColor color = !isEnabled() ? m_theme.muted : marked ? m_theme.accentText : m_theme.secondary;
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    painter.drawPixmap((width() - m_iconSide) / 2, (height() - m_iconSide) / 2,
                       iconPixmap(m_icon, m_iconSide, devicePixelRatioF(), color));
}

FlatButton::FlatButton(const Theme& theme, const QString& text, ButtonKind kind, QWidget* parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_kind(kind)
{
    setLabel(text);
    setFont(Theme::font(13, QFont::Medium));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FlatButton::setLabel(const QString& text)
{
    setText(text);
    setAccessibleName(text);
}

void FlatButton::setGlyph(std::optional<Icon> icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

void FlatButton::setKeyHint(const QString& key)
{
    m_key = key;
    updateGeometry();
    update();
}

void FlatButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

int FlatButton::keyWidth() const
{
    if (m_key.isEmpty())
        return 0;
    return gap + (m_kind == ButtonKind::Primary ? fontMetrics().horizontalAdvance(m_key) : keyCapWidth(m_key));
}

QSize FlatButton::sizeHint() const
{
    const int glyph = m_glyph ? Theme::iconSize + (text().isEmpty() ? 0 : gap) : 0;
    const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {width + glyph + keyWidth() + 2 * sidePadding + 2 * ring, 30 + 2 * ring};
}

void FlatButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.55);
    const QRectF box = QRectF(rect()).adjusted(ring + 0.5, ring + 0.5, -ring - 0.5, -ring - 0.5);
    const bool primary = m_kind == ButtonKind::Primary;
    const bool pointed = (underMouse() || isDown()) && isEnabled();
    const QColor base = primary ? m_theme.accent : m_kind == ButtonKind::Quiet ? Qt::transparent : m_theme.background;
    painter.setPen(primary || m_kind == ButtonKind::Quiet ? QPen(Qt::NoPen) : QPen(m_theme.line));
    painter.setBrush(!pointed  ? base
                     : primary ? (m_theme.isDark() ? base.lighter(108) : base.darker(110))
                               : m_theme.hover);
    painter.drawRoundedRect(box, Theme::smallRadius + 1, Theme::smallRadius + 1);
    if (showsFocus(*this))
        paintFocusRing(painter, box, m_theme, Theme::smallRadius + 1);

    const QColor color = primary ? m_theme.onAccent : m_kind == ButtonKind::Danger ? m_theme.danger : m_theme.text;
    const int glyph = m_glyph ? Theme::iconSize + (text().isEmpty() ? 0 : gap) : 0;
    const int label = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    int x = (width() - label - glyph - keyWidth()) / 2;
    if (m_glyph) {
        painter.drawPixmap(x, (height() - Theme::iconSize) / 2,
                           iconPixmap(*m_glyph, Theme::iconSize, devicePixelRatioF(), color));
        x += glyph;
    }
    painter.setPen(color);
    painter.setFont(font());
    painter.drawText(QRect(x, 0, label + 2, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (m_key.isEmpty())
        return;
    const QRect keyBox(x + label + gap, 0, keyWidth() - gap, height());
    if (primary) {
        painter.setOpacity(isEnabled() ? 0.8 : 0.45);
        painter.drawText(keyBox, Qt::AlignVCenter, m_key);
    } else {
        paintKeyCap(painter, keyBox, m_key, m_theme);
    }
}

void FlatButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace svarbord::ui
