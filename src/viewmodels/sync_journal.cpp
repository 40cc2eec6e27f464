// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/sync_journal.h"

#include "viewmodels/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::viewmodels {

namespace {

using engine::TeamPhase;
using Mood = SyncHeadline::Mood;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::SyncJournal)
};

SyncHeadline ofMember(const engine::TeamState& state, int waiting, Timestamp inStep, Timestamp now,
                      const QLocale& locale)
{
    if (state.isElsewhere)
        return {Mood::Good, Text::tr("Another program keeps this workspace in step"),
                Text::tr("What you decide here is handed over by it.")};
    if (!state.isReachable || !state.problem.isEmpty())
        return {Mood::Waiting, Text::tr("No connection to the team"),
                waiting == 0 ? Text::tr("You can go on working: what you decide is kept, and handed over by itself.")
                             : Text::tr("%Ln decision(s) are kept here, and handed over by themselves as soon as the "
                                        "mailbox answers.",
                                        nullptr, waiting)};
    if (waiting > 0)
        return {Mood::Busy, Text::tr("%Ln decision(s) are on their way", nullptr, waiting),
                Text::tr("They count here already; colleagues see them in a moment.")};
    const QString when =
        toMs(inStep) == 0 ? QString() : Text::tr("Last looked %1.").arg(relativeDateTime(inStep, now, locale));
    return {Mood::Good, Text::tr("In step with the team"),
            QString(Text::tr("Your colleagues have everything that was decided here.") + QLatin1Char(' ') + when)
                .trimmed()};
}

} // namespace

SyncHeadline syncHeadline(const engine::TeamState& state, int waiting, Timestamp inStep, Timestamp now,
                          const QLocale& locale)
{
    switch (state.phase) {
    case TeamPhase::Local:
        return {Mood::Good, Text::tr("This workspace is on this machine alone"),
                Text::tr("What you decide counts at once. Should a team share the workspace one day, all of it goes "
                         "along.")};
    case TeamPhase::NoKey:
        return {Mood::Trouble, Text::tr("The key of this machine is missing"),
                state.problem.isEmpty()
                    ? Text::tr("Without it nothing can be handed over. What you decide is kept here.")
                    : state.problem};
    case TeamPhase::Founding:
        return {Mood::Busy, Text::tr("The team’s workspace is being set up"),
                Text::tr("You can go on working: everything goes along.")};
    case TeamPhase::Waiting:
        if (state.isCopy)
            return {Mood::Waiting, Text::tr("An administrator has to let this machine in"),
                    Text::tr("This workspace was copied, and the one it was copied from may be at work still. Until "
                             "then what you decide is kept here, and mail that waited is held.")};
        return {Mood::Waiting, Text::tr("An administrator has to let this machine in"),
                Text::tr("Until then what you decide is kept here.")};
    case TeamPhase::Declined:
        return {Mood::Trouble, Text::tr("This machine was not let in"),
                Text::tr("Ask again in the settings, under the team. What you decide is kept here.")};
    case TeamPhase::Removed:
        return {Mood::Trouble, Text::tr("This machine does not belong to the team any more"),
                Text::tr("What you decide stays here, and nobody else sees it.")};
    case TeamPhase::Member:
        break;
    }
    return ofMember(state, waiting, inStep, now, locale);
}

SyncJournal syncJournal(const QList<services::TeamDecision>& decisions, const MemberId& self, int mostLately)
{
    SyncJournal journal;
    for (const services::TeamDecision& decision : decisions) {
        if (decision.text.isEmpty())
            continue;
        if (decision.isPending)
            journal.waiting.append(decision);
        else if (decision.member != self)
            continue;
        else if (!decision.refusedBecause.isEmpty())
            journal.refused.append(decision);
        else if (journal.lately.size() < mostLately)
            journal.lately.append(decision);
    }
    return journal;
}

QString decisionText(const domain::Operation& decision, const QString& otherwise,
                     const std::function<QString(const MemberId&)>& memberName)
{
    using enum domain::OperationKind;
    const QJsonObject& payload = decision.payload;
    switch (decision.kind) {
    case Assign: {
        const QString member = payload[QLatin1String("member")].toString();
        return member.isEmpty() ? Text::tr("Assigned to nobody")
                                : Text::tr("Assigned to %1").arg(memberName(MemberId{member}));
    }
    case SetStatus:
        return Text::tr("Status: %1").arg(statusName(payload[QLatin1String("status")].toString()));
    case SetPriority:
        return Text::tr("Priority: %1")
            .arg(priorityName(
                static_cast<domain::Priority>(std::clamp(payload[QLatin1String("priority")].toInt(), 0, 3))));
    case AddTag:
        return Text::tr("Tag added: %1").arg(payload[QLatin1String("tag")].toString());
    case RemoveTag:
        return Text::tr("Tag removed: %1").arg(payload[QLatin1String("tag")].toString());
    default:
        return otherwise;
    }
}

} // namespace svarbord::viewmodels
