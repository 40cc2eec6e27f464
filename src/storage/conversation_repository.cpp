// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conversation_repository.h"

#include "base/stable_hash.h"
#include "domain/settling.h"
#include "domain/subject.h"
#include "storage/conversation_box.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/ledger_repository.h"
#include "storage/message_repository.h"
#include "storage/place_repository.h"
#include "storage/tag_repository.h"
#include "storage/ticket_repository.h"
#include "storage/timeline_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::storage {

namespace {

const QString seenFlag = QStringLiteral("\\Seen");

qint64 subjectKeyOf(const QString& subjectKey)
{
    return stableHash({"subject", subjectKey.toUtf8()});
}

/// A Date in the future must not keep a conversation at the top for ever.
Timestamp activityOf(const domain::Message& message)
{
    const bool future = message.arrived != Timestamp{} && message.date > message.arrived;
    return future ? message.arrived : message.date;
}

bool hasRealAttachment(const domain::Message& message)
{
    return std::ranges::any_of(message.attachments,
                               [](const domain::Attachment& attachment) { return !attachment.isInline; });
}

/// Members decided something about it, or mail for it is shown elsewhere: its row must be there when that comes back.
void leaveEmpty(Database& db, ConversationId id)
{
    Query wanted = db.query("SELECT EXISTS (SELECT 1 FROM operation WHERE conversation = ?1) OR "
                            "EXISTS (SELECT 1 FROM ticket WHERE conversation = ?1)");
    if ((wanted.with(id).next() && wanted.boolean(0)) || required(PlaceRepository(db).isInUse()))
        db.query("UPDATE conversation SET away = 1, box = ?, message_count = 0, unread = 0 WHERE id = ?")
            .with(static_cast<int>(Box::Away), id)
            .run();
    else
        db.query("DELETE FROM conversation WHERE id = ?").with(id).run();
}

void comeBack(Database& db, ConversationId id)
{
    Query row = db.query("SELECT status, snoozed_until, spam FROM conversation WHERE id = ? AND away = 1");
    if (!row.with(id).next())
        return;
    const Box box = boxOf(row.text(0), row.time(1), row.boolean(2));
    db.query("UPDATE conversation SET away = 0, box = ? WHERE id = ?").with(static_cast<int>(box), id).run();
}

void setFollowers(Database& db, ConversationId id, const QSet<MemberId>& followers)
{
    db.query("DELETE FROM follower WHERE conversation = ?").with(id).run();
    Query insert = db.query("INSERT INTO follower(conversation, member) VALUES (?, ?)");
    for (const MemberId& member : followers)
        insert.again().with(id, member).run();
}

std::unexpected<Error> unknownConversation()
{
    return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "This conversation is not here."));
}

void setSeen(Database& db, MessageId message, bool seen)
{
    if (!required(MessageRepository(db).setSeen(message, seen)))
        return;
    LedgerRepository ledger(db);
    for (const LedgerRow& copy : required(ledger.copiesOf(message)))
        required(ledger.addPendingFlag({copy.folder, copy.uid, seenFlag, seen}));
}

void setRetracted(Database& db, ConversationId id, const QSet<OperationId>& retracted)
{
    db.query("DELETE FROM retraction WHERE conversation = ?").with(id).run();
    Query insert = db.query("INSERT INTO retraction(conversation, comment) VALUES (?, ?)");
    for (const OperationId& comment : retracted)
        insert.again().with(id, comment).run();
}

} // namespace

Result<bool> ConversationRepository::create(const NewConversation& conversation)
{
    return guarded([&] {
        const bool closed = domain::meaningOf(conversation.statusId) == domain::StatusMeaning::Closed;
        Query query = m_db.query(
            "INSERT INTO conversation(id, box, last_activity, account, priority, status, closed_at, created, contact, "
            "subject, customer_name, customer_address, channel, subject_key) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "coalesce((SELECT c.id FROM account a JOIN channel c ON c.address = a.address_key WHERE a.id = ? "
            "AND c.since <= ? ORDER BY c.since DESC LIMIT 1), 0), ?) "
            "ON CONFLICT DO UPDATE SET created = excluded.created, last_activity = excluded.last_activity, "
            "account = excluded.account, contact = excluded.contact, subject = excluded.subject, "
            "customer_name = excluded.customer_name, customer_address = excluded.customer_address, "
            "channel = excluded.channel, subject_key = excluded.subject_key, away = 0 WHERE conversation.created = 0");
        query.with(conversation.id, static_cast<int>(boxOf(conversation.statusId, {}, false)), conversation.created,
                   conversation.account, static_cast<int>(domain::Priority::Normal), conversation.statusId,
                   closed ? conversation.created : Timestamp{}, conversation.created, conversation.contact,
                   conversation.subject, conversation.customer.name, conversation.customer.address,
                   conversation.account, conversation.created);
        if (conversation.subjectKey.isEmpty())
            query.bind(nullptr);
        else
            query.bind(subjectKeyOf(conversation.subjectKey));
        query.run();
        return m_db.changedRows() > 0;
    });
}

Status ConversationRepository::expect(ConversationId id)
{
    return guarded([&] {
        m_db.query("INSERT INTO conversation(id, box, last_activity, priority, status, created, subject, "
                   "customer_name, customer_address, away) VALUES (?, ?, 0, ?, 'new', 0, '', '', '', 1) "
                   "ON CONFLICT DO NOTHING")
            .with(id, static_cast<int>(Box::Away), static_cast<int>(domain::Priority::Normal))
            .run();
    });
}

Result<bool> ConversationRepository::hasBegun(ConversationId id)
{
    return guarded(
        [&] { return m_db.query("SELECT 1 FROM conversation WHERE id = ? AND created <> 0").with(id).next(); });
}

Result<bool> ConversationRepository::createBeside(ConversationId source, const NewConversation& conversation)
{
    return guarded([&] {
        if (!required(create(conversation)))
            return false;
        m_db.query(
                "UPDATE conversation SET (box, account, channel, assignee, priority, status, snoozed_until, closed_at, "
                "spam) = (SELECT box, account, channel, assignee, priority, status, snoozed_until, closed_at, spam "
                "FROM conversation WHERE id = ?1), away = 1 WHERE id = ?2")
            .with(source, conversation.id)
            .run();
        return true;
    });
}

Result<bool> ConversationRepository::forgetEmpty(ConversationId id)
{
    return guarded([&] {
        m_db.query(
                "DELETE FROM conversation WHERE id = ?1 AND merged_into IS NULL "
                "AND NOT EXISTS (SELECT 1 FROM message WHERE conversation = ?1) "
                "AND NOT EXISTS (SELECT 1 FROM message_place WHERE conversation = ?1) "
                "AND NOT EXISTS (SELECT 1 FROM placing p JOIN operation o ON o.id = p.operation "
                "WHERE p.conversation = ?1 AND json_extract(o.payload, '$.begin.open.\"' || ?2 || '\"') IS NOT NULL)")
            .with(id, id.toText())
            .run();
        return m_db.changedRows() > 0;
    });
}

Status ConversationRepository::absorb(const domain::Message& message)
{
    return guarded([&]() -> Status {
        const bool inbound = message.direction == domain::Direction::Inbound;
        // Apart from the rest: naming these columns writes ten entries of indexes anew, also where nothing changes.
        m_db.query("UPDATE conversation SET last_activity = iif(message_count = 0, ?1, max(last_activity, ?1)), "
                   "has_sent = has_sent OR ?2 WHERE id = ?3 AND (has_sent < ?2 OR last_activity < ?1 "
                   "OR (message_count = 0 AND last_activity > ?1))")
            .with(activityOf(message), !inbound, message.conversation)
            .run();
        m_db.query("UPDATE conversation SET message_count = message_count + 1, "
                   "snippet = iif(newest_message IS NULL OR newest_message < ?1, ?2, snippet), "
                   "newest_message = max(coalesce(newest_message, ?1), ?1), "
                   "subject = iif(oldest_message > ?1, ?3, subject), "
                   "oldest_message = min(coalesce(oldest_message, ?1), ?1), "
                   "unread = unread OR ?4, has_attachments = has_attachments OR ?5 WHERE id = ?6")
            .with(message.id, message.snippet, message.subject, inbound && !message.seen, hasRealAttachment(message),
                  message.conversation)
            .run();
        return m_db.changedRows() > 0 ? Status{} : Status(unknownConversation());
    });
}

Status ConversationRepository::recompute(ConversationId id)
{
    return guarded([&] {
        Query any = m_db.query("SELECT 1 FROM message WHERE conversation = ? LIMIT 1");
        if (!any.with(id).next()) {
            leaveEmpty(m_db, id);
            return;
        }
        comeBack(m_db, id);
        m_db.query("UPDATE conversation SET (message_count, last_activity, newest_message, oldest_message, has_sent) = "
                   "(SELECT count(*), max(iif(arrived > 0, min(date, arrived), date)), max(id), min(id), max(outbound) "
                   "FROM message WHERE conversation = ?1) WHERE id = ?1")
            .with(id)
            .run();
        // What was merged in may be older: the conversation keeps its own name.
        m_db.query("UPDATE conversation SET "
                   "snippet = (SELECT snippet FROM message WHERE id = newest_message), "
                   "subject = (SELECT subject FROM message WHERE id = coalesce("
                   "(SELECT min(m.id) FROM message m LEFT JOIN displaced d ON d.message = m.id "
                   "WHERE m.conversation = ?1 AND coalesce(d.own, ?1) = ?1), oldest_message)), "
                   "unread = EXISTS (SELECT 1 FROM message WHERE conversation = ?1 AND seen = 0 AND outbound = 0), "
                   "has_attachments = EXISTS (SELECT 1 FROM message m JOIN attachment a ON a.message = m.id "
                   "WHERE m.conversation = ?1 AND a.is_inline = 0) WHERE id = ?1")
            .with(id)
            .run();
    });
}

Status ConversationRepository::refreshUnread(ConversationId id)
{
    return guarded([&] {
        m_db.query("UPDATE conversation SET unread = EXISTS (SELECT 1 FROM message WHERE conversation = ?1 "
                   "AND seen = 0 AND outbound = 0) WHERE id = ?1")
            .with(id)
            .run();
    });
}

Result<bool> ConversationRepository::reopenForNewMail(ConversationId id, Timestamp now)
{
    return guarded([&] {
        const domain::ConversationState before = required(state(id));
        const domain::ConversationState after = domain::opened(before);
        if (after == before)
            return false;
        required(setState(id, after, now));
        required(noteOpened(id, before, after, now));
        return true;
    });
}

Status ConversationRepository::noteOpened(ConversationId id, const domain::ConversationState& before,
                                          const domain::ConversationState& after, Timestamp now)
{
    return guarded([&] {
        TimelineRepository timeline(m_db);
        using Kind = domain::TimelineEvent::Kind;
        if (after.statusId != before.statusId)
            required(timeline.add(id, {Kind::StatusChanged, {}, {}, now, after.statusId, before.statusId}));
        if (after.snoozedUntil != before.snoozedUntil)
            required(timeline.add(id, {Kind::Woken, {}, {}, now, {}, {}}));
    });
}

Result<QSet<ConversationId>> ConversationRepository::wakeDue(Timestamp now)
{
    return guarded([&] {
        QSet<ConversationId> woken;
        Query due = m_db.query("SELECT id FROM conversation WHERE snoozed_until > 0 AND snoozed_until <= ?");
        due.with(now);
        while (due.next())
            woken.insert(due.id<ConversationId>(0));
        for (const ConversationId id : woken) {
            domain::ConversationState awake = required(state(id));
            awake.snoozedUntil = {};
            required(setState(id, awake, now));
            required(TimelineRepository(m_db).add(id, {domain::TimelineEvent::Kind::Woken, {}, {}, now, {}, {}}));
        }
        return woken;
    });
}

Result<QList<std::pair<ConversationId, Timestamp>>> ConversationRepository::nextWakes(int limit)
{
    return guarded([&] {
        QList<std::pair<ConversationId, Timestamp>> wakes;
        Query query = m_db.query(
            "SELECT id, snoozed_until FROM conversation WHERE snoozed_until > 0 ORDER BY snoozed_until LIMIT ?");
        query.with(limit);
        while (query.next())
            wakes.append({query.id<ConversationId>(0), query.time(1)});
        return wakes;
    });
}

Result<std::optional<Timestamp>> ConversationRepository::nextWake()
{
    return guarded([&]() -> std::optional<Timestamp> {
        Query query =
            m_db.query("SELECT snoozed_until FROM conversation WHERE snoozed_until > 0 ORDER BY snoozed_until LIMIT 1");
        if (!query.next())
            return std::nullopt;
        return query.time(0);
    });
}

Status ConversationRepository::setSendProblem(ConversationId id, bool problem)
{
    return guarded(
        [&] { m_db.query("UPDATE conversation SET send_problem = ? WHERE id = ?").with(problem, id).run(); });
}

Status ConversationRepository::setHasDraft(ConversationId id, bool hasDraft)
{
    return guarded([&] { m_db.query("UPDATE conversation SET has_draft = ? WHERE id = ?").with(hasDraft, id).run(); });
}

Status ConversationRepository::setAccount(ConversationId id, AccountId account)
{
    return guarded([&] {
        m_db.query("UPDATE conversation SET account = ?1, channel = coalesce((SELECT c.id FROM account a "
                   "JOIN channel c ON c.address = a.address_key WHERE a.id = ?1 AND c.since <= created "
                   "ORDER BY c.since DESC LIMIT 1), 0) WHERE id = ?2")
            .with(account, id)
            .run();
    });
}

Result<bool> ConversationRepository::exists(ConversationId id)
{
    return guarded([&] { return m_db.query("SELECT 1 FROM conversation WHERE id = ?").with(id).next(); });
}

Result<QList<domain::SubjectCandidate>> ConversationRepository::withSubject(const QString& subjectKey, Timestamp since,
                                                                            int limit)
{
    return guarded([&] {
        QSet<QString> ours;
        Query accounts = m_db.query("SELECT address_key FROM account");
        while (accounts.next())
            ours.insert(accounts.text(0));
        QList<domain::SubjectCandidate> candidates;
        Query query = m_db.query("SELECT id, subject, last_activity, has_sent FROM conversation "
                                 "WHERE subject_key = ? AND last_activity >= ? ORDER BY last_activity DESC LIMIT ?");
        query.with(subjectKeyOf(subjectKey), since, limit);
        while (query.next()) {
            domain::SubjectCandidate candidate;
            candidate.conversation = query.id<ConversationId>(0);
            candidate.caseNumbers = domain::normalSubject(query.text(1)).caseNumbers;
            candidate.begins = candidate.lastActivity = query.time(2);
            candidate.answered = query.boolean(3);
            for (const domain::Message& message :
                 required(MessageRepository(m_db).ofConversation(candidate.conversation))) {
                candidate.begins = std::min(candidate.begins, message.date);
                for (const domain::Address& address : message.to + message.cc + domain::AddressList{message.from})
                    candidate.correspondents.insert(address.key());
            }
            candidate.correspondents -= ours;
            candidates.append(candidate);
        }
        return candidates;
    });
}

Result<domain::ConversationState> ConversationRepository::state(ConversationId id)
{
    return guarded([&]() -> Result<domain::ConversationState> {
        Query query = m_db.query("SELECT status, priority, assignee, snoozed_until, closed_at, spam, revision "
                                 "FROM conversation WHERE id = ?");
        if (!query.with(id).next())
            return unknownConversation();
        domain::ConversationState state;
        state.statusId = query.text(0);
        state.priority = static_cast<domain::Priority>(query.integer(1));
        state.assignee = query.id<MemberId>(2);
        state.snoozedUntil = query.time(3);
        state.closedAt = query.time(4);
        state.spam = query.boolean(5);
        state.revision = query.integer(6);
        state.tags = required(TagRepository(m_db).ofConversation(id));
        const QList<MessageId> unseen = required(MessageRepository(m_db).unseenInbound(id));
        state.unseen = {unseen.begin(), unseen.end()};
        Query newest = m_db.query("SELECT id FROM message WHERE conversation = ? AND outbound = 0 "
                                  "ORDER BY id DESC LIMIT 1");
        if (newest.with(id).next())
            state.newestInbound = newest.id<MessageId>(0);
        Query followers = m_db.query("SELECT member FROM follower WHERE conversation = ?");
        followers.with(id);
        while (followers.next())
            state.followers.insert(followers.id<MemberId>(0));
        Query retracted = m_db.query("SELECT comment FROM retraction WHERE conversation = ?");
        retracted.with(id);
        while (retracted.next())
            state.retracted.insert(retracted.id<OperationId>(0));
        return state;
    });
}

Result<std::optional<domain::BareStanding>> ConversationRepository::bareStanding(ConversationId id)
{
    return guarded([&]() -> std::optional<domain::BareStanding> {
        Query query = m_db.query("SELECT bare FROM conversation WHERE id = ?");
        return query.with(id).next() ? domain::BareStanding::fromText(query.text(0)) : std::nullopt;
    });
}

Status ConversationRepository::setBareStanding(ConversationId id, const domain::BareStanding& standing)
{
    return guarded(
        [&] { m_db.query("UPDATE conversation SET bare = ? WHERE id = ?").with(standing.toText(), id).run(); });
}

Status ConversationRepository::setState(ConversationId id, const domain::ConversationState& state, Timestamp now)
{
    return guarded([&] {
        const domain::ConversationState former = required(this->state(id));
        m_db.query("UPDATE conversation SET box = iif(away, 4, ?), status = ?, priority = ?, assignee = ?, "
                   "snoozed_until = ?, "
                   "closed_at = ?, spam = ?, revision = ?, unread = ? WHERE id = ?")
            .with(static_cast<int>(boxOf(state.statusId, state.snoozedUntil, state.spam)), state.statusId,
                  static_cast<int>(state.priority), state.assignee, state.snoozedUntil, state.closedAt, state.spam,
                  state.revision, !state.unseen.isEmpty(), id)
            .run();
        required(TicketRepository(m_db).follow(id, now));
        if (state.tags != former.tags)
            required(TagRepository(m_db).setOfConversation(id, state.tags));
        if (state.followers != former.followers)
            setFollowers(m_db, id, state.followers);
        if (state.retracted != former.retracted)
            setRetracted(m_db, id, state.retracted);
        for (const MessageId message : state.unseen - former.unseen)
            setSeen(m_db, message, false);
        for (const MessageId message : former.unseen - state.unseen)
            setSeen(m_db, message, true);
    });
}

Status ConversationRepository::addMention(ConversationId id, const MemberId& member, const OperationId& comment)
{
    return guarded([&] {
        m_db.query("INSERT OR IGNORE INTO mention(member, conversation, comment) VALUES (?, ?, ?)")
            .with(member, id, comment)
            .run();
    });
}

Status ConversationRepository::removeMentions(const OperationId& comment)
{
    return guarded([&] { m_db.query("DELETE FROM mention WHERE comment = ?").with(comment).run(); });
}

} // namespace svarbord::storage
