// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/inbox_dialog.h"

#include "ui/components/buttons.h"
#include "ui/components/telling.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineWidth = 380;
constexpr int lineHeight = 30;
constexpr int mostLines = 8;

} // namespace

InboxDialog::InboxDialog(domain::Inbox inbox, const QList<domain::Member>& members, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_inbox(std::move(inbox)),
      m_name(new QLineEdit(m_inbox.name, this)),
      m_members(new QListWidget(this)),
      m_problem(new QLabel(this))
{
    setObjectName(u"inboxDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_inbox.id.isValid() ? tr("Change the inbox") : tr("New inbox"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 17);
    column->setSpacing(8);
    auto* title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::title());
    column->addWidget(title);
    column->addSpacing(4);
    auto* nameLabel = new QLabel(tr("Name"), this);
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(u"inboxName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumSize(lineWidth, 32);
    m_name->setPlaceholderText(tr("Sales, Support, Accounting…"));
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addSpacing(8);
    addMembers(members);
    m_problem->setObjectName(u"inboxProblem"_s);
    tellsByItself(m_problem);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);

    auto* cancel = new FlatButton(theme, tr("Cancel"), ButtonKind::Secondary, this);
    cancel->setObjectName(u"inboxCancel"_s);
    auto* keep =
        new FlatButton(theme, m_inbox.id.isValid() ? tr("Save") : tr("Create inbox"), ButtonKind::Primary, this);
    keep->setObjectName(u"inboxKeep"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(keep);
    column->addSpacing(8);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(keep, &QAbstractButton::clicked, this, &InboxDialog::offer);
    connect(m_name, &QLineEdit::returnPressed, this, &InboxDialog::offer);
    m_name->setFocus();
    m_name->selectAll();
}

void InboxDialog::addMembers(const QList<domain::Member>& members)
{
    auto* label = new QLabel(tr("Who sees it"), this);
    label->setBuddy(m_members);
    auto* hint = new QLabel(tr("Everybody, as long as nobody is chosen."), this);
    hint->setFont(Theme::small());
    hint->setProperty("tone", u"muted"_s);
    m_members->setObjectName(u"inboxMembers"_s);
    m_members->setProperty("kind", u"choice"_s);
    m_members->setFrameShape(QFrame::NoFrame);
    m_members->setAccessibleName(tr("Who sees it"));
    m_members->setAccessibleDescription(hint->text());
    for (const domain::Member& member : members) {
        auto* item = new QListWidgetItem(member.name, m_members);
        item->setData(Qt::UserRole, member.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_inbox.members.contains(member.id) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, lineHeight));
    }
    m_members->setCurrentRow(0);
    m_members->setFixedHeight(std::clamp(static_cast<int>(members.size()), 1, mostLines) * lineHeight + 8);
    layout()->addWidget(label);
    layout()->addWidget(hint);
    layout()->addWidget(m_members);
}

void InboxDialog::offer()
{
    domain::Inbox inbox = m_inbox;
    inbox.name = m_name->text();
    inbox.members.clear();
    for (int i = 0; i < m_members->count(); ++i)
        if (m_members->item(i)->checkState() == Qt::Checked)
            inbox.members.append(MemberId{m_members->item(i)->data(Qt::UserRole).toString()});
    emit chosen(inbox);
}

void InboxDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    tell(m_problem, text);
    m_name->setFocus();
}

} // namespace svarbord::ui
