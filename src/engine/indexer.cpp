// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indexer.h"

#include "base/log.h"
#include "base/when_done.h"
#include "storage/search/search_index.h"

namespace svarbord::engine {

namespace {

/// About as long as one batch of mail keeps the database thread.
constexpr int portion = 250;

/// A portion, or, when nothing waits, one step of merging the index's parts; 0 when there is nothing left to do.
Result<int> indexOrTidy(storage::WriteContext& context)
{
    storage::search::SearchIndex index(context.db);
    const Result<int> indexed = index.indexQueued(portion);
    if (!indexed || *indexed > 0)
        return indexed;
    const Result<bool> more = index.tidy();
    if (!more)
        return fail(more.error());
    return *more ? 1 : 0;
}

} // namespace

QFuture<Result<int>> indexSome(storage::Store& store)
{
    return store.write(
        [](storage::WriteContext& context) { return storage::search::SearchIndex(context.db).indexQueued(portion); },
        storage::Store::Priority::Bulk);
}

Indexer::Indexer(storage::Store& store) : m_store(store)
{
    connect(&store, &storage::Store::changed, this, &Indexer::wake);
    wake();
}

Indexer::~Indexer()
{
    m_current.waitForFinished();
}

void Indexer::wake()
{
    m_again = true;
    if (!m_busy)
        step();
}

void Indexer::step()
{
    m_busy = true;
    m_again = false;
    // Held here as well: when it is finished already, the continuation runs at once and puts another in its place.
    QFuture<Result<int>> done = m_store.write(&indexOrTidy, storage::Store::Priority::Bulk);
    m_current = done;
    whenDone(done, this, [this](const Result<int>& indexed) {
        m_busy = false;
        if (!indexed)
            qCWarning(logEngine) << "search index:" << indexed.error().detail;
        if (indexed.value_or(0) > 0 || m_again)
            step();
    });
}

} // namespace svarbord::engine
