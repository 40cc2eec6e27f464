// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/selection.h"
#include "services/inbox_service.h"

#include <QObject>

class QWidget;

namespace svarbord::ui {

/// What a person can do about where messages are shown: merging, splitting, moving, with the questions that need an
/// answer and one message after each.
class PlaceActs : public QObject
{
    Q_OBJECT

public:
    /// Which messages a split or a move is about.
    enum class Reach { This, FromHereOn };

    PlaceActs(services::InboxService& inbox, QWidget* window);

    /// Several are merged into the open one, or the first; one asks which other.
    void merge(const domain::Selection& chosen, ConversationId open);
    void takeApart(ConversationId merged);
    void split(ConversationId from, MessageId message, Reach reach);
    void move(ConversationId from, MessageId message);
    void moveBack(ConversationId from, MessageId message);

signals:
    /// This person moves something: the list may go on from what is shown.
    void begun();
    /// Done, and can be taken back.
    void done(const QString& text);
    void failed(const QString& problem);
    /// Where it went.
    void openRequested(svarbord::ConversationId id);

private:
    void mergeInto(const QList<ConversationId>& from, ConversationId into);
    void ask(const QString& title, ConversationId about, std::function<void(ConversationId)> use);
    void report(const QFuture<Status>& act, const QString& text, ConversationId open);
    [[nodiscard]] QList<MessageId> reached(ConversationId from, MessageId message, Reach reach) const;

    services::InboxService& m_inbox;
    QWidget* m_window;
};

} // namespace svarbord::ui
