// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/account_service.h"
#include "ui/components/theme.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace svarbord::ui {

class ConnectionReportView;
class Dialogs;
class EndpointFields;
class FlatButton;
class SignInFields;
struct ProviderPreset;

/// Connects a mailbox, or changes one: address and password are enough for most, the servers are guessed. Nothing is
/// stored before the servers have been tried; a test says step by step what works and what to do about the rest.
/// The password goes to the service and nowhere else.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(services::AccountService& accounts, const Theme& theme, QWidget* parent = nullptr,
                  Dialogs* dialogs = nullptr);
    ~AccountDialog() override;

    /// Changes this account instead of adding one; an empty password keeps the stored one.
    void edit(const domain::Account& account);

signals:
    void connected(const svarbord::domain::Account& account);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Then { Stay, Connect };

    void build();
    QWidget* buildAudience();
    void buildServers(QFormLayout* form);
    void buildFoot(QVBoxLayout* column);
    void connectParts();
    void connectSignIn();
    void addressEdited();
    void lookForServers();
    void serversFound(const QString& address, const std::optional<domain::FoundServers>& found);
    void offerSignIn(const ProviderPreset& preset);
    void showMethod();
    [[nodiscard]] bool usesBrowser() const;
    [[nodiscard]] QString secret() const;
    [[nodiscard]] services::AccountService::Audience audience() const;
    void usePreset();
    void changed();
    void test(Then then);
    void tested(const Result<services::ConnectionReport>& report, Then then);
    void store();
    void stored(const Status& outcome);
    void askWithoutKeychain(const QString& why);
    void setBusy(bool busy, const QString& text = {});
    void setServersVisible(bool visible);
    void showProblem(const QString& text);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] domain::Account account() const;

    services::AccountService& m_accounts;
    const Theme& m_theme;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs& m_dialogs;
    domain::Account m_edited;      ///< valid id: this one is changed
    bool m_serversTouched = false; ///< a person chose them: no more guessing
    bool m_isBrowserUsual = false; ///< this provider is known to let people sign in with their browser
    bool m_methodChosen = false;   ///< a person chose how to sign in
    bool m_testedGood = false;
    QString m_searched; ///< the address whose servers were looked for last
    int m_run = 0;      ///< outcome of an older test is not for what stands here now

    QLabel* m_title = nullptr;
    QFormLayout* m_form = nullptr;
    QComboBox* m_provider = nullptr;
    QComboBox* m_history = nullptr;  ///< how many days of earlier mail are opened
    QComboBox* m_audience = nullptr; ///< the team's, or this member's own
    QLineEdit* m_address = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_method = nullptr; ///< password or browser; shown where there is a choice
    QLineEdit* m_password = nullptr;
    SignInFields* m_signIn = nullptr;
    QLabel* m_hint = nullptr;
    FlatButton* m_serversButton = nullptr;
    QWidget* m_servers = nullptr;
    QLineEdit* m_user = nullptr;
    EndpointFields* m_imap = nullptr;
    EndpointFields* m_smtp = nullptr;
    QLineEdit* m_caFile = nullptr;
    FlatButton* m_caButton = nullptr;
    ConnectionReportView* m_report = nullptr;
    QLabel* m_problem = nullptr;
    FlatButton* m_cancel = nullptr;
    FlatButton* m_test = nullptr;
    FlatButton* m_connect = nullptr;
};

} // namespace svarbord::ui
