// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-03 CHN-05 CHN-11 INB-22
// What an address is to the team: whose it is, where its mail goes, and what goes along when it changes.
#include "engine/engine.h"
#include "journal/journal.h"
#include "net/credential_store.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "services/workspace.h"
#include "services/writing_service.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/inbox_repository.h"
#include "storage/member_repository.h"
#include "unit/storage/store_fixture.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::services;
using namespace Qt::Literals::StringLiterals;
using domain::ChannelRules;
using domain::Inbox;
using storage::WriteContext;
using Audience = AccountService::Audience;

namespace {

const MemberId kari{u"kari"_s};
const MemberId ola{u"ola"_s};
const QString own = u"kari@fjellsport.no"_s;

/// Two members over one store; nothing is reached, and passwords are kept in memory.
class Desk
{
public:
    Desk()
    {
        fixture.write([](WriteContext& context) -> Status {
            for (const MemberId& id : {kari, ola})
                storage::required(storage::MemberRepository(context.db)
                                      .put({id, id.value.toUpper(), {}, domain::Role::Agent, domain::Seat::Full}));
            return {};
        });
    }

    template <typename T>
    static T settled(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            qFatal("never done");
        return future.result();
    }
    static domain::Account account(const QString& address)
    {
        domain::Account account;
        account.address = address;
        account.user = address;
        account.displayName = u"Kari"_s;
        account.imap = {u"127.0.0.1"_s, 1, domain::TransportSecurity::ImplicitTls};
        account.smtp = account.imap;
        return account;
    }
    Result<AccountId> connect(AccountService& whose, const QString& address, Audience audience)
    {
        return settled(whose.add(account(address), u"hemmelig"_s, 0, audience));
    }
    AccountId idOf(const QString& address)
    {
        return fixture.store
            ->read([&](storage::Database& db) { return storage::AccountRepository(db).findByAddress(address); })
            .value_or(domain::Account{})
            .id;
    }
    void begins(qint64 conversation, const QString& address)
    {
        const AccountId id = idOf(address);
        fixture.clock.advance(std::chrono::minutes(1));
        fixture.write([&](WriteContext& context) -> Status {
            storage::NewConversation fresh;
            fresh.id = ConversationId{conversation};
            fresh.account = id;
            fresh.created = context.now;
            storage::required(storage::ConversationRepository(context.db).create(fresh));
            return {};
        });
        fixture.clock.advance(std::chrono::minutes(1));
    }
    static int listed(InboxService& whose, const InboxId& inbox = {})
    {
        domain::ViewQuery query;
        query.view = domain::View::AllOpen;
        query.inbox = inbox;
        return static_cast<int>(whose.page(query, {}, 0, 100).value().size());
    }

    storage::StoreFixture fixture;

private:
    journal::Journal m_journal{*fixture.store};
    net::InMemoryCredentialStore m_credentials;
    engine::Engine m_engine{*fixture.store, m_credentials, fixture.clock, {}};
    Workspace m_karis{*fixture.store, m_journal, m_engine, fixture.clock, kari, {}};
    Workspace m_olas{*fixture.store, m_journal, m_engine, fixture.clock, ola, {}};

public:
    AccountService karis{m_karis};
    AccountService olas{m_olas};
    InboxService karisInbox{m_karis};
    InboxService olasInbox{m_olas};
    WritingService writing{m_karis};
};

} // namespace

class AccountChannelsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPersonalAddressIsSeenByItsMemberAlone()
    {
        Desk desk;
        QVERIFY(Desk::settled(desk.karis.add(Desk::account(u"support@fjellsport.no"_s), u"x"_s)));
        QVERIFY(desk.connect(desk.karis, own, Audience::Self));
        desk.begins(1, own);
        desk.begins(2, u"support@fjellsport.no"_s);
        QCOMPARE(Desk::listed(desk.karisInbox), 2);
        QCOMPARE(Desk::listed(desk.olasInbox), 1);
        QCOMPARE(desk.karisInbox.myInboxes()->size(), 2);
        QCOMPARE(desk.karisInbox.myInboxes()->last().name, u"Kari"_s);
        // Ctrl+Z after connecting must not show it to everybody.
        QVERIFY(!desk.karisInbox.undo().result());
        QCOMPARE(Desk::listed(desk.olasInbox), 1);
    }

    void anAddressIsEitherTheTeamsOrSomebodys()
    {
        Desk desk;
        QVERIFY(desk.connect(desk.karis, own, Audience::Self));
        const auto refusal = [](const Status& status) {
            return status ? QString() : status.error().code == ErrorCode::Conflict ? status.error().userText : u"?"_s;
        };
        QVERIFY(refusal(desk.karis.mayConnect(u"Kari@Fjellsport.no "_s, Audience::Team)).contains(u"your personal"));
        QVERIFY(refusal(desk.olas.mayConnect(own, Audience::Team)).contains(u"personal address of KARI"_s));
        QVERIFY(refusal(desk.olas.mayConnect(own, Audience::Self)).contains(u"personal address of KARI"_s));
        QCOMPARE(desk.connect(desk.olas, own, Audience::Team).error().code, ErrorCode::Conflict);

        const QString teams = u"support@fjellsport.no"_s;
        QVERIFY(desk.connect(desk.olas, teams, Audience::Team));
        QVERIFY(refusal(desk.karis.mayConnect(teams, Audience::Self)).contains(u"whole team"_s));
        QVERIFY(refusal(desk.karis.mayConnect(teams, Audience::Team)).contains(u"already"_s));
        QCOMPARE(desk.connect(desk.karis, teams, Audience::Self).error().code, ErrorCode::Conflict);
        QCOMPARE(desk.karis.accounts()->size(), 2);
    }

    void onceRemovedAnAddressCanBeClaimedAnew()
    {
        Desk desk;
        QVERIFY(desk.connect(desk.karis, own, Audience::Self));
        desk.begins(1, own);
        QVERIFY(Desk::settled(desk.karis.remove(desk.idOf(own))));
        // What came stays with its member, who may connect it again and has one inbox for it still.
        QCOMPARE(Desk::listed(desk.karisInbox), 1);
        QCOMPARE(Desk::listed(desk.olasInbox), 0);
        QVERIFY(desk.connect(desk.karis, own, Audience::Self));
        QCOMPARE(desk.karisInbox.inboxes()->size(), 2);
        QVERIFY(Desk::settled(desk.karis.remove(desk.idOf(own))));
        QVERIFY(desk.connect(desk.olas, own, Audience::Team));
        desk.begins(2, own);
        QCOMPARE(Desk::listed(desk.olasInbox), 1);
        QCOMPARE(Desk::listed(desk.karisInbox), 2);
        // With mail of the team's in it, it cannot go away from the team.
        QVERIFY(Desk::settled(desk.olas.remove(desk.idOf(own))));
        QVERIFY(!desk.olas.mayConnect(own, Audience::Self));
    }

    void anotherAddressOfAMailboxKeepsItsInboxSignatureAndRules()
    {
        Desk desk;
        const QString before = u"salg@fjellsport.no"_s;
        const QString after = u"bedrift@fjellsport.no"_s;
        QVERIFY(desk.connect(desk.karis, before, Audience::Team));
        Inbox inbox;
        inbox.name = u"Bedrift"_s;
        QVERIFY(desk.karisInbox.putInbox(inbox).result());
        const InboxId bedrift = desk.karisInbox.inboxes()->last().id;
        QVERIFY(desk.karisInbox.moveChannel(before, bedrift, InboxService::ChannelHistory::GoesAlong).result());
        domain::SenderStyle style;
        style.signatureHtml = u"<p>Hilsen oss</p>"_s;
        QVERIFY(desk.writing.setSenderStyle(before, style).result());
        ChannelRules rules;
        rules.priority = domain::Priority::High;
        QVERIFY(desk.karis.setRules(before, rules).result());
        desk.begins(1, before);

        domain::Account changed = desk.karis.accounts()->first();
        changed.address = after;
        QVERIFY(Desk::settled(desk.karis.update(changed, {})));
        desk.begins(2, after);
        QCOMPARE(Desk::listed(desk.karisInbox, bedrift), 2);
        QCOMPARE(Desk::listed(desk.karisInbox, Inbox::mainId()), 0);
        QCOMPARE(desk.writing.senderStyle(after)->signatureHtml, style.signatureHtml);
        QCOMPARE(desk.karis.rules(after)->priority, domain::Priority::High);
        QVERIFY(!desk.karis.rules(after)->isPersonal());
        QVERIFY(desk.karis.mayConnect(before, Audience::Team));
    }

    void rulesAreTidiedSharedAndTakenBack()
    {
        Desk desk;
        ChannelRules rules;
        rules.tags = {u" faktura "_s, u" "_s};
        rules.logToForwarder = true;
        QVERIFY(desk.karis.setRules(u"Salg@Fjellsport.no"_s, rules).result());
        QCOMPARE(desk.olas.rules(u"salg@fjellsport.no"_s)->tags, QStringList{u"faktura"_s});
        QVERIFY(desk.olas.rules(u"salg@fjellsport.no"_s)->logToForwarder);
        QVERIFY(desk.karisInbox.undo().result());
        QCOMPARE(desk.olas.rules(u"salg@fjellsport.no"_s).value(), ChannelRules{});
    }
};

QTEST_GUILESS_MAIN(AccountChannelsTest)
#include "account_channels_test.moc"
