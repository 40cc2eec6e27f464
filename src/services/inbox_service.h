// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/changes.h"
#include "domain/conversation.h"
#include "domain/operation.h"
#include "domain/search.h"
#include "domain/view.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace svarbord::services {

struct Workspace;

/// How long a list is and where its pages begin, so that a list of a million rows can be scrolled anywhere.
struct ListShape
{
    qint64 total = 0;
    int anchorStep = 1000; ///< anchors[i] is the key of row i * anchorStep
    QList<domain::ListKey> anchors;
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
    [[nodiscard]] Result<domain::ConversationDetail> conversation(ConversationId id) const;
    [[nodiscard]] Result<domain::MessageBody> body(MessageId id) const;
    [[nodiscard]] QFuture<Result<domain::ViewCounts>> counts(const MemberId& member) const;
    /// Newest first with ranking inside the newest; operators of INB-15.
    [[nodiscard]] QFuture<Result<QList<domain::SearchHit>>> search(const QString& query, int limit) const;
    [[nodiscard]] Result<QList<domain::ConversationRow>> rows(const QList<ConversationId>& ids) const;
    /// Every tag in use, most used first, for completion.
    [[nodiscard]] Result<QStringList> tags() const;

    // Acts. Each list is one act for undo.
    QFuture<Status> assign(const QList<ConversationId>& ids, const MemberId& member); ///< invalid member = nobody
    QFuture<Status> setStatus(const QList<ConversationId>& ids, const QString& statusId);
    QFuture<Status> close(const QList<ConversationId>& ids);
    QFuture<Status> reopen(const QList<ConversationId>& ids);
    QFuture<Status> setPriority(const QList<ConversationId>& ids, domain::Priority priority);
    QFuture<Status> addTag(const QList<ConversationId>& ids, const QString& tag);
    QFuture<Status> removeTag(const QList<ConversationId>& ids, const QString& tag);
    QFuture<Status> comment(ConversationId id, const QString& text);
    QFuture<Status> snooze(const QList<ConversationId>& ids, Timestamp until);
    QFuture<Status> setSpam(const QList<ConversationId>& ids, bool spam);
    QFuture<Status> markRead(const QList<ConversationId>& ids, bool read);
    /// The conversation was looked at: everything in it counts as read. No act, so undo passes over it.
    QFuture<Status> noteSeen(ConversationId id);

    /// Takes back the member's latest act that is not taken back yet; what it was comes back as user text.
    /// NotFound when there is nothing.
    QFuture<Result<QString>> undo();
    QFuture<Result<QString>> redo();

signals:
    void changed(const svarbord::domain::ChangeSet& changes);

private:
    void tellServers(const QFuture<Status>& marked);
    QFuture<Status> act(const QList<ConversationId>& ids, domain::OperationKind kind, const QJsonObject& payload);

    Workspace& m_workspace;
};

} // namespace svarbord::services
