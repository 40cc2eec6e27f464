// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/background_indexer.h"

#include "base/log.h"
#include "storage/search/search_index.h"
#include "storage/store.h"

namespace svarbord::storage::search {

namespace {

constexpr int batch = 400; // about 50 ms of the database thread

} // namespace

BackgroundIndexer::BackgroundIndexer(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &BackgroundIndexer::wake, Qt::QueuedConnection);
    wake();
}

void BackgroundIndexer::wake()
{
    if (m_running) {
        m_wokenMeanwhile = true;
        return;
    }
    m_running = true;
    run();
}

void BackgroundIndexer::run()
{
    m_wokenMeanwhile = false;
    m_store
        .write(
            [](WriteContext& context) -> Result<Step> {
                SearchIndex index(context.db);
                const Result<int> taken = index.indexQueued(batch);
                if (!taken)
                    return fail(taken.error());
                if (*taken > 0)
                    return Step::Indexed;
                const Result<bool> more = index.tidy();
                if (!more)
                    return fail(more.error());
                return *more ? Step::Tidied : Step::NothingLeft;
            },
            Store::Priority::Bulk)
        .then(this, [this](const Result<Step>& step) {
            if (!step)
                qCWarning(logStorage, "indexing failed: %s", qUtf8Printable(step.error().detail));
            continueAfter(step.value_or(Step::Failed));
        });
}

void BackgroundIndexer::continueAfter(Step step)
{
    const bool more = step == Step::Indexed || step == Step::Tidied;
    // after a failure (a full disk) the next change tries again
    if (more || (m_wokenMeanwhile && step != Step::Failed)) {
        run();
        return;
    }
    m_running = false;
    emit finished();
}

} // namespace svarbord::storage::search
