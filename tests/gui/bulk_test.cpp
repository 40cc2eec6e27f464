// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-08 INB-22 PLT-01
// Closing thousands of conversations at once: one step of undo, and the window is there meanwhile.
#include "support/big_workspace.h"
#include "support/patience.h"
#include "ui/components/icons.h"
#include "ui/components/theme_watcher.h"
#include "ui/inbox/list_pane.h"
#include "ui/shell/main_window.h"
#include "viewmodels/conversation_list_model.h"
#include "wiring/workspace_runtime.h"

#include <QApplication>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How often the thread came back to its event loop: whoever clicks meanwhile is answered. How long it stays away at
/// most is measured by the bench "desk".
class Turns : public QObject
{
public:
    Turns() { startTimer(0); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    void timerEvent(QTimerEvent*) override { ++m_count; }

private:
    int m_count = 0;
};

constexpr int conversations = 15'000;
constexpr int oftenEnough = 100;

} // namespace

class BulkTest : public QObject
{
    Q_OBJECT

private slots:
    void fiveThousandAreClosedAndComeBackWhileTheWindowAnswers()
    {
        QTemporaryDir folder;
        QVERIFY(app::WorkspaceRuntime::create(folder.path(), u"Fjellsport"_s));
        test::makeBigWorkspace(folder.path(), conversations);
        auto opened = app::WorkspaceRuntime::open({folder.path(), app::CredentialChoice::Keychain});
        QVERIFY(opened);
        SystemClock clock;
        ui::ThemeWatcher theme(ui::Look::Light);
        ui::MainWindow window({*(*opened)->inbox, *(*opened)->mail, *(*opened)->accounts}, theme, clock, folder.path());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QListView* list = window.list().view();
        auto* model = qobject_cast<viewmodels::ConversationListModel*>(list->model());
        QTRY_VERIFY(model->rowCount() > 4000);
        QTRY_COMPARE(model->state(), viewmodels::ConversationListModel::State::Ready);
        const int all = model->rowCount();
        list->setFocus();

        const auto closeAllAndUndo = [&] {
            QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(model->marks().count(), all);
            QTest::keyClick(list, Qt::Key_E);
            QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 0, 120'000);
            QTRY_VERIFY(model->marks().isEmpty());
            QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), all, 120'000);
        };
        const Turns turns;
        closeAllAndUndo();
        QVERIFY2(turns.count() > oftenEnough, qPrintable(QString::number(turns.count())));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::useIconTheme();
    BulkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "bulk_test.moc"
