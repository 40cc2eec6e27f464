// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-07 INB-17 INB-22
#include "gui/desk_window.h"
#include "support/patience.h"

#include "storage/account_repository.h"
#include "storage/outbox_repository.h"
#include "ui/components/toast.h"
#include "ui/composer/composer.h"
#include "ui/composer/send_choices.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/shell/compose_window.h"
#include "viewmodels/conversation_list_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTextEdit>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// What was written and has not left: thrown away and put back, sent without its file, and left behind by quitting.
class UnsentTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    QTextEdit& editor() const { return *pane().composer()->findChild<QTextEdit*>(u"composerEditor"_s); }
    QList<domain::OutboxEntry> outbox() const { return m_desk->mail().outbox().value_or(QList<domain::OutboxEntry>()); }
    QString kept(ConversationId conversation) const
    {
        const auto draft = m_desk->mail().draft(conversation);
        return draft && *draft ? (*draft)->text.trimmed() : QString();
    }
    ComposeWindow* window() const
    {
        for (ComposeWindow* each : m_desk->window->findChildren<ComposeWindow*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void answer(const QString& text) const
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(text);
    }
    /// The engine does not run here: nobody is asked for mail.
    void switchAccountsOn() const
    {
        QFuture<Status> done = m_desk->store().write([](storage::WriteContext& context) -> Status {
            storage::AccountRepository accounts(context.db);
            for (domain::Account account : storage::required(accounts.list())) {
                account.enabled = true;
                storage::required(accounts.update(account));
            }
            return {};
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
    }
    QMessageBox* question() const { return qobject_cast<QMessageBox*>(QApplication::activeModalWidget()); }
    void say(const QString& button) const
    {
        auto* part = question()->findChild<QAbstractButton*>(button);
        QVERIFY(part);
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Space);
        QTRY_VERIFY(!question());
    }
    void putBack() const
    {
        auto* toast = m_desk->window->findChild<Toast*>();
        QTRY_VERIFY(toast->isVisible() && !toast->action().isEmpty());
        m_desk->window->activateWindow();
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        send_delay::setSeconds(60);
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
    }
    void cleanup()
    {
        m_desk.reset();
        send_delay::setSeconds(10);
    }

    void aDraftIsThrownAwayByKeyAndPutBack()
    {
        auto* discard = pane().composer()->findChild<QAbstractButton*>(u"discardButton"_s);
        QVERIFY(discard && !discard->isEnabled()); // nothing is written
        answer(u"Jakken er sendt."_s);
        QTRY_COMPARE(kept(tests::sampleConversation()), u"Jakken er sendt."_s);
        QVERIFY(discard->isEnabled());
        QVERIFY(!discard->accessibleName().isEmpty());
        m_desk->press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(editor().toPlainText().isEmpty());
        QTRY_VERIFY(kept(tests::sampleConversation()).isEmpty());
        QTRY_VERIFY(!m_desk->detail(tests::sampleConversation()).row.hasDraft);
        QVERIFY(!discard->isEnabled());
        putBack();
        QTRY_COMPARE(editor().toPlainText(), u"Jakken er sendt."_s);
        QTRY_COMPARE(kept(tests::sampleConversation()), u"Jakken er sendt."_s);
        QVERIFY(outbox().isEmpty());
    }

    void aCommentThatWasBegunGoesAndComesBackWithIt()
    {
        m_desk->press(Qt::Key_C);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(u"Kan du se?"_s);
        m_desk->press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(editor().toPlainText().isEmpty());
        QTRY_VERIFY(!m_desk->detail(tests::sampleConversation()).row.hasDraft);
        putBack();
        QTRY_COMPARE(editor().toPlainText(), u"Kan du se?"_s);
        QCOMPARE(pane().composer()->mode(), ComposerMode::Comment);
    }

    void aNewMailIsThrownAwayWithItsWindow()
    {
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window());
        // The page takes the keyboard when its engine starts, and no hand is as fast as this test.
        const auto give = [this](const QString& name) {
            auto* part = window()->findChild<QWidget*>(name);
            if (QApplication::focusWidget() != part) {
                window()->activateWindow();
                part->setFocus();
            }
            return QApplication::focusWidget() == part;
        };
        QTRY_VERIFY(give(u"toEdit"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"leverandor@example.no,"_s);
        QTRY_VERIFY(give(u"composerEditor"_s));
        QVERIFY(window()->findChild<QAbstractButton*>(u"discardButton"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!window());
        QTRY_VERIFY(!m_desk->mail().draft({}).value_or(std::nullopt));
        putBack();
        QTRY_VERIFY(window());
        QTRY_VERIFY(m_desk->mail().draft({}).value_or(std::nullopt));
        QCOMPARE((*m_desk->mail().draft({}))->to.first().address, u"leverandor@example.no"_s);
    }

    /// The key belongs to what is on top: a list that is in the way goes first, and nothing else.
    void theKeyThatThrowsAwayClosesSuggestionsFirst()
    {
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window());
        const auto isThere = [this] {
            auto* to = window()->findChild<QLineEdit*>(u"toEdit"_s);
            if (QApplication::focusWidget() == to)
                return true;
            window()->activateWindow();
            to->setFocus();
            return false;
        };
        QTRY_VERIFY(isThere());
        auto* to = window()->findChild<QLineEdit*>(u"toEdit"_s);
        QTest::keyClicks(to, u"ingrid"_s);
        QWidget* offered = to->completer()->popup();
        QTRY_VERIFY(offered->isVisible());
        QTest::keyClick(offered, Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!offered->isVisible());
        QVERIFY(window());
        QCOMPARE(to->text(), u"ingrid"_s);
        QTRY_VERIFY(isThere());
        QTest::keyClick(to, Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!window()); // in a line as in the text below it
    }

    void aForgottenFileIsAskedForByKeys()
    {
        answer(u"Se vedlegget."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(question());
        QVERIFY(question()->text().contains(u"attachment"_s) ||
                question()->informativeText().contains(u"attachment"_s));
        say(u"questionReject"_s);
        QVERIFY(outbox().isEmpty());
        QTRY_VERIFY(editor().hasFocus()); // back to the mail, where the hand was
        QCOMPARE(editor().toPlainText(), u"Se vedlegget."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(question());
        say(u"questionAccept"_s);
        QTRY_COMPARE(outbox().size(), 1);
    }

    /// Its words are whole: it opens, and says which file is to be attached once more before it can leave.
    void aDraftWithADamagedFileOpens()
    {
        const QByteArray whole(300'000, 'k');
        const ConversationId other = m_desk->list()
                                         ->model()
                                         ->index(1, 0)
                                         .data(viewmodels::ConversationListModel::IdRole)
                                         .value<ConversationId>();
        auto written = m_desk->mail().prepare(other, services::ReplyKind::Reply)->mail;
        written.html = u"<p>Kvitteringen ligger ved.</p>"_s;
        written.attachments = {{u"kvittering.pdf"_s, u"application/pdf"_s, whole, {}},
                               {u"kart.png"_s, u"image/png"_s, "png", {}}};
        QVERIFY(m_desk->mail().saveDraft(other, written).result());
        QDirIterator files(m_desk->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (files.next(); files.fileInfo().size() == whole.size()) {
                QFile file(files.filePath());
                QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            }
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(1, 0));
        QTRY_COMPARE(pane().conversation(), other);
        QTRY_COMPARE(editor().toPlainText(), u"Kvitteringen ligger ved."_s);
        auto* problem = pane().composer()->findChild<QLabel*>(u"composerProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"kvittering.pdf"_s), qPrintable(problem->text()));
        QVERIFY(!problem->text().contains(u"kart.png"_s));

        // Not forgotten by writing on, nor by looking at something else.
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(u"Hilsen Silje. "_s);
        QTRY_VERIFY(kept(other).contains(u"Silje"_s));
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(1, 0));
        QTRY_COMPARE(pane().conversation(), other);
        QTRY_VERIFY(problem->isVisible());
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(problem->isVisible());
        QVERIFY(outbox().isEmpty());
        auto* chip = pane().composer()->findChild<QWidget*>(u"attachmentChip0"_s);
        QVERIFY2(chip->accessibleName().contains(u"cannot be read"_s), qPrintable(chip->accessibleName()));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        editor().setFocus();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
    }

    /// It would wait for the next start, perhaps for days: that is told before, and nothing is lost either way.
    void whoeverQuitsBeforeAMailHasLeftIsTold()
    {
        switchAccountsOn();
        answer(u"Jakken er sendt."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        m_desk->press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(question());
        say(u"questionReject"_s);
        QVERIFY(m_desk->window->isVisible());
        m_desk->window->close(); // by its cross
        QTRY_VERIFY(question());
        QVERIFY(m_desk->window->isVisible());
        say(u"questionAccept"_s);
        QTRY_VERIFY(!m_desk->window->isVisible());
        QCOMPARE(outbox().first().state, domain::OutboxState::Queued);
    }

    /// The session waits for this, and kills what is left soon after: nothing may be under way any more, nor be asked.
    void theEndOfTheSessionFindsAllWritten()
    {
        switchAccountsOn();
        answer(u"Jakken er sendt."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QTRY_VERIFY(pane().composer()->findChild<QAbstractButton*>(u"sendButton"_s)->isEnabled()); // it has landed
        answer(u"Og en ting til."_s);
        m_desk->window->keepEverything();
        QCOMPARE(kept(tests::sampleConversation()), u"Og en ting til."_s);
        m_desk->window->setStaysWhenClosed(true);
        m_desk->window->endWithoutAsking();
        QVERIFY(m_desk->window->close());
        QVERIFY(!question());
        QCOMPARE(outbox().first().state, domain::OutboxState::Queued);
    }

    void whoeverQuitsWithNothingUnderWayIsNotAsked()
    {
        m_desk->press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->window->isVisible());
        QVERIFY(!question());
    }

    /// Not one event is handled between the key that sends and the end: at the next start it is in the outbox.
    void aMailSentInTheMomentOfQuittingIsNotLost()
    {
        QTemporaryDir dir;
        QVERIFY(app::WorkspaceRuntime::create(dir.path(), u"Fjellsport"_s).has_value());
        const auto open = [&dir] { return app::WorkspaceRuntime::open({dir.path(), app::CredentialChoice::Keychain}); };
        {
            auto runtime = open();
            QVERIFY(runtime.has_value());
            tests::fillSampleWorkspace((*runtime)->store(), fromMs(1'794'000'000'000));
            auto written = (*runtime)->mail->prepare(tests::sampleConversation(), services::ReplyKind::Reply);
            QVERIFY(written.has_value());
            written->mail.text = u"Jakken er sendt."_s;
            (*runtime)->mail->send(written->mail, std::chrono::seconds{60}, written->mail);
        }
        auto again = open();
        QVERIFY(again.has_value());
        const auto queued = (*again)->mail->outbox();
        QVERIFY(queued && queued->size() == 1);
        QCOMPARE(queued->first().state, domain::OutboxState::Queued);
        const auto draft = (*again)->mail->draft(tests::sampleConversation());
        QVERIFY(draft && !*draft); // in one place, not in two
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<UnsentTest>(argc, argv);
}
#include "unsent_test.moc"
