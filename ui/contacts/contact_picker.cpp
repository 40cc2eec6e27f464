// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contact_picker.h"

#include "services/contact_service.h"
#include "ui/contacts/contact_delegate.h"
#include "viewmodels/contact_list_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

ContactPicker::ContactPicker(services::ContactService& contacts, const Theme& theme, const QString& title,
                             QWidget* parent)
    : QDialog(parent),
      m_model(new viewmodels::ContactListModel(contacts, this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(u"contactPicker"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(420, 440);
    m_field->setObjectName(u"contactPickerField"_s);
    m_field->setPlaceholderText(tr("Name, address or company"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setObjectName(u"contactPickerList"_s);
    m_list->setAccessibleName(tr("Contacts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContactDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setProperty("kind", u"boxed"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    const auto take = [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        emit chosen(m_model->idAt(index.row()));
        accept();
    };
    connect(m_list, &QListView::clicked, this, take);
    connect(m_field, &QLineEdit::returnPressed, this, [this, take] { take(m_list->currentIndex()); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setQuery({text, {}, {}});
        m_list->setCurrentIndex(m_model->index(0, 0));
    });
    m_model->setQuery({});
}

bool ContactPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace svarbord::ui
