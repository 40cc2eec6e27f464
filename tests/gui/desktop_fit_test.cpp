// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-11 PLT-02 PLT-03
#include "gui/desk_window.h"
#include "support/patience.h"

#include "journal/journal.h"
#include "ui/desktop/desktop_notices.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/tray.h"
#include "ui/inbox/nav_item.h"
#include "ui/settings/preferences.h"
#include "viewmodels/conversation_list_model.h"
#include "wiring/single_instance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

namespace {

/// The desktop's side of notifications, on a bus of this test.
class Desktop : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() != u"Notify"_s)
            return false;
        told += message.arguments();
        connection.send(message.createReply(QVariant::fromValue(static_cast<uint>(told.size()))));
        return true;
    }
    void press(QDBusConnection& bus, uint id, const QString& action) const
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                         u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        signal << id << action;
        bus.send(signal);
    }
    QList<QVariantList> told;
};

bool isTold(const QSignalSpy& changes, ConversationId id)
{
    return std::ranges::any_of(changes, [id](const QVariantList& change) {
        return change.first().value<domain::ChangeSet>().conversations.contains(id);
    });
}

} // namespace

class DesktopFitTest : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    QString m_address;

private slots:
    void initTestCase()
    {
        // Where there is no desktop nobody says where its icons are.
        QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() + QStringList{u"/usr/share/icons"_s});
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead(10'000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void noticesHaveButtonsThatActAndNoMarkupOfStrangers()
    {
        QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        QVERIFY(theirs.isConnected());
        Desktop desktop;
        QVERIFY(theirs.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(theirs.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &desktop));

        DesktopNotices notices(QDBusConnection::connectToBus(m_address, u"program"_s));
        QSignalSpy opened(&notices, &DesktopNotices::openRequested);
        QSignalSpy taken(&notices, &DesktopNotices::assignRequested);
        notices.show({NoticeKind::NewEnquiry, ConversationId{7}, u"Per Kunde"_s, u"<b>Hei</b> & hallo"_s},
                     DesktopNotices::Sound::Off);
        QTRY_COMPARE(desktop.told.size(), 1);
        const QVariantList said = desktop.told.first();
        QCOMPARE(said.at(3).toString(), u"Per Kunde"_s);
        QCOMPARE(said.at(4).toString(), u"&lt;b&gt;Hei&lt;/b&gt; &amp; hallo"_s);
        const QStringList actions = said.at(5).toStringList();
        QVERIFY(actions.contains(u"default"_s) && actions.contains(u"assign"_s) && actions.contains(u"close"_s));
        desktop.press(theirs, 1, u"assign"_s);
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(taken.first().first().value<ConversationId>(), ConversationId{7});
        desktop.press(theirs, 99, u"default"_s); // of another program
        desktop.press(theirs, 1, u"default"_s);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(theirs.unregisterService(u"org.freedesktop.Notifications"_s));
    }

    // covers: INB-08
    void theEndOfASnoozeIsToldOnceAndNotInQuietHours()
    {
        QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop of snoozes"_s);
        Desktop desktop;
        QVERIFY(theirs.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(theirs.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &desktop));
        DeskWindow desk(DeskWindow::Content::Sample);
        DesktopNotices notices(QDBusConnection::connectToBus(m_address, u"program of snoozes"_s));
        const SystemClock clock;
        const Notifier notifier(desk.inbox(), desk.mail(), desk.accounts(), desk.window->preferences(), clock, notices);
        const ConversationId id = tests::sampleConversation();
        QTRY_COMPARE(desk.rows(), tests::sampleOpenCount);
        const ConversationId other{
            desk.list()->model()->index(1, 0).data(viewmodels::ConversationListModel::IdRole).value<ConversationId>()};
        QVERIFY(other.isValid() && other != id);
        int tags = 0;
        journal::Journal journal(desk.store());
        const auto wake = [&](Timestamp until) {
            QVERIFY(tests::comes([act = desk.inbox().snooze({id}, until)] { return act.isFinished(); }, 30'000));
            domain::Operation woken; // as engine::WakeUps decides it
            woken.kind = domain::OperationKind::Snooze;
            woken.target = id;
            woken.payload = {{u"until"_s, 0}, {u"woke"_s, toMs(until)}};
            woken.member = desk.mail().self();
            const auto act = journal.perform({woken});
            QTRY_VERIFY(act.isFinished() && act.result());
            // What is told of comes in order: with this, the notifier has heard of all before.
            QSignalSpy changed(&desk.inbox(), &services::InboxService::changed);
            const auto last = desk.inbox().addTag({other}, u"merke %1"_s.arg(++tags));
            QTRY_VERIFY(isTold(changed, other));
        };
        const auto mine = desk.inbox().assign({id}, desk.mail().self());
        QTRY_VERIFY(mine.isFinished() && mine.result());
        wake(desk.now() + std::chrono::hours{1});
        QTRY_COMPARE(desktop.told.size(), 1);
        QVERIFY(desktop.told.first().at(3).toString().startsWith(u"Back from snooze: "_s));
        QVERIFY(desktop.told.first().at(5).toStringList().contains(u"close"_s));
        // Whatever else happens to the conversation does not tell it again; nor are quiet hours broken.
        desk.window->preferences().setQuietHours(true);
        desk.window->preferences().setQuietTimes(QTime(8, 0), QTime(8, 0));
        wake(desk.now() + std::chrono::hours{2});
        desk.window->preferences().setQuietHours(false);
        wake(desk.now() + std::chrono::hours{3});
        QTRY_COMPARE(desktop.told.size(), 2);
        QVERIFY(theirs.unregisterService(u"org.freedesktop.Notifications"_s));
    }

    void aSecondStartComesToTheFirst()
    {
        const QTemporaryDir folder;
        app::SingleInstance first(folder.path());
        QVERIFY(!first.handOver({}));
        first.listen();
        QSignalSpy asked(&first, &app::SingleInstance::asked);
        QVERIFY(app::SingleInstance(folder.path()).handOver(QUrl(u"mailto:per@kunde.test?subject=Hei"_s)));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toUrl(), QUrl(u"mailto:per@kunde.test?subject=Hei"_s));
        // Only links to write to are taken over.
        QVERIFY(app::SingleInstance(folder.path()).handOver(QUrl(u"file:///etc/passwd"_s)));
        QTRY_COMPARE(asked.size(), 2);
        QVERIFY(asked.last().first().toUrl().isEmpty());
        const QTemporaryDir other;
        QVERIFY(!app::SingleInstance(other.path()).handOver({}));
    }

    void theTrayCounts()
    {
        Tray tray;
        QVERIFY(tray.text().contains(u"nobody"_s));
        tray.setWaiting(12);
        QVERIFY2(tray.text().contains(u"12"_s), qPrintable(tray.text()));
        QVERIFY(Tray::picture(12, 32).toImage() != Tray::picture(0, 32).toImage());
        QSignalSpy opened(&tray, &Tray::openRequested);
        tray.menu().actions().first()->trigger();
        QCOMPARE(opened.size(), 1);
    }

    void closingToTheTrayKeepsTheWindowAndItsState()
    {
        DeskWindow desk(DeskWindow::Content::Sample);
        desk.window->showView(domain::View::Closed);
        desk.window->setStaysWhenClosed(true);
        desk.window->close();
        QVERIFY(desk.window->isHidden());
        QCOMPARE(desk.window->settings().value(u"window/view"_s).toInt(), static_cast<int>(domain::View::Closed));
        QVERIFY(!desk.window->settings().value(u"window/geometry"_s).toByteArray().isEmpty());
        desk.window->comeForward();
        QTRY_VERIFY(desk.window->isVisible());
    }

    void iconsAreTheSameDrawingAtEveryScale_data()
    {
        QTest::addColumn<int>("what");
        for (const Icon what : {Icon::People, Icon::Help, Icon::Clock, Icon::Search, Icon::Attachment, Icon::Bold})
            QTest::addRow("%d", static_cast<int>(what)) << static_cast<int>(what);
    }
    void iconsAreTheSameDrawingAtEveryScale()
    {
        QFETCH(int, what);
        const auto ink = [&](qreal scale) {
            const QImage image = iconPixmap(static_cast<Icon>(what), 16, scale, Qt::black)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            double sum = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    sum += qAlpha(image.pixel(x, y)) / 255.0;
            return sum / (image.width() * image.height());
        };
        QVERIFY(ink(1) > 0.01);
        for (const qreal scale : {1.25, 1.5, 2.0})
            QVERIFY2(ink(scale) > 0.6 * ink(1) && ink(scale) < 1.6 * ink(1),
                     qPrintable(u"%1: %2 instead of %3"_s.arg(scale).arg(ink(scale)).arg(ink(1))));
    }

    void theWindowCountsWhatWaits()
    {
        DeskWindow desk(DeskWindow::Content::Sample);
        QSignalSpy waiting(desk.window.get(), &MainWindow::waitingChanged);
        QTRY_VERIFY(!waiting.isEmpty());
        QVERIFY(waiting.last().first().toInt() > 0);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<DesktopFitTest>(argc, argv);
}
#include "desktop_fit_test.moc"
