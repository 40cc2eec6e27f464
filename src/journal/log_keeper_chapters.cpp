// SPDX-License-Identifier: GPL-3.0-or-later
// How a workstation that has read little of the log goes on with its chapters.
#include "base/log.h"
#include "base/when_done.h"
#include "journal/log_keeper.h"
#include "journal/log_settings.h"
#include "storage/settings_repository.h"

#include <QtConcurrent>

#include <algorithm>

namespace svarbord::journal {

using storage::ChapterRepository;
using storage::ChapterRow;
using storage::required;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chaptersAtOnce = 8;
constexpr int entriesAtOnce = 20;
/// What one transaction folds without keeping others waiting.
constexpr qsizetype portion = 1'000;

/// An older log was put back, and grew since.
bool isChanged(const LogEntry& entry, const LogReader& reader)
{
    if (entry.position != reader.newest().position)
        return false;
    const auto sealed = decodeBatch(entry.bytes);
    return !sealed || sealed->hash != reader.newest().hash;
}

} // namespace

/// One after the other, as their mails lie there.
struct LogKeeper::CatchingUp
{
    quint32 epoch = 0; ///< of the log
    qint64 newest = 0; ///< the highest position the log ever gave
    LogReader reader;
    KeepReader keep;
    std::function<void(const Result<std::optional<CaughtUp>>&)> done;
    LogReader before; ///< at the beginning of the next chapter
    QByteArray previous;
    bool begins = false;  ///< nothing of this epoch was read yet, or nothing that counts
    qint64 nextBatch = 0; ///< what lies before it in the log is gone; 0: no batch is left
    bool isAhead = false; ///< something was gained

    QList<std::pair<LogEntry, Result<SealedChapter>>> chapters;
    LogPosition place; ///< up to here the snapshot was read
    bool more = false;

    // The chapter that is folded.
    qsizetype folded = 0;
    qint64 order = 0;
    qint64 base = 0;  ///< orderBaseIn(): behind what of the chapters is of another epoch
    QString standing; ///< of the workspace to its log
};

void LogKeeper::catchUp(quint32 epoch, const LogReader& reader, KeepReader keep,
                        std::function<void(const Result<std::optional<CaughtUp>>&)> done)
{
    const auto work = std::make_shared<CatchingUp>();
    work->epoch = epoch;
    work->reader = reader;
    work->keep = std::move(keep);
    work->done = std::move(done);
    const auto begun = m_store.read([this, work](storage::Database& db) -> Status {
        ChapterRepository chapters(db);
        work->order = required(chapters.highestOrder());
        work->base = required(orderBaseIn(db));
        work->standing = required(standingIn(db));
        work->before = LogReader::from(work->reader.expectedBeginning());
        if (m_counter.ended() == 0)
            return {};
        const auto row = required(chapters.find(m_counter.ended()));
        if (!row)
            return {};
        work->previous = row->digest;
        work->before = required(LogReader::fromState(row->reader));
        // The next one was written when this one lay there.
        if (row->position != 0)
            work->place = {lookedUpTo(db).epoch, row->position};
        return {};
    });
    if (!begun)
        return work->done(fail(begun.error()));
    work->begins = reader.position() == 0 || !reader.roster().isFounded();
    if (m_isBlind)
        return work->done(std::nullopt); // what a newer program reads is no reason to pass over the rest
    if (!work->begins)
        return findNext(work, reader.position() - 1);
    if (!reader.roster().isFounded())
        work->reader = LogReader::from(reader.expectedBeginning());
    findOldest(work, 0);
}

/// Who was told nothing of the log takes the beginning that lies in it, and nobody's word for another one.
void LogKeeper::findOldest(const std::shared_ptr<CatchingUp>& work, qint64 after)
{
    whenDone(m_folder.entriesAfter(work->epoch, after, after == 0 ? 1 : entriesAtOnce), this,
             [this, work](const Result<LogSlice>& slice) {
                 if (!slice)
                     return work->done(fail(slice.error()));
                 work->epoch = slice->epoch;
                 work->newest = slice->newest;
                 if (!work->before.expectedBeginning().isEmpty())
                     return fetch(work);
                 const auto oldest = std::ranges::find_if(slice->entries, isBatch);
                 if (oldest == slice->entries.end())
                     return slice->more ? findOldest(work, slice->end) : fetch(work);
                 work->before = LogReader::from(beginningIn(*oldest));
                 // Where anything lay before it, the beginning went into a chapter; part of what that holds may be
                 // left.
                 if (work->before.expectedBeginning().isEmpty() && oldest->position == firstPosition)
                     work->nextBatch = oldest->position;
                 fetch(work);
             });
}

/// Whoever can still read what others decided himself takes nobody's word for it.
void LogKeeper::findNext(const std::shared_ptr<CatchingUp>& work, qint64 after)
{
    const auto looked = [this, work](const Result<LogSlice>& slice) {
        if (!slice)
            return work->done(fail(slice.error()));
        const QList<LogEntry>& entries = slice->entries;
        if (!entries.isEmpty() && isChanged(entries.first(), work->reader))
            return work->done(fail(ErrorCode::Conflict, {}, u"something else lies where it was read last"_s));
        const qint64 position = work->reader.position();
        work->newest = slice->newest;
        const auto next = std::ranges::find_if(
            entries, [position](const LogEntry& entry) { return entry.position > position && isBatch(entry); });
        if (next == entries.end() && slice->more)
            return findNext(work, slice->end);
        work->nextBatch = next == entries.end() ? 0 : next->position;
        const bool isGone = work->nextBatch == 0 ? work->newest > position : work->nextBatch > position + 1;
        std::exchange(m_isBehind, false) || isGone ? fetch(work) : work->done(std::nullopt);
    };
    whenDone(m_folder.entriesAfter(work->epoch, after, after < work->reader.position() ? 2 : entriesAtOnce), this,
             looked);
}

void LogKeeper::fetch(const std::shared_ptr<CatchingUp>& work)
{
    const LogPosition& place = work->place;
    whenDone(m_folder.chaptersAfter(place.epoch, place.position, chaptersAtOnce, ChapterPart::Whole), this,
             [this, work](const Result<LogSlice>& slice) {
                 const bool isGone = slice ? slice->epoch != work->place.epoch || slice->newest < work->place.position
                                           : slice.error().code == ErrorCode::Conflict;
                 if (work->place.epoch != 0 && isGone) {
                     work->place = {};
                     return fetch(work);
                 }
                 if (!slice)
                     return work->done(fail(slice.error()));
                 work->place = {slice->epoch, slice->end};
                 work->more = slice->more;
                 take(work, slice->entries);
             });
}

void LogKeeper::take(const std::shared_ptr<CatchingUp>& work, const QList<LogEntry>& entries)
{
    auto* watcher = new QFutureWatcher<Result<SealedChapter>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, work, entries, watcher] {
        watcher->deleteLater();
        const auto decoded = watcher->future().results();
        for (qsizetype i = 0; i < entries.size(); ++i)
            work->chapters.append({entries.at(i), decoded.at(i)});
        takeNext(work);
    });
    watcher->setFuture(QtConcurrent::mapped(entries, [](const LogEntry& entry) { return decodeChapter(entry.bytes); }));
}

/// What was read here of the chapter has to be how it begins.
bool LogKeeper::isOfUse(const CatchingUp& work, const Chapter& chapter) const
{
    if (!m_counter.leadsInto(chapter))
        return false;
    if (!isOfEpoch(chapter, work.epoch, work.newest))
        return work.begins;
    const bool isGone = work.nextBatch == 0 || chapter.end.position < work.nextBatch;
    const bool wantsGone = !work.begins || (chapter.end.number == 1 && work.before.expectedBeginning().isEmpty());
    return chapter.end.position > work.reader.position() && (isGone || !wantsGone);
}

void LogKeeper::takeNext(const std::shared_ptr<CatchingUp>& work)
{
    while (!work->chapters.isEmpty()) {
        const auto& sealed = work->chapters.first().second;
        if (sealed && isOfUse(*work, sealed->chapter)) {
            auto reader = provenChapter(*sealed, work->before, work->previous);
            if (reader) {
                work->reader = *std::move(reader);
                if (!isOfEpoch(sealed->chapter, work->epoch, work->newest))
                    work->reader.goOnAfter(0);
                work->folded = 0;
                return foldPortion(work);
            }
            qCWarning(logStorage) << "a snapshot is not used:" << reader.error().detail;
        }
        work->chapters.removeFirst();
    }
    if (work->more)
        return fetch(work);
    if (!work->isAhead)
        return work->done(std::nullopt);
    finish(work);
}

/// Where the chapters end, nothing else may lie: an older log was put back, and grew since. Then all of it is read.
void LogKeeper::finish(const std::shared_ptr<CatchingUp>& work)
{
    const auto finished = [work] { work->done(CaughtUp{work->reader, work->epoch, work->base}); };
    if (work->reader.position() == 0)
        return finished();
    whenDone(m_folder.entriesAfter(work->epoch, work->reader.position() - 1, 1), this,
             [this, work, finished](const Result<LogSlice>& slice) {
                 if (!slice)
                     return work->done(fail(slice.error()));
                 if (slice->entries.isEmpty() || !isChanged(slice->entries.first(), work->reader))
                     return finished();
                 work->reader.goOnAfter(0);
                 work->base = work->order;
                 auto stored = m_store.write([work](WriteContext& context) -> Status {
                     keepOrderBase(context, work->base);
                     work->keep(context, work->reader, work->epoch);
                     return {};
                 });
                 whenDone(stored, this,
                          [work, finished](const Status& done) { done ? finished() : work->done(fail(done.error())); });
             });
}

void LogKeeper::foldPortion(const std::shared_ptr<CatchingUp>& work)
{
    const Chapter& chapter = work->chapters.first().second->chapter;
    QList<LoggedOperation> operations =
        chapter.operations.sliced(work->folded, std::min(portion, chapter.operations.size() - work->folded));
    const qint64 before = work->order;
    for (LoggedOperation& logged : operations)
        logged.order = ++work->order;
    const bool begins = work->folded == 0;
    work->folded += operations.size();
    const bool isWhole = work->folded == chapter.operations.size();
    if (isWhole && !isOfEpoch(chapter, work->epoch, work->newest))
        work->base = work->order; // nothing that lies in the log comes before it
    const auto counter = ChapterCounter::behind(chapter.end.number, chapter.end.digest);
    auto stored = m_store.write(
        [work, operations, isWhole, counter, begins, before](WriteContext& context) -> Status {
            requireStanding(context, work->standing);
            if (begins)
                required(storage::SettingsRepository(context.db).set(partlyKey, QString::number(before)));
            LogFolding(context).take(operations);
            if (isWhole)
                keepWhole(context, *work, counter);
            work->standing = required(standingIn(context.db));
            return {};
        },
        storage::Store::Priority::Bulk);
    whenDone(stored, this, [this, work, isWhole, counter](const Status& done) {
        if (!done)
            return work->done(fail(done.error()));
        if (!isWhole)
            return foldPortion(work);
        work->isAhead = true;
        work->before = work->reader;
        work->previous = work->chapters.first().second->chapter.end.digest;
        m_counter = counter;
        work->chapters.removeFirst();
        takeNext(work);
    });
}

void LogKeeper::keepWhole(WriteContext& context, const CatchingUp& work, const ChapterCounter& counter)
{
    const auto& [entry, sealed] = work.chapters.first();
    const Chapter& chapter = sealed->chapter;
    ChapterRow row;
    row.number = chapter.end.number;
    row.digest = chapter.end.digest;
    row.lastOrder = work.order;
    row.reader = chapter.end.reader;
    row.epoch = isOfEpoch(chapter, work.epoch, work.newest) ? chapter.epoch : 0;
    row.id = chapter.id;
    row.bytes = entry.bytes;
    row.position = entry.position;
    row.received = entry.received;
    row.witnesses = {chapter.device.value};
    ChapterRepository chapters(context.db);
    required(chapters.put(row));
    required(chapters.dropBatchesUpTo(work.order));
    required(storage::SettingsRepository(context.db).set(partlyKey, QString()));
    required(storage::SettingsRepository(context.db).set(u"log.chapters"_s, QString::fromUtf8(counter.state())));
    keepLookedUpTo(context, {work.place.epoch, entry.position});
    keepOrderBase(context, work.base);
    work.keep(context, work.reader, work.epoch);
}

} // namespace svarbord::journal
