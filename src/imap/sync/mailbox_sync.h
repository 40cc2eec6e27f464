// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "imap/session/session.h"
#include "imap/sync/message_fetcher.h"
#include "imap/sync/sync_policy.h"
#include "imap/sync/sync_store.h"

#include <QHash>

#include <deque>
#include <functional>

namespace svarbord::imap {

/// What is remembered between passes of messages at which connections ended, so that one bad message cannot keep a
/// folder from being synchronised.
class Suspects
{
public:
    /// uids were under way when the connection ended.
    void blame(const QList<quint32>& uids);
    /// Certainly the guilty one.
    void condemn(quint32 uid) { m_blamed[uid] = givenUp; }
    void acquit(quint32 uid) { m_blamed.remove(uid); }
    [[nodiscard]] bool isGivenUp(quint32 uid) const { return m_blamed.value(uid) >= givenUp; }
    /// How many messages may be fetched together with this one.
    [[nodiscard]] int companions(quint32 uid, int normal) const;

private:
    static constexpr int alone = 2;
    static constexpr int givenUp = 6; ///< four times alone
    QHash<quint32, int> m_blamed;
};

enum class PassKind {
    Full, ///< also compares what the server does not tell on its own: flags and expunges without CONDSTORE, QRESYNC
    News, ///< what is new, and expunges when numbers do not add up
};

struct PassOutcome
{
    qint64 messages = 0;
    qint64 vanished = 0;
    quint32 exists = 0;
};

/// Brings one folder in step with the server, in one pass over a signed-in session. Commits batch by batch, the
/// newest messages first; interrupted anywhere, the next pass goes on from what the store has.
class MailboxSync
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    MailboxSync(Session& session, SyncStore& store, const SyncPolicy& policy, const Clock& clock, FolderState state,
                Suspects& suspects);

    void setProgress(Progress progress) { m_progress = std::move(progress); }
    QCoro::Task<Result<PassOutcome>> run(PassKind kind);

private:
    struct Chunk
    {
        QList<MessageFacts> facts;
        QCoro::Task<Result<std::vector<FetchedMessage>>> task;
        bool history = false;
    };

    /// A batch on its way into the store.
    struct Storing
    {
        qint64 messages = 0;
        QCoro::Task<Status> stored;
    };

    QCoro::Task<Status> open();
    QCoro::Task<Status> pushFlags();
    QCoro::Task<Status> compareUids(PassKind kind);
    QCoro::Task<Status> collectFlags(PassKind kind);
    QCoro::Task<Status> commitChanges();
    QCoro::Task<Status> fetchNew();
    QCoro::Task<Result<UidRanges>> withoutCopies(UidRanges wanted);
    QCoro::Task<Status> fetchRanges(UidRanges uids, bool history);
    QCoro::Task<Status> fetchSlice(QList<MessageFacts> facts, bool history);
    QCoro::Task<Status> finishFirst(std::deque<Chunk>& running);
    QCoro::Task<Status> awaitStored(size_t remaining);
    QCoro::Task<Status> giveUpOn(QList<quint32> uids, bool history);
    QCoro::Task<Status> giveUpOnMissing();
    QCoro::Task<Status> commitLedgerRows(UidRanges uids);
    QCoro::Task<Status> commitEnd();
    QCoro::Task<void> drain(std::deque<Chunk>& running);
    [[nodiscard]] SyncBatch newBatch() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QList<MessageFacts> nextChunk(QList<MessageFacts>& facts);
    void overlayPending(QList<FlagChange>& changes) const;

    Session& m_session;
    SyncStore& m_store;
    const SyncPolicy& m_policy;
    const Clock& m_clock;
    FolderState m_state;
    Suspects& m_suspects;
    MessageFetcher m_fetcher;
    Progress m_progress;

    SelectedMailbox m_selected;
    bool m_resynced = false; ///< the server told what changed (QRESYNC)
    UidRanges m_server;      ///< UIDs the server has
    UidRanges m_vanishedNow;
    QList<PendingFlag> m_pending;
    QList<FlagChange> m_flagChanges;
    QList<quint32> m_missing;      ///< asked for, not handed out
    std::deque<Storing> m_storing; ///< in the order they are written
    PassOutcome m_outcome;
    qint64 m_total = 0;
    bool m_firstChunk = true;
};

} // namespace svarbord::imap
