// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace svarbord::storage {

class Database;

/// What a look for files without a row took away.
struct BlobSweep
{
    int removed = 0;
    qint64 bytes = 0;
};

/// Contents by their BLAKE2b-256: small ones inside the database, larger ones as files beside it. Storing the same
/// content twice stores it once.
class BlobStore
{
public:
    static constexpr qint64 largestInside = 64 * 1024;

    explicit BlobStore(Database& db) : m_db(db) {}

    /// The hash. A file is complete and on disk before its row is written, so a crash leaves at most an unused file.
    [[nodiscard]] Result<QByteArray> put(const QByteArray& content);
    /// NotFound when it is not here; Corrupt when a file no longer matches its name.
    [[nodiscard]] Result<QByteArray> get(const QByteArray& hash);
    [[nodiscard]] Result<bool> contains(const QByteArray& hash);
    [[nodiscard]] Status remove(const QByteArray& hash);

    /// Files lie in this many folders.
    static constexpr int folders = 256;
    /// Removes what no row stands for from one folder (0 to 255): files of a transaction that was rolled back, or of a
    /// program that was killed. Only within a write transaction: nobody is then between writing a file and its row.
    /// Looks at a few thousand files at most.
    [[nodiscard]] Result<BlobSweep> removeUnused(int folder);

private:
    [[nodiscard]] QString fileOf(const QByteArray& hash) const;

    Database& m_db;
};

} // namespace svarbord::storage
