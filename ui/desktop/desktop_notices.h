// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/notices.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace svarbord::ui {

/// Tells through the desktop's own notifications (org.freedesktop.Notifications), with buttons that act. Where there
/// are none, nothing is told. GUI thread.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    enum class Sound { On, Off };
    void show(const viewmodels::Notice& notice, Sound sound);

signals:
    void openRequested(svarbord::ConversationId id);
    void closeRequested(svarbord::ConversationId id);
    void assignRequested(svarbord::ConversationId id);

private slots:
    void actionInvoked(uint id, const QString& action);
    void notificationClosed(uint id, uint reason);

private:
    [[nodiscard]] QStringList actionsFor(const viewmodels::Notice& notice) const;

    QDBusConnection m_bus;
    QHash<uint, ConversationId> m_shown;
};

} // namespace svarbord::ui
