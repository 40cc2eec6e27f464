// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/team_service.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <functional>

namespace svarbord::viewmodels {

/// How this machine stands to its team, in plain words (TEAM-03).
struct SyncHeadline
{
    enum class Mood { Good, Busy, Waiting, Trouble };
    Mood mood = Mood::Good;
    QString title;
    QString text;
};

/// waiting: decisions that no colleague has yet. inStep: when all was with them last, 0 where that is not known.
[[nodiscard]] SyncHeadline syncHeadline(const engine::TeamState& state, int waiting, Timestamp inStep, Timestamp now,
                                        const QLocale& locale = QLocale());

/// The decisions of this machine as the sync journal lists them, newest first.
struct SyncJournal
{
    QList<services::TeamDecision> waiting;
    QList<services::TeamDecision> refused; ///< count for nobody
    QList<services::TeamDecision> lately;  ///< handed over
};

/// decisions: newest first, of everybody. What is not this member's is left out, but for what waits here.
[[nodiscard]] SyncJournal syncJournal(const QList<services::TeamDecision>& decisions, const MemberId& self,
                                      int mostLately);

/// What a decision says, with its value where that is what two differ in: "Assigned to Ola Aas". otherwise: the text
/// for kinds whose values say nothing to people.
[[nodiscard]] QString decisionText(const domain::Operation& decision, const QString& otherwise,
                                   const std::function<QString(const MemberId&)>& memberName);

} // namespace svarbord::viewmodels
