// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stored_sync_store.h"

#include "base/log.h"
#include "engine/await_future.h"
#include "engine/batch_write.h"
#include "engine/mail_reading.h"
#include "engine/open_since.h"
#include "engine/own_addresses.h"
#include "storage/account_repository.h"
#include "storage/ledger_repository.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"

#include <QPromise>

namespace svarbord::engine {

using storage::Store;

namespace {

Result<imap::FolderState> stateOf(storage::Database& db, const storage::Folder& folder, KnownMail& known)
{
    auto uids = known.of(db, folder.id);
    if (!uids)
        return fail(uids.error());
    const auto complete = storage::SettingsRepository(db).value(historyKey(folder.id));
    if (!complete)
        return fail(complete.error());
    imap::FolderState state;
    state.id = folder.id;
    state.name = folder.name;
    state.role = static_cast<imap::FolderRole>(folder.role);
    state.uidValidity = folder.uidValidity;
    state.highestModSeq = folder.highestModSeq;
    state.known = std::move(uids->known);
    state.unfinished = std::move(uids->unfinished);
    state.historyComplete = complete->has_value();
    return state;
}

Status noteRevision(storage::Database& db, FolderId folder, qint64& into)
{
    const auto revision = storage::LedgerRepository(db).revision(folder);
    if (!revision)
        return fail(revision.error());
    into = *revision;
    return {};
}

/// A folder that was reset meanwhile has other mail under these UIDs.
Status isSameFolder(storage::Database& db, FolderId id, quint32 uidValidity)
{
    storage::FolderRepository folders(db);
    const auto folder = folders.find(id);
    if (!folder)
        return fail(folder.error());
    if (folder->uidValidity == 0)
        return folders.setUidValidity(id, uidValidity);
    if (folder->uidValidity != uidValidity)
        return fail(ErrorCode::Conflict, {}, QStringLiteral("the folder was reset meanwhile"), true);
    return {};
}

Result<domain::ChannelRules> rulesOf(storage::Database& db, AccountId id)
{
    const auto account = storage::AccountRepository(db).find(id);
    if (!account)
        return fail(account.error());
    const auto rules = storage::SharedRepository(db).find(domain::ChannelRules::area.toString(),
                                                          domain::ChannelRules::keyOf(account->address));
    if (!rules)
        return fail(rules.error());
    return *rules ? domain::ChannelRules::fromJson(**rules) : domain::ChannelRules{};
}

/// Faults of the disk or the file will not go away by leaving a mail out.
bool isFaultOfContent(const Error& error)
{
    return error.code != ErrorCode::DiskFailed && error.code != ErrorCode::Busy && error.code != ErrorCode::Corrupt &&
           error.code != ErrorCode::Cancelled && error.code != ErrorCode::Conflict && error.code != ErrorCode::NotFound;
}

} // namespace

struct StoredSyncStore::Work
{
    imap::SyncBatch batch;
    IntakeSource source;
    std::vector<IncomingMail> mails;
    KnownMail::Change change;
    QPromise<Status> done;
};

StoredSyncStore::StoredSyncStore(Store& store) : m_store(store)
{
    // GMime does not scale over threads; one ahead of the writer keeps both busy.
    m_parsing.setMaxThreadCount(1);
}

StoredSyncStore::~StoredSyncStore()
{
    m_parsing.waitForDone();
}

QCoro::Task<Result<QList<imap::FolderState>>>
StoredSyncStore::openFolders(AccountId account, QList<std::pair<QString, imap::FolderRole>> folders)
{
    auto future = m_store.write(
        [account, folders, known = m_known](storage::WriteContext& context) -> Result<QList<imap::FolderState>> {
            QList<std::pair<QString, storage::FolderRole>> names;
            for (const auto& [name, role] : folders)
                names.append({name, static_cast<storage::FolderRole>(role)});
            const auto opened = storage::FolderRepository(context.db).open(account, names);
            if (!opened)
                return fail(opened.error());
            QList<imap::FolderState> states;
            for (const storage::Folder& folder : *opened) {
                auto state = stateOf(context.db, folder, *known);
                if (!state)
                    return fail(state.error());
                states.append(std::move(*state));
            }
            return states;
        });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Result<imap::FolderState>> StoredSyncStore::folderState(FolderId folder)
{
    auto future = m_store.readAsync([folder, known = m_known](storage::Database& db) -> Result<imap::FolderState> {
        const auto found = storage::FolderRepository(db).find(folder);
        if (!found)
            return fail(found.error());
        return stateOf(db, *found, *known);
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Status> StoredSyncStore::resetFolder(FolderId folder, quint32 uidValidity)
{
    auto future = m_store.write(
        [folder, uidValidity](storage::WriteContext& context) -> Status {
            return storage::FolderRepository(context.db).reset(folder, uidValidity);
        },
        Store::Priority::Bulk);
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Status> StoredSyncStore::commit(imap::SyncBatch batch)
{
    auto work = std::make_shared<Work>();
    work->batch = std::move(batch);
    work->done.start();
    QFuture<Status> future = work->done.future();
    m_parsing.start([this, work] { parse(work); });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Result<QList<imap::PendingFlag>>> StoredSyncStore::pendingFlags(FolderId folder)
{
    auto future = m_store.readAsync([folder](storage::Database& db) -> Result<QList<imap::PendingFlag>> {
        const auto rows = storage::LedgerRepository(db).pendingFlags(folder);
        if (!rows)
            return fail(rows.error());
        QList<imap::PendingFlag> flags;
        for (const storage::PendingFlagRow& row : *rows)
            flags.append({row.uid, row.flag, row.set});
        return flags;
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Result<imap::UidRanges>> StoredSyncStore::recordCopies(FolderId folder, quint32 uidValidity,
                                                                   QList<imap::MailLabel> labels)
{
    auto future = m_store.write(
        [folder, uidValidity, labels](storage::WriteContext& context) -> Result<imap::UidRanges> {
            if (const Status same = isSameFolder(context.db, folder, uidValidity); !same)
                return fail(same.error());
            return recordCopiesOf(context, folder, labels);
        },
        Store::Priority::Bulk);
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Status> StoredSyncStore::flagsStored(FolderId folder, QList<imap::PendingFlag> done)
{
    auto future = m_store.write([folder, done](storage::WriteContext& context) -> Status {
        QList<storage::PendingFlagRow> rows;
        for (const imap::PendingFlag& flag : done)
            rows.append({folder, flag.uid, flag.flag, flag.set});
        return storage::LedgerRepository(context.db).flagsStored(rows);
    });
    auto outcome = co_await future;
    co_return outcome;
}

IntakeReport StoredSyncStore::taken() const
{
    const std::scoped_lock lock(m_takenMutex);
    return m_taken;
}

Result<IntakeSource> StoredSyncStore::sourceFor(const imap::SyncBatch& batch) const
{
    return m_store.read([&batch](storage::Database& db) -> Result<IntakeSource> {
        const auto folder = storage::FolderRepository(db).find(batch.folder);
        if (!folder)
            return fail(folder.error());
        auto own = ownAddresses(db);
        if (!own)
            return fail(own.error());
        const auto since = openSince(db, folder->account);
        if (!since)
            return fail(since.error());
        auto rules = rulesOf(db, folder->account);
        if (!rules)
            return fail(rules.error());
        IntakeSource source;
        source.openSince = *since;
        source.rules = *std::move(rules);
        source.account = folder->account;
        source.folder = batch.folder;
        source.role = folder->role;
        source.history = batch.history;
        source.indexLater = batch.history;
        source.filtered = batch.filtered;
        source.ownAddresses = std::move(*own);
        return source;
    });
}

void StoredSyncStore::parse(const std::shared_ptr<Work>& work)
{
    auto source = sourceFor(work->batch);
    if (!source) {
        finish(work, fail(source.error()));
        return;
    }
    work->source = std::move(*source);
    work->mails.reserve(work->batch.messages.size());
    for (imap::FetchedMessage& fetched : work->batch.messages) {
        work->mails.push_back(readFetched(fetched, work->source));
        fetched = {};
    }
    work->batch.messages.clear();
    QList<quint32> uids;
    for (const IncomingMail& mail : work->mails)
        uids.append(mail.uid);
    work->change.folder = work->batch.folder;
    work->change.finished = imap::rangesOf(uids);
    work->change.gone = imap::normalised(work->batch.vanished);
    store(work);
}

void StoredSyncStore::store(const std::shared_ptr<Work>& work)
{
    auto written = m_store.write(
        [work](storage::WriteContext& context) -> Result<IntakeReport> {
            const Status same = isSameFolder(context.db, work->batch.folder, work->batch.uidValidity);
            if (!same)
                return fail(same.error());
            if (const Status begun = noteRevision(context.db, work->batch.folder, work->change.before); !begun)
                return fail(begun.error());
            const auto report = Intake(context, work->source).take(work->mails);
            if (!report)
                return fail(report.error());
            if (const Status changed = writeFolderChanges(context, work->batch); !changed)
                return fail(changed.error());
            if (const Status ended = noteRevision(context.db, work->batch.folder, work->change.after); !ended)
                return fail(ended.error());
            return *report;
        },
        Store::Priority::Bulk);
    written.andThen([this, work](const Result<IntakeReport>& outcome) {
        if (!outcome && !work->mails.empty() && isFaultOfContent(outcome.error())) {
            storeOneByOne(work);
            return;
        }
        if (outcome)
            m_known->apply(work->change);
        finish(work, outcome);
    });
}

void StoredSyncStore::storeOneByOne(const std::shared_ptr<Work>& work)
{
    auto report = std::make_shared<IntakeReport>();
    for (IncomingMail& mail : work->mails) {
        auto alone = std::make_shared<std::vector<IncomingMail>>();
        alone->push_back(std::move(mail));
        const auto take = [work, alone](storage::WriteContext& context) {
            return Intake(context, work->source).take(*alone);
        };
        m_store.write(take, Store::Priority::Bulk)
            .andThen([this, work, alone, take, report](const Result<IntakeReport>& outcome) {
                if (outcome) {
                    report->merge(*outcome);
                    return;
                }
                qCWarning(logEngine) << "mail could not be stored:" << outcome.error().detail;
                alone->front().problem = outcome.error().detail;
                report->failed += 1;
                (void)m_store.write(take, Store::Priority::Bulk);
            });
    }
    // Behind all of these in the same queue, but the ledger rows of failed ones may follow it: without the new
    // modification sequence the server tells of them again.
    work->batch.highestModSeq.reset();
    auto rest =
        m_store.write([work](storage::WriteContext& context) { return writeFolderChanges(context, work->batch); },
                      Store::Priority::Bulk);
    rest.andThen([this, work, report](const Status& outcome) {
        if (outcome)
            finish(work, *report);
        else
            finish(work, fail(outcome.error()));
    });
}

void StoredSyncStore::finish(const std::shared_ptr<Work>& work, const Result<IntakeReport>& outcome)
{
    if (outcome) {
        const std::scoped_lock lock(m_takenMutex);
        m_taken.merge(*outcome);
        const bool moved = !work->mails.empty() || !work->batch.vanished.isEmpty();
        if (m_draftsSeen && moved && work->source.role == storage::FolderRole::Drafts)
            m_draftsSeen();
    } else {
        qCWarning(logEngine) << "batch not stored:" << outcome.error().detail;
    }
    work->done.addResult(outcome ? Status{} : Status(std::unexpected(outcome.error())));
    work->done.finish();
}

} // namespace svarbord::engine
