// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tray.h"

#include "ui/components/tool_tip.h"

#include <QLocale>
#include <QPainter>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QColor badge(0xd3, 0x2f, 0x2f);
constexpr int mostShown = 99;

} // namespace

Tray::Tray(QObject* parent)
    : QObject(parent),
      m_open(m_menu.addAction(QString())),
      m_compose(m_menu.addAction(QString())),
      m_quit(nullptr)
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString());
    m_icon.setContextMenu(&m_menu);
    sayTexts();
    m_icon.setIcon(QIcon(picture(0, 32)));
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    connect(m_open, &QAction::triggered, this, &Tray::openRequested);
    connect(m_compose, &QAction::triggered, this, &Tray::composeRequested);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit openRequested();
    });
}

bool Tray::isShown() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::sayTexts()
{
    m_open->setText(tr("Open Svarbord"));
    m_compose->setText(tr("New mail"));
    m_quit->setText(tr("Quit"));
    setPlainToolTip(&m_icon, m_waiting == 0 ? tr("Svarbord: nobody is waiting")
                                            : tr("Svarbord: %n conversation(s) waiting", nullptr, m_waiting));
}

void Tray::setWaiting(int conversations)
{
    if (conversations == m_waiting)
        return;
    m_waiting = conversations;
    sayTexts();
    QIcon icon;
    for (const int side : {16, 22, 32, 48, 64})
        icon.addPixmap(picture(conversations, side));
    m_icon.setIcon(icon);
}

QPixmap Tray::picture(int conversations, int side)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QIcon::fromTheme(u"no.svarbord.Svarbord"_s, QIcon::fromTheme(u"mail-message"_s)).paint(&painter, picture.rect());
    if (conversations <= 0)
        return picture;
    const QString number = conversations > mostShown ? u"99+"_s : QString::number(conversations);
    QFont font = Theme::font(std::max(8, side * 9 / 20), QFont::Bold);
    const QFontMetrics metrics(font);
    const int height = std::max(9, side * 11 / 20);
    const int width = std::min(side, std::max(height, metrics.horizontalAdvance(number) + side / 5));
    const QRectF place(side - width, 0, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(badge);
    painter.drawRoundedRect(place, height / 2.0, height / 2.0);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, number);
    return picture;
}

} // namespace svarbord::ui
