// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shared_list_editor.h"

class QComboBox;
class QPlainTextEdit;

namespace svarbord::services {
class ContactService;
}

namespace svarbord::ui {

/// The team's own fields of contacts: the list at the left, what the chosen one is called and holds at the right. GUI
/// thread.
class FieldEditor : public SharedListEditor
{
    Q_OBJECT

public:
    FieldEditor(services::ContactService& contacts, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() override;
    void present(const QString& id) override;
    QFuture<Status> put() override;
    QFuture<Status> remove() override;
    [[nodiscard]] Question removal() const override;

private:
    void build();
    void say();
    void showChoices();

    services::ContactService& m_contacts;
    QList<domain::ContactField> m_all;
    QLabel* m_kindLabel = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_choicesLabel = nullptr;
    QPlainTextEdit* m_choices = nullptr;
};

/// The same among the settings.
class FieldsPage : public SettingsPage
{
    Q_OBJECT

public:
    FieldsPage(services::ContactService& contacts, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace svarbord::ui
