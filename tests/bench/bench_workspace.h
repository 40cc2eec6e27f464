// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace svarbord::storage {
class Database;
}

namespace svarbord::bench {

/// A workspace database that is filled straight from raw mails, without a server.
class BenchWorkspace
{
public:
    explicit BenchWorkspace(const QString& file);
    ~BenchWorkspace();

    struct Fill
    {
        qint64 messages = 0;
        double parseSeconds = 0;
        double storeSeconds = 0;
        double indexSeconds = 0;
        double tidySeconds = 0;
        double worstIndexCommit = 0;
    };
    /// Stores count messages made of the mails in a Maildir, going round as often as it takes, spread over two
    /// years, three to a conversation, and indexes them.
    [[nodiscard]] Fill fill(const QString& maildir, qint64 count);

    /// Times of one query in milliseconds, in the order run, and how many conversations it found.
    struct Times
    {
        QList<double> milliseconds;
        qsizetype found = 0;
    };
    [[nodiscard]] Times search(const QString& query, int repeat);

private:
    void store(const QString& file, qint64 number, Fill& fill);
    void index(Fill& fill);

    std::unique_ptr<storage::Database> m_db;
};

} // namespace svarbord::bench
