// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QBasicTimer>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace svarbord::storage {

/// The database thread's own object: runs jobs one after the other, acts before bulk work, and moves the write-ahead
/// log into the database when nothing else waits. Qt's event queue is the queue: it is ordered by priority. While bulk
/// work comes without a pause, the log is moved beside it, by a second connection on a thread of its own.
class Writer : public QObject
{
public:
    enum class Lane { Act, Bulk };
    using Job = std::function<void(Database&, Database::Durability)>;

    explicit Writer(std::unique_ptr<Database> db);
    ~Writer() override;

    /// From any thread.
    void post(Job job, Lane lane);
    /// From any thread: changed is called on the database thread, at most once a second, when another program has
    /// written to the same file.
    void watchOthers(std::function<void()> changed);
    /// From any thread: quits the thread once everything posted before has run.
    void finishAndQuit();

    bool event(QEvent* event) override;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    class JobEvent;
    class WatchEvent;

    [[nodiscard]] qint64 versionByOthers();
    void checkpointWhenDue();
    void checkpoint();
    void moveBeside();
    void movedBeside();

    std::unique_ptr<Database> m_db;
    int m_logPages = 0;                ///< size of the write-ahead log after the latest commit
    QBasicTimer m_quiet;               ///< runs out when nothing was written for a while
    std::unique_ptr<Database> m_mover; ///< used on m_moving alone
    QThreadPool m_moving;
    bool m_isMoving = false;
    int m_pagesMoved = 0; ///< of the log, beside the work
    QBasicTimer m_watch;
    qint64 m_seenVersion = 0;
    std::function<void()> m_changedByOthers;
};

} // namespace svarbord::storage
