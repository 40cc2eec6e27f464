// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-02 SEC-04
// What strangers write is text wherever it stands: no label and no tool tip takes it for HTML, which could open files.
#include "gui/desk_window.h"
#include "gui/team_content.h"
#include "support/patience.h"

#include "ui/conversation/conversation_pane.h"
#include "ui/shell/command_table.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

namespace {

/// A picture of a file that never ends, far longer than any label.
QString hostile()
{
    return u"<img src=/dev/zero> "_s + u"R&D "_s.repeated(60);
}

} // namespace

class HostileWordsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    /// What would open the picture, or shows that it could have.
    QStringList taken(const QWidget& window) const
    {
        QStringList faults;
        int seen = 0;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const QString tip = widget->toolTip();
            seen += tip.contains(u"img src"_s);
            if (tip.contains(u"<img"_s) && Qt::mightBeRichText(tip))
                faults += u"tool tip of %1"_s.arg(widget->objectName());
            const auto* label = qobject_cast<const QLabel*>(widget);
            if (!label || !label->text().contains(u"<img"_s))
                continue;
            ++seen;
            if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
                faults += u"label %1 in %2"_s.arg(
                    label->objectName(), QString::fromLatin1(label->parentWidget()->metaObject()->className()));
        }
        if (seen == 0)
            faults += u"nothing hostile is shown at all"_s;
        return faults;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        auto written = m_desk->store().write([](storage::WriteContext& context) -> Status {
            for (const char* sql :
                 {"UPDATE conversation SET subject = ?1, customer_name = ?1, snippet = ?1",
                  "UPDATE contact SET name = ?1, company = ?1, phone = ?1",
                  "UPDATE member SET name = ?1 WHERE id != 'kari'", "UPDATE account SET display_name = ?1"})
                context.db.query(sql).with(hostile()).run();
            context.changes.bulk = true;
            context.changes.members = true;
            context.changes.accounts = true;
            return {};
        });
        QVERIFY(written.takeResult());
        m_desk->list()->setFocus();
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_VERIFY(m_desk->child<QLabel>("conversationSubject"));
    }
    void cleanup() { m_desk.reset(); }

    void aConversationIsShownAsItWasWritten()
    {
        QTRY_VERIFY(m_desk->child<QLabel>("conversationSubject")->accessibleName().contains(u"<img"_s));
        // All of the subject is in the tip, for it does not fit.
        const QString tip = m_desk->child<QLabel>("conversationSubject")->toolTip();
        QVERIFY(tip.contains(u"&lt;img"_s));
        QTRY_COMPARE(taken(*m_desk->window), QStringList());
    }

    void contactsAndTheOutboxAreShownAsTheyWereWritten()
    {
        for (const QString& command : {u"app.contacts"_s, u"app.outbox"_s}) {
            m_desk->window->commands().run(command);
            QTRY_COMPARE(taken(*m_desk->window), QStringList());
        }
    }

    void namesInSettingsAreShownAsTheyWereWritten()
    {
        for (const QString& command : {u"settings.accounts"_s, u"settings.groups"_s}) {
            m_desk->window->commands().run(command);
            QTRY_VERIFY(m_desk->child<QDialog>("settingsDialog"));
            QTRY_COMPARE(taken(*m_desk->window), QStringList());
        }
    }

    void aNameGetsNoKeyInAMenu()
    {
        m_desk->press(Qt::Key_A);
        QTRY_VERIFY(m_desk->child<QMenu>("assigneeMenu"));
        auto* menu = m_desk->child<QMenu>("assigneeMenu");
        const QList<QAction*> choices = menu->actions();
        QVERIFY(std::ranges::any_of(choices, [](const QAction* each) { return each->text().contains(u"R&&D"_s); }));
        menu->close();
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<HostileWordsTest>(argc, argv);
}
#include "hostile_words_test.moc"
