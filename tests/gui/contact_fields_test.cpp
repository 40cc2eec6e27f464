// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-09
// Fields of the team's own: made in the settings, filled in beside a conversation and on the contact's card.
#include "gui/desk_window.h"
#include "support/patience.h"

#include "services/contact_service.h"
#include "ui/shell/command_table.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/ticket/value_button.h"

#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

class ContactFieldsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    template <typename T>
    static T* part(const QWidget& owner, const QString& name)
    {
        T* found = owner.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QList<domain::ContactField> fields() const { return *m_desk->contacts().fields(); }
    [[nodiscard]] QString keyOf(const QString& name) const
    {
        const QList<domain::ContactField> all = fields();
        for (const domain::ContactField& field : all)
            if (field.name == name)
                return field.key;
        return {};
    }
    /// kind: how often the arrow goes down from "Text".
    void makeField(const QString& name, int kind, const QString& choices = {}) const
    {
        m_desk->window->commands().run(u"settings.fields"_s);
        auto* settings = m_desk->child<QDialog>("settingsDialog");
        QVERIFY(settings && QTest::qWaitForWindowActive(settings));
        auto* fresh = part<QAbstractButton>(*settings, u"newField"_s);
        fresh->setFocus();
        QTest::keyClick(fresh, Qt::Key_Space);
        QTest::keyClicks(settings->focusWidget(), name);
        auto* box = part<QComboBox>(*settings, u"fieldKind"_s);
        box->setFocus();
        for (int i = 0; i < kind; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        if (!choices.isEmpty()) {
            auto* lines = part<QPlainTextEdit>(*settings, u"fieldChoices"_s);
            QVERIFY(lines->isVisible());
            lines->setFocus();
            const QStringList typed = choices.split(u'\n');
            for (const QString& choice : typed) {
                QTest::keyClicks(lines, choice);
                QTest::keyClick(lines, Qt::Key_Return);
            }
        }
        auto* save = part<QAbstractButton>(*settings, u"saveField"_s);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(!keyOf(name).isEmpty());
        settings->close();
        QTRY_VERIFY(!m_desk->child<QDialog>("settingsDialog"));
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }
    void openFirst() const
    {
        QTRY_VERIFY(m_desk->child<TicketPane>("ticketPane")->detail());
        m_desk->window->list().focusList();
    }
    [[nodiscard]] ValueButton* shown(const QString& name) const
    {
        return m_desk->window->findChild<ValueButton*>(u"ownField:"_s + keyOf(name));
    }
    [[nodiscard]] ContactId contact() const
    {
        const domain::ConversationDetail* detail = m_desk->child<TicketPane>("ticketPane")->detail();
        if (!detail || !detail->contact)
            qFatal("no contact");
        return detail->contact->id;
    }
    [[nodiscard]] QString kept(const QString& name) const
    {
        return m_desk->contacts().contact(contact())->fields.value(keyOf(name));
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        m_desk->window->resize(1440, 900); // wide enough for all panes
    }
    void cleanup() { m_desk.reset(); }

    void aYesOrNoIsChosenBesideTheConversationAndUndone()
    {
        makeField(u"Avtale"_s, 4);
        QCOMPARE(fields().first().kind, domain::ContactField::Kind::YesNo);
        openFirst();
        QTRY_VERIFY(shown(u"Avtale"_s));
        shown(u"Avtale"_s)->setFocus();
        QTest::keyClick(shown(u"Avtale"_s), Qt::Key_Space);
        auto* menu = m_desk->child<QMenu>("fieldMenu");
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(kept(u"Avtale"_s), u"yes"_s);
        QTRY_COMPARE(shown(u"Avtale"_s)->text(), u"Yes"_s);
        QTRY_VERIFY(!m_desk->child<QMenu>("fieldMenu"));
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->window->list().focusList();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shown(u"Avtale"_s)->text(), u"–"_s);
    }

    void aNumberIsTypedAndHeldToItsKind()
    {
        makeField(u"Kundenummer"_s, 1);
        openFirst();
        QTRY_VERIFY(shown(u"Kundenummer"_s));
        const auto type = [this](const QString& text) {
            QTest::keyClick(shown(u"Kundenummer"_s), Qt::Key_Space);
            auto* dialog = m_desk->window->findChild<QInputDialog*>();
            QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
            QTest::keyClicks(dialog->findChild<QLineEdit*>(), text);
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        };
        type(u"1 204"_s);
        QTRY_COMPARE(kept(u"Kundenummer"_s), u"1204"_s);
        QTRY_VERIFY(!m_desk->window->findChild<QInputDialog*>());
        type(u"mange"_s);
        QCOMPARE(kept(u"Kundenummer"_s), u"1204"_s);
    }

    void aChoiceIsMadeOnTheCardToo()
    {
        makeField(u"Niva"_s, 3, u"Gull\nBronse"_s);
        QCOMPARE(fields().first().choices, (QStringList{u"Gull"_s, u"Bronse"_s}));
        openFirst();
        const ContactId who = contact();
        m_desk->window->openContact(who);
        const QString name = u"contactField-"_s + keyOf(u"Niva"_s);
        QTRY_VERIFY(m_desk->window->findChild<QComboBox*>(name));
        auto* box = m_desk->window->findChild<QComboBox*>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(m_desk->contacts().contact(who)->fields.value(keyOf(u"Niva"_s)), u"Bronse"_s);
    }

    void aFieldWithoutANameOrChoicesIsRefused()
    {
        domain::ContactField field;
        QVERIFY(!m_desk->contacts().setField(field).result());
        field.name = u"Niva"_s;
        field.kind = domain::ContactField::Kind::Choice;
        QVERIFY(!m_desk->contacts().setField(field).result());
        field.choices = {u"Gull"_s};
        QVERIFY(m_desk->contacts().setField(field).result());
        QVERIFY(!m_desk->contacts().setField(field).result()); // the name is taken
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<ContactFieldsTest>(argc, argv);
}

#include "contact_fields_test.moc"
