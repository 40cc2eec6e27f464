// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-08 INB-04
#include "engine/engine.h"
#include "net/credential_store.h"
#include "services/inbox_service.h"
#include "services/workspace.h"
#include "unit/journal/journal_fixture.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::journal;
using domain::Group;

/// Groups of members that conversations can be assigned to.
class GroupsTest : public QObject
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

        Status put(const Group& group) { return inbox.putGroup(group).result(); }
        [[nodiscard]] QList<Group> groups() const { return *inbox.groups(); }
        [[nodiscard]] QStringList views() const
        {
            QStringList texts;
            const auto saved = inbox.savedViews();
            for (const domain::SavedView& view : *saved)
                texts.append(view.name + u": "_s + view.query);
            return texts;
        }
    };

private slots:
    void aGroupHasAReadableIdAViewAndItsMembers()
    {
        Desk desk;
        QVERIFY(desk.put({{}, u"  Retur og  bytte "_s, {kari, ola}}));
        QCOMPARE(desk.groups(), (QList<Group>{{MemberId{u"@retur-og-bytte"_s}, u"Retur og bytte"_s, {kari, ola}}}));
        QCOMPARE(desk.views(), QStringList{u"Retur og bytte: assignee:@retur-og-bytte is:open"_s});
        QCOMPARE(desk.inbox.countHits(desk.inbox.savedViews()->first().query).result().value(), 0);
    }

    void aConversationIsAssignedToAGroupUntilSomebodyTakesIt()
    {
        Desk desk;
        QVERIFY(desk.put({{}, u"Retur"_s, {ola}}));
        const MemberId retur{u"@retur"_s};
        QVERIFY(desk.inbox.assign({{ConversationId{1}}}, retur).result());
        QCOMPARE(desk.fixture.state(1).assignee, retur);
        QCOMPARE(desk.inbox.countHits(desk.groups().first().query()).result().value(), 1);
        QVERIFY(desk.inbox.assign({{ConversationId{1}}}, ola).result());
        QCOMPARE(desk.fixture.state(1).assignee, ola);
        QVERIFY(desk.inbox.undo().result());
        QCOMPARE(desk.fixture.state(1).assignee, retur);
        // Nothing goes to a group that is none.
        QCOMPARE(desk.inbox.assign({{ConversationId{1}}}, MemberId{u"@salg"_s}).result().error().code,
                 ErrorCode::Rejected);
    }

    void aNewNameKeepsTheIdAndNamesTheView()
    {
        Desk desk;
        QVERIFY(desk.put({{}, u"Retur"_s, {}}));
        Group group = desk.groups().first();
        group.name = u"Bytte"_s;
        QVERIFY(desk.put(group));
        QCOMPARE(desk.groups().first().id, MemberId{u"@retur"_s});
        QCOMPARE(desk.views(), QStringList{u"Bytte: assignee:@retur is:open"_s});
        QVERIFY(desk.put({{}, u"Retur"_s, {}})); // the name is free again, its id is not
        QCOMPARE(desk.groups().last().id, MemberId{u"@retur-2"_s});
    }

    void whatOneDidIsNotTakenOverByAnotherOfItsName()
    {
        Desk desk;
        QVERIFY(desk.put({{}, u"Retur"_s, {}}));
        QVERIFY(desk.inbox.assign({{ConversationId{1}}}, MemberId{u"@retur"_s}).result());
        QVERIFY(desk.inbox.removeGroup(MemberId{u"@retur"_s}).result());
        QVERIFY(desk.put({{}, u"Retur"_s, {}}));
        QCOMPARE(desk.groups().first().id, MemberId{u"@retur-2"_s});
    }

    void whatIsNoNameIsRefused()
    {
        Desk desk;
        QVERIFY(desk.put({{}, u"Retur"_s, {}}));
        QVERIFY(!desk.put({{}, u"  "_s, {}}));
        QVERIFY(!desk.put({{}, u"retur"_s, {}}));
        QCOMPARE(desk.groups().size(), 1);
    }

    void aRemovedGroupGoesWithItsViewInOneStepOfUndo()
    {
        Desk desk;
        QVERIFY(desk.put({{}, u"Retur"_s, {kari}}));
        QVERIFY(desk.inbox.removeGroup(MemberId{u"@retur"_s}).result());
        QVERIFY(desk.groups().isEmpty() && desk.views().isEmpty());
        QVERIFY(desk.inbox.undo().result());
        QCOMPARE(desk.groups().size(), 1);
        QCOMPARE(desk.views().size(), 1);
    }
};

QTEST_GUILESS_MAIN(GroupsTest)
#include "groups_test.moc"
