// SPDX-License-Identifier: GPL-3.0-or-later
// covers: PLT-03 INB-04 INB-09 INB-22
#include "gui/desk_window.h"
#include "support/patience.h"

#include "ui/components/chip.h"
#include "ui/components/reader_actions.h"
#include "ui/components/toast.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/nav_item.h"
#include "ui/shell/command_table.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// What a screen reader, a voice or a switch does: it presses and chooses from outside, and nothing has the keyboard.
class ByReaderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    static QAccessibleInterface& seen(QObject* object)
    {
        QAccessibleInterface* found = object ? QAccessible::queryAccessibleInterface(object) : nullptr;
        if (!found)
            qFatal("a screen reader does not see it");
        return *found;
    }
    static QString name(QObject* object) { return seen(object).text(QAccessible::Name); }
    static void doFirst(QAccessibleInterface& what)
    {
        QAccessibleActionInterface* acts = what.actionInterface();
        QVERIFY(acts && !acts->actionNames().isEmpty());
        acts->doAction(acts->actionNames().first());
    }
    static void chooseRow(QAbstractItemView* view, int row) { doFirst(*seen(view).child(row)); }
    QDialog& settings(const QString& command) const
    {
        m_desk->window->commands().run(command);
        auto* dialog = m_desk->child<QDialog>("settingsDialog");
        if (!dialog)
            qFatal("no settings");
        return *dialog;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::installReaderActions();
    }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
    }
    void cleanup() { m_desk.reset(); }

    void aViewIsPressed()
    {
        auto* closed = m_desk->child<ui::NavItem>("viewClosed");
        QCOMPARE(seen(closed).role(), QAccessible::RadioButton);
        doFirst(seen(closed));
        QTRY_VERIFY(m_desk->rows() != tests::sampleOpenCount);
        QVERIFY(seen(closed).state().checked);
    }

    void aRowThatIsChosenOpens()
    {
        chooseRow(m_desk->list(), 2);
        QTRY_COMPARE(m_desk->list()->currentIndex().row(), 2);
        const ConversationId second = m_desk->window->list().currentId();
        chooseRow(m_desk->list(), 4);
        QTRY_COMPARE(m_desk->list()->currentIndex().row(), 4);
        QVERIFY(m_desk->window->list().currentId() != second);
    }

    void theStatusIsAButtonThatOpensItsMenu()
    {
        chooseRow(m_desk->list(), 1);
        QTRY_COMPARE(m_desk->list()->currentIndex().row(), 1);
        auto* status = m_desk->child<QWidget>("ticketStatus");
        QTRY_VERIFY(status->findChild<ui::Chip*>() || qobject_cast<ui::Chip*>(status));
        ui::Chip* chip = status->findChild<ui::Chip*>();
        doFirst(seen(chip ? static_cast<QWidget*>(chip) : status));
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        QApplication::activePopupWidget()->close();
    }

    void aSectionOfTheSettingsThatIsChosenIsShown()
    {
        QDialog& dialog = settings(u"app.settings"_s);
        auto* sections = dialog.findChild<QListWidget*>(u"settingsSections"_s);
        auto* pages = dialog.findChild<QStackedWidget*>();
        QWidget* const before = pages->currentWidget();
        chooseRow(sections, 4);
        QTRY_VERIFY(pages->currentWidget() != before);
        QCOMPARE(pages->currentWidget()->accessibleName(), sections->item(4)->text());
    }

    /// Beside its label Qt says what is chosen and leaves the rest to the label.
    void aChoiceSaysWhatItIsAndTakesWhatIsChosen()
    {
        QDialog& dialog = settings(u"app.settings"_s);
        auto* delay = dialog.findChild<QComboBox*>(u"settingUndoSend"_s);
        QVERIFY(!seen(delay).relations(QAccessible::Label).isEmpty());
        QCOMPARE(name(delay), delay->currentText());
        const int other = delay->currentIndex() == 0 ? 1 : 0;
        QSignalSpy taken(delay, &QComboBox::activated);
        chooseRow(delay->view(), other);
        QTRY_COMPARE(delay->currentIndex(), other);
        QTRY_COMPARE(taken.size(), 1);
        auto* lone = dialog.findChild<QComboBox*>(u"filterField"_s);
        QCOMPARE(name(lone), lone->accessibleName() + u": "_s + lone->currentText());
    }

    void whatFloatsByIsToldAndCanBeTakenBack()
    {
        chooseRow(m_desk->list(), 1);
        QTRY_COMPARE(m_desk->list()->currentIndex().row(), 1);
        m_desk->window->commands().run(u"conversation.close"_s);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 1);
        auto* toast = m_desk->child<ui::Toast>("toast");
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(seen(toast).role(), QAccessible::AlertMessage);
        QCOMPARE(name(toast), toast->text());
        doFirst(seen(toast));
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<ByReaderTest>(argc, argv);
}

#include "by_reader_test.moc"
