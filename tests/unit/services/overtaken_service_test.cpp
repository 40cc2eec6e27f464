// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-04
// What a member decided and others overtook is shown to him, with one click to do it again.
#include "services/overtaken_service.h"

#include "engine/engine.h"
#include "journal/journal.h"
#include "journal/log_folding.h"
#include "journal/overtaking.h"
#include "net/credential_store.h"
#include "services/workspace.h"
#include "storage/member_repository.h"
#include "storage/operation_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "support/patience.h"
#include "unit/storage/store_fixture.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::services;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;
using storage::WriteContext;

namespace {

class NoCredentials final : public net::CredentialStore
{
public:
    QCoro::Task<Result<QString>> read(QString) override { co_return QString(); }
    QCoro::Task<Status> write(QString, QString) override { co_return Status{}; }
    QCoro::Task<Status> remove(QString) override { co_return Status{}; }
};

const MemberId kari{u"kari"_s};
const MemberId ola{u"ola"_s};
constexpr ConversationId conversation{7};

/// Kari's workspace with one conversation, and what comes from the team's log.
class Desk : public storage::StoreFixture
{
public:
    Desk()
    {
        addMail(conversation, u"mail@x"_s, clock.now());
        write([](WriteContext& context) {
            return storage::MemberRepository(context.db)
                .put({ola, u"Ola Hansen"_s, {}, domain::Role::Agent, domain::Seat::Full});
        });
    }

    domain::Operation status(const QString& to, const MemberId& by = kari)
    {
        domain::Operation operation;
        operation.member = by;
        operation.kind = OperationKind::SetStatus;
        operation.target = conversation;
        operation.payload = {{u"status"_s, to}};
        return operation;
    }
    void decide(const QString& to) { QVERIFY(journal.perform({status(to)}).takeResult()); }
    /// What is pending lies in the log.
    void handOver()
    {
        write([this](WriteContext& context) -> Status {
            storage::OperationRepository operations(context.db);
            for (const domain::Operation& pending : storage::required(operations.pending(100)))
                storage::required(operations.setOrder(pending.id, nextOrder()));
            return {};
        });
    }
    /// Ola decided it without knowing anything of what Kari did.
    void comes(const QString& to) { comes(status(to, ola)); }
    void comes(domain::Operation theirs)
    {
        theirs.id = OperationId{u"theirs-%1"_s.arg(m_order)};
        theirs.device = DeviceId{u"ola-pc"_s};
        theirs.clock = toMs(clock.now()) << 16;
        write([&, this](WriteContext& context) -> Status {
            journal::LoggedOperation entry;
            entry.operation = theirs;
            entry.order = nextOrder();
            journal::LogFolding(context).take({entry});
            return {};
        });
    }
    [[nodiscard]] QString status()
    {
        return read([](storage::Database& db) { return storage::ConversationRepository(db).state(conversation); })
            .statusId;
    }
    [[nodiscard]] QList<OvertakenChange> list() { return service.overtaken().value(); }

    NoCredentials credentials;
    engine::Engine engine{*store, credentials, clock};
    journal::Journal journal{*store};
    Workspace workspace{*store, journal, engine, clock, kari, u"Fjellsport"_s};
    OvertakenService service{workspace};

private:
    qint64 nextOrder() { return m_order += journal::orderStep; }

    qint64 m_order = journal::orderStep;
};

} // namespace

class OvertakenServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasDecidedWhatStandsAndByWhom()
    {
        Desk desk;
        QSignalSpy changed(&desk.service, &OvertakenService::changed);
        desk.decide(u"closed"_s);
        desk.handOver();
        desk.comes(u"waiting"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(desk.list().size(), 1);
        const OvertakenChange change = desk.list().first();
        QCOMPARE(change.conversation, conversation);
        QCOMPARE(change.about, u"Subject of mail@x"_s);
        QCOMPARE(change.byName, u"Ola Hansen"_s);
        QCOMPARE(change.decidedAt, desk.clock.now());
        QVERIFY(change.decided.contains(u"Closed"_s));
        QVERIFY(change.stands.contains(u"waiting"_s));
        QVERIFY(change.canRedo);
    }

    void oneClickDecidesItOnceMore()
    {
        Desk desk;
        desk.decide(u"closed"_s);
        desk.handOver();
        desk.comes(u"waiting"_s);
        QCOMPARE(desk.status(), u"waiting"_s);
        QVERIFY(desk.service.redoOvertaken(desk.list().first().id).takeResult());
        QCOMPARE(desk.status(), u"closed"_s);
        QVERIFY(desk.list().isEmpty());
        QVERIFY(desk.journal.undo(kari).takeResult());
        QCOMPARE(desk.status(), u"waiting"_s);
        QCOMPARE(desk.service.redoOvertaken(4711).takeResult().error().code, ErrorCode::NotFound);
    }

    void whoOnlyLooksOnByNowIsToldSo()
    {
        Desk desk;
        desk.decide(u"closed"_s);
        desk.handOver();
        desk.comes(u"waiting"_s);
        const qint64 id = desk.list().first().id;
        desk.write([](WriteContext& context) -> Status {
            const DeviceId here{
                storage::required(storage::SettingsRepository(context.db).value(u"journal.device"_s, QString()))};
            domain::Roster roster;
            roster.workspace = u"0199c306-6400-7000-8000-000000000001"_s;
            roster.members[kari.value].member = {kari, u"Kari"_s, {}, domain::Role::Agent, domain::Seat::ViewOnly};
            roster.devices[here.value] = {here, kari, {}, u"PC"_s, false};
            return storage::RosterRepository(context.db).put(roster);
        });
        QCOMPARE(desk.service.redoOvertaken(id).takeResult().error().code, ErrorCode::Rejected);
        const auto mine = desk.read(
            [](storage::Database& db) { return storage::OperationRepository(db).inFoldingOrder(conversation); });
        QCOMPARE(desk.journal.restore(mine.first().operation.id, kari).takeResult().error().code, ErrorCode::Rejected);
        QCOMPARE(desk.status(), u"waiting"_s);
        QCOMPARE(desk.list().size(), 1);
    }

    void whatIsDismissedIsGoneAfterARestartToo()
    {
        Desk desk;
        desk.decide(u"closed"_s);
        desk.handOver();
        desk.comes(u"waiting"_s);
        QVERIFY(desk.service.dismiss(desk.list().first().id).takeResult());
        QVERIFY(desk.list().isEmpty());
        QVERIFY(desk.service.dismiss(4711).takeResult());
    }

    void aPendingDecisionIsTheLastWordAndNotOvertaken()
    {
        Desk desk;
        desk.decide(u"closed"_s);
        desk.comes(u"waiting"_s);
        QCOMPARE(desk.status(), u"closed"_s);
        QVERIFY(desk.list().isEmpty());
    }

    void whoDecidesAnewHasDealtWithIt()
    {
        Desk desk;
        desk.decide(u"closed"_s);
        desk.handOver();
        desk.comes(u"waiting"_s);
        desk.decide(u"open"_s);
        QVERIFY(desk.list().isEmpty());
    }

    void whatTheTeamSharesIsComparedByItsKey()
    {
        Desk desk;
        const auto snippet = [&](const QString& key, const QString& text, const MemberId& by) {
            domain::Operation operation = desk.status({}, by);
            operation.kind = OperationKind::SetShared;
            operation.target = {};
            operation.payload = {
                {u"area"_s, u"snippet"_s}, {u"key"_s, key}, {u"value"_s, QJsonObject{{u"text"_s, text}}}};
            return operation;
        };
        QVERIFY(desk.journal.perform({snippet(u"hei"_s, u"Hei!"_s, kari)}).takeResult());
        desk.handOver();
        desk.comes(snippet(u"hilsen"_s, u"Hilsen oss"_s, ola));
        QVERIFY(desk.list().isEmpty());
        desk.comes(snippet(u"hei"_s, u"Hallo!"_s, ola));
        QCOMPARE(desk.list().size(), 1);
        QVERIFY(!desk.list().first().conversation.isValid());
    }

    void theSameDecisionTwiceContradictsNothing()
    {
        Desk desk;
        desk.decide(u"closed"_s);
        desk.handOver();
        desk.comes(u"closed"_s);
        QVERIFY(desk.list().isEmpty());
    }
};

QTEST_GUILESS_MAIN(OvertakenServiceTest)
#include "overtaken_service_test.moc"
