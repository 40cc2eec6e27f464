// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/remove_inbox_dialog.h"

#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"

#include <QLabel>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineWidth = 400;

} // namespace

RemoveInboxDialog::RemoveInboxDialog(const domain::Inbox& inbox, const QList<domain::Inbox>& others, const Theme& theme,
                                     QWidget* parent)
    : QDialog(parent),
      m_into(new ChoiceBox(this))
{
    setObjectName(u"removeInboxDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove %1?").arg(inbox.name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 17);
    column->setSpacing(8);
    auto* title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::title());
    auto* text =
        new QLabel(tr("No mail is removed, here or on the server, and undo brings the inbox back as it was."), this);
    text->setWordWrap(true);
    text->setMinimumWidth(lineWidth);
    text->setProperty("tone", u"secondary"_s);
    auto* label = new QLabel(tr("Its mailboxes and conversations go to"), this);
    label->setBuddy(m_into);
    m_into->setObjectName(u"removeInboxInto"_s);
    m_into->setAccessibleName(label->text());
    m_into->setMinimumHeight(32);
    for (const domain::Inbox& other : others)
        m_into->addItem(other.name, other.id.value);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(8);
    column->addWidget(label);
    column->addWidget(m_into);
    column->addSpacing(8);
    addButtons(theme);
    m_into->setFocus();
}

void RemoveInboxDialog::addButtons(const Theme& theme)
{
    auto* cancel = new FlatButton(theme, tr("Cancel"), ButtonKind::Secondary, this);
    cancel->setObjectName(u"removeInboxCancel"_s);
    auto* remove = new FlatButton(theme, tr("Remove the inbox"), ButtonKind::Primary, this);
    remove->setObjectName(u"removeInboxAccept"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(remove, &QAbstractButton::clicked, this, [this] {
        emit chosen({m_into->currentData().toString()});
        accept();
    });
}

} // namespace svarbord::ui
