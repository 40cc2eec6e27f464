// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-02
#include "gui/desk_window.h"
#include "support/patience.h"

#include "storage/message_repository.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/webview/mail_view.h"

#include <QListView>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// HTML lies in the database as it came; a reader sees it made safe.
class HtmlMailTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }

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

    void choose(int row) const { m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(row, 0)); }

    /// Gives the newest mail of the conversation this HTML.
    Status receive(ConversationId id, const QString& html) const
    {
        const domain::Message newest = m_desk->detail(id).messages.last();
        return m_desk->store()
            .write([newest, html](storage::WriteContext& context) {
                context.changes.conversations.insert(newest.conversation);
                const domain::MessageBody body{u"Ren tekst"_s, {}, u"Ren tekst"_s, html};
                return storage::MessageRepository(context.db).complete(newest, "as it came", storage::packBody(body));
            })
            .result();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
        choose(0);
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
    }
    void cleanup() { m_desk.reset(); }

    void aMailThatComesIsShownSafe()
    {
        QVERIFY(receive(pane().conversation(), u"<p>Rik <b>tekst</b></p><script>document.title = 'x'</script>"
                                               "<style>body { display: none }</style>"_s));
        QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Rik tekst"_s), 20'000);
        QVERIFY(!pageText().contains(u"document.title"_s));
        QVERIFY(!pageText().contains(u"Ren tekst"_s));
    }

    void goingFromMailToMailShowsTheLastOneChosen()
    {
        choose(1);
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        const ConversationId second = pane().conversation();
        choose(0);
        QTRY_COMPARE(pane().conversation(), tests::sampleConversation());
        QVERIFY(receive(second, u"<p>Den andre</p>"_s));
        QVERIFY(receive(tests::sampleConversation(), u"<p>Den første</p>"_s));
        m_desk->press(Qt::Key_J);
        m_desk->press(Qt::Key_K);
        m_desk->press(Qt::Key_J);
        QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Den andre"_s), 20'000);
        QVERIFY(!pageText().contains(u"Den første"_s));
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<HtmlMailTest>(argc, argv);
}
#include "html_mail_test.moc"
