// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "engine/team_sync.h"

#include <QObject>

#include <optional>

namespace svarbord::services {

struct Workspace;

/// One line of what the team decided, for those who look through it.
struct TeamDecision
{
    OperationId id;
    qint64 clock = 0;
    Timestamp time{};
    MemberId member;
    QString memberName;
    std::optional<domain::Role> role; ///< at that point of the log; nothing for who was no member
    QString machine;
    domain::OperationKind kind = domain::OperationKind::Comment;
    QString text; ///< what it did
    ConversationId target;
    bool isPending = false;
    bool isUndone = false;
    QString refusedBecause; ///< empty: it counts
};

/// An entry of the log that counts for nothing.
struct SetAsideEntry
{
    Timestamp received{};
    qint64 position = 0;
    QString machine; ///< as far as it is known
    QString reason;
};

struct DecisionQuery
{
    MemberId member; ///< invalid: everybody
    std::optional<domain::OperationKind> kind;
    Timestamp since{};
    qint64 beforeClock = 0; ///< of the last one that is known: the next page
    int limit = 200;
};

/// Who works together on this workspace, how it came to be shared, and what everybody decided.
class TeamService : public QObject
{
    Q_OBJECT

public:
    TeamService(Workspace& workspace, engine::TeamSync& sync, QObject* parent = nullptr);

    [[nodiscard]] const engine::TeamState& state() const { return m_sync.state(); }
    [[nodiscard]] const domain::Roster& roster() const { return m_sync.roster(); }
    [[nodiscard]] MemberId self() const;
    /// The member at this machine, as the team knows him; of a workspace that is not shared, an administrator.
    [[nodiscard]] domain::Member selfMember() const;
    [[nodiscard]] QString workspaceName() const;
    [[nodiscard]] Result<QList<domain::Account>> accounts() const;
    [[nodiscard]] Result<domain::Account> account(const QString& address) const;
    /// What this machine calls itself when nobody chose.
    [[nodiscard]] static QString machineName();
    /// Two who speak on the phone compare it: who asks is who he says he is.
    [[nodiscard]] static QString keyMark(const QByteArray& publicKey);
    /// Of this device; empty while it has none.
    [[nodiscard]] QString ownKeyMark() const;

    Future<Result<domain::Roster>> look(const domain::Account& account) { return m_sync.look(account); }
    /// Gives the recovery key's code, which is kept nowhere.
    Future<Result<QString>> found(const domain::Account& account, const engine::Introduction& founder,
                                  const QString& title);
    Future<Result<MemberId>> join(const domain::Account& account, const engine::Introduction& newcomer);
    Future<Result<MemberId>> recover(const domain::Account& account, const QString& code, const QString& machine);
    Future<Status> leave() { return m_sync.leave(); }
    Future<Status> catchUp(std::chrono::milliseconds patience) { return m_sync.catchUp(patience); }
    Future<Result<engine::TeamAudit>> audit() { return m_sync.audit(); }

    /// What forbids it, as text for people; empty where it is granted.
    [[nodiscard]] QString whyNot(domain::OperationKind kind, const QJsonObject& payload = {}) const;
    /// Lets a waiting device in. Whether its owner would be somebody who is known already tells isKnownMember(): then
    /// role and seat stay as they are, and compared has to be the device's keyMark() as that member reads it out, else
    /// Conflict. Names prove nothing: whoever reads the mailbox knows them. Whoever else asks is held to compared, too,
    /// where it is given: the request that is let in is the one that was looked at.
    Future<Status> approve(const DeviceId& device, domain::Role role, domain::Seat seat, const QString& compared = {});
    [[nodiscard]] bool isKnownMember(const domain::JoinRequest& request) const;
    Future<Status> refuse(const DeviceId& device);
    /// One more device of one's own that exists on paper alone; gives its code, which is kept nowhere. Those that were
    /// made before it go on working until they are withdrawn. For administrators.
    Future<Result<QString>> makeRecoveryKey();
    Future<Status> setMember(const MemberId& member, domain::Role role, domain::Seat seat);
    Future<Status> remove(const MemberId& member);
    /// Lost, or not used any more.
    Future<Status> withdraw(const DeviceId& device);

    /// Newest first.
    [[nodiscard]] Result<QList<TeamDecision>> decisions(const DecisionQuery& query) const;
    [[nodiscard]] Result<QList<SetAsideEntry>> setAside(int limit) const;
    /// For people: what is wrong with the past.
    [[nodiscard]] static QString findingText(const journal::AuditFinding& finding);

signals:
    /// The state, or who belongs.
    void changed();
    void inStep();
    void setAsideNow(const QString& reason);
    /// What was decided here has no effect, and why.
    void refused(const QString& what, const QString& reason);

private:
    Future<Status> decide(const QList<std::pair<domain::OperationKind, QJsonObject>>& decisions);
    [[nodiscard]] domain::Operation draft(domain::OperationKind kind, const QJsonObject& payload) const;

    Workspace& m_workspace;
    engine::TeamSync& m_sync;
};

} // namespace svarbord::services
