// SPDX-License-Identifier: GPL-3.0-or-later
// covers: RTE-03 INB-08
// Away and back again by keys and by one click; who is away is seen where members are chosen, and may be chosen; and
// what is open then is handed over.
#include "gui/desk_window.h"
#include "support/patience.h"

#include "services/account_service.h"
#include "services/availability_service.h"
#include "ui/components/toast.h"
#include "ui/shell/command_table.h"
#include "ui/team/team_bar.h"
#include "ui/ticket/ticket_pane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using domain::Availability;
using tests::DeskWindow;

class AvailabilityTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    [[nodiscard]] MemberId self() const { return m_desk->mail().self(); }
    [[nodiscard]] Availability of(const MemberId& id) const { return m_desk->availability().of(id).availability; }
    [[nodiscard]] domain::Member colleague() const
    {
        const auto members = m_desk->accounts().members();
        for (const domain::Member& member : *members)
            if (member.id != self() && member.seat == domain::Seat::Full)
                return member;
        qFatal("nobody else works here");
        return {};
    }
    [[nodiscard]] QString toast() const { return m_desk->window->findChild<Toast*>()->text(); }
    [[nodiscard]] QString bar() const { return m_desk->child<TeamBar>("awayBar")->text(); }
    /// Menus take the keyboard from the window.
    void backToTheList() const
    {
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->list()->setFocus();
    }
    [[nodiscard]] QMenu* menu(const char* name) const
    {
        (void)tests::comes([&] { return m_desk->child<QMenu>(name) && m_desk->child<QMenu>(name)->isVisible(); },
                           30'000);
        return m_desk->child<QMenu>(name);
    }
    /// What is done is done to what is open.
    void openFirst() const
    {
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        QTRY_COMPARE(m_desk->child<TicketPane>("ticketPane")->conversation(), tests::sampleConversation());
    }
    static QAction* entry(const QMenu& menu, const QString& beginning)
    {
        for (QAction* action : menu.actions())
            if (action->text().startsWith(beginning))
                return action;
        return nullptr;
    }
    void choose(QMenu& menu, QAction* action) const
    {
        menu.setActiveAction(action);
        QTest::keyClick(&menu, Qt::Key_Return);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void oneKeyGoesAndOneClickComesBack()
    {
        auto* back = m_desk->child<QToolButton>("footBack");
        auto* person = m_desk->child<QAbstractButton>("railSelf");
        QVERIFY(!back->isVisible());
        QVERIFY(person->accessibleName().endsWith(u": Available"_s));
        m_desk->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(of(self()), Availability::Away);
        QTRY_VERIFY(back->isVisible());
        QCOMPARE(back->text(), u"You are away · I am back"_s);
        QVERIFY(person->accessibleName().endsWith(u": Away"_s));
        QTRY_COMPARE(toast(), u"You are away"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(of(self()), Availability::Available);
        QTRY_VERIFY(!back->isVisible());
        // Undo is that of any other act.
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(of(self()), Availability::Away);
    }

    void theMenuOffersTimesAndTellsTheChosenOne()
    {
        m_desk->press(Qt::Key_W);
        QMenu* choices = menu("availabilityMenu");
        QVERIFY(choices);
        QVERIFY(entry(*choices, u"I am available"_s)->isChecked());
        choose(*choices, entry(*choices, u"For two hours"_s));
        QTRY_COMPARE(of(self()), Availability::Away);
        const Timestamp until = m_desk->availability().of(self()).until;
        QVERIFY(until > m_desk->now());
        QVERIFY(until <= m_desk->now() + std::chrono::hours{2});
        QTRY_VERIFY(toast().startsWith(u"You are away until "_s));
        backToTheList();
        QTest::mouseClick(m_desk->child<QAbstractButton>("railSelf"), Qt::LeftButton);
        QTRY_VERIFY(menu("availabilityMenu") && !entry(*menu("availabilityMenu"), u"I am available"_s)->isChecked());
    }

    void whoIsAwayStandsBelowAndMayBeChosen()
    {
        const domain::Member away = colleague();
        const Timestamp until = m_desk->now() + std::chrono::days{3};
        const auto gone = m_desk->availability().goAway(away.id, until, u"Kurs"_s);
        QTRY_VERIFY(gone.isFinished() && gone.result());
        QTRY_COMPARE(of(away.id), Availability::Away);
        openFirst();
        m_desk->press(Qt::Key_A);
        QMenu* assignees = menu("assigneeMenu");
        QVERIFY(assignees);
        QAction* marked = entry(*assignees, away.name);
        QVERIFY(marked);
        QVERIFY(marked->text().contains(u"\taway until "_s));
        QVERIFY(marked->toolTip().endsWith(u"Kurs"_s));
        const QList<QAction*> all = assignees->actions();
        QVERIFY(all.indexOf(marked) > all.size() - 4); // the last, but for "Nobody"
        choose(*assignees, marked);
        QTRY_COMPARE(m_desk->detail(tests::sampleConversation()).row.assignee, away.id);
        QTRY_VERIFY(toast().startsWith(u"Assigned to %1, who is away until "_s.arg(away.name)));
        QTRY_VERIFY(m_desk->child<QAbstractButton>("ticketAssignee")->accessibleName().endsWith(u"(away)"_s));
        const auto row = m_desk->list()->currentIndex();
        QTRY_VERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"assigned to %1 (away)"_s.arg(away.name)));
    }

    void whatIsOpenIsOfferedOnceAndHandedOverAsOneAct()
    {
        const auto before = m_desk->availability().openWork(self());
        QVERIFY(before);
        openFirst();
        m_desk->press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->detail(tests::sampleConversation()).row.assignee, self());
        const auto work = m_desk->availability().openWork(self());
        QVERIFY(!work->isEmpty());
        QVERIFY(bar().isEmpty());
        m_desk->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bar().startsWith(u"You are away. "_s));
        auto* handOver = m_desk->child<QAbstractButton>("awayBarAct");
        handOver->setFocus();
        QTest::keyClick(handOver, Qt::Key_Space);
        QMenu* assignees = menu("assigneeMenu");
        QVERIFY(assignees);
        choose(*assignees, entry(*assignees, u"Nobody"_s));
        QTRY_VERIFY(m_desk->availability().openWork(self())->isEmpty());
        QTRY_VERIFY(bar().isEmpty());
        backToTheList();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->availability().openWork(self())->size(), work->size());
        QVERIFY(bar().isEmpty()); // once
        QCOMPARE(of(self()), Availability::Away);
    }

    void theOfferCanBeTurnedDown()
    {
        openFirst();
        m_desk->press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->detail(tests::sampleConversation()).row.assignee, self());
        m_desk->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!bar().isEmpty());
        auto* close = m_desk->child<QAbstractButton>("awayBarClose");
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QTRY_VERIFY(bar().isEmpty());
        QVERIFY(!m_desk->availability().openWork(self())->isEmpty());
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<AvailabilityTest>(argc, argv);
}
#include "availability_test.moc"
