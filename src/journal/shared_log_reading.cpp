// SPDX-License-Identifier: GPL-3.0-or-later
// How the shared log is read: judged beside the thread it lives on, and stored in portions that let acts go in between.
#include "base/when_done.h"
#include "journal/log_folding.h"
#include "journal/log_mending.h"
#include "journal/log_record.h"
#include "journal/log_settings.h"
#include "journal/overtaking.h"
#include "journal/shared_log.h"
#include "storage/author_repository.h"
#include "storage/settings_repository.h"

#include <QJsonDocument>
#include <QtConcurrent>

#include <algorithm>
#include <memory>

namespace svarbord::journal {

using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int entriesAtOnce = 100;
static_assert(BatchLimits::operations < orderStep);

/// What one transaction folds without keeping others waiting.
constexpr qsizetype portion = 1'000;

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QSet<OperationId> namedIn(const QList<PreparedEntry>& entries)
{
    QSet<OperationId> named;
    for (const PreparedEntry& entry : entries) {
        if (!entry.sealed)
            continue;
        for (const domain::Operation& operation : entry.sealed->batch.operations) {
            named.insert(operation.id);
            if (operation.kind == domain::OperationKind::RetractComment)
                named.insert(OperationId{operation.payload[u"comment"].toString()});
        }
    }
    return named;
}

} // namespace

/// What was fetched, and how much of it is judged.
struct SharedLog::Reading
{
    LogSlice slice;
    QList<PreparedEntry> entries;
    qsizetype next = 0;

    /// No more than one transaction stores.
    [[nodiscard]] QList<PreparedEntry> nextPortion() const
    {
        qsizetype operations = 0;
        qsizetype end = next;
        for (; end < entries.size() && operations < portion; ++end)
            if (entries.at(end).sealed)
                operations += entries.at(end).sealed->batch.operations.size();
        return entries.sliced(next, end - next);
    }
};

/// What one portion of the log leads to; it counts once it is stored. Judging is pure, and done in the thread pool.
struct SharedLog::Step
{
    // What it begins from.
    LogReader reader;
    KeptStep kept;
    quint32 epoch = 0;
    QString standing; ///< before it, and then after it
    DeviceId device;
    QByteArray outgoing; ///< the hash of the batch that is on its way
    qint64 base = 0;
    bool isMending = false;
    QSet<QString> lookedFor;

    // What it leads to.
    QList<LoggedOperation> accepted{};
    QList<RefusedOperation> refused{}; ///< of ours
    QList<Verdict> setAside{};
    bool isOutgoingBack = false;
    bool isHopeless = false; ///< the outgoing one, and whatever is made of the same operations
    Timestamp logsOwnTime{}; ///< where the outgoing one was ahead of it
    QString newer{};         ///< where the reader stood at the first entry that is to be read again later
    QList<qint64> withheld{};
    QList<ReadEntry> read{}; ///< all of them, as a record
    bool isCut = false;      ///< something is missing before the next entry

    void judge(storage::Database& db, Reading& reading);
    void judgeOne(const PreparedEntry& entry);
    void meetOutgoing(const PreparedEntry& entry, const Verdict& verdict);
    [[nodiscard]] bool lacksBefore(const PreparedEntry& entry);
    void store(WriteContext& context);
};

void SharedLog::pull()
{
    if (m_looksForChapters)
        return readChapters();
    whenDone(m_folder.entriesAfter(m_epoch, m_reader.position(), entriesAtOnce), this,
             [this](const Result<LogSlice>& slice) {
                 const bool isAnother = slice ? LogMending::isDamaged(*slice, m_epoch, m_reader.position())
                                              : slice.error().code == ErrorCode::Conflict;
                 if (isAnother)
                     return mend();
                 if (!slice)
                     return fail(slice.error());
                 if (slice->entries.isEmpty() && !slice->more)
                     return m_asksForWithheld ? askForWithheld() : push();
                 // Unpacking and checking signatures is nearly all the work.
                 const auto entries =
                     QtConcurrent::mapped(slice->entries, [roster = m_reader.roster()](const LogEntry& entry) {
                         return prepare(entry, roster);
                     });
                 auto* watcher = new QFutureWatcher<PreparedEntry>(this);
                 connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, slice = *slice] {
                     watcher->deleteLater();
                     judgeNext(std::make_shared<Reading>(Reading{slice, watcher->future().results()}));
                 });
                 watcher->setFuture(entries);
             });
}

void SharedLog::judgeNext(const std::shared_ptr<Reading>& reading)
{
    const auto step = std::make_shared<Step>(
        Step{m_reader, m_keeper.step(reading->slice.epoch), reading->slice.epoch, m_standing, m_identity.device,
             m_outgoing ? m_outgoing->hash : QByteArray(), m_base, m_isMending, m_lookedFor});
    auto judged = m_store.readAsync([step, reading](storage::Database& db) -> Status {
        step->judge(db, *reading);
        return {};
    });
    whenDone(judged, this, [this, step, reading](const Status& done) {
        if (!done)
            return fail(done.error());
        if (step->isCut) {
            m_lookedFor.unite(step->lookedFor);
            m_looksForChapters = true;
        }
        if (step->isCut && step->reader.position() == m_reader.position())
            return pull();
        auto stored = m_store.write(
            [step](WriteContext& context) -> Status {
                step->store(context);
                return {};
            },
            storage::Store::Priority::Bulk);
        whenDone(stored, this, [this, step, reading](const Status& kept) {
            return kept ? stepped(*step, reading) : fail(kept.error());
        });
    });
}

void SharedLog::Step::judge(storage::Database& db, Reading& reading)
{
    const QList<PreparedEntry> entries = reading.nextPortion();
    reader.knowAuthors([known = required(storage::AuthorRepository(db).authorsOf(namedIn(entries)))](
                           const OperationId& id) -> std::optional<MemberId> {
        const auto author = known.constFind(id);
        return author == known.cend() ? std::nullopt : std::optional(*author);
    });
    for (const PreparedEntry& entry : entries) {
        isCut = lacksBefore(entry);
        if (isCut)
            break;
        judgeOne(entry);
        ++reading.next;
    }
    reader.knowAuthors({});
}

void SharedLog::Step::judgeOne(const PreparedEntry& entry)
{
    const bool isNewer = !entry.sealed && entry.sealed.error().code == ErrorCode::Unsupported;
    const bool isLater = isNewer || entry.entry.isWithheld;
    if (isLater)
        kept.passedBlindly();
    if (entry.entry.isWithheld)
        withheld.append(entry.entry.position);
    if (isLater && newer.isEmpty())
        newer = textOf({{u"reads"_s, readableForms()},
                        {u"reader"_s, QString::fromUtf8(reader.state())},
                        {u"chapters"_s, QString::fromUtf8(kept.counter().state())}});
    const Verdict verdict = reader.readPrepared(entry);
    qint64 order = orderAt(base, verdict.position);
    for (const domain::Operation& operation : verdict.accepted)
        accepted.append({operation, ++order, entry.entry.received});
    kept.passed(entry.entry, verdict, reader, order);
    if (std::ranges::any_of(verdict.accepted, [](const auto& each) { return domain::isAboutPeople(each.kind); }))
        isHopeless = false; // who was taken for nobody may be somebody now
    if (verdict.device == device)
        refused += verdict.refused;
    meetOutgoing(entry, verdict);
    if (verdict.setAside)
        setAside.append(verdict);
    read.append({verdict, entry.entry.received});
}

/// What others made of its id is not the outgoing one.
void SharedLog::Step::meetOutgoing(const PreparedEntry& entry, const Verdict& verdict)
{
    if (outgoing.isEmpty() || verdict.hash != outgoing)
        return;
    isOutgoingBack = true;
    if (verdict.setAside == SetAside::Ahead)
        logsOwnTime = entry.entry.received;
    // Into a log that has lost its beginning it came too early.
    const bool isHarmless = isMending || verdict.isTaken() || verdict.setAside == SetAside::Repeated ||
                            verdict.setAside == SetAside::Gap || verdict.setAside == SetAside::Ahead;
    isHopeless = isHopeless || !isHarmless;
}

/// What a colleague added before this entry, or had read, was taken out of the log while it was read here: a chapter
/// holds it. Once for each device, as a chain that was broken long ago stays so.
bool SharedLog::Step::lacksBefore(const PreparedEntry& entry)
{
    constexpr qsizetype mostLooks = 50;
    if (isMending || lookedFor.size() >= mostLooks)
        return false;
    if (!entry.sealed || entry.sealed->batch.device == device)
        return false;
    const QString& author = entry.sealed->batch.device.value;
    if (lookedFor.contains(author) || !reader.misses(entry))
        return false;
    lookedFor.insert(author);
    return true;
}

void SharedLog::Step::store(WriteContext& context)
{
    requireStanding(context, standing);
    LogFolding folding(context);
    QList<Refusal> refusals;
    for (const RefusedOperation& refusal : std::as_const(refused))
        refusals.append({refusal.operation.id, refusal.reason});
    // First, for it never was: what is accepted may have been decided on top of it.
    folding.refuse(refusals);
    folding.take(accepted);
    SettingsRepository settings(context.db);
    keepReader(context, reader, epoch);
    for (const ReadEntry& entry : std::as_const(read))
        LogMending::met(context, entry.verdict.hash);
    kept.store(context);
    keepRecord(context, epoch, read, base);
    if (isOutgoingBack)
        required(settings.set(outgoingKey, QString()));
    if (!newer.isEmpty() && required(settings.value(newerKey, QString())).isEmpty())
        required(settings.set(newerKey, newer));
    if (!withheld.isEmpty())
        keepWithheld(context, withheld);
    standing = required(standingIn(context.db));
}

void SharedLog::stepped(const Step& step, const std::shared_ptr<Reading>& reading)
{
    if (m_reader.roster() != step.reader.roster())
        m_isHeldBack = false; // as in judgeOne()
    m_standing = step.standing;
    m_retries.reset();
    m_reader = step.reader;
    m_reader.stored();
    m_keeper.stored(step.kept);
    m_epoch = step.epoch;
    m_withheld += step.withheld;
    if (step.isOutgoingBack) {
        m_outgoing.reset();
        m_isAdded = false;
        m_readBack.stop();
        m_looks.reset();
        m_isHeldBack = m_isHeldBack || step.isHopeless;
        m_logsOwnTime = step.logsOwnTime;
    }
    for (const Verdict& verdict : step.setAside)
        emit setAside(verdict);
    for (const RefusedOperation& refusal : step.refused)
        emit refused(refusal);
    if (!step.isCut && reading->next < reading->entries.size())
        return judgeNext(reading);
    if (step.isCut || reading->slice.more)
        pull();
    else
        push();
}

} // namespace svarbord::journal
