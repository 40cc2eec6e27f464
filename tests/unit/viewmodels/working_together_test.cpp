// SPDX-License-Identifier: GPL-3.0-or-later
// What two members decide at their own workstations, on one log, through the services that the desktop calls.
#include "engine/engine.h"
#include "journal/journal.h"
#include "net/credential_store.h"
#include "services/availability_service.h"
#include "services/inbox_service.h"
#include "services/workspace.h"
#include "services/writing_service.h"
#include "storage/member_repository.h"
#include "unit/journal/log_desk.h"
#include "viewmodels/notices.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::journal;
using namespace std::chrono_literals;
using domain::Availability;
using services::WritingService;

namespace {

/// A workstation with what a window works with.
struct Office
{
    Office(Server& server, const QString& name) : desk(server, name) {}

    Desk desk;
    Journal journal{*desk.store};
    net::InMemoryCredentialStore credentials;
    engine::Engine engine{*desk.store, credentials, desk.clock, {}};
    services::Workspace workspace{*desk.store, journal, engine, desk.clock, desk.member.member(), {}};
    services::InboxService inbox{workspace};
    services::WritingService writing{workspace};
    services::AvailabilityService availability{workspace};

    [[nodiscard]] MemberId self() const { return workspace.self; }
    [[nodiscard]] QStringList views() const
    {
        QStringList names;
        const auto all = inbox.savedViews();
        for (const domain::SavedView& view : *all)
            names.append(view.name);
        return names;
    }
    [[nodiscard]] QStringList replies() const
    {
        QStringList texts;
        const auto all = writing.snippets();
        for (const domain::Snippet& snippet : *all)
            texts.append(snippet.name + u": "_s + snippet.texts.value(u"nb"_s));
        return texts;
    }
    [[nodiscard]] Availability of(const Office& other) const { return availability.of(other.self()).availability; }
    [[nodiscard]] domain::ConversationDetail detail() const { return *inbox.conversation(Desk::conversation); }
};

bool isDone(const QFuture<Status>& act)
{
    return QTest::qWaitFor([&act] { return act.isFinished(); }, 30'000) && act.result();
}

} // namespace

class WorkingTogetherTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Office> m_kari; ///< administrator
    std::unique_ptr<Office> m_ola;  ///< agent

private slots:
    void init()
    {
        m_server = std::make_unique<Server>();
        m_kari = std::make_unique<Office>(*m_server, u"kari"_s);
        m_ola = std::make_unique<Office>(*m_server, u"ola"_s);
        admit(m_kari->desk, m_ola->desk);
    }
    void cleanup()
    {
        m_ola.reset();
        m_kari.reset();
        m_server.reset();
    }

    // covers: RTE-03 TEAM-02
    void whoIsAwayIsKnownAtBoth()
    {
        const Timestamp until = m_ola->desk.clock.now() + 48h;
        QVERIFY(isDone(m_ola->availability.goAway(m_ola->self(), until, u"Kurs"_s)));
        QTRY_COMPARE(m_kari->of(*m_ola), Availability::Away);
        QCOMPARE(m_kari->availability.of(m_ola->self()).note, u"Kurs"_s);
        QCOMPARE(m_kari->availability.of(m_ola->self()).until, until);
        // No machine has to say that he is back.
        const qsizetype entries = m_server->entries.size();
        m_kari->desk.clock.set(until);
        m_kari->availability.pass();
        QCOMPARE(m_kari->of(*m_ola), Availability::Available);
        QCOMPARE(m_server->entries.size(), entries);
        m_kari->desk.clock.set(until - 47h);
        QVERIFY(m_ola->inbox.undo().result());
        QTRY_COMPARE(m_kari->of(*m_ola), Availability::Available);
    }

    // covers: RTE-03 TEAM-05
    void onlyWhoLeadsSaysItForSomebodyElse()
    {
        QCOMPARE(m_ola->availability.goAway(m_kari->self(), {}, {}).result().error().code, ErrorCode::Rejected);
        QVERIFY(isDone(m_kari->availability.goAway(m_ola->self(), {}, u"Syk"_s)));
        QTRY_COMPARE(m_ola->of(*m_ola), Availability::Away);
        QVERIFY(isDone(m_ola->availability.comeBack(m_ola->self())));
        QTRY_COMPARE(m_kari->of(*m_ola), Availability::Available);
    }

    // covers: INB-08 TEAM-02
    void whatIsHandedOverIsOneActAtBoth()
    {
        QVERIFY(isDone(m_ola->inbox.assign({Desk::conversation}, m_ola->self())));
        QTRY_COMPARE(m_kari->availability.openWork(m_ola->self())->size(), 1);
        QVERIFY(isDone(m_ola->inbox.assign(*m_ola->availability.openWork(m_ola->self()), m_kari->self())));
        QTRY_COMPARE(m_kari->detail().row.assignee, m_kari->self());
        QVERIFY(m_ola->inbox.undo().result());
        QTRY_COMPARE(m_kari->detail().row.assignee, m_ola->self());
    }

    // covers: INB-04 TEAM-02
    void sharedViewsAreSeenByBothAndPrivateOnesByTheirOwner()
    {
        QVERIFY(isDone(m_ola->inbox.putView({{}, u"Retur"_s, u"tag:retur"_s, {}, true, 0})));
        QVERIFY(isDone(m_ola->inbox.putView({{}, u"Mine notater"_s, u"tag:ola"_s, {}, false, 0})));
        QTRY_COMPARE(m_kari->views(), QStringList{u"Retur"_s});
        QCOMPARE(m_ola->views(), (QStringList{u"Retur"_s, u"Mine notater"_s}));
        domain::SavedView view = m_kari->inbox.savedViews()->first();
        view.name = u"Bytte og retur"_s;
        QVERIFY(isDone(m_kari->inbox.putView(view)));
        QTRY_COMPARE(m_ola->views().first(), u"Bytte og retur"_s);
        QVERIFY(isDone(m_ola->inbox.removeView(view.id)));
        QTRY_VERIFY(m_kari->views().isEmpty());
        QVERIFY(m_ola->inbox.undo().result());
        QTRY_COMPARE(m_kari->views(), QStringList{u"Bytte og retur"_s});
    }

    // covers: INB-16 INB-22 TEAM-02
    void savedRepliesAndMacrosAreThoseOfTheTeam()
    {
        QVERIFY(isDone(
            m_ola->writing.put(domain::Snippet{{}, u"Retur"_s, u"retur"_s, {{u"nb"_s, u"Send den tilbake."_s}}})));
        QTRY_COMPARE(m_kari->replies(), QStringList{u"Retur: Send den tilbake."_s});
        using Kind = domain::MacroStep::Kind;
        QVERIFY(isDone(m_kari->writing.put(
            domain::Macro{{}, u"Lukk retur"_s, {}, {{Kind::AddTag, u"retur"_s}, {Kind::SetStatus, u"closed"_s}}})));
        QTRY_COMPARE(m_ola->writing.macros()->size(), 1);
        // Run at one workstation, it is one act there and has happened at both.
        QVERIFY(isDone(m_ola->writing.run(m_ola->writing.macros()->first(), {Desk::conversation})));
        QTRY_COMPARE(m_kari->detail().row.statusId, u"closed"_s);
        QCOMPARE(m_kari->detail().tags, QStringList{u"retur"_s});
        QVERIFY(m_ola->inbox.undo().result());
        QTRY_VERIFY(m_kari->detail().tags.isEmpty());
        QTRY_COMPARE(m_kari->detail().row.statusId, u"new"_s);
        const auto stored = m_kari->writing.snippets();
        QVERIFY(isDone(m_kari->writing.removeSnippet(stored->first().id)));
        QTRY_VERIFY(m_ola->replies().isEmpty());
    }

    // covers: INB-07 INB-11 TEAM-02
    void aMentionReachesTheOneItNames()
    {
        QVERIFY(isDone(m_ola->inbox.comment(Desk::conversation, u"@kari ser du på denne?"_s)));
        QTRY_COMPARE(m_kari->detail().events.size(), 1);
        const domain::ViewQuery mentions{domain::View::Mentions, m_kari->self(), {}};
        QCOMPARE(m_kari->inbox.page(mentions, std::nullopt, 0, 10)->size(), 1);
        const domain::ViewQuery olas{domain::View::Mentions, m_ola->self(), {}};
        QVERIFY(m_kari->inbox.page(olas, std::nullopt, 0, 10)->isEmpty());
        const auto members = m_kari->desk.read([](Database& db) { return storage::MemberRepository(db).list(); });
        viewmodels::NoticeFinder karis(m_kari->self(), Timestamp{});
        const auto told = karis.look(m_kari->detail(), members);
        QVERIFY(std::ranges::any_of(
            told, [](const viewmodels::Notice& notice) { return notice.kind == viewmodels::NoticeKind::Mention; }));
        // Taken back at one, it is taken back at both.
        QVERIFY(m_ola->inbox.undo().result());
        QTRY_VERIFY(m_kari->inbox.page(mentions, std::nullopt, 0, 10)->isEmpty());
    }

    // covers: INB-08 TEAM-02
    void followingIsEachMembersOwn()
    {
        QVERIFY(isDone(m_ola->inbox.follow({Desk::conversation}, true)));
        QVERIFY(m_ola->detail().followed);
        // Everything that was decided has come, and the other follows nothing by it.
        QVERIFY(isDone(m_ola->inbox.setPriority({Desk::conversation}, domain::Priority::High)));
        QTRY_COMPARE(m_kari->detail().row.priority, domain::Priority::High);
        QVERIFY(!m_kari->detail().followed);
        QVERIFY(isDone(m_kari->inbox.follow({Desk::conversation}, true)));
        QVERIFY(isDone(m_ola->inbox.follow({Desk::conversation}, false)));
        QVERIFY(!m_ola->detail().followed);
        QVERIFY(m_kari->detail().followed);
    }
};

QTEST_GUILESS_MAIN(WorkingTogetherTest)
#include "working_together_test.moc"
