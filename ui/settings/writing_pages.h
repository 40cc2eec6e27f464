// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/member.h"
#include "ui/settings/settings_page.h"

namespace svarbord::services {
class WritingService;
}

namespace svarbord::ui {

class Dialogs;
class MacroEditor;
class SignatureEditor;
class SnippetEditor;

/// The signature of each mailbox, and the name its customers see, among the settings.
class SignaturePage : public SettingsPage
{
    Q_OBJECT

public:
    SignaturePage(services::WritingService& writing, const QList<domain::Account>& accounts, const Theme& theme,
                  QWidget* parent = nullptr);

private:
    QList<domain::Account> m_accounts;
    SignatureEditor* m_editor;
};

/// The team's saved replies among the settings.
class SnippetsPage : public SettingsPage
{
    Q_OBJECT

public:
    SnippetsPage(services::WritingService& writing, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] SnippetEditor& editor() const { return *m_editor; }

private:
    SnippetEditor* m_editor;
};

/// The team's macros among the settings.
class MacrosPage : public SettingsPage
{
    Q_OBJECT

public:
    MacrosPage(services::WritingService& writing, const QList<domain::Member>& members, Dialogs& dialogs,
               const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] MacroEditor& editor() const { return *m_editor; }

private:
    MacroEditor* m_editor;
};

} // namespace svarbord::ui
