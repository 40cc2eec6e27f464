// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/result.h"
#include "domain/account.h"
#include "domain/roster.h"
#include "ui/components/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace svarbord::services {
class AccountService;
class TeamService;
} // namespace svarbord::services

namespace svarbord::ui {

class Dialogs;
class FlatButton;

/// From one person's workspace to a team's: looks who is in the mailbox, then asks to be let in there, or begins a
/// team. Deletes itself when closed.
class TeamDialog : public QDialog
{
    Q_OBJECT

public:
    TeamDialog(services::TeamService& team, services::AccountService& accounts, Dialogs& dialogs,
               domain::Account account, const Theme& theme, QWidget* parent);

    /// Looks who is in the mailbox; what there is to ask follows from that.
    void look();
    /// What there is to ask of whoever found this roster, or none, in the mailbox.
    void offer(const Result<domain::Roster>& roster);
    /// Shows a new recovery key instead, to whoever is in a team and may have one.
    void renewKey();
    /// Stays while something is under way, and asks before a key goes that is shown only once.
    void done(int result) override;

private:
    /// Fields for who one is.
    struct WhoFields
    {
        QLineEdit* name = nullptr;
        QLineEdit* address = nullptr;
        QLineEdit* machine = nullptr;
    };

    QVBoxLayout* addPage(const char* objectName);
    QLabel* addTitle(QVBoxLayout* column);
    QLabel* addText(QVBoxLayout* column);
    QLineEdit* addField(QFormLayout* form, const QString& label, const char* objectName, const QString& value);
    WhoFields addWho(QFormLayout* form, const QString& prefix);
    void addButtons(QVBoxLayout* column, FlatButton* act, FlatButton* beside = nullptr);
    FlatButton* button(const QString& text, const char* objectName);
    void buildLooking();
    void buildFounding();
    void buildJoining();
    void buildRecovering();
    void buildDone();

    void fit();
    void found();
    void join();
    void recover();
    void chooseWho();
    template <typename T>
    void attempt(const std::function<Future<Result<T>>()>& work, const std::function<void(const T&)>& done);
    void setBusy(bool busy);
    void showProblem(const QString& text);
    void finish(const QString& title, const QString& text, const QString& code);
    void showKey(const QString& title, const QString& code, const QString& more = {});

    services::TeamService& m_team;
    services::AccountService& m_accounts;
    Dialogs& m_dialogs;
    domain::Account m_account;
    const Theme& m_theme;
    domain::Roster m_roster;
    QStackedWidget* m_pages;
    QLabel* m_problem;
    QLabel* m_looking = nullptr;
    FlatButton* m_again = nullptr;
    QLineEdit* m_title = nullptr;
    WhoFields m_founder;
    WhoFields m_newcomer;
    QComboBox* m_who = nullptr;
    QLabel* m_joinTitle = nullptr;
    QLabel* m_joinText = nullptr;
    QLineEdit* m_key = nullptr;
    QLabel* m_doneTitle = nullptr;
    QLabel* m_doneText = nullptr;
    QLabel* m_code = nullptr;
    QString m_copied; ///< the code in one line
    FlatButton* m_copy = nullptr;
    bool m_isBusy = false;
    bool m_isOnlyHere = false; ///< what is shown is kept nowhere
};

} // namespace svarbord::ui
