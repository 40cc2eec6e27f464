// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-08
// Groups: made in the settings, given conversations by the key for assigning, found as a view at the left.
#include "gui/desk_window.h"
#include "support/patience.h"

#include "storage/member_repository.h"
#include "storage/store.h"
#include "ui/inbox/saved_views.h"
#include "ui/inbox/views_pane.h"
#include "ui/shell/command_table.h"

#include <QAbstractButton>
#include <QDialog>
#include <QListWidget>
#include <QMenu>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

class GroupsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    template <typename T>
    static T* part(const QWidget& owner, const QString& name)
    {
        T* found = owner.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void makeGroup(const QString& name) const
    {
        m_desk->window->commands().run(u"settings.groups"_s);
        auto* settings = m_desk->child<QDialog>("settingsDialog");
        QVERIFY(settings && QTest::qWaitForWindowActive(settings));
        auto* fresh = part<QAbstractButton>(*settings, u"newGroup"_s);
        fresh->setFocus();
        QTest::keyClick(fresh, Qt::Key_Space);
        QTest::keyClicks(settings->focusWidget(), name);
        auto* members = part<QListWidget>(*settings, u"groupMembers"_s);
        QVERIFY(!members->accessibleName().isEmpty());
        members->setFocus();
        members->setCurrentRow(0);
        QTest::keyClick(members, Qt::Key_Space);
        QCOMPARE(members->item(0)->checkState(), Qt::Checked);
        auto* save = part<QAbstractButton>(*settings, u"saveGroup"_s);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_COMPARE(m_desk->inbox().groups()->size(), 1);
        settings->close();
        QTRY_VERIFY(!m_desk->child<QDialog>("settingsDialog"));
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->list()->setFocus();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void aConversationGoesToAGroupAndItsViewHoldsIt()
    {
        makeGroup(u"Retur"_s);
        QCOMPARE(m_desk->inbox().groups()->first().members.size(), 1);
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        m_desk->press(Qt::Key_A);
        QTRY_VERIFY(m_desk->child<QMenu>("assigneeMenu"));
        auto* menu = m_desk->child<QMenu>("assigneeMenu");
        const QList<QAction*> choices = menu->actions();
        const auto group =
            std::ranges::find_if(choices, [](const QAction* a) { return a->text() == u"Group: Retur"_s; });
        QVERIFY(group != choices.end());
        menu->setActiveAction(*group);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_desk->detail(tests::sampleConversation()).row.assignee, MemberId{u"@retur"_s});
        const SavedViews& views = m_desk->child<ViewsPane>("viewsPane")->saved();
        QTRY_COMPARE(views.views().size(), 1);
        QCOMPARE(views.views().first().name, u"Retur"_s);
        // Taken by a member again.
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->detail(tests::sampleConversation()).row.assignee, m_desk->mail().self());
    }

    // covers: INB-08
    void aSaveTakesNobodyOutWhomSomebodyElsePutIn()
    {
        makeGroup(u"Retur"_s);
        m_desk->window->commands().run(u"settings.groups"_s);
        auto* settings = m_desk->child<QDialog>("settingsDialog");
        QVERIFY(settings && QTest::qWaitForWindowActive(settings));
        auto* members = part<QListWidget>(*settings, u"groupMembers"_s);
        const int before = members->count();
        // Somebody new, whom a colleague puts into the group.
        auto joined = m_desk->store().write([](storage::WriteContext& context) -> Status {
            context.changes.members = true;
            return storage::MemberRepository(context.db)
                .put({MemberId{u"per"_s}, u"Per Lie"_s, {}, domain::Role::Agent, domain::Seat::Full});
        });
        QVERIFY(joined.takeResult());
        QTRY_COMPARE(members->count(), before + 1);
        domain::Group group = m_desk->inbox().groups()->first();
        const MemberId own = group.members.first();
        // One that has no row here: its member is not known yet.
        group.members += {MemberId{u"per"_s}, MemberId{u"liv"_s}};
        const auto put = m_desk->inbox().putGroup(group);
        QTRY_VERIFY(put.isFinished());
        QVERIFY(put.result());
        const auto rowOf = [members](const QString& name) {
            return members->row(members->findItems(name, Qt::MatchStartsWith).value(0));
        };
        QTRY_COMPARE(members->item(rowOf(u"Per Lie"_s))->checkState(), Qt::Checked);
        // What is unticked here goes, and nothing else.
        members->setFocus();
        members->setCurrentRow(0);
        QTest::keyClick(members, Qt::Key_Space);
        auto* save = part<QAbstractButton>(*settings, u"saveGroup"_s);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(!m_desk->inbox().groups()->first().members.contains(own));
        QCOMPARE(m_desk->inbox().groups()->first().members, QList<MemberId>({MemberId{u"per"_s}, MemberId{u"liv"_s}}));
        // And comes back with the next tick.
        QTRY_VERIFY(!save->isEnabled());
        members->setFocus();
        members->setCurrentRow(0);
        QTest::keyClick(members, Qt::Key_Space);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_COMPARE(m_desk->inbox().groups()->first().members.size(), 3);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<GroupsTest>(argc, argv);
}
#include "groups_test.moc"
