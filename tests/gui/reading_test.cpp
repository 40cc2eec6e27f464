// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-05 INB-18 INB-20 INB-23 SEC-02
#include "gui/desk_window.h"
#include "gui/screen_content.h"
#include "support/patience.h"

#include "storage/conversation_repository.h"
#include "storage/message_repository.h"
#include "storage/packed_body.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/presence_bar.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/conversation_list_model.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using storage::WriteContext;
using tests::DeskWindow;

namespace {

/// A colour that no look and no other mail has.
const QString redBlock = u"<div style=\"background:#ff0000;width:200px;height:40px\">slutt</div>"_s;
const QString manyLines = u"<p>En linje.</p>"_s.repeated(30);

constexpr int patience = 30'000;

bool showsRed(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); y += 4)
        for (int x = 0; x < image.width(); x += 4)
            if (image.pixelColor(x, y) == QColor(255, 0, 0))
                return true;
    return false;
}

} // namespace

/// A conversation is read: by keys, while more of it comes, and while an answer is written below it.
class ReadingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;
    ConversationId m_id;
    int m_count = 0;

    ConversationPane& pane() const { return *m_desk->child<ConversationPane>("conversationPane"); }
    QString pageText() const
    {
        QString text;
        bool done = false;
        pane().mailView()->plainText([&](const QString& all) {
            text = all;
            done = true;
        });
        return tests::comes([&done] { return done; }, patience) ? text : QString();
    }
    /// The page may be made anew just then: it is looked at once each time.
    bool comes(const QString& text) const
    {
        return tests::comes([&] { return pageText().contains(text); }, patience);
    }
    bool goes(const QString& text) const
    {
        return tests::comes(
            [&] {
                const QString all = pageText();
                return !all.isEmpty() && !all.contains(text);
            },
            patience);
    }
    void open(ConversationId id)
    {
        m_id = id;
        m_desk->window->openConversation(id);
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_COMPARE(pane().conversation(), id);
        m_desk->list()->setFocus();
    }
    /// As it is taken in while the program runs.
    void addMail(const QString& html)
    {
        const int number = ++m_count;
        const auto done = m_desk->store().write([=, id = m_id, now = m_desk->now()](WriteContext& context) -> Status {
            domain::Message message;
            message.conversation = id;
            message.direction = domain::Direction::Inbound;
            message.seen = true;
            message.from = {u"Ingrid Solheim"_s, u"ingrid@example.no"_s};
            message.subject = u"Jakken"_s;
            message.messageIdHeader = u"reading%1@example.no"_s.arg(number);
            message.date = now + std::chrono::seconds(number);
            message.arrived = message.date;
            message.snippet = u"Utdrag %1"_s.arg(number);
            const QString text = u"Hele teksten nummer %1"_s.arg(number);
            domain::MessageBody body{text, {}, text};
            body.htmlSource = html;
            message.id =
                storage::required(storage::MessageRepository(context.db)
                                      .insert(message, message.messageIdHeader.toUtf8(), storage::packBody(body)));
            storage::required(storage::ConversationRepository(context.db).absorb(message));
            context.changes.conversations.insert(id);
            return {};
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        m_count = 0;
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        open(tests::sampleConversation());
        QVERIFY(comes(u"Ingrid Solheim"_s));
    }
    void cleanup() { m_desk.reset(); }

    void oLooksAtTheFiles()
    {
        furnish(*m_desk);
        open(tests::conversationAbout(*m_desk, QString::fromUtf16(tests::filesSubject)));
        m_desk->press(Qt::Key_O);
        auto* dialog = m_desk->child<QDialog>("previewDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
    }

    void shiftOUnfoldsAll()
    {
        for (int i = 0; i < 12; ++i)
            addMail({});
        QVERIFY(comes(u"Hele teksten nummer 12"_s));
        QVERIFY(comes(u"Utdrag 3"_s));
        QVERIFY(!pageText().contains(u"Hele teksten nummer 3"_s));
        m_desk->press(Qt::Key_O, Qt::ShiftModifier);
        QVERIFY(comes(u"Hele teksten nummer 3"_s));
    }

    void wordsAreFoundInFoldedMessagesAndQuotesToo()
    {
        addMail(u"<p>Kvikksølv står her, og kvikksølv der.</p>"_s);
        for (int i = 0; i < 12; ++i)
            addMail({});
        addMail(u"<p>Takk.</p><blockquote type=cite><p>KVIKKSØLV sto her.</p></blockquote>"_s);
        QVERIFY(comes(u"Takk."_s));
        auto* bar = m_desk->child<QWidget>("findBar");
        QVERIFY(bar->isHidden());
        m_desk->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bar->isVisible());
        m_desk->type(u"kvikksølv"_s);
        const auto place = [this] {
            return m_desk->child<QLabel>("findCount")->text().section(u" of "_s, 0, 0).toInt();
        };
        const auto count = [this] { return m_desk->child<QLabel>("findCount")->text().section(u" of "_s, 1); };
        QTRY_COMPARE_WITH_TIMEOUT(count(), u"3"_s, patience);
        const int first = place();
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(place(), first % 3 + 1);
        m_desk->press(Qt::Key_F3);
        QTRY_COMPARE(place(), (first + 1) % 3 + 1);
        m_desk->press(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(place(), first % 3 + 1);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QVERIFY(pane().mailView()->isAncestorOf(m_desk->window->focusWidget()));
        m_desk->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(count(), u"3"_s); // what was looked for last
    }

    void whatIsNotThereIsSaidAndNothingIsFoundElsewhere()
    {
        m_desk->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        m_desk->type(u"'</script><b>%1"_s);
        QTRY_COMPARE(m_desk->child<QLabel>("findCount")->text(), u"Nothing found"_s);
        QVERIFY(!m_desk->child<QAbstractButton>("findNext")->isEnabled());
        furnish(*m_desk);
        m_desk->window->openConversation(tests::conversationAbout(*m_desk, QString::fromUtf16(tests::filesSubject)));
        QTRY_VERIFY(m_desk->child<QWidget>("findBar")->isHidden());
        QVERIFY(m_desk->child<QLineEdit>("findWords")->text().isEmpty());
    }

    void aLinkTellsWhereItLeadsBeforeItIsPressed()
    {
        addMail(
            u"<p><a href=\"https://bank.invalid/logg-inn\" style=\"display:block;font-size:60px\">Din bank</a></p>"_s);
        QVERIFY(comes(u"Din bank"_s));
        pane().scrollBy(100'000);
        auto* target = m_desk->child<QLabel>("linkTarget");
        QWidget& view = *pane().mailView();
        int y = view.height();
        const auto hovers = [&] {
            y = y > 25 ? y - 15 : view.height() - 10;
            if (target->isHidden())
                QTest::mouseMove(view.focusWidget() ? view.focusWidget() : &view, QPoint(view.width() / 4, y));
            return target->isVisible();
        };
        QVERIFY(tests::comes(hovers, patience));
        QCOMPARE(target->text(), u"https://bank.invalid/logg-inn"_s);
    }

    void iShowsTheImages()
    {
        addMail(u"<p>Se her</p><img src=\"https://bilder.invalid/telt.png\" alt=\"Telt\">"_s);
        const QString offer = u"Images from the internet are not shown."_s;
        QVERIFY(comes(offer));
        m_desk->press(Qt::Key_I);
        QVERIFY(goes(offer));
        QVERIFY(comes(u"Se her"_s));
    }

    /// Whoever waits for an answer sees it come.
    void thePageFollowsANewMessage()
    {
        addMail(manyLines);
        addMail(manyLines);
        QVERIFY(comes(u"En linje."_s));
        QVERIFY(!showsRed(*pane().mailView()));
        addMail(redBlock);
        QTRY_VERIFY(showsRed(*pane().mailView()));
    }

    /// What is read stays in sight when the composer takes the room below it.
    void thePageStaysAboveAGrowingComposer()
    {
        addMail(manyLines);
        addMail(manyLines + redBlock + u"<p>Hilsen Ingrid</p>"_s);
        QVERIFY(comes(u"Hilsen Ingrid"_s));
        pane().scrollBy(100'000);
        QTRY_VERIFY(showsRed(*pane().mailView()));
        const int before = pane().mailView()->height();
        m_desk->press(Qt::Key_R);
        for (int i = 0; i < 10; ++i)
            m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(pane().mailView()->height() < before - 80);
        QTRY_VERIFY(showsRed(*pane().mailView()));
    }

    /// Two who answer the same mail are told of each other.
    void whoElseIsHereIsShownWhereOneWrites()
    {
        auto* bar = m_desk->child<PresenceBar>("presenceBar");
        QVERIFY(bar->isHidden());
        pane().setPresent({{MemberId{u"ola"_s}, u"Ola Aas"_s, true}});
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), u"Ola Aas is writing an answer."_s);
        QCOMPARE(bar->accessibleName(), bar->text());
        m_desk->press(Qt::Key_J);
        QTRY_VERIFY(pane().conversation() != tests::sampleConversation());
        QVERIFY(bar->isHidden()); // that was somewhere else
    }

    void whoElseIsHereIsSaidOfTheRow()
    {
        auto* model = qobject_cast<viewmodels::ConversationListModel*>(m_desk->list()->model());
        const int row = model->rowOf(tests::sampleConversation());
        const auto said = [&] { return model->index(row).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(!said().contains(u"looking"_s));
        const QSignalSpy told(model, &QAbstractItemModel::dataChanged);
        model->setPresence({{tests::sampleConversation(), {{MemberId{u"ola"_s}, u"Ola Aas"_s, false}}}});
        QVERIFY(!told.isEmpty());
        QVERIFY(said().contains(u"Ola Aas is looking at this."_s));
    }

    void writingIsToldAndEndsWithTheMail()
    {
        QSignalSpy told(&pane(), &ConversationPane::activityChanged);
        QVERIFY(!pane().isWriting());
        m_desk->press(Qt::Key_R);
        QVERIFY(!pane().isWriting()); // nothing is written yet
        m_desk->type(u"Hei"_s);
        QVERIFY(pane().isWriting());
        QCOMPARE(told.size(), 1); // once, not with each letter
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!pane().isWriting());
    }

    void aCommentIsNoAnswer()
    {
        m_desk->press(Qt::Key_C);
        m_desk->type(u"Sjekk lageret"_s);
        QVERIFY(!pane().isWriting());
    }

    /// A number that a stranger wrote rings nobody before somebody has said so.
    void aTelephoneNumberAsksBeforeItCalls()
    {
        emit pane().mailView() -> linkActivated(QUrl(u"tel:+47%2022%2033%2044%2055"_s));
        auto* question = m_desk->window->findChild<QMessageBox*>();
        QVERIFY(question);
        QVERIFY(question->text().contains(u"+47 22 33 44 55"_s) ||
                question->windowTitle().contains(u"+47 22 33 44 55"_s));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->window->findChild<QMessageBox*>());
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<ReadingTest>(argc, argv);
}
#include "reading_test.moc"
