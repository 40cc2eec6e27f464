// SPDX-License-Identifier: GPL-3.0-or-later
// svarbordctl itself. What only looks is answered here, by a program that starts at once because it needs few
// libraries; everything else is the whole program's work (main.cpp), which takes over this process.
#include "ctl/call.h"
#include "ctl/reading_verbs.h"
#include "storage/migrations.h"
#include "storage/settings_repository.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <QProcess>
#endif

using namespace svarbord;
using namespace svarbord::ctl;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Reading
{
    std::unique_ptr<storage::Database> db;
    MemberId self;
};

/// nullopt where anything is unusual: no workspace, one to be migrated, a broken file. The whole program knows what to
/// do about it, or what to say.
std::optional<Reading> openForReading(const QString& dataDir)
{
    auto db = storage::Database::open(dataDir + u"/workspace.sqlite"_s, storage::Database::Mode::ReadOnly);
    if (!db)
        return std::nullopt;
    const auto version = storage::schemaVersion(**db);
    if (!version || *version != storage::migrations().back().version)
        return std::nullopt;
    const auto self = storage::SettingsRepository(**db).value(u"workspace.self"_s);
    if (!self || !*self)
        return std::nullopt;
    return Reading{std::move(*db), MemberId{**self}};
}

/// nullopt when this is not for here.
std::optional<int> answer(const Call& call)
{
    for (const ReadingVerb& verb : readingVerbs()) {
        const auto words = wordsAfter(call, verb.name);
        if (!words)
            continue;
        const Result<Look> look = verb.read(*words);
        if (!look)
            return printError(look.error());
        const auto reading = openForReading(call.context.dataDir);
        if (!reading)
            return std::nullopt;
        const storage::Snapshot snapshot(*reading->db);
        if (!snapshot.begun())
            return std::nullopt;
        return print((*look)(*reading->db, reading->self), call.format);
    }
    return std::nullopt;
}

int handOver(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString program =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/" SVARBORD_WHOLE_PROGRAM));
#ifdef Q_OS_UNIX
    execv(program.toLocal8Bit().constData(), argv);
#else
    if (const int code = QProcess::execute(program, QCoreApplication::arguments().mid(1)); code >= 0)
        return code;
#endif
    std::fprintf(stderr, "svarbordctl: %s is missing\n", program.toLocal8Bit().constData());
    return exitFailed;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const Result<Call> call = readCall(words);
    if (!call)
        return printError(call.error());
    if (call->words == QStringList{u"version"_s}) {
        std::puts("svarbordctl " SVARBORD_VERSION);
        return exitOk;
    }
    if (const auto code = answer(*call))
        return *code;
    return handOver(argc, argv);
}
