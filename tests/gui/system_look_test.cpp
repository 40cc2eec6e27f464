// SPDX-License-Identifier: GPL-3.0-or-later
// covers: PLT-02
#include "gui/desk_window.h"
#include "support/patience.h"

#include "ui/conversation/conversation_pane.h"
#include "ui/webview/mail_view.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTime>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

namespace {

/// A bus of this program alone, so that nothing of the desktop it runs on has a say.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
};

/// What the desktop tells programs about its look, as org.freedesktop.portal.Settings says it.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(uint colorScheme) : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_values.insert(u"color-scheme"_s, colorScheme);
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    void change(const QString& key, uint value)
    {
        m_values.insert(key, value);
        emit SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }
    [[nodiscard]] int asked() const { return m_asked; }

public slots:
    /// In a variant more than it need be, as the real one does.
    QDBusVariant Read(const QString&, const QString& key)
    {
        ++m_asked;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(key, 0U))));
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
    QHash<QString, uint> m_values;
    int m_asked = 0;
};

void openFirst(const DeskWindow& desk)
{
    QTRY_COMPARE(desk.rows(), tests::sampleOpenCount);
    desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
    QTRY_VERIFY(desk.child<ConversationPane>("conversationPane"));
    QSignalSpy shown(desk.child<MailView>("mailView"), &MailView::pageShown);
    QVERIFY(shown.wait(20'000));
    QTRY_VERIFY(!desk.window->list().isCurrentUnread());
}

/// The share of what is on screen that differs.
double difference(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) != other.pixel(x, y);
    return static_cast<double>(different) / (static_cast<double>(one.width()) * one.height());
}

/// The rows of a sample say the minute in which it was made: those that are compared are made in the same one.
void waitForRoomInTheMinute()
{
    constexpr int needed = 15;
    if (const int left = 60 - QTime::currentTime().second(); left < needed)
        QTest::qWait((left + 1) * 1000);
}

/// The window but for the conversation's page, which draws itself when it has the time.
QImage picture(const DeskWindow& desk)
{
    desk.window->activateWindow();
    if (!QTest::qWaitForWindowActive(desk.window.get()))
        qFatal("the window does not come forward");
    QImage picture = desk.window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto* page = desk.child<MailView>("mailView");
    QPainter(&picture).fillRect(QRect(page->mapTo(desk.window.get(), QPoint()), page->size()), Qt::black);
    return picture;
}

QColor pageColor(const DeskWindow& desk)
{
    const QImage page = desk.child<MailView>("mailView")->grab().toImage();
    return page.pixelColor(2, 2);
}

constexpr uint dark = 1;
constexpr uint light = 2;
constexpr uint noPreference = 0;
constexpr double almostNothing = 0.0008; // a caret: less than any line of text

} // namespace

class SystemLookTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(u"nb"_s)); // times without seconds
        QApplication::setPalette(QPalette());
    }
    void theSystemsLookHoldsFromTheStart();
    void allThatIsOnScreenFollowsWhileTheProgramRuns();
    void aChosenLookStaysWhateverTheSystemDoes();
    void withoutAPortalThePaletteCounts();
};

void SystemLookTest::theSystemsLookHoldsFromTheStart()
{
    const Portal portal(dark);
    const ThemeWatcher watcher;
    QTRY_COMPARE(watcher.theme().look, Look::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), watcher.theme().background);
}

void SystemLookTest::allThatIsOnScreenFollowsWhileTheProgramRuns()
{
    waitForRoomInTheMinute();
    Portal portal(light);
    const DeskWindow desk(DeskWindow::Content::Sample, std::nullopt);
    openFirst(desk);
    QTRY_VERIFY(portal.asked() >= 2);
    QCOMPARE(desk.theme.theme().look, Look::Light);
    const DeskWindow alwaysLight(DeskWindow::Content::Sample, Look::Light);
    openFirst(alwaysLight);
    QTRY_VERIFY(difference(picture(desk), picture(alwaysLight)) < almostNothing);

    portal.change(u"color-scheme"_s, dark);
    QTRY_COMPARE(desk.theme.theme().look, Look::Dark);
    QTRY_COMPARE(pageColor(desk), desk.theme.theme().background);
    const QImage followed = picture(desk);

    // The look is the program's: one that is chosen here would hold for the window above as well.
    portal.change(u"contrast"_s, 1);
    QTRY_COMPARE(desk.theme.theme().look, Look::HighContrast);
    QTRY_COMPARE(pageColor(desk), desk.theme.theme().background);
    portal.change(u"contrast"_s, 0);
    QTRY_COMPARE(desk.theme.theme().look, Look::Dark);

    const DeskWindow alwaysDark(DeskWindow::Content::Sample, Look::Dark);
    openFirst(alwaysDark);
    QTRY_COMPARE(pageColor(alwaysDark), alwaysDark.theme.theme().background);
    QTRY_VERIFY(difference(followed, picture(alwaysDark)) < almostNothing);

    // Desktops with one style besides the dark one call it no preference.
    portal.change(u"color-scheme"_s, noPreference);
    QTRY_COMPARE(desk.theme.theme().look, Look::Light);
    QTRY_COMPARE(pageColor(desk), desk.theme.theme().background);
}

void SystemLookTest::aChosenLookStaysWhateverTheSystemDoes()
{
    Portal portal(light);
    ThemeWatcher watcher(Look::Light);
    QTRY_VERIFY(portal.asked() >= 2);
    QSignalSpy changed(&watcher, &ThemeWatcher::changed);
    // Another one that follows shows when the news is here.
    const ThemeWatcher other;
    portal.change(u"color-scheme"_s, dark);
    QTRY_COMPARE(other.theme().look, Look::Dark);
    QCOMPARE(watcher.theme().look, Look::Light);
    QVERIFY(changed.isEmpty());
    watcher.choose(std::nullopt);
    QCOMPARE(watcher.theme().look, Look::Dark);
    QCOMPARE(changed.size(), 1);
}

void SystemLookTest::withoutAPortalThePaletteCounts()
{
    QApplication::setPalette(Theme::make(Look::Dark).palette());
    const DeskWindow desk(DeskWindow::Content::Sample, std::nullopt);
    QCOMPARE(desk.theme.theme().look, Look::Dark);
    // The desktop's own is light again: nothing covers it.
    QEvent changed(QEvent::ThemeChange);
    QCoreApplication::sendEvent(desk.window.get(), &changed);
    QCOMPARE(desk.theme.theme().look, Look::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), desk.theme.theme().background);
}

int main(int argc, char** argv)
{
    const PrivateBus bus;
    return tests::runWithDesk<SystemLookTest>(argc, argv);
}

#include "system_look_test.moc"
