// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/attachment_indexer.h"

#include "base/log.h"
#include "base/when_done.h"
#include "document/document_text.h"
#include "storage/blob_store.h"

#include <QtConcurrent>

namespace svarbord::engine {

namespace {

constexpr int portion = 100;

bool isReadable(const storage::UnreadFile& file)
{
    return document::documentKind(file.contentType, file.name) != document::DocumentKind::None &&
           file.size <= document::ReadingBudget{}.fileBytes;
}

/// Empty where there is nothing to be had: a file that cannot be read is not tried for ever.
QString readFile(const storage::Store& store, const storage::UnreadFile& file)
{
    const Result<QByteArray> content =
        store.read([&](storage::Database& db) { return storage::BlobStore(db).get(file.contentHash); });
    if (!content)
        return {};
    const Result<QString> text = document::documentText(document::documentKind(file.contentType, file.name), *content);
    if (!text)
        qCInfo(logEngine) << "an attachment is found by its name only:" << text.error().detail;
    return text.value_or(QString());
}

} // namespace

AttachmentIndexer::AttachmentIndexer(storage::Store& store) : m_store(store)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&store, &storage::Store::changed, this, &AttachmentIndexer::wake);
    wake();
}

AttachmentIndexer::~AttachmentIndexer()
{
    m_pool.waitForDone();
    m_current.waitForFinished();
}

void AttachmentIndexer::wake()
{
    m_again = true;
    if (!m_busy)
        step();
}

void AttachmentIndexer::step()
{
    m_busy = true;
    m_again = false;
    const auto waiting =
        m_store.readAsync([](storage::Database& db) { return storage::AttachmentTextRepository(db).unread(portion); });
    whenDone(waiting, this, [this](const Result<QList<storage::UnreadFile>>& files) {
        if (files && !files->isEmpty()) {
            take(*files);
            return;
        }
        m_busy = false;
        if (m_again)
            step();
        else
            emit finished();
    });
}

void AttachmentIndexer::take(const QList<storage::UnreadFile>& files)
{
    QList<AttachmentId> useless;
    for (const storage::UnreadFile& file : files) {
        if (isReadable(file)) {
            whenDone(QtConcurrent::run(&m_pool, [this, file] { return readFile(m_store, file); }), this,
                     [this, id = file.id](const QString& text) { keep(id, text); });
            return;
        }
        useless.append(file.id);
    }
    written(m_store.write(
        [useless](storage::WriteContext& context) {
            return storage::AttachmentTextRepository(context.db).skip(useless);
        },
        storage::Store::Priority::Bulk));
}

void AttachmentIndexer::keep(AttachmentId id, const QString& text)
{
    written(m_store.write(
        [id, text](storage::WriteContext& context) {
            return storage::AttachmentTextRepository(context.db).put(id, text);
        },
        storage::Store::Priority::Bulk));
}

void AttachmentIndexer::written(const QFuture<Status>& future)
{
    m_current = future;
    whenDone(future, this, [this](const Status& kept) {
        if (kept) {
            emit queued();
            step();
            return;
        }
        qCWarning(logEngine) << "attachments:" << kept.error().detail;
        m_busy = false;
    });
}

} // namespace svarbord::engine
