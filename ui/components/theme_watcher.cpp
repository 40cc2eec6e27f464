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

} // namespace

ThemeWatcher::ThemeWatcher(std::optional<Look> chosen, QObject* parent)
    : QObject(parent),
      m_chosen(chosen),
      m_systemDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
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
    if (key == u"color-scheme" && plain.toUInt() != 0)
        m_systemDark = plain.toUInt() == 1;
    else if (key == u"contrast")
        m_systemHighContrast = plain.toUInt() == 1;
    else
        return;
    apply();
}

void ThemeWatcher::apply()
{
    const Look look = m_chosen.value_or(m_systemHighContrast ? Look::HighContrast
                                        : m_systemDark       ? Look::Dark
                                                             : Look::Light);
    if (m_theme.background.isValid() && look == m_theme.look)
        return;
    m_theme = Theme::make(look);
    QApplication::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
    emit changed();
}

} // namespace svarbord::ui
