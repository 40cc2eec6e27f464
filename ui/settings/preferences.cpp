// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::NewEnquiry:
        return u"notify/new"_s;
    case NoticeKind::ReplyToMine:
        return u"notify/reply"_s;
    case NoticeKind::Assigned:
        return u"notify/assigned"_s;
    case NoticeKind::Mention:
        return u"notify/mention"_s;
    case NoticeKind::NotSent:
        return u"notify/notSent"_s;
    case NoticeKind::Woken:
        return u"notify/woken"_s;
    }
    return {};
}

} // namespace

Preferences::Preferences(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QString Preferences::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString& code)
{
    m_settings.setValue(u"language"_s, code);
    emit languageChanged(code);
}

QString Preferences::nameOf(Look look)
{
    return look == Look::Light ? u"light"_s : look == Look::Dark ? u"dark"_s : u"contrast"_s;
}

std::optional<Look> Preferences::lookNamed(const QString& name)
{
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast})
        if (nameOf(look) == name)
            return look;
    return std::nullopt;
}

std::optional<Look> Preferences::look() const
{
    return lookNamed(m_settings.value(u"look"_s).toString());
}

void Preferences::setLook(std::optional<Look> look)
{
    m_settings.setValue(u"look"_s, look ? nameOf(*look) : QString());
    emit lookChanged();
}

bool Preferences::isCompact() const
{
    return m_settings.value(u"list/compact"_s, false).toBool();
}

void Preferences::setCompact(bool compact)
{
    m_settings.setValue(u"list/compact"_s, compact);
    emit densityChanged(compact);
}

bool Preferences::notifies(NoticeKind kind) const
{
    return m_settings.value(keyOf(kind), true).toBool();
}

void Preferences::setNotifies(NoticeKind kind, bool on)
{
    m_settings.setValue(keyOf(kind), on);
}

bool Preferences::hasSound() const
{
    return m_settings.value(u"notify/sound"_s, false).toBool();
}

void Preferences::setSound(bool on)
{
    m_settings.setValue(u"notify/sound"_s, on);
}

bool Preferences::hasQuietHours() const
{
    return m_settings.value(u"notify/quiet"_s, false).toBool();
}

void Preferences::setQuietHours(bool on)
{
    m_settings.setValue(u"notify/quiet"_s, on);
}

QTime Preferences::quietFrom() const
{
    return m_settings.value(u"notify/quietFrom"_s, QTime(17, 0)).toTime();
}

QTime Preferences::quietUntil() const
{
    return m_settings.value(u"notify/quietUntil"_s, QTime(8, 0)).toTime();
}

void Preferences::setQuietTimes(QTime from, QTime until)
{
    m_settings.setValue(u"notify/quietFrom"_s, from);
    m_settings.setValue(u"notify/quietUntil"_s, until);
}

bool Preferences::isQuiet(QTime now) const
{
    if (!hasQuietHours())
        return false;
    const QTime from = quietFrom();
    const QTime until = quietUntil();
    return from < until ? now >= from && now < until : now >= from || now < until;
}

bool Preferences::hasDigest() const
{
    return m_settings.value(u"notify/digest"_s, false).toBool();
}

void Preferences::setDigest(bool on)
{
    m_settings.setValue(u"notify/digest"_s, on);
}

QTime Preferences::digestTime() const
{
    return m_settings.value(u"notify/digestTime"_s, QTime(8, 0)).toTime();
}

void Preferences::setDigestTime(QTime time)
{
    m_settings.setValue(u"notify/digestTime"_s, time);
}

QString Preferences::digestAddress() const
{
    return m_settings.value(u"notify/digestAddress"_s).toString();
}

void Preferences::setDigestAddress(const QString& address)
{
    m_settings.setValue(u"notify/digestAddress"_s, address);
}

Timestamp Preferences::digestSent() const
{
    return fromMs(m_settings.value(u"notify/digestSent"_s, 0).toLongLong());
}

void Preferences::setDigestSent(Timestamp moment)
{
    m_settings.setValue(u"notify/digestSent"_s, toMs(moment));
}

bool Preferences::closesToTray() const
{
    return m_settings.value(u"tray/close"_s, false).toBool();
}

void Preferences::setClosesToTray(bool on)
{
    m_settings.setValue(u"tray/close"_s, on);
    emit trayChanged();
}

bool Preferences::tourSeen() const
{
    return m_settings.value(u"tour/seen"_s, false).toBool();
}

void Preferences::setTourSeen()
{
    m_settings.setValue(u"tour/seen"_s, true);
}

} // namespace svarbord::ui
