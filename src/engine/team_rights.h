// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/account.h"
#include "domain/roster.h"
#include "engine/folder_rights.h"
#include "storage/store.h"

#include <QObject>
#include <QTimer>

namespace svarbord::engine {

class Engine;

/// Tells the team by which name this member signs in to its mailbox, and, at an administrator's workstation, has the
/// mail server let only those write into its folders whose role wants it. Where that cannot be done, work goes on as
/// without it. Lives on a thread with an event loop; store and engine must outlive it.
class TeamRights : public QObject
{
    Q_OBJECT

public:
    TeamRights(storage::Store& store, Engine& engine, domain::Account account, QObject* parent = nullptr);

    /// The log is folded up to its end, and this is who belongs.
    void keep(const domain::Roster& roster, const DeviceId& own);
    /// What came of it, for people; empty where there is nothing to tell.
    [[nodiscard]] QString text() const;

signals:
    void changed();

private:
    void tellOwn(const MemberId& member);
    void keepOutcome(const QList<TeamLogin>& team, RightsOutcome outcome);
    [[nodiscard]] bool wasGranted(const QList<TeamLogin>& team);
    void grant(const QList<TeamLogin>& team);

    storage::Store& m_store;
    Engine& m_engine;
    domain::Account m_account;
    QTimer m_again;
    bool m_isTold = false; ///< the own name was handed to the journal by this run
    bool m_isGranting = false;
    bool m_isDone = false; ///< for m_team
    QList<TeamLogin> m_team;
    RightsOutcome m_outcome = RightsOutcome::Unknown;
    QString m_problem;
};

} // namespace svarbord::engine
