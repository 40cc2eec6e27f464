// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-02 INB-04 CHN-10 CHN-11
// Several inboxes, made, filled, visited and removed by keys.
#include "gui/desk_window.h"
#include "support/patience.h"

#include "services/inbox_service.h"
#include "ui/inbox/nav_item.h"
#include "ui/settings/inbox_dialog.h"
#include "ui/settings/remove_inbox_dialog.h"
#include "ui/shell/command_table.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

class InboxesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    template <typename T>
    T* part(const QString& name) const
    {
        return m_desk->window->findChild<T*>(name);
    }
    QDialog& openPage() const
    {
        m_desk->window->commands().run(u"settings.inboxes"_s);
        auto* dialog = m_desk->child<QDialog>("settingsDialog");
        if (!dialog)
            qFatal("no settings");
        (void)QTest::qWaitForWindowActive(dialog);
        return *dialog;
    }
    void makeInbox(const QString& name) const
    {
        QDialog& settings = openPage();
        auto* add = settings.findChild<QAbstractButton*>(u"addInbox"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        auto* dialog = settings.findChild<InboxDialog*>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->focusWidget(), name);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!settings.findChild<InboxDialog*>());
    }
    InboxId idOf(const QString& name) const
    {
        const auto all = m_desk->inbox().inboxes();
        for (const domain::Inbox& inbox : *all)
            if (inbox.name == name)
                return inbox.id;
        return {};
    }
    RemoveInboxDialog* askToRemove(QDialog& settings, const QString& name) const
    {
        auto* button = settings.findChild<QAbstractButton*>(u"inboxRemove:"_s + idOf(name).value);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* dialog = settings.findChild<RemoveInboxDialog*>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    NavItem* item(const QString& name) const { return part<NavItem>(u"inboxItem:"_s + idOf(name).value); }
    /// The mailbox for companies goes to an inbox of its own.
    void moveSales(const QString& name) const
    {
        makeInbox(name);
        QDialog& settings = openPage();
        QTRY_VERIFY(settings.findChild<QComboBox*>(u"channelInbox:salg@fjellsport.example.no"_s));
        auto* choice = settings.findChild<QComboBox*>(u"channelInbox:salg@fjellsport.example.no"_s);
        QVERIFY(choice->isVisible());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_VERIFY(item(name) && item(name)->count() > 0);
        settings.close();
        QTRY_VERIFY(!m_desk->child<QDialog>("settingsDialog"));
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        m_desk->window->resize(1440, 900); // wide enough for the views to stand beside the list
    }
    void cleanup() { m_desk.reset(); }

    void withOneInboxTheRailShowsItsMailboxesAsEver()
    {
        QVERIFY(part<NavItem>(u"inbox:salg@fjellsport.example.no"_s)->isVisible());
        QVERIFY(!part<NavItem>(u"inboxItem:main"_s));
        QVERIFY(!m_desk->window->commands().find(u"inbox.1"_s));
        part<NavItem>(u"inbox:salg@fjellsport.example.no"_s)->setFocus();
        const int all = m_desk->rows();
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->rows() > 0 && m_desk->rows() < all);
    }

    void anInboxIsMadeFilledAndVisitedByKeys()
    {
        const int all = m_desk->rows();
        moveSales(u"Bedrift"_s);
        NavItem* sales = item(u"Bedrift"_s);
        NavItem* main = part<NavItem>(u"inboxItem:main"_s);
        QVERIFY(sales->isVisible() && main->isVisible());
        QVERIFY(!part<NavItem>(u"inbox:salg@fjellsport.example.no"_s)->isVisible());
        QTRY_COMPARE(main->count() + sales->count(), all);

        m_desk->press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(m_desk->rows(), item(u"Bedrift"_s)->count());
        QVERIFY(m_desk->window->windowTitle().startsWith(u"Bedrift"));
        // Its views stand below it; those of the other one do not.
        const QString id = idOf(u"Bedrift"_s).value;
        const auto unassigned = u"inboxView%1:"_s.arg(static_cast<int>(domain::View::Unassigned));
        QVERIFY(part<NavItem>(unassigned + id));
        QVERIFY(!part<NavItem>(unassigned + u"main"_s));
        QTRY_VERIFY(part<NavItem>(unassigned + id)->isVisible());
        part<NavItem>(unassigned + id)->setFocus();
        m_desk->press(Qt::Key_Space);
        QTRY_COMPARE(m_desk->rows(), part<NavItem>(unassigned + id)->count());
        QVERIFY(part<NavItem>(unassigned + id)->accessibleName().contains(u"Bedrift"));

        m_desk->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->rows(), all);
        QTRY_VERIFY(!part<NavItem>(unassigned + id));
    }

    void whatMovedComesBackWithUndo()
    {
        const int all = m_desk->rows();
        moveSales(u"Bedrift"_s);
        m_desk->press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(m_desk->rows() > 0 && m_desk->rows() < all);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->rows(), 0);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->rows() > 0);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier); // the inbox itself: what it showed is not there any more
        QTRY_COMPARE(m_desk->rows(), all);
        QVERIFY(part<NavItem>(u"inbox:salg@fjellsport.example.no"_s)->isVisible());
    }

    void anInboxOfOthersIsNotInTheRail()
    {
        makeInbox(u"Ledelsen"_s);
        QDialog& settings = openPage();
        const QString edit = u"inboxEdit:"_s + idOf(u"Ledelsen"_s).value;
        QTRY_VERIFY(settings.findChild<QAbstractButton*>(edit));
        QTRY_VERIFY(item(u"Ledelsen"_s));
        settings.findChild<QAbstractButton*>(edit)->setFocus();
        QTest::keyClick(settings.focusWidget(), Qt::Key_Space);
        auto* dialog = settings.findChild<InboxDialog*>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto* members = dialog->findChild<QListWidget*>(u"inboxMembers"_s);
        members->setFocus();
        for (int i = 0; i < members->count(); ++i)
            if (members->item(i)->data(Qt::UserRole).toString() == u"mona")
                members->setCurrentRow(i);
        QTest::keyClick(members, Qt::Key_Space);
        auto* keep = dialog->findChild<QAbstractButton*>(u"inboxKeep"_s);
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_VERIFY(!item(u"Ledelsen"_s));
        QCOMPARE(m_desk->inbox().inboxes()->size(), 2);
    }

    void aNameThatIsTakenIsToldInPlace()
    {
        makeInbox(u"Bedrift"_s);
        QDialog& settings = openPage();
        auto* add = settings.findChild<QAbstractButton*>(u"addInbox"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        auto* dialog = settings.findChild<InboxDialog*>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->focusWidget(), u"bedrift"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<QLabel*>(u"inboxProblem"_s)->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!settings.findChild<InboxDialog*>());
        QCOMPARE(m_desk->inbox().inboxes()->size(), 2);
    }

    void aRemovedInboxLeavesItsConversations()
    {
        const int all = m_desk->rows();
        moveSales(u"Bedrift"_s);
        QDialog& settings = openPage();
        QTRY_VERIFY(settings.findChild<QAbstractButton*>(u"inboxRemove:"_s + idOf(u"Bedrift"_s).value));
        QVERIFY(!settings.findChild<QAbstractButton*>(u"inboxRemove:main"_s));
        auto* dialog = askToRemove(settings, u"Bedrift"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape); // nothing happened
        QTRY_VERIFY(!settings.findChild<RemoveInboxDialog*>());
        QCOMPARE(m_desk->inbox().inboxes()->size(), 2);
        dialog = askToRemove(settings, u"Bedrift"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QAbstractButton*>(u"removeInboxAccept"_s), Qt::Key_Return);
        QTRY_COMPARE(m_desk->inbox().inboxes()->size(), 1);
        QTRY_VERIFY(!part<NavItem>(u"inboxItem:main"_s));
        QTRY_COMPARE(m_desk->rows(), all);
    }

    void whatIsInARemovedInboxGoesWhereOneSays()
    {
        moveSales(u"Bedrift"_s);
        const int moved = item(u"Bedrift"_s)->count();
        makeInbox(u"Verksted"_s);
        QTRY_VERIFY(item(u"Verksted"_s));
        QDialog& settings = openPage();
        QTRY_VERIFY(settings.findChild<QAbstractButton*>(u"inboxRemove:"_s + idOf(u"Bedrift"_s).value));
        auto* dialog = askToRemove(settings, u"Bedrift"_s);
        QVERIFY(dialog);
        auto* into = dialog->findChild<QComboBox*>(u"removeInboxInto"_s);
        QCOMPARE(into->count(), 2);
        QVERIFY(into->findText(u"Bedrift"_s) < 0);
        QTest::keyClick(into, Qt::Key_Down);
        QCOMPARE(into->currentText(), u"Verksted"_s);
        QTest::keyClick(into, Qt::Key_Tab);
        QTest::keyClick(dialog->findChild<QAbstractButton*>(u"removeInboxAccept"_s), Qt::Key_Space);
        QTRY_COMPARE(m_desk->inbox().inboxes()->size(), 2);
        QTRY_COMPARE(item(u"Verksted"_s)->count(), moved);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<InboxesTest>(argc, argv);
}

#include "inboxes_test.moc"
