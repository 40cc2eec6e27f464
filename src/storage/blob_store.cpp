// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/blob_store.h"

#include "base/stable_hash.h"
#include "storage/database.h"
#include "storage/guarded.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace svarbord::storage {

namespace {

constexpr int mostInSweep = 5000;

/// A rename is only durable once the folder is on disk too.
void syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}

Status writeFile(const QString& name, const QByteArray& content)
{
    const QString folder = QFileInfo(name).path();
    QSaveFile file(name); // syncs before it renames
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit())
        return fail(ErrorCode::DiskFailed,
                    QCoreApplication::translate("storage", "An attachment could not be written to disk."),
                    QStringLiteral("%1: %2").arg(name, file.errorString()), true);
    syncFolder(folder);
    return {};
}

/// Comparing is cheap beside the check sum that names the content.
bool holds(const QString& name, const QByteArray& content)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() != content.size())
        return false;
    const uchar* mapped = file.map(0, file.size());
    return mapped ? std::memcmp(mapped, content.constData(), static_cast<std::size_t>(content.size())) == 0
                  : file.readAll() == content;
}

std::unexpected<Error> notHere()
{
    return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "This content is not here."));
}

} // namespace

Result<QByteArray> BlobStore::put(const QByteArray& content)
{
    return guarded([&] {
        const QByteArray hash = contentHash(content);
        const bool inside = content.size() <= largestInside;
        if (required(contains(hash))) {
            if (!inside && !holds(fileOf(hash), content))
                required(writeFile(fileOf(hash), content)); // what was damaged is whole again
            return hash;
        }
        if (!inside)
            required(writeFile(fileOf(hash), content));
        Query query = m_db.query("INSERT INTO blob(hash, size, content) VALUES (?, ?, ?)");
        query.with(hash, static_cast<qint64>(content.size()));
        if (inside)
            query.bind(content);
        else
            query.bind(nullptr);
        query.run();
        return hash;
    });
}

Result<QByteArray> BlobStore::get(const QByteArray& hash)
{
    return guarded([&]() -> Result<QByteArray> {
        Query query = m_db.query("SELECT content FROM blob WHERE hash = ?");
        if (!query.with(hash).next())
            return notHere();
        if (!query.isNull(0))
            return query.blob(0);
        QFile file(fileOf(hash));
        if (!file.open(QIODevice::ReadOnly))
            return notHere();
        const QByteArray content = file.readAll();
        if (contentHash(content) != hash)
            return fail(ErrorCode::Corrupt,
                        QCoreApplication::translate("storage", "A stored attachment is damaged on disk."),
                        file.fileName());
        return content;
    });
}

Result<bool> BlobStore::contains(const QByteArray& hash)
{
    return guarded([&] { return m_db.query("SELECT 1 FROM blob WHERE hash = ?").with(hash).next(); });
}

Status BlobStore::remove(const QByteArray& hash)
{
    return guarded([&] {
        m_db.query("DELETE FROM blob WHERE hash = ?").with(hash).run();
        QFile::remove(fileOf(hash));
    });
}

Result<BlobSweep> BlobStore::removeUnused(int folder)
{
    return guarded([&] {
        BlobSweep sweep;
        const QString prefix = QStringLiteral("%1").arg(folder, 2, 16, QLatin1Char('0'));
        QDirIterator files(m_db.blobFolder() + QLatin1Char('/') + prefix, QDir::Files | QDir::Hidden);
        for (int looked = 0; looked < mostInSweep && files.hasNext(); ++looked) {
            const QString name = files.next();
            // What is no hash is what a killed program left half written.
            const QByteArray hash = QByteArray::fromHex((prefix + files.fileName()).toLatin1());
            if (fileOf(hash) == name && required(contains(hash)))
                continue;
            const qint64 size = files.fileInfo().size();
            if (!QFile::remove(name))
                continue;
            ++sweep.removed;
            sweep.bytes += size;
        }
        return sweep;
    });
}

QString BlobStore::fileOf(const QByteArray& hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return QStringLiteral("%1/%2/%3").arg(m_db.blobFolder(), name.left(2), name.mid(2));
}

} // namespace svarbord::storage
