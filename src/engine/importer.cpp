// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importer.h"

#include "engine/indexer.h"
#include "engine/mail_reading.h"
#include "engine/mbox_reader.h"
#include "engine/own_addresses.h"
#include "storage/account_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace svarbord::engine {

namespace {

constexpr int batchSize = 200;
constexpr qint64 batchBytes = 16 * 1024 * 1024;
constexpr int problemsKept = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

bool isMaildir(const QString& path)
{
    return QFileInfo(path + QStringLiteral("/cur")).isDir() && QFileInfo(path + QStringLiteral("/new")).isDir();
}

/// Roles of Maildir++ folders by the names Dovecot and others give them.
storage::FolderRole roleOf(const QString& folderName)
{
    if (folderName == QStringLiteral(".Sent") || folderName.startsWith(QStringLiteral(".Sent ")))
        return storage::FolderRole::Sent;
    if (folderName == QStringLiteral(".Drafts"))
        return storage::FolderRole::Drafts;
    if (folderName == QStringLiteral(".Junk") || folderName == QStringLiteral(".Spam"))
        return storage::FolderRole::Junk;
    if (folderName == QStringLiteral(".Trash"))
        return storage::FolderRole::Trash;
    return storage::FolderRole::Other;
}

bool isHidden(storage::FolderRole role)
{
    return role == storage::FolderRole::Drafts || role == storage::FolderRole::Junk ||
           role == storage::FolderRole::Trash;
}

} // namespace

Importer::Importer(storage::Store& store, const Clock& clock) : m_store(store), m_clock(clock)
{
    m_source.history = true;
    m_source.channel = QStringLiteral("import");
}

Result<ImportReport> Importer::run(const QStringList& paths, const Cancelled& cancelled)
{
    m_cancelled = cancelled;
    const auto own = m_store.read([](storage::Database& db) { return ownAddresses(db); });
    if (!own)
        return fail(own.error());
    m_source.ownAddresses = *own;
    const auto accounts = m_store.read([](storage::Database& db) { return storage::AccountRepository(db).list(); });
    if (accounts && !accounts->isEmpty())
        m_source.account = accounts->first().id;
    for (const QString& path : paths)
        if (const Status imported = importPath(path); !imported)
            return fail(imported.error());
    if (const Status flushed = flush(); !flushed)
        return fail(flushed.error());
    for (int indexed = 1; indexed > 0;) {
        auto indexing = indexSome(m_store);
        indexing.waitForFinished();
        indexed = indexing.result().value_or(0);
    }
    return m_report;
}

Status Importer::importPath(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return isMaildir(path) ? importMaildir(path) : importFolder(path);
    if (!file.exists()) {
        note(Text::tr("%1 does not exist.").arg(path));
        return {};
    }
    QFile beginning(path);
    if (beginning.open(QIODevice::ReadOnly) && MboxReader::recognises(beginning.read(5)))
        return importMbox(path);
    return importFile(path, storage::FolderRole::Inbox, true);
}

Status Importer::importFile(const QString& path, storage::FolderRole role, bool seen)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        note(Text::tr("%1 cannot be read.").arg(path));
        return {};
    }
    const Timestamp changed = fromDateTime(QFileInfo(file).lastModified());
    return add(file.read(MboxReader::maxMail), changed, seen, role);
}

Status Importer::importMbox(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        note(Text::tr("%1 cannot be read.").arg(path));
        return {};
    }
    const Timestamp changed = fromDateTime(QFileInfo(file).lastModified());
    MboxReader reader(file);
    while (const auto entry = reader.next())
        if (const Status added = add(entry->raw, entry->arrived.value_or(changed), true, storage::FolderRole::Inbox);
            !added)
            return added;
    return {};
}

Status Importer::importMaildir(const QString& path)
{
    QStringList folders{path};
    for (const QString& name : QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (name.startsWith(u'.') && isMaildir(path + u'/' + name) && !isHidden(roleOf(name)))
            folders.append(path + u'/' + name);
    for (const QString& folder : folders) {
        const storage::FolderRole role =
            folder == path ? storage::FolderRole::Inbox : roleOf(QFileInfo(folder).fileName());
        for (const auto* part : {"/cur", "/new"}) {
            QDirIterator files(folder + QLatin1String(part), QDir::Files);
            while (files.hasNext()) {
                const QString file = files.next();
                const bool seen = file.section(QStringLiteral(":2,"), 1).contains(u'S');
                if (const Status imported = importFile(file, role, seen); !imported)
                    return imported;
            }
        }
    }
    return {};
}

Status Importer::importFolder(const QString& path)
{
    QDirIterator files(path, {QStringLiteral("*.eml"), QStringLiteral("*.mbox")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const Status imported = importPath(files.next()); !imported)
            return imported;
    return {};
}

Status Importer::add(const QByteArray& raw, Timestamp arrived, bool seen, storage::FolderRole role)
{
    if (m_cancelled && m_cancelled())
        return fail(ErrorCode::Cancelled, Text::tr("The import was interrupted."));
    if (raw.trimmed().isEmpty()) {
        note(Text::tr("An empty file is no mail."));
        return {};
    }
    if (role != m_batchRole)
        if (const Status flushed = flush(); !flushed)
            return flushed;
    m_batchRole = role;
    m_source.role = role;
    IncomingMail mail = readRaw(raw, arrived, m_source);
    mail.message.seen = mail.message.seen || seen;
    m_batch.push_back(std::move(mail));
    m_batchBytes += raw.size();
    return m_batch.size() >= batchSize || m_batchBytes >= batchBytes ? flush() : Status{};
}

Status Importer::flush()
{
    if (m_batch.empty())
        return {};
    auto batch = std::make_shared<std::vector<IncomingMail>>(std::move(m_batch));
    m_batch = {};
    m_batchBytes = 0;
    m_source.role = m_batchRole;
    auto written = m_store.write(
        [batch, source = m_source](storage::WriteContext& context) { return Intake(context, source).take(*batch); },
        storage::Store::Priority::Bulk);
    written.waitForFinished();
    const Result<IntakeReport> report = written.result();
    if (!report)
        return fail(report.error());
    m_report.messages += report->messages;
    m_report.duplicates += report->duplicates;
    m_report.conversations += report->conversations;
    return {};
}

void Importer::note(const QString& problem)
{
    ++m_report.failed;
    if (m_report.problems.size() < problemsKept)
        m_report.problems.append(problem);
}

} // namespace svarbord::engine
