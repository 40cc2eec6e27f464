// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-09 SEC-05 SEC-07
#include "gui/desk_window.h"
#include "support/patience.h"

#include "services/contact_service.h"
#include "services/safety_service.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// What keeps, hands out and throws away, by keys alone: backup, check, and the data of customers.
class SafetyActsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    template <typename T>
    T* visible(const char* name) const
    {
        for (T* each : m_desk->window->findChildren<T*>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void press(const char* button) const
    {
        QTRY_VERIFY(visible<QAbstractButton>(button) && visible<QAbstractButton>(button)->isEnabled());
        auto* found = visible<QAbstractButton>(button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    void openPage() const
    {
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(visible<ui::SettingsDialog>("settingsDialog"));
        visible<ui::SettingsDialog>("settingsDialog")->showPage(u"safetyPage"_s);
    }
    void saveAs(const QString& path) const
    {
        QTRY_VERIFY(m_desk->window->findChild<QFileDialog*>());
        auto* dialog = m_desk->window->findChild<QFileDialog*>();
        dialog->selectFile(path);
        auto* save = dialog->findChild<QDialogButtonBox*>(u"buttonBox"_s)->button(QDialogButtonBox::Save);
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(!m_desk->window->findChild<QFileDialog*>());
    }
    /// What the program says, read and put away.
    QString told() const
    {
        [this] { QTRY_VERIFY(visible<QMessageBox>("messageBox")); }();
        auto* box = visible<QMessageBox>("messageBox");
        if (!box)
            return {};
        const QString text = box->text();
        box->setObjectName({}); // it goes a moment after its answer
        QTest::keyClick(box, Qt::Key_Escape);
        return text;
    }
    void openContacts() const
    {
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(visible<QWidget>("contactsScreen"));
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
    }
    void cleanup() { m_desk.reset(); }

    void howLongIsTypedOverForEver()
    {
        const auto rule = [this] { return m_desk->safety().retentionRule().value_or(services::RetentionRule{}); };
        openPage();
        QTRY_VERIFY(visible<QSpinBox>("safetyClosedDays"));
        auto* days = visible<QSpinBox>("safetyClosedDays");
        QTest::mouseClick(days->findChild<QLineEdit*>(), Qt::LeftButton);
        QTRY_VERIFY(days->findChild<QLineEdit*>()->hasSelectedText());
        QTest::keyClicks(days, u"30"_s);
        QTest::keyClick(days, Qt::Key_Tab);
        QTRY_COMPARE(rule().closedDays, 30);
        QCOMPARE(rule().spamDays, 0);
    }

    void theWorkspaceIsBackedUp()
    {
        const QString file = m_desk->folder() + u"/kopi.zip"_s;
        openPage();
        press("safetyBackUp");
        saveAs(file);
        QVERIFY(told().contains(file));
        QVERIFY(contentOf(file).startsWith("PK"));
    }

    void everythingIsCheckedAndSound()
    {
        openPage();
        press("safetyCheck");
        QCOMPARE(told(), u"Everything is sound."_s);
    }

    void aCustomerGetsHisData()
    {
        const QString folder = m_desk->folder() + u"/ingrid"_s;
        openContacts();
        const auto rows = m_desk->contacts().page({u"ingrid.solheim@example.no"_s, {}, {}}, std::nullopt, 1);
        QVERIFY(rows && rows->size() == 1);
        m_desk->window->openContact(rows->first().key.id);
        press("contactExport");
        saveAs(folder);
        QVERIFY(told().contains(folder));
        QVERIFY(!QDir(folder).entryList(QDir::Files).isEmpty());
    }

    void allContactsAreWrittenAsATableOrAsCards_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("table") << u"kontakter.csv"_s << QByteArray();
        QTest::newRow("cards") << u"kontakter.vcf"_s << QByteArray("BEGIN:VCARD\r\nVERSION:4.0");
    }
    void allContactsAreWrittenAsATableOrAsCards()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QString path = m_desk->folder() + u'/' + name;
        openContacts();
        press("contactsExport");
        saveAs(path);
        QVERIFY(told().contains(path));
        const QByteArray written = contentOf(path);
        QVERIFY(written.startsWith(beginning));
        QVERIFY(written.contains("Ingrid Solheim") && written.contains("ingrid.solheim@example.no"));
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<SafetyActsTest>(argc, argv);
}
#include "safety_acts_test.moc"
