// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/roster_folding.h"

#include "domain/fold.h"
#include "storage/member_repository.h"
#include "storage/roster_repository.h"
#include "unit/journal/log_fixture.h"
#include "unit/storage/store_fixture.h"

using namespace svarbord;
using namespace svarbord::journal;
using storage::Database;
using storage::WriteContext;

namespace {

/// A workspace that follows a log.
class Follower : public storage::StoreFixture
{
public:
    QJsonObject fold(const domain::Operation& operation)
    {
        QJsonObject before;
        write([&](WriteContext& context) -> Status {
            before = foldRoster(context, operation);
            return {};
        });
        return before;
    }
    domain::Roster roster()
    {
        return read([](Database& db) { return storage::RosterRepository(db).load(); });
    }
    QStringList members()
    {
        QStringList ids;
        for (const domain::Member& member : read([](Database& db) { return storage::MemberRepository(db).list(); }))
            ids.append(member.id.value);
        return ids;
    }
};

} // namespace

class RosterFoldingTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-02
    // covers: INB-03
    void theTablesAreWhatTheReaderOfTheLogKnows()
    {
        Team team;
        Workstation stranger(u"x-pc"_s, u"x"_s);
        team.log.add(stranger, {stranger.request()});
        team.log.add(team.kari, {team.kari.setMember(u"per"_s, domain::Role::Agent, domain::Seat::Full, true),
                                 team.kari.withdraw(team.ola)});
        Follower follower;
        LogReader reader;
        for (const LogEntry& entry : std::as_const(team.log.entries))
            for (const domain::Operation& operation : reader.read(entry).accepted)
                follower.fold(operation);
        QCOMPARE(follower.roster(), team.log.reader.roster());
        QCOMPARE(follower.members(), QStringList({u"kari"_s, u"ola"_s, u"siri"_s}));
        follower.reopen();
        QCOMPARE(follower.roster(), team.log.reader.roster());
    }

    void aDecisionOnMembersCanBeTakenBack()
    {
        Team team;
        Follower follower;
        LogReader reader;
        for (const LogEntry& entry : std::as_const(team.log.entries))
            for (const domain::Operation& operation : reader.read(entry).accepted)
                follower.fold(operation);
        const domain::Roster before = follower.roster();
        const domain::Operation removal =
            team.kari.setMember(u"siri"_s, domain::Role::Supervisor, domain::Seat::ViewOnly);
        const QJsonObject replaced = follower.fold(removal);
        QVERIFY(follower.roster() != before);
        follower.fold(domain::inverse(removal, replaced));
        QCOMPARE(follower.roster(), before);
    }
};

QTEST_GUILESS_MAIN(RosterFoldingTest)
#include "roster_folding_test.moc"
