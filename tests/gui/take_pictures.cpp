// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen, for people to look at. Wants a virtual screen of the size of the window:
//   svarbord_pictures --to DIR [--language nb] [--look light|dark|contrast] [--only NAME,…]
// With --stop no picture is taken: the name of each screen is written out, and the next one comes with a line on the
// standard input, so that somebody else can look at the running program, as screen readers do.
#include "gui/screen_content.h"
#include "gui/screens.h"
#include "ui/components/language.h"
#include "ui/settings/preferences.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScreen>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;
using tests::Screen;

namespace {

constexpr int lookEvery = 60;
constexpr int still = 400;         ///< the web engine paints a while after it has loaded
constexpr int stillAtFirst = 1500; ///< the web engine starts
constexpr int patience = 15'000;
constexpr int sameAtMost = 3000; ///< a busy machine may not have begun to paint

QImage whatIsOnScreen()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

/// Waits until something else than before is seen and nothing changes any more, in a real event loop: QTest sleeps
/// between its turns, of which the web engine needs many to paint.
QImage picture(int quiet, const QImage& before = {})
{
    QElapsedTimer begun;
    begun.start();
    QImage last = whatIsOnScreen();
    QElapsedTimer since;
    since.start();
    QEventLoop loop;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        if (const QImage now = whatIsOnScreen(); now != last) {
            last = now;
            since.restart();
        }
        if (since.elapsed() >= quiet && (last != before || begun.elapsed() >= sameAtMost))
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    looking.start(lookEvery);
    loop.exec();
    return last;
}

void letLook(const QString& name)
{
    std::printf("%s\n", qUtf8Printable(name));
    std::fflush(stdout);
    QEventLoop loop;
    QSocketNotifier said(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&said, &QSocketNotifier::activated, &loop, [&loop] {
        char line[64];
        if (::read(STDIN_FILENO, line, sizeof line) == 0)
            std::exit(0); // nobody looks any more
        loop.quit();
    });
    loop.exec();
}

struct Order
{
    bool stops = false;
    QDir folder;
    QString language;
    QString look;
    QStringList only;
};

Order parse(const QApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption to(u"to"_s, u"Folder of the pictures."_s, u"DIR"_s, u"."_s);
    const QCommandLineOption language(u"language"_s, u"nb, da, sv or en."_s, u"CODE"_s, u"nb"_s);
    const QCommandLineOption look(u"look"_s, u"light, dark or contrast."_s, u"NAME"_s, u"light"_s);
    const QCommandLineOption only(u"only"_s, u"These screens; \"main\" for the main ones."_s, u"NAMES"_s);
    const QCommandLineOption stop(u"stop"_s, u"No pictures: wait at each screen for a line of input."_s);
    parser.addOptions({to, language, look, only, stop});
    parser.addHelpOption();
    parser.process(application);
    Order order{parser.isSet(stop), QDir(parser.value(to)), parser.value(language), parser.value(look),
                parser.value(only).split(u',', Qt::SkipEmptyParts)};
    if (!order.folder.mkpath(u"."_s))
        qFatal("%s cannot be made", qPrintable(order.folder.path()));
    return order;
}

bool isWanted(const Order& order, const QString& name)
{
    return order.only.isEmpty() || order.only.contains(name) ||
           (order.only == QStringList{u"main"_s} && tests::isMainScreen(name));
}

std::unique_ptr<DeskWindow> makeDesk(const Order& order, DeskWindow::Content content)
{
    auto desk = std::make_unique<DeskWindow>(content);
    desk->theme.choose(ui::Preferences::lookNamed(order.look));
    desk->window->setGeometry(QRect({}, QGuiApplication::primaryScreen()->size()));
    if (content == DeskWindow::Content::Sample) {
        furnish(*desk);
        tests::screens().constFirst().enter(*desk);
        (void)picture(stillAtFirst);
        leaveScreen(*desk);
    }
    return desk;
}

int takeAll(const Order& order)
{
    int taken = 0;
    std::unique_ptr<DeskWindow> desk;
    std::optional<DeskWindow::Content> content;
    QImage shown;
    for (const Screen& screen : tests::screens()) {
        const QString name = QString::fromLatin1(screen.name);
        if (!isWanted(order, name))
            continue;
        if (content != screen.content) {
            desk.reset();
            desk = makeDesk(order, screen.content);
            content = screen.content;
        }
        screen.enter(*desk);
        shown = picture(still, shown);
        if (order.stops)
            letLook(name);
        else
            taken += shown.save(order.folder.filePath(name + u".png"_s));
        leaveScreen(*desk);
    }
    return taken;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(u"svarbord"_s);
    QCoreApplication::setApplicationVersion(u"1.0"_s);
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication::setApplicationDisplayName(u"Svarbord"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setCursorFlashTime(0);
    const Order order = parse(application);
    const ui::Language language(order.language);
    ui::useIconTheme();
    const int taken = takeAll(order);
    if (order.stops)
        return 0;
    std::printf("%d pictures in %s\n", taken, qPrintable(order.folder.path()));
    return taken > 0 ? 0 : 1;
}
