// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_audit.h"
#include "unit/journal/log_fixture.h"

#include <QElapsedTimer>

#include <functional>

using namespace svarbord;
using namespace svarbord::journal;
using domain::Permission;
using domain::Role;
using domain::Seat;

Q_DECLARE_METATYPE(svarbord::journal::SetAside)

namespace {

/// What an attacker, or a member who goes astray, puts into the folder with the keys at hand.
using Attack = std::function<Verdict(Team&)>;

/// Chained as it has to be.
Batch nextOf(Team& team, Workstation& by, const QList<domain::Operation>& operations)
{
    Batch batch = by.batch(operations);
    batch.previous = team.log.reader.headOf(by.device()).hash;
    batch.seen = team.log.reader.newest();
    return batch;
}

Verdict put(Team& team, const SealedBatch& sealed)
{
    return team.log.put(encodeBatch(sealed));
}

Verdict withWrongKey(Team& team)
{
    const Batch batch = nextOf(team, team.ola, {team.ola.comment()});
    return put(team, *seal(batch, makeSigningKeys()->secretKey));
}

Verdict unsignedBatch(Team& team)
{
    SealedBatch sealed = team.ola.seal(nextOf(team, team.ola, {team.ola.comment()}));
    sealed.signature = QByteArray(64, '\0');
    return put(team, sealed);
}

Verdict batchAgain(Team& team)
{
    team.log.add(team.ola, {team.ola.comment()});
    const QByteArray bytes = team.log.entries.last().bytes;
    team.log.add(team.ola, {team.ola.comment()});
    return team.log.put(bytes);
}

Verdict olderBatchAgain(Team& team)
{
    // Ola was let in by it; he is removed meanwhile.
    const QByteArray admission = team.log.entries.at(1).bytes;
    team.log.add(team.kari, {team.kari.setMember(u"ola"_s, Role::Agent, Seat::Full, true)});
    return team.log.put(admission);
}

Verdict otherDevicesOperation(Team& team)
{
    domain::Operation stolen = team.siri.share(u"inbox"_s);
    if (!sign(stolen, team.siri.keys.secretKey))
        return {};
    return put(team, team.ola.seal(nextOf(team, team.ola, {stolen})));
}

Verdict inAnothersName(Team& team)
{
    domain::Operation claimed = team.ola.share(u"inbox"_s);
    claimed.member = team.siri.member();
    return put(team, team.ola.seal(nextOf(team, team.ola, {claimed})));
}

Verdict numberOfAnother(Team& team)
{
    const domain::Operation first = team.siri.comment();
    team.log.add(team.siri, {first});
    domain::Operation same = team.ola.comment();
    same.id = first.id;
    return team.log.add(team.ola, {same});
}

Verdict turnedAroundInside(Team& team)
{
    const domain::Operation first = team.ola.comment();
    const domain::Operation second = team.ola.comment();
    return put(team, team.ola.seal(nextOf(team, team.ola, {second, first})));
}

Verdict afterADroppedBatch(Team& team)
{
    const SealedBatch dropped = team.ola.seal(nextOf(team, team.ola, {team.ola.comment()}));
    Batch next = team.ola.batch({team.ola.comment()});
    next.previous = dropped.hash;
    next.seen = team.log.reader.newest();
    return put(team, team.ola.seal(next));
}

Verdict beginsAnew(Team& team)
{
    Batch fork = team.ola.batch({team.ola.comment()});
    team.log.add(team.ola, {team.ola.comment()});
    return put(team, team.ola.seal(fork));
}

Verdict backdated(Team& team)
{
    team.log.add(team.ola, {team.ola.comment()});
    team.ola.clock -= 1000;
    return team.log.add(team.ola, {team.ola.comment()});
}

Verdict longAgo(Team& team)
{
    team.siri.clock -= toMs(Timestamp{std::chrono::hours{24 * 365}}) << 16;
    return team.log.add(team.siri, {team.siri.comment()});
}

Verdict fromTomorrowWeek(Team& team)
{
    const Timestamp now = fromMs(team.ola.clock >> 16);
    team.ola.clock += toMs(Timestamp{std::chrono::hours{24 * 7}}) << 16;
    const SealedBatch sealed = team.ola.seal(nextOf(team, team.ola, {team.ola.comment()}));
    team.log.entries.append({team.log.entries.size() + 1, encodeBatch(sealed), now});
    return team.log.reader.read(team.log.entries.last());
}

Verdict removedMember(Team& team)
{
    team.log.add(team.kari, {team.kari.setMember(u"ola"_s, Role::Agent, Seat::Full, true)});
    return team.log.add(team.ola, {team.ola.comment()});
}

Verdict withdrawnDevice(Team& team)
{
    team.log.add(team.kari, {team.kari.withdraw(team.ola)});
    return team.log.add(team.ola, {team.ola.comment()});
}

Verdict foreignWorkspace(Team& team)
{
    Batch batch = nextOf(team, team.ola, {team.ola.comment()});
    batch.workspace = uuid(4711);
    return put(team, team.ola.seal(batch));
}

Verdict secondBeginning(Team& team)
{
    Workstation stranger(u"x-pc"_s, u"x"_s);
    return team.log.add(stranger, {stranger.found()});
}

Verdict beginningOfAnother(Team& team)
{
    Workstation stranger(u"x-pc"_s, u"x"_s);
    return put(team, stranger.seal(stranger.batch({stranger.found(uuid(4711))}, uuid(4711))));
}

Verdict strangerWhoActs(Team& team)
{
    Workstation stranger(u"x-pc"_s, u"ola"_s);
    return team.log.add(stranger, {stranger.comment()});
}

Verdict strangerWhoAsksAndActs(Team& team)
{
    Workstation stranger(u"x-pc"_s, u"x"_s);
    return team.log.add(stranger, {stranger.request(), stranger.comment()});
}

Verdict strangerWithAKeyThatIsTaken(Team& team)
{
    Workstation stranger(u"x-pc"_s, u"x"_s);
    stranger.keys = team.ola.keys;
    return team.log.add(stranger, {stranger.request()});
}

Verdict strangerUnderAnothersDevice(Team& team)
{
    Workstation stranger(u"ola-pc"_s, u"ola"_s);
    return team.log.add(stranger, {stranger.request()});
}

Verdict cutBatch(Team& team)
{
    const SealedBatch sealed = team.ola.seal(nextOf(team, team.ola, {team.ola.comment()}));
    return team.log.put(encodeBatch(sealed).chopped(5));
}

Verdict noBatchAtAll(Team& team)
{
    return team.log.put("Hei, dette er en vanlig e-post\r\n");
}

} // namespace

/// Who may add what to the log, and what nobody gets past its reader.
class LogReaderTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-02
    // covers: TEAM-05
    void aTeamComesTogetherInTheLog()
    {
        ReadLog log;
        Workstation kari(u"kari-pc"_s, u"kari"_s);
        Workstation ola(u"ola-pc"_s, u"olav"_s);
        QVERIFY(!log.reader.roster().isFounded());
        const Verdict beginning = log.add(kari, {kari.found(), kari.comment()});
        QVERIFY(beginning.isTaken());
        QCOMPARE(beginning.accepted.size(), 2);
        QCOMPARE(log.reader.roster().workspace, firm);
        QCOMPARE(log.reader.roster().title, u"Fjellsport"_s);
        QCOMPARE(log.reader.beginning(), LogReader::nameOf(beginning.accepted.first()));

        const Verdict request = log.add(ola, {ola.request()});
        QVERIFY(request.isTaken());
        QCOMPARE(request.accepted.size(), 1);
        QCOMPARE(log.reader.roster().requests.size(), 1);
        QVERIFY(!log.add(ola, {ola.comment()}).isTaken());

        // The administrator gives another short name than the one that was wished for.
        const domain::Operation member = kari.setMember(u"ola"_s, Role::Agent);
        domain::Operation admission = kari.admit(ola);
        admission.payload[u"member"] = u"ola"_s;
        QCOMPARE(log.add(kari, {member, admission}).accepted.size(), 2);
        QVERIFY(log.reader.roster().requests.isEmpty());
        Workstation admitted(u"ola-pc"_s, u"ola"_s);
        admitted.keys = ola.keys;
        admitted.clock = ola.clock;
        const Verdict first = log.add(admitted, {admitted.comment()});
        QVERIFY(first.isTaken());
        QCOMPARE(first.accepted.size(), 1);
    }

    // covers: TEAM-05
    void attacks_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<SetAside>("reason");
        using enum SetAside;
        QTest::newRow("wrong key") << Attack(withWrongKey) << BadSignature;
        QTest::newRow("no key") << Attack(unsignedBatch) << BadSignature;
        QTest::newRow("replayed batch") << Attack(batchAgain) << Repeated;
        QTest::newRow("replayed admission") << Attack(olderBatchAgain) << Repeated;
        QTest::newRow("another device's operation") << Attack(otherDevicesOperation) << BadSignature;
        QTest::newRow("in another member's name") << Attack(inAnothersName) << ForeignOperation;
        QTest::newRow("the number of another's operation") << Attack(numberOfAnother) << ForeignOperation;
        QTest::newRow("reordered inside") << Attack(turnedAroundInside) << Disordered;
        QTest::newRow("dropped batch") << Attack(afterADroppedBatch) << Gap;
        QTest::newRow("forked chain") << Attack(beginsAnew) << Gap;
        QTest::newRow("backdated") << Attack(backdated) << Backdated;
        QTest::newRow("backdated by a year") << Attack(longAgo) << Backdated;
        QTest::newRow("from the future") << Attack(fromTomorrowWeek) << Ahead;
        QTest::newRow("removed member") << Attack(removedMember) << Withdrawn;
        QTest::newRow("withdrawn device") << Attack(withdrawnDevice) << Withdrawn;
        QTest::newRow("foreign workspace") << Attack(foreignWorkspace) << ForeignWorkspace;
        QTest::newRow("second genesis") << Attack(secondBeginning) << UnknownDevice;
        QTest::newRow("genesis of another workspace") << Attack(beginningOfAnother) << ForeignWorkspace;
        QTest::newRow("stranger who acts") << Attack(strangerWhoActs) << UnknownDevice;
        QTest::newRow("stranger who asks and acts") << Attack(strangerWhoAsksAndActs) << UnknownDevice;
        QTest::newRow("stranger with a member's key") << Attack(strangerWithAKeyThatIsTaken) << UnknownDevice;
        QTest::newRow("stranger as a member's device") << Attack(strangerUnderAnothersDevice) << BadSignature;
        QTest::newRow("cut") << Attack(cutBatch) << Unreadable;
        QTest::newRow("no batch") << Attack(noBatchAtAll) << Unreadable;
    }
    void attacks()
    {
        QFETCH(Attack, attack);
        QFETCH(SetAside, reason);
        Team team;
        QCOMPARE(team.log.reader.roster().members.size(), 4);
        QCOMPARE(team.log.reader.roster().devices.size(), 4);
        const Verdict verdict = attack(team);
        QVERIFY(!verdict.isTaken());
        QCOMPARE(*verdict.setAside, reason);
        QVERIFY(verdict.accepted.isEmpty());
        QVERIFY(!setAsideText(reason).isEmpty());
        // The others go on as if nothing had been there.
        const domain::Roster before = team.log.reader.roster();
        const Verdict next = team.log.add(team.siri, {[&] {
                                              team.siri.clock =
                                                  std::max(team.siri.clock, team.log.reader.newestClock());
                                              return team.siri.comment();
                                          }()});
        QVERIFY(next.isTaken());
        QCOMPARE(next.accepted.size(), 1);
        QCOMPARE(team.log.reader.roster(), before);
        QVERIFY(before.requests.isEmpty());
        QVERIFY(!before.members.contains(u"x"_s));
    }

    // covers: INB-03
    // covers: TEAM-05
    void whoLacksTheRightLosesThatOperationAlone()
    {
        Team team;
        const Verdict verdict =
            team.log.add(team.ola, {team.ola.comment(), team.ola.share(u"inbox"_s), team.ola.share(u"snippet"_s),
                                    team.ola.setMember(u"ola"_s, Role::Administrator), team.ola.found()});
        QVERIFY(verdict.isTaken());
        QCOMPARE(verdict.accepted.size(), 2);
        QCOMPARE(verdict.refused.size(), 3);
        QCOMPARE(verdict.refused.at(0).reason, Permission::RoleTooLow);
        QCOMPARE(verdict.refused.at(1).reason, Permission::RoleTooLow);
        QCOMPARE(verdict.refused.at(2).reason, Permission::AlreadyExists);
        QCOMPARE(team.log.reader.roster().member(MemberId{u"ola"_s})->member.role, Role::Agent);
        QCOMPARE(team.log.add(team.siri, {team.siri.share(u"inbox"_s)}).accepted.size(), 1);
    }

    // covers: RTE-03 TEAM-05
    void nobodySendsAColleagueAwayButASupervisor()
    {
        Team team;
        const auto away = [](Workstation& author, const QString& whom) {
            domain::Operation operation = author.share(u"availability"_s);
            operation.payload.insert(u"key"_s, whom);
            return operation;
        };
        const Verdict verdict = team.log.add(team.ola, {away(team.ola, u"siri"_s), away(team.ola, u"ola"_s)});
        QCOMPARE(verdict.refused.size(), 1);
        QCOMPARE(verdict.refused.first().reason, Permission::RoleTooLow);
        QCOMPARE(verdict.accepted.size(), 1);
        QCOMPARE(team.log.add(team.siri, {away(team.siri, u"ola"_s)}).accepted.size(), 1);
    }

    // covers: TEAM-05
    void rightsAreThoseOfThatPointOfTheLog()
    {
        Team team;
        QCOMPARE(team.log.add(team.siri, {team.siri.share(u"inbox"_s)}).accepted.size(), 1);
        team.log.add(team.kari, {team.kari.setMember(u"siri"_s, Role::Agent)});
        QCOMPARE(team.log.add(team.siri, {team.siri.share(u"inbox"_s)}).refused.size(), 1);
        team.log.add(team.kari, {team.kari.setMember(u"siri"_s, Role::Administrator)});
        // Who gives up the role in the middle of a batch has it no more in the rest of it.
        const Verdict last =
            team.log.add(team.siri, {team.siri.share(u"inbox"_s), team.siri.setMember(u"siri"_s, Role::Agent),
                                     team.siri.share(u"inbox"_s)});
        QCOMPARE(last.accepted.size(), 2);
        QCOMPARE(last.refused.size(), 1);
    }

    void somebodyElsesCommentIsTakenBackBySupervisorsOnly()
    {
        Team team;
        const domain::Operation comment = team.ola.comment();
        team.log.add(team.ola, {comment});
        const QJsonObject payload{{u"comment"_s, comment.id.value}};
        QCOMPARE(team.log.add(team.per, {team.per.act(OperationKind::RetractComment, payload)}).refused.value(0).reason,
                 Permission::NotTheirs);
        QCOMPARE(team.log.add(team.ola, {team.ola.act(OperationKind::RetractComment, payload)}).accepted.size(), 1);
        QCOMPARE(team.log.add(team.siri, {team.siri.act(OperationKind::RetractComment, payload)}).accepted.size(), 1);
    }

    // covers: TEAM-03
    void aRetryCountsOnce()
    {
        Team team;
        const domain::Operation known = team.ola.comment();
        QCOMPARE(team.log.add(team.ola, {known}).accepted.size(), 1);
        // The same batch once more, and then a new batch that holds a known operation beside a new one.
        const Verdict again = team.log.put(team.log.entries.last().bytes);
        QCOMPARE(again.setAside, SetAside::Repeated);
        const Verdict more = team.log.add(team.ola, {known, team.ola.comment()});
        QVERIFY(more.isTaken());
        QCOMPARE(more.accepted.size(), 1);
    }

    void aMissingBatchThatComesLaterLetsTheRestIn()
    {
        Team team;
        const SealedBatch first = team.ola.seal(nextOf(team, team.ola, {team.ola.comment()}));
        Batch second = team.ola.batch({team.ola.comment()});
        second.previous = first.hash;
        const SealedBatch next = team.ola.seal(second);
        QCOMPARE(put(team, next).setAside, SetAside::Gap);
        QVERIFY(put(team, first).isTaken());
        QVERIFY(put(team, next).isTaken());
    }

    void itGoesOnAfterARestartWithoutReadingTheLogAgain()
    {
        Team team;
        team.log.add(team.ola, {team.ola.comment()});
        Workstation stranger(u"x-pc"_s, u"x"_s);
        team.log.add(stranger, {stranger.request()});
        QHash<OperationId, MemberId> stored;
        ReadLog later;
        for (const LogEntry& entry : std::as_const(team.log.entries)) {
            for (const domain::Operation& operation : later.reader.read(entry).accepted)
                stored.insert(operation.id, operation.member);
        }
        const LogReader::AuthorOf authorOf = [&stored](const OperationId& id) -> std::optional<MemberId> {
            const auto found = stored.constFind(id);
            return found == stored.constEnd() ? std::nullopt : std::optional(*found);
        };
        auto restarted = LogReader::fromState(later.reader.state(), authorOf);
        QVERIFY(restarted);
        QCOMPARE(restarted->roster(), team.log.reader.roster());
        QCOMPARE(restarted->state(), team.log.reader.state());
        QCOMPARE(restarted->newest(), team.log.reader.newest());
        QCOMPARE(restarted->beginning(), team.log.reader.beginning());
        const LogEntry again{team.log.entries.size() + 1, team.log.entries.at(2).bytes, {}};
        QCOMPARE(restarted->read(again).setAside, SetAside::Repeated);
        QCOMPARE(restarted->read(team.log.entries.first()).setAside, SetAside::Repeated);
        QVERIFY(!LogReader::fromState("{}"));
    }

    // covers: TEAM-05
    void aLogThatWasMadeAnewHasToBeginAsTheOldOne()
    {
        Team team;
        LogReader honest = LogReader::from(team.log.reader.beginning());
        Workstation stranger(u"x-pc"_s, u"kari"_s);
        const SealedBatch forged = stranger.seal(stranger.batch({stranger.found()}));
        QCOMPARE(honest.read({1, encodeBatch(forged), {}}).setAside, SetAside::ForeignWorkspace);
        QVERIFY(honest.read({2, team.log.entries.at(0).bytes, {}}).isTaken());
        QVERIFY(honest.read({3, team.log.entries.at(1).bytes, {}}).isTaken());
        QCOMPARE(honest.roster(), team.log.reader.roster());
    }

    // covers: TEAM-05
    void aLogThatIsMadeToForgetTheTimeStillKnowsIt()
    {
        Team team;
        const Timestamp now = fromMs(1'760'000'000'000);
        const auto at = [&](const QList<domain::Operation>& operations, Timestamp received) {
            const Batch batch = nextOf(team, team.per, operations);
            team.log.entries.append({team.log.entries.size() + 1, encodeBatch(team.per.seal(batch)), received});
            return team.log.reader.read(team.log.entries.last());
        };
        QVERIFY(at({team.per.comment()}, now).isTaken());
        const qint64 sound = team.per.clock;
        team.per.clock = qint64{1} << 62;
        QCOMPARE(at({team.per.comment()}, {}).setAside, SetAside::Ahead);
        QVERIFY(team.log.reader.newestClock() < (qint64{1} << 62));
        team.per.clock = sound;
        QVERIFY(at({team.per.comment()}, {}).isTaken()); // some servers never tell
    }

    // covers: TEAM-05
    void whatItsAuthorHadReadAndWasNotMetIsMissed()
    {
        Team team;
        LogReader behind = LogReader::fromState(team.log.reader.state()).value();
        team.log.add(team.kari, {team.kari.comment()});
        team.log.add(team.ola, {team.ola.comment()});
        const LogEntry last = team.log.entries.last();
        QVERIFY(behind.misses(prepare(last, behind.roster()))); // he had read Kari's
        QVERIFY(!behind.misses(prepare(team.log.entries.at(last.position - 2), behind.roster())));
        Workstation stranger(u"ola-pc"_s, u"ola"_s);
        Batch forged = stranger.batch({stranger.comment()});
        forged.seen = {last.position + 5, QByteArray(32, 'x')};
        QVERIFY(!behind.misses(prepare({last.position + 6, encodeBatch(stranger.seal(forged)), {}}, behind.roster())));
    }

    void whatReadingCosts()
    {
        Team team;
        constexpr int batches = 100;
        constexpr int each = 20;
        for (int i = 0; i < batches; ++i) {
            QList<domain::Operation> operations;
            for (int j = 0; j < each; ++j)
                operations.append(team.ola.comment(u"Kunden ringer igjen i morgen"_s));
            team.log.add(team.ola, operations);
        }
        qint64 bytes = 0;
        QList<PreparedEntry> prepared;
        QElapsedTimer timer;
        timer.start();
        for (const LogEntry& entry : std::as_const(team.log.entries)) {
            prepared.append(prepare(entry, team.log.reader.roster()));
            bytes += entry.bytes.size();
        }
        const double preparing = static_cast<double>(timer.nsecsElapsed());
        LogReader reader;
        for (const PreparedEntry& entry : std::as_const(prepared))
            QVERIFY(reader.readPrepared(entry).isTaken());
        const double reading = static_cast<double>(timer.nsecsElapsed()) - preparing;
        QCOMPARE(reader.state(), team.log.reader.state());
        constexpr double count = batches * each;
        qInfo("%.0f bytes an operation, %d in a batch; %.0f + %.1f microseconds to prepare and to judge it",
              static_cast<double>(bytes) / count, each, preparing / 1000.0 / count, reading / 1000.0 / count);
    }

    // covers: TEAM-05
    void whoPreparesAnEntryDecidesNothing()
    {
        Team team;
        const Batch batch = nextOf(team, team.ola, {team.ola.comment()});
        const LogEntry forged{team.log.entries.size() + 1, encodeBatch(*seal(batch, makeSigningKeys()->secretKey)), {}};
        QCOMPARE(team.log.reader.readPrepared(prepare(forged, {})).setAside, SetAside::BadSignature);
        // Ola's device was not known when this was prepared; it is when it is read.
        const LogEntry sound{forged.position + 1, encodeBatch(team.ola.seal(batch)), {}};
        QVERIFY(team.log.reader.readPrepared(prepare(sound, {})).isTaken());
    }

    void requestsDoNotPileUp()
    {
        Team team;
        for (int i = 0; i < domain::Roster::mostRequests + 20; ++i) {
            Workstation stranger(u"pc-%1"_s.arg(i), u"x%1"_s.arg(i));
            const bool hasRoom = i < domain::Roster::mostRequests;
            QCOMPARE(team.log.add(stranger, {stranger.request()}).isTaken(), hasRoom);
        }
        QCOMPARE(team.log.reader.roster().requests.size(), domain::Roster::mostRequests);
        QVERIFY(team.log.reader.roster().request(DeviceId{u"pc-0"_s}));
        QVERIFY(team.log.reader.state().size() < 64 * 1024);
    }
};

QTEST_GUILESS_MAIN(LogReaderTest)
#include "log_reader_test.moc"
