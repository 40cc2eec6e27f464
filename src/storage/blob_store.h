// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace svarbord::storage {

class Database;

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

private:
    [[nodiscard]] QString fileOf(const QByteArray& hash) const;

    Database& m_db;
};

} // namespace svarbord::storage
