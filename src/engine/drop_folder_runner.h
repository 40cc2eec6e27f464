// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connector/dropfolder/drop_folder.h"
#include "storage/store.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace svarbord::engine {

/// Watches a drop folder and takes in what is put there, each file once, as new mail. Lives on the thread that makes
/// it; files are read and parsed on a thread of its own.
class DropFolderRunner : public QObject
{
    Q_OBJECT

public:
    DropFolderRunner(storage::Store& store, const Clock& clock, const QString& folder);
    /// Waits for the file at hand.
    ~DropFolderRunner() override;

    void look();

signals:
    /// A look has ended; taken files are in the database.
    void looked(int taken);

private:
    [[nodiscard]] int takeAll(const QStringList& paths);
    [[nodiscard]] bool takeOne(const QString& path);
    void ended(int taken, bool moreSoon);

    storage::Store& m_store;
    const Clock& m_clock;
    connector::DropFolder m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QThreadPool m_pool;
    std::atomic_bool m_stopping = false;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace svarbord::engine
