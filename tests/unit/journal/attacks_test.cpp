// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody with the mailbox's password, or an agent with a key of his own, puts into the log: at a workstation
// with everything stored, nothing stands otherwise than before, and the team goes on. unit.journal.log_reader has each
// verdict, unit.journal.chapters the forged snapshots of both.
#include "unit/journal/log_desk.h"
#include "unit/journal/log_fixture.h"

#include "storage/roster_repository.h"
#include "storage/shared_repository.h"

#include <QJsonDocument>

#include <functional>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

constexpr std::chrono::hours aYear{24 * 365};

/// A team at work, and what lies in its log.
struct Scene
{
    Scene()
    {
        admit(kari, ola);
        QTRY_COMPARE(kari.pending() + ola.pending(), 0);
        kari.comment(u"Ring kunden"_s);
        kari.setStatus(u"waiting"_s);
        kari.member.decide(OperationKind::SetShared,
                           {{u"area"_s, u"inbox"_s}, {u"key"_s, u"salg"_s}, {u"value"_s, QJsonObject{}}});
        ola.comment(u"Ringt"_s);
        QTRY_COMPARE(kari.pending() + ola.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), server.entries.size());
        ola.member.end(); // his keys are at work elsewhere
        for (const LogEntry& entry : std::as_const(server.entries))
            static_cast<void>(reader.read(entry));
    }

    /// All that members decided, and who they are, as it stands at Kari's.
    [[nodiscard]] QStringList standing()
    {
        QStringList lines{kari.status()};
        for (const StoredOperation& stored :
             kari.read([](Database& db) { return OperationRepository(db).log(1'000'000); }))
            lines.append(u"%1 %2 %3 %4"_s.arg(stored.order)
                             .arg(stored.operation.id.value, stored.undone ? u"taken back"_s : QString(),
                                  QString::fromUtf8(QJsonDocument(stored.operation.payload).toJson())));
        const auto roster = kari.read([](Database& db) { return RosterRepository(db).load(); });
        for (const domain::RosterMember& entry : roster.members)
            lines.append(
                u"%1 %2 %3"_s.arg(entry.member.id.value, domain::roleName(entry.member.role)).arg(entry.removed));
        for (const domain::RosterDevice& device : roster.devices)
            lines.append(u"%1 %2"_s.arg(device.id.value).arg(device.withdrawn));
        for (const domain::JoinRequest& request : roster.requests)
            lines.append(request.device.value);
        const auto shared = kari.read([](Database& db) { return SharedRepository(db).list(u"inbox"_s); });
        return lines + shared.keys();
    }

    /// Chained to what its device added before, as it has to be.
    [[nodiscard]] Batch batch(const DeviceId& device, const QList<domain::Operation>& operations) const
    {
        return {reader.roster().workspace, uuid(++m_numbers), device, reader.headOf(device).hash,
                reader.newest(),           operations,        {}};
    }
    [[nodiscard]] domain::Operation decision(const DeviceId& device, const QString& member, OperationKind kind,
                                             const QJsonObject& payload)
    {
        domain::Operation operation;
        operation.id = OperationId{uuid(++m_numbers)};
        operation.member = MemberId{member};
        operation.device = device;
        operation.clock = reader.newestClock() + ++m_numbers;
        operation.kind = kind;
        operation.target = domain::hasNoTarget(kind) ? ConversationId{} : Desk::conversation;
        operation.payload = payload;
        return operation;
    }
    [[nodiscard]] domain::Operation closing(const DeviceId& device, const QString& member)
    {
        return decision(device, member, OperationKind::SetStatus, {{u"status"_s, u"closed"_s}});
    }
    void put(const Batch& batch, const QByteArray& key) { put(encodeBatch(seal(batch, key).value())); }
    void put(const QByteArray& bytes) { server.entries.append({server.entries.size() + 1, bytes, server.time}); }

    Server server;
    Desk kari{server, u"kari"_s};
    Desk ola{server, u"ola"_s};
    LogReader reader;

private:
    mutable int m_numbers = 100'000;
};

/// With whose keys, and in whose name.
struct Attacker
{
    QByteArray key;
    DeviceId device;
    QString member;
};
using Attack = std::function<void(Scene&, const Attacker&)>;

void withAnothersName(Scene& scene, const Attacker& by)
{
    const DeviceId device = scene.kari.member.device();
    scene.put(scene.batch(device, {scene.closing(device, u"kari"_s)}), by.key);
}

void withoutAKey(Scene& scene, const Attacker& by)
{
    SealedBatch sealed = seal(scene.batch(by.device, {scene.closing(by.device, by.member)}), by.key).value();
    sealed.signature = QByteArray(64, '\0');
    scene.put(encodeBatch(sealed));
}

void replayed(Scene& scene, const Attacker&)
{
    for (const LogEntry& entry : QList<LogEntry>(scene.server.entries))
        scene.put(entry.bytes);
}

void reordered(Scene& scene, const Attacker& by)
{
    const domain::Operation first = scene.closing(by.device, by.member);
    const domain::Operation second = scene.closing(by.device, by.member);
    scene.put(scene.batch(by.device, {second, first}), by.key);
}

/// Each alone, so that none of them hides behind another one's verdict.
void aboveHisRole(Scene& scene, const Attacker& by)
{
    const Workstation friendOfHis(u"x-pc"_s, u"x"_s);
    const domain::Member himself{MemberId{by.member}, by.member, {}, domain::Role::Administrator, domain::Seat::Full};
    const domain::RosterDevice device{friendOfHis.device(), MemberId{by.member}, friendOfHis.keys.publicKey, u"PC"_s,
                                      false};
    const QList<std::pair<OperationKind, QJsonObject>> decisions{
        {OperationKind::SetMember, domain::memberPayload({himself, false})},
        {OperationKind::AdmitDevice, domain::devicePayload(device)},
        {OperationKind::WithdrawDevice, {{u"device"_s, scene.kari.member.device().value}}},
        {OperationKind::SetShared, {{u"area"_s, u"inbox"_s}, {u"key"_s, u"x"_s}, {u"value"_s, QJsonObject{}}}},
        {OperationKind::SetShared, {{u"area"_s, u"inbox"_s}, {u"key"_s, u"salg"_s}, {u"value"_s, QJsonValue::Null}}},
        {OperationKind::RetractComment, {{u"comment"_s, scene.kari.comments().first().operation.id.value}}}};
    for (const auto& [kind, payload] : decisions) {
        scene.put(scene.batch(by.device, {scene.decision(by.device, by.member, kind, payload)}), by.key);
        static_cast<void>(scene.reader.read(scene.server.entries.last()));
    }
}

/// No program of ours decides that; a list would lose the row.
void malformed(Scene& scene, const Attacker& by)
{
    const QList<std::pair<OperationKind, QJsonObject>> decisions{
        {OperationKind::SetStatus, {{u"status"_s, u"x"_s}}},
        {OperationKind::SetPriority, {{u"priority"_s, 999}}},
        {OperationKind::AddTag, {{u"tag"_s, u" "_s}}},
        {OperationKind::SetShared, {{u"area"_s, u"snippet"_s}, {u"key"_s, u"x"_s}, {u"value"_s, 7}}}};
    for (const auto& [kind, payload] : decisions) {
        scene.put(scene.batch(by.device, {scene.decision(by.device, by.member, kind, payload)}), by.key);
        static_cast<void>(scene.reader.read(scene.server.entries.last()));
    }
}

void backdated(Scene& scene, const Attacker& by)
{
    for (const qint64 back : {qint64{1} << 20, toMs(Timestamp{aYear}) << 16}) {
        domain::Operation before = scene.closing(by.device, by.member);
        before.clock -= back;
        scene.put(scene.batch(by.device, {before}), by.key);
    }
}

/// As if something of his had been there, which nobody saw.
void outOfChain(Scene& scene, const Attacker& by)
{
    Batch batch = scene.batch(by.device, {scene.closing(by.device, by.member)});
    batch.previous = QByteArray(32, 'x');
    scene.put(batch, by.key);
}

} // namespace

class AttacksTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-02 TEAM-05
    void nothingThatWasDecidedStandsOtherwise_data()
    {
        QTest::addColumn<bool>("isAgent");
        QTest::addColumn<Attack>("attack");
        const QList<std::pair<const char*, Attack>> attacks{
            {"wrong key", withAnothersName}, {"no key", withoutAKey},         {"replayed", replayed},
            {"reordered inside", reordered}, {"role too low", aboveHisRole},  {"no such value", malformed},
            {"backdated", backdated},        {"out of its chain", outOfChain}};
        for (const bool isAgent : {false, true})
            for (const auto& [name, attack] : attacks)
                QTest::addRow("%s: %s", isAgent ? "agent" : "outsider", name) << isAgent << attack;
    }
    void nothingThatWasDecidedStandsOtherwise()
    {
        QFETCH(bool, isAgent);
        QFETCH(Attack, attack);
        Scene scene;
        const Attacker outsider{makeSigningKeys()->secretKey, DeviceId{u"x-pc"_s}, u"ola"_s};
        const Attacker agent{scene.ola.member.secretKey(), scene.ola.member.device(), u"ola"_s};
        const QStringList before = scene.standing();
        const qsizetype entries = scene.server.entries.size();
        attack(scene, isAgent ? agent : outsider);
        QVERIFY(scene.server.entries.size() > entries);
        scene.kari.folder.setReachable(true); // news
        QTRY_COMPARE(scene.kari.member.log().position(), scene.server.entries.size());
        QCOMPARE(scene.standing(), before);
        scene.kari.comment(u"Vi fortsetter"_s);
        QTRY_COMPARE(scene.kari.pending(), 0);
        QCOMPARE(scene.standing().size(), before.size() + 1);
    }
};

QTEST_GUILESS_MAIN(AttacksTest)
#include "attacks_test.moc"
