// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/found_draft_repository.h"

#include "storage/compression.h"
#include "storage/database.h"
#include "storage/draft_repository.h"
#include "storage/folder_repository.h"
#include "storage/guarded.h"
#include "storage/mail_codec.h"
#include "storage/message_repository.h"
#include "storage/place_repository.h"

#include <algorithm>

namespace svarbord::storage {

namespace {

enum State { Offered, Own, PassedOver };

constexpr int mostOfFolder = 100;
constexpr qint64 largestDraft = 512LL * 1024 * 1024;
constexpr std::chrono::hours clocksDisagree{1};
constexpr auto draftsRole = static_cast<int>(FolderRole::Drafts);

domain::FoundDraft draftFrom(Query& row)
{
    domain::FoundDraft draft;
    draft.folder = row.id<FolderId>(0);
    draft.uid = static_cast<quint32>(row.integer(1));
    draft.account = row.id<AccountId>(2);
    draft.messageIdHeader = row.text(3);
    draft.writer = row.id<MemberId>(4);
    draft.writerName = row.text(5);
    draft.written = row.time(6);
    draft.subject = row.text(7);
    draft.opening = row.text(8);
    return draft;
}

bool isTo(const domain::OutgoingMail& mail, const QStringList& addresses)
{
    const domain::AddressList people = mail.to + mail.cc + mail.bcc;
    return std::ranges::any_of(people, [&](const domain::Address& person) { return addresses.contains(person.key()); });
}

} // namespace

Result<QList<FoundDraftRepository::Place>> FoundDraftRepository::unread()
{
    return guarded([&] {
        QList<Place> places;
        Query query =
            m_db.query("SELECT f.id, l.uid, f.account, f.name, f.uid_validity FROM folder f JOIN ledger l "
                       "ON l.folder = f.id WHERE f.role = ?1 AND f.present = 1 AND l.uid IN (SELECT uid FROM ledger "
                       "WHERE folder = f.id ORDER BY uid DESC LIMIT ?2) AND NOT EXISTS (SELECT 1 FROM found_draft d "
                       "WHERE d.folder = l.folder AND d.uid = l.uid) ORDER BY l.uid DESC");
        query.with(draftsRole, mostOfFolder);
        while (query.next())
            places.append({query.id<FolderId>(0), static_cast<quint32>(query.integer(1)), query.id<AccountId>(2),
                           query.text(3), static_cast<quint32>(query.integer(4))});
        return places;
    });
}

Result<QList<ConversationId>> FoundDraftRepository::settle()
{
    return guarded([&] {
        m_db.query("INSERT OR IGNORE INTO found_draft(folder, uid, state, message_id) SELECT l.folder, l.uid, ?1, "
                   "c.message_id FROM draft_copy c JOIN folder f ON f.account = c.account AND f.role = ?2 AND "
                   "f.present = 1 JOIN ledger l ON l.folder = f.id AND l.uid = c.uid WHERE c.uid > 0 AND c.changed > 0")
            .with(Own, draftsRole)
            .run();
        m_db.query("UPDATE draft_copy SET gone = 1 WHERE message_id IN (SELECT d.message_id FROM found_draft d WHERE "
                   "d.state = ? AND NOT EXISTS (SELECT 1 FROM ledger l WHERE l.folder = d.folder AND l.uid = d.uid))")
            .with(Own)
            .run();
        QList<std::pair<ConversationId, QString>> lost;
        Query leaving = m_db.query("SELECT conversation, parents FROM found_draft d WHERE state = ? AND NOT EXISTS "
                                   "(SELECT 1 FROM ledger l WHERE l.folder = d.folder AND l.uid = d.uid)");
        leaving.with(Offered);
        while (leaving.next())
            lost.append({leaving.id<ConversationId>(0), leaving.text(1)});
        m_db.query("DELETE FROM found_draft WHERE NOT EXISTS (SELECT 1 FROM ledger l WHERE l.folder = "
                   "found_draft.folder AND l.uid = found_draft.uid)")
            .run();
        const QList<ConversationId> ended = endSentElsewhere();
        return ended + mark(lost);
    });
}

/// A draft that was continued on another machine and sent from there is done with here, too: its copy was taken away,
/// and all its words stand in a mail of ours that came since.
QList<ConversationId> FoundDraftRepository::endSentElsewhere()
{
    QList<ConversationId> ended;
    DraftRepository drafts(m_db);
    MessageRepository messages(m_db);
    Query behind = m_db.query("SELECT d.conversation, d.changed FROM draft d JOIN draft_copy c ON c.conversation = "
                              "d.conversation AND c.changed = d.changed WHERE c.gone = 1 AND d.conversation > 0");
    Query sent = m_db.query("SELECT id FROM message WHERE conversation = ? AND outbound = 1 AND arrived >= ?");
    while (behind.next()) {
        const auto conversation = behind.id<ConversationId>(0);
        const auto draft = required(drafts.find(conversation));
        const QString words = draft ? draft->text.simplified() : QString();
        if (words.isEmpty())
            continue;
        sent.again().with(conversation, behind.time(1) - clocksDisagree);
        bool wasSent = false;
        while (!wasSent && sent.next())
            wasSent = required(messages.body(sent.id<MessageId>(0))).text.simplified().contains(words);
        if (wasSent)
            ended.append(conversation);
    }
    for (const ConversationId conversation : std::as_const(ended))
        required(drafts.endMail(conversation));
    return ended;
}

/// Rows of the list say where a draft waits.
QList<ConversationId> FoundDraftRepository::mark(const QList<std::pair<ConversationId, QString>>& lost)
{
    QList<ConversationId> touched;
    const auto note = [&](ConversationId conversation, const char* sql) {
        if (!conversation.isValid())
            return;
        m_db.query(sql).with(conversation).run();
        if (m_db.changedRows() > 0 && !touched.contains(conversation))
            touched.append(conversation);
    };
    for (const auto& [told, parents] : lost)
        note(placeOf(told, parents), "UPDATE conversation SET has_draft = EXISTS (SELECT 1 FROM draft WHERE "
                                     "conversation = ?1) WHERE id = ?1");
    QList<std::pair<ConversationId, QString>> waiting;
    Query query = m_db.query("SELECT conversation, parents FROM found_draft WHERE state = ?");
    query.with(Offered);
    while (query.next())
        waiting.append({query.id<ConversationId>(0), query.text(1)});
    for (const auto& [told, parents] : std::as_const(waiting))
        note(placeOf(told, parents), "UPDATE conversation SET has_draft = 1 WHERE id = ? AND has_draft = 0");
    return touched;
}

/// Where it answers a mail that is here, that tells; members may have moved the mail since.
ConversationId FoundDraftRepository::placeOf(ConversationId told, const QString& parents)
{
    const QStringList ids = parents.split(u' ', Qt::SkipEmptyParts);
    if (!ids.isEmpty()) {
        const auto held = required(MessageRepository(m_db).holding(ids));
        for (const QString& id : ids)
            if (const auto place = held.constFind(id); place != held.constEnd())
                return place->conversation;
    }
    if (!told.isValid())
        return {};
    Query query = m_db.query("SELECT 1 FROM conversation WHERE id = ?");
    return query.with(told).next() ? required(PlaceRepository(m_db).shownIn(told)) : ConversationId{};
}

Result<ConversationId> FoundDraftRepository::insert(const domain::FoundDraft& draft,
                                                    const domain::OutgoingMail& content, const QStringList& parents)
{
    return guarded([&] {
        const QString answered = parents.join(u' ');
        m_db.query("INSERT OR REPLACE INTO found_draft(folder, uid, state, message_id, conversation, parents, writer, "
                   "writer_name, written, subject, opening, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(draft.folder, draft.uid, Offered, draft.messageIdHeader, content.conversation.value, answered,
                  draft.writer, draft.writerName, draft.written, draft.subject, draft.opening,
                  compress(encodeOutgoing(content)))
            .run();
        const ConversationId conversation = placeOf(content.conversation, answered);
        m_db.query("UPDATE conversation SET has_draft = 1 WHERE id = ?").with(conversation).run();
        return conversation;
    });
}

Status FoundDraftRepository::insertOwn(const Place& place, const QString& messageIdHeader)
{
    return guarded([&] {
        m_db.query("INSERT OR REPLACE INTO found_draft(folder, uid, state, message_id) VALUES (?, ?, ?, ?)")
            .with(place.folder, place.uid, Own, messageIdHeader)
            .run();
        m_db.query("UPDATE draft_copy SET uid = ?, gone = 0 WHERE message_id = ? AND changed > 0")
            .with(place.uid, messageIdHeader)
            .run();
    });
}

Status FoundDraftRepository::passOver(const Place& place)
{
    return guarded([&] {
        m_db.query("INSERT OR REPLACE INTO found_draft(folder, uid, state) VALUES (?, ?, ?)")
            .with(place.folder, place.uid, PassedOver)
            .run();
    });
}

Result<QList<domain::FoundDraft>> FoundDraftRepository::offered(ConversationId conversation)
{
    return guarded([&] {
        QList<domain::FoundDraft> drafts;
        Query query = m_db.query("SELECT d.folder, d.uid, f.account, d.message_id, d.writer, d.writer_name, d.written, "
                                 "d.subject, d.opening, d.conversation, d.parents FROM found_draft d JOIN folder f ON "
                                 "f.id = d.folder WHERE d.state = ? ORDER BY d.written DESC, d.uid DESC");
        query.with(Offered);
        while (query.next()) {
            const auto told = query.id<ConversationId>(9);
            const QString parents = query.text(10);
            const bool answersNothing = !told.isValid() && parents.isEmpty();
            const bool belongs = conversation.isValid() ? placeOf(told, parents) == conversation : answersNothing;
            if (belongs)
                drafts.append(draftFrom(query));
        }
        if (!conversation.isValid())
            addAside(drafts);
        return drafts;
    });
}

/// New mails of this machine that had to make room for another.
void FoundDraftRepository::addAside(QList<domain::FoundDraft>& drafts)
{
    constexpr qsizetype openingLength = 120;
    DraftRepository own(m_db);
    for (const auto& [key, changed] : required(own.aside())) {
        const auto mail = required(own.find(key));
        domain::FoundDraft draft;
        draft.aside = key;
        draft.written = changed;
        draft.account = mail ? mail->account : AccountId{};
        draft.subject = mail ? mail->subject : QString();
        draft.opening = mail ? mail->text.left(openingLength).simplified() : QString();
        drafts.append(draft);
    }
    std::ranges::stable_sort(drafts, std::ranges::greater(), &domain::FoundDraft::written);
}

Result<domain::OutgoingMail> FoundDraftRepository::content(const domain::FoundDraft& draft)
{
    return guarded([&]() -> Result<domain::OutgoingMail> {
        if (draft.aside.isValid()) {
            const auto own = required(DraftRepository(m_db).find(draft.aside));
            if (!own)
                return fail(ErrorCode::NotFound, {}, QStringLiteral("the draft is not there any more"));
            return *own;
        }
        Query query = m_db.query("SELECT content FROM found_draft WHERE folder = ? AND uid = ? AND state = ?");
        if (!query.with(draft.folder, draft.uid, Offered).next())
            return fail(ErrorCode::NotFound, {}, QStringLiteral("the draft is not offered any more"));
        return decodeOutgoing(required(decompress(query.blob(0), largestDraft)));
    });
}

Result<bool> FoundDraftRepository::isLeftBehind(ConversationId conversation)
{
    return guarded([&] {
        Query query = m_db.query("SELECT 1 FROM draft d JOIN draft_copy c ON c.conversation = d.conversation AND "
                                 "c.changed = d.changed WHERE d.conversation = ? AND c.gone = 1");
        return query.with(conversation.value).next();
    });
}

Status FoundDraftRepository::take(const domain::FoundDraft& draft, ConversationId conversation, const MemberId& self)
{
    return guarded([&] {
        if (draft.aside.isValid()) {
            required(DraftRepository(m_db).discard(draft.aside));
            return;
        }
        m_db.query("UPDATE found_draft SET state = ?, content = NULL WHERE folder = ? AND uid = ?")
            .with(PassedOver, draft.folder, draft.uid)
            .run();
        if (draft.writer.isValid() && draft.writer != self)
            return;
        // A copy of nothing that is here now: it is removed as soon as the draft it became has a copy of its own.
        m_db.query("INSERT OR REPLACE INTO draft_copy(message_id, conversation, account, changed, stored, uid, gone) "
                   "VALUES (?, ?, ?, 0, 1, ?, 0)")
            .with(draft.messageIdHeader, conversation.value, draft.account.value, draft.uid)
            .run();
    });
}

void FoundDraftRepository::forget(const domain::FoundDraft& draft)
{
    if (draft.aside.isValid())
        required(DraftRepository(m_db).discard(draft.aside));
    else
        m_db.query("UPDATE found_draft SET state = ?, parents = '', writer_name = '', subject = '', opening = '', "
                   "content = NULL WHERE folder = ? AND uid = ?")
            .with(PassedOver, draft.folder, draft.uid)
            .run();
}

Status FoundDraftRepository::erase(ConversationId conversation)
{
    return guarded([&] {
        const auto drafts = required(offered(conversation));
        for (const domain::FoundDraft& draft : drafts)
            forget(draft);
    });
}

QList<domain::FoundDraft> FoundDraftRepository::newMailsTo(const QStringList& addresses)
{
    QList<domain::FoundDraft> drafts = required(offered(ConversationId{}));
    drafts.removeIf([&](const domain::FoundDraft& draft) { return !isTo(required(content(draft)), addresses); });
    return drafts;
}

bool FoundDraftRepository::isOwnNewMailTo(const QStringList& addresses)
{
    const auto own = required(DraftRepository(m_db).find(ConversationId{}));
    return own && isTo(*own, addresses);
}

Status FoundDraftRepository::eraseNewMailsTo(const QStringList& addresses)
{
    return guarded([&] {
        const auto drafts = newMailsTo(addresses);
        for (const domain::FoundDraft& draft : drafts)
            forget(draft);
        if (isOwnNewMailTo(addresses))
            required(DraftRepository(m_db).discard(ConversationId{}));
    });
}

Result<int> FoundDraftRepository::countNewMailsTo(const QStringList& addresses)
{
    return guarded(
        [&] { return static_cast<int>(newMailsTo(addresses).size()) + (isOwnNewMailTo(addresses) ? 1 : 0); });
}

} // namespace svarbord::storage
