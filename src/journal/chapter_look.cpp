// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chapter_look.h"

#include "base/log.h"
#include "base/when_done.h"
#include "journal/log_mending.h"
#include "journal/log_settings.h"
#include "storage/settings_repository.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>

namespace svarbord::journal {

using storage::ChapterRepository;
using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headsAtOnce = 50;

QString logsLeft(storage::Database& db)
{
    return required(SettingsRepository(db).value(leftKey, QString()));
}

void requireNotLeft(WriteContext& context, const QString& left)
{
    if (logsLeft(context.db) != left)
        required(Status(fail(ErrorCode::Cancelled, {}, u"the log was left"_s)));
}

/// Who may vouch follows from the log up to its end: whoever begins with it knows no more.
domain::Roster rosterAtEndOf(const storage::ChapterRow& row)
{
    return required(LogReader::fromState(row.reader)).roster();
}

/// Where several lie there, the first one holds.
void meet(ChapterRepository& chapters, storage::ChapterRow row, const Chapter& chapter, const LogEntry& entry)
{
    row.position = entry.position;
    row.received = entry.received;
    row.witnesses.insert(chapter.device.value);
    if (row.bytes.isEmpty())
        row.id = chapter.id;
    required(chapters.put(row));
    required(chapters.dropBatchesUpTo(row.lastOrder));
}

void judgeHead(ChapterRepository& chapters, const LogReader& reader, const LogEntry& entry, const SealedChapter& sealed,
               ChapterLook::Seen& seen)
{
    const Chapter& chapter = sealed.chapter;
    const auto row = required(chapters.find(chapter.end.number));
    if (!row) {
        const bool mayBeSo = !reader.roster().isFounded() || isVouchedFor(sealed, reader.roster());
        seen.isAhead = seen.isAhead || mayBeSo;
        return;
    }
    if (!isVouchedFor(sealed, rosterAtEndOf(*row))) {
        qCInfo(logStorage) << "a snapshot that nobody vouches for who may:" << chapter.device.value;
        return;
    }
    if (row->digest != chapter.end.digest) {
        seen.disputed.append(chapter.device);
        return;
    }
    seen.isNews = seen.isNews || row->position == 0 || !row->witnesses.contains(chapter.device.value);
    required(chapters.addWitness(row->digest, chapter.device));
    if (row->position == 0)
        meet(chapters, *row, chapter, entry);
}

} // namespace

struct ChapterLook::Work
{
    LogReader reader;
    std::function<void(const Result<Seen>&)> done;
    QString left;
    LogPosition place;
    bool isFromStart = false;
    Seen seen;
};

LogPosition lookedUpTo(storage::Database& db)
{
    const QStringList parts = required(SettingsRepository(db).value(snapshotKey, QString())).split(u' ');
    return {parts.value(0).toUInt(), parts.value(1).toLongLong()};
}

void keepLookedUpTo(WriteContext& context, const LogPosition& place)
{
    required(SettingsRepository(context.db).set(snapshotKey, u"%1 %2"_s.arg(place.epoch).arg(place.position)));
}

ChapterLook::ChapterLook(storage::Store& store, LogFolder& folder, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_folder(folder)
{}

void ChapterLook::look(const LogReader& reader, std::function<void(const Result<Seen>&)> done)
{
    const auto work = std::make_shared<Work>();
    work->reader = reader;
    work->done = std::move(done);
    const auto begun = m_store.read([work](storage::Database& db) -> Status {
        work->left = logsLeft(db);
        work->place = lookedUpTo(db);
        return {};
    });
    if (!begun)
        return work->done(fail(begun.error()));
    next(work);
}

void ChapterLook::next(const std::shared_ptr<Work>& work)
{
    const LogPosition& place = work->place;
    whenDone(m_folder.chaptersAfter(place.epoch, place.position, headsAtOnce, ChapterPart::Head), this,
             [this, work](const Result<LogSlice>& slice) {
                 const LogPosition& former = work->place;
                 const bool isGone =
                     slice ? former.epoch != 0 && (slice->epoch != former.epoch || slice->newest < former.position)
                           : slice.error().code == ErrorCode::Conflict;
                 if (isGone && !std::exchange(work->isFromStart, true))
                     return startOver(work);
                 if (!slice)
                     return work->done(fail(slice.error()));
                 judge(work, *slice);
             });
}

/// What lay there has to be written once more, unless it is met again.
void ChapterLook::startOver(const std::shared_ptr<Work>& work)
{
    qCInfo(logStorage) << "the snapshot of the shared journal is another one than before";
    work->place = {};
    auto stored = m_store.write([work](WriteContext& context) -> Status {
        requireNotLeft(context, work->left);
        required(ChapterRepository(context.db).forgetPositionsFrom(1));
        keepLookedUpTo(context, {});
        return {};
    });
    whenDone(stored, this, [this, work](const Status& done) { done ? next(work) : work->done(fail(done.error())); });
}

void ChapterLook::judge(const std::shared_ptr<Work>& work, const LogSlice& slice)
{
    auto* watcher = new QFutureWatcher<Result<SealedChapter>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, work, slice, watcher] {
        watcher->deleteLater();
        store(work, slice, watcher->future().results());
    });
    watcher->setFuture(
        QtConcurrent::mapped(slice.entries, [](const LogEntry& entry) { return decodeChapterHead(entry.bytes); }));
}

void ChapterLook::store(const std::shared_ptr<Work>& work, const LogSlice& slice,
                        const QList<Result<SealedChapter>>& heads)
{
    const LogPosition place{slice.epoch, slice.more ? slice.end : std::max(slice.end, slice.newest)};
    const bool isSame = place.epoch == work->place.epoch && place.position == work->place.position;
    if (slice.entries.isEmpty() && !slice.more && isSame)
        return work->done(work->seen);
    work->place = place;
    const bool isLast = !slice.more;
    auto stored = m_store.write([work, entries = slice.entries, heads, isLast](WriteContext& context) -> Status {
        requireNotLeft(context, work->left);
        ChapterRepository chapters(context.db);
        for (qsizetype i = 0; i < entries.size(); ++i)
            if (const auto& head = heads.at(i))
                judgeHead(chapters, work->reader, entries.at(i), *head, work->seen);
        keepLookedUpTo(context, work->place);
        if (isLast)
            required(chapters.forgetPositionsBehindGap());
        return {};
    });
    whenDone(stored, this, [this, work, more = slice.more](const Status& done) {
        if (!done)
            return work->done(fail(done.error()));
        more ? next(work) : work->done(work->seen);
    });
}

} // namespace svarbord::journal
