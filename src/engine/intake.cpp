// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intake.h"

#include "domain/subject.h"
#include "engine/batch_lookup.h"
#include "journal/settling.h"
#include "storage/blob_store.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/erasure_repository.h"
#include "storage/ledger_repository.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/operation_repository.h"
#include "storage/place_repository.h"
#include "storage/search/search_index.h"
#include "storage/ticket_repository.h"
#include "storage/timeline_repository.h"

#include <algorithm>

namespace svarbord::engine {

using domain::Direction;
using domain::LedgerState;

namespace {

/// Past this many, reloading what is on screen costs less than naming each.
constexpr int bulkFrom = 40;
/// A mail that names many conversations tells nothing of any.
constexpr qsizetype mostRelated = 5;

QString filterReason(storage::FolderRole role)
{
    switch (role) {
    case storage::FolderRole::Junk:
        return QStringLiteral("spam folder");
    case storage::FolderRole::Trash:
        return QStringLiteral("trash");
    case storage::FolderRole::Drafts:
        return QStringLiteral("draft");
    case storage::FolderRole::Journal:
        return QStringLiteral("journal");
    default:
        return QStringLiteral("folder not shown");
    }
}

/// Old mail that the person asked to see open: enquiries, not newsletters or automatic answers.
bool isWantedOpen(const IncomingMail& mail, const IntakeSource& source)
{
    return source.openSince && mail.message.date >= *source.openSince && source.role == storage::FolderRole::Inbox &&
           mail.message.direction == Direction::Inbound && !mail.message.autoReply && !mail.message.mailingList;
}

QString statusForNew(const IncomingMail& mail, const IntakeSource& source)
{
    if (mail.history && !isWantedOpen(mail, source))
        return QStringLiteral("closed");
    return mail.message.direction == Direction::Inbound ? QStringLiteral("new") : QStringLiteral("waiting");
}

domain::ThreadDecision decide(const IncomingMail& mail, const BatchLookup& lookup)
{
    const QString& parent = mail.keys.inReplyTo;
    domain::ThreadDecision decision =
        mail.into.isValid() && lookup.exists(mail.into)
            ? domain::ThreadDecision{mail.into, false, {domain::PlacementReason::InReplyTo, parent}, {}}
            : domain::decideThread(mail.keys, lookup);
    // Of conversations that are shown as one, the part of the mail it answers: it goes with that when they part again.
    if (lookup.arePlacesInUse() && !parent.isEmpty())
        if (const auto home = lookup.holding(parent);
            home && *home != decision.conversation && lookup.shownIn(*home) == lookup.shownIn(decision.conversation))
            decision.conversation = *home;
    return decision;
}

} // namespace

void IntakeReport::merge(const IntakeReport& other)
{
    messages += other.messages;
    conversations += other.conversations;
    tickets += other.tickets;
    duplicates += other.duplicates;
    filtered += other.filtered;
    failed += other.failed;
}

Intake::Intake(storage::WriteContext& context, const IntakeSource& source)
    : m_context(context),
      m_db(context.db),
      m_source(source)
{}

Result<IntakeReport> Intake::take(std::vector<IncomingMail>& mails)
{
    BatchLookup lookup(m_db);
    if (!m_source.filtered)
        if (const Status loaded = lookup.load(mails); !loaded)
            return fail(loaded.error());
    // Oldest first: questions come before their answers, and rows that grow with the date fill their pages.
    std::vector<IncomingMail*> ordered;
    for (IncomingMail& mail : mails)
        ordered.push_back(&mail);
    std::ranges::stable_sort(ordered, {}, [](const IncomingMail* mail) { return mail->message.date; });
    for (IncomingMail* mail : ordered)
        if (const Status taken = takeOne(*mail, lookup); !taken)
            return fail(taken.error());
    if (const Status indexed = index(ordered); !indexed)
        return fail(indexed.error());
    if (m_context.changes.conversations.size() > bulkFrom) {
        m_context.changes.conversations.clear();
        m_context.changes.bulk = true;
    }
    return m_report;
}

/// Their texts are at hand here; what waits in the index's queue has to be read and unpacked again.
Status Intake::index(const std::vector<IncomingMail*>& mails)
{
    storage::search::SearchIndex index(m_db);
    for (const IncomingMail* mail : mails) {
        if (!mail->fresh || !mail->indexed || mail->message.partial)
            continue;
        if (m_source.indexLater) {
            index.indexSoon(mail->message.id, *mail->indexed);
            continue;
        }
        const Status indexed = index.indexNew(mail->message.id, mail->message.conversation, *mail->indexed);
        if (!indexed)
            return indexed;
    }
    return {};
}

Status Intake::takeOne(IncomingMail& mail, BatchLookup& lookup)
{
    mail.fresh = false; // of an attempt that was rolled back
    mail.history = m_source.history;
    mail.again = false;
    if (m_source.filtered)
        return skip(mail, LedgerState::Filtered, filterReason(m_source.role));
    if (!mail.problem.isEmpty())
        return skip(mail, LedgerState::Failed, mail.problem);
    const Result<bool> erased = storage::ErasureRepository(m_db).wasErased(mail.keys.messageId);
    if (!erased)
        return fail(erased.error());
    if (*erased)
        return skip(mail, LedgerState::Filtered, QStringLiteral("erased"));
    const Result<bool> known = takeKnown(mail, lookup);
    if (!known)
        return fail(known.error());
    if (*known)
        return {};
    const Result<Screening> screening = screen(mail);
    if (!screening)
        return fail(screening.error());
    if (screening->fate == Screening::Fate::Ignored)
        return skip(mail, LedgerState::Filtered,
                    mail.history ? domain::MailFilter::historyMark.toString() + screening->why : screening->why);
    lookup.setDate(mail.message.date);
    const Result<ConversationId> home = place(mail, lookup, *screening);
    if (!home)
        return fail(home.error());
    lookup.add(mail.message, {mail.message.id, *home});
    return {};
}

Status Intake::skip(const IncomingMail& mail, LedgerState state, const QString& why)
{
    ++(state == LedgerState::Filtered ? m_report.filtered : m_report.failed);
    return record(mail, state, {}, why);
}

Result<bool> Intake::takeKnown(IncomingMail& mail, const BatchLookup& lookup)
{
    storage::LedgerRepository ledger(m_db);
    if (m_source.folder.isValid()) {
        const auto row = ledger.find(m_source.folder, mail.uid);
        if (!row)
            return fail(row.error());
        if (*row && (*row)->message.isValid())
            return (*row)->state == LedgerState::Pending ? judgeAgain(mail, **row) : takeAgain(mail, **row);
        if (*row && (*row)->state == LedgerState::Pending) {
            mail.again = true;
            mail.history = mail.history || (*row)->why.startsWith(domain::MailFilter::historyMark);
        }
    }
    std::optional<storage::MessagePlace> here = lookup.stored(mail.keys.messageId);
    // Our own Message-IDs are unguessable, so the copy in Sent is ours even where a server rewrote its text.
    const bool ownCopy = here && mail.ownAddress && domain::tokenIn(mail.keys.messageId);
    if (!ownCopy) {
        const auto sameContent = storage::MessageRepository(m_db).findByContent(mail.contentHash);
        if (!sameContent)
            return fail(sameContent.error());
        here = *sameContent;
    }
    if (!here)
        return false;
    const auto copies = ledger.copiesOf(here->message);
    if (!copies)
        return fail(copies.error());
    // After a UIDVALIDITY change the only copy comes back under a new UID: no duplicate.
    const LedgerState state =
        copies->isEmpty() && m_source.folder.isValid() ? LedgerState::Ticketed : LedgerState::Duplicate;
    if (state == LedgerState::Duplicate)
        ++m_report.duplicates;
    if (const Status recorded = record(mail, state, here->message); !recorded)
        return fail(recorded.error());
    return true;
}

/// The filter that filed it as spam went, or lets it through now. What a member says about spam stands.
Result<bool> Intake::judgeAgain(IncomingMail& mail, const storage::LedgerRow& row)
{
    const Result<Screening> screening = screen(mail);
    if (!screening)
        return fail(screening.error());
    const auto stored = storage::MessageRepository(m_db).find(row.message);
    if (!stored)
        return fail(stored.error());
    storage::ConversationRepository conversations(m_db);
    auto state = conversations.state(stored->conversation);
    const auto decided = storage::OperationRepository(m_db).inFoldingOrder(stored->conversation);
    if (!state || !decided)
        return fail(state ? decided.error() : state.error());
    const bool isSaid = std::ranges::any_of(*decided, [](const storage::StoredOperation& entry) {
        return entry.operation.kind == domain::OperationKind::SetSpam;
    });
    const bool isWanted = screening->fate == Screening::Fate::Wanted;
    if (isWanted && state->spam && !isSaid) {
        state->spam = false;
        if (const Status lifted = conversations.setState(stored->conversation, *state, m_context.now); !lifted)
            return fail(lifted.error());
        mail.again = true;
        mail.history = domain::meaningOf(state->statusId) == domain::StatusMeaning::Closed;
        mail.message.id = stored->id;
        mail.message.conversation = stored->conversation;
        if (const Status acted = act(mail, {stored->conversation, true, {}, {}}); !acted)
            return fail(acted.error());
        m_context.changes.conversations.insert(stored->conversation);
    }
    const LedgerState now = isWanted ? LedgerState::Ticketed : LedgerState::Filtered;
    m_report.filtered += isWanted ? 0 : 1;
    const Status recorded = record(mail, now, stored->id, screening->why);
    return recorded ? Result<bool>(true) : fail(recorded.error());
}

Result<bool> Intake::takeAgain(IncomingMail& mail, const storage::LedgerRow& row)
{
    storage::MessageRepository messages(m_db);
    const Result<domain::Message> stored = messages.find(row.message);
    if (!stored)
        return fail(stored.error());
    if (!stored->partial || mail.message.partial)
        return true;
    mail.message.id = stored->id;
    mail.message.conversation = stored->conversation;
    if (const Status contents = storeContents(mail); !contents)
        return fail(contents.error());
    storage::search::SearchIndex index(m_db);
    if (const Status withdrawn = index.withdraw(stored->id); !withdrawn)
        return fail(withdrawn.error());
    if (const Status completed = messages.complete(mail.message, mail.contentHash, mail.body); !completed)
        return fail(completed.error());
    if (const Status queued = index.enqueue(stored->id); !queued)
        return fail(queued.error());
    if (const Status recomputed = storage::ConversationRepository(m_db).recompute(stored->conversation); !recomputed)
        return fail(recomputed.error());
    m_context.changes.conversations.insert(stored->conversation);
    if (const Status recorded = record(mail, row.state, stored->id, row.why); !recorded)
        return fail(recorded.error());
    return true;
}

Result<ConversationId> Intake::place(IncomingMail& mail, const BatchLookup& lookup, const Screening& screening)
{
    domain::ThreadDecision decision = decide(mail, lookup);
    const bool unwanted = screening.fate == Screening::Fate::Spam;
    if (unwanted) {
        const Result<domain::ThreadDecision> spam = apart(mail, lookup, decision);
        if (!spam)
            return fail(spam.error());
        decision = *spam;
    }
    mail.message.conversation = decision.conversation;
    mail.message.placement = decision.placement;
    mail.begins = !unwanted && !mail.history && mail.message.direction == Direction::Inbound;
    if (const Status taken = takeIn(mail, lookup, decision); !taken)
        return fail(taken.error());
    const Status filed = unwanted ? fileAsSpam(mail) : act(mail, decision);
    if (!filed)
        return fail(filed.error());
    ++m_report.messages;
    m_context.changes.conversations.insert(mail.message.conversation);
    m_report.filtered += unwanted ? 1 : 0;
    const Status recorded =
        record(mail, unwanted ? LedgerState::Filtered : LedgerState::Ticketed, mail.message.id, screening.why);
    return recorded ? Result<ConversationId>(decision.conversation) : fail(recorded.error());
}

Result<Screening> Intake::screen(const IncomingMail& mail)
{
    if (!m_screen) {
        Result<MailScreen> loaded = MailScreen::load(m_db, m_source.account);
        if (!loaded)
            return fail(loaded.error());
        m_screen = *std::move(loaded);
    }
    return m_screen->judge(mail);
}

Result<domain::ThreadDecision> Intake::apart(const IncomingMail& mail, const BatchLookup& lookup,
                                             domain::ThreadDecision decision)
{
    if (decision.opensConversation)
        return decision;
    const auto state = storage::ConversationRepository(m_db).state(decision.conversation);
    if (!state)
        return fail(state.error());
    if (state->spam)
        return decision;
    domain::ThreadingKeys alone;
    alone.messageId = mail.keys.messageId;
    const ConversationId own = domain::conversationIdFor(alone);
    return domain::ThreadDecision{own, !lookup.exists(own), {domain::PlacementReason::Root, {}}, {}};
}

Status Intake::fileAsSpam(const IncomingMail& mail)
{
    storage::ConversationRepository conversations(m_db);
    auto state = conversations.state(mail.message.conversation);
    if (!state)
        return fail(state.error());
    if (state->spam)
        return {};
    state->spam = true;
    return conversations.setState(mail.message.conversation, *state, m_context.now);
}

Status Intake::takeIn(IncomingMail& mail, const BatchLookup& lookup, const domain::ThreadDecision& decision)
{
    if (decision.opensConversation) {
        if (const Status opened = openConversation(mail, decision); !opened)
            return opened;
    } else if (mail.message.direction == Direction::Inbound) {
        if (const auto contact = contactFor(mail.customer, mail); !contact)
            return fail(contact.error());
    }
    const Result<MessageId> id = insert(mail);
    if (!id)
        return fail(id.error());
    if (lookup.arePlacesInUse()) {
        const auto settled = storage::PlaceRepository(m_db).settle(mail.message);
        if (!settled)
            return fail(settled.error());
        mail.message.conversation = settled->shown;
        for (const ConversationId touched : settled->touched)
            if (const Status stands = settle(touched, false); !stands)
                return stands;
    }
    return noteRelated(mail, decision.related);
}

/// A mail that answers in two conversations stands in one of them; each tells of the other.
Status Intake::noteRelated(const IncomingMail& mail, const QList<ConversationId>& related)
{
    if (related.isEmpty())
        return {};
    const ConversationId own = mail.message.conversation;
    const auto others =
        storage::ConversationRepository(m_db).rows(related.first(std::min(related.size(), mostRelated)));
    if (!others)
        return fail(others.error());
    for (const domain::ConversationRow& other : *others) {
        if (other.id == own)
            continue;
        if (const Status told = tellOf(other.id, other.subject, own, mail.message.date); !told)
            return told;
        if (const Status told = tellOf(own, domain::displaySubject(mail.message.subject), other.id, mail.message.date);
            !told)
            return told;
        m_context.changes.conversations.insert(other.id);
    }
    return {};
}

Status Intake::tellOf(ConversationId other, const QString& subject, ConversationId in, Timestamp when)
{
    using Kind = domain::TimelineEvent::Kind;
    storage::TimelineRepository timeline(m_db);
    // Later mails of the thread name the same ancestors again.
    const Result<bool> told = timeline.has(in, Kind::Related, other.toText());
    if (!told)
        return fail(told.error());
    return *told ? Status() : timeline.add(in, {Kind::Related, {}, {}, when, subject, other.toText()});
}

Status Intake::openConversation(const IncomingMail& mail, const domain::ThreadDecision& decision)
{
    const Result<ContactId> contact = contactFor(mail.customer, mail);
    if (!contact)
        return fail(contact.error());
    storage::NewConversation conversation;
    conversation.id = decision.conversation;
    conversation.account = m_source.account;
    conversation.contact = *contact;
    conversation.customer = mail.customer;
    conversation.subject = domain::displaySubject(mail.message.subject);
    conversation.subjectKey = mail.subjectKey;
    conversation.statusId = statusForNew(mail, m_source);
    conversation.created = mail.message.date;
    const Result<bool> created = storage::ConversationRepository(m_db).create(conversation);
    if (!created)
        return fail(created.error());
    if (!*created)
        return {};
    ++m_report.conversations;
    if (mail.begins)
        if (const Status begun = begin(conversation.id); !begun)
            return begun;
    return beginAsDecided(conversation.id, conversation.statusId);
}

Result<ContactId> Intake::contactFor(const domain::Address& address, const IncomingMail& mail)
{
    if (address.address.isEmpty())
        return ContactId{};
    const QString language = mail.message.direction == Direction::Inbound ? mail.message.language : QString();
    // A mail that tells another name, or is older, may be the one that counts.
    const QString key = address.key() + u'\n' + address.name + u'\n' + language;
    if (const auto it = m_contacts.constFind(key); it != m_contacts.constEnd() && it->second <= mail.message.date)
        return it->first;
    const auto contact = storage::ContactRepository(m_db).ensure(address, language, mail.message.date);
    if (contact)
        m_contacts.insert(key, {*contact, mail.message.date});
    return contact;
}

Status Intake::storeContents(IncomingMail& mail)
{
    storage::BlobStore blobs(m_db);
    for (const auto& [at, content] : mail.contents) {
        const Result<QByteArray> hash = blobs.put(content);
        if (!hash)
            return fail(hash.error());
        mail.message.attachments[at].contentHash = *hash;
        mail.message.attachments[at].size = content.size();
    }
    return {};
}

Result<MessageId> Intake::insert(IncomingMail& mail)
{
    if (const Status stored = storeContents(mail); !stored)
        return fail(stored.error());
    storage::MessageRepository messages(m_db);
    const Result<MessageId> id = messages.insert(mail.message, mail.contentHash, mail.body);
    if (!id)
        return id;
    mail.message.id = *id;
    mail.fresh = true;
    if (!mail.source.isEmpty()) {
        const Result<QByteArray> hash = storage::BlobStore(m_db).put(mail.source);
        if (!hash)
            return fail(hash.error());
        if (const Status kept = messages.setSource(*id, *hash); !kept)
            return fail(kept.error());
    }
    if (const Status absorbed = storage::ConversationRepository(m_db).absorb(mail.message); !absorbed)
        return fail(absorbed.error());
    return id;
}

Status Intake::act(const IncomingMail& mail, const domain::ThreadDecision& decision)
{
    const bool opened = decision.opensConversation;
    const ConversationId conversation = mail.message.conversation;
    const auto known = storage::OperationRepository(m_db).isDecided(conversation);
    if (!known)
        return fail(known.error());
    const bool decided = *known || conversation != decision.conversation;
    if (mail.message.direction != Direction::Inbound)
        return mail.history && m_source.openSince && !decided ? markAnswered(mail) : Status{};
    const bool old = mail.history && !isWantedOpen(mail, m_source);
    const bool isNews = !mail.history && !mail.again;
    m_context.changes.arrivedNew = m_context.changes.arrivedNew || isNews;
    // "I am on holiday" asks for nothing; a bounce does: our answer did not arrive.
    const bool asks = !mail.message.autoReply || mail.message.bounce;
    if (decided || (!opened && asks && !old))
        if (const Status reopened = decided
                                        ? settle(conversation, asks && !old && conversation == decision.conversation)
                                        : reopen(conversation);
            !reopened)
            return reopened;
    if (old || (!opened && !asks))
        return {};
    // The ticket belongs where threading put the mail: what members moved may have become known before or after it.
    storage::TicketRepository tickets(m_db);
    const auto present = tickets.ofConversation(decision.conversation);
    if (!present)
        return fail(present.error());
    if (*present)
        return {};
    const auto ticket = tickets.open(decision.conversation, domain::displaySubject(mail.message.subject),
                                     m_source.channel, m_context.now);
    if (!ticket)
        return fail(ticket.error());
    ++m_report.tickets;
    return {};
}

/// As the rules of its channel say. What members decide later goes its own way.
Status Intake::begin(ConversationId conversation)
{
    if (m_source.rules == domain::ChannelRules{})
        return {};
    const auto assignee = storage::MemberRepository(m_db).findAssignee(m_source.rules.assignee);
    if (!assignee)
        return fail(assignee.error());
    storage::ConversationRepository conversations(m_db);
    const auto state = conversations.state(conversation);
    if (!state)
        return fail(state.error());
    return conversations.setState(conversation, m_source.rules.begun(*state, *assignee), m_context.now);
}

/// What members decided may have become known before the mail it is about.
Status Intake::beginAsDecided(ConversationId conversation, const QString& statusId)
{
    const auto decided = storage::OperationRepository(m_db).isDecided(conversation);
    if (!decided)
        return fail(decided.error());
    if (!*decided)
        return {};
    return storage::guarded([&] { journal::Settling(m_context).begin(conversation, statusId); });
}

Status Intake::reopen(ConversationId conversation)
{
    const auto reopened = storage::ConversationRepository(m_db).reopenForNewMail(conversation, m_context.now);
    return reopened ? Status{} : fail(reopened.error());
}

Status Intake::settle(ConversationId conversation, bool ownMailAsks)
{
    return storage::guarded([&] {
        storage::ConversationRepository conversations(m_db);
        if (!storage::required(conversations.exists(conversation)))
            return; // nothing is left in it
        const auto before = storage::required(conversations.state(conversation));
        if (ownMailAsks)
            journal::Settling(m_context).arrive(conversation);
        else
            journal::Settling(m_context).settle(conversation);
        const auto after = storage::required(conversations.state(conversation));
        storage::required(conversations.noteOpened(conversation, before, after, m_context.now));
    });
}

Status Intake::markAnswered(const IncomingMail& mail)
{
    storage::ConversationRepository conversations(m_db);
    auto state = conversations.state(mail.message.conversation);
    if (!state)
        return fail(state.error());
    // Message ids grow with the date.
    if (domain::meaningOf(state->statusId) != domain::StatusMeaning::Open || mail.message.id < state->newestInbound)
        return {};
    state->statusId = QStringLiteral("waiting");
    return conversations.setState(mail.message.conversation, *state, m_context.now);
}

Status Intake::record(const IncomingMail& mail, LedgerState state, MessageId message, const QString& why)
{
    if (!m_source.folder.isValid())
        return {};
    return storage::LedgerRepository(m_db).put({m_source.folder, mail.uid, state, why, message});
}

} // namespace svarbord::engine
