// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stored_contents.h"

#include "storage/blob_store.h"
#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

constexpr qsizetype mostNamed = 20;

}

Result<ContentCheck> checkContents(Database& db)
{
    return guarded([&] {
        ContentCheck check;
        BlobStore blobs(db);
        Query row = db.query("SELECT hash FROM blob");
        while (row.next()) {
            const QByteArray hash = row.blob(0);
            ++check.read;
            if (!blobs.get(hash) && check.damaged.size() < mostNamed)
                check.damaged.append(QString::fromLatin1(hash.toHex()));
        }
        return check;
    });
}

} // namespace svarbord::storage
