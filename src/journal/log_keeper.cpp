// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_keeper.h"

#include "base/log.h"
#include "base/stable_hash.h"
#include "base/uuid7.h"
#include "base/when_done.h"
#include "journal/log_settings.h"
#include "journal/recovery_key.h"
#include "storage/log_record_repository.h"
#include "storage/settings_repository.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace svarbord::journal {

using storage::ChapterRepository;
using storage::ChapterRow;
using storage::required;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chaptersAtOnce = 8;
constexpr int entriesAtOnce = 20;
constexpr std::chrono::hours betweenLooks{1};
constexpr std::chrono::hours afterRefusal{24};
constexpr std::chrono::minutes longestBetweenLooks{10};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal)
};

/// A recovery key lies in a drawer: nobody waits for what it does.
bool isOnPaper(const domain::RosterDevice& device)
{
    return device.id == recoveryDevice(device.publicKey);
}

/// Those who may vouch, in an order that is another one for each chapter and the same everywhere.
qsizetype turnOf(const domain::Roster& roster, const DeviceId& device, const QByteArray& digest)
{
    const auto keyOf = [&digest](const QString& id) { return contentHash(digest + id.toUtf8()); };
    const QByteArray own = keyOf(device.value);
    return std::ranges::count_if(roster.devices, [&](const domain::RosterDevice& other) {
        return mayVouch(roster, other.id) && !isOnPaper(other) && keyOf(other.id.value) < own;
    });
}

/// What another team put there, and what nobody can read, is not this one's to take out.
bool countsAsOurs(const storage::LogRecord& record)
{
    return !record.setAside || static_cast<SetAside>(*record.setAside) == SetAside::Repeated;
}

qsizetype activeDevices(const domain::Roster& roster)
{
    return std::ranges::count_if(roster.devices, [&roster](const domain::RosterDevice& device) {
        return roster.isActive(device.id) && !isOnPaper(device);
    });
}

} // namespace

QString chapterSummary()
{
    return Text::tr("This message belongs to Svarbord, the help desk program. A computer that joins the team begins "
                    "with it. Please do not delete or move it.");
}

QString disputeText()
{
    return Text::tr("A snapshot of the shared journal cannot be used.");
}

LogKeeper::LogKeeper(storage::Store& store, LogFolder& folder, DeviceId device, QByteArray secretKey, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_folder(folder),
      m_device(std::move(device)),
      m_secretKey(std::move(secretKey)),
      m_chapterLook(store, folder, this),
      m_looks(m_policy.look, longestBetweenLooks)
{
    m_look.setSingleShot(true);
    m_look.callOnTimeout(this, [this] {
        m_isDue = true;
        look();
    });
    m_turn.setSingleShot(true);
    m_turn.callOnTimeout(this, [this] {
        m_turnOf = m_waiting;
        m_isDue = true; // somebody else may have written it meanwhile
        look();
    });
}

void LogKeeper::setPolicy(const KeepingPolicy& policy)
{
    m_policy = policy;
    m_looks = Backoff(policy.look, longestBetweenLooks);
}

Status LogKeeper::load()
{
    m_epoch = 0;
    lookAgain();
    return m_store.read([this](storage::Database& db) -> Status {
        storage::SettingsRepository settings(db);
        m_counter = ChapterCounter::fromState(required(settings.value(u"log.chapters"_s, QString())).toUtf8());
        m_isBlind = !required(settings.value(newerKey, QString())).isEmpty();
        m_agreesWith = required(ChapterRepository(db).newestWritten(m_device));
        return {};
    });
}

void LogKeeper::lookAgain()
{
    m_isDue = true;
    m_hasLooked = false;
    m_looks.reset();
    m_turn.stop();
}

void LogKeeper::rewind(WriteContext& context, const QString& counter, qint64 order)
{
    ChapterRepository chapters(context.db);
    required(chapters.removeAfter(ChapterCounter::fromState(counter.toUtf8()).ended()));
    required(chapters.dropBatchesAfter(order));
    required(storage::SettingsRepository(context.db).set(u"log.chapters"_s, counter));
}

void LogKeeper::stored(const KeptStep& step)
{
    const bool hasEnded = step.counter().ended() > m_counter.ended();
    m_counter = step.counter();
    m_isBlind = step.isBlind();
    if (!hasEnded)
        return;
    m_isDue = true;
    m_looks.reset();
}

void LogKeeper::tend(quint32 epoch, const LogReader& reader)
{
    m_epoch = epoch;
    m_reader = reader;
    if (epoch == 0 || m_isBlind)
        return;
    m_isDue ? look() : goOn();
}

void LogKeeper::look()
{
    if (m_isLooking || m_epoch == 0 || m_isBlind)
        return;
    m_isLooking = true;
    m_isDue = false;
    m_chapterLook.look(m_reader, [this](const Result<ChapterLook::Seen>& seen) {
        m_isLooking = false;
        if (!seen) {
            qCInfo(logStorage) << "the snapshot is not looked at:" << seen.error().detail;
            m_look.start(m_looks.next());
            return;
        }
        m_hasLooked = true;
        if (seen->isNews)
            m_agreesWith =
                m_store.read([this](storage::Database& db) { return ChapterRepository(db).newestWritten(m_device); })
                    .value_or(QByteArray());
        for (const DeviceId& device : seen->disputed) {
            qCWarning(logStorage) << "a snapshot of the shared journal differs from what was read here:"
                                  << device.value;
            emit disputed(device);
        }
        if (seen->isAhead) {
            m_isBehind = true;
            emit isBehind();
        }
        goOn();
    });
}

/// What follows from what lies there: a chapter that is missing is waited for, or written; what all of them hold may
/// leave the log.
void LogKeeper::goOn()
{
    if (!m_hasLooked || m_isBlind || m_epoch == 0)
        return;
    if (m_isDue)
        return look();
    const auto row = unwritten();
    // Who does not belong yet begins with it, should it come.
    if ((row || !m_reader.roster().isFounded()) && !m_look.isActive())
        m_look.start(m_looks.next());
    if (row)
        takeTurn(*row);
    const Timestamp now = m_store.clock().now();
    if (!m_isCompacting && mayVouch(m_reader.roster(), m_device) && now >= m_lookedForUse + betweenLooks) {
        m_lookedForUse = now;
        compact();
    }
}

/// Chapters are written one after the other: each names the one before.
std::optional<ChapterRow> LogKeeper::unwritten() const
{
    const auto row = m_store.read([](storage::Database& db) -> Result<std::optional<ChapterRow>> {
        ChapterRepository chapters(db);
        return chapters.find(required(chapters.firstUnwritten()));
    });
    return row.value_or(std::nullopt);
}

/// What was taken on trust is written again as it was; anything else by whom those will believe who begin with it.
bool LogKeeper::mayWrite(const ChapterRow& row) const
{
    if (!mayVouch(m_reader.roster(), m_device))
        return false;
    if (!row.bytes.isEmpty())
        return true;
    const auto atEnd = LogReader::fromState(row.reader);
    return atEnd && row.witnesses.contains(m_device.value) && mayVouch(atEnd->roster(), m_device);
}

void LogKeeper::takeTurn(const ChapterRow& row)
{
    const bool isOnItsWay = m_attempt && m_attempt->isAdded && m_attempt->digest == row.digest;
    if (m_isWriting || m_turn.isActive() || isOnItsWay || row.digest == m_unwritable || !mayWrite(row))
        return;
    if (m_turnOf == row.digest)
        return write(row);
    m_waiting = row.digest;
    m_turn.start(m_policy.turn * turnOf(m_reader.roster(), m_device, row.digest));
}

void LogKeeper::write(const ChapterRow& row)
{
    m_isWriting = true;
    if (m_attempt && m_attempt->digest == row.digest)
        return append();
    const QString id = row.bytes.isEmpty() ? makeUuid7(m_store.clock().now()) : row.id;
    auto sealed = m_store.readAsync([row, id, device = m_device, workspace = m_reader.roster().workspace,
                                     key = m_secretKey](storage::Database& db) -> Result<QByteArray> {
        if (!row.bytes.isEmpty())
            return row.bytes;
        ChapterRepository chapters(db);
        const auto before = required(chapters.find(row.number - 1));
        Chapter chapter{workspace, id, device, before ? before->digest : QByteArray(), {}, row.epoch, {}};
        const auto reader = required(LogReader::fromState(row.reader));
        chapter.end = {row.number, row.digest, row.reader, reader.position()};
        const auto held = required(chapters.operations(before ? before->lastOrder : 0, row.lastOrder));
        for (const storage::StoredOperation& stored : held)
            chapter.operations.append(
                {stored.operation, stored.order, fromMs(stored.before[u"received"].toString().toLongLong())});
        return sealChapter(chapter, key);
    });
    whenDone(sealed, this, [this, id, digest = row.digest](const Result<QByteArray>& bytes) {
        const auto head = bytes ? chapterHead(*bytes) : Result<QByteArray>(fail(bytes.error()));
        if (!head) {
            // Its content was erased here: others write it.
            qCWarning(logStorage) << "no chapter is written:" << head.error().userText << head.error().detail;
            m_isWriting = false;
            m_unwritable = digest;
            return;
        }
        m_attempt = Attempt{digest, {id, *bytes, chapterSummary(), false, *head}, false};
        m_retries.reset();
        append();
    });
}

/// What a server does not take now, it may take later; megabytes are not sent again with everything that is decided.
void LogKeeper::append()
{
    whenDone(m_folder.append(m_attempt->addition), this, [this](const Result<LogPosition>& added) {
        m_isWriting = false;
        m_attempt->isAdded = added.has_value();
        m_attempt->addition.again = true;
        if (!added) {
            qCInfo(logStorage) << "a chapter is not added yet:" << added.error().detail;
            // Who has no right to write there is refused until somebody gives it to him.
            const bool isForNow = added.error().code != ErrorCode::Rejected;
            m_turn.start(isForNow ? m_retries.next() : std::chrono::milliseconds(afterRefusal));
            return;
        }
        m_retries.reset();
        m_turnOf.clear();
        m_isDue = true; // it counts when it is read back
        look();
    });
}

/// What may leave the log, and what has to lie in the snapshot in its place.
struct LogKeeper::Removal
{
    quint32 epoch = 0;
    qint64 upTo = 0;           ///< 0: nothing
    QSet<qint64> positions;    ///< of the batches up to there that were read here as this log's
    QList<QByteArray> digests; ///< of the chapters that hold it, from the first

    // What is found of them, as a new workstation would read them.
    LogReader before = LogReader();
    QByteArray previous;
    qsizetype found = 0;
    bool isProven = false; ///< they lead to what was read here
    bool isOther = false;  ///< others are believed before them

    void add(const QList<LogEntry>& entries);
};

void LogKeeper::Removal::add(const QList<LogEntry>& entries)
{
    for (const LogEntry& entry : entries) {
        const auto sealed = decodeChapter(entry.bytes);
        if (!sealed)
            continue;
        const ChapterEnd& end = sealed->chapter.end;
        if (end.number != found + 1)
            continue;
        const auto next = provenChapter(*sealed, before, previous);
        if (!next)
            continue;
        before = *next;
        previous = end.digest;
        ++found;
        isOther = isOther || (found <= digests.size() && digests.at(found - 1) != end.digest);
        isProven = isProven || (found == digests.size() && !isOther);
    }
}

/// What chapters hold is taken out of the log when they lay there for long and another device found them right.
void LogKeeper::compact()
{
    m_isCompacting = true;
    const Timestamp latest = m_store.clock().now() - m_policy.grace;
    const qsizetype enough = std::min<qsizetype>(2, activeDevices(m_reader.roster()));
    auto found = m_store.readAsync(
        [latest, enough, epoch = m_epoch, former = m_compacted](storage::Database& db) -> Result<Removal> {
            ChapterRepository chapters(db);
            Removal removal;
            removal.epoch = epoch;
            const QList<ChapterRow> all = required(chapters.all());
            qsizetype last = all.size();
            QSet<QString> witnesses;
            for (; last > 0; --last) {
                const ChapterRow& row = all.at(last - 1);
                witnesses.unite(row.witnesses);
                if (row.position != 0 && row.received <= latest && witnesses.size() >= enough)
                    break;
            }
            for (const ChapterRow& row : all.first(last)) {
                if (row.position == 0 || row.number != removal.digests.size() + 1)
                    return Removal{};
                removal.digests.append(row.digest);
            }
            const auto newest = required(chapters.find(static_cast<int>(last)));
            if (newest && newest->epoch == epoch)
                removal.upTo = required(LogReader::fromState(newest->reader)).position();
            for (const storage::LogRecord& record : required(storage::LogRecordRepository(db).entries(epoch)))
                if (record.position <= removal.upTo && countsAsOurs(record))
                    removal.positions.insert(record.position);
            return removal.upTo > former ? removal : Removal{};
        });
    whenDone(found, this, [this](const Result<Removal>& possible) {
        if (!possible || possible->upTo == 0) {
            m_isCompacting = false;
            return;
        }
        const auto removal = std::make_shared<Removal>(*possible);
        removal->before = LogReader::from(m_reader.beginning());
        findRemovable(removal, 0);
    });
}

/// Somebody else may have done it already, and left what is none of ours.
void LogKeeper::findRemovable(const std::shared_ptr<Removal>& removal, qint64 after)
{
    whenDone(m_folder.entriesAfter(removal->epoch, after, entriesAtOnce), this,
             [this, removal](const Result<LogSlice>& slice) {
                 if (!slice)
                     return endCompacting(slice.error().detail);
                 const auto isOurs = [&removal](const LogEntry& entry) {
                     return removal->positions.contains(entry.position);
                 };
                 if (std::ranges::any_of(slice->entries, isOurs))
                     return prove(removal, {});
                 if (slice->more && slice->end < removal->upTo)
                     return findRemovable(removal, slice->end);
                 m_compacted = removal->upTo;
                 m_isCompacting = false;
             });
}

/// Each of the chapters still has to lie there as a whole, and to lead a new workstation to what was read here: with
/// one of them missing, nobody could begin any more.
void LogKeeper::prove(const std::shared_ptr<Removal>& removal, const LogPosition& after)
{
    whenDone(m_folder.chaptersAfter(after.epoch, after.position, chaptersAtOnce, ChapterPart::Whole), this,
             [this, removal](const Result<LogSlice>& slice) {
                 if (!slice)
                     return endCompacting(slice.error().detail);
                 const auto read = QtConcurrent::run([removal, entries = slice->entries] {
                     removal->add(entries);
                     return true;
                 });
                 const LogPosition end{slice->epoch, slice->end};
                 whenDone(read, this, [this, removal, more = slice->more, end](bool) {
                     if (more)
                         return prove(removal, end);
                     removal->isProven ? remove(removal) : replaceMissing(removal);
                 });
             });
}

void LogKeeper::remove(const std::shared_ptr<Removal>& removal)
{
    whenDone(m_folder.removeBatches(removal->epoch, removal->positions.values()), this,
             [this, removal](const Status& removed) {
                 if (removed)
                     m_compacted = removal->upTo;
                 endCompacting(removed ? QString() : removed.error().detail);
             });
}

void LogKeeper::endCompacting(const QString& why)
{
    m_isCompacting = false;
    if (!why.isEmpty())
        qCInfo(logStorage) << "the shared log keeps what chapters hold:" << why;
}

/// A chapter that is gone, broken, or lies before the one it follows on is written once more, and then all behind it:
/// whoever begins reads them in their order. What they hold stays for as long.
void LogKeeper::replaceMissing(const std::shared_ptr<Removal>& removal)
{
    const int first = static_cast<int>(removal->found) + 1;
    endCompacting(removal->isOther ? u"others are believed before them"_s : u"chapter %1 is missing"_s.arg(first));
    if (removal->isOther)
        return;
    auto forgotten = m_store.write([first, digest = removal->digests.at(first - 1)](WriteContext& context) -> Status {
        ChapterRepository chapters(context.db);
        const auto row = required(chapters.find(first));
        return row && row->digest == digest ? chapters.forgetPositionsFrom(first) : Status();
    });
    whenDone(forgotten, this, [this](const Status& done) {
        if (!done)
            return;
        m_attempt.reset();
        m_isDue = true;
        look();
    });
}

} // namespace svarbord::journal
