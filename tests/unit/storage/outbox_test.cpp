// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox_repository.h"

#include "storage/contact_repository.h"
#include "storage/draft_repository.h"
#include "unit/storage/store_fixture.h"

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::OutboxState;

class OutboxTest : public QObject
{
    Q_OBJECT

private:
    static OutboxId queue(StoreFixture& fixture, const QString& id, std::chrono::milliseconds delay = 0ms)
    {
        return fixture.write([=](WriteContext& context) -> Result<OutboxId> {
            domain::OutboxEntry entry;
            entry.id = OutboxId{id};
            entry.conversation = ConversationId{1};
            entry.messageIdHeader = id + u"@ours"_s;
            entry.subject = u"Svar"_s;
            entry.recipients = {{u"Kari"_s, u"kari@example.no"_s}};
            entry.created = context.now;
            entry.notBefore = context.now + delay;
            required(OutboxRepository(context.db).insert(entry, "From: x\r\n\r\nHei"));
            return entry.id;
        });
    }
    template <typename F>
    static Status change(StoreFixture& fixture, F f)
    {
        return fixture.store
            ->write([&](WriteContext& context) -> Status {
                OutboxRepository outbox(context.db);
                return f(outbox);
            })
            .takeResult();
    }
    static domain::OutboxEntry entry(StoreFixture& fixture, const OutboxId& id)
    {
        return fixture.read([&](Database& db) { return OutboxRepository(db).find(id); }).value();
    }

private slots:
    void aMailLeavesOnceAndItsRawFormGoesAfterTheCopy()
    {
        StoreFixture fixture;
        const OutboxId id = queue(fixture, u"a"_s, 10s);
        const auto due = [&] {
            return fixture.read([&](Database& db) { return OutboxRepository(db).due(fixture.clock.now()); });
        };
        QVERIFY(due().isEmpty());
        QCOMPARE(fixture.read([](Database& db) { return OutboxRepository(db).nextDue(); }), fixture.clock.now() + 10s);
        fixture.clock.advance(10s);
        QCOMPARE(due().size(), 1);
        QVERIFY(change(fixture, [&](auto& outbox) { return outbox.beginSending(id); }));
        QCOMPARE(change(fixture, [&](auto& outbox) { return outbox.beginSending(id); }).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(change(fixture, [&](auto& outbox) { return outbox.cancel(id); }).error().code, ErrorCode::Conflict);
        QVERIFY(due().isEmpty());
        QVERIFY(change(fixture, [&](auto& outbox) { return outbox.finish(id, OutboxState::Sent); }));
        QCOMPARE(fixture.read([&](Database& db) { return OutboxRepository(db).rawMail(id); }),
                 QByteArray("From: x\r\n\r\nHei"));
        QCOMPARE(fixture.read([](Database& db) { return OutboxRepository(db).toSaveToSent(); }).size(), 1);
        QVERIFY(change(fixture, [&](auto& outbox) { return outbox.markSavedToSent(id); }));
        QVERIFY(fixture.read([](Database& db) { return OutboxRepository(db).toSaveToSent(); }).isEmpty());
        QCOMPARE(fixture.store->read([&](Database& db) { return OutboxRepository(db).rawMail(id); }).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(entry(fixture, id).attempts, 1);
        QCOMPARE(entry(fixture, id).recipients.first().address, u"kari@example.no"_s);
    }

    void whatWasBeingSentWhenWeDiedIsUnknownAfterwards()
    {
        StoreFixture fixture;
        const OutboxId sending = queue(fixture, u"a"_s);
        const OutboxId waiting = queue(fixture, u"b"_s);
        QVERIFY(change(fixture, [&](auto& outbox) { return outbox.beginSending(sending); }));
        fixture.reopen();
        QCOMPARE(fixture.write([](WriteContext& context) { return OutboxRepository(context.db).recover(); }), 1);
        QCOMPARE(entry(fixture, sending).state, OutboxState::Unknown);
        QCOMPARE(entry(fixture, waiting).state, OutboxState::Queued);
        QCOMPARE(fixture.read([](Database& db) { return ConversationRepository(db).counts({}); }).outbox, 2);
    }

    void aRefusedMailMarksItsConversationUntilItIsDealtWith()
    {
        StoreFixture fixture;
        fixture.addMail(ConversationId{1}, u"a@x"_s, fixture.clock.now());
        const auto marked = [&] {
            return fixture.read([](Database& db) { return ConversationRepository(db).rows({ConversationId{1}}); })
                .first()
                .sendProblem;
        };
        const OutboxId id = queue(fixture, u"a"_s);
        QVERIFY(change(fixture, [&](auto& outbox) { return outbox.beginSending(id); }));
        QVERIFY(
            change(fixture, [&](auto& outbox) { return outbox.finish(id, OutboxState::Failed, u"No such user"_s); }));
        QVERIFY(marked());
        QCOMPARE(entry(fixture, id).problem, u"No such user"_s);
        QVERIFY(change(fixture, [&](auto& outbox) { return outbox.retry(id, fixture.clock.now()); }));
        QVERIFY(!marked());
        QCOMPARE(entry(fixture, id).state, OutboxState::Queued);
        QVERIFY(change(fixture, [&](auto& outbox) { return outbox.cancel(id); }));
        QCOMPARE(change(fixture, [&](auto& outbox) { return outbox.retry(id, fixture.clock.now()); }).error().code,
                 ErrorCode::Conflict);
    }

    void aDraftIsKeptWholeAndShownOnTheRow()
    {
        StoreFixture fixture;
        fixture.addMail(ConversationId{1}, u"a@x"_s, fixture.clock.now());
        domain::OutgoingMail draft;
        draft.to = {{u"Åse"_s, u"aase@example.no"_s}};
        draft.subject = u"Re: Blåbær"_s;
        draft.html = u"<p>Hei</p>"_s;
        draft.references = {u"a@x"_s, u"b@x"_s};
        draft.attachments = {{u"bilde.png"_s, u"image/png"_s, QByteArray(100'000, 'p'), u"cid1"_s}};
        fixture.write([&](WriteContext& context) {
            return DraftRepository(context.db).save(ConversationId{1}, draft, context.now);
        });
        fixture.reopen();
        const auto back =
            fixture.read([](Database& db) { return DraftRepository(db).find(ConversationId{1}); }).value();
        QCOMPARE(back.to, draft.to);
        QCOMPARE(back.html, draft.html);
        QCOMPARE(back.references, draft.references);
        QCOMPARE(back.attachments.first().content, draft.attachments.first().content);
        QCOMPARE(back.attachments.first().contentId, u"cid1"_s);
        const auto hasDraft = [&] {
            return fixture.read([](Database& db) { return ConversationRepository(db).rows({ConversationId{1}}); })
                .first()
                .hasDraft;
        };
        QVERIFY(hasDraft());
        fixture.write([](WriteContext& context) { return DraftRepository(context.db).discard(ConversationId{1}); });
        QVERIFY(!hasDraft());
        QVERIFY(!fixture.read([](Database& db) { return DraftRepository(db).find(ConversationId{1}); }));
    }

    void contactsAreFoundByAddressAndByHowTheyBegin()
    {
        StoreFixture fixture;
        const domain::Address kari{u"Kari Nordmann"_s, u"Kari@Example.no"_s};
        fixture.write([&](WriteContext& context) -> Status {
            ContactRepository contacts(context.db);
            const ContactId id = required(contacts.ensure({{}, u"kari@example.no"_s}, {}, context.now));
            if (required(contacts.ensure(kari, u"nb"_s, context.now - 1h)) != id)
                return fail(ErrorCode::Internal, u"made twice"_s);
            required(contacts.ensure({u"Ola"_s, u"ola@example.no"_s}, u"nb"_s, context.now));
            return {};
        });
        const auto found =
            fixture.read([&](Database& db) { return ContactRepository(db).findByAddress(u" KARI@example.no "_s); });
        QCOMPARE(found->name, kari.name);
        QCOMPARE(found->language, u"nb"_s);
        QCOMPARE(found->firstSeen, fixture.clock.now() - 1h);
        for (const QString& prefix : {u"kari n"_s, u"KARI@"_s, u"Ka"_s}) {
            const auto list =
                fixture.read([&](Database& db) { return ContactRepository(db).beginningWith(prefix, 10); });
            QCOMPARE(list.size(), 1);
            QCOMPARE(list.first().addresses, QStringList{u"kari@example.no"_s});
        }
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
