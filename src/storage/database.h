// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/query.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace svarbord::storage {

namespace search {
class PendingTexts;
}

/// One connection to a workspace database, with its prepared statements. Belongs to one thread at a time.
/// query() and execute() throw SQLite's exceptions: call them inside guarded() (storage/guarded.h), so that what
/// leaves storage is always a Result.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    enum class Durability {
        Power, ///< a commit survives loss of power: acts, outbox
        Crash, ///< a commit survives a crash of ours; after loss of power the newest may be missing: refetchable mail
    };

    static constexpr int busyTimeoutMs = 5000;

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A prepared statement from the cache; sql must be a string literal (its address is the key).
    [[nodiscard]] Query query(const char* sql);
    /// The same for text composed at run time: from a small set of texts only, never with values in it.
    [[nodiscard]] Query queryText(const QString& sql);
    /// One or more statements without parameters or rows.
    void execute(const char* sql);
    void setDurability(Durability durability);

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changedRows() const;
    [[nodiscard]] QString file() const { return m_file; }
    /// Where contents too large for the database lie.
    [[nodiscard]] QString blobFolder() const;
    [[nodiscard]] sqlite3* sqliteHandle() const;
    /// Of messages that this connection stored. To be cleared when a transaction is rolled back.
    [[nodiscard]] search::PendingTexts& pendingTexts();

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection, QString file);

    std::unique_ptr<Connection> m_connection;
    QString m_file;
};

} // namespace svarbord::storage
