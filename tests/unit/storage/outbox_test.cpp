// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox_repository.h"

#include "base/stable_hash.h"
#include "storage/blob_store.h"
#include "storage/compression.h"
#include "storage/contact_repository.h"
#include "storage/draft_repository.h"
#include "storage/erasure_repository.h"
#include "storage/guarded.h"
#include "storage/mail_codec.h"
#include "storage/migrations.h"
#include "storage/stored_contents.h"
#include "unit/storage/store_fixture.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::OutboxState;

namespace {

/// Nothing that packing makes smaller.
QByteArray noise(int size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char& byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

qint64 bytesIn(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

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

    void aPauseThatLeavesItsFilesAloneWritesNoneOfThem()
    {
        StoreFixture fixture;
        fixture.addMail(ConversationId{1}, u"a@x"_s, fixture.clock.now());
        domain::OutgoingMail draft;
        draft.attachments = {{u"film.mp4"_s, u"video/mp4"_s, noise(20'000'000), {}}};
        const auto save = [&](const QString& text) {
            draft.text = text;
            fixture.write([&](WriteContext& context) {
                return DraftRepository(context.db).save(ConversationId{1}, draft, context.now);
            });
        };
        save(u"Hei"_s);
        const qint64 before = bytesIn(fixture.dir.path());
        for (int pause = 1; pause <= 5; ++pause)
            save(u"Hei"_s.repeated(pause));
        const qint64 written = bytesIn(fixture.dir.path()) - before;
        QVERIFY2(written < 1'000'000, qPrintable(QString::number(written)));
        const domain::OutgoingMail back =
            *fixture.read([](Database& db) { return DraftRepository(db).find(ConversationId{1}); });
        QCOMPARE(back.text, draft.text);
        QVERIFY(back.attachments.first().content == draft.attachments.first().content);
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

    void theFilesOfADraftGoWithTheLastThatHasThem()
    {
        StoreFixture fixture;
        domain::OutgoingMail draft;
        draft.attachments = {{u"film.mp4"_s, u"video/mp4"_s, noise(100'000), {}},
                             {u"bilde.png"_s, u"image/png"_s, noise(100'000, 2), {}}};
        const QByteArray film = contentHash(draft.attachments.first().content);
        const QByteArray picture = contentHash(draft.attachments.last().content);
        const auto has = [&](const QByteArray& hash) {
            return fixture.read([&](Database& db) { return BlobStore(db).contains(hash); });
        };
        const auto save = [&](ConversationId conversation) {
            fixture.write([&](WriteContext& context) {
                return DraftRepository(context.db).save(conversation, draft, context.now);
            });
        };
        const auto change = [&](auto what) {
            fixture.write([&](WriteContext& context) {
                DraftRepository drafts(context.db);
                return what(drafts);
            });
        };
        fixture.addMail(ConversationId{1}, u"a@x"_s, fixture.clock.now());
        save(ConversationId{1});
        save(ConversationId{}); // a new mail
        change([](DraftRepository& drafts) { return drafts.putAside(); });
        change([](DraftRepository& drafts) { return drafts.discard(ConversationId{1}); });
        QVERIFY(has(film) && has(picture));
        const ConversationId aside =
            fixture.read([](Database& db) { return DraftRepository(db).aside(); }).first().first;
        const auto back = fixture.read([&](Database& db) { return DraftRepository(db).find(aside); });
        QCOMPARE(back.value().attachments.last().content, draft.attachments.last().content);

        draft.attachments.removeFirst();
        save(aside);
        QVERIFY(!has(film));
        QVERIFY(has(picture));
        change([&](DraftRepository& drafts) { return drafts.endMail(aside); });
        QVERIFY(!has(picture));
        for (int folder = 0; folder < BlobStore::folders; ++folder)
            fixture.write([folder](WriteContext& context) { return BlobStore(context.db).removeUnused(folder); });
        QVERIFY(bytesIn(fixture.dir.filePath(u"blobs"_s)) == 0);
    }

    void aFileThatAMailHasOutlivesTheDraftAndTheOtherWayAbout()
    {
        StoreFixture fixture;
        const QByteArray content = noise(100'000);
        const QByteArray hash = contentHash(content);
        const MessageId mail = fixture.addMail(ConversationId{1}, u"a@x"_s, fixture.clock.now());
        fixture.addMail(ConversationId{2}, u"b@x"_s, fixture.clock.now());
        domain::OutgoingMail draft;
        draft.attachments = {{u"film.mp4"_s, u"video/mp4"_s, content, {}}};
        const auto save = [&](WriteContext& context) {
            return DraftRepository(context.db).save(ConversationId{2}, draft, context.now);
        };
        fixture.write([&](WriteContext& context) {
            return guarded([&] {
                required(BlobStore(context.db).put(content));
                context.db
                    .query("INSERT INTO attachment(message, name, content_type, content_id, section, encoding, size, "
                           "is_inline, content_hash) VALUES (?, 'film.mp4', 'video/mp4', '', '2', '', 100000, 0, ?)")
                    .with(mail, hash)
                    .run();
                required(save(context));
            });
        });
        const auto stored = [&] { return fixture.read([&](Database& db) { return BlobStore(db).get(hash); }); };
        fixture.write([](WriteContext& context) { return DraftRepository(context.db).discard(ConversationId{2}); });
        QCOMPARE(stored(), content);
        fixture.write(save);
        fixture.write(
            [](WriteContext& context) { return ErasureRepository(context.db).eraseConversation(ConversationId{1}); });
        QCOMPARE(stored(), content);
        fixture.write(
            [](WriteContext& context) { return ErasureRepository(context.db).eraseConversation(ConversationId{2}); });
        QVERIFY(!fixture.read([&](Database& db) { return BlobStore(db).contains(hash); }));
    }

    // covers: SEC-07
    void theFilesOfDraftsFromBeforeAnUpdateAreStillThere()
    {
        const QTemporaryDir dir;
        const auto db = *Database::open(dir.filePath(u"workspace.sqlite"_s), Database::Mode::ReadWrite);
        const auto all = migrations();
        const auto older = std::ranges::find(all, 19, &Migration::version);
        QVERIFY(migrate(*db, std::span(all.begin(), older)));
        domain::OutgoingMail draft;
        draft.text = u"Hei"_s;
        draft.attachments = {{u"film.mp4"_s, u"video/mp4"_s, noise(100'000), u"cid1"_s}};
        db->query("INSERT INTO draft(conversation, changed, content) VALUES (1, 1, ?)")
            .with(compress(encodeOutgoing(draft)))
            .run();
        db->query("INSERT INTO draft(conversation, changed, content) VALUES (2, 1, ?)").with("damaged"_ba).run();
        QVERIFY(migrate(*db)); // what cannot be read keeps nobody from the rest
        QVERIFY(!DraftRepository(*db).find(ConversationId{2}));
        const domain::OutgoingMail back = **DraftRepository(*db).find(ConversationId{1});
        QCOMPARE(back.text, draft.text);
        QCOMPARE(back.attachments.first().contentId, u"cid1"_s);
        QCOMPARE(back.attachments.first().content, draft.attachments.first().content);
        QCOMPARE(checkContents(*db).value().read, 1);
        Query row = db->query("SELECT length(content) FROM draft WHERE conversation = 1");
        QVERIFY(row.next() && row.integer(0) < 1000);
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
