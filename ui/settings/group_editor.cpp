// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/group_editor.h"

#include "services/account_service.h"
#include "services/inbox_service.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineHeight = 32;
constexpr int mostLines = 8;
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

GroupEditor::GroupEditor(services::InboxService& inbox, services::AccountService& accounts, Dialogs& dialogs,
                         const Theme& theme, QWidget* parent)
    : SharedListEditor(u"Group"_s, dialogs, theme, parent),
      m_inbox(inbox),
      m_accounts(accounts)
{
    setObjectName(u"groupEditor"_s);
    build();
    spoken(this, [this] { say(); });
    connect(m_members, &QListWidget::itemChanged, this, &GroupEditor::touched);
    connect(&inbox, &services::InboxService::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.shared || changes.members)
            refresh();
    });
    open();
}

void GroupEditor::build()
{
    m_label = addLabel();
    m_members = new QListWidget(this);
    m_members->setObjectName(u"groupMembers"_s);
    m_members->setProperty("kind", u"choice"_s);
    m_members->setFrameShape(QFrame::NoFrame);
    m_label->setBuddy(m_members);
    fillMembers();
    form().addWidget(m_members);
    m_nobody = new QLabel(this);
    m_nobody->setObjectName(u"groupNobody"_s);
    m_nobody->setTextFormat(Qt::PlainText);
    m_nobody->setFont(Theme::small());
    m_nobody->setProperty("tone", u"warning"_s);
    form().addWidget(m_nobody);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_hint->setFont(Theme::small());
    m_hint->setProperty("tone", u"muted"_s);
    form().addWidget(m_hint);
    form().addStretch(1);
}

void GroupEditor::fillMembers()
{
    const QString current =
        m_members->currentItem() ? m_members->currentItem()->data(Qt::UserRole).toString() : QString();
    const QList<MemberId> ticked = wanted(m_shown);
    const auto members = m_accounts.members().value_or(QList<domain::Member>());
    m_members->clear();
    for (const domain::Member& member : members)
        addMember(member.id, member.name, ticked.contains(member.id) ? Qt::Checked : Qt::Unchecked);
    for (int row = m_members->count() - 1; row >= 0; --row)
        if (row == 0 || m_members->item(row)->data(Qt::UserRole).toString() == current) {
            m_members->setCurrentRow(row);
            break;
        }
    m_members->setFixedHeight(std::clamp(m_members->count(), 1, mostLines) * lineHeight + 8);
}

void GroupEditor::addMember(const MemberId& member, const QString& name, Qt::CheckState state)
{
    auto* item = new QListWidgetItem(name, m_members);
    item->setData(Qt::UserRole, member.value);
    item->setData(nameRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    item->setSizeHint(QSize(0, lineHeight));
}

void GroupEditor::refresh()
{
    reload();
    quietly([this] {
        const QList<MemberId> present = membersOf(id());
        const QList<MemberId> ticked = wanted(present);
        fillMembers();
        for (int row = 0; row < m_members->count(); ++row) {
            QListWidgetItem* item = m_members->item(row);
            const bool isIn = ticked.contains(MemberId{item->data(Qt::UserRole).toString()});
            item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
        }
        m_shown = present;
        sayStandings();
    });
}

QList<MemberId> GroupEditor::membersOf(const QString& group) const
{
    const auto found = std::ranges::find(m_all, MemberId{group}, &domain::Group::id);
    return found == m_all.end() ? QList<MemberId>() : found->members;
}

QList<MemberId> GroupEditor::wanted(const QList<MemberId>& present) const
{
    QList<MemberId> members = present;
    for (int row = 0; row < m_members->count(); ++row) {
        const MemberId member{m_members->item(row)->data(Qt::UserRole).toString()};
        const bool isTicked = m_members->item(row)->checkState() == Qt::Checked;
        if (isTicked == m_shown.contains(member))
            continue; // nobody touched it here
        members.removeAll(member);
        if (isTicked)
            members.append(member);
    }
    return members;
}

void GroupEditor::say()
{
    setWords(tr("Groups"), tr("New group"));
    m_label->setText(tr("Who is in it"));
    m_members->setAccessibleName(m_label->text());
    m_hint->setText(tr("A conversation can be assigned to a group until one of its members takes it. The group’s open "
                       "conversations are a view of their own at the left."));
    m_members->setAccessibleDescription(m_hint->text());
}

void GroupEditor::setStandings(const viewmodels::MemberStandings& standings)
{
    m_standings = standings;
    quietly([this] { sayStandings(); });
}

void GroupEditor::sayStandings()
{
    for (int row = 0; row < m_members->count(); ++row) {
        QListWidgetItem* item = m_members->item(row);
        const QString name = item->data(nameRole).toString();
        const viewmodels::MemberStanding standing = m_standings.value(MemberId{item->data(Qt::UserRole).toString()});
        item->setText(standing.words.isEmpty() ? name : QString(name + u" – "_s + standing.words));
    }
    const viewmodels::MemberStanding group = m_standings.value(MemberId{id()});
    m_nobody->setText(viewmodels::standingSentence(group));
    m_nobody->setVisible(!id().isEmpty() && !group.words.isEmpty());
}

QList<SharedListEditor::Entry> GroupEditor::entries()
{
    m_all = m_inbox.groups().value_or(QList<domain::Group>());
    QList<Entry> entries;
    for (const domain::Group& group : std::as_const(m_all))
        entries.append({group.id.value, group.name});
    return entries;
}

void GroupEditor::present(const QString& id)
{
    m_shown = membersOf(id);
    for (int row = 0; row < m_members->count(); ++row) {
        QListWidgetItem* item = m_members->item(row);
        const bool isIn = m_shown.contains(MemberId{item->data(Qt::UserRole).toString()});
        item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
    sayStandings();
}

QFuture<Status> GroupEditor::put()
{
    // Those whom somebody else put in or took out meanwhile are no business of this form.
    const QList<domain::Group> all = m_inbox.groups().value_or(QList<domain::Group>());
    const auto found = std::ranges::find(all, MemberId{id()}, &domain::Group::id);
    const domain::Group group{{id()}, name(), wanted(found == all.end() ? m_shown : found->members)};
    return m_inbox.putGroup(group);
}

QFuture<Status> GroupEditor::remove()
{
    return m_inbox.removeGroup(MemberId{id()});
}

Question GroupEditor::removal() const
{
    return {tr("Remove the group?"),
            tr("Nothing can be assigned to “%1” any more, and its view goes. What is assigned to it stays open; undo "
               "brings the group back.")
                .arg(name()),
            tr("Remove"), QString(), false};
}

GroupsPage::GroupsPage(services::InboxService& inbox, services::AccountService& accounts, Dialogs& dialogs,
                       const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::People, [] { return tr("Groups"); }, parent),
      m_editor(new GroupEditor(inbox, accounts, dialogs, theme, this))
{
    setObjectName(u"groupsPage"_s);
    addPart(m_editor, [] { return tr("group department assign several members"); });
    finish();
}

} // namespace svarbord::ui
