// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blob_sweeper.h"

#include "base/log.h"
#include "storage/blob_store.h"

namespace svarbord::engine {

namespace {

constexpr std::chrono::hours pause{1};

}

struct BlobSweeper::Round
{
    explicit Round(storage::Store& workspace) : store(workspace) {}

    storage::Store& store;
    std::atomic_bool stopped = false;
    int folder = 0;
    int removed = 0;
    qint64 bytes = 0;
};

BlobSweeper::BlobSweeper(storage::Store& store) : m_store(store)
{
    begin();
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { begin(); });
    m_again.start(pause);
}

/// The round before is over long since; where it is not, it ends here.
void BlobSweeper::begin()
{
    if (m_round)
        m_round->stopped = true;
    m_round = std::make_shared<Round>(m_store);
    sweep(m_round);
}

BlobSweeper::~BlobSweeper()
{
    m_round->stopped = true;
}

void BlobSweeper::sweep(const std::shared_ptr<Round>& round)
{
    auto swept = round->store.write(
        [round](storage::WriteContext& context) -> Result<storage::BlobSweep> {
            if (round->stopped)
                return storage::BlobSweep{};
            return storage::BlobStore(context.db).removeUnused(round->folder);
        },
        storage::Store::Priority::Bulk);
    swept.andThen([round](const Result<storage::BlobSweep>& outcome) {
        if (!outcome || round->stopped)
            return; // the next start looks again
        round->removed += outcome->removed;
        round->bytes += outcome->bytes;
        if (++round->folder < storage::BlobStore::folders)
            sweep(round);
        else if (round->removed > 0)
            qCInfo(logEngine) << round->removed << "unused attachment files removed," << round->bytes << "bytes";
    });
}

} // namespace svarbord::engine
