// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-05 INB-06
#include "gui/desk_window.h"
#include "gui/screen_content.h"
#include "support/patience.h"

#include "storage/outbox_repository.h"
#include "ui/components/chip.h"
#include "ui/composer/attachment_strip.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/webview/mail_view.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// Files of a mail: looked at, saved all at once, sent on to somebody else.
class FilesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;
    ConversationId m_id;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    domain::Message holder() const { return m_desk->detail(m_id).messages.last(); }
    AttachmentStrip& strip() const { return *pane().composer()->findChild<AttachmentStrip*>(u"attachmentStrip"_s); }
    QByteArray rawMail() const
    {
        const auto entries = m_desk->mail().outbox();
        return m_desk->store()
            .read([&](storage::Database& db) { return storage::OutboxRepository(db).rawMail(entries->first().id); })
            .value_or(QByteArray());
    }
    void saveAllIn(const QString& folder) const
    {
        emit pane().mailView() -> actRequested(u"save-all"_s, holder().id.toText());
        auto* dialog = m_desk->window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        dialog->selectFile(folder);
        auto* choose = dialog->findChild<QDialogButtonBox*>(u"buttonBox"_s)->buttons().first();
        QTRY_VERIFY(choose->isEnabled());
        QTest::keyClick(choose, Qt::Key_Space);
        QTRY_VERIFY(!m_desk->window->findChild<QFileDialog*>());
    }
    void forwardTo(const QString& address) const
    {
        m_desk->press(Qt::Key_F);
        auto* to = m_desk->child<QLineEdit>("toEdit");
        QTRY_VERIFY(to->hasFocus());
        QTest::keyClicks(to, address);
        if (QWidget* offered = QApplication::activePopupWidget())
            QTest::keyClick(offered, Qt::Key_Escape);
        QTest::keyClick(to, Qt::Key_Return);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        furnish(*m_desk);
        m_id = tests::conversationAbout(*m_desk, QString::fromUtf16(tests::filesSubject));
        m_desk->window->openConversation(m_id);
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_COMPARE(pane().conversation(), m_id);
        m_desk->list()->setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void allAreSavedAndNoneTakesAnothersPlace()
    {
        const QDir folder(m_desk->folder() + u"/filer"_s);
        QVERIFY(folder.mkpath(u"."_s));
        saveAllIn(folder.path());
        QTRY_COMPARE(folder.entryList(QDir::Files).size(), 3);
        QFile table(folder.filePath(u"Ordrelinjer.csv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().startsWith("Vare;Antal;Pris"));
        saveAllIn(folder.path());
        QTRY_COMPARE(folder.entryList(QDir::Files).size(), 6);
        QVERIFY(folder.exists(u"Faktura 20481 (2).pdf"_s));
    }

    void theArrowKeysGoFromFileToFile()
    {
        emit pane().mailView() -> actRequested(u"attachment"_s, holder().attachments.first().id.toText());
        auto* dialog = m_desk->child<QDialog>("previewDialog");
        QTRY_VERIFY(dialog->isVisible());
        auto* name = dialog->findChild<QLabel*>(u"previewName"_s);
        QTRY_VERIFY(name->text().contains(u"Faktura 20481.pdf"_s));
        QTest::keyClick(dialog, Qt::Key_Right);
        QTRY_VERIFY(name->text().contains(u"Billede af kassen.jpg"_s));
        QTest::keyClick(dialog, Qt::Key_Right);
        auto* text = dialog->findChild<QPlainTextEdit*>(u"previewText"_s);
        QTRY_VERIFY(text->isVisible() && text->toPlainText().contains(u"Telt Fjellheim 3"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<QDialog>("previewDialog"));
    }

    void whatIsForwardedBringsItsFilesAlong()
    {
        forwardTo(u"regnskap@example.no"_s);
        QTRY_COMPARE(strip().attachments().size(), 3);
        // One of them need not go along.
        auto* chip = strip().findChild<Chip*>(u"attachmentChip1"_s);
        QVERIFY(chip && chip->text().contains(u"Billede af kassen.jpg"_s));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(strip().attachments().size(), 2);
        auto* editor = m_desk->child<QTextEdit>("composerEditor");
        editor->setFocus();
        m_desk->type(u"Til regnskapet."_s);
        const qsizetype before = m_desk->mail().outbox()->size();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->mail().outbox()->size(), before + 1);
        const QByteArray mail = rawMail();
        QVERIFY(mail.contains("Faktura 20481.pdf"));
        QVERIFY(mail.contains("Ordrelinjer.csv"));
        QVERIFY(!mail.contains("Billede af kassen.jpg"));
        QVERIFY(mail.contains("To: regnskap@example.no") || mail.contains("To: <regnskap@example.no>"));
    }

    void oneOfOurOwnMailboxesIsPointedOut()
    {
        const QString own = m_desk->accounts().accounts()->first().address;
        forwardTo(own);
        auto* chip = m_desk->child<Chip>("toChip0");
        QVERIFY(chip);
        QVERIFY2(chip->accessibleName().endsWith(u"is one of your own mailboxes"_s),
                 qPrintable(chip->accessibleName()));
        QCOMPARE(chip->toolTip(), chip->accessibleName());
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<FilesTest>(argc, argv);
}
#include "files_test.moc"
