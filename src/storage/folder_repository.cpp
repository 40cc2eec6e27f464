// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder_repository.h"

#include "domain/ledger.h"
#include "storage/database.h"
#include "storage/guarded.h"

#include <QCoreApplication>
#include <QSet>

namespace svarbord::storage {

namespace {

Folder folderFrom(const Query& row)
{
    Folder folder;
    folder.id = row.id<FolderId>(0);
    folder.account = row.id<AccountId>(1);
    folder.name = row.text(2);
    folder.role = static_cast<FolderRole>(row.integer(3));
    folder.uidValidity = static_cast<quint32>(row.integer(4));
    folder.highestModSeq = static_cast<quint64>(row.integer(5));
    if (!row.isNull(6))
        folder.serverCount = static_cast<quint32>(row.integer(6));
    folder.present = row.boolean(7);
    return folder;
}

void extend(UidSpans& spans, quint32 uid)
{
    if (!spans.isEmpty() && spans.last().last + 1 == uid)
        spans.last().last = uid;
    else
        spans.append({uid, uid});
}

} // namespace

Result<QList<Folder>> FolderRepository::list(AccountId account)
{
    return guarded([&] {
        QList<Folder> folders;
        Query query = m_db.query("SELECT id, account, name, role, uid_validity, highest_modseq, server_count, present "
                                 "FROM folder WHERE account = ? ORDER BY name");
        query.with(account);
        while (query.next())
            folders.append(folderFrom(query));
        return folders;
    });
}

Result<Folder> FolderRepository::find(FolderId id)
{
    return guarded([&]() -> Result<Folder> {
        Query query = m_db.query("SELECT id, account, name, role, uid_validity, highest_modseq, server_count, present "
                                 "FROM folder WHERE id = ?");
        if (!query.with(id).next())
            return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "This folder is not known."));
        return folderFrom(query);
    });
}

Result<QList<Folder>> FolderRepository::open(AccountId account, const QList<std::pair<QString, FolderRole>>& names)
{
    return guarded([&] {
        // What is as it was is not written: most looks at a server find the same folders.
        QSet<QString> named;
        Query put = m_db.query("INSERT INTO folder(account, name, role) VALUES (?, ?, ?) "
                               "ON CONFLICT(account, name) DO UPDATE SET role = excluded.role, present = 1 "
                               "WHERE role <> excluded.role OR present = 0");
        for (const auto& [name, role] : names) {
            named.insert(name);
            put.again().with(account, name, static_cast<int>(role)).run();
        }
        for (const Folder& folder : required(list(account)))
            if (folder.present && !named.contains(folder.name))
                m_db.query("UPDATE folder SET present = 0 WHERE id = ?").with(folder.id).run();
        QList<Folder> folders = required(list(account));
        folders.removeIf([](const Folder& folder) { return !folder.present; });
        return folders;
    });
}

Status FolderRepository::setUidValidity(FolderId id, quint32 uidValidity)
{
    return guarded([&] { m_db.query("UPDATE folder SET uid_validity = ? WHERE id = ?").with(uidValidity, id).run(); });
}

Status FolderRepository::setHighestModSeq(FolderId id, quint64 highestModSeq)
{
    return guarded(
        [&] { m_db.query("UPDATE folder SET highest_modseq = ? WHERE id = ?").with(highestModSeq, id).run(); });
}

Status FolderRepository::setServerCount(FolderId id, quint32 count)
{
    return guarded([&] { m_db.query("UPDATE folder SET server_count = ? WHERE id = ?").with(count, id).run(); });
}

Status FolderRepository::reset(FolderId id, quint32 uidValidity)
{
    return guarded([&] {
        m_db.query("DELETE FROM ledger WHERE folder = ?").with(id).run();
        m_db.query("DELETE FROM pending_flag WHERE folder = ?").with(id).run();
        m_db.query("UPDATE folder SET uid_validity = ?, highest_modseq = 0 WHERE id = ?").with(uidValidity, id).run();
    });
}

Result<KnownUids> FolderRepository::knownUids(FolderId id)
{
    return guarded([&] {
        KnownUids uids;
        Query query = m_db.query("SELECT uid, state FROM ledger WHERE folder = ? ORDER BY uid");
        query.with(id);
        while (query.next()) {
            const auto uid = static_cast<quint32>(query.integer(0));
            extend(uids.known, uid);
            if (static_cast<domain::LedgerState>(query.integer(1)) == domain::LedgerState::Pending)
                extend(uids.unfinished, uid);
        }
        return uids;
    });
}

} // namespace svarbord::storage
