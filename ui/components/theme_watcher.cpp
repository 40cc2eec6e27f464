// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/theme_watcher.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr uint dark = 1; ///< of color-scheme; 2 is light, 0 no preference

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

ThemeWatcher::ThemeWatcher(std::optional<Look> chosen, QObject* parent)
    : QObject(parent),
      m_chosen(chosen),
      m_paletteDark(isDark(QGuiApplication::palette()))
{
    QApplication::setFont(Theme::body());
    apply();
    followSystem();
}

void ThemeWatcher::choose(std::optional<Look> look)
{
    m_chosen = look;
    apply();
}

void ThemeWatcher::readPalette()
{
    // Ours covers it: what the desktop has shows without ours alone.
    QApplication::setPalette(QPalette());
    m_paletteDark = isDark(QGuiApplication::palette());
    QApplication::setPalette(m_theme.palette());
    apply();
}

void ThemeWatcher::followSystem()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    ask(u"color-scheme"_s);
    ask(u"contrast"_s);
}

void ThemeWatcher::ask(const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << QString(appearance) << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void ThemeWatcher::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance)
        take(key, value.variant());
}

void ThemeWatcher::take(const QString& key, const QVariant& value)
{
    // Read() wraps the value in a second variant, SettingChanged does not.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == u"color-scheme")
        m_portalDark = plain.toUInt() == 0 ? std::nullopt : std::optional(plain.toUInt() == dark);
    else if (key == u"contrast")
        m_systemHighContrast = plain.toUInt() == 1;
    else
        return;
    apply();
}

void ThemeWatcher::apply()
{
    const Look plain = m_portalDark.value_or(m_paletteDark) ? Look::Dark : Look::Light;
    const Look look = m_chosen.value_or(m_systemHighContrast ? Look::HighContrast : plain);
    if (m_theme.background.isValid() && look == m_theme.look)
        return;
    m_theme = Theme::make(look);
    QApplication::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
    emit changed();
}

} // namespace svarbord::ui
