// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agent_profile.h"
#include "ui/settings/settings_page.h"

#include <QImage>

class QLabel;
class QLineEdit;

namespace svarbord::services {
class AccountService;
}

namespace svarbord::ui {

class Dialogs;
class FlatButton;

/// A picture as profiles keep it: square, small, in PNG. Nothing when the file is none that can be read.
[[nodiscard]] QByteArray profilePicture(const QString& file);

/// How this member appears to customers: name, picture and where to meet, with what a customer sees. The whole team
/// gets what is chosen at once, and it can be undone.
class ProfilePage : public SettingsPage
{
    Q_OBJECT

public:
    ProfilePage(services::AccountService& accounts, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);

signals:
    void failed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildPreview();
    QWidget* buildPictureButtons();
    void present();
    void choosePicture();
    void keep(const domain::AgentProfile& profile);
    [[nodiscard]] domain::AgentProfile shown() const;
    [[nodiscard]] QString ownName() const;
    void paintPicture();

    services::AccountService& m_service;
    Dialogs& m_dialogs;
    domain::AgentProfile m_stored;
    QLineEdit* m_name;
    QLineEdit* m_link;
    FlatButton* m_choose = nullptr;
    FlatButton* m_remove = nullptr;
    QWidget* m_picture = nullptr;
    QLabel* m_shownName = nullptr;
    QLabel* m_shownLink = nullptr;
};

} // namespace svarbord::ui
