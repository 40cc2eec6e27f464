// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-09 INB-15 INB-23 SEC-05
#include "services/contact_service.h"
#include "services/safety_service.h"
#include "support/patience.h"
#include "support/sample_workspace.h"
#include "ui/components/chip.h"
#include "ui/components/icons.h"
#include "ui/components/theme_watcher.h"
#include "ui/contacts/contacts_screen.h"
#include "ui/inbox/list_pane.h"
#include "ui/settings/keyboard_page.h"
#include "ui/shell/command_table.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/main_window.h"
#include "wiring/workspace_runtime.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;

class PeopleTest : public QObject
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
    QList<Chip*> shownChips() const
    {
        QList<Chip*> chips = m_window->findChildren<Chip*>(u"searchChip"_s);
        chips.removeIf([](const Chip* chip) { return !chip->isVisible(); });
        return chips;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(app::WorkspaceRuntime::create(m_dir.path(), u"Fjellsport"_s));
        auto opened = app::WorkspaceRuntime::open({m_dir.path(), app::CredentialChoice::Keychain});
        QVERIFY(opened);
        m_runtime = std::move(*opened);
        tests::fillSampleWorkspace(m_runtime->store(), m_clock.now());
        m_theme = std::make_unique<ThemeWatcher>(Look::Light);
        m_window =
            std::make_unique<MainWindow>(WindowServices{*m_runtime->inbox, *m_runtime->mail, *m_runtime->accounts,
                                                        QString(), m_runtime->contacts.get(), m_runtime->safety.get()},
                                         *m_theme, m_clock, m_dir.path());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void init()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showView(domain::View::AllOpen);
        QTRY_VERIFY(list()->model()->rowCount() > 0);
        list()->setFocus();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_runtime.reset();
    }

    void theContactsScreenOpensByAKeyAndShowsACard()
    {
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(child<QWidget>(u"contactsScreen"_s));
        auto* people = child<QListView>(u"contactList"_s);
        QTRY_VERIFY(people->model()->rowCount() > 0);
        QVERIFY(people->hasFocus());
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QTRY_VERIFY(child<QLineEdit>(u"contactName"_s));
        QTRY_VERIFY(child<QListWidget>(u"contactGroups"_s)->count() >= 2);
    }

    void aKeyOfTheInboxDoesNothingToConversationsHere()
    {
        m_window->commands().run(u"app.contacts"_s);
        QVERIFY(!m_window->commands().run(u"conversation.close"_s));
        m_window->commands().run(u"view.1"_s);
        QTRY_VERIFY(list()->isVisible());
    }

    void whatIsTypedOnTheCardIsKeptAndUndone()
    {
        const auto rows = m_runtime->contacts->page({}, std::nullopt, 1);
        const ContactId id = rows->first().key.id;
        m_window->openContact(id);
        auto* company = child<QLineEdit>(u"contactCompany"_s);
        QVERIFY(company);
        const QString before = m_runtime->contacts->contact(id)->company;
        company->setFocus();
        company->selectAll();
        QTest::keyClicks(company, u"Bergans AS"_s);
        QTest::keyClick(company, Qt::Key_Return);
        QTRY_COMPARE(m_runtime->contacts->contact(id)->company, u"Bergans AS"_s);
        m_window->commands().run(u"app.undo"_s);
        QTRY_COMPARE(m_runtime->contacts->contact(id)->company, before);
    }

    void searchOffersOperatorsAndShowsThemAsChips()
    {
        m_window->list().focusSearch();
        auto* field = child<QLineEdit>(u"searchField"_s);
        field->clear();
        QTest::keyClicks(field, u"is:cl"_s);
        auto* offers = child<QListWidget>(u"searchSuggestionList"_s);
        QTRY_VERIFY(offers->isVisible());
        QCOMPARE(offers->item(0)->text(), u"is:closed"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), u"is:closed "_s);
        QTRY_COMPARE(shownChips().size(), 1);
        Chip* chip = shownChips().constFirst();
        QCOMPARE(chip->text(), u"Is: closed"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(field->text(), QString());
        m_window->list().leaveSearch();
    }

    void thePaletteFindsContactsAndConversations()
    {
        const auto contact = m_runtime->contacts->page({}, std::nullopt, 50);
        const QString name = contact->last().display();
        press(Qt::Key_K, Qt::ControlModifier);
        auto* field = child<QLineEdit>(u"paletteField"_s);
        QTRY_VERIFY(field->isVisible());
        auto* found = child<QListWidget>(u"paletteList"_s);
        // The index takes contacts in while the program runs.
        QTRY_VERIFY([&] {
            field->clear();
            QTest::keyClicks(field, name);
            return tests::comes([&] { return !found->findItems(name, Qt::MatchExactly).isEmpty(); }, 500);
        }());
        QTest::keyClick(field, Qt::Key_Escape);
    }

    void aKeyIsChangedWithAWarningWhereItIsTaken()
    {
        m_window->commands().run(u"settings.keys"_s);
        QTRY_VERIFY(child<KeyboardPage>(u"keyboardPage"_s));
        auto* keys = child<QTreeWidget>(u"keyList"_s);
        QTreeWidgetItem* close = keys->findItems(u"Close"_s, Qt::MatchExactly).value(0);
        QVERIFY(close);
        keys->setCurrentItem(close);
        auto* edit = child<QKeySequenceEdit>(u"keyEdit"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_R); // answers, so far
        QTRY_VERIFY(child<QLabel>(u"keyWarning"_s)->text().contains(u"Reply"_s));
        QCOMPARE(m_window->commands().keyText(u"conversation.close"_s), u"E"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Y);
        QTRY_COMPARE(m_window->commands().keyText(u"conversation.close"_s), u"Y"_s);
        child<QWidget>(u"settingsDialog"_s)->close();
    }

    void noSchemeGivesOneKeyToTwoCommands()
    {
        QSettings settings(m_dir.filePath(u"keys.ini"_s), QSettings::IniFormat);
        KeyBindings bindings(m_window->commands(), settings);
        for (const auto scheme :
             {KeyBindings::Scheme::Gmail, KeyBindings::Scheme::Outlook, KeyBindings::Scheme::Svarbord}) {
            bindings.choose(scheme);
            for (const Command& command : m_window->commands().commands())
                for (const QKeySequence& key : command.keys)
                    QVERIFY2(bindings.clashes(command.id, key).isEmpty(),
                             qPrintable(u"%1: %2 %3"_s.arg(static_cast<int>(scheme))
                                            .arg(key.toString(),
                                                 command.id + u' ' + bindings.clashes(command.id, key).join(u' '))));
        }
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    useIconTheme();
    PeopleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "people_test.moc"
