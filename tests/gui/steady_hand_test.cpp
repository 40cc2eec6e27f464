// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-01 INB-06 INB-07 INB-17 INB-22 INB-23
#include "gui/desk_window.h"
#include "support/patience.h"

#include "storage/outbox_repository.h"
#include "ui/composer/composer.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/send_choices.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/outbox/outbox_row.h"
#include "ui/outbox/outbox_view.h"
#include "ui/shell/command_palette.h"
#include "viewmodels/conversation_list_model.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// Whatever others do, or the program asks meanwhile: the hand goes on writing where it was.
class SteadyHandTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    Composer& composer() const { return *pane().composer(); }
    RichEdit& editor() const { return *composer().findChild<RichEdit*>(u"composerEditor"_s); }
    QList<domain::OutboxEntry> outbox() const { return m_desk->mail().outbox().value_or(QList<domain::OutboxEntry>()); }
    ConversationId idAt(int row) const
    {
        return m_desk->list()
            ->model()
            ->index(row, 0)
            .data(viewmodels::ConversationListModel::IdRole)
            .value<ConversationId>();
    }
    QString status() const { return m_desk->detail(tests::sampleConversation()).row.statusId; }
    void answer(Qt::Key key, const QString& text) const
    {
        m_desk->press(key);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(text);
    }
    /// As the log brings it: by the store, and nothing was pressed here.
    void aColleagueClosesIt() const
    {
        m_desk->inbox().close(QList{tests::sampleConversation()});
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 1);
    }
    template <typename T>
    T* modal() const
    {
        return qobject_cast<T*>(QApplication::activeModalWidget());
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

    void anAnswerStaysWithItsCustomerWhenAColleagueMovesTheConversation()
    {
        answer(Qt::Key_R, u"Jakken er "_s);
        aColleagueClosesIt();
        QCOMPARE(m_desk->window->list().currentId(), tests::sampleConversation());
        m_desk->type(u"sendt."_s);
        QVERIFY(editor().hasFocus());
        QCOMPARE(editor().toPlainText(), u"Jakken er sendt."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QCOMPARE(outbox().first().conversation, tests::sampleConversation());
        QCOMPARE(pane().conversation(), tests::sampleConversation());
    }

    void aCommentStaysAComment()
    {
        answer(Qt::Key_C, u"Ikke svar ham, "_s);
        aColleagueClosesIt();
        m_desk->type(u"@ola tar den."_s);
        QTest::keyClick(&editor(), Qt::Key_Escape); // the names that are offered
        QCOMPARE(composer().mode(), ComposerMode::Comment);
        editor().setFocus();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->detail(tests::sampleConversation()).events.isEmpty() &&
                    m_desk->detail(tests::sampleConversation()).events.last().text ==
                        u"Ikke svar ham, @ola tar den."_s);
        QVERIFY(outbox().isEmpty());
    }

    /// Whoever reads stays, too, and goes on from there: E would close the next one unread.
    void aReaderGoesOnWhereItStood()
    {
        m_desk->press(Qt::Key_J);
        m_desk->press(Qt::Key_J);
        const ConversationId read = idAt(2);
        const ConversationId behind = idAt(3);
        QTRY_COMPARE(pane().conversation(), read);
        m_desk->inbox().close(QList{read});
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 1);
        QCOMPARE(m_desk->window->list().currentId(), read);
        QVERIFY(!m_desk->list()->currentIndex().isValid());
        QTRY_VERIFY(m_desk->child<QWidget>("noticeBar")->isVisible());
        m_desk->inbox().reopen(QList{read});
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        QTRY_COMPARE(
            m_desk->list()->currentIndex().data(viewmodels::ConversationListModel::IdRole).value<ConversationId>(),
            read);
        QTRY_VERIFY(!m_desk->child<QWidget>("noticeBar")->isVisible());
        m_desk->inbox().close(QList{read});
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 1);
        m_desk->press(Qt::Key_J);
        QTRY_COMPARE(pane().conversation(), behind);
        QVERIFY(!m_desk->child<QWidget>("noticeBar")->isVisible());
    }

    void aQuestionIsAboutTheMailItWasAskedFor()
    {
        const ConversationId other = idAt(1);
        m_desk->press(Qt::Key_J);
        QTRY_COMPARE(pane().conversation(), other);
        answer(Qt::Key_R, u"Halvferdig"_s);
        m_desk->press(Qt::Key_Escape);
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_K);
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
        answer(Qt::Key_R, u"Vedlagt ligger fakturaen."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(modal<QMessageBox>());
        auto* box = modal<QMessageBox>();
        m_desk->window->openConversation(other); // as a notice does
        QTRY_COMPARE(pane().conversation(), other);
        QCOMPARE(editor().toPlainText(), u"Halvferdig"_s);
        QTest::keyClick(box->defaultButton(), Qt::Key_Space);
        QTRY_VERIFY(!modal<QMessageBox>());
        QCOMPARE(editor().toPlainText(), u"Halvferdig"_s); // and not on its way
        QVERIFY(outbox().isEmpty());
        m_desk->window->openConversation(tests::sampleConversation());
        QTRY_COMPARE(editor().toPlainText(), u"Vedlagt ligger fakturaen."_s);
    }

    void thePaletteGivesTheKeyboardBack()
    {
        answer(Qt::Key_R, u"Hei "_s);
        m_desk->press(Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_desk->child<CommandPalette>("commandPalette");
        QTRY_VERIFY(palette->isVisible());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        m_desk->type(u"Eva! "_s);
        m_desk->press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette->isVisible());
        m_desk->type(u"Compact"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->window->list().isCompact());
        m_desk->type(u"Ja."_s);
        QCOMPARE(editor().toPlainText(), u"Hei Eva! Ja."_s);
        QCOMPARE(status(), u"open"_s);
        m_desk->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); // no command either: a link
        QTRY_VERIFY(modal<QInputDialog>());
        modal<QInputDialog>()->reject();
    }

    /// The window has commands with the same keys.
    void theComposersKeysAreItsOwn()
    {
        answer(Qt::Key_R, u"Hei"_s);
        m_desk->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(modal<QFileDialog>());
        modal<QFileDialog>()->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_desk->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(modal<QInputDialog>());
        modal<QInputDialog>()->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        composer().findChild<QAbstractButton*>(u"sendButton"_s)->setFocus();
        m_desk->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(modal<QFileDialog>());
        modal<QFileDialog>()->reject();
        QCOMPARE(editor().toPlainText(), u"Hei"_s);
    }

    /// They have not come yet, and the draft was left and taken up again: it does not leave without them.
    void aForwardedMailWaitsForItsFiles()
    {
        const auto hasFiles = [this](int row) {
            return !m_desk->detail(idAt(row)).messages.constLast().attachments.isEmpty();
        };
        int row = 0;
        while (row < m_desk->rows() && !hasFiles(row))
            ++row;
        QVERIFY(row < m_desk->rows());
        const ConversationId about = idAt(row);
        m_desk->window->openConversation(about);
        QTRY_COMPARE(pane().conversation(), about);
        m_desk->press(Qt::Key_F);
        auto* to = m_desk->child<QLineEdit>("toEdit");
        QTRY_VERIFY(to->hasFocus());
        m_desk->type(u"lager@example.no,"_s);
        editor().setFocus();
        m_desk->type(u"Se bildet."_s);
        m_desk->press(Qt::Key_Escape);
        m_desk->window->openConversation(idAt(row + 1));
        QTRY_COMPARE(pane().conversation(), idAt(row + 1));
        m_desk->window->openConversation(about);
        QTRY_COMPARE(pane().conversation(), about);
        QTRY_COMPARE(composer().mode(), ComposerMode::Forward);
        const auto draft = m_desk->mail().draft(about);
        QVERIFY(draft && *draft && (*draft)->awaitsFiles);
        QVERIFY(outbox().isEmpty());
    }

    void whatWasClosedWithAnAnswerThatIsTakenBackIsOpenAgain()
    {
        answer(Qt::Key_R, u"Den kommer i morgen."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QTRY_COMPARE(status(), u"closed"_s);
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation()); // the next one, after the own act
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
        QTRY_COMPARE(status(), u"open"_s);
        QTRY_COMPARE(editor().toPlainText(), u"Den kommer i morgen."_s);
    }

    void whatWasClosedWithAnAnswerThatFailsIsOpenAgain()
    {
        answer(Qt::Key_R, u"Den kommer i morgen."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QTRY_COMPARE(status(), u"closed"_s);
        domain::OutboxEntry failed = outbox().first();
        failed.state = domain::OutboxState::Failed;
        emit m_desk->mail().sendGivenUp(failed);
        QTRY_COMPARE(status(), u"open"_s);
    }

    void aDroppedAnswerComesBackByAKey()
    {
        answer(Qt::Key_R, u"Et langt svar."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->child<OutboxView>("outboxView"));
        auto* view = m_desk->child<OutboxView>("outboxView");
        QTRY_COMPARE(view->rows().size(), 1);
        QTest::keyClick(view->rows().first(), Qt::Key_Delete);
        QTRY_VERIFY(view->rows().isEmpty());
        QTRY_COMPARE(outbox().first().state, domain::OutboxState::Cancelled);
        view->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view->window()));
        QTest::keyClick(view->window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier); // where it was dropped
        QTRY_COMPARE(editor().toPlainText(), u"Et langt svar."_s);
        QTRY_VERIFY(m_desk->mail().draft(tests::sampleConversation())->has_value());
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<SteadyHandTest>(argc, argv);
}
#include "steady_hand_test.moc"
