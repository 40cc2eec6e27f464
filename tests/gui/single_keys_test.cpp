// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-01 INB-04 INB-06 INB-08 INB-22 INB-23
#include "gui/desk_window.h"
#include "support/patience.h"

#include "domain/view.h"
#include "ui/composer/composer.h"
#include "ui/composer/rich_edit.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/shell/compose_window.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/conversation_list_model.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using domain::View;
using tests::DeskWindow;

/// Keys that an agent presses a hundred times a day, each alone.
class SingleKeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    RichEdit& editor() const { return *pane().composer()->findChild<RichEdit*>(u"composerEditor"_s); }
    domain::ConversationDetail detail() const { return m_desk->detail(tests::sampleConversation()); }
    qsizetype queued() const { return m_desk->mail().outbox()->size(); }
    View shownView() const
    {
        return qobject_cast<viewmodels::ConversationListModel*>(m_desk->list()->model())->query().view;
    }
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
    void comeBack() const
    {
        m_desk->window->activateWindow();
        m_desk->list()->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), m_desk->list());
    }
    void undo() const
    {
        comeBack();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    }
    void write(const QString& text) const
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(text);
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
        QTRY_VERIFY(isPageThere()); // its engine takes the keyboard once, when it starts
        comeBack();
    }
    void cleanup() { m_desk.reset(); }

    void tAddsATag()
    {
        m_desk->press(Qt::Key_T);
        QTRY_VERIFY(m_desk->child<QLineEdit>("tagField"));
        auto* field = m_desk->child<QLineEdit>("tagField");
        QTest::keyClicks(field, u"reise"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(detail().tags.contains(u"reise"_s));
        undo();
        QTRY_VERIFY(!detail().tags.contains(u"reise"_s));
    }

    void pOffersThePriorities()
    {
        const domain::Priority before = detail().row.priority;
        QVERIFY(before != domain::Priority::Urgent);
        m_desk->press(Qt::Key_P);
        QTRY_VERIFY(m_desk->child<QMenu>("priorityMenu"));
        QTest::keyClick(m_desk->child<QMenu>("priorityMenu"), Qt::Key_Return); // the first one
        QTRY_COMPARE(detail().row.priority, domain::Priority::Urgent);
        undo();
        QTRY_COMPARE(detail().row.priority, before);
    }

    void theExclamationMarkIsForSpam()
    {
        m_desk->type(u"!"_s);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 1);
        m_desk->press(Qt::Key_8, Qt::ControlModifier);
        QTRY_COMPARE(shownView(), View::Spam);
        const auto isThere = [this] {
            const auto rows = m_desk->inbox().page({View::Spam, {}, {}}, std::nullopt, 0, 100);
            return rows && std::ranges::any_of(*rows, [](const domain::ConversationRow& row) {
                       return row.id == tests::sampleConversation();
                   });
        };
        QTRY_VERIFY(isThere());
        undo();
        QTRY_VERIFY(!isThere());
    }

    void eachViewHasItsNumber()
    {
        const QList<View> views{View::AllOpen, View::Mine, View::Unassigned, View::Mentions,
                                View::Snoozed, View::Sent, View::Closed,     View::Spam};
        for (int i = static_cast<int>(views.size()) - 1; i >= 0; --i) {
            m_desk->press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QTRY_COMPARE(shownView(), views.at(i));
        }
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
    }

    void theQuestionMarkShowsTheKeys()
    {
        m_desk->type(u"?"_s);
        QTRY_VERIFY(m_desk->child<QDialog>("cheatSheet"));
        auto* sheet = m_desk->child<QDialog>("cheatSheet");
        QTRY_VERIFY(sheet->isVisible());
        QStringList texts;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            texts += label->text();
        QVERIFY(texts.contains(u"Snooze…"_s));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<QDialog>("cheatSheet"));
    }

    void ctrlShiftPWritesInAWindowOfItsOwn()
    {
        const auto window = [this] { return m_desk->child<ComposeWindow>("composeWindow"); };
        write(u"Den går i dag."_s);
        m_desk->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window() && window()->isVisible());
        auto* text = window()->findChild<QTextEdit*>(u"composerEditor"_s);
        QTRY_COMPARE(text->toPlainText(), u"Den går i dag."_s);
        QVERIFY(editor().toPlainText().isEmpty());
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" Hilsen"_s);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!window());
        QTRY_COMPARE(editor().toPlainText(), u"Den går i dag. Hilsen"_s);
    }

    void ctrlVPutsAPictureIntoTheText()
    {
        write(u"Slik:"_s);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(picture);
        m_desk->press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(editor().inlineImages().size(), 1);
        QCOMPARE(editor().inlineImages().first().contentType, u"image/png"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(queued(), 1);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<SingleKeysTest>(argc, argv);
}
#include "single_keys_test.moc"
