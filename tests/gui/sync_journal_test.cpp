// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-03 TEAM-04 INB-23
#include "gui/desk_window.h"
#include "storage/overtaken_repository.h"
#include "support/patience.h"

#include "ui/journal/overtaken_row.h"
#include "ui/journal/sync_journal_view.h"
#include "ui/shell/foot_bar.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QToolButton>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// What became of one's decisions, looked at and dealt with by keys.
class SyncJournalTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    SyncJournalView* view() const { return m_desk->child<SyncJournalView>("syncJournal"); }
    QToolButton& footButton() const { return *m_desk->child<QToolButton>("footJournal"); }
    domain::ConversationRow row() const { return m_desk->detail(tests::sampleConversation()).row; }

    domain::Operation deciding(const MemberId& member, const QString& status, int number) const
    {
        domain::Operation operation;
        operation.id = OperationId{u"overtaken-%1-%2"_s.arg(member.value).arg(number)};
        operation.kind = domain::OperationKind::SetStatus;
        operation.member = member;
        operation.target = tests::sampleConversation();
        operation.clock = (toMs(m_desk->now()) << 16) + number;
        operation.payload = {{u"status"_s, status}};
        return operation;
    }
    /// As the journal notes it when the colleague's decision arrives.
    void overtake(int number = 1)
    {
        domain::Overtaken overtaken;
        overtaken.mine = deciding(m_desk->accounts().self(), u"closed"_s, number);
        overtaken.theirs = deciding(MemberId{u"ola"_s}, u"open"_s, number + 1);
        const auto done = m_desk->store().write([overtaken](storage::WriteContext& context) {
            context.changes.overtaken = true;
            return storage::OvertakenRepository(context.db).add(overtaken);
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
    }
    void open()
    {
        m_desk->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(view() && view()->isVisible());
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void theFootBarTellsOfIt()
    {
        QVERIFY(footButton().isHidden());
        overtake();
        QTRY_VERIFY(footButton().isVisible());
        QVERIFY(footButton().text().contains(u'1'));
        // What these words mean, and where they are seen.
        QVERIFY2(footButton().toolTip().contains(u"colleague"_s), qPrintable(footButton().toolTip()));
        QVERIFY2(footButton().toolTip().contains(u"sync journal"_s), qPrintable(footButton().toolTip()));
        QTest::keyClick(&footButton(), Qt::Key_Space);
        QTRY_VERIFY(view() && view()->isVisible());
    }

    void itIsDoneAgainByAKey()
    {
        overtake();
        open();
        QTRY_COMPARE(view()->overtakenRows().size(), 1);
        OvertakenRow* overtaken = view()->overtakenRows().first();
        QVERIFY(overtaken->accessibleName().contains(row().subject));
        QVERIFY(row().statusId != u"closed"_s);
        QTRY_VERIFY(overtaken->hasFocus());
        QTest::keyClick(overtaken, Qt::Key_Tab);
        auto* redo = overtaken->findChild<QAbstractButton*>(u"overtakenRedo"_s);
        QVERIFY(redo->hasFocus());
        QTest::keyClick(redo, Qt::Key_Space);
        QTRY_COMPARE(row().statusId, u"closed"_s);
        QTRY_VERIFY(view()->overtakenRows().isEmpty());
        QTRY_VERIFY(footButton().isHidden());
    }

    void itIsLeftByAKey()
    {
        overtake(1);
        overtake(3);
        open();
        QTRY_COMPARE(view()->overtakenRows().size(), 2);
        QTRY_VERIFY(view()->overtakenRows().first()->hasFocus());
        QTest::keyClick(view()->overtakenRows().first(), Qt::Key_Delete);
        QTRY_COMPARE(view()->overtakenRows().size(), 1);
        QTest::keyClick(view()->findChild<QAbstractButton*>(u"overtakenDismiss"_s), Qt::Key_Space);
        QTRY_VERIFY(view()->overtakenRows().isEmpty());
        QVERIFY(row().statusId != u"closed"_s); // what stands stands
    }

    void itsConversationIsOneKeyAway()
    {
        overtake();
        open();
        QTRY_COMPARE(view()->overtakenRows().size(), 1);
        QTest::keyClick(view()->overtakenRows().first(), Qt::Key_Return);
        QTRY_VERIFY(!view());
        QTRY_COMPARE(m_desk->window->list().currentId(), tests::sampleConversation());
    }

    void itSaysHowThisMachineStands()
    {
        open();
        QCOMPARE(view()->findChild<QLabel*>(u"journalHeadline"_s)->text(),
                 u"This workspace is on this machine alone"_s);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<SyncJournalTest>(argc, argv);
}
#include "sync_journal_test.moc"
