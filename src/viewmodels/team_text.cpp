// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/team_text.h"

#include <QCoreApplication>

namespace svarbord::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::Team)
};

} // namespace

QString roleName(domain::Role role)
{
    switch (role) {
    case domain::Role::Agent:
        return Text::tr("Agent");
    case domain::Role::Supervisor:
        return Text::tr("Supervisor");
    case domain::Role::Translator:
        return Text::tr("Translator");
    case domain::Role::Administrator:
        return Text::tr("Administrator");
    }
    return {};
}

QString seatName(domain::Seat seat)
{
    return seat == domain::Seat::Full ? Text::tr("Full seat") : Text::tr("Read-only seat");
}

QString standingText(const engine::TeamState& state, const QString& title, const QString& keyMark)
{
    using enum engine::TeamPhase;
    switch (state.phase) {
    case Local:
    case Member:
        return {};
    case NoKey:
        return Text::tr("The signing key of this computer is missing, so nothing you decide reaches your colleagues. "
                        "Leave the team on this computer and ask to join again.");
    case Founding:
        return Text::tr("Your workspace is being shared. It takes a moment, or until the mailbox can be reached.");
    case Waiting:
        if (state.isCopy && !keyMark.isEmpty())
            return Text::tr("This workspace was copied, so it counts as another computer of yours. An administrator of "
                            "%1 has to let it in. Your code: %2")
                .arg(title, keyMark);
        return keyMark.isEmpty()
                   ? Text::tr("Your request to join is on its way to the mailbox.")
                   : Text::tr("You wait for an administrator of %1 to let you in. Your code: %2").arg(title, keyMark);
    case Declined:
        return Text::tr("You were not let in to %1. Ask an administrator, or ask to join again.").arg(title);
    case Removed:
        return Text::tr("This computer does not belong to %1 any more. What you decide here reaches nobody.")
            .arg(title);
    }
    return {};
}

QString whoIsThere(const domain::Roster& roster)
{
    QStringList names;
    QStringList administrators;
    for (const domain::RosterMember& entry : roster.members) {
        if (entry.removed)
            continue;
        names.append(entry.member.name);
        if (entry.member.role == domain::Role::Administrator)
            administrators.append(entry.member.name);
    }
    return Text::tr("%n member(s): %1.", nullptr, static_cast<int>(names.size())).arg(names.join(u", "_s)) + u' ' +
           Text::tr("Administrators: %1.").arg(administrators.join(u", "_s));
}

QString invitation(const QString& title, const QString& mailbox)
{
    return Text::tr("Join %1 in Svarbord:\n"
                    "1. Install Svarbord and connect the mailbox %2.\n"
                    "2. Choose \"Ask to join\" when Svarbord offers it.\n"
                    "3. Tell me the code that it shows. I let you in.")
        .arg(title, mailbox);
}

QString decisionName(domain::OperationKind kind)
{
    using enum domain::OperationKind;
    switch (kind) {
    case Assign:
        return Text::tr("Assignments");
    case SetStatus:
        return Text::tr("Opened and closed");
    case Comment:
        return Text::tr("Comments");
    case Merge:
        return Text::tr("Merged conversations");
    case EditContact:
        return Text::tr("Contacts");
    case SetShared:
        return Text::tr("Settings of the team");
    case SetMember:
        return Text::tr("Members and roles");
    case AdmitDevice:
        return Text::tr("Computers let in");
    case WithdrawDevice:
        return Text::tr("Computers withdrawn");
    default:
        return {};
    }
}

QList<domain::OperationKind> decisionKinds()
{
    using enum domain::OperationKind;
    return {Assign, SetStatus, Comment, Merge, EditContact, SetShared, SetMember, AdmitDevice, WithdrawDevice};
}

} // namespace svarbord::viewmodels
