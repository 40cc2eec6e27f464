// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/components/theme.h"
#include "viewmodels/notices.h"

#include <QObject>
#include <QTime>

#include <optional>

class QSettings;

namespace svarbord::ui {

using viewmodels::NoticeKind;

/// The settings of one person on one machine. What is set is in force at once and survives a crash. GUI thread; the
/// settings object outlives it.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    /// "" is the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    /// Nothing chosen follows the system.
    [[nodiscard]] std::optional<Look> look() const;
    void setLook(std::optional<Look> look);
    [[nodiscard]] bool isCompact() const;
    void setCompact(bool compact);

    [[nodiscard]] bool notifies(NoticeKind kind) const;
    void setNotifies(NoticeKind kind, bool on);
    [[nodiscard]] bool hasSound() const;
    void setSound(bool on);
    /// Nothing is told between these times of day, also past midnight; both the same: the whole day is quiet.
    [[nodiscard]] bool hasQuietHours() const;
    void setQuietHours(bool on);
    [[nodiscard]] QTime quietFrom() const;
    [[nodiscard]] QTime quietUntil() const;
    void setQuietTimes(QTime from, QTime until);
    [[nodiscard]] bool isQuiet(QTime now) const;
    /// A mail a day with what waits. An empty address is the member's own.
    [[nodiscard]] bool hasDigest() const;
    void setDigest(bool on);
    [[nodiscard]] QTime digestTime() const;
    void setDigestTime(QTime time);
    [[nodiscard]] QString digestAddress() const;
    void setDigestAddress(const QString& address);
    [[nodiscard]] Timestamp digestSent() const;
    void setDigestSent(Timestamp moment);

    /// Closing the window leaves the program running in the tray.
    [[nodiscard]] bool closesToTray() const;
    void setClosesToTray(bool on);
    [[nodiscard]] bool tourSeen() const;
    void setTourSeen();

    [[nodiscard]] static QString nameOf(Look look);
    [[nodiscard]] static std::optional<Look> lookNamed(const QString& name);

signals:
    void languageChanged(const QString& code);
    void lookChanged();
    void densityChanged(bool compact);
    void trayChanged();

private:
    QSettings& m_settings;
};

} // namespace svarbord::ui
