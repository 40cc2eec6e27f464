// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/attachment_text_repository.h"
#include "storage/store.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace svarbord::engine {

/// Looks into attachments that came in, one after the other in the background, so that they are found by what they
/// say. Destroy it before the store; a file under way is waited for, which takes seconds at most.
class AttachmentIndexer : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentIndexer(storage::Store& store);
    ~AttachmentIndexer() override;

    void wake();

signals:
    /// Words wait to be taken into the search index.
    void queued();
    /// Nothing is left to look into.
    void finished();

private:
    void step();
    void take(const QList<storage::UnreadFile>& files);
    void keep(AttachmentId id, const QString& text);
    void written(const QFuture<Status>& future);

    storage::Store& m_store;
    QThreadPool m_pool;
    QFuture<Status> m_current;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace svarbord::engine
