// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/conversation.h"
#include "domain/settling.h"
#include "domain/threading.h"
#include "domain/view.h"

#include <QList>
#include <QSet>

#include <optional>

namespace svarbord::storage {

class Database;

/// How long a list is and where its pages begin.
struct ListShape
{
    static constexpr int step = 1000;
    qint64 total = 0;
    QList<domain::ListKey> anchors; ///< anchors[i] is the key of row i * step
};

struct NewConversation
{
    ConversationId id;
    AccountId account; ///< the account that answers
    ContactId contact;
    domain::Address customer;
    QString subject;
    QString subjectKey; ///< domain::normalSubject(subject).key
    QString statusId = QStringLiteral("new");
    Timestamp created{};
};

/// List rows and folded state of conversations. Lists are ordered by (lastActivity, id), both descending.
class ConversationRepository
{
public:
    explicit ConversationRepository(Database& db) : m_db(db) {}

    // Making and keeping rows. None of these is journaled: all follows from mail.
    /// False when it has begun already; then nothing changes.
    [[nodiscard]] Result<bool> create(const NewConversation& conversation);
    /// The same for one whose messages come from another: it begins as that one stands.
    [[nodiscard]] Result<bool> createBeside(ConversationId source, const NewConversation& conversation);
    /// Keeps a place for one whose mail has not come yet, so that decisions about it can be kept. Shown nowhere.
    [[nodiscard]] Status expect(ConversationId id);
    /// Takes it out with its ticket where no message is in it and no operation begins it. Says whether it did.
    [[nodiscard]] Result<bool> forgetEmpty(ConversationId id);
    /// Whether its mail has come.
    [[nodiscard]] Result<bool> hasBegun(ConversationId id);
    /// Takes a just inserted message into its row: count, newest activity, snippet, unread. Constant time.
    [[nodiscard]] Status absorb(const domain::Message& message);
    /// The same from scratch, after messages moved or were completed. A conversation left without messages is removed,
    /// or only hidden where members decided something about it.
    [[nodiscard]] Status recompute(ConversationId id);
    /// Recomputes unread only, after seen flags changed.
    [[nodiscard]] Status refreshUnread(ConversationId id);
    /// A new mail from the customer: a closed or waiting conversation opens, a snoozed one wakes, spam stays spam.
    /// True when it changed.
    [[nodiscard]] Result<bool> reopenForNewMail(ConversationId id, Timestamp now);
    /// Tells the timeline what a new mail changed.
    [[nodiscard]] Status noteOpened(ConversationId id, const domain::ConversationState& before,
                                    const domain::ConversationState& after, Timestamp now);
    /// Wakes what was snoozed until now or earlier and notes it on the timeline.
    [[nodiscard]] Result<QSet<ConversationId>> wakeDue(Timestamp now);
    /// What is snoozed, and until when; the next to wake first.
    [[nodiscard]] Result<QList<std::pair<ConversationId, Timestamp>>> nextWakes(int limit);
    /// When the next snoozed conversation is due; nullopt when none is.
    [[nodiscard]] Result<std::optional<Timestamp>> nextWake();
    [[nodiscard]] Status setSendProblem(ConversationId id, bool problem);
    [[nodiscard]] Status setHasDraft(ConversationId id, bool hasDraft);
    [[nodiscard]] Status setAccount(ConversationId id, AccountId account);
    [[nodiscard]] Result<bool> exists(ConversationId id);
    /// For the careful subject rule, newest first; our own accounts' addresses are not among the correspondents.
    [[nodiscard]] Result<QList<domain::SubjectCandidate>> withSubject(const QString& subjectKey, Timestamp since,
                                                                      int limit);

    // Reading lists.
    [[nodiscard]] Result<QList<domain::ConversationRow>>
    page(const domain::ViewQuery& query, std::optional<domain::ListKey> after, int skip, int limit);
    [[nodiscard]] Result<ListShape> shape(const domain::ViewQuery& query);
    /// The keys of the rows from first down to last, both included, in the order of the list.
    [[nodiscard]] Result<QList<domain::ListKey>> stretch(const domain::ViewQuery& query, const domain::ListKey& first,
                                                         const domain::ListKey& last);
    /// Every conversation of a view from this row down, in the order of the list.
    [[nodiscard]] Result<QList<ConversationId>> idsFrom(const domain::ViewQuery& query, const domain::ListKey& first);
    [[nodiscard]] Result<domain::ViewCounts> counts(const MemberId& member);
    /// The same for each channel apart; the outbox belongs to none.
    [[nodiscard]] Result<QHash<ChannelId, domain::ViewCounts>> countsByChannel(const MemberId& member);
    /// In the order asked for; unknown ids are left out.
    [[nodiscard]] Result<QList<domain::ConversationRow>> rows(const QList<ConversationId>& ids);
    [[nodiscard]] Result<domain::ConversationDetail> detail(ConversationId id);

    [[nodiscard]] Result<bool> isFollowed(ConversationId id, const MemberId& member);

    // State that members decide (domain/fold.h), read and written whole by the journal.
    [[nodiscard]] Result<domain::ConversationState> state(ConversationId id);
    /// nullopt while nothing had to be settled yet.
    [[nodiscard]] Result<std::optional<domain::BareStanding>> bareStanding(ConversationId id);
    [[nodiscard]] Status setBareStanding(ConversationId id, const domain::BareStanding& standing);
    [[nodiscard]] Status setState(ConversationId id, const domain::ConversationState& state, Timestamp now);
    /// Remembers that a comment mentions a member, for the Mentions view.
    [[nodiscard]] Status addMention(ConversationId id, const MemberId& member, const OperationId& comment);
    [[nodiscard]] Status removeMentions(const OperationId& comment);

private:
    Database& m_db;
};

} // namespace svarbord::storage
