// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/schema_1.h"
#include "storage/schema_2.h"
#include "storage/schema_address_mail.h"
#include "storage/schema_bodies.h"
#include "storage/schema_chapters.h"
#include "storage/schema_draft_files.h"
#include "storage/schema_drafts.h"
#include "storage/schema_erased.h"
#include "storage/schema_inboxes.h"
#include "storage/schema_lease.h"
#include "storage/schema_ledger.h"
#include "storage/schema_log.h"
#include "storage/schema_log_record.h"
#include "storage/schema_overtaken.h"
#include "storage/schema_people.h"
#include "storage/schema_places.h"
#include "storage/schema_roster.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace svarbord::storage {

namespace {

constexpr auto steps = std::to_array<Migration>({
    {1, &createSchema1},
    {2, &createSchema2},
    {3, &addPeople},
    {4, &addHtmlSources},
    {5, &addPlaces},
    {6, &addChannels},
    {7, &addLogOrder},
    {8, &addFoundDrafts},
    {9, &addRoster},
    {10, &countLedgerChanges},
    {11, &forgetLocalOrder},
    {12, &addLeases},
    {13, &addLogRecord},
    {14, &addOvertaken},
    {15, &addChapters},
    {16, &addNameSources},
    {17, &addErasedOperations},
    {18, &addAddressMail},
    {19, &addDraftFiles},
});

constexpr bool strictlyIncreasing()
{
    return std::ranges::adjacent_find(
               steps, [](const Migration& a, const Migration& b) { return a.version >= b.version; }) == steps.end();
}
static_assert(strictlyIncreasing(), "migrations are appended, never renumbered");

Status runStep(Database& db, const Migration& step)
{
    const Status outcome = guarded([&]() -> Status {
        db.execute("BEGIN IMMEDIATE");
        if (const Status done = step.run(db); !done)
            return done;
        db.execute(QStringLiteral("PRAGMA user_version=%1").arg(step.version).toUtf8().constData());
        db.execute("COMMIT");
        return {};
    });
    if (!outcome) // SQLite rolls some failures back itself; then this one fails, and that is fine.
        static_cast<void>(guarded([&] { db.execute("ROLLBACK"); }));
    return outcome;
}

std::unexpected<Error> cannotPlace(const QString& file)
{
    return fail(ErrorCode::DiskFailed,
                QCoreApplication::translate("storage", "The file %1 cannot be written.").arg(file));
}

} // namespace

std::span<const Migration> migrations()
{
    return steps;
}

Result<int> schemaVersion(Database& db)
{
    return guarded([&] {
        Query query = db.query("PRAGMA user_version");
        return query.next() ? static_cast<int>(query.integer(0)) : 0;
    });
}

QString backupFile(const QString& databaseFile, int version)
{
    return QStringLiteral("%1.before-update-from-%2").arg(databaseFile).arg(version);
}

bool mayNeedUpdate(const QString& databaseFile)
{
    // The file format's "user version", in the order of the network (sqlite.org/fileformat2.html, 1.3).
    constexpr qsizetype versionAt = 60;
    QFile file(databaseFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(versionAt + 4);
    if (head.size() < versionAt + 4)
        return false;
    const auto version = qFromBigEndian<qint32>(head.constData() + versionAt);
    return version > 0 && version < steps.back().version;
}

Status migrate(Database& db, std::span<const Migration> known, const MigrationProgress& progress)
{
    const Result<int> version = schemaVersion(db);
    if (!version)
        return fail(version.error());
    const int newest = known.back().version;
    if (*version > newest)
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate("storage", "This workspace was last used with a newer Svarbord. "
                                                           "Update the program to open it."),
                    QStringLiteral("schema %1, known %2").arg(*version).arg(newest));
    const auto pending = std::ranges::count_if(known, [&](const Migration& step) { return step.version > *version; });
    int part = 0;
    const auto begin = [&] {
        if (progress)
            progress(++part, static_cast<int>(pending) + 1);
    };
    if (*version != 0 && *version < newest) {
        begin();
        const QString copy = backupFile(db.file(), *version);
        QFile::remove(copy);
        if (const Status saved = backUp(db, copy); !saved)
            return saved;
    }
    for (const Migration& step : known) {
        if (step.version <= *version)
            continue;
        begin();
        if (const Status done = runStep(db, step); !done)
            return done;
    }
    return {};
}

Status checkIntegrity(Database& db, CheckDepth depth)
{
    return guarded([&]() -> Status {
        Query check = db.query(depth == CheckDepth::Quick ? "PRAGMA quick_check(10)" : "PRAGMA integrity_check(10)");
        QStringList found;
        while (check.next())
            found += check.text(0);
        if (depth == CheckDepth::Thorough) {
            Query lost = db.query("PRAGMA foreign_key_check");
            for (int i = 0; i < 10 && lost.next(); ++i)
                found += QStringLiteral("a row of %1 refers to nothing in %2").arg(lost.text(0), lost.text(2));
        }
        if (found == QStringList{QStringLiteral("ok")})
            return {};
        found.removeOne(QStringLiteral("ok"));
        return fail(
            ErrorCode::Corrupt,
            QCoreApplication::translate("storage", "The workspace database is damaged. Restore it from a backup."),
            found.join(QStringLiteral("; ")));
    });
}

Status backUp(Database& db, const QString& toFile)
{
    return guarded([&] { db.query("VACUUM INTO ?").with(toFile).run(); });
}

Status restore(const QString& copy, const QString& databaseFile)
{
    {
        auto candidate = Database::open(copy, Database::Mode::ReadOnly);
        if (!candidate)
            return fail(candidate.error());
        if (const Status sound = checkIntegrity(**candidate, CheckDepth::Quick); !sound)
            return sound;
    }
    const QString incoming = databaseFile + QStringLiteral(".incoming");
    QFile::remove(incoming);
    if (!QFile::copy(copy, incoming))
        return cannotPlace(incoming);
    const QString replaced = databaseFile + QStringLiteral(".replaced");
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(replaced + suffix);
        if (QFile::exists(databaseFile + suffix) && !QFile::rename(databaseFile + suffix, replaced + suffix))
            return cannotPlace(replaced);
    }
    return QFile::rename(incoming, databaseFile) ? Status{} : Status(cannotPlace(databaseFile));
}

} // namespace svarbord::storage
