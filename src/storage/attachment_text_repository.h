// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace svarbord::storage {

class Database;

/// An attachment that is here and was not looked into yet.
struct UnreadFile
{
    AttachmentId id;
    QString name;
    QString contentType;
    qint64 size = 0;
    QByteArray contentHash;
};

/// What attachments say, for finding them by it. The queue is filled by triggers whenever content comes in.
class AttachmentTextRepository
{
public:
    explicit AttachmentTextRepository(Database& db) : m_db(db) {}

    /// Newest first.
    [[nodiscard]] Result<QList<UnreadFile>> unread(int most);
    /// Takes it off the queue and, with any text, has its message indexed anew.
    [[nodiscard]] Status put(AttachmentId id, const QString& text);
    /// Takes those off the queue that cannot be read at all.
    [[nodiscard]] Status skip(const QList<AttachmentId>& ids);

private:
    Database& m_db;
};

} // namespace svarbord::storage
