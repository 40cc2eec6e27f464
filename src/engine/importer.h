// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/import_report.h"
#include "engine/intake.h"
#include "storage/store.h"

#include <functional>

namespace svarbord::engine {

/// Reads mail from files into the database in batches, one mail in memory at a time and one batch on its way. Blocks:
/// runs on a worker thread.
class Importer
{
public:
    using Cancelled = std::function<bool()>;

    Importer(storage::Store& store, const Clock& clock);

    /// .eml files, mbox files, Maildirs, folders of .eml files. What cannot be read is counted and named, the rest goes
    /// on.
    [[nodiscard]] Result<ImportReport> run(const QStringList& paths, const Cancelled& cancelled = {});

private:
    [[nodiscard]] Status add(const QByteArray& raw, Timestamp arrived, bool seen, storage::FolderRole role);
    [[nodiscard]] Status flush();
    [[nodiscard]] Status importPath(const QString& path);
    [[nodiscard]] Status importFile(const QString& path, storage::FolderRole role, bool seen);
    [[nodiscard]] Status importMbox(const QString& path);
    [[nodiscard]] Status importMaildir(const QString& path);
    [[nodiscard]] Status importFolder(const QString& path);
    void note(const QString& problem);

    storage::Store& m_store;
    const Clock& m_clock;
    IntakeSource m_source;
    std::vector<IncomingMail> m_batch;
    qint64 m_batchBytes = 0;
    storage::FolderRole m_batchRole = storage::FolderRole::Inbox;
    ImportReport m_report;
    Cancelled m_cancelled;
};

} // namespace svarbord::engine
