// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-06 INB-17
#include "gui/desk_window.h"
#include "storage/draft_repository.h"
#include "storage/outbox_repository.h"
#include "support/seed.h"

#include "ui/composer/composer.h"
#include "ui/dialogs/dialogs.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTextEdit>

#include <csignal>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int trialsInARow = 20;
constexpr int usualTrials = 40;

/// More on demand: the whole proof takes minutes.
int rows()
{
    bool given = false;
    const int trials = qEnvironmentVariableIntValue("SVARBORD_DRAFT_TRIALS", &given);
    return std::max(1, (given ? trials : usualTrials) / trialsInARow);
}
constexpr auto typingArgument = "--type-into";
constexpr int wordsOfAMail = 8;

/// Each word is typed once, so that none can be missed or doubled unnoticed.
QString word(int number)
{
    return u"n%1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

/// What the store holds of what was typed, in drafts and in the outbox: how often each word.
Result<QMap<QString, int>> wordsIn(storage::Database& db)
{
    const auto draft = storage::DraftRepository(db).find(tests::sampleConversation());
    storage::OutboxRepository outbox(db);
    const auto entries = outbox.list(1000);
    if (!draft || !entries)
        return fail(draft ? entries.error() : draft.error());
    QString text = *draft ? (*draft)->text : QString();
    for (const domain::OutboxEntry& entry : *entries) {
        const auto composed = outbox.composed(entry.id);
        if (composed && *composed)
            text += u'\n' + (*composed)->text;
    }
    QMap<QString, int> words;
    static const QRegularExpression whole(u"\\bn\\d{5}\\b"_s);
    for (auto match = whole.globalMatch(text); match.hasNext();)
        ++words[match.next().captured()];
    return words;
}

/// Types for ever, sends now and then, and says how many words the store has and when it sends.
class Typist : public QObject
{
public:
    Typist(app::WorkspaceRuntime& runtime, const ui::Theme& theme, int first)
        : m_runtime(runtime),
          m_composer(*runtime.mail, theme, m_dialogs),
          m_next(first)
    {
        m_composer.show();
        m_composer.open(tests::sampleConversation(), {}, {});
        m_editor = m_composer.findChild<QTextEdit*>(u"composerEditor"_s);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, Qt::Key_Space); // what was cut off in a word stays apart
        connect(&m_composer, &ui::Composer::sent, this, [this] { m_keys.start(); });
        connect(&m_report, &QTimer::timeout, this, &Typist::report);
        m_report.start(5);
        connect(&m_keys, &QTimer::timeout, this, &Typist::press);
        m_keys.start(4);
    }

private:
    void press()
    {
        if (m_left.isEmpty() && m_sendNext) {
            m_sendNext = false;
            m_keys.stop();
            say(u"sending"_s);
            QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
            return;
        }
        if (m_left.isEmpty()) {
            m_left = word(m_next) + u' ';
            m_sendNext = ++m_next % wordsOfAMail == 0;
        }
        QTest::keyClick(m_editor, m_left.front().toLatin1());
        m_left.remove(0, 1);
        // A pause now and then, as people make them.
        m_keys.setInterval(m_left.isEmpty() && m_next % 3 == 0 ? 320 : 4);
    }
    /// What is in the store for certain, asked of the store itself.
    void report()
    {
        const auto words = m_runtime.store().read(wordsIn);
        const qsizetype number = words ? words->size() : m_told;
        if (number != std::exchange(m_told, number))
            say(QString::number(number));
    }
    static void say(const QString& line)
    {
        fprintf(stdout, "%s\n", qPrintable(line));
        fflush(stdout);
    }

    app::WorkspaceRuntime& m_runtime;
    ui::DesktopDialogs m_dialogs;
    ui::Composer m_composer;
    QTextEdit* m_editor = nullptr;
    QTimer m_report;
    QTimer m_keys;
    QString m_left;
    int m_next;
    bool m_sendNext = false;
    qsizetype m_told = 0;
};

int typeInto(const QString& folder, int first)
{
    auto opened = app::WorkspaceRuntime::open({folder, app::CredentialChoice::Keychain});
    if (!opened)
        return 1;
    ui::ThemeWatcher theme{ui::Look::Light};
    Typist typist(**opened, theme.theme(), first);
    return QApplication::exec();
}

} // namespace

/// No word that was kept is lost or doubled when the program is killed while somebody writes and sends.
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
        int kept = 0;
        int whileSending = 0;
        for (int trial = 0; trial < trialsInARow; ++trial) {
            // Every second one while a mail goes to the outbox.
            const bool sending = trial % 2 == 1;
            const int delay = random.bounded(0, sending ? 40 : 200);
            const int reported = killWhileTyping(folder.path(), kept, delay, sending, whileSending);
            const QString wrong = faultIn(folder.path(), reported, kept);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"trial %1: %2"_s.arg(trial).arg(wrong)));
        }
        QVERIFY(kept > trialsInARow);
        QVERIFY(whileSending > trialsInARow / 4);
        qInfo("%d kills, %d of them while sending, %d words kept", trialsInARow, whileSending, kept);
    }

private:
    /// Runs the other process until something new was kept, or until it sends, and a while longer; gives how many words
    /// it has said to be in the store.
    static int killWhileTyping(const QString& folder, int before, int delay, bool sending, int& whileSending)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_DIRS"_s, folder); // no dictionaries: they would take most of the time
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(typingArgument), folder, QString::number(before + 1)});
        int reported = before;
        bool sends = false;
        const auto read = [&](const QByteArray& line) {
            sends = sends || line == "sending";
            reported = std::max(reported, line.toInt());
        };
        QElapsedTimer since;
        while (process.waitForReadyRead(since.isValid() ? std::max(1, delay - static_cast<int>(since.elapsed()))
                                                        : 20'000)) {
            while (process.canReadLine())
                read(process.readLine().trimmed());
            if (!since.isValid() && (sending ? sends : reported > before))
                since.start();
            if (since.isValid() && since.elapsed() >= delay)
                break;
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        const QList<QByteArray> last = process.readAll().split('\n');
        for (const QByteArray& line : last)
            read(line.trimmed());
        whileSending += sends ? 1 : 0;
        return reported;
    }

    /// What is lost or doubled, in words; sets how many words there are.
    static QString faultIn(const QString& folder, int reported, int& kept)
    {
        SystemClock clock;
        auto store = storage::Store::open(folder, clock);
        const auto words = store ? (*store)->read(wordsIn) : Result<QMap<QString, int>>(fail(store.error()));
        if (!words)
            return words.error().detail;
        const int number = static_cast<int>(words->size());
        if (number < std::max(reported, kept))
            return u"%1 words, once %2"_s.arg(number).arg(std::max(reported, kept));
        int expected = 0;
        for (auto [text, times] : words->asKeyValueRange()) {
            if (text != word(++expected))
                return u"%1 is lost"_s.arg(word(expected));
            if (times != 1)
                return u"%1 is there %2 times"_s.arg(text).arg(times);
        }
        kept = number;
        return {};
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::useIconTheme();
    if (argc == 4 && qstrcmp(argv[1], typingArgument) == 0)
        return typeInto(QString::fromLocal8Bit(argv[2]), atoi(argv[3]));
    DraftCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "draft_crash_test.moc"
