// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "base/result.h"
#include "domain/account.h"
#include "domain/presence.h"
#include "domain/roster.h"
#include "journal/log_audit.h"
#include "journal/shared_log.h"
#include "storage/store.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace svarbord::engine {

class Engine;
class Presence;
class TeamRights;

/// How this workspace stands to a team.
enum class TeamPhase {
    Local,    ///< it is nobody else's
    NoKey,    ///< shared, but the key of this device is not in the keychain: nothing can be signed
    Founding, ///< the log does not hold its beginning yet
    Waiting,  ///< for an administrator to let this device in
    Declined, ///< the request was turned down, or somebody else began the log first
    Member,
    Removed, ///< the member was removed, or this device withdrawn
};

struct TeamState
{
    TeamPhase phase = TeamPhase::Local;
    AccountId account;        ///< in whose mailbox the log lies
    DeviceId device;          ///< this one
    bool isElsewhere = false; ///< another program keeps this workspace in step
    bool isReachable = true;
    bool isCopy = false; ///< of another workspace of this team's, and not let in yet
    QString problem;     ///< text for people
    QString rights;      ///< whom the mail server lets write into the team's folders, for people; may be empty

    bool operator==(const TeamState&) const = default;
};

/// Who somebody is to a team, and what he calls this machine.
struct Introduction
{
    domain::Member member; ///< id, name and address count
    QString machine;
    bool isKnown = false; ///< one of the team's members already, at another machine
};

/// What an audit of the whole log found.
struct TeamAudit
{
    QList<journal::AuditFinding> findings; ///< none: the past is as it was
    qint64 entries = 0;
    qint64 operations = 0;
};

/// Owns which log a workspace is on. One that is not shared keeps its decisions for the day when it is; a shared one is
/// kept in step with the log in the mailbox of one of its accounts, signed with a key of this device that lies in the
/// keychain. One program at a time does so for a workspace; what others decide in it is handed over by that one. Lives
/// on a thread with an event loop. Store, engine and clock must outlive it.
class TeamSync : public QObject
{
    Q_OBJECT

public:
    TeamSync(storage::Store& store, Engine& engine, const Clock& clock, const QString& dataDir,
             QObject* parent = nullptr);
    ~TeamSync() override;

    /// From now on the workspace is kept in step.
    void start();
    [[nodiscard]] const TeamState& state() const { return m_state; }
    /// Empty while nothing is shared.
    [[nodiscard]] const domain::Roster& roster() const { return m_roster; }

    /// Who has a workspace in this mailbox; a roster that is not founded when there is none.
    Future<Result<domain::Roster>> look(const domain::Account& account);
    /// Begins a shared workspace in this mailbox with all that is here. Gives the code of the recovery key, which is
    /// kept nowhere. Conflict when there is one already; Unsupported where no keychain takes the key.
    Future<Result<QString>> found(const domain::Account& account, const Introduction& founder, const QString& title);
    /// Asks to be let in. Gives the short name that is asked for: another one where the wish is taken.
    Future<Result<MemberId>> join(const domain::Account& account, const Introduction& newcomer);
    /// Lets this device in by the recovery key, as one more of its owner's.
    Future<Result<MemberId>> recover(const domain::Account& account, const QString& code, const QString& machine);
    /// The own device is withdrawn where that can be told, and nothing is shared any more.
    Future<Status> leave();

    /// From now on colleagues see that somebody is at work here, and who of them is can be seen here: for a desk that a
    /// person sits at.
    void takePart();
    /// What is done at it.
    void show(domain::Activity activity, ConversationId conversation);
    /// Null unless this program takes part and keeps the workspace in step.
    [[nodiscard]] const Presence* presence() const { return m_presence.get(); }

    /// Everything in the log is folded here, and what was decided here was handed over. Busy after patience.
    Future<Status> catchUp(std::chrono::milliseconds patience);
    /// Reads the whole log once more and compares it with what was read here before.
    Future<Result<TeamAudit>> audit();

signals:
    /// The state, or who belongs.
    void changed();
    void inStep();
    void presenceChanged();
    void setAside(const svarbord::journal::Verdict& verdict);
    /// What was decided here has no effect for anybody.
    void refused(const svarbord::journal::RefusedOperation& refusal);
    void problem(const svarbord::Error& error);

private:
    struct Entry;

    void begin();
    void end();
    void open(const domain::Account& account, const QString& secret);
    void openPresence();
    void takeUp();
    [[nodiscard]] bool isUnsignedCopy() const;
    void askForCopy();
    void lackKey(const Error& error);
    void refresh();
    void set(TeamState state);
    void whenHandedOver(QObject* wait, const std::shared_ptr<Promise<Status>>& promise);
    Future<Result<journal::LogReader>> read(const domain::Account& account);
    void keepKey(const std::shared_ptr<Entry>& entry);
    void admit(const std::shared_ptr<Entry>& entry);
    void enter(const std::shared_ptr<Entry>& entry);
    void leaveNow(const std::shared_ptr<Promise<Status>>& promise);
    [[nodiscard]] Result<domain::Account> account(AccountId id) const;

    storage::Store& m_store;
    Engine& m_engine;
    const Clock& m_clock;
    QLockFile m_lock;
    QTimer m_takeUp; ///< from the program that keeps it in step now
    TeamState m_state;
    domain::Roster m_roster;
    domain::Account m_account;
    std::unique_ptr<journal::LogFolder> m_folder;
    std::unique_ptr<journal::SharedLog> m_log;
    std::unique_ptr<TeamRights> m_rights;
    std::optional<journal::LogIdentity> m_identity; ///< while the log is open
    std::unique_ptr<journal::LogFolder> m_notes;
    std::unique_ptr<Presence> m_presence;
    domain::Activity m_activity = domain::Activity::Online;
    ConversationId m_shown;
    bool m_takesPart = false;
    bool m_isStarted = false;
    int m_openings = 0; ///< a key that is read for a former one comes too late
};

} // namespace svarbord::engine
