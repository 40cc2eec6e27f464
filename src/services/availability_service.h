// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/availability.h"
#include "domain/changes.h"
#include "domain/selection.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace svarbord::services {

class PresenceService;
struct Workspace;

/// Who is available, away or offline (RTE-03). That somebody is away is shared with the team; that somebody is offline
/// follows from who is heard. GUI thread.
class AvailabilityService : public QObject
{
    Q_OBJECT

public:
    explicit AvailabilityService(Workspace& workspace, QObject* parent = nullptr);

    /// Tells who is at work.
    void follow(const PresenceService& presence);

    [[nodiscard]] MemberId self() const;
    /// Members and groups that are not simply available.
    [[nodiscard]] const domain::Standings& standings() const { return m_standings; }
    [[nodiscard]] domain::Standing of(const MemberId& id) const { return m_standings.value(id); }

    /// until 0: until it is taken back. InvalidInput for a time that is over.
    QFuture<Status> goAway(const MemberId& member, Timestamp until, const QString& note);
    QFuture<Status> comeBack(const MemberId& member);
    /// What is open or snoozed and assigned to a member, to be handed to somebody else as one act.
    [[nodiscard]] Result<domain::Selection> openWork(const MemberId& member) const;
    static constexpr int mostWork = 500; ///< open ones, and as many snoozed ones

    /// What is shared is read anew; happens by itself soon after each change.
    void reload();

public slots:
    /// Some time passed: who came back meanwhile is available.
    void pass();

signals:
    void changed();

private:
    Workspace& m_workspace;
    QPointer<const PresenceService> m_presence;
    QList<domain::Absence> m_absences;
    domain::Standings m_standings;
    QTimer m_next;
};

} // namespace svarbord::services
