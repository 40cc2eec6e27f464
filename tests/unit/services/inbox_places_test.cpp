// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-04 INB-08 INB-20 INB-22
#include "engine/engine.h"
#include "journal/journal.h"
#include "net/credential_store.h"
#include "services/inbox_service.h"
#include "services/workspace.h"
#include "storage/conversation_repository.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/ticket_repository.h"
#include "unit/storage/store_fixture.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::services;
using namespace Qt::Literals::StringLiterals;
using storage::WriteContext;

namespace {

const MemberId kari{u"kari"_s};

/// Inbox services of two members over one store.
class Desk
{
public:
    Desk()
    {
        m_fixture.write([](WriteContext& context) -> Status {
            for (const QString& name : {u"kari"_s, u"ola"_s})
                storage::required(storage::MemberRepository(context.db)
                                      .put({MemberId{name}, name, {}, domain::Role::Agent, domain::Seat::Full}));
            return {};
        });
    }

    /// One mail after the other in a conversation, each answering the one before.
    QList<MessageId> thread(qint64 conversation, int mails)
    {
        QList<MessageId> ids;
        for (int i = 0; i < mails; ++i) {
            const QString parent = i == 0 ? QString() : u"%1.%2@x"_s.arg(conversation).arg(i - 1);
            ids.append(mail(conversation, u"%1.%2@x"_s.arg(conversation).arg(i), parent));
        }
        return ids;
    }

    MessageId mail(qint64 conversation, const QString& messageId, const QString& parent)
    {
        m_fixture.clock.advance(std::chrono::seconds(10));
        return m_fixture.write([=, this](WriteContext& context) -> Result<MessageId> {
            storage::ConversationRepository conversations(context.db);
            storage::NewConversation fresh;
            fresh.id = ConversationId{conversation};
            fresh.subject = u"Emne"_s;
            fresh.customer = {u"Kari Kunde"_s, u"kari@kunde.no"_s};
            fresh.created = context.now;
            storage::required(conversations.create(fresh));
            domain::Message message;
            message.conversation = fresh.id;
            message.messageIdHeader = messageId;
            message.inReplyTo = parent;
            message.from = fresh.customer;
            message.date = message.arrived = m_fixture.clock.now();
            message.id = storage::required(
                storage::MessageRepository(context.db).insert(message, messageId.toUtf8(), storage::packBody({})));
            storage::required(conversations.absorb(message));
            return message.id;
        });
    }

    void openTicket(qint64 id)
    {
        m_fixture.write([id](WriteContext& context) {
            return storage::TicketRepository(context.db).open(ConversationId{id}, {}, u"mail"_s, context.now);
        });
    }
    QString ticketStatus(qint64 id)
    {
        return m_fixture
            .read([id](storage::Database& db) { return storage::TicketRepository(db).ofConversation({id}); })
            ->statusId;
    }
    domain::ConversationDetail detail(ConversationId id) { return *inbox.conversation(id); }
    domain::ConversationDetail detail(qint64 id) { return detail(ConversationId{id}); }
    static void done(QFuture<Status> act)
    {
        const Status outcome = act.result();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().userText));
    }

private:
    storage::StoreFixture m_fixture;
    journal::Journal m_journal{*m_fixture.store};
    net::InMemoryCredentialStore m_credentials;
    engine::Engine m_engine{*m_fixture.store, m_credentials, m_fixture.clock, {}};
    Workspace m_karis{*m_fixture.store, m_journal, m_engine, m_fixture.clock, kari, {}};
    Workspace m_olas{*m_fixture.store, m_journal, m_engine, m_fixture.clock, MemberId{u"ola"_s}, {}};

public:
    InboxService inbox{m_karis};
    InboxService olas{m_olas};
};

} // namespace

class InboxPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void mergingTakesOverTagsStateAndAssigneeInOneStepOfUndo()
    {
        Desk desk;
        desk.thread(1, 1);
        desk.thread(2, 2);
        Desk::done(desk.inbox.close({ConversationId{1}}));
        Desk::done(desk.inbox.addTag({ConversationId{2}}, u"hytte"_s));
        Desk::done(desk.inbox.assign({ConversationId{2}}, kari));
        Desk::done(desk.inbox.comment(ConversationId{2}, u"Ring henne"_s));

        Desk::done(desk.inbox.merge({ConversationId{2}}, ConversationId{1}));
        const auto merged = desk.detail(1);
        QCOMPARE(merged.messages.size(), 3);
        QCOMPARE(merged.tags, QStringList{u"hytte"_s});
        QCOMPARE(merged.row.statusId, u"open"_s);
        QCOMPARE(merged.row.assignee, kari);
        QVERIFY(std::ranges::any_of(merged.events, [](const domain::TimelineEvent& event) {
            return event.kind == domain::TimelineEvent::Kind::Comment;
        }));
        QCOMPARE(*desk.inbox.shownIn(ConversationId{2}), ConversationId{1});

        QVERIFY(desk.inbox.undo().result());
        QCOMPARE(desk.detail(1).messages.size(), 1);
        QCOMPARE(desk.detail(1).row.statusId, u"closed"_s);
        QVERIFY(desk.detail(1).tags.isEmpty());
        QCOMPARE(desk.detail(2).messages.size(), 2);
    }

    void aMergeIsTakenApartLongAfterOtherActs()
    {
        Desk desk;
        desk.thread(1, 1);
        desk.thread(2, 1);
        Desk::done(desk.inbox.merge({ConversationId{2}}, ConversationId{1}));
        Desk::done(desk.inbox.addTag({ConversationId{1}}, u"x"_s));
        Desk::done(desk.inbox.takeApart(ConversationId{2}));
        QCOMPARE(desk.detail(1).messages.size(), 1);
        QCOMPARE(desk.detail(2).messages.size(), 1);
        QCOMPARE(desk.detail(1).tags, QStringList{u"x"_s});
    }

    // The ticket of what was merged away is as open or closed as the conversation it is part of now.
    void aMergedTicketFollowsUntilItIsTakenApart()
    {
        Desk desk;
        desk.thread(1, 1);
        desk.thread(2, 1);
        desk.openTicket(2);
        Desk::done(desk.inbox.merge({ConversationId{2}}, ConversationId{1}));
        Desk::done(desk.inbox.close({ConversationId{1}}));
        QCOMPARE(desk.ticketStatus(2), u"closed"_s);
        QVERIFY(desk.inbox.undo().result());
        QCOMPARE(desk.ticketStatus(2), u"new"_s);
        Desk::done(desk.inbox.close({ConversationId{1}}));
        Desk::done(desk.inbox.takeApart(ConversationId{2}));
        QCOMPARE(desk.ticketStatus(2), u"new"_s);
        QVERIFY(desk.inbox.undo().result());
        QCOMPARE(desk.ticketStatus(2), u"closed"_s);
    }

    void onlyWhatWasChosenIsSplitOff()
    {
        Desk desk;
        const QList<MessageId> mails = desk.thread(1, 3);
        const auto fresh = desk.inbox.split(ConversationId{1}, {mails.at(1)}).result();
        QVERIFY(fresh);
        QCOMPARE(desk.detail(*fresh).messages.size(), 1);
        QCOMPARE(desk.detail(1).messages.size(), 2);
        Desk::done(desk.inbox.moveMessages(*fresh, {mails.at(1)}, {}));
        QCOMPARE(desk.detail(1).messages.size(), 3);
    }

    void aMentionInWhatWasMergedShowsTheConversationItIsShownIn()
    {
        Desk desk;
        desk.thread(1, 1);
        desk.thread(2, 1);
        Desk::done(desk.inbox.comment(ConversationId{2}, u"@ola ser du på denne?"_s));
        Desk::done(desk.inbox.merge({ConversationId{2}}, ConversationId{1}));
        domain::ViewQuery mentions;
        mentions.view = domain::View::Mentions;
        mentions.member = MemberId{u"ola"_s};
        const auto rows = desk.inbox.page(mentions, std::nullopt, 0, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().id, ConversationId{1});
    }

    void savedViewsArePrivateUntilTheyAreSharedAndKeepTheirOrder()
    {
        Desk desk;
        domain::SavedView view;
        view.name = u"Mine hytter"_s;
        view.query = u"tag:hytte"_s;
        Desk::done(desk.inbox.putView(view));
        view.name = u"Hastesaker"_s;
        Desk::done(desk.inbox.putView(view));
        auto views = *desk.inbox.savedViews();
        QCOMPARE(views.size(), 2);
        QVERIFY(desk.olas.savedViews()->isEmpty());
        Desk::done(desk.inbox.orderViews({views.at(1).id, views.at(0).id}));
        views = *desk.inbox.savedViews();
        QCOMPARE(views.first().name, u"Hastesaker"_s);
        views.first().shared = true;
        Desk::done(desk.inbox.putView(views.first()));
        QCOMPARE(desk.olas.savedViews()->size(), 1);
        Desk::done(desk.inbox.removeView(views.first().id));
        QVERIFY(desk.olas.savedViews()->isEmpty());
        QVERIFY(desk.inbox.undo().result());
        QCOMPARE(desk.olas.savedViews()->size(), 1);
        view.name = u" "_s;
        QVERIFY(!desk.inbox.putView(view).result());
    }

    void blockingIsOneActAndNotSpamLetsTheSenderInAgain()
    {
        Desk desk;
        desk.thread(1, 1);
        Desk::done(desk.inbox.blockSenders({ConversationId{1}}));
        QCOMPARE(*desk.inbox.blockedSenders(), QStringList{u"kari@kunde.no"_s});
        QVERIFY(desk.inbox.undo().result());
        QVERIFY(desk.inbox.blockedSenders()->isEmpty());
        Desk::done(desk.inbox.blockSenders({ConversationId{1}}));
        Desk::done(desk.inbox.setSpam({ConversationId{1}}, false));
        QVERIFY(desk.inbox.blockedSenders()->isEmpty());
    }

    void whatIsTakenBackIsCalledWhatItWas()
    {
        Desk desk;
        desk.thread(1, 1);
        Desk::done(desk.inbox.setSpam({ConversationId{1}}, true));
        Desk::done(desk.inbox.setSpam({ConversationId{1}}, false));
        const auto undone = desk.inbox.undo().result();
        QVERIFY2(undone && undone->contains(u"out of spam"_s), qPrintable(undone.value_or(QString())));
        const auto before = desk.inbox.undo().result();
        QVERIFY2(before && before->contains(u"as spam"_s), qPrintable(before.value_or(QString())));
    }

    void whatOneFollowsIsOnesOwn()
    {
        Desk desk;
        desk.thread(1, 1);
        Desk::done(desk.inbox.follow({ConversationId{1}}, true));
        QVERIFY(desk.detail(1).followed);
        QVERIFY(!desk.olas.conversation(ConversationId{1})->followed);
        QVERIFY(desk.inbox.undo().result());
        QVERIFY(!desk.detail(1).followed);
    }
};

QTEST_GUILESS_MAIN(InboxPlacesTest)
#include "inbox_places_test.moc"
