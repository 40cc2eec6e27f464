// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer.h"

#include "base/log.h"
#include "storage/guarded.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QThread>

#include <limits>
#include <utility>

namespace svarbord::storage {

namespace {

const auto jobType = static_cast<QEvent::Type>(QEvent::registerEventType());
const auto movedType = static_cast<QEvent::Type>(QEvent::registerEventType());
const auto watchType = static_cast<QEvent::Type>(QEvent::registerEventType());
const auto quitType = static_cast<QEvent::Type>(QEvent::registerEventType());

constexpr int watchEveryMs = 1000;
constexpr int quietMs = 300;
constexpr int quitPriority = std::numeric_limits<int>::min();

// 4 KiB pages: worth moving into the database when nothing was written for a while; too many to wait for that any
// longer; and enough to begin the log anew, for which nobody may write until the last page is moved.
constexpr int pagesWorthMoving = 4000;
constexpr int pagesTooMany = 16'000;
constexpr int pagesInFull = 64'000;

void moveLog(Database& db)
{
    if (const Status moved = guarded([&] { db.execute("PRAGMA wal_checkpoint(PASSIVE)"); }); !moved)
        qCWarning(logStorage) << "checkpoint:" << moved.error().detail;
}

} // namespace

class Writer::JobEvent : public QEvent
{
public:
    JobEvent(Job work, Lane lane) : QEvent(jobType), m_work(std::move(work)), m_lane(lane) {}

    void run(Database& db) const
    {
        m_work(db, m_lane == Lane::Act ? Database::Durability::Power : Database::Durability::Crash);
    }

private:
    Job m_work;
    Lane m_lane;
};

class Writer::WatchEvent : public QEvent
{
public:
    explicit WatchEvent(std::function<void()> changed) : QEvent(watchType), tell(std::move(changed)) {}

    std::function<void()> tell;
};

Writer::Writer(std::unique_ptr<Database> db) : m_db(std::move(db))
{
    sqlite3_wal_hook(
        m_db->sqliteHandle(),
        [](void* self, sqlite3*, const char*, int pages) {
            static_cast<Writer*>(self)->m_logPages = pages;
            return SQLITE_OK;
        },
        this);
    m_moving.setMaxThreadCount(1);
}

Writer::~Writer()
{
    m_moving.waitForDone();
}

void Writer::post(Job job, Lane lane)
{
    QCoreApplication::postEvent(this, new JobEvent(std::move(job), lane),
                                lane == Lane::Act ? Qt::HighEventPriority : Qt::NormalEventPriority);
}

void Writer::watchOthers(std::function<void()> changed)
{
    QCoreApplication::postEvent(this, new WatchEvent(std::move(changed)), Qt::HighEventPriority);
}

void Writer::finishAndQuit()
{
    QCoreApplication::postEvent(this, new QEvent(quitType), quitPriority);
}

bool Writer::event(QEvent* event)
{
    if (event->type() == jobType) {
        static_cast<const JobEvent*>(event)->run(*m_db);
        checkpointWhenDue();
        return true;
    }
    if (event->type() == movedType) {
        movedBeside();
        return true;
    }
    if (event->type() == watchType) {
        m_changedByOthers = std::move(static_cast<WatchEvent*>(event)->tell);
        m_seenVersion = versionByOthers();
        m_watch.start(watchEveryMs, Qt::CoarseTimer, this);
        return true;
    }
    if (event->type() == quitType) {
        m_watch.stop();
        m_quiet.stop();
        thread()->quit();
        return true;
    }
    return QObject::event(event);
}

void Writer::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_quiet.timerId()) {
        m_quiet.stop();
        checkpoint();
        return;
    }
    if (event->timerId() != m_watch.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const qint64 version = versionByOthers();
    if (std::exchange(m_seenVersion, version) != version)
        m_changedByOthers();
}

/// Grows with what other connections commit, not with our own; costs a look into shared memory.
qint64 Writer::versionByOthers()
{
    return guarded([this] {
               Query query = m_db->query("PRAGMA data_version");
               return query.next() ? query.integer(0) : 0;
           })
        .value_or(m_seenVersion);
}

void Writer::checkpointWhenDue()
{
    if (m_logPages < m_pagesMoved)
        m_pagesMoved = 0; // it began anew
    if (m_isMoving || m_logPages < pagesWorthMoving)
        return; // or asked again when that is done
    if (m_logPages - m_pagesMoved >= pagesTooMany)
        moveBeside();
    else
        m_quiet.start(quietMs, this);
}

void Writer::checkpoint()
{
    if (m_isMoving)
        return;
    moveLog(*m_db);
    m_logPages = 0;
    m_pagesMoved = 0;
}

void Writer::moveBeside()
{
    m_isMoving = true;
    m_quiet.stop();
    m_pagesMoved = m_logPages;
    m_moving.start([this, file = m_db->file()] {
        if (!m_mover) {
            auto opened = Database::open(file, Database::Mode::ReadWrite);
            if (opened)
                m_mover = std::move(*opened);
            else
                qCWarning(logStorage) << "checkpoint:" << opened.error().detail;
        }
        if (m_mover)
            moveLog(*m_mover);
        QCoreApplication::postEvent(this, new QEvent(movedType), Qt::HighEventPriority + 1);
    });
}

void Writer::movedBeside()
{
    m_isMoving = false;
    if (m_logPages >= pagesInFull)
        checkpoint(); // of what came meanwhile, which is little
    else
        checkpointWhenDue();
}

} // namespace svarbord::storage
