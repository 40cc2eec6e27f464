// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_notices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr qsizetype longestText = 240;
constexpr int asTheDesktopLikes = -1;

} // namespace

DesktopNotices::DesktopNotices(QDBusConnection bus, QObject* parent) : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
}

QStringList DesktopNotices::actionsFor(const viewmodels::Notice& notice) const
{
    // The name "default" is what a click on the whole does.
    QStringList actions{u"default"_s, tr("Open")};
    if (notice.kind == viewmodels::NoticeKind::NewEnquiry)
        actions += {u"assign"_s, tr("Assign to me")};
    if (notice.kind != viewmodels::NoticeKind::NotSent)
        actions += {u"close"_s, tr("Close", "the conversation")};
    return actions;
}

void DesktopNotices::show(const viewmodels::Notice& notice, Sound sound)
{
    if (!m_bus.isConnected())
        return;
    QVariantMap hints{{u"desktop-entry"_s, u"no.svarbord.Svarbord"_s}, {u"category"_s, u"email.arrived"_s}};
    if (sound == Sound::On)
        hints.insert(u"sound-name"_s, u"message-new-email"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    // The body is markup: what a customer wrote must not become any.
    const QString body = notice.text.left(longestText).toHtmlEscaped();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    call << u"Svarbord"_s << 0U << u"no.svarbord.Svarbord"_s << notice.title << body << actionsFor(notice) << hints
         << asTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, conversation = notice.conversation](QDBusPendingCallWatcher* finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                if (!reply.isError())
                    m_shown.insert(reply.value(), conversation);
            });
}

void DesktopNotices::actionInvoked(uint id, const QString& action)
{
    const ConversationId conversation = m_shown.value(id);
    if (!conversation.isValid())
        return; // of another program
    if (action == u"assign")
        emit assignRequested(conversation);
    else if (action == u"close")
        emit closeRequested(conversation);
    else
        emit openRequested(conversation);
}

void DesktopNotices::notificationClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace svarbord::ui
