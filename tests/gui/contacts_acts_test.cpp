// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-09 INB-22 SEC-05
#include "gui/desk_window.h"
#include "gui/screen_content.h"
#include "support/patience.h"

#include "ui/contacts/contact_card.h"
#include "ui/contacts/import_dialog.h"
#include "viewmodels/contact_list_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// What is done with contacts: taking a file in, merging two, erasing one for good.
class ContactsActsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    std::optional<domain::Contact> find(const QString& address) const
    {
        const auto found = m_desk->contacts().findByAddress(address);
        return found ? *found : std::nullopt;
    }
    domain::Contact contact(const QString& address) const { return find(address).value_or(domain::Contact{}); }
    void pressButton(const char* name) const
    {
        QAbstractButton* button = nullptr;
        const auto isThere = [&] {
            for (auto* each : m_desk->window->findChildren<QAbstractButton*>(QString::fromLatin1(name)))
                if (each->isVisible())
                    button = each;
            return button != nullptr;
        };
        QTRY_VERIFY(isThere()); // a card that is made anew shows its buttons a moment later
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// Chooses the file in the dialog that asks for it, by its path.
    void importFile(const QString& name, const QByteArray& content) const
    {
        const QString path = m_desk->folder() + u'/' + name;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        pressButton("contactImport");
        auto* dialog = m_desk->window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        auto* open = dialog->findChild<QDialogButtonBox*>(u"buttonBox"_s)->button(QDialogButtonBox::Open);
        QTRY_VERIFY(open->isEnabled());
        QTest::keyClick(open, Qt::Key_Space);
        QTRY_VERIFY(m_desk->child<ImportDialog>("importDialog"));
    }
    void open(const QString& address) const
    {
        m_desk->window->openContact(contact(address).id);
        QTRY_VERIFY(m_desk->child<QAbstractButton>("contactMerge"));
    }
    void comeBack() const
    {
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->child<QWidget>("contactsScreen")->isVisible());
    }
    void cleanup() { m_desk.reset(); }

    void theCardThatWasAskedForStays()
    {
        const auto name = [this] { return m_desk->child<QLineEdit>("contactName")->text(); };
        const domain::Contact asked = contact(u"ingrid.solheim@example.no"_s);
        QVERIFY(asked.id.isValid());
        m_desk->window->openContact(asked.id);
        QTRY_COMPARE(name(), asked.name);
        auto* list = m_desk->child<QAbstractItemView>("contactList");
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 2);
        list->setCurrentIndex({});
        m_desk->child<QLineEdit>("contactName")->setFocus();
        list->setFocus();
        QCOMPARE(name(), asked.name);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTRY_VERIFY2(name() != asked.name, qPrintable(name()));
    }

    void aCompanyShowsThePeopleOfItsDomain()
    {
        const QString company = u"example.dk"_s;
        auto* groups = m_desk->child<QListWidget>("contactGroups");
        QTRY_VERIFY(!groups->findItems(company, Qt::MatchExactly).isEmpty());
        groups->setFocus();
        for (int i = 0; i < groups->count() && groups->currentItem()->text() != company; ++i)
            m_desk->press(Qt::Key_Down);
        QCOMPARE(groups->currentItem()->text(), company);
        const QAbstractItemModel& people = *m_desk->child<QAbstractItemView>("contactList")->model();
        const auto address = [&people](int row) {
            return people.index(row, 0).data(viewmodels::ContactListModel::AddressRole).toString();
        };
        const auto areOfCompany = [&] {
            int row = 0;
            while (row < people.rowCount() && address(row).endsWith(u"@example.dk"_s))
                ++row;
            return row > 1 && row == people.rowCount();
        };
        QTRY_VERIFY(areOfCompany());
    }

    void aSpreadsheetComesInWithColumnsAsAPersonSays()
    {
        importFile(u"kunder.csv"_s, tests::contactsFile());
        auto* dialog = m_desk->child<ImportDialog>("importDialog");
        auto* columns = dialog->findChild<QTableWidget*>(u"importColumns"_s);
        QCOMPARE(columns->rowCount(), 6);
        QCOMPARE(columns->item(0, 0)->text(), u"Navn"_s);
        auto* preview = dialog->findChild<QTableWidget*>(u"importPreview"_s);
        QCOMPARE(preview->item(0, 0)->text(), u"Berit Ås"_s);
        QCOMPARE(preview->item(0, 3)->text(), u"Ås Sport AS"_s);
        // The company is left out, which the preview shows at once; then it is taken in after all.
        auto* company = dialog->findChild<QComboBox*>(u"importColumn3"_s);
        const int guessed = company->currentIndex();
        company->setFocus();
        QTest::keyClick(company, Qt::Key_Home);
        QTRY_VERIFY(preview->item(0, 3)->text().isEmpty());
        for (int i = 0; i < guessed; ++i)
            QTest::keyClick(company, Qt::Key_Down);
        QTRY_COMPARE(preview->item(0, 3)->text(), u"Ås Sport AS"_s);

        QVERIFY(!find(u"berit.aas@example.no"_s));
        pressButton("importStart");
        auto* outcome = dialog->findChild<QLabel*>(u"importOutcome"_s);
        QTRY_VERIFY2(outcome->text().startsWith(u"3 added, 1 filled in"_s), qPrintable(outcome->text()));
        QTRY_COMPARE(contact(u"berit.aas@example.no"_s).company, u"Ås Sport AS"_s);
        // Who was known is not doubled: what was empty is filled in.
        QCOMPARE(contact(u"jonas.berg@fjordkraftverk.example.no"_s).company, u"Fjordkraftverk AS"_s);
        pressButton("importClose");
        QTRY_VERIFY(!m_desk->child<ImportDialog>("importDialog"));

        comeBack();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!find(u"berit.aas@example.no"_s));
        QVERIFY(contact(u"jonas.berg@fjordkraftverk.example.no"_s).company.isEmpty());
    }

    void cardsOfATelephoneComeIn()
    {
        importFile(u"kort.vcf"_s, "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Solveig Ø. Lunde\r\n"
                                  "EMAIL:solveig@lunde.example.no\r\nTEL:+47 911 00 000\r\nORG:Lunde Fjellsport\r\n"
                                  "END:VCARD\r\n");
        auto* dialog = m_desk->child<ImportDialog>("importDialog");
        QVERIFY(!dialog->findChild<QTableWidget*>(u"importColumns"_s));
        QCOMPARE(dialog->findChild<QTableWidget*>(u"importPreview"_s)->item(0, 0)->text(), u"Solveig Ø. Lunde"_s);
        pressButton("importStart");
        QTRY_COMPARE(contact(u"solveig@lunde.example.no"_s).phone, u"+47 911 00 000"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<ImportDialog>("importDialog"));
    }

    void twoThatAreOneAreMergedAndApartAgain()
    {
        const QString kept = u"ingrid.solheim@example.no"_s;
        const QString other = u"tuva.myhre@example.no"_s;
        const ContactId before = contact(other).id;
        const int together = contact(kept).conversationCount + contact(other).conversationCount;
        QVERIFY(before.isValid());
        open(kept);
        pressButton("contactMerge");
        auto* picker = m_desk->child<QDialog>("contactPicker");
        QTRY_VERIFY(picker->isVisible());
        QVERIFY(picker->windowTitle().contains(u"Ingrid Solheim"_s));
        auto* field = picker->findChild<QLineEdit*>(u"contactPickerField"_s);
        auto* found = picker->findChild<QListView*>(u"contactPickerList"_s);
        QTest::keyClicks(field, u"tuva"_s);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QTRY_COMPARE(found->currentIndex().row(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(contact(other).id, contact(kept).id);
        QVERIFY(contact(kept).addresses.contains(other));
        QCOMPARE(contact(kept).conversationCount, together);

        comeBack();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(contact(other).id, before);
        QVERIFY(!contact(kept).addresses.contains(other));
    }

    void erasingAsksFirstAndProvesItAfterwards()
    {
        const QString address = QString::fromUtf16(tests::erasedAddress);
        const ConversationId conversation = tests::conversationAbout(*m_desk, u"Takk for god hjelp"_s);
        const ContactId erased = contact(address).id;
        open(address);
        pressButton("contactErase");
        auto* question = m_desk->child<QMessageBox>("questionBox");
        QTRY_VERIFY(question->isVisible());
        QVERIFY(question->text().contains(u"1 conversation"_s));
        QVERIFY(question->findChild<QPushButton*>(u"questionAccept"_s)->property("danger").toBool());
        // Enter at once harms nobody.
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!m_desk->child<QMessageBox>("questionBox"));
        QVERIFY(find(address));
        QVERIFY(m_desk->inbox().conversation(conversation));

        comeBack();
        open(address);
        pressButton("contactErase");
        QTRY_VERIFY(m_desk->child<QMessageBox>("questionBox"));
        pressButton("questionAccept");
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->child<QMessageBox>("messageBox"), 30'000);
        const QString proof = m_desk->child<QMessageBox>("messageBox")->text();
        QVERIFY2(proof.contains(u"1 mail"_s), qPrintable(proof));
        QVERIFY2(proof.contains(u"found none"_s), qPrintable(proof));
        QVERIFY(!find(address));
        QVERIFY(!m_desk->inbox().conversation(conversation));
        const auto records = m_desk->safety().erasures();
        QCOMPARE(records->size(), 1);
        QTest::keyClick(m_desk->child<QMessageBox>("messageBox"), Qt::Key_Return);
        QTRY_VERIFY(!m_desk->child<QMessageBox>("messageBox"));
        QTRY_VERIFY(m_desk->child<ContactCard>("contactCard")->contact() != erased);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<ContactsActsTest>(argc, argv);
}
#include "contacts_acts_test.moc"
