// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-06
#include "gui/desk_window.h"
#include "storage/draft_repository.h"
#include "support/seed.h"

#include "ui/composer/composer.h"
#include "ui/dialogs/dialogs.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTextEdit>

#include <csignal>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int trialsInARow = 20;

/// More on demand: the whole proof takes minutes.
int rows()
{
    bool given = false;
    const int trials = qEnvironmentVariableIntValue("SVARBORD_DRAFT_TRIALS", &given);
    return std::max(1, (given ? trials : 40) / trialsInARow);
}
constexpr auto typingArgument = "--type-into";

/// The other process: types for ever, and says which text the composer has reported as kept.
int typeInto(const QString& folder)
{
    auto opened = app::WorkspaceRuntime::open({folder, app::CredentialChoice::Keychain});
    if (!opened)
        return 1;
    ui::ThemeWatcher theme{ui::Look::Light};
    ui::DesktopDialogs dialogs;
    ui::Composer composer(*(*opened)->mail, theme.theme(), dialogs);
    composer.show();
    composer.open(tests::sampleConversation(), {}, {});
    auto* editor = composer.findChild<QTextEdit*>(u"composerEditor"_s);
    QString saved;
    QTimer report;
    QObject::connect(&report, &QTimer::timeout, &report, [&] {
        // What is in the store for certain, asked of the store itself.
        const auto draft = (*opened)->mail->draft(tests::sampleConversation());
        if (!draft || !*draft || (*draft)->text == saved)
            return;
        saved = (*draft)->text;
        fprintf(stdout, "%lld\n", static_cast<long long>(saved.size()));
        fflush(stdout);
    });
    report.start(5);
    int letter = 0;
    QTimer typist;
    QObject::connect(&typist, &QTimer::timeout, &typist, [&] {
        QTest::keyClick(editor, static_cast<char>('a' + letter % 26));
        // A pause now and then, as people make them.
        typist.setInterval(++letter % 12 == 0 ? 320 : 4);
    });
    typist.start(4);
    return QApplication::exec();
}

} // namespace

/// No word that was kept is lost when the program is killed while somebody writes.
class DraftCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasKeptSurvivesEveryKill_data()
    {
        QTest::addColumn<quint32>("seed");
        QRandomGenerator random(testing::toldSeed());
        for (int row = 0; row < rows(); ++row)
            QTest::addRow("%d", row) << random.generate();
    }
    void whatWasKeptSurvivesEveryKill()
    {
        QFETCH(quint32, seed);
        const QTemporaryDir folder;
        QVERIFY(app::WorkspaceRuntime::create(folder.path(), u"Fjellsport"_s));
        {
            auto runtime = app::WorkspaceRuntime::open({folder.path(), app::CredentialChoice::Keychain});
            QVERIFY(runtime);
            tests::fillSampleWorkspace((*runtime)->store(), SystemClock().now());
        }
        QRandomGenerator random(seed);
        qint64 kept = 0;
        for (int trial = 0; trial < trialsInARow; ++trial) {
            const qint64 before = kept;
            kept = killWhileTyping(folder.path(), random.bounded(0, 200), before);
            QVERIFY2(kept >= before, qPrintable(u"trial %1: %2 letters, once %3"_s.arg(trial).arg(kept).arg(before)));
        }
        QVERIFY(kept > trialsInARow);
        qInfo("%d kills, %lld letters kept", trialsInARow, static_cast<long long>(kept));
    }

private:
    /// Runs the other process until something new was kept and a while longer; gives the letters that are in the store
    /// after its death, which must hold at least what it reported.
    static qint64 killWhileTyping(const QString& folder, int delay, qint64 before)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_DIRS"_s, folder); // no dictionaries: they would take most of the time
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(typingArgument), folder});
        qint64 reported = 0;
        QElapsedTimer since;
        while (process.waitForReadyRead(20'000)) {
            while (process.canReadLine())
                reported = process.readLine().trimmed().toLongLong();
            if (reported > before && !since.isValid())
                since.start();
            if (since.isValid() && since.elapsed() >= delay)
                break;
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        const QList<QByteArray> last = process.readAll().split('\n');
        for (const QByteArray& line : last)
            if (!line.isEmpty())
                reported = line.toLongLong();
        SystemClock clock;
        auto store = storage::Store::open(folder, clock);
        const auto draft = store ? (*store)->read([](storage::Database& db) {
            return storage::DraftRepository(db).find(tests::sampleConversation());
        })
                                 : Result<std::optional<domain::OutgoingMail>>(std::nullopt);
        const QString text = draft && *draft ? (*draft)->text : QString();
        if (text.size() < reported)
            return -1;
        return text.size();
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::useIconTheme();
    if (argc == 3 && qstrcmp(argv[1], typingArgument) == 0)
        return typeInto(QString::fromLocal8Bit(argv[2]));
    DraftCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "draft_crash_test.moc"
