// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "base/log.h"
#include "storage/migrations.h"
#include "storage/search/pending_texts.h"
#include "storage/writer.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QMutex>

#include <unordered_map>

namespace svarbord::storage {

namespace {

constexpr int readingThreads = 2;

bool inTransaction(const Database& db)
{
    return sqlite3_get_autocommit(db.sqliteHandle()) == 0;
}

/// What another program wrote is not told: all that is on screen is read again.
domain::ChangeSet everything()
{
    domain::ChangeSet changes;
    changes.bulk = true;
    changes.accounts = true;
    changes.outbox = true;
    changes.members = true;
    changes.shared = true;
    changes.tasks = true;
    return changes;
}

} // namespace

Snapshot::Snapshot(Database& db) : m_db(db), m_outermost(!inTransaction(db))
{
    if (m_outermost)
        m_begun = guarded([&] { m_db.query("BEGIN").run(); });
}

Snapshot::~Snapshot()
{
    if (!m_outermost || !m_begun)
        return;
    if (const Status ended = guarded([&] { m_db.query("COMMIT").run(); }); !ended)
        qCWarning(logStorage) << "a read snapshot did not end:" << ended.error().detail;
}

/// The read-only connections of one store, one for each thread that ever read.
class ReadConnections
{
public:
    explicit ReadConnections(QString file) : m_file(std::move(file)) {}

    Result<Database*> ofThisThread()
    {
        const QMutexLocker lock(&m_mutex);
        std::unique_ptr<Database>& connection = m_connections[QThread::currentThreadId()];
        if (!connection) {
            auto opened = Database::open(m_file, Database::Mode::ReadOnly);
            if (!opened)
                return fail(opened.error());
            connection = std::move(*opened);
        }
        return connection.get();
    }

private:
    QString m_file;
    QMutex m_mutex;
    std::unordered_map<Qt::HANDLE, std::unique_ptr<Database>> m_connections;
};

Result<std::unique_ptr<Store>> Store::open(const QString& folder, const Clock& clock)
{
    if (!QDir().mkpath(folder + QStringLiteral("/blobs")))
        return fail(ErrorCode::DiskFailed,
                    QCoreApplication::translate("storage", "The folder %1 cannot be made.").arg(folder));
    auto writing = Database::open(folder + QStringLiteral("/workspace.sqlite"), Database::Mode::ReadWrite);
    if (!writing)
        return fail(writing.error());
    if (const Status migrated = migrate(**writing); !migrated)
        return fail(migrated.error());
    return std::unique_ptr<Store>(new Store(folder, clock, std::move(*writing)));
}

Store::Store(QString folder, const Clock& clock, std::unique_ptr<Database> writing)
    : m_folder(std::move(folder)),
      m_clock(clock),
      m_readers(std::make_unique<ReadConnections>(writing->file()))
{
    qRegisterMetaType<domain::ChangeSet>();
    m_writer = std::make_unique<Writer>(std::move(writing));
    m_writer->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("database"));
    m_thread.start();
    m_writer->watchOthers([this] { emit changed(everything()); });
    m_readPool.setMaxThreadCount(readingThreads);
    m_readPool.setExpiryTimeout(-1);
}

Store::~Store()
{
    m_readPool.waitForDone();
    m_writer->finishAndQuit();
    m_thread.wait();
}

void Store::post(std::function<bool(WriteContext&)> job, std::function<void(const Status&)> finished, Priority priority)
{
    m_writer->post(
        [this, job = std::move(job), finished = std::move(finished)](Database& db, Database::Durability durability) {
            WriteContext context{db, {}, m_clock.now()};
            bool committed = false;
            const Status outcome = guarded([&] {
                db.setDurability(durability);
                db.query("BEGIN IMMEDIATE").run();
                committed = job(context);
                if (committed)
                    db.query("COMMIT").run();
            });
            // A full disk makes SQLite roll back by itself.
            if ((!outcome || !committed) && inTransaction(db))
                static_cast<void>(guarded([&] { db.query("ROLLBACK").run(); }));
            if (!outcome || !committed)
                db.pendingTexts().clear();
            if (outcome && committed && !context.changes.isEmpty())
                emit changed(context.changes);
            finished(outcome);
        },
        priority == Priority::Act ? Writer::Lane::Act : Writer::Lane::Bulk);
}

Result<Database*> Store::readConnection() const
{
    return m_readers->ofThisThread();
}

} // namespace svarbord::storage
