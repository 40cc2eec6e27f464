// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "engine/journal_place.h"
#include "imap/sync/account_sync.h"
#include "journal/log_folder.h"

#include <QSet>

#include <deque>
#include <functional>
#include <memory>

namespace svarbord::engine {

/// A folder below Svarbord in the mailbox of an account, such as Svarbord/Journal, over a connection of its own: it
/// waits for news with IDLE (or looks now and then), and lets go of that for a moment whenever something is asked. The
/// chapters of the log's snapshot lie apart, in Svarbord/Config: that folder is opened only to read what is new in it.
/// Lives on the network thread.
class JournalChannel : public std::enable_shared_from_this<JournalChannel>
{
public:
    /// Called on the network thread.
    struct Listener
    {
        std::function<void()> arrived;
        std::function<void(bool reachable, const QString& problem)> reachableChanged;
        std::function<void(quint32 epoch)> epochChanged;
    };

    /// name is the last part of the folder's.
    JournalChannel(domain::Account account, QString name, const imap::SyncSurroundings& surroundings,
                   imap::SyncPolicy policy, Listener listener);

    /// Watches until stop().
    static QCoro::Task<void> watch(std::shared_ptr<JournalChannel> self);
    static QCoro::Task<Result<journal::LogPosition>> append(std::shared_ptr<JournalChannel> self,
                                                            journal::LogAddition addition);
    static QCoro::Task<Result<journal::LogSlice>> entriesAfter(std::shared_ptr<JournalChannel> self, quint32 epoch,
                                                               qint64 position, int limit);
    /// Takes these out of the folder; what lies there no more is passed over. Without UIDPLUS they stay marked as
    /// deleted.
    static QCoro::Task<Result<journal::LogSlice>> chaptersAfter(std::shared_ptr<JournalChannel> self, quint32 epoch,
                                                                qint64 position, int limit, journal::ChapterPart part);
    static QCoro::Task<Status> removeBatches(std::shared_ptr<JournalChannel> self, quint32 epoch,
                                             QList<qint64> positions);
    static QCoro::Task<Status> remove(std::shared_ptr<JournalChannel> self, quint32 epoch, QList<qint64> positions);
    /// Tries to reach the server now.
    void wake();
    /// Resolves what waits with Cancelled, refuses what comes later; done when watch() is.
    static QCoro::Task<void> stop(std::shared_ptr<JournalChannel> self);

private:
    QCoro::Task<Status> acquire();
    QCoro::Task<bool> takeTurn();
    void release();
    QCoro::Task<Status> connect();
    QCoro::Task<Status> findFolders();
    QCoro::Task<Status> makeFolder(JournalPlace* place);
    QCoro::Task<Status> openLog();
    QCoro::Task<Status> open(JournalPlace* place);
    QCoro::Task<Status> waitForNews();
    QCoro::Task<void> nap(std::chrono::milliseconds time);
    QCoro::Task<Result<quint32>> appendOnce(JournalPlace* place, journal::LogAddition addition, bool doubtful);
    static QCoro::Task<Result<journal::LogSlice>> read(std::shared_ptr<JournalChannel> self, JournalWish wish);
    QCoro::Task<Result<journal::LogSlice>> logSlice(JournalWish wish);
    QCoro::Task<Result<journal::LogSlice>> snapshotSlice(JournalWish wish);
    QCoro::Task<Result<quint32>> find(JournalPlace* place, QString messageId);
    void tell(const Status& reached);
    void tellIfNew();

    domain::Account m_account;
    bool m_isFleeting; ///< who is present: what is old or marked as deleted concerns nobody
    qint64 m_largest;  ///< no mail of ours in this folder is larger
    bool m_hasSnapshot;
    imap::SyncSurroundings m_surroundings;
    imap::SyncPolicy m_policy;
    Listener m_listener;
    Backoff m_backoff;
    std::shared_ptr<imap::Session> m_session;
    JournalPlace m_log;
    JournalPlace m_snapshot;
    JournalPlace* m_open = nullptr;         ///< which of them the session has selected
    QString m_parent;                       ///< the folder they lie in, for servers that want to be told
    QSet<QString> m_doubtful;               ///< batches that may lie there, as their answer was lost
    std::deque<net::OneShot<bool>> m_queue; ///< false: stopped
    std::optional<net::OneShot<bool>> m_nap;
    std::optional<net::OneShot<bool>> m_ended;
    std::optional<bool> m_reachable;
    bool m_busy = false;
    bool m_waiting = false; ///< the watch holds the turn and would give it away
    bool m_news = false;
    bool m_watching = false;
    bool m_stopped = false;
};

} // namespace svarbord::engine
