// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/message.h"
#include "storage/store.h"

#include <QCache>
#include <QFuture>

#include <optional>

namespace svarbord::engine {

/// Bodies to show and quote. Mail is stored as it came; every way out of the database to a reader leads through here,
/// where HTML goes through the sanitiser, so that a mended sanitiser reaches old mail too. What was sanitised lately is
/// kept. Lives on the thread that makes it.
class ReadableBodies : public QObject
{
    Q_OBJECT

public:
    explicit ReadableBodies(storage::Store& store);

    /// Sanitises here and now where it has to: for programs without a window, and for mail that was shown.
    [[nodiscard]] Result<domain::MessageBody> body(MessageId id);
    /// The body when that costs no more than reading it; nullopt when its HTML has to be sanitised first.
    [[nodiscard]] Result<std::optional<domain::MessageBody>> bodyIfReady(MessageId id);
    /// Sanitises these on a reading thread; then bodyIfReady() has them. Finishes on this object's thread.
    [[nodiscard]] QFuture<Status> prepare(const QList<MessageId>& ids);

private:
    struct Safe
    {
        QByteArray source; ///< hash of what it was made of: a mail that was completed has another
        QString html;
    };

    [[nodiscard]] static Safe sanitized(const QString& source);
    [[nodiscard]] Result<domain::MessageBody> stored(MessageId id) const;
    /// Fills in HTML that is ready; true when nothing is missing.
    bool complete(domain::MessageBody& body) const;
    void keep(const Safe& safe);

    storage::Store& m_store;
    QCache<QByteArray, QString> m_safe; ///< by hash of the source; costs are characters
};

} // namespace svarbord::engine
