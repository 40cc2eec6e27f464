// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/changes.h"
#include "domain/contact.h"
#include "ui/components/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QListWidget;
class QStackedLayout;

namespace svarbord::services {
class ContactService;
class SafetyService;
} // namespace svarbord::services
namespace svarbord::viewmodels {
class ContactListModel;
}

namespace svarbord::ui {

class ContactCard;
class Dialogs;
class EmptyState;
class FlatButton;
class SearchField;

/// Everybody who ever wrote: companies at the left, people in the middle, one of them at the right.
class ContactsScreen : public QWidget
{
    Q_OBJECT

public:
    ContactsScreen(services::ContactService& contacts, services::SafetyService& safety, const MemberId& self,
                   Dialogs& dialogs, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Reads what is listed; call it when the screen comes up.
    void open();
    void openContact(ContactId id);
    void focusSearch();
    [[nodiscard]] QListView* list() const { return m_list; }

signals:
    void conversationRequested(svarbord::ConversationId id);
    void mailRequested(const QString& address);
    /// Something undo can take back was done.
    void done(const QString& text);
    void failed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* buildSide();
    QWidget* buildList();
    void connectAll();
    void fillCompanies();
    void chooseGroup(int row);
    void updateState();
    void follow(const domain::ChangeSet& changes);
    void addContact();
    void importFile();
    void exportFile();
    void merge(ContactId into);
    void handOut(ContactId id);
    void erase(ContactId id);

    services::ContactService& m_contacts;
    services::SafetyService& m_safety;
    MemberId m_self;
    Dialogs& m_dialogs;
    const Theme& m_theme;
    const Clock& m_clock;
    viewmodels::ContactListModel* m_model;
    QListWidget* m_groups = nullptr;
    SearchField* m_search = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    FlatButton* m_add = nullptr;
    FlatButton* m_import = nullptr;
    FlatButton* m_export = nullptr;
    QListView* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    ContactCard* m_card = nullptr;
    EmptyState* m_none = nullptr;
    QStackedLayout* m_cardStack = nullptr;
    QTimer m_refresh;
    QTimer m_typing;
    bool m_opened = false;
};

} // namespace svarbord::ui
