// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-06
#include "gui/desk_window.h"
#include "support/patience.h"

#include "storage/account_repository.h"
#include "storage/draft_copy_repository.h"
#include "storage/folder_repository.h"
#include "storage/found_draft_repository.h"
#include "storage/outbox_repository.h"
#include "ui/composer/composer.h"
#include "ui/composer/found_drafts_row.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/shell/compose_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QTextEdit>
#include <QUrl>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// Drafts that lie in the mailbox: from another machine, from webmail, from a colleague.
class FoundDraftsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    QTextEdit& editor() const { return *pane().composer()->findChild<QTextEdit*>(u"composerEditor"_s); }
    FoundDraftsRow& row() const { return *pane().composer()->findChild<FoundDraftsRow*>(u"foundDrafts"_s); }
    static domain::OutgoingMail reply(const QString& text)
    {
        domain::OutgoingMail mail;
        mail.conversation = tests::sampleConversation();
        mail.purpose = u"reply"_s;
        mail.to = {{u"Ingrid Solheim"_s, u"ingrid@example.no"_s}};
        mail.text = text;
        return mail;
    }
    /// As if synchronisation had found it.
    void put(quint32 uid, const QString& writer, const domain::OutgoingMail& mail,
             const QStringList& parents = {}) const
    {
        const auto done = m_desk->store().write([=, this](storage::WriteContext& context) -> Status {
            const auto accounts = storage::AccountRepository(context.db).list();
            const auto folders = storage::FolderRepository(context.db)
                                     .open(accounts->first().id, {{u"Drafts"_s, storage::FolderRole::Drafts}});
            domain::FoundDraft draft;
            draft.folder = folders->first().id;
            draft.uid = uid;
            draft.messageIdHeader = u"kladd%1@annet"_s.arg(uid);
            draft.writer = MemberId{writer};
            draft.writerName = writer == u"ola"_s ? u"Ola Aas"_s : QString();
            draft.written = context.now;
            draft.subject = mail.subject;
            draft.opening = mail.text.left(40);
            const auto stored = storage::FoundDraftRepository(context.db).insert(draft, mail, parents);
            context.changes.conversations.insert(tests::sampleConversation());
            context.changes.outbox = true;
            return stored ? Status{} : Status{fail(stored.error())};
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY2(done.result(), done.result() ? "" : qPrintable(done.result().error().detail));
    }
    [[nodiscard]] qsizetype offered(ConversationId id = tests::sampleConversation()) const
    {
        return m_desk->mail().foundDrafts(id).value_or(QList<domain::FoundDraft>()).size();
    }
    /// What shall leave the server once the draft here has its copy there.
    [[nodiscard]] QStringList superseded() const
    {
        const auto stale =
            m_desk->store().read([](storage::Database& db) { return storage::DraftCopyRepository(db).stale(); });
        QStringList ids;
        for (const storage::DraftCopy& copy : stale.value_or(QList<storage::DraftCopy>()))
            ids.append(copy.messageIdHeader);
        return ids;
    }
    void openSample() const
    {
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
    }
    QString kept() const
    {
        const auto draft = m_desk->mail().draft(tests::sampleConversation());
        return draft && *draft ? (*draft)->text : QString();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void whatWasWrittenAtHomeIsThereByItself()
    {
        put(1, m_desk->mail().self().value, reply(u"Begynt hjemme"_s));
        openSample();
        QTRY_COMPARE(editor().toPlainText(), u"Begynt hjemme"_s);
        QTRY_COMPARE(kept(), u"Begynt hjemme"_s);
        QTRY_COMPARE(superseded(), QStringList{u"kladd1@annet"_s});
        QTRY_VERIFY(!row().isVisible());
        QCOMPARE(offered(), 0);
    }

    void wordsThatAreHereAreNeverReplacedByThemselves()
    {
        openSample();
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(u"Skrevet her."_s);
        QTRY_COMPARE(kept(), u"Skrevet her."_s);
        put(1, m_desk->mail().self().value, reply(u"Skrevet der."_s));
        QTRY_VERIFY(row().isVisible());
        QCOMPARE(editor().toPlainText(), u"Skrevet her."_s);
        QVERIFY(row().findChild<QLabel*>(u"foundDraftText"_s)->accessibleName().contains(u"Skrevet der."_s));
        // Both stand there, and who wrote them chooses.
        m_desk->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(editor().toPlainText().contains(u"Skrevet der."_s));
        QVERIFY(editor().toPlainText().startsWith(u"Skrevet her."_s));
        QTRY_VERIFY(kept().contains(u"Skrevet her."_s) && kept().contains(u"Skrevet der."_s));
        QTRY_VERIFY(!row().isVisible());
        QVERIFY(editor().hasFocus());
    }

    void aDraftOfWebmailIsContinuedByTheButton()
    {
        domain::OutgoingMail mail = reply(u"Fra nettet.\n\nIngrid skrev:\n> Feil størrelse"_s);
        mail.conversation = {};
        mail.wholeText = true;
        openSample();
        put(7, {}, mail, {m_desk->detail(tests::sampleConversation()).messages.last().messageIdHeader});
        QTRY_VERIFY(row().isVisible());
        auto* button = row().findChild<QAbstractButton*>(u"continueDraft"_s);
        QCOMPARE(button->text(), u"Continue"_s);
        button->setFocus();
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(editor().toPlainText().startsWith(u"Fra nettet."_s));
        // It quotes already.
        QVERIFY(!pane().composer()->findChild<QAbstractButton*>(u"quoteButton"_s)->isVisible());
        editor().setFocus();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->mail().outbox()->size(), 1);
        const OutboxId id = m_desk->mail().outbox()->first().id;
        const auto sent =
            m_desk->store().read([&](storage::Database& db) { return storage::OutboxRepository(db).composed(id); });
        QVERIFY(sent && *sent);
        QCOMPARE((*sent)->text.count(u"Feil størrelse"_s), 1);
        QVERIFY((*sent)->wholeText && (*sent)->inReplyTo.endsWith(u".2@example.no"_s)); // the customer's newest
        QTRY_COMPARE(superseded(), QStringList{u"kladd7@annet"_s});
    }

    void aColleaguesWordsCanBeUsedAndStayHis()
    {
        put(3, u"ola"_s, reply(u"Olas ord"_s));
        openSample();
        QTRY_VERIFY(row().isVisible());
        QVERIFY(editor().toPlainText().isEmpty());
        QVERIFY(
            row().findChild<QLabel*>(u"foundDraftText"_s)->accessibleName().contains(u"Ola Aas has begun to write"_s));
        QCOMPARE(row().findChild<QAbstractButton*>(u"continueDraft"_s)->text(), u"Use the text"_s);
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(editor().toPlainText(), u"Olas ord"_s);
        QTRY_VERIFY(!row().isVisible());
        QVERIFY(superseded().isEmpty());
    }

    void newMailsThatWereBegunElsewhereAreOffered()
    {
        for (const quint32 uid : {4U, 5U}) {
            domain::OutgoingMail mail;
            mail.purpose = u"new"_s;
            mail.wholeText = true;
            mail.to = {{{}, u"leverandor@example.no"_s}};
            mail.subject = u"Bestilling %1"_s.arg(uid);
            mail.text = u"Vi trenger %1 jakker."_s.arg(uid);
            put(uid, {}, mail);
        }
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->child<ComposeWindow>("composeWindow"));
        auto* window = m_desk->child<ComposeWindow>("composeWindow");
        auto* found = window->findChild<FoundDraftsRow*>(u"foundDrafts"_s);
        QTRY_VERIFY(found->isVisible());
        QCOMPARE(found->drafts().size(), 2);
        auto* more = found->findChild<QAbstractButton*>(u"moreFoundDrafts"_s);
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_VERIFY(found->findChild<QMenu*>(u"foundDraftsMenu"_s));
        auto* menu = found->findChild<QMenu*>(u"foundDraftsMenu"_s);
        QCOMPARE(menu->actions().size(), 2);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        auto* text = window->findChild<QTextEdit*>(u"composerEditor"_s);
        QTRY_VERIFY(text->toPlainText().startsWith(u"Vi trenger"_s));
        QTRY_COMPARE(offered({}), 1);
        QTest::keyClick(window, Qt::Key_Escape);
    }

    void aLinkToWriteTakesNoWordsAway()
    {
        const auto window = [this] { return m_desk->child<ComposeWindow>("composeWindow"); };
        const auto text = [&window] { return window()->findChild<QTextEdit*>(u"composerEditor"_s); };
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window() && window()->isVisible());
        QTest::keyClicks(text(), u"Kjære leverandør"_s);
        // Once more comes back to the same one.
        m_desk->window->composeTo({});
        QCOMPARE(m_desk->window->findChildren<ComposeWindow*>().size(), 1);
        m_desk->window->composeTo(QUrl(u"mailto:kunde@example.no"_s));
        QTRY_COMPARE(m_desk->window->findChildren<ComposeWindow*>().size(), 1);
        QTRY_VERIFY(text()->toPlainText().isEmpty());
        QTest::keyClicks(text(), u"Kjære kunde"_s);
        auto* found = window()->findChild<FoundDraftsRow*>(u"foundDrafts"_s);
        QTRY_VERIFY(found->isVisible());
        QCOMPARE(found->drafts().first().opening, u"Kjære leverandør"_s);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!window());
        const auto isKept = [this] {
            const auto kept = m_desk->mail().draft({});
            return kept && *kept && (*kept)->text.contains(u"Kjære kunde"_s);
        };
        QTRY_VERIFY(isKept());
    }

    // covers: INB-18
    void anAnswerInAWindowOfItsOwnIsToldToColleagues()
    {
        using domain::Activity;
        const auto isWriting = [this] {
            const WhatIsDone done = m_desk->window->whatIsDone();
            return done.activity == Activity::Writing && done.conversation == tests::sampleConversation();
        };
        openSample();
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        QVERIFY(!isWriting());
        m_desk->type(u"Den går i dag."_s);
        QVERIFY(isWriting());
        pane().popOut();
        QVERIFY(isWriting());
        auto* window = m_desk->child<ComposeWindow>("composeWindow");
        QVERIFY(window);
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(1, 0));
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        QVERIFY(isWriting());
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!isWriting());
    }

    void whatWasBegunSinceStaysWhenAMailIsTakenBack()
    {
        openSample();
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(u"Den går i dag."_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->mail().outbox()->size(), 1);
        QTRY_VERIFY(editor().toPlainText().isEmpty());
        editor().setFocus();
        m_desk->type(u"Enda noe:"_s);
        QTRY_COMPARE(kept(), u"Enda noe:"_s);
        m_desk->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(editor().toPlainText().contains(u"Den går i dag."_s));
        QVERIFY(editor().toPlainText().contains(u"Enda noe:"_s));
        QTRY_VERIFY(kept().contains(u"Den går i dag."_s) && kept().contains(u"Enda noe:"_s));
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<FoundDraftsTest>(argc, argv);
}
#include "found_drafts_test.moc"
