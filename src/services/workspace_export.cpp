// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace_export.h"

#include "engine/mbox_writer.h"
#include "storage/store.h"
#include "storage/table_archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::required;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::WorkspaceExport)
};

void writeReadMe(const QString& folder)
{
    QSaveFile file(folder + u"/README.txt"_s);
    const QByteArray text = Text::tr("Everything that a Svarbord workspace held.\n\n"
                                     "mail.mbox      every mail, for any mail program\n"
                                     "*.jsonl        one table each, one row a line\n"
                                     "blobs          the contents of large attachments\n"
                                     "manifest.json  how many rows there are\n\n"
                                     "To make a workspace of it again: %1\n"
                                     "Passwords are not in it.\n")
                                .arg(u"svarbordctl --data … import-workspace …"_s)
                                .toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        required(Status(fail(ErrorCode::DiskFailed, Text::tr("The file %1 cannot be written.").arg(file.fileName()),
                             file.errorString())));
}

} // namespace

Result<QJsonObject> exportWorkspace(storage::Store& store, const QString& folder)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return fail(ErrorCode::Conflict, Text::tr("The folder %1 is not empty.").arg(folder));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::DiskFailed, Text::tr("The folder %1 cannot be made.").arg(folder));
    return store.read([&folder](Database& db) -> Result<QJsonObject> {
        const qint64 mails = required(engine::writeMbox(db, folder + u"/mail.mbox"_s));
        writeReadMe(folder);
        QJsonObject written = required(storage::writeTables(db, folder));
        written.insert(u"messages"_s, mails);
        return written;
    });
}

Status importWorkspace(const QString& from, const QString& workspaceFolder)
{
    return storage::readTables(from, workspaceFolder);
}

} // namespace svarbord::services
