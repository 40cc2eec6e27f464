// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/outbox.h"
#include "ui/conversation/timeline_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <functional>

namespace svarbord::ui {

class WebAddress;
struct Theme;

/// What of a conversation is open, and how it is to be shown.
struct PageView
{
    QSet<MessageId> opened; ///< older messages the reader opened
    bool allOpened = false;
    QSet<MessageId> imagesShown;
    QSet<MessageId> wholeShown; ///< however long they are
    QHash<MemberId, QString> members;
    QSet<OutboxId> editable; ///< outgoing mail that can come back into the editor
    QLocale locale;
    Timestamp now{};
    qreal devicePixelRatio = 1;
};

struct ConversationPage
{
    QByteArray html;
    QSet<QUrl> images; ///< remote images the reader asked for
    QString newest;    ///< element id of the newest entry
};

/// Turns a conversation into one page: messages, comments and events in the order of time, older messages as one line
/// each, what is quoted folded. Everything but the sanitised mail itself is escaped. Bodies are asked for only where
/// a message is open, so a conversation of hundreds costs no more than its last few.
class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::PageWriter)

public:
    using BodyOf = std::function<domain::MessageBody(MessageId)>;

    PageWriter(const Theme& theme, const WebAddress& address, PageView view, BodyOf bodyOf);

    [[nodiscard]] ConversationPage write(const domain::ConversationDetail& detail,
                                         const QList<domain::OutboxEntry>& outbox);

    /// Whose bodies write() asks for.
    [[nodiscard]] static QSet<MessageId> openMessages(const QList<domain::Message>& messages, const PageView& view);

    /// Up to this many messages are all open.
    static constexpr int openWhenFew = 8;
    /// Of a longer conversation this many of the newest are open, and the unread ones up to openUnread.
    static constexpr int openNewest = 3;
    static constexpr int openUnread = 20;

private:
    struct Entry;

    [[nodiscard]] QString line(const domain::Message& message) const;
    [[nodiscard]] QString message(const domain::Message& message);
    [[nodiscard]] QString body(const domain::Message& message);
    [[nodiscard]] QString htmlBody(const domain::Message& message, const QString& html);
    [[nodiscard]] QString header(const domain::Message& message);
    [[nodiscard]] QString subtitle(const domain::Message& message);
    [[nodiscard]] QString notes(const domain::Message& message) const;
    [[nodiscard]] QString attachments(const domain::Message& message) const;
    [[nodiscard]] QString comment(const domain::TimelineEvent& event);
    [[nodiscard]] QString event(const domain::TimelineEvent& event);
    [[nodiscard]] const domain::ConversationRow* mergedBy(const domain::TimelineEvent& event) const;
    [[nodiscard]] QString sending(const domain::OutboxEntry& entry, bool alone) const;
    [[nodiscard]] QString senderName(const domain::Message& message) const;
    [[nodiscard]] QString avatar(const QString& name, const QString& key) const;
    [[nodiscard]] QString timeOf(Timestamp time);
    [[nodiscard]] QString document(const QString& content) const;
    [[nodiscard]] QString act(const char* name, const QString& argument, const QString& label) const;

    const Theme& m_theme;
    const WebAddress& m_address;
    PageView m_view;
    BodyOf m_bodyOf;
    TimelineText m_text;
    Timestamp m_lastTime{};
    QSet<QString> m_seenSenders;
    QSet<QUrl> m_images;
    QHash<QString, domain::OutboxEntry> m_outbox;
    QList<domain::ConversationRow> m_mergedIn; ///< by messageIdHeader
};

} // namespace svarbord::ui
