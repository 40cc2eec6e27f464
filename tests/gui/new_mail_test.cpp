// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-16 INB-17
#include "gui/desk_window.h"
#include "support/patience.h"

#include "services/writing_service.h"
#include "storage/outbox_repository.h"
#include "ui/composer/composer.h"
#include "ui/composer/send_choices.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/outbox/undo_send.h"
#include "ui/shell/compose_window.h"
#include "ui/webview/mail_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTextEdit>

#include <algorithm>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// A mail in a window of its own, from the first key to the outbox and back.
class NewMailTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    ComposeWindow* window() const
    {
        for (ComposeWindow* each : m_desk->window->findChildren<ComposeWindow*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QTextEdit& editor() const { return *window()->findChild<QTextEdit*>(u"composerEditor"_s); }
    QList<domain::OutboxEntry> outbox() const { return m_desk->mail().outbox().value_or(QList<domain::OutboxEntry>()); }
    /// To whatever has the keyboard in the window, as the window system would.
    void type(const QString& text) const
    {
        QWidget* focus = window()->focusWidget();
        QTest::keyClicks(focus ? focus : window(), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = window()->focusWidget();
        QTest::keyClick(focus ? focus : window(), key, modifiers);
    }
    /// The words that leave with it.
    QString textOf(const OutboxId& id) const
    {
        const auto composed =
            m_desk->store().read([id](storage::Database& db) { return storage::OutboxRepository(db).composed(id); });
        return composed && *composed ? (*composed)->text.trimmed() : QString();
    }
    QString draftOfNewMail() const
    {
        const auto kept = m_desk->mail().draft({});
        return kept && *kept ? (*kept)->text.trimmed() : QString();
    }
    /// The page takes the keyboard when its engine starts, and no hand is as fast as this test.
    bool isPageThere() const
    {
        QString text;
        bool received = false;
        pane().mailView()->plainText([&](const QString& shown) {
            text = shown;
            received = true;
        });
        return tests::comes([&received] { return received; }, 30'000) && !text.isEmpty();
    }
    void give(QWidget& part) const
    {
        window()->activateWindow();
        part.setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), &part);
    }
    /// By keys alone: the window, whom it goes to, what about, the words.
    void write(const QString& text) const
    {
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window());
        QTRY_VERIFY(window()->focusWidget() && window()->focusWidget()->objectName() == u"toEdit"_s);
        type(u"leverandor@example.no,"_s);
        give(*window()->findChild<QLineEdit*>(u"subjectEdit"_s));
        type(u"Bestilling"_s);
        give(editor());
        type(text);
    }
    void send() const { press(Qt::Key_Return, Qt::ControlModifier); }

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
        QTRY_VERIFY(isPageThere());
        m_desk->window->activateWindow();
        m_desk->list()->setFocus();
    }
    void cleanup()
    {
        m_desk.reset();
        send_delay::setSeconds(10);
    }

    /// The window goes with its mail: letters that come after the key are nobody's, and taken back it is as it was.
    void whatIsTypedAfterItWasSentIsNotInIt()
    {
        write(u"Vi trenger ti jakker."_s);
        send();
        type(u"xyz"_s); // no event was handled in between
        QTRY_COMPARE(outbox().size(), 1);
        QTRY_VERIFY(!window());
        const domain::OutboxEntry queued = outbox().first();
        QCOMPARE(queued.state, domain::OutboxState::Queued);
        QCOMPARE(queued.subject, u"Bestilling"_s);
        QVERIFY(textOf(queued.id).startsWith(u"Vi trenger ti jakker."_s));
        QVERIFY(!textOf(queued.id).contains(u"xyz"_s));
        QTRY_COMPARE(draftOfNewMail(), QString());
        m_desk->window->activateWindow();
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window());
        QTRY_VERIFY(editor().toPlainText().startsWith(u"Vi trenger ti jakker."_s));
        QVERIFY(!editor().toPlainText().contains(u"xyz"_s));
        QVERIFY(editor().isEnabled());
        QTRY_VERIFY(std::ranges::all_of(
            outbox(), [](const domain::OutboxEntry& entry) { return entry.state == domain::OutboxState::Cancelled; }));
    }

    /// Which of two mailboxes it leaves from is chosen by keys, signs it, and comes back with the draft.
    void theMailboxItLeavesFromIsChosen()
    {
        const auto accounts = m_desk->accounts().accounts();
        QVERIFY(accounts && accounts->size() == 2);
        const domain::Account& usual = accounts->first();
        const domain::Account& other = accounts->last();
        const auto sign = [this](const domain::Account& account, const QString& words) {
            QFuture<Status> signature = m_desk->mail().writing().setSenderStyle(
                account.address, {domain::FromName::Company, u"<p>"_s + words + u"</p>"_s, words});
            QTRY_VERIFY(signature.isFinished());
        };
        sign(usual, u"Hilsen kundeservice"_s);
        sign(other, u"Hilsen salg"_s);
        write(u"Vi trenger ti jakker."_s);
        const auto from = [this] { return window()->findChild<QComboBox*>(u"senderChoice"_s); };
        const auto signature = [this] {
            return window()->findChild<QTextEdit*>(u"composerSignature"_s)->toPlainText().trimmed();
        };
        QVERIFY(from() && from()->isVisible());
        QVERIFY(!from()->accessibleName().isEmpty());
        QVERIFY(from()->currentText().contains(usual.address));
        QCOMPARE(signature(), u"Hilsen kundeservice"_s);

        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), from());
        press(Qt::Key_Down);
        QVERIFY(from()->currentText().contains(other.address));
        QCOMPARE(signature(), u"Hilsen salg"_s);
        press(Qt::Key_Escape); // the draft is kept
        QTRY_VERIFY(!window());
        QTRY_VERIFY(draftOfNewMail().startsWith(u"Vi trenger ti jakker."_s));

        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window());
        QVERIFY(from()->currentText().contains(other.address));
        QCOMPARE(signature(), u"Hilsen salg"_s);
        give(editor());
        send();
        QTRY_COMPARE(outbox().size(), 1);
        QCOMPARE(outbox().first().account, other.id);
    }

    /// An answer leaves by the mailbox that its customer wrote to, unless somebody says otherwise; then it stays said.
    void anAnswerLeavesFromAnotherMailboxOnlyWhereThatIsChosen()
    {
        const auto accounts = m_desk->accounts().accounts();
        QVERIFY(accounts);
        m_desk->press(Qt::Key_R);
        auto* docked = pane().composer()->findChild<QTextEdit*>(u"composerEditor"_s);
        QTRY_VERIFY(docked->hasFocus());
        m_desk->type(u"Jakken er sendt."_s);
        auto* from = pane().composer()->findChild<QComboBox*>(u"senderChoice"_s);
        QVERIFY(from && !from->isVisible()); // the usual one needs no words
        QTest::keyClick(docked, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), from);
        const QString usual = from->currentText();
        QTest::keyClick(from, from->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        const QString chosen = from->currentText();
        QVERIFY(chosen != usual);
        // As an answer to all it is the same mail.
        pane().composer()->start(ComposerMode::ReplyAll);
        QCOMPARE(from->currentText(), chosen);
        QVERIFY(from->isVisible());
        docked->setFocus();
        QTest::keyClick(docked, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QCOMPARE(outbox().first().conversation, tests::sampleConversation());
        const auto sender = std::ranges::find(*accounts, outbox().first().account, &domain::Account::id);
        QVERIFY(sender != accounts->end() && chosen.contains(sender->address));
        // The next answer begins as usual.
        QTRY_VERIFY(docked->toPlainText().isEmpty());
        QCOMPARE(from->currentText(), usual);
    }

    /// Closed by a hand that was faster than the outbox: it leaves once, and nothing of it stays behind as a draft.
    void itIsNoDraftAnyMoreWhereItsWindowIsClosedAtOnce()
    {
        write(u"Vi trenger ti jakker."_s);
        send();
        press(Qt::Key_Escape);
        QTRY_COMPARE(outbox().size(), 1);
        QVERIFY(textOf(outbox().first().id).startsWith(u"Vi trenger ti jakker."_s));
        QTRY_VERIFY(!window());
        QTRY_COMPARE(draftOfNewMail(), QString());
        m_desk->window->activateWindow();
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window());
        QVERIFY(!editor().toPlainText().contains(u"jakker"_s));
        QCOMPARE(outbox().size(), 1);
    }

    /// It has to be seen that it went, and how it comes back.
    void itCanBeTakenBackWhereItWasSentFromAWindow()
    {
        write(u"Vi trenger ti jakker."_s);
        send();
        auto* undo = m_desk->child<UndoSend>("undoSend");
        QVERIFY(undo);
        QTRY_VERIFY(undo->isVisible());
    }

    /// One comes back while another is written: both are there, and neither has the other's words.
    void twoNewMailsDoNotTakeEachOthersPlace()
    {
        write(u"Den første."_s);
        send();
        QTRY_COMPARE(outbox().size(), 1);
        QTRY_VERIFY(!window());
        m_desk->window->activateWindow();
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window());
        give(editor());
        type(u"Den andre."_s);
        m_desk->mail().takeBack(outbox().first().id); // by key, button or from the outbox
        QTRY_VERIFY(window() && editor().toPlainText().startsWith(u"Den første."_s));
        const auto isOpen = [](const ComposeWindow* each) { return each->isVisible(); };
        QCOMPARE(std::ranges::count_if(m_desk->window->findChildren<ComposeWindow*>(), isOpen), 1);
        QTRY_COMPARE(draftOfNewMail(), u"Den første."_s);
        const auto aside = m_desk->mail().foundDrafts({});
        QVERIFY(aside);
        QCOMPARE(aside->size(), 1);
        const auto other = m_desk->mail().foundDraft(aside->first());
        QVERIFY(other);
        QVERIFY(other->text.contains(u"Den andre."_s));
    }

    /// An answer in a window of its own: what comes after the key is the next answer, in the conversation.
    void whatIsTypedAfterAnAnswerInAWindowIsTheNextOne()
    {
        m_desk->press(Qt::Key_R);
        auto* docked = pane().composer()->findChild<QTextEdit*>(u"composerEditor"_s);
        QTRY_VERIFY(docked->hasFocus());
        m_desk->type(u"Jakken er sendt."_s);
        pane().popOut();
        QTRY_VERIFY(window());
        QTRY_VERIFY(editor().toPlainText().startsWith(u"Jakken er sendt."_s));
        give(editor());
        send();
        type(u"Og en ting til"_s);
        QTRY_COMPARE(outbox().size(), 1);
        QTRY_VERIFY(!window());
        QVERIFY(textOf(outbox().first().id).startsWith(u"Jakken er sendt."_s));
        QVERIFY(!textOf(outbox().first().id).contains(u"en ting til"_s));
        QTRY_COMPARE(docked->toPlainText(), u"Og en ting til"_s);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<NewMailTest>(argc, argv);
}
#include "new_mail_test.moc"
