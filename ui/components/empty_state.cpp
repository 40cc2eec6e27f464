// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/empty_state.h"

#include "ui/components/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace svarbord::ui {

namespace {

constexpr int textWidth = 480;
constexpr int circle = 56;
constexpr int iconSide = 22;

} // namespace

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_picture(new QLabel(this)),
      m_title(new QLabel(this)),
      m_explanation(new QLabel(this)),
      m_primary(new FlatButton(theme, {}, ButtonKind::Primary, this)),
      m_secondary(new FlatButton(theme, {}, ButtonKind::Secondary, this))
{
    m_title->setFont(Theme::title());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setProperty("tone", QStringLiteral("muted"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(textWidth);
    m_picture->setAlignment(Qt::AlignCenter);
    m_primary->setObjectName(QStringLiteral("emptyPrimary"));
    m_secondary->setObjectName(QStringLiteral("emptySecondary"));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_explanation, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);

    setActions({});
    connect(m_primary, &QAbstractButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_secondary, &QAbstractButton::clicked, this, &EmptyState::secondaryClicked);
}

void EmptyState::setContent(Icon icon, const QString& title, const QString& explanation)
{
    m_icon = icon;
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    refreshIcon();
}

void EmptyState::setActions(const QString& primary, const QString& secondary)
{
    m_primary->setText(primary);
    m_primary->setAccessibleName(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setAccessibleName(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
    QWidget::changeEvent(event);
}

void EmptyState::refreshIcon()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(QSize(circle, circle) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.rail);
    painter.drawEllipse(QRectF(0, 0, circle, circle));
    constexpr int inset = (circle - iconSide) / 2;
    painter.drawPixmap(inset, inset, iconPixmap(m_icon, iconSide, ratio, m_theme.secondary));
    painter.end();
    m_picture->setPixmap(picture);
}

} // namespace svarbord::ui
