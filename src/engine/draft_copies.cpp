// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draft_copies.h"

#include "base/log.h"
#include "base/uuid7.h"
#include "mime/build_mail.h"
#include "mime/header_encoding.h"
#include "storage/account_repository.h"
#include "storage/draft_repository.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <memory>

namespace svarbord::engine {

namespace {

using storage::Database;
using storage::DraftCopy;
using storage::DraftCopyRepository;
using storage::WriteContext;

constexpr std::chrono::minutes laterAgain{2};

/// What is uploaded, and what is noted of it. A type of its own, as g++ 12 cannot await an expected<QByteArray>.
struct Upload
{
    DraftCopy copy;
    domain::Account account;
    QByteArray mail;
};

/// Half-written addresses are no reason to keep a draft from the server.
domain::AddressList sendable(domain::AddressList addresses)
{
    addresses.removeIf([](const domain::Address& address) { return !mime::isSendableAddress(address.address); });
    return addresses;
}

Result<QByteArray> rawDraft(domain::OutgoingMail draft, const domain::Account& account, const DraftCopy& copy)
{
    draft.to = sendable(draft.to);
    draft.cc = sendable(draft.cc);
    mime::MailIdentity identity;
    identity.from = {account.displayName, account.address};
    identity.messageIdHeader = copy.messageIdHeader;
    identity.date = toDateTime(copy.changed).toLocalTime();
    return mime::buildMail(draft, identity);
}

/// Nothing where no account can hold it, or it was sent meanwhile.
Result<std::shared_ptr<Upload>> uploadOf(Database& db, DraftCopyRepository::Wanted wanted, Timestamp now)
{
    const auto draft = storage::DraftRepository(db).find(wanted.conversation);
    const auto accounts = storage::AccountRepository(db).list();
    if (!draft || !accounts)
        return fail(draft ? accounts.error() : draft.error());
    if (!*draft)
        return std::shared_ptr<Upload>();
    for (const domain::Account& account : *accounts) {
        if (account.id != (*draft)->account || !account.enabled)
            continue;
        auto upload = std::make_shared<Upload>();
        upload->account = account;
        upload->copy = {QStringLiteral("draft.%1@%2").arg(makeUuid7(now), account.address.section(u'@', -1)),
                        wanted.conversation, account.id, wanted.changed, false};
        Result<QByteArray> mail = rawDraft(**draft, account, upload->copy);
        if (!mail)
            return fail(mail.error());
        upload->mail = std::move(*mail);
        return upload;
    }
    return std::shared_ptr<Upload>();
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
    m_busy = false;
    emit followed();
    co_return outcome;
}

QCoro::Task<Status> DraftCopies::upload(DraftCopyRepository::Wanted wanted)
{
    auto reading = m_store.readAsync([wanted, now = m_clock.now()](Database& db) { return uploadOf(db, wanted, now); });
    const auto prepared = co_await reading;
    if (!prepared)
        co_return fail(prepared.error());
    const std::shared_ptr<Upload> made = *prepared;
    if (!made)
        co_return Status{};
    auto noting = change(m_store, [copy = made->copy](DraftCopyRepository& copies) { return copies.insert(copy); });
    const Status noted = co_await noting;
    if (!noted)
        co_return fail(noted.error());
    const Status put = co_await m_folder.putDraft(made->account, made->mail);
    if (!put)
        co_return fail(put.error());
    auto marking = change(
        m_store, [id = made->copy.messageIdHeader](DraftCopyRepository& copies) { return copies.markStored(id); });
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
                removed = co_await m_folder.removeDraft(account, copy.messageIdHeader);
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

} // namespace svarbord::engine
