// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-18
#include "engine/presence.h"

#include "journal/presence_seal.h"
#include "unit/journal/log_fixture.h"

#include <QPromise>
#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::journal;
using domain::Activity;
using engine::Presence;

namespace {

constexpr Timestamp start{std::chrono::milliseconds{1'760'000'000'000}};
constexpr ConversationId shoes{7};

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// What lies in the folder on the server, by the server's own clock.
struct Server
{
    QList<LogEntry> entries;
    QList<class Folder*> clients;
    qint64 newest = 0;
    Timestamp now = start + std::chrono::hours{5};
};

class Folder final : public LogFolder
{
    Q_OBJECT

public:
    explicit Folder(Server& server) : m_server(server) { server.clients.append(this); }
    ~Folder() override { m_server.clients.removeOne(this); }

    QFuture<Result<LogPosition>> append(LogAddition addition) override
    {
        m_server.entries.append({++m_server.newest, addition.bytes, m_server.now});
        for (Folder* client : std::as_const(m_server.clients))
            emit client->arrived();
        return ready(Result<LogPosition>(LogPosition{1, m_server.newest}));
    }
    QFuture<Result<LogSlice>> entriesAfter(quint32, qint64 position, int) override
    {
        LogSlice slice{1, {}, m_server.newest, m_server.newest, false};
        for (const LogEntry& entry : std::as_const(m_server.entries))
            if (entry.position > position)
                slice.entries.append(entry);
        return ready(Result<LogSlice>(slice));
    }
    QFuture<Status> remove(quint32, QList<qint64> positions) override
    {
        m_server.entries.removeIf([&](const LogEntry& entry) { return positions.contains(entry.position); });
        return ready(Status{});
    }

private:
    Server& m_server;
};

} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT

private:
    /// A workstation whose clock is right, or not.
    struct Desk
    {
        Desk(Server& server, const Team& team, const Workstation& of, Timestamp time = start)
            : clock(time),
              folder(server),
              presence(folder, {of.device(), of.keys}, [&team] { return team.log.reader.roster(); }, clock)
        {}

        ManualClock clock;
        Folder folder;
        Presence presence;
    };
    using Colleagues = QList<Presence::Colleague>;

private slots:
    void colleaguesSeeWhoViewsAndWrites()
    {
        Team team;
        Server server;
        Desk kari(server, team, team.kari);
        QTRY_COMPARE(server.entries.size(), 1);
        Desk ola(server, team, team.ola, start + std::chrono::hours{20}); // a clock that is wrong
        QTRY_COMPARE(server.entries.size(), 2);
        kari.clock.advance(std::chrono::minutes{1});
        kari.presence.show(Activity::Writing, shoes);
        QTRY_COMPARE(ola.presence.at(shoes), (Colleagues{{MemberId{u"kari"_s}, Activity::Writing}}));
        QCOMPARE(ola.presence.conversations(), QSet{shoes});
        QVERIFY(kari.presence.at(shoes).isEmpty());
        QCOMPARE(server.entries.size(), 2); // each has one note there
        kari.clock.advance(std::chrono::minutes{1});
        kari.presence.show(Activity::Online);
        QTRY_VERIFY_WITH_TIMEOUT((kari.clock.advance(std::chrono::seconds{1}), kari.presence.show(Activity::Online),
                                  ola.presence.at(shoes).isEmpty()),
                                 5000);
    }

    void whoComesLaterSeesWhatHoldsAndNotWhatIsOld()
    {
        Team team;
        Server server;
        const auto noteOf = [&](const Workstation& of, std::chrono::minutes ago) {
            const domain::PresenceNote note{of.device(), toMs(start - ago), Activity::Viewing, shoes,
                                            std::chrono::seconds{120}};
            server.entries.append({++server.newest, *sealPresence(note, firm, of.keys.secretKey), server.now - ago});
        };
        noteOf(team.siri, std::chrono::minutes{30});
        noteOf(team.ola, std::chrono::minutes{1});
        Desk kari(server, team, team.kari);
        QTRY_COMPARE(kari.presence.at(shoes), (Colleagues{{MemberId{u"ola"_s}, Activity::Viewing}}));
    }

    void whatWasSaidYesterdayIsNotBelievedOnceMore()
    {
        Team team;
        Server server;
        const auto putBack = [&](std::chrono::hours ago) {
            const domain::PresenceNote note{team.ola.device(), toMs(start - ago), Activity::Writing, shoes,
                                            std::chrono::seconds{120}};
            server.entries.append({++server.newest, *sealPresence(note, firm, team.ola.keys.secretKey), server.now});
        };
        putBack(std::chrono::hours{30});
        Desk kari(server, team, team.kari);
        QTRY_VERIFY(kari.presence.online());
        QVERIFY(kari.presence.at(shoes).isEmpty());
        putBack(std::chrono::hours{29});
        emit kari.folder.arrived();
        putBack(std::chrono::hours{1}); // a clock may be wrong by that much
        emit kari.folder.arrived();
        QTRY_COMPARE(kari.presence.at(shoes).size(), 1);
    }

    void anOwnNoteThatSomebodyPutBackDoesNotTakeThePlaceOfTheTrueOne()
    {
        Team team;
        Server server;
        Desk kari(server, team, team.kari);
        QTRY_COMPARE(server.entries.size(), 1);
        const QByteArray own = server.entries.first().bytes;
        const domain::PresenceNote former{team.kari.device(), toMs(start) - 60'000, Activity::Writing, shoes,
                                          std::chrono::seconds{120}};
        server.entries.append({++server.newest, *sealPresence(former, firm, team.kari.keys.secretKey), server.now});
        emit kari.folder.arrived();
        QTRY_COMPARE(server.entries.size(), 1);
        QCOMPARE(server.entries.first().bytes, own);
    }

    void aFormerRunsNoteIsClearedUp()
    {
        Team team;
        Server server;
        const domain::PresenceNote note{team.kari.device(), toMs(start) + 90'000, Activity::Writing, shoes,
                                        std::chrono::seconds{120}};
        server.entries.append({++server.newest, *sealPresence(note, firm, team.kari.keys.secretKey), server.now});
        Desk kari(server, team, team.kari);
        QTRY_VERIFY(server.entries.size() == 1 && server.newest == 2);
        const auto left = openPresence(server.entries.first().bytes, team.log.reader.roster());
        QVERIFY(left && left->number > note.number);
    }

    void whoWasRemovedSeesAndTellsNothing()
    {
        Team team;
        Server server;
        Desk ola(server, team, team.ola);
        QTRY_COMPARE(server.entries.size(), 1);
        Desk kari(server, team, team.kari);
        QTRY_COMPARE(server.entries.size(), 2);
        team.log.add(team.kari, {team.kari.withdraw(team.ola)});
        ola.clock.advance(std::chrono::minutes{1});
        ola.presence.show(Activity::Writing, shoes);
        kari.clock.advance(std::chrono::minutes{1});
        kari.presence.show(Activity::Writing, shoes);
        QTRY_COMPARE(server.newest, 3); // Kari's
        QVERIFY(kari.presence.at(shoes).isEmpty());
    }

    void whoCannotBeHeardIsNotThere()
    {
        Team team;
        Server server;
        Desk kari(server, team, team.kari);
        QTRY_COMPARE(server.entries.size(), 1);
        Desk ola(server, team, team.ola);
        QTRY_COMPARE(server.entries.size(), 2);
        kari.clock.advance(std::chrono::minutes{1});
        kari.presence.show(Activity::Writing, shoes);
        QTRY_COMPARE(ola.presence.at(shoes).size(), 1);
        QSignalSpy changed(&ola.presence, &Presence::changed);
        emit ola.folder.reachableChanged(false, u"offline"_s);
        QVERIFY(ola.presence.at(shoes).isEmpty());
        QCOMPARE(changed.size(), 1);
    }

    // covers: RTE-03
    void whoIsOfflineIsKnownOnlyToWhoHearsTheOthers()
    {
        Team team;
        Server server;
        Desk kari(server, team, team.kari);
        QTRY_VERIFY(kari.presence.online());
        QVERIFY(kari.presence.online()->isEmpty());
        Desk ola(server, team, team.ola);
        QTRY_COMPARE(kari.presence.online(), std::optional(QSet{MemberId{u"ola"_s}}));
        QTRY_COMPARE(ola.presence.online(), std::optional(QSet{MemberId{u"kari"_s}}));
        emit ola.folder.reachableChanged(false, u"offline"_s);
        QCOMPARE(ola.presence.online(), std::nullopt);
        // Who is there has not said so again yet.
        emit ola.folder.reachableChanged(true, {});
        QCOMPARE(ola.presence.online(), std::nullopt);
        ola.clock.advance(std::chrono::minutes{20});
        QVERIFY(ola.presence.online());
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
