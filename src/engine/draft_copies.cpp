// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draft_copies.h"

#include "base/log.h"
#include "base/uuid7.h"
#include "engine/await_future.h"
#include "engine/draft_form.h"
#include "storage/account_repository.h"
#include "storage/draft_repository.h"
#include "storage/member_repository.h"
#include "storage/settings_repository.h"

#include <QCoroSignal>
#include <QSet>

#include <memory>

namespace svarbord::engine {

namespace {

using storage::Database;
using storage::DraftCopy;
using storage::DraftCopyRepository;
using storage::FoundDraftRepository;
using storage::SettingsRepository;
using storage::WriteContext;

constexpr std::chrono::minutes laterAgain{2};
const QString& deviceKey()
{
    static const QString key = QStringLiteral("journal.device");
    return key;
}

/// What is uploaded, and what is noted of it. A type of its own, as g++ 12 cannot await an expected<QByteArray>.
struct Upload
{
    DraftCopy copy;
    domain::Account account;
    QByteArray mail;
};

/// This machine has a name from its first act or its first draft on.
Result<DraftWriter> writerHere(WriteContext& context)
{
    SettingsRepository settings(context.db);
    const auto device = settings.value(deviceKey());
    const auto self = settings.value(QStringLiteral("workspace.self"));
    if (!device || !self)
        return fail(device ? self.error() : device.error());
    DraftWriter writer{DeviceId{device->value_or(makeUuid7(context.now))}, MemberId{self->value_or(QString())}, {}};
    if (!*device)
        if (const Status named = settings.set(deviceKey(), writer.device.value); !named)
            return fail(named.error());
    const auto member = storage::MemberRepository(context.db).find(writer.member);
    if (member && *member)
        writer.name = (*member)->name;
    return writer;
}

/// Nothing where no account can hold it, or it was sent meanwhile.
Result<std::shared_ptr<Upload>> uploadOf(WriteContext& context, DraftCopyRepository::Wanted wanted)
{
    auto draft = storage::DraftRepository(context.db).find(wanted.conversation);
    const auto accounts = storage::AccountRepository(context.db).list();
    if (!draft || !accounts)
        return fail(draft ? accounts.error() : draft.error());
    if (*draft)
        (*draft)->attachments.removeIf([](const domain::OutgoingAttachment& file) { return file.isLost; });
    // A comment alone is none of the mailbox's business.
    const bool onlyComment =
        *draft && !(*draft)->comment.isEmpty() && (*draft)->text.trimmed().isEmpty() && (*draft)->attachments.isEmpty();
    if (!*draft || onlyComment)
        return std::shared_ptr<Upload>();
    const auto writer = writerHere(context);
    if (!writer)
        return fail(writer.error());
    for (const domain::Account& account : *accounts) {
        if (account.id != (*draft)->account || !account.enabled)
            continue;
        auto upload = std::make_shared<Upload>();
        upload->account = account;
        upload->copy = {QStringLiteral("draft.%1@%2").arg(makeUuid7(context.now), account.address.section(u'@', -1)),
                        wanted.conversation,
                        account.id,
                        wanted.changed,
                        false,
                        0};
        auto mail = writeDraft(**draft, account, upload->copy.messageIdHeader, wanted.changed, *writer);
        if (!mail)
            return fail(mail.error());
        upload->mail = std::move(*mail);
        if (const Status noted = DraftCopyRepository(context.db).insert(upload->copy); !noted)
            return fail(noted.error());
        return upload;
    }
    return std::shared_ptr<Upload>();
}

/// What came from a Drafts folder goes where members find it; our own copies are only noted.
Status storeRead(WriteContext& context, const FoundDraftRepository::Place& place, const DraftRead& read)
{
    FoundDraftRepository drafts(context.db);
    const auto device = SettingsRepository(context.db).value(deviceKey());
    if (!device)
        return fail(device.error());
    if (read.device.isValid() && *device && read.device.value == **device)
        return drafts.insertOwn(place, read.about.messageIdHeader);
    // Without one it could not be taken out of the folder again.
    if (read.about.messageIdHeader.isEmpty())
        return drafts.passOver(place);
    domain::FoundDraft about = read.about;
    about.folder = place.folder;
    about.uid = place.uid;
    about.account = place.account;
    const auto conversation = drafts.insert(about, read.mail, read.parents);
    if (!conversation)
        return fail(conversation.error());
    if (conversation->isValid())
        context.changes.conversations.insert(*conversation);
    else
        context.changes.outbox = true;
    return {};
}

template <typename F>
QFuture<Status> change(storage::Store& store, F f)
{
    return store.write([f](WriteContext& context) -> Status {
        DraftCopyRepository copies(context.db);
        return f(copies);
    });
}

} // namespace

DraftCopies::DraftCopies(storage::Store& store, const Clock& clock, DraftsFolder& folder,
                         std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_clock(clock),
      m_folder(folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, [this] { run(); });
}

void DraftCopies::start()
{
    m_running = true;
    m_timer.start();
}

void DraftCopies::draftsChanged()
{
    if (m_running)
        m_timer.start();
}

QCoro::Task<void> DraftCopies::stop()
{
    m_running = false;
    m_timer.stop();
    while (m_busy)
        co_await qCoro(this, &DraftCopies::followed);
}

QCoro::Task<void> DraftCopies::run()
{
    if (m_busy) {
        m_again = true;
        co_return;
    }
    const Status outcome = co_await follow();
    if (!outcome)
        qCInfo(logEngine) << "drafts are not on the server yet:" << outcome.error().detail;
    if (!m_running)
        co_return;
    if (!outcome)
        QTimer::singleShot(laterAgain, this, &DraftCopies::draftsChanged);
    else if (m_again)
        m_timer.start();
    m_again = false;
}

QCoro::Task<Status> DraftCopies::follow()
{
    m_busy = true;
    auto reading = m_store.readAsync([](Database& db) { return DraftCopyRepository(db).wanted(); });
    const auto wanted = co_await reading;
    Status outcome = wanted ? Status{} : Status(fail(wanted.error()));
    // The new copy first, then the old one goes: there is always one.
    for (const DraftCopyRepository::Wanted& draft : wanted.value_or(QList<DraftCopyRepository::Wanted>())) {
        const Status uploaded = co_await upload(draft);
        if (!uploaded)
            outcome = uploaded;
    }
    const Status removed = co_await removeStale();
    if (!removed)
        outcome = removed;
    const Status read = co_await readOthers();
    if (!read)
        outcome = read;
    m_busy = false;
    emit followed();
    co_return outcome;
}

QCoro::Task<Status> DraftCopies::upload(DraftCopyRepository::Wanted wanted)
{
    auto preparing = m_store.write([wanted](WriteContext& context) { return uploadOf(context, wanted); });
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return fail(prepared.error());
    const std::shared_ptr<Upload> made = *prepared;
    if (!made)
        co_return Status{};
    const Result<quint32> uid = co_await m_folder.putDraft(made->account, made->mail);
    if (!uid)
        co_return fail(uid.error());
    auto marking = change(m_store, [id = made->copy.messageIdHeader, uid = *uid](DraftCopyRepository& copies) {
        return copies.markStored(id, uid);
    });
    Status marked = co_await marking;
    co_return marked;
}

QCoro::Task<Status> DraftCopies::removeStale()
{
    auto reading = m_store.readAsync([](Database& db) { return DraftCopyRepository(db).stale(); });
    const auto stale = co_await reading;
    if (!stale)
        co_return fail(stale.error());
    auto listing = m_store.readAsync([](Database& db) { return storage::AccountRepository(db).list(); });
    const auto accounts = co_await listing;
    if (!accounts)
        co_return fail(accounts.error());
    Status outcome;
    for (const DraftCopy& copy : *stale) {
        Status removed;
        for (const domain::Account& account : *accounts)
            if (account.id == copy.account)
                removed = co_await m_folder.removeDraft(account, copy.messageIdHeader, copy.uid);
        if (!removed) {
            outcome = removed;
            continue;
        }
        auto forgetting =
            change(m_store, [id = copy.messageIdHeader](DraftCopyRepository& copies) { return copies.remove(id); });
        (void)co_await forgetting;
    }
    co_return outcome;
}

QCoro::Task<Status> DraftCopies::readOthers()
{
    auto settling = m_store.write([](WriteContext& context) -> Status {
        const auto touched = FoundDraftRepository(context.db).settle();
        if (!touched)
            return fail(touched.error());
        for (const ConversationId conversation : *touched)
            context.changes.conversations.insert(conversation);
        return {};
    });
    const Status settled = co_await settling;
    if (!settled)
        co_return fail(settled.error());
    auto looking = m_store.readAsync([](Database& db) { return FoundDraftRepository(db).unread(); });
    const auto unread = co_await looking;
    auto listing = m_store.readAsync([](Database& db) { return storage::AccountRepository(db).list(); });
    const auto accounts = co_await listing;
    if (!unread || !accounts)
        co_return fail(unread ? accounts.error() : unread.error());
    Status outcome;
    QSet<AccountId> silent; // one wait for a server that does not answer is enough
    for (const FoundDraftRepository::Place& place : *unread)
        for (const domain::Account& account : *accounts) {
            if (account.id != place.account || !account.enabled || silent.contains(account.id))
                continue;
            const Status read = co_await readOne(account, place);
            if (read)
                continue;
            outcome = read;
            silent.insert(account.id);
        }
    co_return outcome;
}

QCoro::Task<Status> DraftCopies::readOne(domain::Account account, FoundDraftRepository::Place place)
{
    const Result<imap::PartContent> fetched = co_await m_folder.fetchDraft(account, place);
    const bool lost =
        !fetched && (fetched.error().code == ErrorCode::NotFound || fetched.error().code == ErrorCode::TooLarge);
    if (!fetched && !lost)
        co_return fail(fetched.error());
    if (lost) {
        auto passing =
            m_store.write([place](WriteContext& context) { return FoundDraftRepository(context.db).passOver(place); });
        Status passed = co_await passing;
        co_return passed;
    }
    // Read on a pool thread: a draft may carry films.
    auto reading = m_store.readAsync([raw = fetched->bytes](Database&) -> Result<std::shared_ptr<DraftRead>> {
        return std::make_shared<DraftRead>(readDraft(raw));
    });
    const auto read = co_await reading;
    if (!read)
        co_return fail(read.error());
    auto storing =
        m_store.write([place, read = *read](WriteContext& context) { return storeRead(context, place, *read); });
    Status stored = co_await storing;
    co_return stored;
}

} // namespace svarbord::engine
