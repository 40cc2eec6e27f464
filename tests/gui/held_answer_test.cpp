// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-17 INB-19
#include "gui/desk_window.h"
#include "gui/screen_content.h"
#include "support/patience.h"

#include "base/stable_hash.h"
#include "storage/conversation_repository.h"
#include "storage/message_repository.h"
#include "storage/outbox_repository.h"
#include "storage/packed_body.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/outbox/outbox_row.h"
#include "ui/outbox/outbox_view.h"
#include "ui/webview/mail_view.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTextEdit>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// Something came while an answer was written or waited: the writer decides.
class HeldAnswerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    QTextEdit& editor() const { return *pane().composer()->findChild<QTextEdit*>(u"composerEditor"_s); }
    QList<domain::OutboxEntry> outbox() const { return m_desk->mail().outbox().value_or(QList<domain::OutboxEntry>()); }
    domain::OutboxEntry entry() const { return outbox().value(0); }
    QString pageText() const
    {
        QString text;
        bool received = false;
        pane().mailView()->plainText([&](const QString& shown) {
            text = shown;
            received = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(received, 20'000); }();
        return text;
    }
    void arrive() const
    {
        const domain::Message last = m_desk->detail(tests::sampleConversation()).messages.last();
        const Timestamp now = m_desk->now();
        const auto stored = m_desk->store().write([last, now](storage::WriteContext& context) -> Status {
            domain::Message fresh = last;
            fresh.direction = domain::Direction::Inbound;
            fresh.seen = false;
            fresh.messageIdHeader = u"ny."_s + last.messageIdHeader;
            fresh.date = fresh.arrived = now;
            fresh.snippet = u"Nei, vent! Jeg henter den selv."_s;
            fresh.attachments.clear();
            const domain::MessageBody body{fresh.snippet, {}, fresh.snippet};
            const auto id = storage::MessageRepository(context.db)
                                .insert(fresh, contentHash(fresh.messageIdHeader.toUtf8()), storage::packBody(body));
            if (!id)
                return fail(id.error());
            fresh.id = *id;
            context.changes.conversations.insert(fresh.conversation);
            return storage::ConversationRepository(context.db).absorb(fresh);
        });
        QTRY_VERIFY(stored.isFinished());
        QVERIFY(stored.result());
    }
    void write(const QString& text) const
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(text);
    }
    void send() const { QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier); }
    /// As the outbox does when it looks before sending.
    void hold() const
    {
        write(u"Pakken går i dag."_s);
        send();
        QTRY_COMPARE(outbox().size(), 1);
        arrive();
        const OutboxId id = entry().id;
        const auto held = m_desk->store().write([id](storage::WriteContext& context) {
            context.changes.outbox = true;
            return storage::OutboxRepository(context.db).finish(id, domain::OutboxState::Held);
        });
        QTRY_VERIFY(held.isFinished());
        QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Send anyway"_s), 20'000);
    }
    /// The link of the bar is pressed.
    void choose(const QString& act) const { emit pane().mailView() -> actRequested(act, entry().id.value); }
    OutboxRow& openOutbox() const
    {
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        [&] { QTRY_VERIFY(m_desk->child<OutboxView>("outboxView")); }();
        auto* view = m_desk->child<OutboxView>("outboxView");
        [&] { QTRY_COMPARE(view->rows().size(), 1); }();
        return *view->rows().first();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
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

    // covers: INB-05
    void whatComesIntoTheConversationThatIsReadIsReadThere()
    {
        const auto isUnread = [this] { return m_desk->detail(tests::sampleConversation()).row.unread; };
        QTRY_VERIFY_WITH_TIMEOUT(!isUnread(), 20'000);
        arrive();
        QVERIFY(isUnread());
        QTRY_VERIFY_WITH_TIMEOUT(!isUnread(), 20'000);
    }

    void theBarSendsItAnyway()
    {
        hold();
        const QString text = pageText();
        QVERIFY(text.contains(u"Edit"_s) && text.contains(u"Discard"_s));
        choose(u"retry"_s);
        QTRY_COMPARE(entry().state, domain::OutboxState::Queued);
        QTRY_VERIFY_WITH_TIMEOUT(!pageText().contains(u"Send anyway"_s), 20'000);
    }

    void theBarGivesItBackToBeEdited()
    {
        hold();
        choose(u"take-back"_s);
        QTRY_COMPARE(editor().toPlainText(), u"Pakken går i dag."_s);
        QCOMPARE(entry().state, domain::OutboxState::Cancelled);
        // What came is seen now: nobody asks again.
        editor().setFocus();
        send();
        QTRY_COMPARE(outbox().size(), 2);
        QVERIFY(!m_desk->child<QMessageBox>("questionBox"));
    }

    void theBarDropsIt()
    {
        hold();
        choose(u"drop"_s);
        QTRY_COMPARE(entry().state, domain::OutboxState::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(!pageText().contains(u"Send anyway"_s), 20'000);
    }

    void theOutboxOffersTheSameByKeys_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<domain::OutboxState>("becomes");
        QTest::newRow("send") << QByteArray("outboxSend") << domain::OutboxState::Queued;
        QTest::newRow("edit") << QByteArray("outboxEdit") << domain::OutboxState::Cancelled;
        QTest::newRow("drop") << QByteArray("outboxDrop") << domain::OutboxState::Cancelled;
    }
    void theOutboxOffersTheSameByKeys()
    {
        QFETCH(QByteArray, button);
        hold();
        OutboxRow& row = openOutbox();
        auto* press = row.findChild<QAbstractButton*>(QString::fromLatin1(button));
        QVERIFY(press && press->isVisible());
        QTest::keyClick(press, Qt::Key_Space);
        QTRY_VERIFY(entry().state != domain::OutboxState::Held);
        QTEST(entry().state, "becomes");
    }

    void theComposerAsksBeforeItSendsWhatIsStale()
    {
        write(u"Den går i dag."_s);
        arrive();
        send();
        QTRY_VERIFY(m_desk->child<QMessageBox>("questionBox"));
        QTest::keyClick(m_desk->child<QAbstractButton>("questionAccept"), Qt::Key_Space);
        QTRY_COMPARE(outbox().size(), 1);
        QVERIFY(entry().mark.isSet());
        QTRY_VERIFY(!m_desk->child<QMessageBox>("questionBox"));
    }

    void readItFirstGoesBackToTheWords_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("button") << QByteArray("questionReject") << Qt::Key_Space;
        QTest::newRow("escape") << QByteArray("questionAccept") << Qt::Key_Escape;
    }
    void readItFirstGoesBackToTheWords()
    {
        QFETCH(QByteArray, button);
        QFETCH(Qt::Key, key);
        write(u"Den går i dag."_s);
        arrive();
        send();
        QTRY_VERIFY(m_desk->child<QMessageBox>("questionBox"));
        auto* box = m_desk->child<QMessageBox>("questionBox");
        QVERIFY(QTest::qWaitForWindowActive(box));
        QTRY_VERIFY_WITH_TIMEOUT(box->isAncestorOf(QApplication::focusWidget()), 5'000);
        QTest::keyClick(m_desk->child<QAbstractButton>(button.constData()), key);
        QTRY_VERIFY(!m_desk->child<QMessageBox>("questionBox"));
        QTRY_COMPARE(m_desk->window->focusWidget(), &editor());
        QCOMPARE(editor().toPlainText(), u"Den går i dag."_s);
        QVERIFY(outbox().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Jeg henter den selv"_s), 20'000); // what there is to read
        // It was seen: the next time nobody asks.
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        editor().setFocus();
        send();
        QTRY_COMPARE(outbox().size(), 1);
        QVERIFY(!m_desk->child<QMessageBox>("questionBox"));
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<HeldAnswerTest>(argc, argv);
}
#include "held_answer_test.moc"
