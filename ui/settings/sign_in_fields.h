// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sign_in_provider.h"
#include "ui/components/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace svarbord::services {
class AccountService;
}

namespace svarbord::ui {

class Dialogs;
class FlatButton;

/// Signing in with a provider in the browser: a button, how it went, and the provider's addresses for those whose
/// administrator gave them some. What is typed in the browser is never seen here.
class SignInFields : public QWidget
{
    Q_OBJECT

public:
    SignInFields(services::AccountService& accounts, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);
    ~SignInFields() override;

    /// A client id that was used before at this provider on this machine is filled in.
    void setProvider(const domain::SignInProvider& provider);
    void setAddress(const QString& address);
    void setDetailsVisible(bool visible);
    /// Somebody has signed in already, before this dialog.
    void setKept();
    [[nodiscard]] domain::SignInProvider provider() const;
    /// For the service; empty before somebody signed in.
    [[nodiscard]] QString secret() const { return m_secret; }
    [[nodiscard]] static bool hasClientFor(const domain::SignInProvider& provider);
    /// What somebody signed in with on this machine for an address of the same domain; empty when nobody did.
    [[nodiscard]] static domain::SignInProvider rememberedFor(const QString& address);

public slots:
    void begin();

signals:
    void signedIn();
    void failed(const QString& text);
    void edited();

private:
    void build();
    void taken(const QString& secret);
    void setBusy(bool busy);
    void remember() const;
    [[nodiscard]] QString problem() const;

    services::AccountService& m_accounts;
    Dialogs& m_dialogs;
    const Theme& m_theme;
    QString m_address;
    QString m_secret;
    bool m_busy = false;
    FlatButton* m_button = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_details = nullptr;
    QLineEdit* m_client = nullptr;
    QLineEdit* m_page = nullptr;
    QLineEdit* m_token = nullptr;
    QLineEdit* m_scopes = nullptr;
    QLineEdit* m_clientSecret = nullptr;
};

} // namespace svarbord::ui
