// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-18
#include "engine/presence.h"

#include "support/dovecot_server.h"
#include "support/office.h"
#include "support/patience.h"
#include "unit/journal/log_fixture.h"

#include <QElapsedTimer>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using domain::Activity;

namespace {

constexpr ConversationId shoes{7};

engine::EngineOptions quick()
{
    engine::EngineOptions options = Office::impatient();
    options.sync.retryCeiling = std::chrono::milliseconds{300};
    options.sync.pollOthers = std::chrono::seconds{1};
    options.sync.pollWithoutIdle = std::chrono::seconds{1};
    return options;
}

/// Somebody at work on a team's mailbox.
class Desk
{
public:
    Desk(const ImapServer& server, const journal::Team& team, const journal::Workstation& of)
        : m_folder(m_office.engine().openPresence(
              m_office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile()))),
          presence(std::make_unique<engine::Presence>(
              *m_folder, journal::LogIdentity{of.device(), of.keys}, [&team] { return team.log.reader.roster(); },
              m_clock))
    {}
    ~Desk()
    {
        presence.reset();
        m_folder.reset();
    }

private:
    Office m_office{quick()};
    SystemClock m_clock;
    std::unique_ptr<journal::LogFolder> m_folder;

public:
    std::unique_ptr<engine::Presence> presence;
};

} // namespace

/// Who is present, over one mailbox of a real mail server.
class PresenceTest : public QObject
{
    Q_OBJECT

private slots:
    void whoWritesIsSeenByTheOthersAndLeavesOneNote()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const journal::Team team;
        Desk kari(server, team, team.kari);
        Desk ola(server, team, team.ola);
        const auto notes = [&] { return server.fetch(u"anna"_s, u"Svarbord/Presence"_s).size(); };
        QTRY_COMPARE(notes(), 2);
        QElapsedTimer timer;
        timer.start();
        ola.presence->show(Activity::Writing, shoes);
        QTRY_COMPARE(kari.presence->at(shoes),
                     (QList<engine::Presence::Colleague>{{MemberId{u"ola"_s}, Activity::Writing}}));
        qInfo("seen to write after %lld ms", timer.restart());
        ola.presence->show(Activity::Online);
        QTRY_VERIFY(kari.presence->at(shoes).isEmpty());
        qInfo("seen to stop after %lld ms", timer.elapsed());
        QTRY_COMPARE(notes(), 2);
    }

    void whoComesLaterSeesWhoIsThereAlready()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const journal::Team team;
        Desk kari(server, team, team.kari);
        Desk siri(server, team, team.siri);
        kari.presence->show(Activity::Writing, shoes);
        QTRY_COMPARE(siri.presence->at(shoes).size(), 1);
        const Desk per(server, team, team.per);
        QTRY_COMPARE(per.presence->at(shoes).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
