// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/roster.h"
#include "ui/settings/settings_page.h"

#include <QFuture>
#include <QHash>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace svarbord::services {
class AccountService;
class TeamService;
} // namespace svarbord::services

namespace svarbord::ui {

class AvailabilityActs;
class Dialogs;
class FlatButton;
class MadeAnew;

/// Who works together on this workspace: members with role, seat and computers, those who wait to be let in, and the
/// way into a team and out of it. What the own role forbids is greyed out, with the reason.
class TeamPage : public SettingsPage
{
    Q_OBJECT

public:
    TeamPage(services::TeamService& team, services::AccountService& accounts, Dialogs& dialogs, const Theme& theme,
             QWidget* parent = nullptr);

    /// Whether each is available, and how to say so. acts must outlive the page.
    void showAvailability(AvailabilityActs& acts);

signals:
    void failed(const QString& text);

private:
    /// What somebody chose about a request, but did not decide yet.
    struct Intent
    {
        domain::Role role = domain::Role::Agent;
        domain::Seat seat = domain::Seat::Full;
        bool isCompared = false;
    };
    /// All that the rows of those who ask follow from.
    struct Asking
    {
        QList<domain::JoinRequest> requests;
        QStringList known; ///< for each the member it would belong to, or nothing
        QString whyNot;

        bool operator==(const Asking&) const = default;
    };

    void reload();
    void fillStanding(MadeAnew& rows);
    void fillRequests(MadeAnew& rows);
    void fillMembers(MadeAnew& rows);
    void fillFoot(MadeAnew& rows);
    void fillBeginning(QWidget* card);
    [[nodiscard]] QString standingHint() const;
    QWidget* makeRequest(const domain::JoinRequest& request);
    QVBoxLayout* addDecision(const domain::JoinRequest& request, QCheckBox* compared, QWidget* card);
    QCheckBox* addComparison(QVBoxLayout* words, const domain::JoinRequest& request, QWidget* card);
    QWidget* makeMember(const domain::RosterMember& entry);
    QWidget* makeDevice(const domain::RosterDevice& device, QWidget* parent);
    void addRecoveryKey(QHBoxLayout* across, QWidget* row);
    QComboBox* roleChoice(domain::Role role, QWidget* parent);
    QComboBox* seatChoice(domain::Seat seat, QWidget* parent);
    FlatButton* button(const QString& text, const QString& objectName, QWidget* parent);
    /// Greyed out, with the reason for eyes and for screen readers, where it is forbidden.
    static void allow(QWidget* control, const QString& whyNot);
    void begin(const domain::Account& account);
    void renewKey();
    void askToRemove(const domain::Member& member);
    void askToWithdraw(const domain::RosterDevice& device);
    void askToLeave();
    void tell(const QFuture<svarbord::Status>& change);
    [[nodiscard]] QString mailbox() const;

    services::TeamService& m_team;
    services::AccountService& m_accounts;
    Dialogs& m_dialogs;
    AvailabilityActs* m_availability = nullptr;
    std::optional<Asking> m_asking;   ///< as it is shown
    QTimer m_later;                   ///< something changed while a button of this page was held down
    QHash<QString, Intent> m_intents; ///< by device and key: whoever asks with another key is somebody else
    QWidget* m_standing;
    QWidget* m_requests;
    QWidget* m_members;
    QWidget* m_foot;
};

} // namespace svarbord::ui
