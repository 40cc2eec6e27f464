// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal_folder.h"

#include "engine/deliver.h"
#include "engine/network_worker.h"

namespace svarbord::engine {

namespace {

template <typename T, typename Ask>
QFuture<T> asked(const JournalFolder::Post& post, Ask ask)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    post([promise, ask = std::move(ask)](NetworkWorker& worker) { deliver(promise, ask(worker)); });
    return future;
}

} // namespace

JournalFolder::JournalFolder(NetworkWorker& worker, Post post, int id) : m_post(std::move(post)), m_id(id)
{
    connect(&worker, &NetworkWorker::journalArrived, this, [this](int channel) {
        if (channel == m_id)
            emit arrived();
    });
    connect(&worker, &NetworkWorker::journalReachable, this,
            [this](int channel, bool reachable, const QString& problem) {
                if (channel == m_id)
                    emit reachableChanged(reachable, problem);
            });
    connect(&worker, &NetworkWorker::journalEpochChanged, this, [this](int channel, quint32 epoch) {
        if (channel == m_id)
            emit epochChanged(epoch);
    });
}

JournalFolder::~JournalFolder()
{
    m_post([id = m_id](NetworkWorker& worker) { worker.closeJournal(id); });
}

QFuture<Result<journal::LogPosition>> JournalFolder::append(journal::LogAddition addition)
{
    return asked<Result<journal::LogPosition>>(m_post,
                                               [id = m_id, addition = std::move(addition)](NetworkWorker& worker) {
                                                   return worker.appendToJournal(id, addition);
                                               });
}

QFuture<Result<journal::LogSlice>> JournalFolder::entriesAfter(quint32 epoch, qint64 position, int limit)
{
    return asked<Result<journal::LogSlice>>(m_post, [id = m_id, epoch, position, limit](NetworkWorker& worker) {
        return worker.readJournal(id, epoch, position, limit);
    });
}

QFuture<Status> JournalFolder::remove(quint32 epoch, QList<qint64> positions)
{
    return asked<Status>(m_post, [id = m_id, epoch, positions = std::move(positions)](NetworkWorker& worker) {
        return worker.removeFromJournal(id, epoch, positions);
    });
}

QFuture<Result<journal::LogSlice>> JournalFolder::chaptersAfter(quint32 epoch, qint64 position, int limit,
                                                                journal::ChapterPart part)
{
    return asked<Result<journal::LogSlice>>(m_post, [id = m_id, epoch, position, limit, part](NetworkWorker& worker) {
        return worker.readChapters(id, epoch, position, limit, part);
    });
}

QFuture<Status> JournalFolder::removeBatches(quint32 epoch, QList<qint64> positions)
{
    return asked<Status>(m_post, [id = m_id, epoch, positions = std::move(positions)](NetworkWorker& worker) {
        return worker.removeBatches(id, epoch, positions);
    });
}

} // namespace svarbord::engine
