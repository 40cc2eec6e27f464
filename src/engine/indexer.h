// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace svarbord::engine {

/// Takes one portion of what waits into the search index; gives its number, 0 when nothing waited.
[[nodiscard]] QFuture<Result<int>> indexSome(storage::Store& store);
/// Merges parts of the index for a program that does not stay, as much as this many new messages were worth. Few cost
/// nothing: their small parts are merged by the database itself once there are many.
[[nodiscard]] QFuture<Status> tidyAfter(storage::Store& store, qint64 messages);

/// Keeps the search index up with what is stored, a portion after each commit, until nothing waits; merges its parts
/// when nothing was stored for a while. Destroy it before the store; a portion under way is waited for.
class Indexer : public QObject
{
    Q_OBJECT

public:
    explicit Indexer(storage::Store& store);
    ~Indexer() override;

    void wake();

private:
    void onChanged(const domain::ChangeSet& changes);
    void indexNext();
    void tidyNext();

    storage::Store& m_store;
    bool m_busy = false;
    bool m_again = false;
    bool m_bulk = false; ///< mail comes by the hundred
    QTimer m_gathering;  ///< runs out when enough of it has come
    QTimer m_quiet;      ///< runs out when nothing was stored for a while
    QFuture<void> m_current;
};

} // namespace svarbord::engine
