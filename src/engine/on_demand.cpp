// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/on_demand.h"

#include "engine/await_future.h"
#include "engine/network_worker.h"
#include "mime/transfer_encoding.h"
#include "storage/blob_store.h"
#include "storage/message_repository.h"

#include <QtConcurrentRun>

namespace svarbord::engine {

namespace {

struct Wanted
{
    MessageId message;
    domain::Attachment attachment;
    std::optional<QByteArray> content; ///< when it is here
};

Result<Wanted> look(storage::Database& db, AttachmentId id)
{
    const auto found = storage::MessageRepository(db).attachment(id);
    if (!found)
        return fail(found.error());
    Wanted wanted{found->first, found->second, {}};
    if (wanted.attachment.contentHash.isEmpty())
        return wanted;
    // A lost file is fetched again.
    auto content = storage::BlobStore(db).get(wanted.attachment.contentHash);
    if (content)
        wanted.content = std::move(*content);
    return wanted;
}

Status keep(storage::WriteContext& context, AttachmentId id, const QByteArray& content)
{
    const auto hash = storage::BlobStore(context.db).put(content);
    if (!hash)
        return fail(hash.error());
    return storage::MessageRepository(context.db).setAttachmentContent(id, *hash, content.size());
}

void give(const ContentPromise& promise, Result<QByteArray> outcome)
{
    promise->finish(std::move(outcome));
}

} // namespace

QCoro::Task<void> fetchAttachment(storage::Store& store, NetworkWorker& worker, AttachmentId id, ContentPromise promise)
{
    auto reading = store.readAsync([id](storage::Database& db) { return look(db, id); });
    const Result<Wanted> wanted = co_await reading;
    if (!wanted || wanted->content) {
        give(promise, wanted ? Result<QByteArray>(*wanted->content) : fail(wanted.error()));
        co_return;
    }
    storage::Store* target = &store;
    const QByteArray encoding = wanted->attachment.transferEncoding.toLatin1();
    const auto arrived = [promise, id, target, encoding](Result<QByteArray> encoded) {
        if (!encoded) {
            give(promise, fail(encoded.error()));
            return;
        }
        // Large base64 takes longer than a socket may wait.
        (void)QtConcurrent::run([promise, id, target, encoding, bytes = std::move(*encoded)] {
            const QByteArray content = mime::decodeTransfer(bytes, encoding);
            target->write([id, content](storage::WriteContext& context) { return keep(context, id, content); })
                .andThen([promise, content](const Status&) { give(promise, content); });
        });
    };
    co_await worker.fetch(wanted->message, wanted->attachment.section, arrived);
}

QCoro::Task<void> fetchSource(storage::Store& store, NetworkWorker& worker, MessageId id, ContentPromise promise)
{
    auto reading = store.readAsync([id](storage::Database& db) { return storage::MessageRepository(db).source(id); });
    const Result<std::optional<QByteArray>> here = co_await reading;
    if (!here || *here) {
        give(promise, here ? Result<QByteArray>(**here) : fail(here.error()));
        co_return;
    }
    co_await worker.fetch(id, QString(), [promise](Result<QByteArray> raw) { give(promise, std::move(raw)); });
}

} // namespace svarbord::engine
