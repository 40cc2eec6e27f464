// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/result.h"
#include "domain/overtaking.h"

#include <QList>
#include <QObject>
#include <QString>

namespace svarbord::services {

struct Workspace;

/// A decision of this member that does not stand, ready to be shown: "You closed it. Ola opened it, 10:42."
struct OvertakenChange
{
    qint64 id = 0;
    domain::OvertakenBy by = domain::OvertakenBy::Decision;
    ConversationId conversation; ///< invalid where it is about a contact or something the team shares
    ContactId contact;           ///< likewise
    QString about;               ///< subject or name; empty where it is not here any more
    QString decided;             ///< what this member decided: "Closed 1 conversation"
    QString stands;              ///< what stands now, in the same words; why it has no effect where nobody decided
    QString byName;              ///< who decided that; empty where it was nobody
    Timestamp decidedAt{};
    Timestamp overtakenAt{};  ///< when that was decided, by the clock of its author; 0 where nobody did
    bool canRedo = false;     ///< false where it would have no effect once more
    domain::Overtaken change; ///< kinds and values, for whoever shows more than texts
};

/// What became of this member's decisions where somebody decided otherwise at the same time (TEAM-04): nothing is
/// overtaken silently. Each change stays in the list until it is done again or dismissed, also over restarts; what the
/// member decides anew about the same thing takes it out, too. Lives on the thread of its user.
class OvertakenService : public QObject
{
    Q_OBJECT

public:
    explicit OvertakenService(Workspace& workspace, QObject* parent = nullptr);

    /// Newest first. Reads the database; call it after changed(), not with each painting.
    [[nodiscard]] Result<QList<OvertakenChange>> overtaken() const;
    /// Decides the same once more, as a new act that undo takes back, and takes it out of the list. Rejected where
    /// canRedo is false, NotFound for an id that is not in the list.
    [[nodiscard]] Future<Status> redoOvertaken(qint64 id);
    /// What stands is right. An id that is not there is no error.
    [[nodiscard]] Future<Status> dismiss(qint64 id);
    [[nodiscard]] Future<Status> dismissAll();

signals:
    /// The list may be another one than before.
    void changed();

private:
    Workspace& m_workspace;
};

} // namespace svarbord::services
