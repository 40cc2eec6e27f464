// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/drop_folder_runner.h"

#include "base/log.h"
#include "engine/intake.h"
#include "engine/mail_reading.h"
#include "engine/own_addresses.h"

namespace svarbord::engine {

DropFolderRunner::DropFolderRunner(storage::Store& store, const Clock& clock, const QString& folder)
    : m_store(store),
      m_clock(clock),
      m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(connector::DropFolder::settling);
    connect(&m_soon, &QTimer::timeout, this, &DropFolderRunner::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DropFolderRunner::look);
    if (const Status prepared = m_folder.prepare(); !prepared) {
        qCWarning(logEngine) << "drop folder:" << prepared.error().userText;
        return;
    }
    m_watcher.addPath(folder);
    look();
}

DropFolderRunner::~DropFolderRunner()
{
    m_stopping = true;
    m_pool.waitForDone();
}

void DropFolderRunner::look()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_pool.start([this] {
        const connector::DropFolder::Waiting waiting = m_folder.waiting(m_clock.now());
        const int taken = takeAll(waiting.ready);
        QMetaObject::invokeMethod(
            this, [this, taken, soon = waiting.settling] { ended(taken, soon); }, Qt::QueuedConnection);
    });
}

int DropFolderRunner::takeAll(const QStringList& paths)
{
    int taken = 0;
    for (const QString& path : paths) {
        if (m_stopping)
            break;
        taken += takeOne(path) ? 1 : 0;
    }
    return taken;
}

bool DropFolderRunner::takeOne(const QString& path)
{
    const Result<QByteArray> raw = m_folder.read(path);
    if (!raw || raw->trimmed().isEmpty()) {
        (void)m_folder.markFailed(path);
        return false;
    }
    auto own = m_store.read([](storage::Database& db) { return ownAddresses(db); });
    if (!own)
        return false;
    IntakeSource source;
    source.channel = QStringLiteral("dropfolder");
    source.ownAddresses = std::move(*own);
    auto mails = std::make_shared<std::vector<IncomingMail>>();
    mails->push_back(readRaw(*raw, m_clock.now(), source));
    auto written =
        m_store.write([mails, source](storage::WriteContext& context) { return Intake(context, source).take(*mails); },
                      storage::Store::Priority::Bulk);
    written.waitForFinished();
    if (!written.result()) {
        qCWarning(logEngine) << "drop folder:" << path << written.result().error().detail;
        return false;
    }
    // Stopped between these two, the file is a known copy the next time.
    return m_folder.markDone(path).has_value();
}

void DropFolderRunner::ended(int taken, bool moreSoon)
{
    m_busy = false;
    emit looked(taken);
    if (std::exchange(m_again, false))
        look();
    else if (moreSoon)
        m_soon.start();
}

} // namespace svarbord::engine
