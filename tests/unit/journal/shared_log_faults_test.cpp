// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between a workstation and its log: full servers, forged and lost batches, leaving with work under
// way.
#include "base/uuid7.h"
#include "journal/sharing.h"
#include "storage/member_repository.h"
#include "storage/roster_repository.h"
#include "storage/shared_repository.h"
#include "unit/journal/log_desk.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <limits>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

/// Who worked at this desk as former asks to be let in as member.
void ask(Desk& desk, const QString& former, LogMember& member, const QString& workspace)
{
    member.end();
    desk.write([&](WriteContext& context) -> Status {
        const Newcomer newcomer{
            {member.member(), u"Ola Berg"_s, u"ola@firma.test"_s, domain::Role::Agent, domain::Seat::Full},
            member.device(),
            member.publicKey(),
            u"PC"_s};
        return beginJoining(context, MemberId{former}, newcomer, workspace, Admission::Asked);
    });
    member.begin(*desk.store, desk.folder);
}

/// Somebody who reaches the mailbox and asks to be let in.
SealedBatch strangersRequest(const QString& workspace, const QString& name, Timestamp now)
{
    const auto keys = makeSigningKeys();
    domain::Operation request;
    request.id = OperationId{makeUuid7(now)};
    request.member = MemberId{name};
    request.device = DeviceId{name + u"-pc"_s};
    request.clock = toMs(now) << 16;
    request.kind = OperationKind::RequestJoin;
    request.payload = {{u"name"_s, name},
                       {u"address"_s, QString()},
                       {u"key"_s, QString::fromLatin1(keys->publicKey.toBase64())},
                       {u"machine"_s, u"PC"_s}};
    return storage::required(seal({workspace, makeUuid7(now), request.device, {}, {}, {request}, {}}, keys->secretKey));
}

QStringList saidBy(Desk& desk)
{
    QStringList said;
    for (const StoredOperation& stored : desk.comments())
        said.append(stored.operation.member.value + u": "_s + stored.operation.payload[u"text"].toString());
    said.sort();
    return said;
}

MemberId assigneeOf(Desk& desk, ConversationId conversation)
{
    return desk.read([&](Database& db) { return ConversationRepository(db).state(conversation); }).assignee;
}

} // namespace

// covers: TEAM-02 TEAM-03 TEAM-05
class SharedLogFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheServerHadNoRoomForIsTriedAgain()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.hurry();
        ola.folder.refusals = 2;
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        QTRY_COMPARE(ola.pending(), 0);
    }

    void whatOthersMakeOfABatchHoldsNothingUp()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        const qsizetype before = server.entries.size();
        ola.folder.breaksDown = true;
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(server.entries.size(), before + 1);
        const auto own = decodeBatch(server.entries.last().bytes);
        QVERIFY(own);
        // Whoever reads the mailbox knows its id, and nothing more.
        const auto forged = seal(own->batch, makeSigningKeys()->secretKey);
        server.entries.append({before + 2, encodeBatch(*forged), server.time});
        ola.folder.breaksDown = false;
        ola.folder.setReachable(true);
        QTRY_COMPARE(ola.member.log().position(), before + 2);
        ola.setStatus(u"closed"_s);
        QTRY_COMPARE(kari.status(), u"closed"_s);
    }

    void whoIsLetInAgainIsHeardAgain_data()
    {
        QTest::addColumn<bool>("readsBoth");
        QTest::newRow("read one after the other") << false;
        QTest::newRow("what came too late and the admission are read at once") << true;
    }
    void whoIsLetInAgainIsHeardAgain()
    {
        QFETCH(bool, readsBoth);
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.folder.refusals = std::numeric_limits<int>::max();
        ola.setStatus(u"waiting"_s);
        QTRY_VERIFY(!ola.setting(u"log.outgoing"_s).isEmpty());
        const domain::Member member{ola.member.member(), u"ola"_s, {}, domain::Role::Agent, domain::Seat::Full};
        kari.member.decide(OperationKind::SetMember, domain::memberPayload({member, true}));
        QTRY_COMPARE(kari.pending(), 0);
        QSignalSpy setAside(&ola.member.log(), &SharedLog::setAside);
        ola.folder.refusals = 0;
        const qsizetype entries = server.entries.size();
        ola.folder.breaksDown = readsBoth;
        ola.member.log().catchUp(); // what he had on its way comes too late
        QTRY_COMPARE(server.entries.size(), entries + 1);
        if (!readsBoth)
            QTRY_COMPARE(setAside.size(), 1);
        kari.member.admit(ola.member);
        QTRY_COMPARE(kari.pending(), 0);
        ola.folder.breaksDown = false;
        ola.folder.setReachable(true);
        QTRY_VERIFY(ola.member.log().roster().isActive(ola.member.device()));
        ola.comment(u"Tilbake"_s);
        QTRY_COMPARE(kari.commentTexts(), QStringList{u"Tilbake"_s});
        QCOMPARE(kari.status(), u"waiting"_s);
    }

    // covers: TEAM-05 SEC-04
    void whoFindsAllPlacesTakenAsksAgainByHimself()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        ola.member.end();
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        const QString workspace = kari.member.log().roster().workspace;
        for (int i = 0; i < domain::Roster::mostRequests; ++i) {
            const auto sealed = strangersRequest(workspace, u"x%1"_s.arg(i), kari.clock.now());
            server.entries.append({server.entries.size() + 1, encodeBatch(sealed), server.time});
        }
        kari.folder.setReachable(true);
        QTRY_COMPARE(kari.member.log().roster().requests.size(), domain::Roster::mostRequests);
        ask(ola, u"ola"_s, ola.member, workspace);
        QTRY_COMPARE(ola.member.log().position(), server.entries.size());
        QCOMPARE(ola.pending(), 1); // it waits, and fills nobody's mailbox
        QVERIFY(server.entries.size() <= domain::Roster::mostRequests + 1);

        const DeviceId forged = kari.member.log().roster().requests.first().device;
        kari.member.decide(OperationKind::WithdrawDevice, {{u"device"_s, forged.value}});
        QTRY_VERIFY(kari.member.log().roster().request(ola.member.device()));
        kari.member.admit(ola.member);
        QTRY_VERIFY(ola.member.log().roster().isActive(ola.member.device()));
    }

    // covers: TEAM-02 TEAM-05
    void whoJoinsUnderAnotherNameTakesHisOwnThingsAlong()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"kari2"_s); // worked alone as kari
        const auto share = [&ola](const QString& area, const QString& key, const QJsonObject& value) {
            ola.member.decideAs(u"kari"_s, OperationKind::SetShared,
                                {{u"area"_s, area}, {u"key"_s, key}, {u"value"_s, value}});
        };
        ola.member.end();
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        share(u"profile"_s, u"kari"_s, {{u"name"_s, u"Kari Berg"_s}});
        share(u"availability"_s, u"kari"_s, {{u"member"_s, u"kari"_s}, {u"since"_s, 1}});
        share(u"view"_s, u"v1"_s,
              {{u"name"_s, u"Mine"_s},
               {u"owner"_s, u"kari"_s},
               {u"query"_s, u"is:open (assignee:kari OR -assignee:\"kari\") assignee:karin"_s}});
        ask(ola, u"kari"_s, ola.member, kari.member.log().roster().workspace);
        QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
        kari.member.admit(ola.member);
        QTRY_COMPARE(ola.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), server.entries.size());
        for (const QString& area : {u"profile"_s, u"availability"_s, u"view"_s}) {
            const auto here = ola.read([&](Database& db) { return SharedRepository(db).list(area); });
            QCOMPARE(here, kari.read([&](Database& db) { return SharedRepository(db).list(area); }));
            QCOMPARE(here.keys(), QStringList{area == u"view"_s ? u"v1"_s : u"kari2"_s});
        }
        const auto views = ola.read([&](Database& db) { return SharedRepository(db).list(u"view"_s); });
        QCOMPARE(views[u"v1"_s][u"query"].toString(),
                 u"is:open (assignee:kari2 OR -assignee:\"kari2\") assignee:karin"_s);
    }

    void aBatchThatNeverComesIsMadeAnew_data()
    {
        QTest::addColumn<int>("lost");
        QTest::newRow("it was deleted") << 1;
        QTest::newRow("something else lies there under its name") << 2;
    }
    void aBatchThatNeverComesIsMadeAnew()
    {
        QFETCH(int, lost);
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.hurry();
        ola.folder.losesBatches = lost;
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        QTRY_COMPARE(ola.pending(), 0);
        const auto operations =
            kari.read([](Database& db) { return OperationRepository(db).ofConversation(Desk::conversation); });
        QCOMPARE(operations.size(), 1);
    }

    void whatWasReadIsNotStoredAfterLeaving()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        ola.member.end();
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        ola.whileBusy([&] {
            ola.member.begin(*ola.store, ola.folder);
            ola.readAhead();
            ola.member.end();
            static_cast<void>(ola.store->write([](WriteContext& context) { return leaveLog(context); }));
        });
        const auto roster = ola.read([](Database& db) { return RosterRepository(db).load(); });
        QVERIFY(!roster.isFounded());
        QVERIFY(ola.setting(u"log.reader"_s).isEmpty());
    }

    void whatAFormerRunReadIsNotReadTwice()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.folder.isReachable = false;
        kari.member.seatOf(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE(kari.pending(), 0);
        QTRY_COMPARE(kari.member.log().position(), server.entries.size());
        ola.whileBusy([&] {
            ola.folder.setReachable(true);
            ola.readAhead();
            ola.member.end();
            ola.member.begin(*ola.store, ola.folder);
            ola.readAhead();
        });
        QTRY_COMPARE(ola.member.log().position(), server.entries.size());
        QVERIFY(ola.member.log().roster() == kari.member.log().roster());
    }

    void whoComesBackUnderAnotherNameStandsLikeTheOthers()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        ola.comment(u"Først"_s);
        QTRY_COMPARE(kari.commentTexts().size(), 1);
        kari.comment(u"Svar"_s);
        QTRY_COMPARE(ola.commentTexts().size(), 2);
        QTRY_COMPARE(ola.pending() + kari.pending(), 0);
        ola.member.end();
        ola.write([](WriteContext& context) { return leaveLog(context); });
        ola.comment(u"Alene"_s);

        LogMember again(*ola.store, ola.folder, u"ola2"_s);
        ask(ola, u"ola"_s, again, kari.member.log().roster().workspace);
        QSignalSpy setAside(&again.log(), &SharedLog::setAside);
        QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
        kari.member.admit(again);
        QTRY_COMPARE(kari.commentTexts().size(), 3);
        QTRY_COMPARE(ola.pending() + kari.pending(), 0);
        QTRY_COMPARE(again.log().position(), server.entries.size());
        QTRY_COMPARE(kari.member.log().position(), server.entries.size());
        QCOMPARE(setAside.size(), 0);
        QCOMPARE(saidBy(kari), (QStringList{u"kari: Svar"_s, u"ola2: Alene"_s, u"ola: Først"_s}));
        QCOMPARE(saidBy(ola), saidBy(kari));
        QVERIFY(again.log().roster() == kari.member.log().roster());
        // Chapters will end alike.
        QCOMPARE(ola.setting(u"log.chapters"_s), kari.setting(u"log.chapters"_s));
    }

    void whoJoinsUnderAnotherNameIsKnownByItInAllThatHeDecided()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"anna"_s);
        ola.member.end();
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        const ConversationId split{4711};
        ola.write([](WriteContext& context) {
            return MemberRepository(context.db)
                .put({MemberId{u"anna"_s}, u"Ola Berg"_s, {}, domain::Role::Agent, domain::Seat::Full});
        });
        ola.member.decide(OperationKind::Assign, {{u"member"_s, u"anna"_s}}, Desk::conversation);
        ola.member.decide(OperationKind::Comment,
                          {{u"text"_s, u"anna?"_s}, {u"mentions"_s, QJsonArray{u"kari"_s, u"anna"_s}}},
                          Desk::conversation);
        ola.member.decide(OperationKind::Place, {{u"places"_s, QJsonObject{{u"mail@x"_s, split.toText()}}}},
                          Desk::conversation);
        ola.member.decide(OperationKind::SetShared,
                          {{u"area"_s, u"macro"_s},
                           {u"key"_s, u"m"_s},
                           {u"value"_s, QJsonObject{{u"name"_s, u"anna"_s},
                                                    {u"steps"_s, QJsonArray{QJsonArray{u"assign"_s, u"anna"_s}}}}}});

        LogMember member(*ola.store, ola.folder, u"ola"_s);
        ask(ola, u"anna"_s, member, kari.member.log().roster().workspace);
        QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
        kari.member.admit(member);
        QTRY_COMPARE(kari.commentTexts().size(), 1);
        QTRY_COMPARE(ola.pending(), 0);
        for (Desk* desk : {&kari, &ola}) {
            QCOMPARE(assigneeOf(*desk, Desk::conversation), member.member());
            QCOMPARE(assigneeOf(*desk, split), member.member());
            const QJsonObject said = desk->comments().first().operation.payload;
            QCOMPARE(said[u"text"].toString(), u"anna?"_s);
            QCOMPARE(said[u"mentions"].toArray(), (QJsonArray{u"kari"_s, u"ola"_s}));
            const auto macro = desk->read([](Database& db) { return SharedRepository(db).find(u"macro"_s, u"m"_s); });
            QVERIFY(macro);
            QCOMPARE((*macro)[u"name"].toString(), u"anna"_s);
            QCOMPARE((*macro)[u"steps"].toArray(), (QJsonArray{QJsonArray{u"assign"_s, u"ola"_s}}));
        }
    }

    /// Contacts hang together: each is not folded anew for each of the others.
    void thousandsOfRefusedDecisionsAreTakenOutAtOnce()
    {
        constexpr int many = 2'000;
        constexpr int patience = 60'000;
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        const ConversationId ingrid{77};
        ola.write([&](WriteContext& context) -> Status {
            Folding folding(context);
            domain::Operation draft;
            draft.member = MemberId{u"ola"_s};
            draft.kind = OperationKind::EditContact;
            draft.target = ingrid;
            const qint64 act = folding.beginAct(draft.member);
            for (int i = 0; i < many; ++i) {
                draft.payload = {{u"create"_s, i == 0}, {u"set"_s, QJsonObject{{u"phone"_s, QString::number(i)}}}};
                folding.apply(draft, act);
            }
            return {};
        });
        for (Desk* desk : {&kari, &ola})
            desk->clock.advance(std::chrono::hours{24 * 300});
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        ola.member.askToJoin();
        QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
        QSignalSpy refused(&ola.member.log(), &SharedLog::refused);
        kari.member.admit(ola.member, domain::Seat::ViewOnly);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), many, patience);
        QCOMPARE(ola.pending(), 0);
        QVERIFY(!ola.knows(ingrid));
    }
};

QTEST_GUILESS_MAIN(SharedLogFaultsTest)
#include "shared_log_faults_test.moc"
