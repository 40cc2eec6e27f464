// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network_worker.h"

namespace svarbord::engine {

void NetworkWorker::openJournal(int id, domain::Account account, QString folder)
{
    if (m_stopping)
        return;
    JournalChannel::Listener listener;
    listener.arrived = [this, id] { emit journalArrived(id); };
    listener.reachableChanged = [this, id](bool reachable, const QString& problem) {
        emit journalReachable(id, reachable, problem);
    };
    listener.epochChanged = [this, id](quint32 epoch) { emit journalEpochChanged(id, epoch); };
    const auto channel = std::make_shared<JournalChannel>(std::move(account), std::move(folder), surroundings(),
                                                          m_options.sync, std::move(listener));
    m_journals.insert_or_assign(id, channel);
    JournalChannel::watch(channel);
}

QCoro::Task<void> NetworkWorker::closeJournal(int id)
{
    const auto found = m_journals.find(id);
    if (found == m_journals.end())
        co_return;
    const std::shared_ptr<JournalChannel> channel = found->second;
    m_journals.erase(found);
    co_await JournalChannel::stop(channel);
}

QCoro::Task<Result<journal::LogPosition>> NetworkWorker::appendToJournal(int id, journal::LogAddition addition)
{
    const auto found = m_journals.find(id);
    if (found == m_journals.end())
        co_return fail(ErrorCode::Cancelled, {});
    const std::shared_ptr<JournalChannel> channel = found->second;
    auto position = co_await JournalChannel::append(channel, std::move(addition));
    co_return position;
}

QCoro::Task<Result<journal::LogSlice>> NetworkWorker::readJournal(int id, quint32 epoch, qint64 position, int limit)
{
    const auto found = m_journals.find(id);
    if (found == m_journals.end())
        co_return fail(ErrorCode::Cancelled, {});
    const std::shared_ptr<JournalChannel> channel = found->second;
    auto slice = co_await JournalChannel::entriesAfter(channel, epoch, position, limit);
    co_return slice;
}

QCoro::Task<Result<journal::LogSlice>> NetworkWorker::readChapters(int id, quint32 epoch, qint64 position, int limit,
                                                                   journal::ChapterPart part)
{
    const auto found = m_journals.find(id);
    if (found == m_journals.end())
        co_return fail(ErrorCode::Cancelled, {});
    const std::shared_ptr<JournalChannel> channel = found->second;
    auto slice = co_await JournalChannel::chaptersAfter(channel, epoch, position, limit, part);
    co_return slice;
}

QCoro::Task<Status> NetworkWorker::removeBatches(int id, quint32 epoch, QList<qint64> positions)
{
    const auto found = m_journals.find(id);
    if (found == m_journals.end())
        co_return fail(ErrorCode::Cancelled, {});
    const std::shared_ptr<JournalChannel> channel = found->second;
    Status removed = co_await JournalChannel::removeBatches(channel, epoch, std::move(positions));
    co_return removed;
}

QCoro::Task<Status> NetworkWorker::removeFromJournal(int id, quint32 epoch, QList<qint64> positions)
{
    const auto found = m_journals.find(id);
    if (found == m_journals.end())
        co_return fail(ErrorCode::Cancelled, {});
    const std::shared_ptr<JournalChannel> channel = found->second;
    Status removed = co_await JournalChannel::remove(channel, epoch, std::move(positions));
    co_return removed;
}

QCoro::Task<Result<RightsOutcome>> NetworkWorker::keepFolderRights(domain::Account account, QList<TeamLogin> team)
{
    if (m_stopping)
        co_return fail(ErrorCode::Cancelled, {});
    auto outcome =
        co_await engine::keepFolderRights(std::move(account), surroundings(), m_options.sync, std::move(team));
    co_return outcome;
}

QCoro::Task<void> NetworkWorker::stopJournals()
{
    const auto journals = std::exchange(m_journals, {});
    for (const auto& [id, channel] : journals)
        co_await JournalChannel::stop(channel);
}

} // namespace svarbord::engine
