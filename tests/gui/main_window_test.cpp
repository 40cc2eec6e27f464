// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-01 INB-04 INB-08 INB-22 INB-23 PLT-02
#include "support/patience.h"
#include "support/sample_workspace.h"
#include "ui/components/chip.h"
#include "ui/components/empty_state.h"
#include "ui/components/icons.h"
#include "ui/components/theme_watcher.h"
#include "ui/components/toast.h"
#include "ui/inbox/list_pane.h"
#include "ui/inbox/nav_item.h"
#include "ui/shell/command_table.h"
#include "ui/shell/main_window.h"
#include "viewmodels/conversation_list_model.h"
#include "wiring/workspace_runtime.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<app::WorkspaceRuntime> m_runtime;
    std::unique_ptr<ThemeWatcher> m_theme;
    std::unique_ptr<MainWindow> m_window;

    template <typename T>
    T* child(const QString& name) const
    {
        return m_window->findChild<T*>(name);
    }
    QListView* list() const { return m_window->list().view(); }
    int rows() const { return list()->model()->rowCount(); }
    domain::ConversationRow row(ConversationId id) const { return m_runtime->inbox->conversation(id)->row; }
    ConversationId current() const
    {
        return list()->currentIndex().data(viewmodels::ConversationListModel::IdRole).value<ConversationId>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(list(), key, modifiers);
    }
    QMenu* menu(const QString& name) const { return m_window->findChild<QMenu*>(name); }

private slots:
    void initTestCase()
    {
        QVERIFY(app::WorkspaceRuntime::create(m_dir.path(), u"Fjellsport"_s));
        auto opened = app::WorkspaceRuntime::open({m_dir.path(), app::CredentialChoice::Keychain});
        QVERIFY(opened);
        m_runtime = std::move(*opened);
        tests::fillSampleWorkspace(m_runtime->store(), m_clock.now());
        m_theme = std::make_unique<ThemeWatcher>(Look::Light);
        m_window = std::make_unique<MainWindow>(
            WindowServices{*m_runtime->inbox, *m_runtime->mail, *m_runtime->accounts}, *m_theme, m_clock, m_dir.path());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void init()
    {
        // A menu that closed does not give the keyboard back on every platform.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showView(domain::View::AllOpen);
        QTRY_COMPARE(rows(), tests::sampleOpenCount);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_runtime.reset();
    }

    void newestIsFirstAndTheNumbersAreThere()
    {
        QCOMPARE(current(), tests::sampleConversation());
        QTRY_COMPARE(child<NavItem>(u"viewAllOpen"_s)->count(), tests::sampleOpenCount);
    }

    void jAndKWalkTheList()
    {
        const ConversationId first = current();
        press(Qt::Key_J);
        QVERIFY(current() != first);
        press(Qt::Key_K);
        QCOMPARE(current(), first);
    }

    void eClosesAndGoesOnAndUndoBringsItBack()
    {
        const ConversationId first = current();
        press(Qt::Key_J);
        const ConversationId second = current();
        press(Qt::Key_K);
        QTRY_VERIFY(m_window->commands().find(u"conversation.close"_s)->enabled());
        press(Qt::Key_E);
        QTRY_COMPARE(row(first).statusId, u"closed"_s);
        QTRY_COMPARE(rows(), tests::sampleOpenCount - 1);
        QCOMPARE(current(), second);
        QTRY_VERIFY(child<Toast>(u"toast"_s)->isVisible());
        QVERIFY(child<Toast>(u"toast"_s)->text().contains(u"Closed"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), tests::sampleOpenCount);
        QTRY_COMPARE(row(first).statusId, u"open"_s);
    }

    void aOffersTheMembersAndAssigns()
    {
        press(Qt::Key_A);
        QTRY_VERIFY(menu(u"assigneeMenu"_s));
        QMenu* assignees = menu(u"assigneeMenu"_s);
        QVERIFY(assignees->actions().size() >= 4);
        for (QAction* action : assignees->actions())
            if (action->text() == u"Ola Aas"_s)
                assignees->setActiveAction(action);
        QTest::keyClick(assignees, Qt::Key_Return);
        QTRY_COMPARE(row(tests::sampleConversation()).assignee.value, u"ola"_s);
    }

    void zOffersTimesToSnooze()
    {
        press(Qt::Key_Z);
        QTRY_VERIFY(menu(u"snoozeMenu"_s));
        QVERIFY(menu(u"snoozeMenu"_s)->actions().size() >= 4);
        menu(u"snoozeMenu"_s)->close();
    }

    void thePaletteRunsACommandByItsName()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto* field = child<QLineEdit>(u"paletteField"_s);
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, u"snoozed"_s);
        QVERIFY(child<QListWidget>(u"paletteList"_s)->count() >= 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(child<NavItem>(u"viewSnoozed"_s)->isChecked());
    }

    void thePaletteNamesFirstWhatBeginsWithWhatIsTyped()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto* field = child<QLineEdit>(u"paletteField"_s);
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, u"in"_s);
        const auto* list = child<QListWidget>(u"paletteList"_s);
        const auto rank = [](const QString& text) {
            return text.startsWith(u"in"_s, Qt::CaseInsensitive)  ? 0
                   : text.contains(u" in"_s, Qt::CaseInsensitive) ? 1
                   : text.contains(u"in"_s, Qt::CaseInsensitive)  ? 2
                                                                  : 3;
        };
        QVERIFY(list->count() > 4);
        QCOMPARE(rank(list->item(0)->text()), 0);
        int before = 0;
        for (int i = 0; i < list->count(); ++i) {
            const int here = rank(list->item(i)->text());
            QVERIFY2(here >= before, qPrintable(list->item(i)->text()));
            before = here;
        }
        // Whoever clicks beside it has changed their mind.
        QWidget* beside = m_window->childAt(20, m_window->height() - 60);
        QTest::mouseClick(beside, Qt::LeftButton);
        QTRY_VERIFY(!field->isVisible());
    }

    void theMoreMenuBeginsWithItsFirstEntry()
    {
        QTRY_VERIFY(child<QAbstractButton>(u"moreButton"_s));
        QTest::keyClick(child<QAbstractButton>(u"moreButton"_s), Qt::Key_Space);
        QTRY_VERIFY(menu(u"moreMenu"_s));
        QCOMPARE(menu(u"moreMenu"_s)->activeAction(), menu(u"moreMenu"_s)->actions().constFirst());
        menu(u"moreMenu"_s)->close();
    }

    // covers: INB-15
    void aHitShowsTheWordsThatWereSoughtMarked()
    {
        press(Qt::Key_Slash);
        auto* field = child<QLineEdit>(u"searchField"_s);
        QTest::keyClicks(field, u"bestilte"_s);
        const auto shown = [this] {
            return list()->model()->index(0, 0).data(viewmodels::ConversationListModel::HitRole).toString();
        };
        QTRY_VERIFY2(shown().contains(u"\u0002bestilte\u0003"_s), qPrintable(shown()));
        field->clear();
        QTest::keyClick(field, Qt::Key_Escape);
    }

    void anEmptyViewSaysHowSomethingComesThere()
    {
        const auto said = [this] {
            QStringList texts;
            for (const QLabel* label : child<EmptyState>(u"listEmpty"_s)->findChildren<QLabel*>())
                texts += label->text();
            return texts.join(u' ');
        };
        m_window->showView(domain::View::Snoozed);
        QTRY_VERIFY2(said().contains(u"Press Z"_s), qPrintable(said()));
        m_window->showView(domain::View::Spam);
        QTRY_VERIFY2(said().contains(u"Press !"_s), qPrintable(said()));
        m_window->showView(domain::View::Mine);
        auto* see = child<EmptyState>(u"listEmpty"_s)->findChild<QAbstractButton*>(u"emptySecondary"_s);
        QTRY_VERIFY(see->isVisible());
        see->setFocus();
        QTest::keyClick(see, Qt::Key_Return);
        QTRY_VERIFY(child<NavItem>(u"viewUnassigned"_s)->isChecked());
    }

    void everyKeyBelongsToOneCommand()
    {
        QSet<QString> seen;
        for (const Command& command : m_window->commands().commands())
            for (const QKeySequence& key : command.keys) {
                QVERIFY2(!seen.contains(key.toString()), qPrintable(key.toString()));
                seen.insert(key.toString());
            }
    }

    void everyButtonHasANameForAScreenReader()
    {
        const auto buttons = m_window->findChildren<QAbstractButton*>();
        QVERIFY(buttons.size() > 10);
        for (const QAbstractButton* button : buttons)
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
    }

    void theLookChangesWhileItRuns()
    {
        m_theme->choose(Look::Dark);
        QCOMPARE(m_window->palette().color(QPalette::Window), Theme::make(Look::Dark).background);
        m_theme->choose(Look::HighContrast);
        QCOMPARE(m_window->palette().color(QPalette::Window), Theme::make(Look::HighContrast).background);
        m_theme->choose(Look::Light);
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    useIconTheme();
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "main_window_test.moc"
