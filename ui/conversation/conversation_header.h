// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/member.h"
#include "ui/components/theme.h"
#include "viewmodels/member_standing.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace svarbord::ui {

class Chip;
class FlatButton;
class IconButton;

/// The head of a conversation: its subject and ticket number, and what can be done with all of it.
class ConversationHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationHeader(const Theme& theme, QWidget* parent = nullptr);

    void setConversation(const domain::ConversationRow& row);
    void setFollowed(bool followed) { m_isFollowed = followed; }
    void setSpam(bool spam) { m_isSpam = spam; }
    void setMembers(const QList<domain::Member>& members, const MemberId& self);
    void setStandings(const viewmodels::MemberStandings& standings) { m_standings = standings; }
    void openSnoozeMenu(Timestamp now);
    void openAssignMenu();

signals:
    void closePressed();
    void reopenPressed();
    void snoozeChosen(svarbord::Timestamp until);
    void assignChosen(const svarbord::MemberId& member);
    void unreadPressed();
    void spamPressed(bool spam);
    void blockPressed();
    void snoozePickRequested();
    void followPressed(bool follow);
    void mergePressed();
    void findPressed();
    void sourcePressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openMoreMenu();
    void elideSubject();
    void popUp(QMenu* menu, const QWidget* below);

    const Theme& m_theme;
    domain::ConversationRow m_row;
    QList<domain::Member> m_members;
    viewmodels::MemberStandings m_standings;
    MemberId m_self;
    bool m_isClosed = false;
    bool m_isFollowed = false;
    bool m_isSpam = false;
    QLabel* m_subject;
    Chip* m_number;
    IconButton* m_snooze;
    IconButton* m_assign;
    IconButton* m_more;
    FlatButton* m_close;
};

} // namespace svarbord::ui
