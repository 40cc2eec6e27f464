// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-06 INB-16 INB-17 INB-19 INB-22 CHN-04
#include "gui/desk_window.h"
#include "services/writing_service.h"
#include "storage/account_repository.h"
#include "support/patience.h"

#include "ui/composer/closed_text_view.h"
#include "ui/composer/composer.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/send_choices.h"
#include "ui/composer/spell_highlighter.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/outbox/outbox_row.h"
#include "ui/outbox/outbox_view.h"
#include "ui/outbox/undo_send.h"
#include "ui/settings/signature_editor.h"
#include "ui/shell/command_table.h"
#include "viewmodels/conversation_list_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

namespace {

template <typename T>
bool finished(const QFuture<T>& future)
{
    return tests::comes([&future] { return future.isFinished(); }, 20'000);
}

} // namespace

/// What a team writes with: signature, saved replies, macros, and the ways a mail leaves.
class WritingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    Composer& composer() const { return *pane().composer(); }
    RichEdit& editor() const { return *composer().findChild<RichEdit*>(u"composerEditor"_s); }
    services::WritingService& writing() const { return m_desk->mail().writing(); }
    QList<domain::OutboxEntry> outbox() const { return m_desk->mail().outbox().value_or(QList<domain::OutboxEntry>()); }
    domain::Account account() const
    {
        const auto accounts =
            m_desk->store().read([](storage::Database& db) { return storage::AccountRepository(db).list(); });
        return accounts->first();
    }
    domain::ConversationRow row() const { return m_desk->detail(tests::sampleConversation()).row; }
    QString lastBody() const
    {
        const domain::ConversationDetail detail = m_desk->detail(tests::sampleConversation());
        return m_desk->inbox().body(detail.messages.last().id)->text;
    }
    QString draftText() const
    {
        const auto stored = m_desk->mail().draft(tests::sampleConversation());
        return stored && *stored ? (*stored)->text.trimmed() : QString();
    }
    void share(const domain::Snippet& snippet) const
    {
        const QSignalSpy told(&writing(), &services::WritingService::changed);
        const auto done = writing().put(snippet);
        QVERIFY(finished(done));
        QVERIFY(done.result());
        QTRY_VERIFY(!told.isEmpty()); // the composer knows it as well
    }
    /// From another window or a menu: keys are the window's again.
    void comeBack() const
    {
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->list()->setFocus();
    }
    void startReply() const
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        send_delay::setSeconds(10);
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
    }
    void cleanup() { m_desk.reset(); }

    /// The hand is faster than the outbox: nothing of what it writes is lost, and nothing of it leaves.
    void whatIsTypedWhileAMailIsQueuedIsTheNextOne()
    {
        startReply();
        m_desk->type(u"Jakken er sendt."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        m_desk->type(u"Og en ting til"_s); // no event was handled in between
        QTRY_COMPARE(outbox().size(), 1);
        QTRY_COMPARE(draftText(), u"Og en ting til"_s);
        QCOMPARE(editor().toPlainText(), u"Og en ting til"_s);
        QVERIFY(editor().hasFocus());
        QVERIFY(lastBody().contains(u"Jakken er sendt."_s));
        QVERIFY(!lastBody().contains(u"en ting til"_s));
    }

    void whatIsTypedWhileAMailIsQueuedFollowsNobodyElsewhere()
    {
        startReply();
        m_desk->type(u"Jakken er sendt."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        m_desk->type(u"Og en ting til"_s);
        const QModelIndex second = m_desk->list()->model()->index(1, 0);
        pane().show(second.data(viewmodels::ConversationListModel::IdRole).value<ConversationId>());
        QVERIFY(editor().toPlainText().isEmpty());
        QTRY_COMPARE(outbox().size(), 1);
        QTRY_COMPARE(draftText(), u"Og en ting til"_s);
    }

    void whatIsTypedWhileACommentIsStoredIsTheNextOne()
    {
        m_desk->press(Qt::Key_C);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(u"Sjekk lageret."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        m_desk->type(u"Det haster"_s);
        QTRY_VERIFY(!m_desk->detail(tests::sampleConversation()).events.isEmpty() &&
                    m_desk->detail(tests::sampleConversation()).events.last().text == u"Sjekk lageret."_s);
        QTRY_COMPARE(composer().mode(), ComposerMode::Comment);
        QCOMPARE(editor().toPlainText(), u"Det haster"_s);
    }

    void theTeamsSignatureStandsAboveTheQuote()
    {
        SignatureEditor page(writing(), m_desk->theme.theme());
        page.setAccount(account());
        page.show();
        auto* text = page.findChild<RichEdit*>(u"signatureText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"Hilsen {agent.first_name}, {company.name}"_s);
        auto* preview = page.findChild<ClosedTextView*>(u"signaturePreview"_s);
        QVERIFY(preview->toPlainText().startsWith(u"Hilsen "_s));
        QVERIFY(!preview->toPlainText().contains(u'{'));
        QTest::keyClick(page.findChild<QRadioButton*>(u"fromCompany"_s), Qt::Key_Space);
        QVERIFY(page.findChild<QLabel*>(u"fromPreview"_s)->text().contains(account().displayName));
        QVERIFY(page.isChanged());
        QTest::keyClick(page.findChild<QAbstractButton*>(u"saveSignature"_s), Qt::Key_Space);
        QTRY_VERIFY(!page.isChanged());

        const auto prepared = m_desk->mail().prepare(tests::sampleConversation(), services::ReplyKind::Reply);
        QVERIFY(prepared->signatureText.startsWith(u"Hilsen "_s));
        // Another conversation and back: the composer asks for the signature anew.
        page.close();
        comeBack();
        m_desk->press(Qt::Key_J);
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        m_desk->press(Qt::Key_K);
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
        startReply();
        QTRY_VERIFY(m_desk->child<ClosedTextView>("composerSignature")->isVisible());
        m_desk->type(u"Jakken er sendt."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        const QString body = lastBody();
        const qsizetype written = body.indexOf(u"Jakken er sendt."_s);
        const qsizetype signature = body.indexOf(u"-- \nHilsen "_s);
        const qsizetype quoted = body.indexOf(u"\n> "_s);
        QVERIFY2(written >= 0 && signature > written && quoted > signature, qPrintable(body));
        QCOMPARE(m_desk->detail(tests::sampleConversation()).messages.last().from.name, account().displayName);
    }

    void aSavedReplyIsTypedByItsShortcut()
    {
        share({{},
               u"Takk for bestillingen"_s,
               u"takk"_s,
               {{u"nb"_s, u"<p>Hei {contact.first_name}, <b>takk</b> for bestillingen.</p>"_s},
                {u"en"_s, u"<p>Thanks</p>"_s}}});
        startReply();
        m_desk->type(u"/tak"_s);
        auto* offered = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(offered);
        QCOMPARE(offered->model()->rowCount(), 1);
        QTest::keyClick(offered, Qt::Key_Return);
        QTRY_VERIFY(editor().toPlainText().contains(u"for bestillingen."_s));
        QVERIFY(editor().toPlainText().startsWith(u"Hei Ingrid, "_s));
        QVERIFY(!editor().toPlainText().contains(u'/'));
        QVERIFY(editor().toHtml().contains(u"font-weight"_s));
        // An address or a date is no shortcut.
        editor().clear();
        m_desk->type(u"1/tak"_s);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void aMacroRunsByItsKeyAndIsOneUndo()
    {
        share({{}, u"Ferdig"_s, {}, {{u"nb"_s, u"<p>Saken er løst.</p>"_s}}});
        domain::Macro macro;
        macro.name = u"Retur ferdig"_s;
        macro.key = u"Ctrl+Alt+R"_s;
        using Kind = domain::MacroStep::Kind;
        macro.steps = {{Kind::Assign, u"me"_s},
                       {Kind::AddTag, u"retur-ferdig"_s},
                       {Kind::Snippet, writing().snippets()->first().id},
                       {Kind::SetStatus, u"waiting"_s}};
        const auto shared = writing().put(macro);
        QVERIFY(finished(shared) && shared.result());
        QTRY_VERIFY(m_desk->window->commands().find(u"macro."_s + writing().macros()->first().id));
        const domain::ConversationRow before = row();
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(row().statusId, u"waiting"_s);
        QVERIFY(m_desk->detail(tests::sampleConversation()).tags.contains(u"retur-ferdig"_s));
        QTRY_COMPARE(editor().toPlainText(), u"Saken er løst."_s);
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(row().statusId, before.statusId);
        QCOMPARE(row().assignee, before.assignee);
        QVERIFY(!m_desk->detail(tests::sampleConversation()).tags.contains(u"retur-ferdig"_s));
    }

    void aSentMailIsTakenBackFromTheFootBar()
    {
        startReply();
        m_desk->type(u"Vent litt"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        auto* undo = m_desk->child<UndoSend>("undoSend");
        QTRY_VERIFY(undo->isVisible());
        // Also while another conversation is on screen.
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_J);
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        QVERIFY(undo->isVisible());
        m_desk->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
        QTRY_COMPARE(editor().toPlainText(), u"Vent litt"_s);
        QTRY_VERIFY(!undo->isVisible());
        for (const domain::OutboxEntry& entry : outbox())
            QCOMPARE(entry.state, domain::OutboxState::Cancelled);
    }

    void withoutAMomentToUndoItLeavesAtOnce()
    {
        send_delay::setSeconds(0);
        startReply();
        m_desk->type(u"Straks"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        QVERIFY(outbox().first().notBefore <= m_desk->mail().now());
        QVERIFY(!m_desk->child<UndoSend>("undoSend")->isVisible());
    }

    void aMailWaitsForItsTimeAndCanBeEdited()
    {
        startReply();
        m_desk->type(u"God morgen"_s);
        m_desk->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto* menu = m_desk->child<QMenu>("sendLaterMenu");
        QVERIFY(menu && !menu->actions().isEmpty());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(outbox().size(), 1);
        QVERIFY(outbox().first().notBefore > m_desk->mail().now() + std::chrono::minutes{14});
        QTRY_VERIFY(editor().toPlainText().isEmpty());
        QTRY_VERIFY(!QApplication::activePopupWidget());

        comeBack();
        m_desk->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->child<OutboxView>("outboxView"));
        auto* view = m_desk->child<OutboxView>("outboxView");
        QTRY_COMPARE(view->rows().size(), 1);
        QVERIFY(view->rows().first()->sentence().startsWith(u"Leaves "_s));
        QTest::keyClick(view->rows().first()->findChild<QAbstractButton*>(u"outboxEdit"_s), Qt::Key_Space);
        QTRY_COMPARE(editor().toPlainText(), u"God morgen"_s);
        QTRY_VERIFY(!m_desk->child<OutboxView>("outboxView"));
        QCOMPARE(outbox().first().state, domain::OutboxState::Cancelled);
    }

    void theOutboxDropsWhatIsNotWanted()
    {
        startReply();
        m_desk->type(u"Nei"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outbox().size(), 1);
        comeBack();
        m_desk->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->child<OutboxView>("outboxView"));
        auto* view = m_desk->child<OutboxView>("outboxView");
        QTRY_COMPARE(view->rows().size(), 1);
        QTest::keyClick(view->rows().first(), Qt::Key_Delete);
        QTRY_VERIFY(view->rows().isEmpty());
        QVERIFY(view->findChild<QWidget*>(u"outboxEmpty"_s)->isVisible());
        QCOMPARE(outbox().first().state, domain::OutboxState::Cancelled);
    }

    void wordsThatAreWrongAreUnderlined()
    {
        if (!Spelling::languages().contains(u"nb"_s))
            QSKIP("no Norwegian dictionary is installed");
        startReply();
        QTRY_COMPARE(editor().spelling().language(), u"nb"_s);
        m_desk->type(u"Jakken er hyggelig og sendtt i dag "_s);
        QTRY_VERIFY_WITH_TIMEOUT(editor().spelling().isReady(), 20'000);
        QTRY_COMPARE(editor().spelling().wrongWords(), QStringList{u"sendtt"_s});
        QMenu menu;
        QTextCursor cursor(editor().document());
        cursor.setPosition(static_cast<int>(editor().toPlainText().indexOf(u"sendtt"_s)) + 2);
        editor().spelling().addSuggestions(menu, editor().cursorRect(cursor).center());
        QVERIFY(menu.actions().size() >= 2);
        QCOMPARE(menu.actions().first()->text(), u"sendt"_s);
        menu.actions().first()->trigger();
        QTRY_VERIFY(editor().spelling().wrongWords().isEmpty());
        QVERIFY(editor().toPlainText().contains(u"sendt i dag"_s));
    }

    void bccWaitsUntilItIsAskedFor()
    {
        m_desk->press(Qt::Key_F);
        auto* show = m_desk->child<QAbstractButton>("showBcc");
        QTRY_VERIFY(show->isVisible());
        auto* bcc = m_desk->child<QLineEdit>("bccEdit");
        QVERIFY(!bcc->isVisible());
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(bcc->isVisible());
        QVERIFY(bcc->hasFocus());
    }

    void peopleAreFoundByTheirNames()
    {
        m_desk->press(Qt::Key_F);
        auto* to = m_desk->child<QLineEdit>("toEdit");
        QTRY_VERIFY(to->hasFocus());
        QTest::keyClicks(to, u"ingr"_s);
        auto* offered = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(offered);
        QVERIFY(offered->model()->index(0, 0).data().toString().contains(u"Ingrid Solheim"_s));
        QTest::keyClick(offered, Qt::Key_Escape);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<WritingTest>(argc, argv);
}
#include "writing_test.moc"
