// SPDX-License-Identifier: GPL-3.0-or-later
// covers: LNG-03 PLT-02 PLT-03
#include "gui/screen_content.h"
#include "gui/screens.h"
#include "support/patience.h"
#include "support/screen_texts.h"

#include "ui/components/language.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_table.h"

#include <QAccessible>
#include <QDialog>
#include <QStandardPaths>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;
using tests::Screen;

namespace {

bool canBeOperated(const QAccessibleInterface& part)
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::Button,       QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::Slider,   QAccessible::SpinBox,     QAccessible::MenuItem,
        QAccessible::PageTab,      QAccessible::List,     QAccessible::Table,       QAccessible::Tree,
        QAccessible::Link};
    return roles.contains(part.role()) && !part.state().invisible;
}

/// What a screen reader would meet without a word for it; lists are walked as far as a screen shows them.
QStringList nameless(QAccessibleInterface* part)
{
    constexpr int most = 60;
    QStringList found;
    if (!part || !part->isValid() || part->state().invisible)
        return found;
    if (canBeOperated(*part) && part->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject* object = part->object();
        found += u"without a name: %1"_s.arg(object ? QString::fromLatin1(object->metaObject()->className()) + u':' +
                                                          object->objectName()
                                                    : QString::number(part->role()));
    }
    for (int i = 0; i < std::min(part->childCount(), most); ++i)
        found += nameless(part->child(i));
    return found;
}

QWidgetList onScreen()
{
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget* window) { return !window->isVisible(); });
    return windows;
}

QStringList faultsOnScreen()
{
    QStringList faults;
    for (QWidget* window : onScreen())
        faults += tests::textsTooLong(*window) + tests::wordsTornApart(*window) + tests::acceleratorClashes(*window) +
                  nameless(QAccessible::queryAccessibleInterface(window));
    return faults;
}

/// What is still so once counts have come and rows have been laid out anew.
QStringList lastingFaults()
{
    constexpr int settled = 2000;
    QStringList faults;
    (void)tests::comes(
        [&faults] {
            faults = faultsOnScreen();
            return faults.isEmpty();
        },
        settled);
    return faults;
}

} // namespace

/// Every screen in every language, in the smallest window: nothing is cut off, no letter is asked for twice, and
/// whatever can be operated has a name.
class ScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void nothingIsCutOffOrWithoutAName_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "nb", "da", "sv"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void nothingIsCutOffOrWithoutAName()
    {
        QFETCH(QString, code);
        const Language language(code);
        QStringList faults;
        std::unique_ptr<DeskWindow> desk;
        std::optional<DeskWindow::Content> content;
        for (const Screen& screen : tests::screens()) {
            if (content != screen.content) {
                desk.reset();
                desk = std::make_unique<DeskWindow>(screen.content);
                content = screen.content;
                desk->window->resize(tests::smallestDesk);
                if (content == DeskWindow::Content::Sample)
                    furnish(*desk);
            }
            screen.enter(*desk);
            QTest::qWait(0);
            for (const QString& fault : lastingFaults())
                faults += u"%1: %2"_s.arg(QLatin1String(screen.name), fault);
            leaveScreen(*desk);
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8().constData());
    }

    void everyPageOfTheSettingsIsAmongTheScreens()
    {
        DeskWindow desk(DeskWindow::Content::Sample);
        desk.window->commands().run(u"app.settings"_s);
        QStringList names;
        for (const Screen& screen : tests::screens())
            names += QString::fromLatin1(screen.name);
        const auto pages = desk.child<SettingsDialog>("settingsDialog")->findChildren<SettingsPage*>();
        QVERIFY(!pages.isEmpty());
        for (const SettingsPage* page : pages)
            QVERIFY2(names.contains(page->objectName()), qPrintable(page->objectName()));
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<ScreensTest>(argc, argv);
}
#include "screens_test.moc"
