// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/overtaken_service.h"
#include "services/team_service.h"
#include "ui/components/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace svarbord::services {
class AccountService;
class InboxService;
} // namespace svarbord::services

namespace svarbord::ui {

class FlatButton;
class OvertakenRow;

/// What became of this member's decisions: which were overtaken, which no colleague has yet, which count for nobody,
/// and which were handed over lately (TEAM-03, TEAM-04). GUI thread.
class SyncJournalView : public QWidget
{
    Q_OBJECT

public:
    SyncJournalView(services::TeamService& team, services::OvertakenService& overtaken, services::InboxService& inbox,
                    services::AccountService& accounts, const Theme& theme, const Clock& clock,
                    QWidget* parent = nullptr);

    [[nodiscard]] const QList<OvertakenRow*>& overtakenRows() const { return m_rows; }

signals:
    void conversationRequested(svarbord::ConversationId id);
    void failed(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Decisions = QList<services::TeamDecision>;

    void build();
    void follow();
    void reload();
    void addHeadline(int waiting);
    void addOvertaken(const QList<services::OvertakenChange>& changes);
    void addDecisions(const QString& name, const QString& heading, const Decisions& decisions);
    void addHeading(const QString& text, QWidget* act = nullptr);
    void addNote(const QString& text);
    [[nodiscard]] QWidget* lineOf(const services::TeamDecision& decision, const QString& about);
    void add(QWidget* widget);
    void tell(Future<Status> done);

    services::TeamService& m_team;
    services::OvertakenService& m_overtaken;
    services::InboxService& m_inbox;
    services::AccountService& m_accounts;
    const Theme& m_theme;
    const Clock& m_clock;
    Timestamp m_inStep{};
    QTimer m_pause;
    QLabel* m_title;
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    QList<OvertakenRow*> m_rows;
};

} // namespace svarbord::ui
