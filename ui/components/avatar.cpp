// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/avatar.h"

#include "ui/components/icons.h"
#include "ui/components/theme.h"

#include <QPainter>

#include <array>

namespace svarbord::ui {

namespace {

constexpr std::array<QRgb, 9> colors{0xb5522b, 0x3a7a55, 0x5b5fc7, 0xa2386e, 0x24789c,
                                     0x86691d, 0x6b4c9a, 0x4d6b7d, 0x9a4a4a};

void paintBadge(QPainter& painter, const QRectF& rect, Icon what, const QColor& color, const Theme& theme)
{
    constexpr qreal badge = 12;
    constexpr int glyph = 9;
    const QRectF place(rect.right() - badge + 4, rect.bottom() - badge + 4, badge, badge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.background, 1));
    painter.setBrush(color);
    painter.drawEllipse(place);
    painter.restore();
    painter.drawPixmap(place.topLeft() + QPointF((badge - glyph) / 2.0, (badge - glyph) / 2.0),
                       iconPixmap(what, glyph, painter.device()->devicePixelRatioF(), theme.background));
}

} // namespace

QString initials(const QString& name)
{
    const QString person = name.left(name.indexOf(u'@')); // all of it where there is none
    QString result;
    bool begins = true;
    for (const QChar letter : person) {
        const bool parts = letter.isSpace() || QStringView(u"._-,\"'()").contains(letter);
        if (begins && !parts && letter.isLetterOrNumber())
            result += letter.toUpper();
        begins = parts;
    }
    if (result.isEmpty())
        return QStringLiteral("?");
    return result.size() > 2 ? QString(result.front()) + result.back() : result;
}

QColor avatarColor(const QString& key)
{
    // FNV-1a: qHash is seeded anew in each run and would change everybody's colour.
    quint32 hash = 2166136261U;
    for (const char byte : key.toLower().toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    hash ^= hash >> 15;
    return QColor(colors[hash % colors.size()]);
}

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QString& key)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(key));
    painter.drawEllipse(rect);
    const int pixels = rect.height() >= 28 ? 12 : qMax(8, qRound(rect.height() * 0.42));
    painter.setFont(Theme::font(pixels, QFont::DemiBold));
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, initials(name));
    painter.restore();
}

void paintPresence(QPainter& painter, const QRectF& rect, const QString& name, const QString& key, bool isWriting,
                   const Theme& theme)
{
    paintAvatar(painter, rect, name, key);
    paintBadge(painter, rect, isWriting ? Icon::Compose : Icon::Eye, isWriting ? theme.warning : theme.secondary,
               theme);
}

void paintAway(QPainter& painter, const QRectF& rect, const QString& name, const QString& key, const Theme& theme)
{
    constexpr qreal pale = 0.55;
    painter.save();
    painter.setOpacity(pale);
    paintAvatar(painter, rect, name, key);
    painter.restore();
    paintBadge(painter, rect, Icon::Away, theme.secondary, theme);
}

Avatar::Avatar(int size, QWidget* parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void Avatar::setPerson(const QString& name, const QString& key)
{
    m_name = name;
    m_key = key;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_key);
}

} // namespace svarbord::ui
