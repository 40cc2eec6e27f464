// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-07
// A workspace of an older version is brought up to date with a window to look at, and a copy is kept.
#include "gui/desk_window.h"

#include "storage/database.h"
#include "storage/migrations.h"
#include "ui/shell/update_window.h"

#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;

class WorkspaceUpdateTest : public QObject
{
    Q_OBJECT

private slots:
    void theWindowTellsHowFarItIsAndEndsWithTheWork()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"workspace.sqlite"_s);
        constexpr int old = 5;
        {
            auto database = storage::Database::open(file, storage::Database::Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY(storage::migrate(**database, storage::migrations().first(old)));
        }
        QVERIFY(app::WorkspaceRuntime::needsUpdate(dir.path()));
        const ThemeWatcher theme(Look::Light);
        UpdateWindow window(theme.theme());
        QSignalSpy finished(&window, &UpdateWindow::finished);
        QStringList told;
        const auto* step = window.findChild<QLabel*>(u"updateStep"_s);
        const auto* bar = window.findChild<QProgressBar*>(u"updateProgress"_s);
        QVERIFY(bar && bar->maximum() == 0); // nobody knows yet
        std::atomic_bool seen = false;
        window.run([&](const UpdateWindow::Progress& progress) {
            return app::WorkspaceRuntime::update(dir.path(), [&](int part, int of) {
                seen = seen || (part == 1 && of > 1);
                progress(part, of);
            });
        });
        QVERIFY(window.isVisible());
        window.close();
        QVERIFY(window.isVisible()); // there is nothing to go back to
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(finished.first().first().value<UpdateOutcome>().status);
        QVERIFY(seen);
        QCOMPARE(bar->maximum(), static_cast<int>(storage::migrations().size()) - old + 1);
        QVERIFY2(step->text().contains(QString::number(bar->maximum())), qPrintable(step->text()));
        QVERIFY(QFile::exists(storage::backupFile(file, old)));
        QVERIFY(!app::WorkspaceRuntime::needsUpdate(dir.path()));
        QVERIFY(!app::WorkspaceRuntime::needsUpdate(dir.filePath(u"nowhere"_s)));
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<WorkspaceUpdateTest>(argc, argv);
}
#include "workspace_update_test.moc"
