// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readable_bodies.h"

#include "base/stable_hash.h"
#include "base/when_done.h"
#include "mime/html_sanitizer.h"
#include "storage/message_repository.h"

namespace svarbord::engine {

namespace {

/// Some hundred mails of usual size, or the largest ones of a screen.
constexpr qsizetype keptCharacters = 8 * 1024 * 1024;
constexpr qsizetype largestCost = keptCharacters / 16;

QByteArray nameOf(const QString& source)
{
    return contentHash(QByteArrayView(reinterpret_cast<const char*>(source.utf16()), source.size() * 2));
}

} // namespace

ReadableBodies::ReadableBodies(storage::Store& store) : m_store(store), m_safe(keptCharacters) {}

Result<domain::MessageBody> ReadableBodies::stored(MessageId id) const
{
    return m_store.read([id](storage::Database& db) { return storage::MessageRepository(db).body(id); });
}

Result<domain::MessageBody> ReadableBodies::body(MessageId id)
{
    Result<domain::MessageBody> body = stored(id);
    if (!body || complete(*body))
        return body;
    const Safe safe = sanitized(std::exchange(body->htmlSource, {}));
    keep(safe);
    body->html = safe.html;
    return body;
}

Result<std::optional<domain::MessageBody>> ReadableBodies::bodyIfReady(MessageId id)
{
    Result<domain::MessageBody> body = stored(id);
    if (!body)
        return fail(body.error());
    return complete(*body) ? std::optional(std::move(*body)) : std::nullopt;
}

QFuture<Status> ReadableBodies::prepare(const QList<MessageId>& ids)
{
    auto done = std::make_shared<QPromise<Status>>();
    done->start();
    const auto sanitizing = m_store.readAsync([ids](storage::Database& db) -> Result<QList<Safe>> {
        QList<Safe> made;
        for (const MessageId id : ids) {
            const Result<domain::MessageBody> body = storage::MessageRepository(db).body(id);
            if (!body)
                return fail(body.error());
            if (!body->htmlSource.isEmpty())
                made.append(sanitized(body->htmlSource));
        }
        return made;
    });
    whenDone(sanitizing, this, [this, done](const Result<QList<Safe>>& made) {
        for (const Safe& safe : made.value_or(QList<Safe>()))
            keep(safe);
        done->addResult(made ? Status{} : Status(fail(made.error())));
        done->finish();
    });
    return done->future();
}

ReadableBodies::Safe ReadableBodies::sanitized(const QString& source)
{
    return {nameOf(source), mime::sanitizeHtml(source)};
}

bool ReadableBodies::complete(domain::MessageBody& body) const
{
    if (body.htmlSource.isEmpty())
        return true;
    const QString* const html = m_safe.object(nameOf(body.htmlSource));
    if (html == nullptr)
        return false;
    body.html = *html;
    body.htmlSource.clear();
    return true;
}

void ReadableBodies::keep(const Safe& safe)
{
    m_safe.insert(safe.source, new QString(safe.html), std::clamp<qsizetype>(safe.html.size(), 1, largestCost));
}

} // namespace svarbord::engine
