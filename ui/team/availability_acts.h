// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "viewmodels/member_standing.h"

#include <QFuture>
#include <QObject>
#include <QString>

class QMenu;
class QPoint;
class QWidget;

namespace svarbord::services {
class AvailabilityService;
}

namespace svarbord::ui {

class InboxActs;

/// Saying that one is away, or that a colleague is, and handing over what is open then; with the menus that ask how
/// long and to whom. GUI thread.
class AvailabilityActs : public QObject
{
    Q_OBJECT

public:
    AvailabilityActs(services::AvailabilityService& availability, InboxActs& acts, const Clock& clock, QObject* parent);

    [[nodiscard]] services::AvailabilityService& service() const { return m_availability; }
    /// The member at this desk comes back, or goes until he says otherwise.
    void toggle();
    void goAway(const MemberId& member, Timestamp until, const QString& note);
    void comeBack(const MemberId& member);

    // Menus at a place on the screen; the caller owns nothing.
    void ask(const MemberId& member, QWidget* parent, const QPoint& place);
    /// A day, a time and a note.
    void askTime(const MemberId& member, QWidget* parent, const QPoint& place);
    /// To whom all that is open of this member goes.
    void askHandOver(const MemberId& member, QWidget* parent, const QPoint& place);

    [[nodiscard]] viewmodels::MemberStanding standingOf(const MemberId& member) const;
    /// "You are away until 14:30" or the same of a colleague.
    [[nodiscard]] QString awaySentence(const MemberId& member) const;

signals:
    void done(const QString& text);
    void failed(const QString& problem);
    /// Somebody went just now, and conversations are assigned to him.
    void workLeft(const svarbord::MemberId& member);

private:
    [[nodiscard]] bool isSelf(const MemberId& member) const;
    [[nodiscard]] QString nameOf(const MemberId& member) const;
    void tell(const QFuture<svarbord::Status>& change, const MemberId& member);

    services::AvailabilityService& m_availability;
    InboxActs& m_acts;
    const Clock& m_clock;
};

} // namespace svarbord::ui
