// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-02 INB-04 INB-22 CHN-10 CHN-11
#include "engine/engine.h"
#include "journal/journal.h"
#include "net/credential_store.h"
#include "services/inbox_service.h"
#include "services/workspace.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/inbox_repository.h"
#include "storage/member_repository.h"
#include "storage/search/search_index.h"
#include "storage/shared_repository.h"
#include "unit/storage/store_fixture.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::services;
using namespace Qt::Literals::StringLiterals;
using domain::Inbox;
using domain::View;
using storage::WriteContext;
using History = InboxService::ChannelHistory;

namespace {

const QString support = u"support@fjellsport.no"_s;
const QString sales = u"salg@fjellsport.no"_s;
const MemberId kari{u"kari"_s};
const MemberId ola{u"ola"_s};

/// Two mailboxes and two members over one store.
class Desk
{
public:
    Desk()
    {
        fixture.write([this](WriteContext& context) -> Status {
            for (const MemberId& id : {kari, ola})
                storage::required(storage::MemberRepository(context.db)
                                      .put({id, id.value, {}, domain::Role::Agent, domain::Seat::Full}));
            for (const QString& address : {support, sales}) {
                domain::Account account;
                account.address = address;
                accounts.insert(address, storage::required(storage::AccountRepository(context.db).insert(account)));
            }
            return {};
        });
    }

    void begins(qint64 conversation, const QString& address)
    {
        fixture.clock.advance(std::chrono::minutes(1));
        fixture.write([&](WriteContext& context) -> Status {
            storage::NewConversation fresh;
            fresh.id = ConversationId{conversation};
            fresh.account = accounts.value(address);
            fresh.created = context.now;
            storage::required(storage::ConversationRepository(context.db).create(fresh));
            return {};
        });
        fixture.clock.advance(std::chrono::minutes(1));
    }

    static QList<qint64> listed(InboxService& whose, const InboxId& inbox = {}, View view = View::AllOpen)
    {
        domain::ViewQuery query;
        query.view = view;
        query.inbox = inbox;
        QList<qint64> ids;
        const auto rows = whose.page(query, {}, 0, 100);
        for (const domain::ConversationRow& row : *rows)
            ids.append(row.id.value);
        return ids;
    }
    InboxId make(const QString& name, const QList<MemberId>& members = {})
    {
        Inbox inbox;
        inbox.name = name;
        inbox.members = members;
        done(karis.putInbox(inbox));
        return named(name).id;
    }
    Inbox named(const QString& name)
    {
        const auto all = karis.inboxes();
        for (const Inbox& inbox : *all)
            if (inbox.name == name)
                return inbox;
        return {};
    }
    static void done(QFuture<Status> act)
    {
        const Status outcome = act.result();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().userText));
    }
    static ErrorCode refusal(QFuture<Status> act) { return act.result().error().code; }

    storage::StoreFixture fixture;
    QHash<QString, AccountId> accounts;

private:
    journal::Journal m_journal{*fixture.store};
    net::InMemoryCredentialStore m_credentials;
    engine::Engine m_engine{*fixture.store, m_credentials, fixture.clock, {}};
    Workspace m_karis{*fixture.store, m_journal, m_engine, fixture.clock, kari, {}};
    Workspace m_olas{*fixture.store, m_journal, m_engine, fixture.clock, ola, {}};

public:
    InboxService karis{m_karis};
    InboxService olas{m_olas};
};

} // namespace

class InboxesTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAnyThereIsOneAndEverythingIsInIt()
    {
        Desk desk;
        desk.begins(1, support);
        desk.begins(2, sales);
        desk.begins(3, {}); // imported: through no channel
        QCOMPARE(desk.karis.inboxes()->size(), 1);
        QVERIFY(!desk.karis.inboxes()->first().name.isEmpty());
        QCOMPARE(Desk::listed(desk.karis), (QList<qint64>{3, 2, 1}));
        QCOMPARE(Desk::listed(desk.karis, Inbox::mainId()), (QList<qint64>{3, 2, 1}));
        QVERIFY(desk.karis.counts(kari).result()->ofInbox.isEmpty());
    }

    void aMovedChannelTakesItsHistoryAlongInOneStepOfUndo()
    {
        Desk desk;
        desk.begins(1, support);
        desk.begins(2, sales);
        const InboxId bedrift = desk.make(u"Bedrift"_s);
        QVERIFY(Desk::listed(desk.karis, bedrift).isEmpty());
        Desk::done(desk.karis.moveChannel(sales, bedrift, History::GoesAlong));
        desk.begins(3, sales);
        QCOMPARE(Desk::listed(desk.karis, bedrift), (QList<qint64>{3, 2}));
        QCOMPARE(Desk::listed(desk.karis, Inbox::mainId()), (QList<qint64>{1}));
        QCOMPARE(Desk::listed(desk.karis), (QList<qint64>{3, 2, 1}));

        QVERIFY(desk.karis.undo().result());
        QVERIFY(Desk::listed(desk.karis, bedrift).isEmpty());
        QCOMPARE(Desk::listed(desk.karis, Inbox::mainId()), (QList<qint64>{3, 2, 1}));
        QVERIFY(desk.karis.redo().result());
        QCOMPARE(Desk::listed(desk.karis, bedrift), (QList<qint64>{3, 2}));
    }

    void withoutItsHistoryOnlyWhatBeginsLaterGoes()
    {
        Desk desk;
        desk.begins(1, sales);
        const InboxId bedrift = desk.make(u"Bedrift"_s);
        Desk::done(desk.karis.moveChannel(sales, bedrift, History::Stays));
        desk.begins(2, sales);
        QCOMPARE(Desk::listed(desk.karis, bedrift), (QList<qint64>{2}));
        QCOMPARE(Desk::listed(desk.karis, Inbox::mainId()), (QList<qint64>{1}));

        const InboxId third = desk.make(u"Regnskap"_s);
        Desk::done(desk.karis.moveChannel(sales, third, History::Stays));
        desk.begins(3, sales);
        QCOMPARE(Desk::listed(desk.karis, Inbox::mainId()), (QList<qint64>{1}));
        QCOMPARE(Desk::listed(desk.karis, bedrift), (QList<qint64>{2}));
        QCOMPARE(Desk::listed(desk.karis, third), (QList<qint64>{3}));

        // Taken back, what began meanwhile is where it would be.
        QVERIFY(desk.karis.undo().result());
        QCOMPARE(Desk::listed(desk.karis, bedrift), (QList<qint64>{3, 2}));
        // With its history, all of it goes, whenever it began.
        Desk::done(desk.karis.moveChannel(sales, third, History::GoesAlong));
        QCOMPARE(Desk::listed(desk.karis, third), (QList<qint64>{3, 2, 1}));
    }

    void mailThatCameBetweenTheMoveAndItsFoldIsFiledByWhenItBegan()
    {
        Desk desk;
        const InboxId bedrift = desk.make(u"Bedrift"_s);
        const Timestamp moved = desk.fixture.clock.now() + std::chrono::seconds(30);
        desk.begins(1, sales); // a minute later, before the move is known here
        desk.fixture.write([&](WriteContext& context) {
            const auto place = domain::ChannelPlace{}.movedSince(moved, bedrift);
            storage::required(storage::SharedRepository(context.db).put(u"channel"_s, sales, domain::toJson(place)));
            return storage::InboxRepository(context.db).fileByEras(sales, place);
        });
        QCOMPARE(Desk::listed(desk.karis, bedrift), (QList<qint64>{1}));
    }

    void removingAnInboxLosesNothingAndCanBeUndone()
    {
        Desk desk;
        const InboxId bedrift = desk.make(u"Bedrift"_s);
        Desk::done(desk.karis.moveChannel(sales, bedrift, History::GoesAlong));
        desk.begins(1, sales);
        const InboxId third = desk.make(u"Regnskap"_s);
        Desk::done(desk.karis.removeInbox(bedrift, third));
        QCOMPARE(desk.karis.inboxes()->size(), 2);
        QCOMPARE(Desk::listed(desk.karis, third), (QList<qint64>{1}));
        desk.begins(2, sales);
        QCOMPARE(Desk::listed(desk.karis, third), (QList<qint64>{2, 1}));
        QVERIFY(desk.karis.undo().result());
        QCOMPARE(Desk::listed(desk.karis, bedrift), (QList<qint64>{2, 1}));
        QVERIFY(Desk::listed(desk.karis, third).isEmpty());

        QCOMPARE(Desk::refusal(desk.karis.removeInbox(Inbox::mainId(), third)), ErrorCode::InvalidInput);
        QCOMPARE(Desk::refusal(desk.karis.removeInbox(third, third)), ErrorCode::InvalidInput);
    }

    void aMemberSeesTheInboxesHeIsAMemberOf()
    {
        Desk desk;
        const InboxId secret = desk.make(u"Personal"_s, {kari});
        const InboxId bedrift = desk.make(u"Bedrift"_s, {kari, ola});
        Desk::done(desk.karis.moveChannel(sales, secret, History::GoesAlong));
        for (qint64 id = 1; id <= 4; ++id)
            desk.begins(id, id % 2 == 0 ? sales : support);
        QCOMPARE(desk.karis.myInboxes()->size(), 3);
        QCOMPARE(desk.olas.myInboxes()->size(), 2);
        QCOMPARE(Desk::listed(desk.karis), (QList<qint64>{4, 3, 2, 1}));
        QCOMPARE(Desk::listed(desk.olas), (QList<qint64>{3, 1}));
        QCOMPARE(desk.karis.counts(kari).result()->all.allOpen, 4);
        QCOMPARE(desk.olas.counts(ola).result()->all.allOpen, 2);
        QCOMPARE(desk.karis.counts(kari).result()->ofInbox.value(secret).allOpen, 2);
        QCOMPARE(desk.karis.counts(kari).result()->ofInbox.value(bedrift).allOpen, 0);

        // Everything selected is everything seen.
        domain::Selection all;
        all.view = domain::ViewQuery{};
        all.from = {desk.fixture.clock.now(), ConversationId{4}};
        all.expected = 2;
        Desk::done(desk.olas.close(all));
        QCOMPARE(Desk::listed(desk.karis), (QList<qint64>{4, 2}));
    }

    void severalChannelsOfAnInboxAreOneListInTheRightOrder()
    {
        Desk desk;
        const InboxId bedrift = desk.make(u"Bedrift"_s);
        desk.make(u"Regnskap"_s);
        for (const QString& address : {support, sales})
            Desk::done(desk.karis.moveChannel(address, bedrift, History::GoesAlong));
        for (qint64 id = 1; id <= 2300; ++id)
            desk.begins(id, id % 3 == 0 ? sales : support);
        domain::ViewQuery query;
        query.inbox = bedrift;
        const auto shape = desk.karis.shape(query).result();
        QCOMPARE(shape->total, 2300);
        QCOMPARE(shape->anchors.size(), 3);
        QCOMPARE(shape->anchors.at(1).id.value, 1300);
        const auto page = desk.karis.page(query, shape->anchors.at(1), 10, 5);
        QCOMPARE(page->size(), 5);
        QCOMPARE(page->first().id.value, 1289);
        QCOMPARE(page->last().id.value, 1285);
    }

    void aSavedViewIsCountedToItsEnd()
    {
        Desk desk;
        const InboxId secret = desk.make(u"Personal"_s, {kari});
        Desk::done(desk.karis.moveChannel(sales, secret, History::GoesAlong));
        for (qint64 id = 1; id <= 900; ++id)
            desk.begins(id, id % 3 == 0 ? sales : support);
        QCOMPARE(desk.karis.countHits(u"is:open"_s).result().value(), 900);
        QCOMPARE(desk.olas.countHits(u"is:open"_s).result().value(), 600);
        QCOMPARE(desk.karis.countHits(u"is:closed"_s).result().value(), 0);
        const auto newest = desk.olas.newestHits(u"is:open"_s, 10'000).result();
        QCOMPARE(newest->hits.size(), 600);
        QVERIFY(!newest->isCut);
        QCOMPARE(newest->hits.first().conversation.value, 899);
        QCOMPARE(newest->hits.last().conversation.value, 1);
        const auto first = desk.olas.newestHits(u"is:open"_s, 500).result();
        QCOMPARE(first->hits.size(), 500);
        QVERIFY(first->isCut);
        const auto hits = desk.olas.search(u"is:open"_s, 500).result();
        for (const domain::SearchHit& hit : *hits)
            QVERIFY(hit.conversation.value % 3 != 0);
    }

    void aSavedViewOfWordsBeginsWithWhatHappenedLast()
    {
        Desk desk;
        constexpr int all = 510;
        for (int id = 1; id <= all; ++id)
            desk.fixture.addMail(ConversationId{id}, u"%1@x"_s.arg(id),
                                 desk.fixture.clock.now() - std::chrono::hours(24 * (all - id)));
        desk.fixture.write([](WriteContext& context) -> Status {
            // The oldest mail, and somebody did something about it just now.
            context.db.query("UPDATE conversation SET last_activity = last_activity + ? WHERE id = 1")
                .with(qint64{24} * 3600 * 1000 * all)
                .run();
            while (storage::required(storage::search::SearchIndex(context.db).indexQueued(1000)) > 0) {
            }
            return {};
        });
        const auto newest = desk.karis.newestHits(u"subject"_s, 10'000).result();
        QCOMPARE(newest->hits.size(), all);
        QCOMPARE(newest->hits.at(0).conversation.value, 1);
        QCOMPARE(newest->hits.at(1).conversation.value, all);
        QCOMPARE(newest->hits.last().conversation.value, 2);
        QCOMPARE(desk.karis.newestHits(u"subject"_s, 2).result()->hits.last().conversation.value, all);
    }

    void whatIsDisconnectedStaysInItsInbox()
    {
        Desk desk;
        const InboxId bedrift = desk.make(u"Bedrift"_s);
        Desk::done(desk.karis.moveChannel(sales, bedrift, History::GoesAlong));
        desk.begins(1, sales);
        desk.fixture.write([&](WriteContext& context) {
            return storage::AccountRepository(context.db).remove(desk.accounts.value(sales));
        });
        QCOMPARE(Desk::listed(desk.karis, bedrift), (QList<qint64>{1}));
    }

    void anInboxNeedsANameOfItsOwn()
    {
        Desk desk;
        desk.make(u"Bedrift"_s);
        Inbox again;
        again.name = u" bedrift "_s;
        QCOMPARE(Desk::refusal(desk.karis.putInbox(again)), ErrorCode::InvalidInput);
        again.name = u"  "_s;
        QCOMPARE(Desk::refusal(desk.karis.putInbox(again)), ErrorCode::InvalidInput);
    }

    void twoRemovedIntoEachOtherLeaveWhatTheyHeldInTheMainOne()
    {
        Inbox a{{u"a"_s}, u"A"_s, {}, 1, {u"b"_s}};
        Inbox b{{u"b"_s}, u"B"_s, {}, 2, {u"a"_s}};
        const domain::InboxPlan plan({a, b}, {{sales, domain::ChannelPlace{}.moved(a.id)}},
                                     {{ChannelId{1}, sales, {}}});
        QCOMPARE(plan.inboxOf(ChannelId{1}), Inbox::mainId());
        QVERIFY(!plan.shown(Inbox::mainId(), kari));
    }
};

QTEST_GUILESS_MAIN(InboxesTest)
#include "inboxes_test.moc"
