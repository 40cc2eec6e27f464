// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/recent_log.h"
#include "desktop/desktop_presence.h"
#include "desktop/opening_bench.h"
#include "desktop/scroll_bench.h"
#include "desktop/session_end.h"
#include "desktop/start_bench.h"
#include "services/presence_service.h"
#include "ui/components/icons.h"
#include "ui/components/language.h"
#include "ui/components/reader_actions.h"
#include "ui/components/theme_watcher.h"
#include "ui/inbox/list_pane.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/update_window.h"
#include "wiring/data_folder.h"
#include "wiring/single_instance.h"
#include "wiring/stop_signals.h"
#include "wiring/workspace_runtime.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QStyleFactory>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace svarbord;

namespace {

/// What is measured instead of worked with; for tests/bench alone.
enum class Bench { Start, Scroll, Opening };

struct Options
{
    QString dataDir;
    QString language;
    QUrl mailto;
    std::optional<ui::Look> look;
    std::optional<Bench> bench;
};

const std::pair<QString, Bench> benches[] = {
    {u"bench-start"_s, Bench::Start}, {u"bench-scroll"_s, Bench::Scroll}, {u"bench-opening"_s, Bench::Opening}};

Options parse(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Answers customer mail as a team."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, QCoreApplication::translate("main", "Folder of the workspace."), u"DIR"_s);
    const QCommandLineOption language(u"language"_s, QCoreApplication::translate("main", "Language: nb, da, sv or en."),
                                      u"CODE"_s);
    const QCommandLineOption look(u"look"_s, QCoreApplication::translate("main", "Look: light, dark or contrast."),
                                  u"NAME"_s);
    parser.addOptions({data, language, look});
    for (const auto& [name, what] : benches) {
        QCommandLineOption bench(name);
        bench.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(bench);
    }
    parser.addPositionalArgument(u"mailto"_s, QCoreApplication::translate("main", "A mailto: link to write to."),
                                 u"[mailto:…]"_s);
    parser.process(application);
    Options options;
    options.dataDir = parser.isSet(data) ? parser.value(data) : app::defaultDataFolder();
    options.language = parser.value(language);
    options.look = ui::Preferences::lookNamed(parser.value(look));
    for (const auto& [name, what] : benches)
        if (parser.isSet(name))
            options.bench = what;
    const QStringList arguments = parser.positionalArguments();
    for (const QString& argument : arguments)
        if (argument.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
            options.mailto = QUrl(argument);
    return options;
}

/// Shows why there is no window, then ends the program.
void giveUp(const Error& error)
{
    std::fprintf(stderr, "svarbord: %s\n%s\n", qUtf8Printable(error.userText), qUtf8Printable(error.detail));
    auto* box = new QMessageBox(QMessageBox::Critical, u"Svarbord"_s, error.userText, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

Result<std::unique_ptr<app::WorkspaceRuntime>> openWorkspace(const QString& dataDir)
{
    if (!app::WorkspaceRuntime::exists(dataDir)) {
        const QString name = QCoreApplication::translate("main", "My inbox", "name of a new workspace");
        if (const Status made = app::WorkspaceRuntime::create(dataDir, name); !made)
            return fail(made.error());
    }
    return app::WorkspaceRuntime::open({dataDir, app::CredentialChoice::Keychain});
}

/// With a window to look at while it lasts.
Status bringUpToDate(const QString& dataDir, const ui::Theme& theme)
{
    if (!app::WorkspaceRuntime::needsUpdate(dataDir))
        return {};
    Status outcome;
    QGuiApplication::setQuitOnLastWindowClosed(false); // another one follows
    {
        ui::UpdateWindow window(theme);
        QObject::connect(&window, &ui::UpdateWindow::finished, &window, [&outcome](const ui::UpdateOutcome& done) {
            outcome = done.status;
            QCoreApplication::exit();
        });
        window.run([dataDir](const auto& progress) { return app::WorkspaceRuntime::update(dataDir, progress); });
        QApplication::exec();
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
    return outcome;
}

void print(const QByteArray& json)
{
    std::printf("%s\n", json.constData());
    std::fflush(stdout);
}

/// With rows on screen. After the conversations the window stays, so that the memory can be looked at.
void measure(Bench what, const app::StartBench& start, ui::MainWindow& window)
{
    switch (what) {
    case Bench::Start:
        print(start.json());
        QCoreApplication::quit();
        return;
    case Bench::Scroll: {
        auto* scroll = new app::ScrollBench(*window.list().view(), &window);
        QObject::connect(scroll, &app::ScrollBench::finished, &window, [](const QByteArray& json) {
            print(json);
            QCoreApplication::quit();
        });
        // The first conversation, which opens by itself, is measured by Opening.
        QObject::connect(&window, &ui::MainWindow::conversationShown, scroll, &app::ScrollBench::start);
        return;
    }
    case Bench::Opening: {
        auto* opening = new app::OpeningBench(window, &window);
        QObject::connect(opening, &app::OpeningBench::finished, &window, print);
        opening->start();
        return;
    }
    }
}

} // namespace

int main(int argc, char** argv)
{
    app::StartBench bench;
    QCoreApplication::setApplicationName(u"svarbord"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SVARBORD_VERSION));
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Svarbord"_s);
    QGuiApplication::setDesktopFileName(u"no.svarbord.Svarbord"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));

    rememberRecentLog();
    const Options options = parse(application);
    app::SingleInstance single(options.dataDir);
    if (!options.bench && single.handOver(options.mailto))
        return 0;
    ui::Language language(options.language.isEmpty() ? ui::MainWindow::chosenLanguage(options.dataDir)
                                                     : options.language);
    ui::useIconTheme();
    ui::installReaderActions();
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"no.svarbord.Svarbord"_s));
    ui::ThemeWatcher theme(options.look ? options.look : ui::MainWindow::chosenLook(options.dataDir));

    const Status current = bringUpToDate(options.dataDir, theme.theme());
    auto runtime = current ? openWorkspace(options.dataDir)
                           : Result<std::unique_ptr<app::WorkspaceRuntime>>(fail(current.error()));
    if (!runtime) {
        giveUp(runtime.error());
        return QApplication::exec();
    }
    const app::StopSignals stop; // outlives what is put away after the window
    const SystemClock clock;
    app::WorkspaceRuntime& workspace = **runtime;
    services::PresenceService colleagues(workspace.teamSync());
    workspace.availability->follow(colleagues);
    ui::MainWindow window({*workspace.inbox, *workspace.mail, *workspace.accounts,
                           app::WorkspaceRuntime::dropFolder(options.dataDir), workspace.contacts.get(),
                           workspace.safety.get(), workspace.team.get(), workspace.overtaken.get(), &colleagues,
                           workspace.availability.get()},
                          theme, clock, options.dataDir);
    const app::SessionEnd sessionEnd(window);
    std::optional<app::DesktopPresence> presence;
    QObject::connect(&window, &ui::MainWindow::firstRowsPainted, &window, [&] {
        bench.rowsPainted();
        if (options.bench) {
            measure(*options.bench, bench, window);
            return;
        }
        // The network and what is beside the window begin when there is something to look at.
        presence.emplace(window, workspace, clock);
        workspace.engine().start();
        workspace.teamSync().start();
        workspace.once().start();
        if (!options.mailto.isEmpty())
            window.composeTo(options.mailto);
    });
    QObject::connect(&window, &ui::MainWindow::languageChosen, &language, &ui::Language::choose);
    QObject::connect(&stop, &app::StopSignals::stopRequested, &window, [&window] {
        window.endWithoutAsking();
        QApplication::closeAllWindows(); // each keeps what is its own
        QCoreApplication::exit(0);
    });
    QObject::connect(&single, &app::SingleInstance::asked, &window, [&window](const QUrl& mailto) {
        window.comeForward();
        if (!mailto.isEmpty())
            window.composeTo(mailto);
    });
    if (!options.bench)
        single.listen();
    window.show();
    bench.windowShown();
    return QApplication::exec();
}
