// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-20 INB-21 INB-22
#include "gui/desk_window.h"
#include "gui/screen_content.h"
#include "support/patience.h"

#include "ui/composer/rich_edit.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/conversation_picker.h"
#include "ui/shell/command_table.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/conversation_list_model.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// Where messages are shown: merging, splitting and moving, and each of them taken back.
class PlacesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    qsizetype messages(ConversationId id) const
    {
        const auto detail = m_desk->inbox().conversation(id);
        return detail ? detail->messages.size() : 0;
    }
    MessageId messageAt(qsizetype place) const
    {
        return m_desk->detail(tests::sampleConversation()).messages.at(place).id;
    }
    /// The picker finds another conversation by what is typed.
    void pick(const QString& words, ConversationId wanted) const
    {
        QTRY_VERIFY(m_desk->child<ConversationPicker>("conversationPicker"));
        auto* field = m_desk->child<QLineEdit>("pickerField");
        auto* found = m_desk->child<QListWidget>("pickerList");
        QTest::keyClicks(field, words);
        QTRY_COMPARE(found->count(), 1);
        QCOMPARE(found->item(0)->data(Qt::UserRole).value<ConversationId>(), wanted);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!m_desk->child<ConversationPicker>("conversationPicker"));
    }
    /// Opens the menu of a message and goes to this line of it with the arrow keys.
    void chooseInMenu(MessageId message, const QString& text) const
    {
        emit pane().mailView() -> actRequested(u"message-menu"_s, message.toText());
        auto* menu = m_desk->child<QMenu>("messageMenu");
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        for (qsizetype i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == text) {
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        QFAIL(qPrintable(u"no “%1” in the menu"_s.arg(text)));
    }
    ConversationId currentRow() const
    {
        return m_desk->list()->currentIndex().data(viewmodels::ConversationListModel::IdRole).value<ConversationId>();
    }
    /// Until pane and list stand on the new conversation.
    void splitOff(MessageId message) const
    {
        chooseInMenu(message, u"Split off this message"_s);
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        QTRY_COMPARE(currentRow(), pane().conversation());
    }
    void goToTheList() const
    {
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->list()->setFocus();
    }
    void undo() const
    {
        goToTheList();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
    }
    void cleanup() { m_desk.reset(); }

    void twoConversationsAreMergedAndApartAgain()
    {
        const ConversationId other = tests::conversationAbout(*m_desk, u"Sovepose lukter"_s);
        m_desk->press(Qt::Key_M);
        pick(u"sovepose"_s, other);
        // The chosen one takes the other in, and is opened.
        QTRY_COMPARE(pane().conversation(), other);
        QTRY_COMPARE(messages(other), 4);
        QCOMPARE(*m_desk->inbox().shownIn(tests::sampleConversation()), other);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 1);
        undo();
        QTRY_COMPARE(messages(other), 1);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        QCOMPARE(messages(tests::sampleConversation()), 3);
    }

    void whatWasMergedIsTakenApartByItsLine()
    {
        const ConversationId other = tests::conversationAbout(*m_desk, u"Sovepose lukter"_s);
        m_desk->press(Qt::Key_M);
        pick(u"sovepose"_s, other);
        QTRY_COMPARE(messages(other), 4);
        emit pane().mailView() -> actRequested(u"take-apart"_s, tests::sampleConversation().toText());
        QTRY_COMPARE(messages(other), 1);
        QCOMPARE(messages(tests::sampleConversation()), 3);
    }

    void escapeInThePickerMergesNothing()
    {
        m_desk->press(Qt::Key_M);
        QTRY_VERIFY(m_desk->child<QLineEdit>("pickerField"));
        QTest::keyClick(m_desk->child<QLineEdit>("pickerField"), Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<ConversationPicker>("conversationPicker"));
        QCOMPARE(messages(tests::sampleConversation()), 3);
    }

    void aMessageIsSplitOffAndBackAgain_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("the first") << 0;
        QTest::newRow("in the middle") << 1;
        QTest::newRow("the newest") << 2;
    }
    void aMessageIsSplitOffAndBackAgain()
    {
        QFETCH(const int, place);
        const MessageId split = messageAt(place);
        splitOff(split);
        QTRY_COMPARE(messages(tests::sampleConversation()), 2);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount + 1);
        QCOMPARE(m_desk->detail(pane().conversation()).messages.first().id, split);
        undo();
        QTRY_COMPARE(messages(tests::sampleConversation()), 3);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
        QTRY_COMPARE(currentRow(), tests::sampleConversation());
    }

    void whatIsWrittenToASplitOffMessageStaysWhenItIsTakenBack()
    {
        splitOff(messageAt(0));
        const ConversationId fresh = pane().conversation();
        goToTheList();
        m_desk->press(Qt::Key_R);
        auto* editor = m_desk->child<RichEdit>("composerEditor");
        QTRY_VERIFY(editor->hasFocus());
        m_desk->type(u"Hei igjen"_s);
        m_desk->window->commands().run(u"app.undo"_s);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        QTRY_VERIFY(m_desk->child<QWidget>("noticeBar")->isVisible());
        QCOMPARE(pane().conversation(), fresh);
        QCOMPARE(editor->toPlainText(), u"Hei igjen"_s);
    }

    void fromOneMessageOnIsSplitOff()
    {
        chooseInMenu(messageAt(1), u"Split off from here on"_s);
        QTRY_COMPARE(messages(tests::sampleConversation()), 1);
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        QCOMPARE(messages(pane().conversation()), 2);
        undo();
        QTRY_COMPARE(messages(tests::sampleConversation()), 3);
    }

    void aMessageIsMovedAndMovedBack()
    {
        const ConversationId other = tests::conversationAbout(*m_desk, u"Sovepose lukter"_s);
        const MessageId moved = messageAt(0);
        chooseInMenu(moved, u"Move to another conversation…"_s);
        pick(u"sovepose"_s, other);
        QTRY_COMPARE(messages(other), 2);
        QCOMPARE(messages(tests::sampleConversation()), 2);
        QTRY_COMPARE(pane().conversation(), other);
        QTRY_VERIFY(!m_desk->child<QMenu>("messageMenu"));
        chooseInMenu(moved, u"Move back"_s);
        QTRY_COMPARE(messages(other), 1);
        QCOMPARE(messages(tests::sampleConversation()), 3);
        undo();
        QTRY_COMPARE(messages(other), 2);
    }

    void aMessageSaysWhyItIsHere()
    {
        chooseInMenu(messageAt(0), u"Why is this here?"_s);
        QTRY_VERIFY(m_desk->child<QMessageBox>("messageBox"));
        QVERIFY(!m_desk->child<QMessageBox>("messageBox")->text().isEmpty());
        QTest::keyClick(m_desk->child<QMessageBox>("messageBox"), Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<QMessageBox>("messageBox"));
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<PlacesTest>(argc, argv);
}
#include "places_test.moc"
