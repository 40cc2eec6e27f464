// SPDX-License-Identifier: GPL-3.0-or-later
// covers: LNG-01 LNG-03
#include "gui/desk_window.h"
#include "support/patience.h"
#include "support/screen_texts.h"

#include "ui/components/language.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/shell/command_table.h"
#include "ui/webview/mail_view.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QRegularExpression>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

class LanguageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Language> m_language;
    std::unique_ptr<DeskWindow> m_desk;

    static QByteArray difference(const QStringList& one, const QStringList& other)
    {
        QStringList lines;
        for (const QString& line : one)
            if (!other.contains(line))
                lines += u"- "_s + line;
        for (const QString& line : other)
            if (!one.contains(line))
                lines += u"+ "_s + line;
        return lines.join(u'\n').toUtf8();
    }
    static void openConversation(DeskWindow& desk)
    {
        QTRY_COMPARE(desk.rows(), tests::sampleOpenCount);
        desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
        QTRY_VERIFY(desk.child<ConversationPane>("conversationPane"));
        QTRY_VERIFY(desk.child<QWidget>("conversationPage"));
        QTRY_VERIFY(!page(desk).isEmpty());
    }
    static QString page(const DeskWindow& desk)
    {
        QString text;
        bool told = false;
        desk.child<MailView>("mailView")->plainText([&](const QString& said) {
            text = said;
            told = true;
        });
        // The two samples are made at different times of day.
        static const QRegularExpression clock(u"\\d\\d[:.]\\d\\d"_s);
        return tests::comes([&] { return told; }) ? text.replace(clock, u"12:00"_s) : QString();
    }

private slots:
    void init()
    {
        m_language = std::make_unique<Language>(u"en"_s);
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        connect(m_desk->window.get(), &MainWindow::languageChosen, m_language.get(), &Language::choose);
        openConversation(*m_desk);
    }
    void cleanup()
    {
        m_desk.reset();
        m_language.reset();
    }

    void everyTextOfTheWindowChanges_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("to Norwegian") << u"en"_s << u"nb"_s << u"Alle åpne"_s;
        QTest::newRow("to Danish") << u"nb"_s << u"da"_s << u"Alle åbne"_s;
        QTest::newRow("to Swedish") << u"da"_s << u"sv"_s << u"Alla öppna"_s;
        QTest::newRow("to English") << u"sv"_s << u"en"_s << u"All open"_s;
    }
    /// A window that was there when the language changed says the same as one that is opened afterwards.
    void everyTextOfTheWindowChanges()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, said);
        m_language->choose(from);
        QCoreApplication::processEvents();
        const QStringList before = tests::textsOf(*m_desk->window);
        m_language->choose(to);
        QTRY_VERIFY(tests::textsOf(*m_desk->window) != before);
        QVERIFY(m_desk->window->windowTitle().startsWith(said));

        DeskWindow fresh(DeskWindow::Content::Sample);
        openConversation(fresh);
        QStringList expected;
        QStringList found;
        const bool same = tests::comes(
            [&] {
                expected = tests::textsOf(*fresh.window);
                found = tests::textsOf(*m_desk->window);
                // A quotation is part of a mail: it speaks the language in which that was begun.
                for (QStringList* texts : {&expected, &found})
                    texts->removeIf([](const QString& line) { return line.contains(u"quotedText"_s); });
                return found == expected;
            },
            10'000);
        QVERIFY2(same, difference(expected, found).constData());
        QTRY_COMPARE(page(*m_desk), page(fresh));
        m_desk->window->activateWindow();
    }

    void thePersonChoosesItInTheMenuAndKeysStay()
    {
        const QString key = m_desk->window->findChild<QAction*>(u"conversation.close"_s)->shortcut().toString();
        emit m_desk->window->languageChosen(u"nb"_s);
        QTRY_COMPARE(m_desk->window->findChild<QAction*>(u"conversation.close"_s)->text(), u"Lukk"_s);
        QCOMPARE(m_desk->window->findChild<QAction*>(u"conversation.close"_s)->shortcut().toString(), key);
    }

    void aSystemInAnotherLanguageIsSpokenToInEnglish_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("code");
        QTest::newRow("French") << u"fr_FR"_s << u"en"_s;
        QTest::newRow("Nynorsk") << u"nn_NO"_s << u"nb"_s;
        QTest::newRow("Norwegian of old") << u"no_NO"_s << u"nb"_s;
        QTest::newRow("Swedish in Finland") << u"sv_FI"_s << u"sv"_s;
        QTest::newRow("Danish") << u"da_DK"_s << u"da"_s;
        QTest::newRow("nothing set") << u"C"_s << u"en"_s;
    }
    void aSystemInAnotherLanguageIsSpokenToInEnglish()
    {
        QFETCH(QString, system);
        QFETCH(QString, code);
        QCOMPARE(Language::codeFor(QLocale(system)), code);
        // Months and days are words: they belong to the language of the texts.
        if (system != u"C"_s) {
            const QLocale locale = Language::localeFor(code, QLocale(system));
            QCOMPARE(Language::codeFor(locale), code);
        }
    }

    void numbersOfThingsReadRightInEnglish()
    {
        const auto days = [](int count) {
            return QCoreApplication::translate("svarbord::ui::AccountDialog", "Open the last %n day(s)",
                                               "of mail that was there before", count);
        };
        QCOMPARE(days(7), u"Open the last 7 days"_s);
        QCOMPARE(days(1), u"Open the last 1 day"_s);
    }

    void noTextIsTooLongAndNoLetterIsAskedForTwice_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "nb", "da", "sv"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void noTextIsTooLongAndNoLetterIsAskedForTwice()
    {
        QFETCH(QString, code);
        m_desk->window->resize(1280, 720);
        m_language->choose(code);
        QCoreApplication::processEvents();
        QStringList faults;
        const auto look = [&faults](const QWidget& window) {
            QTest::qWait(0);
            faults += tests::textsTooLong(window) + tests::acceleratorClashes(window);
        };
        QLineEdit edit;
        std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        menu->setParent(&edit);
        look(edit);
        menu.release();
        for (const char* command : {"answer.reply", "answer.comment", "app.palette", "app.keys", "app.account"}) {
            m_desk->window->commands().run(QString::fromLatin1(command));
            look(*m_desk->window);
            for (QDialog* dialog : m_desk->window->findChildren<QDialog*>())
                dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8().constData());
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<LanguageTest>(argc, argv);
}
#include "language_test.moc"
