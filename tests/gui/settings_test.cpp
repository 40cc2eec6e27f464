// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-02 CHN-03 CHN-05 CHN-09 CHN-10 INB-11 INB-14 PLT-02 SEC-05
#include "gui/desk_window.h"
#include "support/authorization_server.h"
#include "support/patience.h"
#include "support/screen_texts.h"

#include "domain/mail_filter.h"
#include "services/account_service.h"
#include "services/mail_service.h"
#include "services/writing_service.h"
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
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using testing::AuthorizationServer;
using tests::DeskWindow;

/// What a browser does with the page it is given.
class Browser : public QObject
{
    Q_OBJECT

public:
    svarbord::testing::AuthorizationServer* provider = nullptr;
    QUrl opened;

public slots:
    void open(const QUrl& page)
    {
        opened = page;
        provider->open(page);
    }
};

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
        const int mail = 5; // the heading of another group
        QVERIFY(!sections.item(0)->isHidden());
        QVERIFY(sections.item(1)->isHidden());
        QVERIFY(!sections.item(mail)->flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(sections.item(mail)->isHidden());
        QVERIFY(!part<QWidget>(dialog, "notifyNew").isVisible());
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(!sections.item(1)->isHidden());
        QVERIFY(!sections.item(mail)->isHidden());
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

    // covers: INB-08
    void whoIsBlockedIsListedAndCanBeUnblocked()
    {
        const QString address = u"kampanje@tilbud.example.no"_s;
        m_desk->inbox().setBlocked(address, true).waitForFinished();
        QDialog& dialog = open(u"settings.filters"_s);
        const auto unblock = [&] { return dialog.findChild<QAbstractButton*>(u"unblock:"_s + address); };
        QTRY_VERIFY(unblock());
        unblock()->setFocus();
        QTest::keyClick(unblock(), Qt::Key_Space);
        QTRY_VERIFY(m_desk->inbox().blockedSenders()->isEmpty());
        QTRY_VERIFY(!unblock());
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

    // covers: CHN-02 INB-22
    void theFootBarTellsThatAllMailboxesAreOff()
    {
        const auto all = accounts();
        QVERIFY(!all.isEmpty() && std::ranges::none_of(all, &domain::Account::enabled));
        auto& foot = part<QAbstractButton>(*m_desk->window, "footSync");
        QVERIFY2(foot.text().contains(u"switched off"_s), qPrintable(foot.text()));
        QTest::keyClick(&foot, Qt::Key_Space);
        QTRY_VERIFY(m_desk->child<AccountsPage>("accountsPage"));
        QTRY_VERIFY(m_desk->child<AccountsPage>("accountsPage")->isVisible());
        QVERIFY(!m_desk->child<QDialog>("accountDialog"));
        addAccount(u"support@example.test"_s);
        QTRY_VERIFY(!foot.text().contains(u"switched off"_s));
    }

    // covers: CHN-02 INB-22
    void theFootBarLeadsToTheMailboxInTrouble()
    {
        addAccount(u"support@example.test"_s);
        addAccount(u"salg@example.test"_s);
        const auto all = accounts();
        const auto failing = std::ranges::find(all, u"salg@example.test"_s, &domain::Account::address);
        QVERIFY(failing != all.cend());
        emit m_desk->accounts().statusChanged(
            {failing->id, domain::ConnectionState::Failed, u"The server refuses the password."_s, 0, 0});
        auto& foot = part<QAbstractButton>(*m_desk->window, "footSync");
        QTRY_VERIFY(foot.text().contains(u"salg@example.test"_s));
        QTest::keyClick(&foot, Qt::Key_Space);
        auto* dialog = m_desk->child<QDialog>("accountDialog");
        QTRY_VERIFY(dialog && dialog->isVisible());
        QCOMPARE(part<QLineEdit>(*dialog, "accountAddress").text(), u"salg@example.test"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<QDialog>("accountDialog"));
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

    void aTeamsAddressIsRefusedAsAPersonalOne()
    {
        addAccount(u"support@example.test"_s);
        m_desk->window->commands().run(u"app.account"_s);
        auto* dialog = m_desk->child<QDialog>("accountDialog");
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(&part<QLineEdit>(*dialog, "accountAddress"), u"support@example.test"_s);
        auto& audience = part<QComboBox>(*dialog, "accountAudience");
        QVERIFY(audience.isVisible());
        audience.setFocus();
        QTest::keyClick(&audience, Qt::Key_Down);
        QTest::keyClicks(&part<QLineEdit>(*dialog, "accountPassword"), u"hemmelig"_s);
        QTest::keyClick(&part<QAbstractButton>(*dialog, "connectButton"), Qt::Key_Space);
        auto& problem = part<QLabel>(*dialog, "accountProblem");
        QTRY_VERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(u"whole team"_s), qPrintable(problem.text()));
    }

    // covers: CHN-05 CHN-09 INB-22
    void howNewTicketsBeginIsChosenKeptAndUndone()
    {
        const QString address = accounts().first().address;
        const auto rules = [&] { return m_desk->accounts().rules(address).value_or(domain::ChannelRules{}); };
        QDialog& dialog = open(u"settings.channels"_s);
        QTRY_VERIFY(part<QComboBox>(dialog, "rulesPriority").isVisible());
        QCOMPARE(part<QComboBox>(dialog, "rulesMailbox").currentText(), address);
        auto& priority = part<QComboBox>(dialog, "rulesPriority");
        priority.setFocus();
        QTest::keyClick(&priority, Qt::Key_Down);
        QTRY_COMPARE(rules().priority, domain::Priority::High);
        auto& tags = part<QLineEdit>(dialog, "rulesTags");
        tags.setFocus();
        QTest::keyClicks(&tags, u"faktura,  bedrift , "_s);
        QTest::keyClick(&tags, Qt::Key_Return);
        QTRY_COMPARE(rules().tags, (QStringList{u"faktura"_s, u"bedrift"_s}));
        auto& assignee = part<QComboBox>(dialog, "rulesAssignee");
        assignee.setFocus();
        QTest::keyClick(&assignee, Qt::Key_Down);
        QTRY_VERIFY(rules().assignee.isValid());
        QTest::keyClick(&part<Switch>(dialog, "rulesForwarder"), Qt::Key_Space);
        QTRY_VERIFY(rules().logToForwarder);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<QDialog>("settingsDialog"));
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        for (int acts = 0; acts < 4; ++acts)
            m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rules(), domain::ChannelRules{});
    }

    // covers: SEC-05
    void erasuresAreProvedInTheSettings()
    {
        QDialog& dialog = open(u"settings.safety"_s);
        QTest::keyClick(&part<QAbstractButton>(dialog, "safetyProofs"), Qt::Key_Space);
        QTRY_VERIFY(m_desk->child<QMessageBox>("messageBox"));
        QVERIFY(m_desk->child<QMessageBox>("messageBox")->text().contains(u"Nobody"_s));
        QTest::keyClick(m_desk->child<QMessageBox>("messageBox"), Qt::Key_Return);
        QTRY_VERIFY(!m_desk->child<QMessageBox>("messageBox"));
        const auto contact = m_desk->contacts().findByAddress(u"tuva.myhre@example.no"_s);
        QVERIFY(contact && *contact);
        const QFuture<Result<QJsonObject>> erased = m_desk->safety().eraseContact((*contact)->id);
        QTRY_VERIFY_WITH_TIMEOUT(erased.isFinished(), 30'000);
        QTest::keyClick(&part<QAbstractButton>(dialog, "safetyProofs"), Qt::Key_Space);
        QTRY_VERIFY(m_desk->child<QMessageBox>("messageBox"));
        const QString proof = m_desk->child<QMessageBox>("messageBox")->text();
        QVERIFY2(proof.contains(u"Taken out for good"_s) && proof.contains(u"found none"_s), qPrintable(proof));
        QVERIFY2(!proof.contains(u"tuva"_s, Qt::CaseInsensitive), qPrintable(proof));
    }

    // covers: INB-14 INB-22
    void howOneAppearsToCustomersIsChosen()
    {
        const auto profile = [this] {
            return m_desk->accounts().profile(m_desk->accounts().self()).value_or(domain::AgentProfile{});
        };
        QDialog& dialog = open(u"settings.profile"_s);
        auto& name = part<QLineEdit>(dialog, "profileName");
        QTRY_VERIFY(name.isVisible());
        QVERIFY(!name.placeholderText().isEmpty());
        QCOMPARE(part<QLabel>(dialog, "profileShownName").text(), name.placeholderText());
        QTest::keyClicks(&name, u"Kari i kundeservice"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QTRY_COMPARE(profile().name, u"Kari i kundeservice"_s);
        QTRY_COMPARE(part<QLabel>(dialog, "profileShownName").text(), u"Kari i kundeservice"_s);
        auto& link = part<QLineEdit>(dialog, "profileLink");
        link.setFocus();
        QTest::keyClicks(&link, u"meet.example.no/kari"_s);
        QTest::keyClick(&link, Qt::Key_Return);
        QTRY_COMPARE(profile().meetingLink, u"https://meet.example.no/kari"_s);
        QTRY_COMPARE(link.text(), u"https://meet.example.no/kari"_s);
        QCOMPARE(m_desk->mail().writing().senderTokens({}).value(u"agent.meeting_link"_s), link.text());
        // What is no address is not kept, and what was there comes back.
        link.selectAll();
        QTest::keyClicks(&link, u"javascript:alert(1)"_s);
        QTest::keyClick(&link, Qt::Key_Return);
        QTRY_COMPARE(link.text(), u"https://meet.example.no/kari"_s);

        const QString file = m_desk->folder() + u"/kari.png"_s;
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(file));
        QTest::keyClick(&part<QAbstractButton>(dialog, "profileChoosePicture"), Qt::Key_Space);
        auto* chooser = m_desk->window->findChild<QFileDialog*>();
        QVERIFY(chooser);
        chooser->selectFile(file);
        auto* take = chooser->findChild<QDialogButtonBox*>(u"buttonBox"_s)->button(QDialogButtonBox::Open);
        QTRY_VERIFY(take->isEnabled());
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_VERIFY(!profile().picture.isEmpty());
        QCOMPARE(QImage::fromData(profile().picture).size(), QSize(128, 128));
        auto& remove = part<QAbstractButton>(dialog, "profileRemovePicture");
        QTRY_VERIFY(remove.isVisible());
        QTest::keyClick(&remove, Qt::Key_Space);
        QTRY_VERIFY(profile().picture.isEmpty());
    }

    // covers: CHN-02
    void aProviderOfOnesOwnIsSignedInToInTheBrowser()
    {
        AuthorizationServer provider;
        m_desk->window->commands().run(u"app.account"_s);
        auto* dialog = m_desk->child<QDialog>("accountDialog");
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(&part<QLineEdit>(*dialog, "accountAddress"), u"anna@egen.test"_s);
        auto& method = part<QComboBox>(*dialog, "accountMethod");
        QVERIFY(!method.isVisible()); // a password is what most have
        QTest::keyClick(&part<QAbstractButton>(*dialog, "serversButton"), Qt::Key_Space);
        QTRY_VERIFY(method.isVisible());
        method.setFocus();
        QTest::keyClick(&method, Qt::Key_Down);
        auto& button = part<QAbstractButton>(*dialog, "signInButton");
        QTRY_VERIFY(button.isVisible());
        auto& problem = part<QLabel>(*dialog, "accountProblem");
        QTest::keyClick(&button, Qt::Key_Space);
        QTRY_VERIFY2(problem.text().contains(u"sign-in page"_s), qPrintable(problem.text()));
        QCOMPARE(dialog->focusWidget()->objectName(), u"signInPage"_s);
        const domain::SignInProvider own = provider.provider();
        QTest::keyClicks(&part<QLineEdit>(*dialog, "signInPage"), u"http://login.egen.test/authorize"_s);
        QTest::keyClicks(&part<QLineEdit>(*dialog, "signInToken"), own.token.toString());
        QTest::keyClick(&button, Qt::Key_Space);
        QTRY_VERIFY2(problem.text().contains(u"https://"_s), qPrintable(problem.text()));
        part<QLineEdit>(*dialog, "signInPage").selectAll();
        QTest::keyClicks(&part<QLineEdit>(*dialog, "signInPage"), own.authorization.toString());
        QTest::keyClicks(&part<QLineEdit>(*dialog, "signInClient"), own.clientId);
        QTest::keyClicks(&part<QLineEdit>(*dialog, "signInScopes"), u"mail offline_access"_s);
        // All of it can be reached on a small screen.
        QTRY_VERIFY(dialog->screen()->availableGeometry().contains(dialog->frameGeometry()));
        QVERIFY(part<QAbstractButton>(*dialog, "connectButton").isVisible());
        // The browser that the desktop would open.
        Browser browser;
        QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
        browser.provider = &provider;
        QTest::keyClick(&button, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>(*dialog, "signInState").text(), u"Signed in"_s, 20'000);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QVERIFY2(provider.faults.isEmpty(), qPrintable(provider.faults.join(u'\n')));
        QVERIFY(browser.opened.query(QUrl::FullyEncoded).contains(u"scope=mail%20offline_access"_s));

        // The next one of this company finds it filled in.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<QDialog>("accountDialog"));
        m_desk->window->commands().run(u"app.account"_s);
        dialog = m_desk->child<QDialog>("accountDialog");
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(&part<QLineEdit>(*dialog, "accountAddress"), u"bo@egen.test"_s);
        QTRY_VERIFY(part<QAbstractButton>(*dialog, "signInButton").isVisible());
        QCOMPARE(part<QLineEdit>(*dialog, "signInToken").text(), own.token.toString());
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
        for (const QString& page : {u"app.settings"_s, u"settings.accounts"_s, u"settings.channels"_s,
                                    u"settings.safety"_s, u"settings.notifications"_s, u"settings.about"_s}) {
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
