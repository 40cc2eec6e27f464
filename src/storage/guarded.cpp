// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guarded.h"

#include "storage/database.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QCoreApplication>

namespace svarbord::storage::detail {

namespace {

QString text(const char* english)
{
    return QCoreApplication::translate("storage", english);
}

Error ofSqlite(int code, const QString& detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFailed, true,
                text(QT_TRANSLATE_NOOP("storage", "The disk is full. Free some space; nothing is lost.")), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorCode::DiskFailed, false,
                text(QT_TRANSLATE_NOOP("storage", "The workspace folder cannot be written. Check its permissions.")),
                detail};
    case SQLITE_IOERR:
        return {ErrorCode::DiskFailed, true,
                text(QT_TRANSLATE_NOOP("storage", "The disk could not be read or written.")), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt, false,
                text(QT_TRANSLATE_NOOP("storage", "The workspace database is damaged. Restore it from a backup.")),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, true,
                text(QT_TRANSLATE_NOOP("storage", "Another program is using the workspace. Try again in a moment.")),
                detail};
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, false, text(QT_TRANSLATE_NOOP("storage", "This is too large to be stored.")),
                detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict, false,
                text(QT_TRANSLATE_NOOP("storage", "This does not fit what is stored already.")), detail};
    default:
        return {ErrorCode::Internal, false,
                text(QT_TRANSLATE_NOOP("storage", "The workspace database reported an unexpected error.")), detail};
    }
}

} // namespace

Error toError(const std::exception& exception)
{
    if (const auto* failure = dynamic_cast<const Failure*>(&exception))
        return failure->error();
    const QString detail = QString::fromUtf8(exception.what());
    if (const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception))
        return ofSqlite(sqlite->getErrorCode(),
                        QStringLiteral("SQLite %1: %2").arg(sqlite->getExtendedErrorCode()).arg(detail));
    return {ErrorCode::Internal, false, text(QT_TRANSLATE_NOOP("storage", "An unexpected error occurred.")), detail};
}

} // namespace svarbord::storage::detail

namespace svarbord::storage {

Status attempt(Database& db, const std::function<void()>& step)
{
    return guarded([&]() -> Status {
        db.execute("SAVEPOINT attempt");
        const Status done = guarded(step);
        if (!done)
            db.execute("ROLLBACK TO attempt");
        db.execute("RELEASE attempt");
        return done;
    });
}

} // namespace svarbord::storage
