// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/member.h"
#include "services/inbox_service.h"
#include "viewmodels/member_standing.h"

#include <QObject>

class QMenu;
class QWidget;

namespace svarbord::ui {

/// What a person can do with conversations, with the menus that ask how, and one message after each.
class InboxActs : public QObject
{
    Q_OBJECT

public:
    using Ids = domain::Selection;

    InboxActs(services::InboxService& inbox, const MemberId& self, const Clock& clock, QObject* parent);

    void setMembers(const QList<domain::Member>& members) { m_members = members; }
    [[nodiscard]] const QList<domain::Member>& members() const { return m_members; }
    /// Who is away, for choosing and for saying so.
    void setStandings(const viewmodels::MemberStandings& standings) { m_standings = standings; }
    [[nodiscard]] const viewmodels::MemberStandings& standings() const { return m_standings; }

    void close(const Ids& ids);
    void reopen(const Ids& ids);
    void assign(const Ids& ids, const MemberId& member);
    void setStatus(const Ids& ids, const QString& statusId);
    void setPriority(const Ids& ids, domain::Priority priority);
    void addTag(const Ids& ids, const QString& tag);
    void removeTag(const Ids& ids, const QString& tag);
    void snooze(const Ids& ids, Timestamp until);
    void setSpam(const Ids& ids, bool spam);
    /// Takes it back where all of them are spam; marks them all otherwise.
    void toggleSpam(const Ids& ids);
    void markRead(const Ids& ids, bool read);
    void setFollowed(const Ids& ids, bool followed);
    /// Marks as spam, and what the sender writes from now on goes there by itself.
    void block(const Ids& ids);
    void undo();
    void redo();

    // Menus at a place on the screen; the caller owns nothing.
    void askAssignee(const Ids& ids, const MemberId& current, QWidget* parent, const QPoint& place);
    void askStatus(const Ids& ids, const QString& current, QWidget* parent, const QPoint& place);
    void askPriority(const Ids& ids, domain::Priority current, QWidget* parent, const QPoint& place);
    void askSnooze(const Ids& ids, QWidget* parent, const QPoint& place);
    void askTime(const Ids& ids, QWidget* parent, const QPoint& place);
    void askTag(const Ids& ids, QWidget* parent, const QPoint& place);

signals:
    /// This person does something: what it leads to shows soon.
    void begun();
    /// Done, and can be taken back.
    void done(const QString& text);
    void takenBack(const QString& text);
    void failed(const QString& problem);
    /// An act on so many that it takes a while has begun.
    void working(const QString& text);

private:
    void follow(QFuture<Status> act, const Ids& ids, const QString& text);

    services::InboxService& m_inbox;
    MemberId m_self;
    const Clock& m_clock;
    QList<domain::Member> m_members;
    viewmodels::MemberStandings m_standings;
};

} // namespace svarbord::ui
