// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-11
#include "gui/desk_window.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "storage/outbox_repository.h"
#include "ui/components/switch.h"
#include "ui/desktop/digest_sender.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/preferences.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimeEdit>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using tests::DeskWindow;

namespace {

const QString agent = u"silje@hjemme.example"_s;

} // namespace

/// The daily mail of what waits.
class DigestTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void comesOnceADayAtItsTimeAndLeavesTheDeskAsItIs()
    {
        DeskWindow desk(DeskWindow::Content::Sample);
        QSettings settings(desk.folder() + u"/own.ini"_s, QSettings::IniFormat);
        Preferences preferences(settings);
        preferences.setDigest(true);
        preferences.setDigestTime(QTime(8, 0));
        preferences.setDigestAddress(agent);
        ManualClock clock(fromDateTime(QDateTime(QDate(2031, 5, 6), QTime(7, 59))));
        DigestSender sender(desk.inbox(), desk.mail(), desk.accounts(), preferences, clock);
        QSignalSpy done(&sender, &DigestSender::done);
        const auto before = desk.inbox().shape({domain::View::All, {}, {}}).result()->total;

        sender.look();
        QCOMPARE(mailsToAgent(desk).size(), 0); // not yet time
        clock.advance(2min);
        sender.look();
        sender.look(); // while the first is on its way
        QVERIFY(done.wait());
        QCOMPARE(mailsToAgent(desk).size(), 1);
        clock.advance(9h);
        sender.look();
        QCOMPARE(mailsToAgent(desk).size(), 1); // once a day
        clock.advance(16h);
        sender.look();
        QVERIFY(done.wait());
        QCOMPARE(mailsToAgent(desk).size(), 2);

        const domain::OutboxEntry sent = mailsToAgent(desk).constFirst();
        QVERIFY(!sent.conversation.isValid());
        QVERIFY(sent.savedToSent); // there is no copy to make
        const QByteArray raw =
            *desk.store().read([&](storage::Database& db) { return storage::OutboxRepository(db).rawMail(sent.id); });
        QVERIFY(raw.contains("Auto-Submitted:"));
        QVERIFY2(raw.contains("Mads Holm: Kan ikke betale med MobilePay"), raw.constData());
        QCOMPARE(desk.inbox().shape({domain::View::All, {}, {}}).result()->total, before);
    }

    void tellsOnlyWhatIsWanted()
    {
        DeskWindow desk(DeskWindow::Content::Sample);
        QSettings settings(desk.folder() + u"/own.ini"_s, QSettings::IniFormat);
        Preferences preferences(settings);
        preferences.setDigestAddress(agent);
        preferences.setDigestTime(QTime(0, 0));
        ManualClock clock(fromDateTime(QDateTime(QDate(2031, 5, 6), QTime(12, 0))));
        DigestSender sender(desk.inbox(), desk.mail(), desk.accounts(), preferences, clock);
        QSignalSpy done(&sender, &DigestSender::done);
        sender.look();
        QCOMPARE(done.size(), 0); // switched off is how it begins

        preferences.setDigest(true);
        for (const NoticeKind kind : {NoticeKind::NewEnquiry, NoticeKind::ReplyToMine, NoticeKind::Assigned,
                                      NoticeKind::Mention, NoticeKind::NotSent})
            preferences.setNotifies(kind, false);
        sender.look();
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.constFirst().constFirst().toBool(), false);
        QCOMPARE(mailsToAgent(desk).size(), 0);
    }

    void isChosenInTheSettings()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"own.ini"_s), QSettings::IniFormat);
        Preferences preferences(settings);
        const Theme theme = Theme::make(Look::Light);
        NotificationsPage page(preferences, u"silje@butikken.example"_s, theme);
        page.resize(640, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* address = page.findChild<QLineEdit*>(u"digestAddress"_s);
        QVERIFY(!address->isEnabled());
        QCOMPARE(address->placeholderText(), u"silje@butikken.example"_s);
        auto* on = page.findChild<Switch*>(u"notifyDigest"_s);
        on->setFocus();
        QTest::keyClick(on, Qt::Key_Space);
        QVERIFY(preferences.hasDigest());
        QVERIFY(address->isEnabled());
        address->setFocus();
        QTest::keyClicks(address, agent);
        QTest::keyClick(address, Qt::Key_Tab);
        QCOMPARE(preferences.digestAddress(), agent);
        page.findChild<QTimeEdit*>(u"digestTime"_s)->setTime(QTime(6, 30));
        QCOMPARE(preferences.digestTime(), QTime(6, 30));
    }

private:
    static QList<domain::OutboxEntry> mailsToAgent(const DeskWindow& desk)
    {
        QList<domain::OutboxEntry> mails = *desk.mail().outbox();
        mails.removeIf([](const auto& entry) {
            return entry.recipients.isEmpty() || entry.recipients.constFirst().address != agent;
        });
        return mails;
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<DigestTest>(argc, argv);
}
#include "digest_test.moc"
