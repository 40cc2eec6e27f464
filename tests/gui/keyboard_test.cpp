// SPDX-License-Identifier: GPL-3.0-or-later
// covers: PLT-03
// The keyboard stays where somebody put it, whatever becomes known meanwhile.
#include "gui/desk_window.h"
#include "gui/team_content.h"
#include "support/patience.h"

#include "services/contact_service.h"
#include "services/team_service.h"
#include "storage/operation_repository.h"
#include "storage/roster_repository.h"
#include "ui/shell/command_table.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/ticket/value_button.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;
using tests::TeamSelf;

class KeyboardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    /// The page of a team, with rows of members and of one who asks.
    QDialog& openTeam() const
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Administrator);
        m_desk->window->commands().run(u"settings.team"_s);
        auto* settings = m_desk->child<QDialog>("settingsDialog");
        if (!settings || !QTest::qWaitForWindowActive(settings, 30'000))
            qFatal("no settings");
        [&] { QTRY_VERIFY(settings->findChild<QWidget*>(u"memberSeat:ola"_s)); }();
        return *settings;
    }
    template <typename T>
    static T* part(const QWidget& owner, const QString& name)
    {
        T* found = owner.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// A colleague's name becomes another one, so that every row of a member is made anew.
    void rename(const QString& name) const
    {
        auto changed = m_desk->store().write([name](storage::WriteContext& context) -> Status {
            storage::RosterRepository rosters(context.db);
            domain::Roster roster = storage::required(rosters.load());
            roster.members[u"mona"_s].member.name = name;
            context.changes.members = true;
            return rosters.put(roster);
        });
        QVERIFY(changed.takeResult());
    }
    [[nodiscard]] qsizetype decided(domain::OperationKind kind) const
    {
        const auto stored = m_desk->store().read(
            [kind](storage::Database& db) { return storage::OperationRepository(db).pendingOf({kind}); });
        return stored ? stored->size() : -1;
    }
    static bool says(const QWidget& owner, const QString& name)
    {
        return part<QComboBox>(owner, u"memberSeat:mona"_s)->accessibleName().contains(name);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        m_desk->window->resize(1440, 900); // wide enough for all panes
    }
    void cleanup() { m_desk.reset(); }

    void itStaysOnARowThatIsMadeAnew()
    {
        QDialog& settings = openTeam();
        part<QWidget>(settings, u"memberSeat:ola"_s)->setFocus();
        rename(u"Mona Vik"_s);
        QTRY_VERIFY(says(settings, u"Mona Vik"_s));
        auto* seat = part<QComboBox>(settings, u"memberSeat:ola"_s);
        QTRY_COMPARE(settings.focusWidget(), seat);
        QTest::keyClick(settings.focusWidget(), Qt::Key_Up);
        QTRY_COMPARE(decided(domain::OperationKind::SetMember), 1);
    }

    void itIsNotTakenFromWhoTypesElsewhere()
    {
        QDialog& settings = openTeam();
        part<QWidget>(settings, u"memberSeat:ola"_s)->setFocus();
        auto* search = part<QLineEdit>(settings, u"settingsSearch"_s);
        search->setFocus();
        rename(u"Mona Vik"_s);
        QTRY_VERIFY(says(settings, u"Mona Vik"_s));
        QCOMPARE(settings.focusWidget(), search);
    }

    void aButtonThatIsHeldDownIsNotTakenAway()
    {
        QDialog& settings = openTeam();
        auto* remove = part<QAbstractButton>(settings, u"memberRemove:ola"_s);
        remove->setFocus();
        QTest::keyPress(remove, Qt::Key_Space);
        rename(u"Mona Vik"_s);
        QTRY_COMPARE(m_desk->team().roster().members[u"mona"_s].member.name, u"Mona Vik"_s);
        QTest::keyRelease(settings.focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(settings.findChild<QDialog*>(u"questionBox"_s));
        QTRY_VERIFY(says(settings, u"Mona Vik"_s));
    }

    void aListOfChoicesStaysOpen()
    {
        QDialog& settings = openTeam();
        const QPointer<QComboBox> seat = part<QComboBox>(settings, u"memberSeat:ola"_s);
        seat->setFocus();
        QTest::keyClick(seat, Qt::Key_Space);
        QTRY_VERIFY(seat->view()->isVisible());
        rename(u"Mona Vik"_s);
        QTRY_COMPARE(m_desk->team().roster().members[u"mona"_s].member.name, u"Mona Vik"_s);
        QVERIFY(seat && seat->view()->isVisible());
        QTest::keyClick(seat->view(), Qt::Key_Up);
        QTest::keyClick(seat->view(), Qt::Key_Return);
        QTRY_COMPARE(decided(domain::OperationKind::SetMember), 1);
        QTRY_VERIFY(says(settings, u"Mona Vik"_s));
    }

    void itStaysInAnAnswerWhenAColleagueFillsInAField()
    {
        const domain::ContactField field{u"avtale"_s, u"Avtale"_s, domain::ContactField::Kind::Text, {}};
        auto made = m_desk->contacts().setField(field);
        QTRY_VERIFY(made.isFinished());
        auto* pane = m_desk->child<TicketPane>("ticketPane");
        QTRY_VERIFY(pane->detail() && pane->findChild<ValueButton*>(u"ownField:avtale"_s));
        part<ValueButton>(*pane, u"ownField:avtale"_s)->setFocus();
        m_desk->window->commands().run(u"answer.reply"_s);
        auto* text = m_desk->child<QWidget>("composerEditor");
        QVERIFY(text);
        text->setFocus();
        const QJsonObject fields{{u"avtale"_s, u"Gull"_s}};
        auto filled = m_desk->contacts().change(pane->detail()->contact->id, {{u"fields"_s, fields}});
        QTRY_VERIFY(filled.isFinished());
        QTRY_COMPARE(part<ValueButton>(*pane, u"ownField:avtale"_s)->text(), u"Gull"_s);
        QCOMPARE(m_desk->window->focusWidget(), text);
    }

    void itComesBackWhenADialogAndItsQuestionCloseAtOnce()
    {
        QDialog& settings = openTeam();
        auto* renew = part<QAbstractButton>(settings, u"teamNewKey"_s);
        renew->setFocus();
        QTest::keyClick(renew, Qt::Key_Space);
        const auto accept = [](const QWidget& owner) {
            QTRY_VERIFY(owner.findChild<QDialog*>(u"questionBox"_s));
            auto* box = owner.findChild<QDialog*>(u"questionBox"_s);
            box->setObjectName({}); // it goes a moment after its answer
            QVERIFY(QTest::qWaitForWindowActive(box, 30'000));
            QTest::keyClick(part<QAbstractButton>(*box, u"questionAccept"_s), Qt::Key_Space);
        };
        accept(settings);
        QTRY_VERIFY(settings.findChild<QDialog*>(u"teamDialog"_s));
        auto* dialog = part<QDialog>(settings, u"teamDialog"_s);
        const auto* code = part<QWidget>(*dialog, u"teamCode"_s);
        QTRY_VERIFY(code->isVisible());
        QTest::keyClick(part<QAbstractButton>(*dialog, u"teamClose"_s), Qt::Key_Space);
        accept(*dialog);
        QTRY_VERIFY(!settings.findChild<QDialog*>(u"teamDialog"_s));
        QTRY_COMPARE(QApplication::activeWindow(), &settings);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<KeyboardTest>(argc, argv);
}
#include "keyboard_test.moc"
