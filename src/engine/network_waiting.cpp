// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/await_future.h"
#include "engine/network_worker.h"
#include "storage/account_repository.h"

namespace svarbord::engine {

using imap::FolderRole;

namespace {

Future<Result<domain::Account>> find(storage::Store& store, AccountId id)
{
    return store.readAsync([id](storage::Database& db) { return storage::AccountRepository(db).find(id); });
}

} // namespace

QCoro::Task<Status> NetworkWorker::putWaiting(AccountId id, QString messageId, QByteArray mail)
{
    auto future = find(m_store, id);
    const Result<domain::Account> account = co_await future;
    if (!account)
        co_return fail(account.error());
    const std::shared_ptr<AccountRunner> runner = runnerFor(*account);
    const Result<bool> held = co_await runner->sync().findByMessageId(FolderRole::Waiting, messageId);
    if (!held)
        co_return fail(held.error());
    if (*held)
        co_return Status{};
    const QStringList flags{QStringLiteral("\\Seen")};
    const Result<quint32> uid = co_await runner->sync().appendMessage(FolderRole::Waiting, std::move(mail), flags);
    if (!uid)
        co_return fail(uid.error());
    co_return Status{};
}

QCoro::Task<Result<imap::PartContent>> NetworkWorker::fetchWaiting(AccountId id, QString messageId)
{
    auto future = find(m_store, id);
    const Result<domain::Account> account = co_await future;
    if (!account)
        co_return fail(account.error());
    const std::shared_ptr<AccountRunner> runner = runnerFor(*account);
    auto mail = co_await runner->sync().fetchByMessageId(FolderRole::Waiting, messageId);
    co_return mail;
}

QCoro::Task<Status> NetworkWorker::removeWaiting(AccountId id, QString messageId)
{
    auto future = find(m_store, id);
    const Result<domain::Account> account = co_await future;
    if (!account)
        co_return fail(account.error());
    const std::shared_ptr<AccountRunner> runner = runnerFor(*account);
    auto removed = co_await runner->sync().removeMessage(FolderRole::Waiting, messageId);
    co_return removed;
}

} // namespace svarbord::engine
