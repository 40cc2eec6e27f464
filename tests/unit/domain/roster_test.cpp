// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roster.h"

#include "domain/fold.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

QString key(char letter)
{
    return QString::fromLatin1(QByteArray(32, letter).toBase64());
}

Operation act(OperationKind kind, const QJsonObject& payload, const QString& member = u"kari"_s)
{
    Operation operation;
    operation.member = MemberId{member};
    operation.device = DeviceId{member + u"-pc"_s};
    operation.kind = kind;
    operation.clock = 1'760'000'000'000LL << 16;
    operation.payload = payload;
    return operation;
}

Operation setMember(const QString& id, Role role, Seat seat = Seat::Full, bool removed = false)
{
    return act(OperationKind::SetMember, memberPayload({{MemberId{id}, id, {}, role, seat}, removed}));
}

Operation admit(const QString& device, const QString& member, char letter)
{
    return act(OperationKind::AdmitDevice,
               {{u"device"_s, device}, {u"member"_s, member}, {u"key"_s, key(letter)}, {u"machine"_s, u"PC"_s}});
}

Operation founding()
{
    return act(OperationKind::Found, {{u"workspace"_s, u"w"_s},
                                      {u"title"_s, u"Fjellsport"_s},
                                      {u"name"_s, u"Kari"_s},
                                      {u"address"_s, u"kari@firma.no"_s},
                                      {u"key"_s, key('k')},
                                      {u"machine"_s, u"PC"_s}});
}

QJsonObject asking()
{
    QJsonObject payload = founding().payload;
    payload.remove(u"workspace");
    payload.remove(u"title");
    return payload;
}

Roster folded(Roster roster, const QList<Operation>& operations)
{
    for (const Operation& operation : operations)
        roster = foldRoster(std::move(roster), operation).roster;
    return roster;
}

/// Kari administers, ola and per are agents, per only looks.
Roster team()
{
    return folded({}, {founding(), setMember(u"ola"_s, Role::Agent), admit(u"ola-pc"_s, u"ola"_s, 'o'),
                       setMember(u"per"_s, Role::Agent, Seat::ViewOnly), admit(u"per-pc"_s, u"per"_s, 'p')});
}

} // namespace

class RosterTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-03
    void whatRolesAndSeatsMayDo_data()
    {
        QTest::addColumn<OperationKind>("kind");
        QTest::addColumn<QString>("area");
        QTest::addColumn<Role>("role");
        QTest::addColumn<Seat>("seat");
        QTest::addColumn<Permission>("expected");
        using enum Permission;
        using enum Role;
        const auto row = [](const char* name, OperationKind kind, const QString& area, Role role, Seat seat,
                            Permission expected) { QTest::newRow(name) << kind << area << role << seat << expected; };
        row("an agent answers for a conversation", OperationKind::Assign, {}, Agent, Seat::Full, Granted);
        row("a translator is an agent", OperationKind::SetStatus, {}, Translator, Seat::Full, Granted);
        row("who looks assigns nobody", OperationKind::Assign, {}, Agent, Seat::ViewOnly, SeatTooLow);
        row("who looks closes nothing", OperationKind::SetStatus, {}, Supervisor, Seat::ViewOnly, SeatTooLow);
        row("who looks comments", OperationKind::Comment, {}, Agent, Seat::ViewOnly, Granted);
        row("who looks reads", OperationKind::MarkRead, {}, Agent, Seat::ViewOnly, Granted);
        row("who looks follows", OperationKind::Follow, {}, Agent, Seat::ViewOnly, Granted);
        row("who looks edits no contact", OperationKind::EditContact, {}, Agent, Seat::ViewOnly, SeatTooLow);
        row("agents share replies", OperationKind::SetShared, u"snippet"_s, Agent, Seat::Full, Granted);
        row("who looks shares none", OperationKind::SetShared, u"snippet"_s, Agent, Seat::ViewOnly, SeatTooLow);
        row("agents block senders", OperationKind::SetShared, u"blocked-sender"_s, Agent, Seat::Full, Granted);
        row("agents make no inbox", OperationKind::SetShared, u"inbox"_s, Agent, Seat::Full, RoleTooLow);
        row("agents make no filter", OperationKind::SetShared, u"mail-filter"_s, Agent, Seat::Full, RoleTooLow);
        row("nor what is yet to come", OperationKind::SetShared, u"rule"_s, Translator, Seat::Full, RoleTooLow);
        row("supervisors do", OperationKind::SetShared, u"rule"_s, Supervisor, Seat::Full, Granted);
        row("administrators do", OperationKind::SetShared, u"sender"_s, Administrator, Seat::Full, Granted);
        row("all tell their login", OperationKind::SetShared, u"mailbox-login"_s, Agent, Seat::ViewOnly, Granted);
        row("all say that they are away", OperationKind::SetShared, u"availability"_s, Agent, Seat::ViewOnly, Granted);
        row("agents go on with a colleague's draft", OperationKind::SetShared, u"draft-taken"_s, Agent, Seat::Full,
            Granted);
        row("agents keep their profile", OperationKind::SetShared, u"profile"_s, Agent, Seat::Full, Granted);
        row("who looks has none", OperationKind::SetShared, u"profile"_s, Agent, Seat::ViewOnly, SeatTooLow);
        row("supervisors let nobody in", OperationKind::AdmitDevice, {}, Supervisor, Seat::Full, RoleTooLow);
        row("administrators let in", OperationKind::AdmitDevice, {}, Administrator, Seat::ViewOnly, Granted);
        row("agents send what waits", OperationKind::SetShared, u"waiting-mail"_s, Agent, Seat::Full, Granted);
        row("agents do what is due", OperationKind::Claim, {}, Agent, Seat::Full, Granted);
        row("who looks does nothing", OperationKind::Claim, {}, Supervisor, Seat::ViewOnly, SeatTooLow);
        row("nor says that it is done", OperationKind::Done, {}, Agent, Seat::ViewOnly, SeatTooLow);
        row("nor calls it off", OperationKind::CallOff, {}, Agent, Seat::ViewOnly, SeatTooLow);
        row("nobody founds again", OperationKind::Found, {}, Administrator, Seat::Full, AlreadyExists);
    }
    void whatRolesAndSeatsMayDo()
    {
        QFETCH(OperationKind, kind);
        QFETCH(QString, area);
        QFETCH(Role, role);
        QFETCH(Seat, seat);
        QFETCH(Permission, expected);
        QCOMPARE(mayDo(role, seat, kind, area), expected);
    }

    // covers: TEAM-05
    void onlyAnAdministratorDecidesWhoBelongs()
    {
        const Roster roster = team();
        Operation raise = setMember(u"ola"_s, Role::Administrator);
        QCOMPARE(mayDo(roster, raise), Permission::Granted);
        raise.member = MemberId{u"ola"_s};
        raise.device = DeviceId{u"ola-pc"_s};
        QCOMPARE(mayDo(roster, raise), Permission::RoleTooLow);
        // In the administrator's name, but at another's device.
        raise.member = MemberId{u"kari"_s};
        QCOMPARE(mayDo(roster, raise), Permission::NoMember);
    }

    void everybodyMayChangeTheOwnNameAndReportTheOwnDeviceLost()
    {
        const Roster roster = team();
        QJsonObject payload = memberPayload(*roster.member(MemberId{u"ola"_s}));
        payload[u"name"] = u"Ola Nordmann"_s;
        QCOMPARE(mayDo(roster, act(OperationKind::SetMember, payload, u"ola"_s)), Permission::Granted);
        QCOMPARE(mayDo(roster, act(OperationKind::SetMember, payload, u"per"_s)), Permission::RoleTooLow);
        payload[u"seat"] = u"view-only"_s;
        QCOMPARE(mayDo(roster, act(OperationKind::SetMember, payload, u"ola"_s)), Permission::RoleTooLow);
        const QJsonObject device{{u"device"_s, u"ola-pc"_s}};
        QCOMPARE(mayDo(roster, act(OperationKind::WithdrawDevice, device, u"ola"_s)), Permission::Granted);
        QCOMPARE(mayDo(roster, act(OperationKind::WithdrawDevice, device, u"per"_s)), Permission::RoleTooLow);
    }

    // covers: TEAM-05
    void nobodyButAnAdministratorKeepsAColleaguesProfile()
    {
        const Roster roster =
            folded(team(), {setMember(u"siri"_s, Role::Supervisor), admit(u"siri-pc"_s, u"siri"_s, 's')});
        const auto profile = [](const QString& whose, const QString& author) {
            return act(OperationKind::SetShared,
                       {{u"area"_s, u"profile"_s}, {u"key"_s, whose}, {u"value"_s, QJsonObject()}}, author);
        };
        QCOMPARE(mayDo(roster, profile(u"ola"_s, u"ola"_s)), Permission::Granted);
        QCOMPARE(mayDo(roster, profile(u"ola"_s, u"kari"_s)), Permission::Granted);
        QCOMPARE(mayDo(roster, profile(u"kari"_s, u"ola"_s)), Permission::RoleTooLow);
        QCOMPARE(mayDo(roster, profile(u"kari"_s, u"siri"_s)), Permission::RoleTooLow);
        QCOMPARE(mayDo(roster, profile(u"per"_s, u"per"_s)), Permission::SeatTooLow);
    }

    // covers: TEAM-05 SEC-04
    void whoAskedIsNotPushedOutByOthersWhoAsk()
    {
        const auto request = [](int number) {
            QJsonObject payload = asking();
            payload[u"key"] = QString::fromLatin1(QByteArray(32, static_cast<char>(number)).toBase64());
            return act(OperationKind::RequestJoin, payload, u"x%1"_s.arg(number));
        };
        Roster roster = foldRoster(team(), request(0)).roster;
        for (int i = 1; i < Roster::mostRequests + 20; ++i)
            roster = foldRoster(std::move(roster), request(i)).roster;
        QCOMPARE(roster.requests.size(), Roster::mostRequests);
        QVERIFY(roster.request(DeviceId{u"x0-pc"_s}));
        // Who asks once more keeps the place; whoever is turned down makes room.
        roster = foldRoster(std::move(roster), request(0)).roster;
        QVERIFY(roster.request(DeviceId{u"x0-pc"_s}));
        roster =
            folded(std::move(roster), {act(OperationKind::WithdrawDevice, {{u"device"_s, u"x7-pc"_s}}), request(100)});
        QVERIFY(roster.request(DeviceId{u"x100-pc"_s}));
        QCOMPARE(roster.requests.size(), Roster::mostRequests);
    }

    // covers: TEAM-05
    void removedMembersAndWithdrawnDevicesActNoMore()
    {
        const Operation comment = act(OperationKind::Comment, {{u"text"_s, u"Hei"_s}}, u"ola"_s);
        QCOMPARE(mayDo(team(), comment), Permission::Granted);
        const Roster without = folded(team(), {act(OperationKind::WithdrawDevice, {{u"device"_s, u"ola-pc"_s}})});
        QCOMPARE(mayDo(without, comment), Permission::NoMember);
        QCOMPARE(mayDo(folded(without, {admit(u"ola-pc"_s, u"ola"_s, 'o')}), comment), Permission::Granted);
        const Roster removed = folded(team(), {setMember(u"ola"_s, Role::Agent, Seat::Full, true)});
        QCOMPARE(mayDo(removed, comment), Permission::NoMember);
        QVERIFY(removed.member(MemberId{u"ola"_s}));
        // Who comes back brings a device that is let in anew.
        QCOMPARE(mayDo(folded(removed, {setMember(u"ola"_s, Role::Agent)}), comment), Permission::NoMember);
    }

    // covers: TEAM-05
    void somebodyIsAlwaysLeftToDecide()
    {
        const Roster roster = team();
        QCOMPARE(mayDo(roster, setMember(u"kari"_s, Role::Agent)), Permission::LastOne);
        QCOMPARE(mayDo(roster, setMember(u"kari"_s, Role::Administrator, Seat::Full, true)), Permission::LastOne);
        QCOMPARE(mayDo(roster, act(OperationKind::WithdrawDevice, {{u"device"_s, u"kari-pc"_s}})), Permission::LastOne);
        const Roster two = folded(roster, {setMember(u"ola"_s, Role::Administrator)});
        QCOMPARE(mayDo(two, setMember(u"kari"_s, Role::Agent)), Permission::Granted);
    }

    // covers: TEAM-05
    void devicesAndKeysStayWithTheirOwners()
    {
        const Roster roster = team();
        QCOMPARE(mayDo(roster, admit(u"ola-pc"_s, u"ola"_s, 'x')), Permission::AlreadyExists);
        QCOMPARE(mayDo(roster, admit(u"ola-pc"_s, u"per"_s, 'o')), Permission::AlreadyExists);
        QCOMPARE(mayDo(roster, admit(u"new-pc"_s, u"per"_s, 'o')), Permission::AlreadyExists);
        QCOMPARE(mayDo(roster, admit(u"new-pc"_s, u"nobody"_s, 'n')), Permission::NoMember);
        QCOMPARE(mayDo(roster, admit(u"new-pc"_s, u"per"_s, 'n')), Permission::Granted);
        Operation request = act(OperationKind::RequestJoin, asking(), u"siri"_s);
        request.payload[u"key"] = key('s');
        const Roster asked = folded(roster, {request, setMember(u"siri"_s, Role::Agent)});
        QCOMPARE(mayDo(asked, admit(u"siri-pc"_s, u"siri"_s, 'x')), Permission::AlreadyExists);
        QCOMPARE(mayDo(asked, admit(u"siri-pc"_s, u"siri"_s, 's')), Permission::Granted);
        QVERIFY(folded(asked, {act(OperationKind::WithdrawDevice, {{u"device"_s, u"siri-pc"_s}})}).requests.isEmpty());
    }

    void whatWasDecidedCanBeTakenBack()
    {
        for (const Operation& operation : {setMember(u"ola"_s, Role::Supervisor), admit(u"new-pc"_s, u"ola"_s, 'n'),
                                           act(OperationKind::WithdrawDevice, {{u"device"_s, u"ola-pc"_s}})}) {
            const FoldedRoster after = foldRoster(team(), operation);
            QVERIFY(after.roster != team());
            const Roster back = foldRoster(after.roster, inverse(operation, after.before)).roster;
            for (const RosterMember& member : team().members)
                QCOMPARE(*back.member(member.member.id), member);
            for (const RosterDevice& device : team().devices)
                QCOMPARE(*back.device(device.id), device);
        }
    }

    // covers: SEC-04
    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<OperationKind>("kind");
        QTest::addColumn<QJsonObject>("payload");
        const QJsonObject member = setMember(u"ola"_s, Role::Agent).payload;
        const QJsonObject device = admit(u"d"_s, u"ola"_s, 'o').payload;
        const auto with = [](QJsonObject payload, const QString& name, const QJsonValue& value) {
            payload.insert(name, value);
            return payload;
        };
        QTest::newRow("nothing") << OperationKind::SetMember << QJsonObject{};
        QTest::newRow("role") << OperationKind::SetMember << with(member, u"role"_s, u"king"_s);
        QTest::newRow("seat") << OperationKind::SetMember << with(member, u"seat"_s, 1);
        QTest::newRow("empty name") << OperationKind::SetMember << with(member, u"name"_s, u" "_s);
        QTest::newRow("long name") << OperationKind::SetMember << with(member, u"name"_s, QString(400, u'x'));
        QTest::newRow("id with a space") << OperationKind::SetMember << with(member, u"member"_s, u"o la"_s);
        QTest::newRow("short key") << OperationKind::AdmitDevice << with(device, u"key"_s, u"AAAA"_s);
        QTest::newRow("no device") << OperationKind::WithdrawDevice << QJsonObject{};
        QTest::newRow("no workspace") << OperationKind::Found << with(founding().payload, u"workspace"_s, u""_s);
        QTest::newRow("no key") << OperationKind::RequestJoin << with(asking(), u"key"_s, u""_s);
        QTest::newRow("more than it asks") << OperationKind::RequestJoin << with(asking(), u"x"_s, QString(1000, u'x'));
        QTest::newRow("more than is founded") << OperationKind::Found << with(founding().payload, u"x"_s, 1);
        QTest::newRow("more than a member") << OperationKind::SetMember << with(member, u"x"_s, QJsonArray{1});
        QTest::newRow("more than a device") << OperationKind::AdmitDevice << with(device, u"x"_s, 1);
        QTest::newRow("more than is withdrawn")
            << OperationKind::WithdrawDevice << QJsonObject{{u"device"_s, u"d"_s}, {u"x"_s, 1}};
        QTest::newRow("decided by nobody") << OperationKind::SetMember << with(member, u"decidedBy"_s, u""_s);
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(OperationKind, kind);
        QFETCH(QJsonObject, payload);
        QVERIFY(!isWellFormed(kind, payload));
        QVERIFY(!validate(act(kind, payload), std::nullopt));
        QVERIFY(mayDo(team(), act(kind, payload)) != Permission::Granted);
    }
};

QTEST_GUILESS_MAIN(RosterTest)
#include "roster_test.moc"
