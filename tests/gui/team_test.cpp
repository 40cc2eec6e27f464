// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-03 TEAM-02 TEAM-05
// Members and devices, and what was decided, by keys.
#include "gui/desk_window.h"
#include "gui/team_content.h"
#include "support/patience.h"

#include "journal/recovery_key.h"
#include "services/inbox_service.h"
#include "services/team_service.h"
#include "storage/operation_repository.h"
#include "storage/roster_repository.h"
#include "ui/components/toast.h"
#include "ui/shell/command_table.h"
#include "ui/team/team_bar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QTableView>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;
using tests::TeamSelf;

class TeamPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    QDialog& openPage(const QString& command) const
    {
        m_desk->window->commands().run(command);
        auto* dialog = m_desk->child<QDialog>("settingsDialog");
        if (!dialog)
            qFatal("no settings");
        (void)QTest::qWaitForWindowActive(dialog);
        return *dialog;
    }
    QList<domain::Operation> pending(domain::OperationKind kind) const
    {
        const auto stored = m_desk->store().read(
            [kind](storage::Database& db) { return storage::OperationRepository(db).pendingOf({kind}); });
        QList<domain::Operation> operations;
        for (const storage::StoredOperation& each : stored.value())
            operations.append(each.operation);
        return operations;
    }
    /// What the log would have told.
    void change(const std::function<void(domain::Roster&)>& change) const
    {
        auto changed = m_desk->store().write([change](storage::WriteContext& context) -> Status {
            storage::RosterRepository rosters(context.db);
            domain::Roster roster = storage::required(rosters.load());
            change(roster);
            context.changes.members = true;
            return rosters.put(roster);
        });
        QVERIFY(changed.takeResult());
    }
    /// Presses a button of the question that stands before owner, once there is one.
    static void answer(const QWidget& owner, const QString& name)
    {
        QTRY_VERIFY(owner.findChild<QDialog*>(u"questionBox"_s));
        auto* box = owner.findChild<QDialog*>(u"questionBox"_s);
        box->setObjectName({}); // it goes a moment after its answer
        QTest::keyClick(part<QAbstractButton>(*box, name), Qt::Key_Space);
    }
    template <typename T>
    static T* part(const QWidget& dialog, const QString& name)
    {
        T* found = dialog.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

private slots:
    void init() { m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample); }
    void cleanup() { m_desk.reset(); }

    void anAdministratorLetsAColleagueInByKeys()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Administrator);
        auto* bar = m_desk->child<TeamBar>("teamBar");
        QTRY_VERIFY(bar->text().contains(u"Stine Holm"_s));
        QDialog& settings = openPage(u"settings.team"_s);
        auto* role = part<QComboBox>(settings, u"requestRole:stine-pc"_s);
        QVERIFY(!role->accessibleName().isEmpty());
        role->setFocus();
        QTest::keyClick(role, Qt::Key_Down);
        auto* seat = part<QComboBox>(settings, u"requestSeat:stine-pc"_s);
        seat->setFocus();
        QTest::keyClick(seat, Qt::Key_Down);
        auto* approve = part<QAbstractButton>(settings, u"requestApprove:stine-pc"_s);
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Space);
        QTRY_COMPARE(pending(domain::OperationKind::AdmitDevice).size(), 1);
        const QJsonObject decided = pending(domain::OperationKind::SetMember).first().payload;
        QCOMPARE(decided[u"member"].toString(), u"stine"_s);
        QCOMPARE(decided[u"role"].toString(), u"supervisor"_s);
        QCOMPARE(decided[u"seat"].toString(), u"view-only"_s);
    }

    void whatWasChosenStaysUntilItIsDecided()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Administrator);
        QDialog& settings = openPage(u"settings.team"_s);
        QTRY_VERIFY(settings.findChild<QComboBox*>(u"requestSeat:stine-pc"_s));
        auto* seat = part<QComboBox>(settings, u"requestSeat:stine-pc"_s);
        seat->setFocus();
        QTest::keyClick(seat, Qt::Key_Down);
        // Something else becomes known meanwhile, and another one asks.
        change([](domain::Roster& roster) { roster.members[u"mona"_s].member.name = u"Mona Vik"_s; });
        QTRY_COMPARE(m_desk->team().roster().members[u"mona"_s].member.name, u"Mona Vik"_s);
        QCOMPARE(part<QComboBox>(settings, u"requestSeat:stine-pc"_s), seat);
        change([](domain::Roster& roster) {
            roster.requests.append({DeviceId{u"per-pc"_s}, MemberId{u"per"_s}, u"Per Lie"_s, u"per@x.example"_s,
                                    QByteArray(32, 'p'), u"PC"_s, Timestamp{}});
        });
        QTRY_VERIFY(settings.findChild<QComboBox*>(u"requestSeat:per-pc"_s));
        auto* approve = part<QAbstractButton>(settings, u"requestApprove:stine-pc"_s);
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Space);
        QTRY_COMPARE(pending(domain::OperationKind::SetMember).size(), 1);
        const QJsonObject decided = pending(domain::OperationKind::SetMember).first().payload;
        QCOMPARE(decided[u"member"].toString(), u"stine"_s);
        QCOMPARE(decided[u"seat"].toString(), u"view-only"_s);
    }

    void whoAsksWithAnotherKeyByNowIsNotLetIn()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Administrator);
        services::TeamService& team = m_desk->team();
        QTRY_COMPARE(team.roster().requests.size(), 1);
        const QString seen = services::TeamService::keyMark(team.roster().requests.first().publicKey);
        change([](domain::Roster& roster) { roster.requests.first().publicKey = QByteArray(32, 'm'); });
        QTRY_VERIFY(services::TeamService::keyMark(team.roster().requests.first().publicKey) != seen);
        const auto refused = team.approve(tests::askingDevice(), domain::Role::Agent, domain::Seat::Full, seen);
        QTRY_VERIFY(refused.isFinished());
        QVERIFY(!refused.result());
        QCOMPARE(refused.result().error().code, ErrorCode::Conflict);
        QVERIFY(pending(domain::OperationKind::AdmitDevice).isEmpty());
    }

    void aNewRecoveryKeyIsNotLostByAKey()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Administrator);
        QDialog& settings = openPage(u"settings.team"_s);
        QTRY_VERIFY(settings.findChild<QAbstractButton*>(u"teamNewKey"_s));
        auto* renew = part<QAbstractButton>(settings, u"teamNewKey"_s);
        renew->setFocus();
        QTest::keyClick(renew, Qt::Key_Space);
        answer(settings, u"questionAccept"_s);
        QTRY_VERIFY(settings.findChild<QDialog*>(u"teamDialog"_s));
        const QPointer<QDialog> dialog = settings.findChild<QDialog*>(u"teamDialog"_s);
        // Neither while it is made nor before it is on paper.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog && dialog->isVisible());
        auto* code = part<QLabel>(*dialog, u"teamCode"_s);
        QTRY_VERIFY(code->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog && dialog->isVisible());
        answer(*dialog, u"questionReject"_s);
        QVERIFY(code->isVisible());
        const auto key = journal::keysFromRecoveryCode(code->accessibleName());
        QVERIFY(key);
        const QList<domain::Operation> admitted = pending(domain::OperationKind::AdmitDevice);
        QCOMPARE(admitted.size(), 1);
        QCOMPARE(admitted.first().payload[u"member"].toString(), u"kari"_s);
        QCOMPARE(admitted.first().payload[u"device"].toString(), journal::recoveryDevice(key->publicKey).value);
        dialog->close();
        QVERIFY(dialog && dialog->isVisible());
        answer(*dialog, u"questionAccept"_s);
        const auto isOpen = [&dialog] {
            const QWidget* const open = dialog.data();
            return open && open->isVisible();
        };
        QTRY_VERIFY(!isOpen());
    }

    void anotherComputerOfAMemberIsLetInOnceItsCodeWasCompared()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Administrator);
        change([](domain::Roster& roster) {
            roster.requests = {{DeviceId{u"forged"_s}, MemberId{u"kari"_s}, u"Kari Nordby"_s, u"kari@x.example"_s,
                                QByteArray(32, 'f'), u"PC"_s, Timestamp{}}};
        });
        QDialog& settings = openPage(u"settings.team"_s);
        QTRY_VERIFY(settings.findChild<QAbstractButton*>(u"requestCompared:forged"_s));
        auto* approve = part<QAbstractButton>(settings, u"requestApprove:forged"_s);
        QVERIFY(!approve->isEnabled());
        auto* compared = part<QAbstractButton>(settings, u"requestCompared:forged"_s);
        compared->setFocus();
        QTest::keyClick(compared, Qt::Key_Space);
        QVERIFY(approve->isEnabled());
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Space);
        QTRY_COMPARE(pending(domain::OperationKind::AdmitDevice).size(), 1);
    }

    void aRoleIsChangedByKeys()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Administrator);
        QDialog& settings = openPage(u"settings.team"_s);
        QTRY_VERIFY(settings.findChild<QComboBox*>(u"memberSeat:ola"_s));
        auto* seat = part<QComboBox>(settings, u"memberSeat:ola"_s);
        seat->setFocus();
        QTest::keyClick(seat, Qt::Key_Up);
        QTRY_COMPARE(pending(domain::OperationKind::SetMember).size(), 1);
        QCOMPARE(pending(domain::OperationKind::SetMember).first().payload[u"seat"].toString(), u"full"_s);
        // The last administrator stays one.
        QVERIFY(!part<QAbstractButton>(settings, u"memberRemove:kari"_s)->isEnabled());
        QVERIFY(part<QAbstractButton>(settings, u"memberRemove:mona"_s)->isEnabled());
    }

    void whatTheOwnRoleForbidsIsGreyedOutWithTheReason()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Agent);
        QDialog& settings = openPage(u"settings.team"_s);
        QTRY_VERIFY(settings.findChild<QComboBox*>(u"memberRole:ola"_s));
        auto* role = part<QComboBox>(settings, u"memberRole:ola"_s);
        QVERIFY(!role->isEnabled());
        QVERIFY(role->accessibleDescription().contains(u"administrators"_s));
        QVERIFY(!part<QAbstractButton>(settings, u"requestApprove:stine-pc"_s)->isEnabled());
        settings.close();
        QVERIFY(!m_desk->window->commands().run(u"answer.new"_s));
        QTRY_VERIFY(m_desk->window->findChild<Toast*>()->text().contains(u"full seat"_s));
        // A view-only seat decides nothing on a conversation.
        const auto closed = m_desk->inbox().setStatus({tests::sampleConversation()}, u"closed"_s);
        QTRY_VERIFY(closed.isFinished());
        QVERIFY(!closed.result());
        QVERIFY(closed.result().error().userText.contains(u"full seat"_s));
    }

    void whoWaitsSeesIt()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Waiting);
        auto* bar = m_desk->child<TeamBar>("teamBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"Fjellsport kundeservice"_s));
        auto* act = bar->findChild<QAbstractButton*>(u"teamBarAct"_s);
        act->setFocus();
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->child<QDialog>("settingsDialog"));
        QVERIFY(m_desk->child<QWidget>("teamPage")->isVisible());
    }

    void anInvitationIsCopied()
    {
        shareSampleWorkspace(m_desk->store(), TeamSelf::Administrator);
        QDialog& settings = openPage(u"settings.team"_s);
        QTRY_VERIFY(settings.findChild<QAbstractButton*>(u"teamInvite"_s));
        auto* invite = part<QAbstractButton>(settings, u"teamInvite"_s);
        invite->setFocus();
        QTest::keyClick(invite, Qt::Key_Space);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"support@fjellsport.example.no"_s));
    }

    void whatWasDecidedIsFilteredByKeys()
    {
        const auto closed = m_desk->inbox().setStatus({tests::sampleConversation()}, u"closed"_s);
        QTRY_VERIFY(closed.isFinished() && closed.result());
        const auto assigned = m_desk->inbox().assign({tests::sampleConversation()}, MemberId{u"ola"_s});
        QTRY_VERIFY(assigned.isFinished() && assigned.result());
        QDialog& settings = openPage(u"settings.audit"_s);
        auto* table = part<QTableView>(settings, u"auditTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto* kind = part<QComboBox>(settings, u"auditKind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"Assigned"_s));
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<TeamPageTest>(argc, argv);
}
#include "team_test.moc"
