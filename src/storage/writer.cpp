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
const auto checkpointType = static_cast<QEvent::Type>(QEvent::registerEventType());
const auto watchType = static_cast<QEvent::Type>(QEvent::registerEventType());
const auto quitType = static_cast<QEvent::Type>(QEvent::registerEventType());

constexpr int watchEveryMs = 1000;
constexpr int checkpointPriority = std::numeric_limits<int>::min() + 1;
constexpr int quitPriority = std::numeric_limits<int>::min();

// 4 KiB pages: worth moving into the database when idle, and too many to wait for idleness any longer.
constexpr int pagesWorthMoving = 4000;
constexpr int pagesTooMany = 16'000;

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
}

Writer::~Writer() = default;

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
    if (event->type() == checkpointType) {
        m_checkpointQueued = false;
        m_logPages = 0;
        if (const Status moved = guarded([&] { m_db->execute("PRAGMA wal_checkpoint(PASSIVE)"); }); !moved)
            qCWarning(logStorage) << "checkpoint:" << moved.error().detail;
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
        thread()->quit();
        return true;
    }
    return QObject::event(event);
}

void Writer::timerEvent(QTimerEvent* event)
{
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
    if (m_checkpointQueued || m_logPages < pagesWorthMoving)
        return;
    m_checkpointQueued = true;
    QCoreApplication::postEvent(this, new QEvent(checkpointType),
                                m_logPages < pagesTooMany ? checkpointPriority : Qt::HighEventPriority + 1);
}

} // namespace svarbord::storage
