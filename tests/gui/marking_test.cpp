// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-04 INB-08 INB-20 INB-22
// Many conversations at once, and searches kept as views, by the keys a person presses.
#include "gui/desk_window.h"
#include "storage/conversation_repository.h"
#include "storage/store.h"
#include "support/patience.h"
#include "ui/inbox/nav_item.h"
#include "ui/inbox/saved_views.h"
#include "ui/inbox/search_field.h"
#include "ui/inbox/views_pane.h"
#include "viewmodels/conversation_list_model.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace svarbord;
using namespace svarbord::tests;
using namespace Qt::Literals::StringLiterals;

class MarkingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    [[nodiscard]] viewmodels::ConversationListModel& model() const
    {
        return *qobject_cast<viewmodels::ConversationListModel*>(m_desk->list()->model());
    }
    void click(int row, Qt::KeyboardModifiers modifiers, int x = 150) const
    {
        const QRect place = m_desk->list()->visualRect(m_desk->list()->model()->index(row, 0));
        QTest::mouseClick(m_desk->list()->viewport(), Qt::LeftButton, modifiers, QPoint(x, place.center().y()));
    }
    /// A dialog that closed does not give the keyboard back on every platform.
    void activate() const
    {
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }
    [[nodiscard]] QString barText() const { return m_desk->child<QLabel>("marksCount")->text(); }

private slots:
    void initTestCase() { m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample); }
    void cleanupTestCase() { m_desk.reset(); }
    void init()
    {
        activate();
        m_desk->window->showView(domain::View::AllOpen);
        QTRY_COMPARE(m_desk->rows(), sampleOpenCount);
        m_desk->list()->setFocus();
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
    }

    void xMarksAndOneUndoBringsAllOfThemBack()
    {
        m_desk->press(Qt::Key_X);
        m_desk->press(Qt::Key_J);
        m_desk->press(Qt::Key_J);
        m_desk->press(Qt::Key_X);
        QCOMPARE(model().marks().count(), 2);
        QVERIFY(barText().contains(u'2'));
        m_desk->press(Qt::Key_E);
        QTRY_COMPARE(m_desk->rows(), sampleOpenCount - 2);
        QTRY_VERIFY(model().marks().isEmpty());
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->rows(), sampleOpenCount);
    }

    void everythingIsMarkedAndOneIsTakenOut()
    {
        m_desk->press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model().marks().count(), sampleOpenCount);
        m_desk->press(Qt::Key_X);
        QCOMPARE(model().marks().count(), sampleOpenCount - 1);
        m_desk->press(Qt::Key_E);
        QTRY_COMPARE(m_desk->rows(), 1);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->rows(), sampleOpenCount);
    }

    void escapeMarksNothing()
    {
        m_desk->press(Qt::Key_X);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(model().marks().isEmpty());
        QVERIFY(!m_desk->child<QWidget>("marksBar")->isVisible());
    }

    void theMouseMarksWithCtrlShiftAndOnThePicture()
    {
        click(2, Qt::ControlModifier);
        QCOMPARE(model().marks().count(), 2); // with the row one stood on
        click(4, Qt::ShiftModifier);
        QCOMPARE(model().marks().count(), 4);
        click(3, Qt::NoModifier, 30);
        QCOMPARE(model().marks().count(), 3);
        QVERIFY(!model().isMarked(3));
        m_desk->press(Qt::Key_Escape);
    }

    void markedConversationsAreMergedAndPartAgain()
    {
        m_desk->press(Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(model().marks().count(), 2);
        const ConversationId other = model().marks().selection().ids.at(1);
        m_desk->press(Qt::Key_M);
        QTRY_COMPARE(m_desk->rows(), sampleOpenCount - 1);
        QVERIFY(*m_desk->inbox().shownIn(other) != other);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->rows(), sampleOpenCount);
        QCOMPARE(*m_desk->inbox().shownIn(other), other);
    }

    void aSearchIsKeptAsAViewThatFollowsWhatHappens()
    {
        m_desk->press(Qt::Key_Slash);
        m_desk->type(u"is:open is:unassigned "_s);
        QTRY_VERIFY(model().showsHits());
        QTRY_VERIFY(m_desk->rows() > 0);
        const int found = m_desk->rows();
        m_desk->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = m_desk->window->findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(u"Ledige"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_desk->inbox().savedViews()->size(), 1);
        const QString id = m_desk->inbox().savedViews()->first().id;
        ui::NavItem* item = nullptr;
        QTRY_VERIFY((item = m_desk->window->findChild<ui::NavItem*>(u"savedView:"_s + id)));
        QTRY_COMPARE(item->count(), found);

        activate();
        QTest::mouseClick(item, Qt::LeftButton);
        QTRY_COMPARE(m_desk->rows(), found);
        m_desk->list()->setFocus();
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        m_desk->press(Qt::Key_E);
        QTRY_COMPARE(m_desk->rows(), found - 1);
        QTRY_COMPARE(item->count(), found - 1);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->rows(), found);

        QVERIFY(m_desk->inbox().removeView(id).result());
        QTRY_VERIFY(!m_desk->window->findChild<ui::NavItem*>(u"savedView:"_s + id));
    }

    void theListKeepsItsPlaceWhenNewMailComes()
    {
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(3, 0));
        const ConversationId open = model().idAt(3);
        QTRY_COMPARE(m_desk->window->list().currentId(), open);
        QScrollBar* bar = m_desk->list()->verticalScrollBar();
        m_desk->list()->setFixedHeight(200);
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(100);
        const ConversationId top = model().idAt(m_desk->list()->indexAt(QPoint(4, 0)).row());
        const ConversationId last = model().idAt(m_desk->rows() - 1);
        // What stood at the bottom comes to the top, as with a new mail.
        QVERIFY(m_desk->store()
                    .write([last](storage::WriteContext& context) -> Status {
                        domain::Message message;
                        message.conversation = last;
                        message.date = message.arrived = context.now + std::chrono::hours(1);
                        message.id = MessageId{std::numeric_limits<qint64>::max()};
                        context.changes.conversations.insert(last);
                        return storage::ConversationRepository(context.db).absorb(message);
                    })
                    .takeResult());
        QTRY_COMPARE(model().idAt(0), last);
        QTRY_COMPARE(model().idAt(m_desk->list()->indexAt(QPoint(4, 0)).row()), top);
        QCOMPARE(m_desk->window->list().currentId(), open);
    }
};

int main(int argc, char** argv)
{
    return runWithDesk<MarkingTest>(argc, argv);
}
#include "marking_test.moc"
