// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "imap/session/session.h"
#include "imap/sync/account_sync.h"
#include "imap/sync/mailbox_sync.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace svarbord::imap {

/// The life of one account's connection, as coroutines that keep it alive. AccountSync is its handle.
class AccountLoop : public std::enable_shared_from_this<AccountLoop>
{
public:
    using Tell = std::function<void(const domain::AccountStatus&)>;

    AccountLoop(domain::Account account, SyncSurroundings surroundings, SyncPolicy policy, Tell tell);

    static QCoro::Task<void> runForever(std::shared_ptr<AccountLoop> self);
    static QCoro::Task<Result<SyncSummary>> runOnce(std::shared_ptr<AccountLoop> self);
    /// Done when the run under way, if any, has ended.
    static QCoro::Task<void> stop(std::shared_ptr<AccountLoop> self);

    /// Begins to end everything without waiting.
    void cancel();
    void syncNow();
    void flagsWaiting();
    void forgetListener() { m_tell = {}; }

private:
    QCoro::Task<Status> live();
    QCoro::Task<Status> connect();
    QCoro::Task<Status> syncAll();
    QCoro::Task<Status> listFolders();
    QCoro::Task<Status> syncFolder(FolderState state, PassKind kind);
    QCoro::Task<Status> waitForNews();
    QCoro::Task<Status> lookAround();
    QCoro::Task<Status> watchInbox();
    QCoro::Task<Status> pushPendingFlags();
    QCoro::Task<void> nap(std::chrono::milliseconds time);
    void wakeUp();
    [[nodiscard]] std::chrono::milliseconds waitAfter(const Error& error);
    [[nodiscard]] bool concernsFolderOnly(const Error& error) const;
    void tell(domain::ConnectionState state, const QString& problem = {}, qint64 done = 0, qint64 total = 0) const;

    domain::Account m_account;
    SyncSurroundings m_surroundings;
    SyncPolicy m_policy;
    Tell m_tell;
    Backoff m_backoff;
    std::shared_ptr<Session> m_session;
    QList<FolderState> m_folders;          ///< in the order of synchronising; the inbox first
    QSet<QString> m_allMail;               ///< names of folders that hold what others hold as well
    std::map<qint64, Suspects> m_suspects; ///< by folder
    QHash<qint64, MailboxStatus> m_lastStatus;
    SyncSummary m_summary;
    std::optional<net::OneShot<bool>> m_nap;
    std::optional<net::OneShot<bool>> m_ended; ///< of the run under way
    Timestamp m_lastFullRound{};
    Timestamp m_lastPoll{};
    bool m_running = false;
    bool m_stopping = false;
    bool m_syncNow = false;
    bool m_flagsWaiting = false;
    bool m_advanced = false; ///< something was stored since the connection was made
};

} // namespace svarbord::imap
