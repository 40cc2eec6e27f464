// SPDX-License-Identifier: GPL-3.0-or-later
// covers: RTE-03 INB-08
#include "services/availability_service.h"

#include "domain/group.h"
#include "engine/engine.h"
#include "net/credential_store.h"
#include "services/inbox_service.h"
#include "services/workspace.h"
#include "unit/journal/journal_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace svarbord;
using namespace svarbord::journal;
using namespace std::chrono_literals;
using domain::Availability;

/// Who is away: said, taken back, ended by the clock; and what was assigned to who goes.
class AvailabilityServiceTest : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        JournalFixture fixture;
        net::InMemoryCredentialStore credentials;
        engine::Engine engine{*fixture.store, credentials, fixture.clock, {}};
        services::Workspace workspace{*fixture.store, *fixture.journal, engine, fixture.clock, kari, {}};
        services::InboxService inbox{workspace};
        services::AvailabilityService availability{workspace};
        [[nodiscard]] Timestamp now() const { return fixture.clock.now(); }
        [[nodiscard]] Availability of(const MemberId& id) const { return availability.of(id).availability; }
    };

private slots:
    void whoGoesIsAwayUntilHeIsBackAndUndoTakesItBack()
    {
        Desk desk;
        QSignalSpy changed(&desk.availability, &services::AvailabilityService::changed);
        QCOMPARE(desk.of(kari), Availability::Available);
        QVERIFY(desk.availability.goAway(kari, {}, u"  Kurs i \n Oslo "_s).result());
        QTRY_COMPARE(desk.of(kari), Availability::Away);
        QCOMPARE(desk.availability.of(kari).note, u"Kurs i Oslo"_s);
        QVERIFY(desk.availability.comeBack(kari).result());
        QTRY_COMPARE(desk.of(kari), Availability::Available);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(desk.inbox.undo().result().value(), u"Changed who is available"_s);
        QTRY_COMPARE(desk.of(kari), Availability::Away);
        QVERIFY(desk.inbox.undo().result());
        QTRY_COMPARE(desk.of(kari), Availability::Available);
        // Who is here need not come back: there is nothing to undo then.
        QVERIFY(desk.availability.comeBack(ola).result());
        QCOMPARE(desk.inbox.undo().result().error().code, ErrorCode::NotFound);
    }

    void theClockBringsBackWhoSaidWhen()
    {
        Desk desk;
        QVERIFY(desk.availability.goAway(ola, desk.now() + 2h, {}).result());
        QTRY_COMPARE(desk.of(ola), Availability::Away);
        QSignalSpy changed(&desk.availability, &services::AvailabilityService::changed);
        desk.fixture.clock.advance(2h - 1ms);
        desk.availability.pass();
        QCOMPARE(desk.of(ola), Availability::Away);
        QVERIFY(changed.isEmpty());
        desk.fixture.clock.advance(1ms);
        desk.availability.pass();
        QCOMPARE(desk.of(ola), Availability::Available);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.availability.goAway(ola, desk.now(), {}).result().error().code, ErrorCode::InvalidInput);
        QCOMPARE(desk.availability.goAway(MemberId{u"nobody"_s}, {}, {}).result().error().code, ErrorCode::NotFound);
    }

    void aGroupWithNobodyAvailableSaysSo()
    {
        Desk desk;
        QVERIFY(desk.inbox.putGroup({{}, u"Retur"_s, {kari, ola}}).result());
        const MemberId retur{u"@retur"_s};
        QVERIFY(desk.availability.goAway(kari, desk.now() + 3h, {}).result());
        QCOMPARE(desk.of(retur), Availability::Available);
        QVERIFY(desk.availability.goAway(ola, desk.now() + 1h, {}).result());
        QTRY_COMPARE(desk.of(retur), Availability::Away);
        QCOMPARE(desk.availability.of(retur).until, desk.now() + 1h);
        QVERIFY(desk.inbox.putGroup({retur, u"Retur"_s, {}}).result());
        QTRY_COMPARE(desk.availability.of(retur).until, Timestamp{});
    }

    void whatTheOneWhoGoesHasOpenIsHandedOverAsOneStepOfUndo()
    {
        Desk desk;
        QVERIFY(desk.inbox.putGroup({{}, u"Retur"_s, {ola}}).result());
        QVERIFY(desk.inbox.assign({ConversationId{1}, ConversationId{2}, ConversationId{3}}, kari).result());
        QVERIFY(desk.inbox.close({ConversationId{3}}).result());
        QVERIFY(desk.inbox.snooze({ConversationId{2}}, desk.now() + 24h).result());
        const auto work = desk.availability.openWork(kari);
        QVERIFY(work);
        QCOMPARE(QSet<ConversationId>(work->ids.begin(), work->ids.end()),
                 (QSet<ConversationId>{ConversationId{1}, ConversationId{2}}));
        QVERIFY(desk.inbox.assign(*work, MemberId{u"@retur"_s}).result());
        QVERIFY(desk.availability.openWork(kari)->isEmpty());
        QCOMPARE(desk.fixture.state(2).assignee, MemberId{u"@retur"_s});
        QVERIFY(desk.inbox.undo().result());
        QCOMPARE(desk.availability.openWork(kari)->size(), 2);
        QCOMPARE(desk.fixture.state(1).assignee, kari);
    }
};

QTEST_GUILESS_MAIN(AvailabilityServiceTest)
#include "availability_test.moc"
