// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoring.h"

#include "storage/settings_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sqlite3.h>

namespace svarbord::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a program that works with a workspace holds: for the team's log, for what happens once, on duty.
const QStringList locks{u"team.lock"_s, u"once.lock"_s, u"duty.lock"_s};

std::unexpected<Error> isOpen(const QString& folder, const QLockFile* by)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (by && by->getLockInfo(&process, &host, &program) && !program.isEmpty())
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("storage", "%1 (process %2) works with the workspace in %3. Close it "
                                                           "first: what it writes from now on would be lost.")
                        .arg(program)
                        .arg(process)
                        .arg(folder));
    return fail(ErrorCode::Conflict, QCoreApplication::translate(
                                         "storage", "Another program works with the workspace in %1. Close it first: "
                                                    "what it writes from now on would be lost.")
                                         .arg(folder));
}

/// A connection to a database with a log of its own keeps it locked against those who want it for themselves.
bool isConnected(const QString& file)
{
    try {
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA locking_mode = EXCLUSIVE");
        database.exec("BEGIN EXCLUSIVE");
        database.exec("ROLLBACK");
        return false;
    } catch (const SQLite::Exception& exception) {
        return exception.getErrorCode() == SQLITE_BUSY; // damaged, it can be replaced
    }
}

} // namespace

Result<SoleUse> SoleUse::of(const QString& folder)
{
    SoleUse use;
    if (!QFileInfo(folder).isDir())
        return use;
    for (const QString& name : locks) {
        auto lock = std::make_unique<QLockFile>(folder + u'/' + name);
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
            return isOpen(folder, lock.get());
        use.m_locks.push_back(std::move(lock));
    }
    const QString file = folder + u"/workspace.sqlite"_s;
    if (QFile::exists(file) && isConnected(file))
        return isOpen(folder, nullptr);
    return use;
}

Status markRestored(Database& db)
{
    return SettingsRepository(db).set(restoredKey, QStringLiteral("1"));
}

bool setAside(const QString& path)
{
    if (!QFileInfo::exists(path))
        return true; // what was set aside by a restoration that was cut off stays
    const QString aside = path + QStringLiteral(".replaced");
    if (QFileInfo(aside).isDir())
        QDir(aside).removeRecursively();
    else
        QFile::remove(aside);
    return QFile::rename(path, aside);
}

} // namespace svarbord::storage
