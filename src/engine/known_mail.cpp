// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/known_mail.h"

#include "storage/folder_repository.h"
#include "storage/ledger_repository.h"

namespace svarbord::engine {

namespace {

imap::UidRanges toRanges(const storage::UidSpans& spans)
{
    imap::UidRanges ranges;
    ranges.reserve(spans.size());
    for (const storage::UidSpan& span : spans)
        ranges.append({span.first, span.last});
    return ranges;
}

} // namespace

Result<KnownMail::Uids> KnownMail::of(storage::Database& db, FolderId folder)
{
    // Before the rows: what comes between makes the next look read them anew.
    const auto revision = storage::LedgerRepository(db).revision(folder);
    if (!revision)
        return fail(revision.error());
    {
        const std::scoped_lock lock(m_mutex);
        const auto remembered = m_folders.constFind(folder);
        if (remembered != m_folders.cend() && remembered->revision == *revision)
            return remembered->uids;
    }
    const auto rows = storage::FolderRepository(db).knownUids(folder);
    if (!rows)
        return fail(rows.error());
    Uids uids{toRanges(rows->known), toRanges(rows->unfinished)};
    const std::scoped_lock lock(m_mutex);
    m_folders[folder] = Remembered{*revision, uids};
    return uids;
}

void KnownMail::apply(const Change& change)
{
    const std::scoped_lock lock(m_mutex);
    const auto remembered = m_folders.find(change.folder);
    if (remembered == m_folders.end() || remembered->revision != change.before)
        return;
    Uids& uids = remembered->uids;
    uids.known = imap::subtracted(imap::united(uids.known, change.finished), change.gone);
    uids.unfinished = imap::subtracted(imap::subtracted(uids.unfinished, change.finished), change.gone);
    remembered->revision = change.after;
}

} // namespace svarbord::engine
