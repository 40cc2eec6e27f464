// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/guarded.h"
#include "storage/search/pending_texts.h"
#include "storage/search/schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <QFileInfo>

#include <string>
#include <unordered_map>

namespace svarbord::storage {

struct Database::Connection
{
    struct Cached
    {
        std::unique_ptr<SQLite::Statement> statement;
        bool taken = false;
    };

    explicit Connection(const QString& file, int flags) : sqlite(file.toStdString(), flags, busyTimeoutMs) {}

    Query lend(Cached& cached, const char* sql);

    SQLite::Database sqlite;
    // After sqlite: statements must go before their connection does.
    std::unordered_map<const char*, Cached> statements;
    std::unordered_map<std::string, Cached> composed;
    Durability durability = Durability::Power;
    search::PendingTexts pendingTexts;
};

namespace {

constexpr int lookasideBytes = 1200;
constexpr int lookasidePlaces = 500;

/// Incremental vacuum must be chosen before the first table is made. Choosing it again would write to the file: five
/// waits for the disk at each start and end of a program.
void chooseVacuum(Database& db)
{
    constexpr int incremental = 2;
    bool chosen = false;
    {
        Query present = db.query("PRAGMA auto_vacuum");
        chosen = present.next() && present.integer(0) == incremental;
    }
    if (!chosen)
        db.execute("PRAGMA auto_vacuum=INCREMENTAL");
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection, QString file)
    : m_connection(std::move(connection)),
      m_file(std::move(file))
{}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& file, Mode mode)
{
    // Counting the memory of all connections costs a lock at each allocation, and nobody asks for the sum.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(uncounted);
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        const int access =
            mode == Mode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
        auto connection = std::make_unique<Connection>(file, access | SQLite::OPEN_NOMUTEX);
        sqlite3_extended_result_codes(connection->sqlite.getHandle(), 1);
        // What a statement needs while it runs, mostly its triggers. The usual forty places are all taken by statements
        // that are kept, and the rest goes through malloc.
        if (mode == Mode::ReadWrite)
            sqlite3_db_config(connection->sqlite.getHandle(), SQLITE_DBCONFIG_LOOKASIDE, nullptr, lookasideBytes,
                              lookasidePlaces);
        std::unique_ptr<Database> db(new Database(std::move(connection), file));
        if (mode == Mode::ReadWrite) {
            chooseVacuum(*db);
            db->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                        "PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=0;"
                        "PRAGMA journal_size_limit=67108864;");
        } else {
            db->execute("PRAGMA cache_size=-8192; PRAGMA query_only=ON;");
        }
        db->execute("PRAGMA temp_store=MEMORY;");
        if (const Status prepared = search::prepareConnection(*db); !prepared)
            return fail(prepared.error());
        return db;
    });
}

Query Database::Connection::lend(Cached& cached, const char* sql)
{
    if (cached.taken)
        return Query(std::make_unique<SQLite::Statement>(sqlite, sql));
    if (!cached.statement)
        cached.statement = std::make_unique<SQLite::Statement>(sqlite, sql);
    return Query(*cached.statement, cached.taken);
}

Query Database::query(const char* sql)
{
    return m_connection->lend(m_connection->statements[sql], sql);
}

Query Database::queryText(const QString& sql)
{
    const std::string text = sql.toStdString();
    return m_connection->lend(m_connection->composed[text], text.c_str());
}

void Database::execute(const char* sql)
{
    m_connection->sqlite.exec(sql);
}

void Database::setDurability(Durability durability)
{
    if (m_connection->durability == durability)
        return;
    execute(durability == Durability::Power ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    m_connection->durability = durability;
}

qint64 Database::lastInsertId() const
{
    return m_connection->sqlite.getLastInsertRowid();
}

int Database::changedRows() const
{
    return m_connection->sqlite.getChanges();
}

QString Database::blobFolder() const
{
    return QFileInfo(m_file).absolutePath() + QStringLiteral("/blobs");
}

sqlite3* Database::sqliteHandle() const
{
    return m_connection->sqlite.getHandle();
}

search::PendingTexts& Database::pendingTexts()
{
    return m_connection->pendingTexts;
}

} // namespace svarbord::storage
