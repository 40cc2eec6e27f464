// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace svarbord::storage {
class Store;
}

namespace svarbord::storage::search {

/// Takes what was stored into the full-text index in short bulk writes that every act overtakes, and merges the
/// index's parts when nothing waits. Begins with what an earlier run left. Lives on the thread that made it; store
/// must outlive it.
class BackgroundIndexer : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundIndexer(Store& store, QObject* parent = nullptr);

    [[nodiscard]] bool isIdle() const { return !m_running; }

signals:
    /// Everything stored can be found now and the index is tidy.
    void finished();

private:
    enum class Step { Indexed, Tidied, NothingLeft, Failed };

    void wake();
    void run();
    void continueAfter(Step step);

    Store& m_store;
    bool m_running = false;
    bool m_wokenMeanwhile = false;
};

} // namespace svarbord::storage::search
