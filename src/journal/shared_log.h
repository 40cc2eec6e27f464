// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "journal/log_folder.h"
#include "journal/log_keeper.h"
#include "journal/log_reader.h"
#include "journal/next_batch.h"
#include "storage/store.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace svarbord::journal {

/// How long it waits for what did not come, and after what could not be done; each wait is longer than the one before.
struct LogPatience
{
    std::chrono::milliseconds firstLook{std::chrono::seconds{1}}; ///< for the own batch, when the server took it
    std::chrono::milliseconds firstRetry{std::chrono::seconds{5}};
    std::chrono::milliseconds longest{std::chrono::minutes{5}};
    int looks = 8; ///< before the own batch is looked up, and at last made anew
};

/// Keeps this workstation in step with its team's log: hands over what is pending, one batch at a time, and folds what
/// the log holds, in its order. A batch is stored before it is handed over and forgotten when it was read back, so that
/// a crash at any moment leads to the same batch once more. What was decided before this device belonged to the team,
/// by whom or with whatever clock, is handed over as its member's. What only a newer program can read is read again by
/// that one, and what the server withholds once it hands it over. Lives on a thread with an event loop; store and
/// folder must outlive it.
class SharedLog : public QObject
{
    Q_OBJECT

public:
    SharedLog(storage::Store& store, LogFolder& folder, LogIdentity identity, QObject* parent = nullptr);

    /// Goes on where it was, and from then on whenever something comes or was decided here. Corrupt when what is stored
    /// of the log cannot be read.
    [[nodiscard]] Status start();
    void setPatience(const LogPatience& patience);
    /// Looks for what is new now; inStep() or problem() follows. What is under way already may have looked too early:
    /// inStep() waits for the look after it.
    void catchUp();

    [[nodiscard]] const domain::Roster& roster() const { return m_reader.roster(); }
    /// Up to where the log is folded here.
    [[nodiscard]] qint64 position() const { return m_reader.position(); }
    /// Nothing is under way: it waits for the log, or for something to be decided.
    [[nodiscard]] bool isResting() const { return !m_busy; }
    /// Who keeps the log short to read.
    [[nodiscard]] LogKeeper& keeper() { return m_keeper; }

signals:
    /// Everything in the log is folded here, and what this device may add was handed over.
    void inStep();
    /// An entry counts for nothing (journal::setAsideText says why). After one of ours nothing more is handed over
    /// until the next start() or until others belong to the team, unless only its place in the chain was wrong.
    void setAside(const svarbord::journal::Verdict& verdict);
    /// What was decided here has no effect for anybody, and was taken out.
    void refused(const svarbord::journal::RefusedOperation& refusal);
    /// The server had lost part of the log, or all of it, and everything that was read here lies in it again.
    void mended();
    /// What lies there now is another team's: nothing is put into it, and it is looked at again by itself.
    void anotherTeamFound(const QString& problem);
    /// Text for people. It is tried again by itself.
    void problem(const svarbord::Error& error);

private:
    struct Reading;
    struct Step;

    [[nodiscard]] bool goesOnElsewhere() const;
    [[nodiscard]] Status readNewerAgain(const QJsonObject& newer);
    void askForWithheld();
    void readWithheldAgain();
    [[nodiscard]] Status forgetPartly(qint64 order);
    [[nodiscard]] Status goOn();
    void next();
    void pull();
    void mend();
    void proveOurs(qint64 after);
    void giveBack();
    void giveBack(QList<LogAddition> missing);
    void readChapters();
    void goOnBehind(const LogKeeper::CaughtUp& caughtUp);
    void judgeNext(const std::shared_ptr<Reading>& reading);
    void stepped(const Step& step, const std::shared_ptr<Reading>& reading);
    void push();
    void add(const NextBatch::Made& made);
    void awaitOutgoing();
    void giveOutgoingUp();
    void dropUnfit(const QList<domain::Operation>& unfit);
    void dropOrphans();
    void restamp(const QList<domain::Operation>& operations);
    void keep(const OutgoingBatch& outgoing);
    void append(const OutgoingBatch& outgoing);
    void rest();
    void fail(const Error& error);

    storage::Store& m_store;
    LogFolder& m_folder;
    LogIdentity m_identity;
    LogReader m_reader;
    LogKeeper m_keeper;
    quint32 m_epoch = 0;
    std::optional<OutgoingBatch> m_outgoing;
    bool m_busy = false;
    bool m_again = false;      ///< something came while it was busy
    bool m_isAwaited = false;  ///< and somebody waits for what is found then
    bool m_isHeldBack = false; ///< the log took a batch of ours for nothing: the next would fare alike
    QString m_standing;        ///< what is stored has to lead on from here
    LogPatience m_patience;
    QTimer m_readBack;
    Backoff m_looks;
    int m_looked = 0; ///< for the outgoing batch, since it was added or looked up
    QTimer m_retry;
    Backoff m_retries;
    bool m_isAdded = false; ///< the outgoing batch lies in the log; it is to be read back
    bool m_looksForChapters = true;
    QSet<QString> m_lookedFor; ///< devices before whose entries something is missing
    qint64 m_base = 0;         ///< the order of what is in the log begins behind this
    bool m_isMending = false;  ///< the log is given back what it lost
    bool m_isOurs = false;     ///< what lies there is proven to be this team's
    QSet<QString> m_givenBack;
    QList<qint64> m_withheld; ///< is asked for again, one after the other
    QTimer m_askAgain;
    bool m_asksForWithheld = true;
    qint64 m_addedAt = 0;       ///< where the outgoing batch lies
    bool m_isReadAgain = false; ///< part of the log is read once more, by a newer program
    Timestamp m_logsOwnTime{};  ///< when the log took what it found to come from the future
};

} // namespace svarbord::journal
