// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/member.h"
#include "imap/session/session.h"
#include "imap/sync/account_sync.h"

#include <QList>
#include <QString>

namespace svarbord::engine {

/// A name by which a member signs in to the mailbox that the team shares.
struct TeamLogin
{
    QString name;
    domain::Role role = domain::Role::Agent;
    bool isRemoved = false;

    bool operator==(const TeamLogin&) const = default;
};

/// What came of the wish that the server keep agents out of what supervisors write.
enum class RightsOutcome {
    Unknown,    ///< not asked for yet
    NotOffered, ///< the server knows no such rights
    NotOurs,    ///< somebody else looks after the folders
    OneLogin,   ///< all sign in by the same name: nobody can be told apart, and nothing is changed
    Kept,
};

enum class TeamFolder { Log, Snapshot };

/// What has to be granted in place of what is granted now. own is never touched, nor is who may give rights himself,
/// unless that is everybody; a member gets what his role needs, a former one nothing, and all others keep no more than
/// they need to ask to be let in.
[[nodiscard]] QList<imap::MailboxRights> changedRights(TeamFolder folder, const QList<imap::MailboxRights>& granted,
                                                       const QList<TeamLogin>& team, const QString& own);

/// Grants rights in the team's folders by a connection of its own, where the own login may.
QCoro::Task<Result<RightsOutcome>> keepFolderRights(domain::Account account, imap::SyncSurroundings surroundings,
                                                    imap::SyncPolicy policy, QList<TeamLogin> team);

} // namespace svarbord::engine
