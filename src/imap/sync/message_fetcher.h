// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "imap/session/session.h"
#include "imap/sync/fetch_plan.h"
#include "imap/sync/sync_store.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace svarbord::imap {

/// What decides how a message is fetched.
struct MessageFacts
{
    quint32 uid = 0;
    QStringList flags;
    qint64 internalDate = 0;
    qint64 size = 0;
};

/// Gets messages of the selected mailbox: small ones whole, of larger ones header, structure and what the policy wants.
/// Listens to the session as long as it lives. Several calls may be under way at once, for different messages.
class MessageFetcher
{
public:
    MessageFetcher(Session& session, const SyncPolicy& policy, const Clock& clock);
    ~MessageFetcher();
    MessageFetcher(const MessageFetcher&) = delete;
    MessageFetcher& operator=(const MessageFetcher&) = delete;

    /// Flags, dates and sizes, newest first; what is gone meanwhile is missing.
    QCoro::Task<Result<QList<MessageFacts>>> facts(UidRanges uids);
    /// Message-IDs and draft marks, to find out what need not be fetched.
    QCoro::Task<Result<QList<MailLabel>>> labels(UidRanges uids);
    /// The messages, in the order given; what the server did not hand out is missing, what could not be read has its
    /// problem set. On failure takeReceived() tells what was complete.
    QCoro::Task<Result<std::vector<FetchedMessage>>> fetch(QList<MessageFacts> wanted);

    /// Flags told of messages that were not asked for, since the last call; the newest word on each.
    [[nodiscard]] QList<FlagChange> takeFlagChanges();
    /// UIDs told to be gone since the last call.
    [[nodiscard]] UidRanges takeVanished();
    /// The message inside which the connection ended because of its size; 0 for none.
    [[nodiscard]] quint32 unfinishedUid() const { return m_unfinished; }

private:
    struct Slot
    {
        FetchedMessage* message = nullptr;
        qint64* chunkBytes = nullptr;
        bool received = false;
        bool hasStructure = false;
    };

    void onFetched(FetchResponse&& fetch);
    void place(Slot& slot, FetchResponse&& fetch);
    void placeContent(Slot& slot, FetchedSection&& section);
    QCoro::Task<Status> fetchWhole(QList<quint32> uids);
    QCoro::Task<Status> fetchParts(QList<quint32> uids);
    QCoro::Task<Status> fetchSections(QList<quint32> uids);
    [[nodiscard]] MailAge ageOf(const FetchedMessage& message) const;

    Session& m_session;
    const SyncPolicy& m_policy;
    const Clock& m_clock;
    QHash<quint32, Slot> m_slots;
    QHash<quint32, MessageFacts> m_facts;
    QMap<quint32, QStringList> m_flagChanges;
    UidRanges m_vanished;
    int m_factsUnderWay = 0;
    bool m_labelsUnderWay = false;
    QList<MailLabel> m_labels;
    quint32 m_unfinished = 0;
};

} // namespace svarbord::imap
