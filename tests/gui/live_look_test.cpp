// SPDX-License-Identifier: GPL-3.0-or-later
// covers: PLT-02
#include "gui/screen_content.h"
#include "gui/screens.h"
#include "support/patience.h"
#include "ui/dialogs/dialogs.h"
#include "ui/webview/mail_view.h"

#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;
using tests::Screen;

namespace {

/// The window and whatever stands over it. The page of mail has processes and a test (gui.mail_view) of its own.
QMap<QString, QImage> windowsOnScreen()
{
    QMap<QString, QImage> pictures;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        QImage picture = window->grab().toImage();
        QPainter painter(&picture);
        for (const MailView* page : window->findChildren<MailView*>())
            if (page->isVisible())
                painter.fillRect(QRect(page->mapTo(window, QPoint()), page->size()), Qt::black);
        pictures.insert(QString::fromLatin1(window->metaObject()->className()) + u':' + window->objectName(), picture);
    }
    return pictures;
}

/// The colours of one look that the other does not have. White is also the paper of a preview and the letters on a
/// picture of somebody.
QSet<QRgb> ownColours(const Theme& look, const Theme& other)
{
    const auto all = [](const Theme& theme) {
        QSet<QRgb> colours;
        for (const QColor& colour :
             {theme.background, theme.panel, theme.rail, theme.line, theme.text, theme.secondary, theme.muted,
              theme.accent, theme.accentBackground, theme.accentText, theme.good, theme.goodBackground, theme.warning,
              theme.warningBackground, theme.danger, theme.dangerBackground, theme.note, theme.noteLine, theme.hover})
            colours.insert(colour.rgb());
        return colours;
    };
    return all(look) - all(other) - QSet<QRgb>{QColor(Qt::white).rgb()};
}

int dotsIn(const QImage& picture, const QSet<QRgb>& colours)
{
    const QImage dotted = picture.convertToFormat(QImage::Format_RGB32);
    int dots = 0;
    QRgb former = 0; // most dots are like the one before
    bool isCounted = false;
    for (int y = 0; y < dotted.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(dotted.constScanLine(y));
        for (int x = 0; x < dotted.width(); ++x) {
            if (line[x] != former) {
                former = line[x];
                isCounted = colours.contains(former);
            }
            dots += isCounted ? 1 : 0;
        }
    }
    return dots;
}

int whiteDotsIn(const QImage& picture)
{
    return dotsIn(picture, {QColor(Qt::white).rgb()});
}

void settle()
{
    constexpr int milliseconds = 120;
    (void)tests::comes([] { return false; }, milliseconds);
}

} // namespace

/// When the look changes, or the desktop's does at dusk, what is open at that moment follows, every dialog and menu.
class LiveLookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void nothingKeepsTheColoursItWasBornWith()
    {
        QApplication::setCursorFlashTime(0);
        DeskWindow desk(DeskWindow::Content::Sample);
        desk.window->resize(tests::smallestDesk);
        furnish(desk);
        const QSet<QRgb> light = ownColours(Theme::make(Look::Light), Theme::make(Look::Dark));
        QStringList faults;
        for (const Screen& screen : tests::screens()) {
            const QString name = QString::fromLatin1(screen.name);
            if (screen.content != DeskWindow::Content::Sample)
                continue;
            desk.theme.choose(Look::Light);
            screen.enter(desk);
            settle();
            desk.theme.choose(Look::Dark);
            settle();
            const QMap<QString, QImage> windows = windowsOnScreen();
            for (auto window = windows.cbegin(); window != windows.cend(); ++window) {
                const int left = dotsIn(*window, light);
                const int white = whiteDotsIn(*window);
                constexpr int chance = 150;   // where the round picture of somebody fades into its ground
                constexpr int letters = 5000; // on pictures of people, and of what is drawn white in any look
                if (left > chance || (white > letters && name != u"attachment-preview"))
                    faults += u"%1: %2 has %3 dots of the light look, %4 white ones"_s.arg(name, window.key())
                                  .arg(left)
                                  .arg(white);
                if ((left > chance || white > letters) && qEnvironmentVariableIsSet("SVARBORD_KEEP_PICTURES"))
                    window->save(qEnvironmentVariable("SVARBORD_KEEP_PICTURES") + u'/' + name + u'-' +
                                 window.key().section(u':', -1) + u".png"_s);
            }
            leaveScreen(desk);
        }
        QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8().constData());
    }

    /// At dusk the keyboard stays where it was: not on what erases.
    void theKeyboardStaysOnTheSafeAnswer()
    {
        DeskWindow desk(DeskWindow::Content::Sample);
        QWidget& window = *desk.window;
        DesktopDialogs dialogs;
        dialogs.ask(&window, {u"Erase?"_s, u"It is gone for good."_s, u"Erase"_s, {}, true}, [](bool) {});
        auto* box = desk.child<QMessageBox>("questionBox");
        QTRY_VERIFY(box && box->isVisible());
        auto* safe = box->findChild<QPushButton*>(u"questionReject"_s);
        QTRY_COMPARE(box->focusWidget(), safe);
        desk.theme.choose(Look::Dark);
        QTRY_COMPARE(box->focusWidget(), safe);
        QVERIFY(safe->isDefault());
        box->close();
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<LiveLookTest>(argc, argv);
}
#include "live_look_test.moc"
