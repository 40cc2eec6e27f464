// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indexer.h"

#include "base/log.h"
#include "base/when_done.h"
#include "storage/search/search_index.h"

#include <algorithm>

namespace svarbord::engine {

namespace {

/// Under 100 ms of the database thread. Each portion becomes a part of the index, so larger ones leave less to merge.
constexpr int portion = 1000;
/// A step merges about as much of the index as this many messages add.
constexpr qint64 messagesPerTidyStep = 200;
constexpr qint64 mostTidySteps = 3;
constexpr std::chrono::milliseconds gatheringTime{500};
constexpr std::chrono::milliseconds quietTime{1500};

Result<int> indexPortion(storage::WriteContext& context)
{
    return storage::search::SearchIndex(context.db).indexQueued(portion);
}

Result<bool> tidyStep(storage::WriteContext& context)
{
    return storage::search::SearchIndex(context.db).tidy();
}

} // namespace

QFuture<Result<int>> indexSome(storage::Store& store)
{
    return store.write(&indexPortion, storage::Store::Priority::Bulk);
}

QFuture<Status> tidyAfter(storage::Store& store, qint64 messages)
{
    return store.write(
        [steps = std::min(mostTidySteps, messages / messagesPerTidyStep)](storage::WriteContext& context) -> Status {
            for (qint64 i = 0; i < steps; ++i) {
                const Result<bool> more = tidyStep(context);
                if (!more)
                    return fail(more.error());
                if (!*more)
                    break;
            }
            return {};
        },
        storage::Store::Priority::Bulk);
}

Indexer::Indexer(storage::Store& store) : m_store(store)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &Indexer::tidyNext);
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringTime);
    connect(&m_gathering, &QTimer::timeout, this, &Indexer::wake);
    connect(&store, &storage::Store::changed, this, &Indexer::onChanged);
    wake();
}

Indexer::~Indexer()
{
    m_current.waitForFinished();
}

void Indexer::onChanged(const domain::ChangeSet& changes)
{
    if (!changes.bulk) {
        wake();
        return;
    }
    m_bulk = true;
    m_quiet.stop();
    if (!m_busy && !m_gathering.isActive())
        m_gathering.start();
}

void Indexer::wake()
{
    m_again = true;
    m_quiet.stop();
    m_gathering.stop();
    if (!m_busy)
        indexNext();
}

void Indexer::indexNext()
{
    m_busy = true;
    m_again = false;
    m_bulk = false;
    // Held here as well: when it is finished already, the continuation runs at once and puts another in its place.
    QFuture<Result<int>> done = indexSome(m_store);
    m_current = QFuture<void>(done);
    whenDone(done, this, [this](const Result<int>& indexed) {
        m_busy = false;
        if (!indexed)
            qCWarning(logEngine) << "search index:" << indexed.error().detail;
        if (m_bulk && !m_again && indexed.value_or(0) < portion)
            m_gathering.start();
        else if (indexed.value_or(0) > 0 || m_again)
            indexNext();
        else
            m_quiet.start();
    });
}

void Indexer::tidyNext()
{
    m_busy = true;
    QFuture<Result<bool>> done = m_store.write(&tidyStep, storage::Store::Priority::Bulk);
    m_current = QFuture<void>(done);
    whenDone(done, this, [this](const Result<bool>& more) {
        m_busy = false;
        if (!more)
            qCWarning(logEngine) << "search index:" << more.error().detail;
        if (m_bulk && !m_again)
            m_gathering.start();
        else if (m_again)
            indexNext();
        else if (more.value_or(false))
            tidyNext();
    });
}

} // namespace svarbord::engine
