// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/mailbox_sync.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace svarbord::imap {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 factsSlice = 1000;
constexpr qint64 ledgerSlice = 2000;
constexpr qint64 newestFlags = 500; ///< asked for at each look where the server tells of no changes
constexpr qint64 chunkBytes = 8 * 1024 * 1024;
constexpr qint64 mailCost = 4 * 1024 * 1024; ///< what one large mail is reckoned with at most

/// The newest count UIDs of ranges, taken off them.
UidRanges takeNewest(UidRanges& ranges, qint64 count)
{
    UidRanges taken;
    while (count > 0 && !ranges.isEmpty()) {
        UidRange& last = ranges.last();
        const qint64 length = qint64{last.last} - last.first + 1;
        if (length <= count) {
            taken.prepend(last);
            ranges.removeLast();
        } else {
            taken.prepend({static_cast<quint32>(last.last - count + 1), last.last});
            last.last = static_cast<quint32>(last.last - count);
        }
        count -= length;
    }
    return taken;
}

QList<quint32> uidsOf(const QList<MessageFacts>& facts)
{
    QList<quint32> uids;
    for (const MessageFacts& entry : facts)
        uids.append(entry.uid);
    return uids;
}

UidRanges above(const UidRanges& ranges, quint32 uid)
{
    return uid == 0 ? ranges : subtracted(ranges, {{1, uid}});
}

} // namespace

MailboxSync::MailboxSync(Session& session, SyncStore& store, const SyncPolicy& policy, const Clock& clock,
                         FolderState state, Suspects& suspects)
    : m_session(session),
      m_store(store),
      m_policy(policy),
      m_clock(clock),
      m_state(std::move(state)),
      m_suspects(suspects),
      m_fetcher(session, policy, clock)
{}

QCoro::Task<Result<PassOutcome>> MailboxSync::run(PassKind kind)
{
    const Status opened = co_await open();
    if (!opened)
        co_return fail(opened.error());
    const Status pushed = co_await pushFlags();
    if (!pushed)
        co_return fail(pushed.error());
    const Status compared = co_await compareUids(kind);
    if (!compared)
        co_return fail(compared.error());
    const Status flagged = co_await collectFlags(kind);
    if (!flagged)
        co_return fail(flagged.error());
    const Status changed = co_await commitChanges();
    if (!changed)
        co_return fail(changed.error());
    const Status fetched = co_await fetchNew();
    const Status stored = co_await awaitStored(0);
    if (!fetched)
        co_return fail(fetched.error());
    if (!stored)
        co_return fail(stored.error());
    const Status ended = co_await commitEnd();
    if (!ended)
        co_return fail(ended.error());
    co_return m_outcome;
}

QCoro::Task<Status> MailboxSync::open()
{
    const ResyncPoint since{m_state.uidValidity, m_state.highestModSeq, m_state.known};
    const bool resync = since.uidValidity != 0 && since.highestModSeq != 0 && m_session.isEnabled("QRESYNC");
    const Result<SelectedMailbox> selected = co_await m_session.select(m_state.name, SelectMode::ReadWrite, since);
    if (!selected)
        co_return fail(selected.error());
    m_selected = *selected;
    if (m_selected.uidValidity == 0)
        m_selected.uidValidity = 1; // a server that tells none never changes it
    m_outcome.exists = m_selected.exists;
    m_resynced = resync && m_selected.uidValidity == m_state.uidValidity;
    if (m_state.uidValidity != 0 && m_state.uidValidity != m_selected.uidValidity) {
        const Status forgotten = co_await m_store.resetFolder(m_state.id, m_selected.uidValidity);
        if (!forgotten)
            co_return fail(forgotten.error());
        m_state.known.clear();
        m_state.unfinished.clear();
        m_state.highestModSeq = 0;
    }
    m_state.uidValidity = m_selected.uidValidity;
    co_return Status{};
}

QCoro::Task<Status> MailboxSync::pushFlags()
{
    if (m_selected.readOnly || isFiltered())
        co_return Status{};
    Result<QList<PendingFlag>> pending = co_await m_store.pendingFlags(m_state.id);
    if (!pending)
        co_return fail(pending.error());
    m_pending = *pending;
    QList<PendingFlag> settled = *pending;
    std::map<std::pair<QString, bool>, QList<quint32>> groups;
    const bool anyKeyword = m_selected.permanentFlags.contains("\\*"_L1);
    for (const PendingFlag& change : std::as_const(m_pending)) {
        const bool kept = m_selected.permanentFlags.isEmpty() || anyKeyword ||
                          m_selected.permanentFlags.contains(change.flag, Qt::CaseInsensitive);
        if (kept && contains(m_state.known, change.uid))
            groups[{change.flag, change.set}].append(change.uid);
    }
    for (const auto& [flag, uids] : groups) {
        const QStringList flags(flag.first);
        const Status stored = co_await m_session.uidStore(
            rangesOf(uids), flag.second ? FlagChangeMode::Add : FlagChangeMode::Remove, flags);
        if (stored)
            continue;
        // Whoever may read but not mark must still get new mail; the mark stays ours alone.
        if (stored.error().code != ErrorCode::Rejected)
            co_return fail(stored.error());
        const bool set = flag.second;
        for (const quint32 uid : uids)
            settled.removeIf([uid, set, name = flag.first](const PendingFlag& change) {
                return change.uid == uid && change.set == set && change.flag == name;
            });
    }
    if (settled.isEmpty())
        co_return Status{};
    Status done = co_await m_store.flagsStored(m_state.id, settled);
    co_return done;
}

/// Finds out which UIDs the server has, as cheaply as the server allows.
QCoro::Task<Status> MailboxSync::compareUids(PassKind kind)
{
    const UidRanges vanished = m_selected.vanished;
    const UidRanges remaining = subtracted(m_state.known, vanished);
    const quint32 newest = m_state.known.isEmpty() ? 0 : m_state.known.last().last;
    if (m_selected.exists == 0) {
        m_server.clear();
    } else {
        const bool tail = (m_resynced || kind == PassKind::News) && m_state.historyComplete && newest != 0;
        if (tail && m_selected.uidNext == newest + 1) {
            m_server = remaining;
        } else if (tail) {
            const Result<UidRanges> found =
                co_await m_session.uidSearch("UID " + QByteArray::number(newest + 1) + ":*");
            if (!found)
                co_return fail(found.error());
            m_server = united(remaining, above(*found, newest)); // "n:*" always names the last message
        }
        if (!tail || countOf(m_server) != m_selected.exists) {
            const Result<UidRanges> all = co_await m_session.uidSearch("ALL");
            if (!all)
                co_return fail(all.error());
            m_server = *all;
        }
    }
    m_vanishedNow = subtracted(m_state.known, m_server);
    m_outcome.vanished = countOf(m_vanishedNow);
    co_return Status{};
}

QCoro::Task<Status> MailboxSync::collectFlags(PassKind kind)
{
    const UidRanges known = subtracted(m_state.known, m_vanishedNow);
    const bool toldAlready = m_resynced || isFiltered() || known.isEmpty();
    const bool unchanged = m_state.highestModSeq != 0 && m_selected.highestModSeq == m_state.highestModSeq;
    if (!toldAlready && !unchanged) {
        QByteArray modifier;
        if (m_state.highestModSeq != 0 && m_selected.highestModSeq != 0)
            modifier = "(CHANGEDSINCE " + QByteArray::number(m_state.highestModSeq) + ')';
        // A server that keeps no count of changes is asked each time for the newest ones, which people look at, and
        // for all of them in a full pass.
        UidRanges asked = known;
        if (kind == PassKind::News && modifier.isEmpty())
            asked = takeNewest(asked, newestFlags);
        const QByteArray set = modifier.isEmpty() ? toSequenceSet(asked) : QByteArray("1:*");
        const Status fetched = co_await m_session.uidFetch(set, "(UID FLAGS)", modifier);
        if (!fetched)
            co_return fail(fetched.error());
    }
    for (const FlagChange& change : m_fetcher.takeFlagChanges())
        if (contains(known, change.uid))
            m_flagChanges.append(change);
    overlayPending(m_flagChanges);
    co_return Status{};
}

/// What was just stored here may have been told by the server before it knew.
void MailboxSync::overlayPending(QList<FlagChange>& changes) const
{
    for (const PendingFlag& pending : m_pending)
        for (FlagChange& change : changes)
            if (change.uid == pending.uid) {
                change.flags.removeIf(
                    [&pending](const QString& flag) { return flag.compare(pending.flag, Qt::CaseInsensitive) == 0; });
                if (pending.set)
                    change.flags.append(pending.flag);
            }
}

QCoro::Task<Status> MailboxSync::commitChanges()
{
    if (m_flagChanges.isEmpty() && m_vanishedNow.isEmpty())
        co_return Status{};
    SyncBatch batch = newBatch();
    batch.flagChanges = m_flagChanges;
    batch.vanished = m_vanishedNow;
    Status committed = co_await m_store.commit(std::move(batch));
    co_return committed;
}

QCoro::Task<Status> MailboxSync::fetchNew()
{
    const UidRanges kept = subtracted(m_state.known, m_vanishedNow);
    UidRanges wanted = subtracted(m_server, subtracted(kept, m_state.unfinished));
    if (m_state.holdsCopies) {
        Result<UidRanges> rest = co_await withoutCopies(wanted);
        if (!rest)
            co_return fail(rest.error());
        wanted = *rest;
    }
    m_total = countOf(wanted);
    if (isFiltered()) {
        Status listed = co_await commitLedgerRows(wanted);
        co_return listed;
    }
    if (m_state.historyComplete) {
        Status all = co_await fetchRanges(wanted, false);
        co_return all;
    }
    // During the first pass what lies above the newest known message arrived after the pass began: real news. It is
    // taken oldest first, so that the border between news and history stays where it is when we are interrupted.
    const quint32 border = m_state.known.isEmpty() ? 0 : m_state.known.last().last;
    // Rows of copies say nothing of when the pass began.
    const UidRanges fresh = border == 0 || m_state.holdsCopies ? UidRanges() : above(wanted, border);
    UidRanges ascending = fresh;
    while (!ascending.isEmpty()) {
        UidRanges rest = ascending;
        const UidRanges later = takeNewest(rest, std::max<qint64>(0, countOf(ascending) - m_policy.batch));
        const Status some = co_await fetchRanges(rest, false);
        if (!some)
            co_return fail(some.error());
        ascending = later;
    }
    Status history = co_await fetchRanges(subtracted(wanted, fresh), true);
    co_return history;
}

/// What of these is not here yet; the others have their ledger rows.
QCoro::Task<Result<UidRanges>> MailboxSync::withoutCopies(UidRanges wanted)
{
    UidRanges rest = wanted;
    while (!rest.isEmpty()) {
        const UidRanges slice = takeNewest(rest, factsSlice);
        const Result<QList<MailLabel>> labels = co_await m_fetcher.labels(slice);
        if (!labels)
            co_return fail(labels.error());
        const Result<UidRanges> recorded = co_await m_store.recordCopies(m_state.id, m_selected.uidValidity, *labels);
        if (!recorded)
            co_return fail(recorded.error());
        wanted = subtracted(wanted, *recorded);
    }
    co_return wanted;
}

QCoro::Task<Status> MailboxSync::fetchRanges(UidRanges uids, bool history)
{
    UidRanges slice = takeNewest(uids, m_firstChunk ? m_policy.firstBatch : factsSlice);
    if (slice.isEmpty())
        co_return Status{};
    QCoro::Task<Result<QList<MessageFacts>>> next = m_fetcher.facts(slice);
    while (!slice.isEmpty()) {
        const Result<QList<MessageFacts>> facts = co_await next;
        if (!facts)
            co_return fail(facts.error());
        const UidRanges told = rangesOf(uidsOf(*facts));
        for (const UidRange& range : subtracted(slice, told))
            for (quint64 uid = range.first; uid <= range.last; ++uid)
                m_missing.append(static_cast<quint32>(uid));
        slice = takeNewest(uids, factsSlice);
        if (!slice.isEmpty())
            next = m_fetcher.facts(slice); // under way while the messages of this slice are fetched
        const Status fetched = co_await fetchSlice(*facts, history);
        if (!fetched) {
            if (!slice.isEmpty())
                co_await next;
            co_return fail(fetched.error());
        }
    }
    Status missing = co_await giveUpOnMissing();
    co_return missing;
}

/// As many messages from the front of facts as go into one command and one commit.
QList<MessageFacts> MailboxSync::nextChunk(QList<MessageFacts>& facts)
{
    QList<MessageFacts> chunk;
    qint64 bytes = 0;
    int limit = m_firstChunk ? m_policy.firstBatch : m_policy.batch;
    while (!facts.isEmpty()) {
        const MessageFacts& candidate = facts.constFirst();
        limit = std::min(limit, m_suspects.companions(candidate.uid, m_policy.batch));
        bytes += std::min(candidate.size, mailCost);
        if (!chunk.isEmpty() && (chunk.size() >= limit || bytes > chunkBytes))
            break;
        chunk.append(facts.takeFirst());
    }
    m_firstChunk = false;
    return chunk;
}

QCoro::Task<Status> MailboxSync::fetchSlice(QList<MessageFacts> facts, bool history)
{
    QList<quint32> givenUp;
    facts.removeIf([this, &givenUp](const MessageFacts& entry) {
        if (!m_suspects.isGivenUp(entry.uid))
            return false;
        givenUp.append(entry.uid);
        return true;
    });
    std::deque<Chunk> running;
    while (!facts.isEmpty() || !running.empty()) {
        while (!facts.isEmpty() && running.size() < static_cast<size_t>(m_policy.batchesInFlight)) {
            Chunk chunk;
            chunk.facts = nextChunk(facts);
            chunk.history = history;
            chunk.task = m_fetcher.fetch(chunk.facts);
            running.push_back(std::move(chunk));
        }
        const Status finished = co_await finishFirst(running);
        if (!finished) {
            co_await drain(running);
            co_return fail(finished.error());
        }
    }
    Status rest = co_await giveUpOn(givenUp, history);
    co_return rest;
}

QCoro::Task<Status> MailboxSync::finishFirst(std::deque<Chunk>& running)
{
    Result<std::vector<FetchedMessage>> messages = co_await running.front().task;
    if (!messages) {
        if (const quint32 guilty = m_fetcher.unfinishedUid())
            m_suspects.condemn(guilty);
        else if (messages.error().code != ErrorCode::Cancelled)
            m_suspects.blame(uidsOf(running.front().facts));
        co_return fail(messages.error());
    }
    SyncBatch batch = newBatch();
    batch.history = running.front().history;
    QSet<quint32> received;
    for (const FetchedMessage& message : *messages)
        received.insert(message.uid);
    for (const MessageFacts& entry : std::as_const(running.front().facts)) {
        m_suspects.acquit(entry.uid);
        if (!received.contains(entry.uid))
            m_missing.append(entry.uid);
    }
    running.pop_front();
    batch.messages = std::move(*messages);
    if (batch.messages.empty())
        co_return Status{};
    Storing storing;
    storing.messages = static_cast<qint64>(batch.messages.size());
    storing.stored = m_store.commit(std::move(batch));
    m_storing.push_back(std::move(storing));
    Status earlier = co_await awaitStored(static_cast<size_t>(m_policy.batchesStoring));
    co_return earlier;
}

/// Until no more than so many batches are on their way into the store; none after a failure.
QCoro::Task<Status> MailboxSync::awaitStored(size_t remaining)
{
    Status outcome;
    while (m_storing.size() > (outcome ? remaining : 0)) {
        const Status stored = co_await m_storing.front().stored;
        const qint64 count = m_storing.front().messages;
        m_storing.pop_front();
        if (!stored) {
            outcome = outcome ? stored : outcome;
            continue;
        }
        m_outcome.messages += count;
        if (m_progress)
            m_progress(m_outcome.messages, m_total);
    }
    co_return outcome;
}

/// Nothing may be under way when we return: the chunks' results live in our frames.
QCoro::Task<void> MailboxSync::drain(std::deque<Chunk>& running)
{
    for (Chunk& chunk : running)
        co_await chunk.task;
    running.clear();
}

/// Every UID gets its ledger row, also the unreadable ones.
QCoro::Task<Status> MailboxSync::giveUpOn(QList<quint32> uids, bool history)
{
    if (uids.isEmpty())
        co_return Status{};
    SyncBatch batch = newBatch();
    batch.history = history;
    for (const quint32 uid : std::as_const(uids)) {
        FetchedMessage message;
        message.uid = uid;
        message.internalDate = m_clock.now();
        message.problem = QCoreApplication::translate("Imap", "The mail server does not hand out this mail properly.");
        batch.messages.push_back(std::move(message));
    }
    m_outcome.messages += uids.size();
    Status committed = co_await m_store.commit(std::move(batch));
    co_return committed;
}

QCoro::Task<Status> MailboxSync::giveUpOnMissing()
{
    if (m_missing.isEmpty())
        co_return Status{};
    const UidRanges missing = rangesOf(std::exchange(m_missing, {}));
    const Result<UidRanges> still = co_await m_session.uidSearch("UID " + toSequenceSet(missing));
    if (!still)
        co_return fail(still.error());
    m_server = subtracted(m_server, subtracted(missing, *still));
    QList<quint32> uids;
    for (const UidRange& range : *still)
        for (quint64 uid = range.first; uid <= range.last; ++uid)
            uids.append(static_cast<quint32>(uid));
    Status given = co_await giveUpOn(uids, !m_state.historyComplete);
    co_return given;
}

QCoro::Task<Status> MailboxSync::commitLedgerRows(UidRanges uids)
{
    while (!uids.isEmpty()) {
        SyncBatch batch = newBatch();
        for (const UidRange& range : takeNewest(uids, ledgerSlice))
            for (quint64 uid = range.first; uid <= range.last; ++uid) {
                FetchedMessage message;
                message.uid = static_cast<quint32>(uid);
                batch.messages.push_back(std::move(message));
            }
        const Status committed = co_await m_store.commit(std::move(batch));
        if (!committed)
            co_return fail(committed.error());
    }
    co_return Status{};
}

QCoro::Task<Status> MailboxSync::commitEnd()
{
    const bool nothingNew = m_outcome.messages == 0 && m_total == 0 && m_vanishedNow.isEmpty() &&
                            m_flagChanges.isEmpty() && m_state.historyComplete &&
                            m_state.highestModSeq == m_selected.highestModSeq;
    if (nothingNew)
        co_return Status{};
    SyncBatch batch = newBatch();
    batch.historyComplete = true;
    batch.serverCount = static_cast<quint32>(countOf(m_server));
    if (m_selected.highestModSeq != 0)
        batch.highestModSeq = m_selected.highestModSeq;
    Status committed = co_await m_store.commit(std::move(batch));
    co_return committed;
}

SyncBatch MailboxSync::newBatch() const
{
    SyncBatch batch;
    batch.folder = m_state.id;
    batch.uidValidity = m_selected.uidValidity;
    batch.filtered = isFiltered();
    return batch;
}

bool MailboxSync::isFiltered() const
{
    return m_state.role == FolderRole::Junk || m_state.role == FolderRole::Trash ||
           m_state.role == FolderRole::Drafts || m_state.role == FolderRole::Journal;
}

} // namespace svarbord::imap
