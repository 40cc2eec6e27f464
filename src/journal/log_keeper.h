// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "journal/chapter.h"
#include "journal/chapter_look.h"
#include "journal/log_folder.h"
#include "journal/signing.h"
#include "storage/chapter_repository.h"
#include "storage/store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace svarbord::journal {

/// What one look at the log means for its chapters; it counts once it is stored.
class KeptStep
{
public:
    /// isBlind: something lies in the log that only a newer program reads. What is counted then is not what others
    /// count, so no chapter ends until that program has read it all once more.
    KeptStep(ChapterCounter counter, quint32 epoch, DeviceId device, bool isBlind)
        : m_counter(std::move(counter)),
          m_epoch(epoch),
          m_device(std::move(device)),
          m_isBlind(isBlind)
    {}

    /// A batch, after the reader has judged it; order is that of the last operation in it.
    void passed(const LogEntry& entry, const Verdict& verdict, const LogReader& reader, qint64 order);
    /// Something only a newer program reads.
    void passedBlindly() { m_isBlind = true; }
    /// For use inside Store::write(); throws what storage::required() throws.
    void store(storage::WriteContext& context);

    [[nodiscard]] const ChapterCounter& counter() const { return m_counter; }
    [[nodiscard]] bool isBlind() const { return m_isBlind; }

private:
    struct Witness
    {
        DeviceId device;
        QByteArray digest;
    };

    ChapterCounter m_counter;
    quint32 m_epoch = 0;
    DeviceId m_device;
    bool m_isBlind = false;
    QList<storage::ChapterRow> m_ended;
    QList<storage::KeptBatch> m_batches;
    QList<domain::Operation> m_people; ///< their signatures prove the roster
    QList<Witness> m_witnesses;
};

/// What a mail with a chapter says to people.
[[nodiscard]] QString chapterSummary();
/// For people, where a chapter says something else than what was read here.
[[nodiscard]] QString disputeText();

/// When a log is tended, and how.
struct KeepingPolicy
{
    std::chrono::milliseconds turn{std::chrono::seconds{20}}; ///< whoever may write a chapter waits so long for others
    std::chrono::hours grace{24 * 30};                        ///< before what a chapter holds leaves the log
    std::chrono::milliseconds look{std::chrono::seconds{5}};  ///< for a chapter that others may write; later seldom
};

/// Keeps the shared log short to read: writes its chapters where this device may vouch for them, and writes them once
/// more where they are lost, begins with those of others, and lets what they hold leave the log. Store and folder must
/// outlive it.
class LogKeeper : public QObject
{
    Q_OBJECT

public:
    LogKeeper(storage::Store& store, LogFolder& folder, DeviceId device, QByteArray secretKey,
              QObject* parent = nullptr);

    void setPolicy(const KeepingPolicy& policy);
    [[nodiscard]] Status load();

    /// What was gained by reading chapters: the reader goes on behind them.
    struct CaughtUp
    {
        LogReader reader;
        quint32 epoch = 0;
        qint64 base = 0; ///< orderBaseIn()
    };
    /// Stores where the reader goes on, in the transaction that folded what is before; throws Cancelled where this log
    /// was left meanwhile.
    using KeepReader = std::function<void(storage::WriteContext&, const LogReader&, quint32 epoch)>;
    /// Takes the chapters that lie beyond where this reader is, where it begins or what they hold has left the log;
    /// else nothing.
    void catchUp(quint32 epoch, const LogReader& reader, KeepReader keep,
                 std::function<void(const Result<std::optional<CaughtUp>>&)> done);

    /// The log is read again from here on, where this was the counter's state. Throws; before load().
    static void rewind(storage::WriteContext& context, const QString& counter, qint64 order);

    [[nodiscard]] KeptStep step(quint32 epoch) const { return {m_counter, epoch, m_device, m_isBlind}; }
    /// The step is in the database.
    void stored(const KeptStep& step);
    /// Everything in the log is read: now is the time for what is to be done.
    void tend(quint32 epoch, const LogReader& reader);
    /// What lies in the snapshot may be another now; it is looked at when the log is tended the next time.
    void lookAgain();
    /// Batch::agreesWith of what is added now.
    [[nodiscard]] QByteArray agreesWith() const { return m_isBlind ? QByteArray() : m_agreesWith; }

signals:
    /// This device vouches for something else than the log held when it was read here.
    void disputed(const svarbord::DeviceId& device);
    /// The snapshot holds more than was read here: catchUp() may gain something.
    void isBehind();

private:
    struct CatchingUp;
    struct Removal;
    /// A chapter on its way into the log. A retry is the same mail.
    struct Attempt
    {
        QByteArray digest;
        LogAddition addition;
        bool isAdded = false; ///< it is to be read back
    };

    void findOldest(const std::shared_ptr<CatchingUp>& work, qint64 after);
    void findNext(const std::shared_ptr<CatchingUp>& work, qint64 after);
    void fetch(const std::shared_ptr<CatchingUp>& work);
    void take(const std::shared_ptr<CatchingUp>& work, const QList<LogEntry>& entries);
    void takeNext(const std::shared_ptr<CatchingUp>& work);
    void foldPortion(const std::shared_ptr<CatchingUp>& work);
    void finish(const std::shared_ptr<CatchingUp>& work);
    void look();
    void goOn();
    void takeTurn(const storage::ChapterRow& row);
    void write(const storage::ChapterRow& row);
    void append();
    void compact();
    void findRemovable(const std::shared_ptr<Removal>& removal, qint64 after);
    void prove(const std::shared_ptr<Removal>& removal, const LogPosition& after);
    void remove(const std::shared_ptr<Removal>& removal);
    void replaceMissing(const std::shared_ptr<Removal>& removal);
    void endCompacting(const QString& why);
    [[nodiscard]] bool mayWrite(const storage::ChapterRow& row) const;
    [[nodiscard]] bool isOfUse(const CatchingUp& work, const Chapter& chapter) const;
    static void keepWhole(storage::WriteContext& context, const CatchingUp& work, const ChapterCounter& counter);
    [[nodiscard]] std::optional<storage::ChapterRow> unwritten() const;

    storage::Store& m_store;
    LogFolder& m_folder;
    DeviceId m_device;
    QByteArray m_secretKey;
    KeepingPolicy m_policy;
    ChapterCounter m_counter;
    ChapterLook m_chapterLook;
    QTimer m_look;
    Backoff m_looks;
    bool m_isDue = true; ///< to look at the snapshot
    bool m_isLooking = false;
    bool m_hasLooked = false; ///< since it may have been another one
    bool m_isBehind = false;
    QTimer m_turn;
    QByteArray m_waiting; ///< digest of the chapter whose turn is waited for
    QByteArray m_turnOf;  ///< and of the one whose turn has come
    quint32 m_epoch = 0;
    LogReader m_reader;
    bool m_isWriting = false;
    QByteArray m_unwritable; ///< digest of a chapter whose content is not whole here
    bool m_isBlind = false;
    std::optional<Attempt> m_attempt;
    Backoff m_retries{std::chrono::seconds{30}, std::chrono::hours{1}};
    bool m_isCompacting = false;
    qint64 m_compacted = 0;     ///< position up to which chapters have taken the place of batches
    Timestamp m_lookedForUse{}; ///< for what may leave the log
    QByteArray m_agreesWith;
};

} // namespace svarbord::journal
