// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-05 INB-06 INB-07 INB-17 INB-22 INB-23
#include "gui/desk_window.h"
#include "support/patience.h"

#include "storage/outbox_repository.h"
#include "ui/components/toast.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/conversation_list_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QTextEdit>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// Answers, comments and drafts, by keys alone.
class AnsweringTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    Composer& composer() const { return *pane().composer(); }
    QTextEdit& editor() const { return *composer().findChild<QTextEdit*>(u"composerEditor"_s); }
    bool isTyping() const { return editor().hasFocus(); }
    QList<domain::OutboxEntry> outbox() const { return m_desk->mail().outbox().value_or(QList<domain::OutboxEntry>()); }
    QString pageText() const
    {
        QString text;
        bool received = false;
        pane().mailView()->plainText([&](const QString& shown) {
            text = shown;
            received = true;
        });
        // The answer comes from the engine's process; without one there is nothing to compare.
        [&] { QTRY_VERIFY_WITH_TIMEOUT(received, 20'000); }();
        return text;
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

    void theConversationShowsWhatWasWritten()
    {
        QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Ingrid Solheim"_s), 20'000);
        const domain::ConversationDetail detail = m_desk->detail(tests::sampleConversation());
        QVERIFY(!detail.messages.isEmpty());
        QCOMPARE(m_desk->child<QLabel>("conversationSubject")->toolTip().isEmpty() &&
                     m_desk->child<QLabel>("conversationSubject")->text().isEmpty(),
                 false);
    }

    void aReplyIsQueuedAndCanBeTakenBack()
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(isTyping());
        m_desk->type(u"Ja, samme pose er fint."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QCOMPARE(outbox().first().conversation, tests::sampleConversation());
        QCOMPARE(outbox().first().state, domain::OutboxState::Queued);
        QTRY_VERIFY(editor().toPlainText().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Ja, samme pose er fint."_s), 20'000);

        auto* undo = m_desk->child<QAbstractButton>("noticeAction");
        QTRY_VERIFY(undo->isVisible());
        undo->setFocus();
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(editor().toPlainText().contains(u"Ja, samme pose er fint."_s));
        for (const domain::OutboxEntry& entry : outbox())
            QCOMPARE(entry.state, domain::OutboxState::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(!pageText().contains(u"Ja, samme pose er fint."_s), 20'000);
    }

    void nothingIsSentWithoutWords()
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(isTyping());
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->child<QLabel>("composerProblem")->isVisible());
        QVERIFY(outbox().isEmpty());
    }

    void aDraftWaitsWhereItWasWritten()
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(isTyping());
        m_desk->type(u"Halvferdig"_s);
        m_desk->press(Qt::Key_Escape);
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_J);
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        QVERIFY(editor().toPlainText().isEmpty());
        m_desk->press(Qt::Key_K);
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
        QTRY_COMPARE(editor().toPlainText().trimmed(), u"Halvferdig"_s);
    }

    void aCommentStaysInside()
    {
        m_desk->press(Qt::Key_C);
        QTRY_VERIFY(isTyping());
        m_desk->type(u"Kan du se, @ola?"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto written = [this] {
            const domain::ConversationDetail detail = m_desk->detail(tests::sampleConversation());
            return std::ranges::any_of(detail.events, [](const domain::TimelineEvent& event) {
                return event.kind == domain::TimelineEvent::Kind::Comment && event.text == u"Kan du se, @ola?";
            });
        };
        QTRY_VERIFY(written());
        QVERIFY(outbox().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Kan du se, @ola?"_s), 20'000);
        domain::ViewQuery mentions;
        mentions.view = domain::View::Mentions;
        mentions.member = MemberId{u"ola"_s};
        const auto rows = m_desk->inbox().page(mentions, {}, 0, 50);
        QVERIFY(rows);
        QVERIFY(std::ranges::any_of(
            *rows, [](const domain::ConversationRow& row) { return row.id == tests::sampleConversation(); }));
    }

    void aColleagueIsOfferedWhileTheNameIsTyped()
    {
        m_desk->press(Qt::Key_C);
        QTRY_VERIFY(isTyping());
        m_desk->type(u"Hei @ol"_s);
        auto* offered = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(offered);
        QCOMPARE(offered->model()->rowCount(), 1);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(editor().toPlainText(), u"Hei @ola "_s);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void theRecipientsAreStillThereAfterAComment()
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(isTyping());
        m_desk->type(u"Hei."_s);
        auto* copy = composer().findChild<QAbstractButton*>(u"copyButton"_s);
        QVERIFY(copy->isVisible());
        copy->setFocus();
        m_desk->press(Qt::Key_Space);
        m_desk->type(u"lager@example.no,"_s);
        composer().findChild<QAbstractButton*>(u"commentTab"_s)->setFocus();
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(isTyping());
        m_desk->type(u"Sjekk lageret"_s);
        composer().findChild<QAbstractButton*>(u"replyTab"_s)->setFocus();
        m_desk->press(Qt::Key_Space);
        QCOMPARE(editor().toPlainText(), u"Hei."_s);
        editor().setFocus();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QVERIFY(std::ranges::any_of(outbox().first().recipients, [](const domain::Address& recipient) {
            return recipient.address == u"lager@example.no";
        }));
    }

    void theMessageThatWasChosenIsAnswered()
    {
        const domain::ConversationDetail detail = m_desk->detail(tests::sampleConversation());
        const domain::Message first = detail.messages.first();
        QVERIFY(detail.messages.last().id != first.id);
        emit pane().mailView() -> actRequested(u"message-menu"_s, first.id.toText());
        auto* menu = pane().findChild<QMenu*>(u"messageMenu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return); // the first thing it offers
        QTRY_VERIFY(isTyping());
        m_desk->type(u"Til den første."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        const auto composed = m_desk->store().read(
            [this](storage::Database& db) { return storage::OutboxRepository(db).composed(outbox().first().id); });
        QVERIFY(composed && *composed);
        QCOMPARE((*composed)->inReplyTo, first.messageIdHeader);
    }

    void theNewestMessageHasItsMenuByAKey()
    {
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_Period);
        QTRY_VERIFY(pane().findChild<QMenu*>(u"messageMenu"_s));
        auto* menu = pane().findChild<QMenu*>(u"messageMenu"_s);
        QVERIFY(menu->isVisible());
        for (const QString& words : {u"Why is this here?"_s, u"Show the source"_s, u"Split off this message"_s})
            QVERIFY2(
                std::ranges::any_of(menu->actions(), [&](const QAction* action) { return action->text() == words; }),
                qPrintable(words));
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void theNextConversationTakesThePlaceOfAClosedOne()
    {
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_J);
        m_desk->press(Qt::Key_J);
        const QModelIndex after = m_desk->list()->model()->index(3, 0);
        const auto id = after.data(viewmodels::ConversationListModel::IdRole).value<ConversationId>();
        m_desk->press(Qt::Key_E);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 1);
        QTRY_COMPARE(pane().conversation(), id);
        QCOMPARE(m_desk->list()->currentIndex().row(), 2);
        QVERIFY(m_desk->list()->selectionModel()->isSelected(m_desk->list()->currentIndex()));
    }

    void undoTakesBackTheCloseAndNotThatItWasRead()
    {
        const auto row = [this] { return m_desk->detail(tests::sampleConversation()).row; };
        QVERIFY(row().unread);
        QTRY_VERIFY(!row().unread); // it was looked at
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_E);
        QTRY_COMPARE(row().statusId, u"closed"_s);
        // The next one is looked at as well before anybody thinks of undoing.
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        const ConversationId next = pane().conversation();
        QTRY_VERIFY(!m_desk->detail(next).row.unread);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(row().statusId, u"open"_s);
        QVERIFY(!row().unread);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->child<Toast>("toast")->text(), u"Nothing to undo"_s);
        QVERIFY(!m_desk->detail(next).row.unread);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<AnsweringTest>(argc, argv);
}
#include "answering_test.moc"
