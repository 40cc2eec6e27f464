// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-03 CHN-10 INB-11 PLT-02
#include "gui/desk_window.h"
#include "support/patience.h"
#include "support/screen_texts.h"

#include "domain/mail_filter.h"
#include "services/account_service.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/message_repository.h"
#include "storage/shared_repository.h"
#include "ui/components/language.h"
#include "ui/components/switch.h"
#include "ui/settings/accounts_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/command_table.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    QDialog& open(const QString& command = u"app.settings"_s) const
    {
        m_desk->window->commands().run(command);
        auto* dialog = m_desk->child<QDialog>("settingsDialog");
        if (!dialog)
            qFatal("no settings");
        (void)QTest::qWaitForWindowExposed(dialog);
        return *dialog;
    }
    template <typename T>
    static T& part(QWidget& owner, const char* name)
    {
        T* found = owner.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    int accountCount() const
    {
        const auto accounts =
            m_desk->store().read([](storage::Database& db) { return storage::AccountRepository(db).list(); });
        return accounts ? static_cast<int>(accounts->size()) : -1;
    }
    QList<domain::Account> accounts() const
    {
        return m_desk->store()
            .read([](storage::Database& db) { return storage::AccountRepository(db).list(); })
            .value_or(QList<domain::Account>());
    }
    AccountId addAccount(const QString& address) const
    {
        domain::Account account;
        account.address = address;
        account.user = address;
        account.imap = {u"imap.example.test"_s, 993, domain::TransportSecurity::ImplicitTls};
        account.smtp = {u"smtp.example.test"_s, 465, domain::TransportSecurity::ImplicitTls};
        auto added = m_desk->store().write([account](storage::WriteContext& context) {
            context.changes.accounts = true;
            return storage::AccountRepository(context.db).insert(account);
        });
        added.waitForFinished();
        return added.result().value_or(AccountId{});
    }

private slots:
    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
    }
    void cleanup() { m_desk.reset(); }

    void aSettingIsFoundByItsWords()
    {
        QDialog& dialog = open();
        auto& search = part<QLineEdit>(dialog, "settingsSearch");
        auto& sections = part<QListWidget>(dialog, "settingsSections");
        QTest::keyClicks(&search, u"quiet hours"_s);
        QTRY_VERIFY(part<QWidget>(dialog, "notifyQuiet").isVisible());
        QVERIFY(sections.item(0)->isHidden());
        QVERIFY(!part<QWidget>(dialog, "notifyNew").isVisible());
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(!sections.item(0)->isHidden());
        QTest::keyClicks(&search, u"xyzzy"_s);
        for (int i = 0; i < sections.count(); ++i)
            QVERIFY(sections.item(i)->isHidden());
    }

    void theLanguageChangesUnderTheDialog()
    {
        Language language(u"en"_s);
        connect(m_desk->window.get(), &MainWindow::languageChosen, &language, &Language::choose);
        QDialog& dialog = open();
        auto& box = part<QComboBox>(dialog, "settingLanguage");
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_N); // Norsk bokmål
        QTRY_COMPARE(dialog.windowTitle(), u"Innstillinger"_s);
        QCOMPARE(m_desk->window->preferences().language(), u"nb"_s);
        QVERIFY(m_desk->window->windowTitle().startsWith(u"Alle åpne"_s));
        QCOMPARE(box.currentData().toString(), u"nb"_s);
    }

    void theLookChangesAtOnce()
    {
        QDialog& dialog = open();
        auto& box = part<QComboBox>(dialog, "settingLook");
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_D); // Dark
        QTRY_COMPARE(m_desk->theme.theme().look, Look::Dark);
        m_desk->window->preferences().setLook(Look::Light);
    }

    // covers: INB-12 INB-22
    void aFilterIsTriedOnOldMailKeptAndTakenBack()
    {
        const auto filters = [this] {
            return m_desk->store()
                .read([](storage::Database& db) {
                    return storage::SharedRepository(db).list(domain::MailFilter::area.toString());
                })
                .value_or(QMap<QString, QJsonObject>());
        };
        const auto rows =
            m_desk->store().read([](storage::Database& db) { return storage::MessageRepository(db).newestInbound(1); });
        QVERIFY(rows && !rows->isEmpty());
        const QString host = rows->first().traits.from.address.section(u'@', 1);

        QDialog& dialog = open(u"settings.filters"_s);
        QTest::keyClicks(&part<QLineEdit>(dialog, "filterName"), u"Reklame"_s);
        auto& field = part<QComboBox>(dialog, "filterField");
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Down); // domain
        QTest::keyClicks(&part<QLineEdit>(dialog, "filterText"), u"@"_s + host);
        QTest::keyClick(&part<QAbstractButton>(dialog, "tryFilter"), Qt::Key_Space);
        auto& trial = part<QLabel>(dialog, "filterTrial");
        QTRY_VERIFY2(trial.text().contains(host), qPrintable(trial.text()));
        QVERIFY(filters().isEmpty());

        QTest::keyClick(&part<QAbstractButton>(dialog, "saveFilter"), Qt::Key_Space);
        QTRY_COMPARE(filters().size(), 1);
        QCOMPARE(filters().first()[u"text"].toString(), host);
        QTRY_COMPARE(part<QListWidget>(dialog, "filtersList").count(), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<QDialog>("settingsDialog"));
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(filters().isEmpty());
    }

    void aFilterWithoutSenseIsRefusedInWords()
    {
        QDialog& dialog = open(u"settings.filters"_s);
        QTest::keyClicks(&part<QLineEdit>(dialog, "filterName"), u"Kari"_s);
        QTest::keyClicks(&part<QLineEdit>(dialog, "filterText"), u"kari"_s);
        QTest::keyClick(&part<QAbstractButton>(dialog, "saveFilter"), Qt::Key_Space);
        QTRY_VERIFY(part<QLabel>(dialog, "filterState").text().contains(u"kari"_s));
    }

    void whatIsToldCanBeChosenAndStays()
    {
        QDialog& dialog = open(u"settings.notifications"_s);
        auto& mention = part<Switch>(dialog, "notifyMention");
        QVERIFY(mention.isChecked());
        QTest::keyClick(&mention, Qt::Key_Space);
        QVERIFY(!m_desk->window->preferences().notifies(NoticeKind::Mention));
        QVERIFY(m_desk->window->preferences().notifies(NoticeKind::NewEnquiry));
        QTest::keyClick(&part<Switch>(dialog, "notifyQuiet"), Qt::Key_Return);
        m_desk->window->preferences().setQuietTimes(QTime(17, 0), QTime(8, 0));
        QVERIFY(m_desk->window->preferences().isQuiet(QTime(23, 30)));
        QVERIFY(m_desk->window->preferences().isQuiet(QTime(7, 59)));
        QVERIFY(!m_desk->window->preferences().isQuiet(QTime(12, 0)));
    }

    void accountsAreReorderedSwitchedOffAndRemoved()
    {
        addAccount(u"support@example.test"_s);
        addAccount(u"salg@example.test"_s);
        QDialog& dialog = open(u"settings.accounts"_s);
        QTRY_VERIFY(dialog.findChild<QWidget*>(u"account:salg@example.test"_s));
        const auto card = [&](const QString& address) -> QWidget& {
            return part<QWidget>(dialog, ("account:" + address.toLatin1()).constData());
        };
        while (part<QAbstractButton>(card(u"salg@example.test"_s), "accountUp").isEnabled())
            QTest::keyClick(&part<QAbstractButton>(card(u"salg@example.test"_s), "accountUp"), Qt::Key_Space);
        QSettings& kept = m_desk->window->settings();
        QCOMPARE(account_order::apply(accounts(), kept).first().address, u"salg@example.test"_s);

        QTest::keyClick(&part<Switch>(card(u"salg@example.test"_s), "accountEnabled"), Qt::Key_Space);
        const auto isOff = [this] {
            for (const domain::Account& account : accounts())
                if (account.address == u"salg@example.test"_s)
                    return !account.enabled;
            return false;
        };
        QTRY_VERIFY(isOff());

        const int conversations = m_desk->rows();
        QTest::keyClick(&part<QAbstractButton>(card(u"salg@example.test"_s), "accountRemove"), Qt::Key_Space);
        auto* question = m_desk->child<QMessageBox>("questionBox");
        QTRY_VERIFY(question);
        QVERIFY(question->text().contains(u"server"_s));
        QCOMPARE(question->defaultButton()->objectName(), u"questionReject"_s);
        QTest::keyClick(question->findChild<QAbstractButton*>(u"questionAccept"_s), Qt::Key_Space);
        QTRY_VERIFY(!dialog.findChild<QWidget*>(u"account:salg@example.test"_s));
        QCOMPARE(m_desk->rows(), conversations);
    }

    void anAddressIsConnectedOnce()
    {
        addAccount(u"support@example.test"_s);
        m_desk->window->commands().run(u"app.account"_s);
        auto* dialog = m_desk->child<QDialog>("accountDialog");
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(&part<QLineEdit>(*dialog, "accountAddress"), u"Support@Example.test"_s);
        QTest::keyClicks(&part<QLineEdit>(*dialog, "accountPassword"), u"hemmelig"_s);
        QTest::keyClick(&part<QAbstractButton>(*dialog, "connectButton"), Qt::Key_Space);
        auto& problem = part<QLabel>(*dialog, "accountProblem");
        QTRY_VERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(u"already"_s), qPrintable(problem.text()));
    }

    void theReportIsShownWholeAndHoldsNoAddress()
    {
        addAccount(u"support@example.test"_s);
        QDialog& dialog = open(u"settings.about"_s);
        const QString report = part<QPlainTextEdit>(dialog, "problemReport").toPlainText();
        QVERIFY2(report.contains(u"Qt "_s) && report.contains(u"s***@e***.test"_s), qPrintable(report));
        QVERIFY(!report.contains(u"support@"_s));
    }

    void everythingHasRoomInEachLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "nb", "da", "sv"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everythingHasRoomInEachLanguage()
    {
        QFETCH(QString, code);
        const Language language(code);
        addAccount(u"support@example.test"_s);
        QStringList faults;
        for (const QString& page :
             {u"app.settings"_s, u"settings.accounts"_s, u"settings.notifications"_s, u"settings.about"_s}) {
            QDialog& dialog = open(page);
            QTest::qWait(0);
            faults += tests::textsTooLong(dialog) + tests::acceleratorClashes(dialog);
        }
        QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8().constData());
    }

    void theTourHasThreeSteps()
    {
        m_desk->window->commands().run(u"app.tour"_s);
        auto* tour = m_desk->child<QWidget>("tour");
        QTRY_VERIFY(tour && tour->isVisible());
        for (int step = 1; step <= 3; ++step) {
            QVERIFY(tour->isVisible());
            QTest::keyClick(&part<QAbstractButton>(*tour, "tourNext"), Qt::Key_Space);
        }
        QTRY_VERIFY(!m_desk->child<QWidget>("tour"));
        QVERIFY(m_desk->window->preferences().tourSeen());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(u"svarbord-test"_s);
    QCoreApplication::setApplicationName(u"settings-test"_s);
    return tests::runWithDesk<SettingsTest>(argc, argv);
}
#include "settings_test.moc"
