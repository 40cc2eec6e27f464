// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-08 INB-22 PLT-01
// Closing thousands of conversations at once: one step of undo, and the window never stands still meanwhile.
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

#include <ctime>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The longest time the thread worked between two turns of its event loop. What other programs take is not counted.
class LongestTurn : public QObject
{
public:
    LongestTurn()
    {
        m_last = now();
        startTimer(0);
    }
    [[nodiscard]] double milliseconds() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent*) override
    {
        const double time = now();
        m_longest = std::max(m_longest, time - m_last);
        m_last = time;
    }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double m_last = 0;
    double m_longest = 0;
};

constexpr int conversations = 15'000;
constexpr double mostStill = 50;

} // namespace

class BulkTest : public QObject
{
    Q_OBJECT

private slots:
    void fiveThousandAreClosedAndComeBackWithoutAStandstill()
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
        // The first time also starts the web engine, once in a program's life: that is no part of the act.
        closeAllAndUndo();
        LongestTurn turn;
        closeAllAndUndo();
        qInfo("%d conversations closed and brought back: longest turn %.1f ms", all, turn.milliseconds());
        QVERIFY(turn.milliseconds() < mostStill);
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
