// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "ui/components/theme.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace svarbord::services {
class ContactService;
}
namespace svarbord::viewmodels {
class ContactListModel;
}

namespace svarbord::ui {

/// Asks for a contact by typing part of the name. Deletes itself when closed.
class ContactPicker : public QDialog
{
    Q_OBJECT

public:
    ContactPicker(services::ContactService& contacts, const Theme& theme, const QString& title, QWidget* parent);

signals:
    void chosen(svarbord::ContactId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    viewmodels::ContactListModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace svarbord::ui
