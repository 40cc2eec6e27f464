// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/result.h"
#include "domain/changes.h"
#include "domain/conversation.h"
#include "domain/group.h"
#include "domain/inbox.h"
#include "domain/operation.h"
#include "domain/saved_view.h"
#include "domain/search.h"
#include "domain/selection.h"
#include "domain/view.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace svarbord::storage {
class Database;
}

namespace svarbord::services {

struct Workspace;

/// How long a list is and where its pages begin, so that a list of a million rows can be scrolled anywhere.
struct ListShape
{
    qint64 total = 0;
    int anchorStep = 1000; ///< anchors[i] is the key of row i * anchorStep
    QList<domain::ListKey> anchors;
};

/// What a saved view shows.
struct NewestHits
{
    QList<domain::SearchHit> hits;
    bool isCut = false; ///< there may be older ones; countHits() tells
};

/// Reads and acts on conversations. Lives on the GUI thread; reads are bounded to one page and use the
/// calling thread's own read-only connection; acts run on the database thread.
class InboxService : public QObject
{
    Q_OBJECT

public:
    explicit InboxService(Workspace& workspace, QObject* parent = nullptr);

    /// Up to limit rows (1..500) that come after key in the list, skipping the first skip of them.
    [[nodiscard]] Result<QList<domain::ConversationRow>>
    page(const domain::ViewQuery& query, std::optional<domain::ListKey> after, int skip, int limit) const;
    [[nodiscard]] QFuture<Result<ListShape>> shape(const domain::ViewQuery& query) const;
    /// The keys of the rows from first down to last, both included, in the order of the list.
    [[nodiscard]] QFuture<Result<QList<domain::ListKey>>>
    stretch(const domain::ViewQuery& query, const domain::ListKey& first, const domain::ListKey& last) const;
    [[nodiscard]] Result<domain::ConversationDetail> conversation(ConversationId id) const;
    /// The same without messages and events, for whoever shows what stands beside them: costs no more for long ones.
    [[nodiscard]] Result<domain::ConversationDetail> conversationHead(ConversationId id) const;
    /// With its HTML made safe here and now where that has not been done yet.
    [[nodiscard]] Result<domain::MessageBody> body(MessageId id) const;
    /// nullopt when its HTML is to be made safe first, which takes longer than a frame: see prepareBodies().
    [[nodiscard]] Result<std::optional<domain::MessageBody>> bodyIfReady(MessageId id) const;
    [[nodiscard]] QFuture<Status> prepareBodies(const QList<MessageId>& ids) const;
    [[nodiscard]] QFuture<Result<domain::DeskCounts>> counts(const MemberId& member) const;
    /// Newest first with ranking inside the newest; operators of INB-15.
    [[nodiscard]] QFuture<Result<QList<domain::SearchHit>>> search(const QString& query, int limit) const;
    [[nodiscard]] Result<QList<domain::ConversationRow>> rows(const QList<ConversationId>& ids) const;
    /// Every tag in use, most used first, for completion.
    [[nodiscard]] Result<QStringList> tags() const;

    // Acts. Each selection is one act for undo, whatever its size; long ones are worked through in the background.
    QFuture<Status> assign(const domain::Selection& chosen, const MemberId& member); ///< invalid member = nobody
    QFuture<Status> setStatus(const domain::Selection& chosen, const QString& statusId);
    QFuture<Status> close(const domain::Selection& chosen);
    QFuture<Status> reopen(const domain::Selection& chosen);
    QFuture<Status> setPriority(const domain::Selection& chosen, domain::Priority priority);
    QFuture<Status> addTag(const domain::Selection& chosen, const QString& tag);
    QFuture<Status> removeTag(const domain::Selection& chosen, const QString& tag);
    QFuture<Status> comment(ConversationId id, const QString& text);
    QFuture<Status> snooze(const domain::Selection& chosen, Timestamp until);
    QFuture<Status> setSpam(const domain::Selection& chosen, bool spam);
    /// Whether all of them are.
    [[nodiscard]] bool isSpam(const domain::Selection& chosen) const;
    QFuture<Status> markRead(const domain::Selection& chosen, bool read);
    // Searches kept as views: private ones and those of the team, in their order.
    [[nodiscard]] Result<QList<domain::SavedView>> savedViews() const;
    /// Without an id it is a new one of this member's, below the others. InvalidInput without name or search.
    QFuture<Status> putView(domain::SavedView view);
    QFuture<Status> removeView(const QString& id);
    QFuture<Status> orderViews(const QStringList& ids);
    /// What a saved view shows: the newest of all it has, up to limit, newest first and without snippets.
    [[nodiscard]] QFuture<Result<NewestHits>> newestHits(const QString& query, int limit) const;
    /// How many there are in it, all of them.
    [[nodiscard]] QFuture<Result<qint64>> countHits(const QString& query) const;

    // Several inboxes, each with its channels and members. What is listed, counted and found is what the member sees.
    [[nodiscard]] Result<domain::InboxPlan> inboxPlan() const;
    /// In their order, the main one among them; each has a name.
    [[nodiscard]] Result<QList<domain::Inbox>> inboxes() const;
    [[nodiscard]] Result<QList<domain::Inbox>> myInboxes() const;
    /// Without an id it is a new one, below the others. InvalidInput without a name of its own.
    QFuture<Status> putInbox(domain::Inbox inbox);
    /// Its channels and conversations go to another one. The main inbox stays.
    QFuture<Status> removeInbox(const InboxId& id, const InboxId& into);
    enum class ChannelHistory { GoesAlong, Stays };
    /// What comes through a mail address from now on goes to this inbox; with its history, all that ever came.
    QFuture<Status> moveChannel(const QString& address, const InboxId& to, ChannelHistory history);

    // Groups of members, to which conversations can be assigned (domain/group.h). Each has a view that all see.
    [[nodiscard]] Result<QList<domain::Group>> groups() const;
    /// Without an id it is a new one. InvalidInput without a name of its own.
    QFuture<Status> putGroup(domain::Group group);
    /// What is assigned to it stays so until somebody takes it.
    QFuture<Status> removeGroup(const MemberId& id);

    QFuture<Status> follow(const domain::Selection& chosen, bool follow);
    /// Marks it as spam, and the customer's later mail goes there by itself until somebody says "not spam".
    QFuture<Status> blockSenders(const QList<ConversationId>& ids);
    [[nodiscard]] Result<QStringList> blockedSenders() const;
    QFuture<Status> setBlocked(const QString& address, bool blocked);

    // Where messages are shown (domain/placing.h). Each is one act, and each can be taken back at any time.
    /// Shows these with into, which takes over their tags, and their state where its own says less.
    QFuture<Status> merge(const QList<ConversationId>& from, ConversationId into);
    /// A merged conversation stands by itself again.
    QFuture<Status> takeApart(ConversationId merged);
    /// Moves messages into a conversation of their own, which begins as this one stands; its id comes back.
    QFuture<Result<ConversationId>> split(ConversationId from, const QList<MessageId>& messages);
    /// Moves messages to another conversation; invalid: to where threading puts them.
    Future<Status> moveMessages(ConversationId from, const QList<MessageId>& messages, ConversationId to);
    /// Follows merges.
    [[nodiscard]] Result<ConversationId> shownIn(ConversationId id) const;

    /// The conversation was looked at: everything in it counts as read. No act, so undo passes over it.
    QFuture<Status> noteSeen(ConversationId id);

    /// Takes back the member's latest act that is not taken back yet; what it was comes back as user text.
    /// NotFound when there is nothing.
    QFuture<Result<QString>> undo();
    QFuture<Result<QString>> redo();

signals:
    void changed(const svarbord::domain::ChangeSet& changes);

private:
    [[nodiscard]] domain::Operation draft(domain::OperationKind kind, ConversationId target,
                                          const QJsonObject& payload) const;
    void tellRest(storage::Database& db, domain::ConversationDetail& detail) const;
    void tellInbox(storage::Database& db, domain::ConversationDetail& detail) const;
    void tellServers(const QFuture<Status>& marked);
    QFuture<Status> act(const domain::Selection& chosen, domain::OperationKind kind, const QJsonObject& payload);
    QFuture<Status> markWanted(const QList<ConversationId>& ids);
    [[nodiscard]] domain::Operation sharedValue(const QString& area, const QString& key, const QJsonValue& value) const;
    [[nodiscard]] domain::Operation sharing(const domain::SavedView& view, bool keep) const;
    [[nodiscard]] domain::Operation blocking(const QString& address, bool blocked) const;
    QFuture<Status> actOnMany(const domain::Selection& chosen, domain::Operation draft);

    Workspace& m_workspace;
};

} // namespace svarbord::services
