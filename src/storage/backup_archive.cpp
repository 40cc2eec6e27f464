// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_archive.h"

#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/restoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <quazip.h>
#include <quazipfile.h>

namespace svarbord::storage {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 portion = 1024 * 1024;
constexpr int fastest = 1; ///< most of it is compressed already
const QString databaseName = u"workspace.sqlite"_s;

std::unexpected<Error> cannotWrite(const QString& file, const QString& why)
{
    return fail(ErrorCode::DiskFailed,
                QCoreApplication::translate("storage", "The file %1 cannot be written.").arg(file), why);
}

std::unexpected<Error> damaged(const QString& why)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("storage", "The backup is damaged or no backup of Svarbord."), why);
}

/// Only names that we write: nothing in an archive can lead out of the folder it is unpacked to.
bool isOurs(const QString& name)
{
    if (name == databaseName)
        return true;
    const QStringList parts = name.split(u'/');
    const auto isHex = [](const QString& part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
    };
    return parts.size() == 3 && parts.at(0) == u"blobs" && isHex(parts.at(1)) && isHex(parts.at(2));
}

Result<qint64> pour(QIODevice& from, QIODevice& to)
{
    qint64 total = 0;
    while (!from.atEnd()) {
        const QByteArray piece = from.read(portion);
        if (piece.isEmpty())
            break;
        if (to.write(piece) != piece.size())
            return cannotWrite({}, to.errorString());
        total += piece.size();
    }
    return total;
}

Status pack(QuaZip& zip, const QString& name, const QString& path, BackupSummary& summary)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotWrite(path, file.errorString());
    QuaZipFile entry(&zip);
    QuaZipNewInfo header(name, path);
    if (!entry.open(QIODevice::WriteOnly, header, nullptr, 0, Z_DEFLATED, fastest))
        return cannotWrite(name, QString::number(zip.getZipError()));
    const Result<qint64> written = pour(file, entry);
    entry.close();
    if (!written || entry.getZipError() != UNZ_OK)
        return written ? cannotWrite(name, QString::number(entry.getZipError())) : Status(fail(written.error()));
    ++summary.files;
    summary.bytes += *written;
    return {};
}

Result<BackupSummary> unpack(const QString& file, const QString& folder)
{
    QuaZip zip(file);
    if (!zip.open(QuaZip::mdUnzip))
        return damaged(u"no zip file"_s);
    BackupSummary summary;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        const QString name = zip.getCurrentFileName();
        if (!isOurs(name))
            return damaged(u"an unknown part: "_s + name);
        const QString path = folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        QuaZipFile entry(&zip);
        if (!entry.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return out.isOpen() ? damaged(name) : Result<BackupSummary>(cannotWrite(path, out.errorString()));
        const Result<qint64> written = pour(entry, out);
        entry.close(); // holds the check sum against what was read
        if (!written)
            return fail(written.error());
        if (entry.getZipError() != UNZ_OK)
            return damaged(name);
        ++summary.files;
        summary.bytes += *written;
    }
    auto db = Database::open(folder + u'/' + databaseName, Database::Mode::ReadOnly);
    if (!db)
        return damaged(u"no database"_s);
    if (const Status sound = checkIntegrity(**db, CheckDepth::Quick); !sound)
        return fail(sound.error());
    return summary;
}

Status markAsRestored(const QString& file)
{
    const auto db = Database::open(file, Database::Mode::ReadWrite);
    return db ? markRestored(**db) : fail(db.error());
}

} // namespace

QJsonObject BackupSummary::toJson() const
{
    return {{u"files"_s, files}, {u"bytes"_s, bytes}};
}

Result<BackupSummary> writeBackup(Database& db, const QString& file, const std::function<void(qint64)>& progress)
{
    const QString part = file + u".part"_s;
    const QTemporaryDir scratch(QFileInfo(file).absolutePath() + u"/svarbord-backup-XXXXXX"_s);
    if (!scratch.isValid())
        return cannotWrite(file, scratch.errorString());
    const QString copy = scratch.filePath(databaseName);
    if (const Status copied = backUp(db, copy); !copied)
        return fail(copied.error());
    QFile::remove(part);
    BackupSummary summary;
    QuaZip zip(part);
    zip.setZip64Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return cannotWrite(part, QString::number(zip.getZipError()));
    if (const Status packed = pack(zip, databaseName, copy, summary); !packed)
        return fail(packed.error());
    const QDir blobs(db.blobFolder());
    QDirIterator each(blobs.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QString name = u"blobs/"_s + blobs.relativeFilePath(path);
        if (!isOurs(name))
            continue; // a file that was being written when the power went
        if (const Status packed = pack(zip, name, path, summary); !packed)
            return fail(packed.error());
        if (progress)
            progress(summary.bytes);
    }
    zip.close();
    if (zip.getZipError() != UNZ_OK)
        return cannotWrite(part, QString::number(zip.getZipError()));
    QFile::remove(file);
    if (!QFile::rename(part, file))
        return cannotWrite(file, u"rename"_s);
    return summary;
}

Result<BackupSummary> checkBackup(const QString& file)
{
    const QTemporaryDir scratch(QFileInfo(file).absolutePath() + u"/svarbord-check-XXXXXX"_s);
    if (!scratch.isValid())
        return cannotWrite(scratch.path(), scratch.errorString());
    return unpack(file, scratch.path());
}

Result<BackupSummary> restoreBackup(const QString& file, const QString& folder, Replace replace)
{
    if (QFile::exists(folder + u'/' + databaseName) && replace == Replace::No)
        return fail(
            ErrorCode::Conflict,
            QCoreApplication::translate("storage", "There is a workspace in this folder already: %1").arg(folder));
    if (!QDir().mkpath(folder))
        return cannotWrite(folder, {});
    const auto alone = SoleUse::of(folder);
    if (!alone)
        return fail(alone.error());
    const QTemporaryDir scratch(folder + u"/restoring-XXXXXX"_s);
    if (!scratch.isValid())
        return cannotWrite(folder, scratch.errorString());
    const Result<BackupSummary> summary = unpack(file, scratch.path());
    if (!summary)
        return summary;
    if (const Status marked = markAsRestored(scratch.filePath(databaseName)); !marked)
        return fail(marked.error());
    for (const QString& name : {databaseName, databaseName + u"-wal"_s, databaseName + u"-shm"_s, u"blobs"_s})
        if (!setAside(folder + u'/' + name))
            return cannotWrite(folder + u'/' + name, u"rename"_s);
    QDir().mkpath(scratch.filePath(u"blobs"_s));
    for (const QString& name : {databaseName, u"blobs"_s})
        if (!QFile::rename(scratch.filePath(name), folder + u'/' + name))
            return cannotWrite(folder + u'/' + name, u"rename"_s);
    return summary;
}

} // namespace svarbord::storage
