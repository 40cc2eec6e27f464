// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QObject>

#include <functional>
#include <memory>

namespace svarbord::storage {

/// The database thread's own object: runs jobs one after the other, acts before bulk work, and moves the write-ahead
/// log into the database when nothing else waits. Qt's event queue is the queue: it is ordered by priority.
class Writer : public QObject
{
public:
    enum class Lane { Act, Bulk };
    using Job = std::function<void(Database&, Database::Durability)>;

    explicit Writer(std::unique_ptr<Database> db);
    ~Writer() override;

    /// From any thread.
    void post(Job job, Lane lane);
    /// From any thread: quits the thread once everything posted before has run.
    void finishAndQuit();

    bool event(QEvent* event) override;

private:
    class JobEvent;

    void checkpointWhenDue();

    std::unique_ptr<Database> m_db;
    int m_logPages = 0; ///< size of the write-ahead log after the latest commit
    bool m_checkpointQueued = false;
};

} // namespace svarbord::storage
