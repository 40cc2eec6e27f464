// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/own_place.h"

#include "engine/team_keys.h"
#include "storage/backup_archive.h"
#include "storage/database.h"
#include "storage/operation_repository.h"
#include "storage/outbox_repository.h"
#include "storage/restoring.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace Qt::Literals::StringLiterals;
using domain::OutboxState;
using storage::required;

namespace {

constexpr auto thisMachine = "this"_L1;
const DeviceId device{u"0198-device"_s};
const MemberId kari{u"kari"_s};

/// A workspace of a team, with mail in its outbox and a decision that was not handed over.
class Home
{
public:
    explicit Home(const QString& path) : m_path(path)
    {
        QDir().mkpath(path);
        write([](storage::WriteContext& context) {
            storage::SettingsRepository settings(context.db);
            required(settings.set(team::deviceKey, device.value));
            required(settings.set(team::accountKey, u"1"_s));
            required(settings.set(u"workspace.self"_s, kari.value));
            domain::Roster roster;
            roster.workspace = u"w"_s;
            roster.members.insert(kari.value, {{kari, u"Kari"_s, {}, domain::Role::Administrator}, false});
            roster.devices.insert(device.value, {device, kari, "key", u"Kontoret"_s, false});
            required(storage::RosterRepository(context.db).put(roster));
            for (const OutboxState state : {OutboxState::Queued, OutboxState::Unknown, OutboxState::Sent})
                put(context.db, state, {});
            put(context.db, OutboxState::Queued, u"send/x/1"_s);
            decide(context.db, domain::OperationKind::Comment);
            decide(context.db, domain::OperationKind::Claim);
        });
    }

    [[nodiscard]] Result<Arrival> openedAt(const QString& machine, const QString& folder = {})
    {
        const auto store = open();
        return arriveAt(*store, {machine, folder.isEmpty() ? m_path : folder});
    }
    [[nodiscard]] Home copiedTo(const QString& path) const
    {
        QDir().mkpath(path);
        for (const QString& name : QDir(m_path).entryList(QDir::Files))
            QFile::copy(m_path + u'/' + name, path + u'/' + name);
        return {path, true};
    }
    [[nodiscard]] Home movedTo(const QString& path) const
    {
        QDir().rename(m_path, path);
        return {path, true};
    }

    [[nodiscard]] QString setting(const QString& key) const
    {
        return open()
            ->read([&key](storage::Database& db) { return storage::SettingsRepository(db).value(key, QString()); })
            .value();
    }
    [[nodiscard]] QList<domain::OutboxEntry> mails() const
    {
        return open()->read([](storage::Database& db) { return storage::OutboxRepository(db).list(); }).value();
    }
    [[nodiscard]] QList<domain::Operation> pending() const
    {
        return open()->read([](storage::Database& db) { return storage::OperationRepository(db).pending(10); }).value();
    }
    /// Of mail that only this workstation would send.
    [[nodiscard]] int count(OutboxState state) const
    {
        int number = 0;
        for (const domain::OutboxEntry& mail : mails())
            number += mail.state == state && mail.task.isEmpty() ? 1 : 0;
        return number;
    }

private:
    Home(const QString& path, bool) : m_path(path) {}

    [[nodiscard]] std::unique_ptr<storage::Store> open() const
    {
        static const SystemClock clock;
        return *storage::Store::open(m_path, clock);
    }
    template <typename F>
    void write(F f)
    {
        const auto store = open();
        QVERIFY(store
                    ->write([&f](storage::WriteContext& context) -> Status {
                        f(context);
                        return {};
                    })
                    .takeResult());
    }
    static void put(storage::Database& db, OutboxState state, const QString& task)
    {
        domain::OutboxEntry entry;
        entry.id = OutboxId{u"mail-%1-%2"_s.arg(static_cast<int>(state)).arg(task.size())};
        entry.messageIdHeader = entry.id.value + u"@firma.no"_s;
        entry.state = state;
        entry.task = task;
        required(storage::OutboxRepository(db).insert(entry, "mail"));
        if (!task.isEmpty())
            required(storage::OutboxRepository(db).setMayLeave(entry.id, std::chrono::hours{1000}));
    }
    static void decide(storage::Database& db, domain::OperationKind kind)
    {
        storage::StoredOperation stored;
        stored.operation.id = OperationId{u"op-"_s + domain::operationKindName(kind)};
        stored.operation.kind = kind;
        stored.operation.member = kari;
        stored.operation.device = device;
        required(storage::OperationRepository(db).insert(stored));
    }

    QString m_path;
};

} // namespace

/// A workspace that was copied never acts in the name of the one it was copied from.
class OwnPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(QTest::currentTestFunction()) + QLatin1String(name));
    }

private slots:
    void whatStaysWhereItIsStaysWhatItIs()
    {
        Home home(path("a"));
        QCOMPARE(home.openedAt(thisMachine).value(), Arrival::First);
        QCOMPARE(home.openedAt(thisMachine).value(), Arrival::Unchanged);
        QCOMPARE(home.setting(team::deviceKey), device.value);
        QCOMPARE(home.count(OutboxState::Queued), 1);
    }

    // covers: AUT-11
    void aCopyBesideItsOriginalIsAnotherDeviceAndSendsNothingByItself()
    {
        Home home(path("a"));
        QVERIFY(home.openedAt(thisMachine));
        Home copy = home.copiedTo(path("b"));
        QCOMPARE(copy.openedAt(thisMachine).value(), Arrival::Copied);
        QVERIFY(copy.setting(team::deviceKey) != device.value);
        QVERIFY(!copy.setting(unsignedCopyKey).isEmpty());
        QCOMPARE(copy.count(OutboxState::Queued), 0);
        QCOMPARE(copy.count(OutboxState::Held), 2);
        QCOMPARE(copy.count(OutboxState::Sent), 1);
        for (const domain::OutboxEntry& mail : copy.mails()) {
            QCOMPARE(mail.mayLeaveUntil.count(), 0);
            if (!mail.task.isEmpty())
                QCOMPARE(mail.state, OutboxState::Queued); // whoever holds the task sends it
            QVERIFY(mail.state != OutboxState::Held || !mail.problem.isEmpty());
        }
        QCOMPARE(copy.pending().size(), 1); // the claim was the other one's
        QCOMPARE(copy.pending().first().device.value, copy.setting(team::deviceKey));
        QCOMPARE(copy.openedAt(thisMachine).value(), Arrival::Unchanged);
        QCOMPARE(home.openedAt(thisMachine).value(), Arrival::Unchanged);
        QCOMPARE(home.count(OutboxState::Queued), 1);
        QCOMPARE(home.pending().size(), 2);
    }

    void aCopyOfACopyIsAnotherOneAgain()
    {
        Home home(path("a"));
        QVERIFY(home.openedAt(thisMachine));
        Home copy = home.copiedTo(path("b"));
        QVERIFY(copy.openedAt(thisMachine));
        Home second = copy.copiedTo(path("c"));
        QCOMPARE(second.openedAt(thisMachine).value(), Arrival::Copied);
        QVERIFY(second.setting(team::deviceKey) != copy.setting(team::deviceKey));
    }

    void aWorkspaceThatWasMovedGoesOn()
    {
        Home home(path("a"));
        QVERIFY(home.openedAt(thisMachine));
        Home moved = home.movedTo(path("b"));
        QCOMPARE(moved.openedAt(thisMachine).value(), Arrival::Moved);
        QCOMPARE(moved.setting(team::deviceKey), device.value);
        QCOMPARE(moved.count(OutboxState::Queued), 1);
        QCOMPARE(moved.openedAt(thisMachine).value(), Arrival::Unchanged);
    }

    void aBackupThatIsPutBackInPlaceOfWhatWasLostGoesOn()
    {
        Home home(path("a"));
        QVERIFY(home.openedAt(thisMachine));
        const Home backup = home.copiedTo(path("backup"));
        QVERIFY(QDir(path("a")).removeRecursively());
        Home restored = backup.copiedTo(path("a"));
        QCOMPARE(restored.openedAt(thisMachine).value(), Arrival::Unchanged);
        QCOMPARE(restored.setting(team::deviceKey), device.value);
        // Once it is at home elsewhere, what was at home here is a copy of it.
        Home elsewhere = backup.movedTo(path("b"));
        QCOMPARE(elsewhere.openedAt(thisMachine).value(), Arrival::Copied);
    }

    void anotherMachineIsAnotherDeviceWhateverTheFolder()
    {
        Home home(path("a"));
        QVERIFY(home.openedAt(thisMachine));
        QCOMPARE(home.openedAt(u"another"_s).value(), Arrival::Copied);
        QVERIFY(home.setting(team::deviceKey) != device.value);
    }

    void aMachineWithoutANameTellsNothing()
    {
        Home home(path("a"));
        QVERIFY(home.openedAt({}));
        QCOMPARE(home.openedAt(thisMachine).value(), Arrival::Moved);
        QCOMPARE(home.setting(team::deviceKey), device.value);
    }

    void whoWasRemovedAsksForNothing()
    {
        Home home(path("a"));
        QVERIFY(home.openedAt(thisMachine));
        Home copy = home.copiedTo(path("b"));
        {
            const SystemClock clock;
            const auto store = *storage::Store::open(path("b"), clock);
            QVERIFY(store
                        ->write([](storage::WriteContext& context) -> Status {
                            storage::RosterRepository rosters(context.db);
                            domain::Roster roster = required(rosters.load());
                            roster.devices.first().withdrawn = true;
                            return rosters.put(roster);
                        })
                        .takeResult());
        }
        QCOMPARE(copy.openedAt(thisMachine).value(), Arrival::Copied);
        QVERIFY(copy.setting(unsignedCopyKey).isEmpty());
    }

    void aPlaceIsNamedAlikeEachTime()
    {
        const OwnPlace place = ownPlace(m_folder.path());
        QCOMPARE(ownPlace(m_folder.path() + u"/."_s), place);
        QVERIFY(!place.folder.isEmpty());
        QVERIFY(!place.machine.contains(QString::fromLatin1(QSysInfo::machineUniqueId())) || place.machine.isEmpty());
    }

    // covers: SEC-05 INB-17
    void whatWasRestoredSendsNothingByItself()
    {
        QTemporaryDir dir;
        Home home(dir.filePath(u"a"_s));
        QCOMPARE(home.openedAt(thisMachine).value(), Arrival::First);
        const QString backup = dir.filePath(u"backup.zip"_s);
        {
            const auto db =
                storage::Database::open(dir.filePath(u"a/workspace.sqlite"_s), storage::Database::Mode::ReadWrite);
            QVERIFY(db.has_value() && storage::writeBackup(**db, backup).has_value());
        }
        QVERIFY(storage::restoreBackup(backup, dir.filePath(u"a"_s), storage::Replace::Yes));
        QCOMPARE(home.openedAt(thisMachine).value(), Arrival::Unchanged);
        QCOMPARE(home.count(OutboxState::Held), 2);
        QCOMPARE(home.count(OutboxState::Queued), 0);
        QCOMPARE(home.setting(team::deviceKey), device.value);
        QVERIFY(home.setting(storage::restoredKey).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OwnPlaceTest)
#include "own_place_test.moc"
