// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/safety_service.h"

#include "base/stable_hash.h"
#include "domain/waiting_mail.h"
#include "engine/waiting_acts.h"
#include "services/personal_export.h"
#include "services/workspace.h"
#include "storage/blob_store.h"
#include "storage/contact_repository.h"
#include "storage/found_draft_repository.h"
#include "storage/migrations.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/store.h"
#include "storage/stored_contents.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::Erased;
using storage::ErasureRepository;
using storage::Store;
using storage::WriteContext;

constexpr int mostForeignMails = 10'000;
constexpr int mostExpired = 100'000;
constexpr int mostTries = 5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::SafetyService)
};

/// On this thread, which is none of the GUI's: waits for the write.
template <typename F>
auto writeNow(Store& store, F f)
{
    auto future = store.write(std::move(f), Store::Priority::Bulk);
    future.waitForFinished();
    return future.result();
}

/// Each conversation in a transaction of its own, so that nobody's act waits for all of them.
Result<Erased> eraseConversations(Store& store, const QList<ConversationId>& ids,
                                  const std::function<void(int, int)>& progress)
{
    Erased all;
    int done = 0;
    for (const ConversationId id : ids) {
        const auto erased = writeNow(store, [id](WriteContext& context) {
            context.changes.bulk = true;
            storage::required(engine::callOffWaitingIf(
                context, [id](const domain::WaitingMail& mail) { return mail.conversation == id; }));
            return ErasureRepository(context.db).eraseConversation(id);
        });
        if (!erased)
            return fail(erased.error());
        all.add(*erased);
        if (progress)
            progress(++done, static_cast<int>(ids.size()));
    }
    return all;
}

/// What was written before the last commit still stands in the write-ahead log until that is written over.
void emptyTheLog(const QString& databaseFile)
{
    if (auto own = Database::open(databaseFile, Database::Mode::ReadWrite))
        for (int i = 0; i < mostTries; ++i) {
            const auto busy = storage::guarded([&] {
                storage::Query row = (*own)->query("PRAGMA wal_checkpoint(TRUNCATE)");
                return !row.next() || row.boolean(0);
            });
            if (busy && !*busy)
                return;
        }
}

/// The files of drafts that went: once it is certain that they did, and in small steps, as nobody's act shall wait.
Status sweepFiles(Store& store)
{
    for (int folder = 0; folder < storage::BlobStore::folders; ++folder) {
        const auto swept = writeNow(
            store, [folder](WriteContext& context) { return storage::BlobStore(context.db).removeUnused(folder); });
        if (!swept)
            return fail(swept.error());
    }
    return {};
}

Result<Erased> eraseEverything(Store& store, const domain::Contact& contact,
                               const std::function<void(int, int)>& progress)
{
    const auto conversations =
        store.read([&](Database& db) { return storage::ContactRepository(db).conversationsOf(contact.id, -1); });
    if (!conversations)
        return fail(conversations.error());
    auto erased = eraseConversations(store, *conversations, progress);
    if (!erased)
        return erased;
    const auto rest = writeNow(store, [contact](WriteContext& context) -> Result<Erased> {
        storage::required(engine::callOffWaitingIf(context, [&contact](const domain::WaitingMail& mail) {
            return std::ranges::any_of(mail.recipients, [&contact](const domain::Address& to) {
                return contact.addresses.contains(to.address.trimmed(), Qt::CaseInsensitive);
            });
        }));
        ErasureRepository erasing(context.db);
        Erased all;
        for (const MessageId message : storage::required(erasing.sentBy(contact.addresses, mostForeignMails)))
            all.add(storage::required(erasing.eraseMessage(message)));
        storage::required(storage::FoundDraftRepository(context.db).eraseNewMailsTo(contact.addresses));
        all.add(storage::required(erasing.eraseContact(contact.id)));
        storage::required(erasing.scrub());
        context.changes.bulk = true;
        context.changes.contacts.insert(contact.id);
        return all;
    });
    if (!rest)
        return fail(rest.error());
    erased->add(*rest);
    if (const Status swept = sweepFiles(store); !swept)
        return fail(swept.error());
    emptyTheLog(store.folder() + u"/workspace.sqlite"_s);
    return erased;
}

QJsonObject proofOf(const Erased& erased, const storage::Traces& traces, bool isShared, Timestamp now)
{
    return {{u"time"_s, toDateTime(now).toString(Qt::ISODate)},
            {u"erased"_s, erased.toJson()},
            {u"team"_s, isShared},
            {u"remaining"_s, traces.toJson()},
            {u"complete"_s, traces.isClean()}};
}

} // namespace

SafetyService::SafetyService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

SafetyService::~SafetyService()
{
    m_pool.waitForDone();
}

QFuture<Result<QJsonObject>> SafetyService::eraseContact(ContactId id, std::function<void(int, int)> progress)
{
    return QtConcurrent::run(&m_pool, [this, id, progress = std::move(progress)]() -> Result<QJsonObject> {
        Store& store = m_workspace.store;
        const auto contact = store.read([&](Database& db) { return storage::ContactRepository(db).find(id); });
        if (!contact)
            return fail(contact.error());
        const auto erased = eraseEverything(store, *contact, progress);
        if (!erased)
            return fail(erased.error());
        const auto traces =
            store.read([&](Database& db) { return ErasureRepository(db).tracesOf(id, contact->addresses); });
        if (!traces)
            return fail(traces.error());
        const Timestamp now = m_workspace.clock.now();
        const QJsonObject proof = proofOf(*erased, *traces, isShared(), now);
        const QString subject = QString::fromLatin1(contentHash(contact->addresses.value(0).toUtf8()).toHex());
        const Status kept = writeNow(store, [=, self = m_workspace.self](WriteContext& context) {
            return ErasureRepository(context.db).record({now, self, subject, proof});
        });
        if (!kept)
            return fail(kept.error());
        return proof;
    });
}

bool SafetyService::isShared() const
{
    const auto roster = m_workspace.store.read([](Database& db) { return storage::RosterRepository(db).load(); });
    return roster && roster->isFounded();
}

Result<QList<storage::ErasureRecord>> SafetyService::erasures() const
{
    return m_workspace.store.read([](Database& db) { return ErasureRepository(db).records(); });
}

QFuture<Result<qint64>> SafetyService::exportContact(ContactId id, const QString& folder)
{
    return QtConcurrent::run(&m_pool, [this, id, folder] { return writePersonalData(m_workspace.store, id, folder); });
}

Result<RetentionRule> SafetyService::retentionRule() const
{
    return m_workspace.store.read([](Database& db) -> Result<RetentionRule> {
        storage::SettingsRepository settings(db);
        const auto closed = settings.value(u"retention.closedDays"_s, u"0"_s);
        const auto spam = settings.value(u"retention.spamDays"_s, u"0"_s);
        if (!closed || !spam)
            return fail(closed ? spam.error() : closed.error());
        return RetentionRule{closed->toInt(), spam->toInt()};
    });
}

QFuture<Status> SafetyService::setRetentionRule(const RetentionRule& rule)
{
    return m_workspace.store.write([rule](WriteContext& context) -> Status {
        storage::SettingsRepository settings(context.db);
        storage::required(settings.set(u"retention.closedDays"_s, QString::number(rule.closedDays)));
        return settings.set(u"retention.spamDays"_s, QString::number(rule.spamDays));
    });
}

QFuture<Result<RetentionReport>> SafetyService::retain(const RetentionRule& rule, Run run,
                                                       std::function<void(int, int)> progress)
{
    return QtConcurrent::run(&m_pool, [=, this, progress = std::move(progress)]() -> Result<RetentionReport> {
        const Timestamp now = m_workspace.clock.now();
        const auto before = [&](int days) { return days > 0 ? now - std::chrono::days(days) : Timestamp{}; };
        const auto expired = m_workspace.store.read([&](Database& db) {
            return ErasureRepository(db).expired(before(rule.closedDays), before(rule.spamDays), mostExpired);
        });
        if (!expired)
            return fail(expired.error());
        const RetentionReport report{expired->conversations.size(), expired->messages,
                                     expired->conversations.size() == mostExpired};
        if (run == Run::Dry || expired->conversations.isEmpty())
            return report;
        if (const auto erased = eraseConversations(m_workspace.store, expired->conversations, progress); !erased)
            return fail(erased.error());
        const Status scrubbed =
            writeNow(m_workspace.store, [](WriteContext& context) { return ErasureRepository(context.db).scrub(); });
        if (!scrubbed)
            return fail(scrubbed.error());
        const Status swept = sweepFiles(m_workspace.store);
        return swept ? Result<RetentionReport>(report) : fail(swept.error());
    });
}

QFuture<Result<storage::BackupSummary>> SafetyService::backUp(const QString& file, std::function<void(qint64)> progress)
{
    return QtConcurrent::run(&m_pool, [this, file, progress = std::move(progress)]() -> Result<storage::BackupSummary> {
        // A connection of its own: copying lasts, and no reader of the screen shall wait for it.
        auto own = Database::open(m_workspace.store.folder() + u"/workspace.sqlite"_s, Database::Mode::ReadWrite);
        if (!own)
            return fail(own.error());
        return storage::writeBackup(**own, file, progress);
    });
}

QFuture<Result<CheckReport>> SafetyService::check()
{
    return QtConcurrent::run(&m_pool, [this]() -> Result<CheckReport> {
        return m_workspace.store.read([](Database& db) -> Result<CheckReport> {
            CheckReport report;
            if (const Status sound = checkIntegrity(db, storage::CheckDepth::Thorough); !sound)
                report.problems.append(sound.error().detail);
            const auto contents = storage::checkContents(db);
            if (!contents)
                return fail(contents.error());
            report.contents = contents->read;
            for (const QString& name : contents->damaged)
                report.problems.append(Text::tr("The stored file %1 is damaged or missing.").arg(name));
            return report;
        });
    });
}

} // namespace svarbord::services
