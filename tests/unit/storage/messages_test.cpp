// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger_repository.h"
#include "unit/storage/store_fixture.h"

using namespace svarbord;
using namespace svarbord::storage;
using namespace std::chrono_literals;

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void aMessageComesBackWhole()
    {
        StoreFixture fixture;
        const ConversationId conversation{42};
        fixture.addMail(conversation, QStringLiteral("root@example.no"), fixture.clock.now() - 1h);
        domain::Message message;
        message.conversation = conversation;
        message.direction = domain::Direction::Inbound;
        message.messageIdHeader = QStringLiteral("a@example.no");
        message.inReplyTo = QStringLiteral("root@example.no");
        message.references = {QStringLiteral("far@example.no"), QStringLiteral("root@example.no")};
        message.from = {QStringLiteral("Åse Ødegård"), QStringLiteral("aase@example.no")};
        message.to = {{QStringLiteral("Support"), QStringLiteral("support@example.no")}};
        message.cc = {{{}, QStringLiteral("copy@example.no")}};
        message.replyTo = {{{}, QStringLiteral("other@example.no")}};
        message.subject = QStringLiteral("Blåbærsyltetøy 🫐");
        message.date = fixture.clock.now();
        message.arrived = fixture.clock.now() + 3s;
        message.snippet = QStringLiteral("Hei");
        message.language = QStringLiteral("nb");
        message.autoReply = true;
        message.mailingList = true;
        message.partial = true;
        message.bounce = domain::Bounce{QStringLiteral("x@y"), QStringLiteral("5.1.1"), QStringLiteral("unknown")};
        message.originalSender = domain::Address{QStringLiteral("Per"), QStringLiteral("per@example.no")};
        message.crypto = domain::CryptoKind::PgpSigned;
        message.placement = {domain::PlacementReason::References, QStringLiteral("root@example.no")};
        domain::Attachment attachment;
        attachment.name = QStringLiteral("faktura.pdf");
        attachment.contentType = QStringLiteral("application/pdf");
        attachment.section = QStringLiteral("2");
        attachment.transferEncoding = QStringLiteral("base64");
        attachment.size = 1234;
        message.attachments = {attachment};
        const domain::MessageBody body{QStringLiteral("Hei på deg\n> gammelt"), QStringLiteral("<p>Hei på deg</p>"),
                                       QStringLiteral("Hei på deg")};
        const MessageId id = fixture.write([&](WriteContext& context) {
            return MessageRepository(context.db).insert(message, "hash of it", packBody(body));
        });
        fixture.reopen();

        const domain::Message back = fixture.read([&](Database& db) { return MessageRepository(db).find(id); });
        QCOMPARE(back.messageIdHeader, message.messageIdHeader);
        QCOMPARE(back.references, message.references);
        QCOMPARE(back.from, message.from);
        QCOMPARE(back.to, message.to);
        QCOMPARE(back.cc, message.cc);
        QCOMPARE(back.replyTo, message.replyTo);
        QCOMPARE(back.subject, message.subject);
        QCOMPARE(back.date, message.date);
        QCOMPARE(back.arrived, message.arrived);
        QCOMPARE(back.language, message.language);
        QVERIFY(back.autoReply && back.mailingList && back.partial && !back.seen);
        QCOMPARE(back.bounce, message.bounce);
        QCOMPARE(back.originalSender, message.originalSender);
        QCOMPARE(back.crypto, message.crypto);
        QCOMPARE(back.placement.reason, message.placement.reason);
        QCOMPARE(back.placement.evidence, message.placement.evidence);
        QCOMPARE(back.attachments.size(), 1);
        QCOMPARE(back.attachments.first().name, attachment.name);
        QCOMPARE(back.attachments.first().section, attachment.section);

        const auto bodyBack = fixture.read([&](Database& db) { return MessageRepository(db).body(id); });
        QCOMPARE(bodyBack.text, body.text);
        QCOMPARE(bodyBack.html, body.html);
        QCOMPARE(bodyBack.newText, body.newText);
        QCOMPARE(fixture.read([&](Database& db) { return MessageRepository(db).ofConversation(conversation); }).size(),
                 2);
    }

    void newTextThatIsNotPartOfTheTextIsKeptToo()
    {
        const domain::MessageBody body{QStringLiteral("a\n\nb"), {}, QStringLiteral("a b")};
        const auto back = unpackBody(packBody(body));
        QCOMPARE(back->newText, body.newText);
        QCOMPARE(back->text, body.text);
        QCOMPARE(unpackBody(packBody({}))->text, QString());
    }

    void aDamagedBodyIsAnErrorNotACrash()
    {
        PackedBody packed = packBody({QString(5000, u'x'), {}, QStringLiteral("x")});
        packed.textBytes = 100'000;
        QCOMPARE(unpackBody(packed).error().code, ErrorCode::Corrupt);
        packed = packBody({QString(5000, u'x'), {}, QStringLiteral("x")});
        packed.frame = packed.frame.left(packed.frame.size() / 2);
        QCOMPARE(unpackBody(packed).error().code, ErrorCode::Corrupt);
        packed.frame = "rubbish";
        QCOMPARE(unpackBody(packed).error().code, ErrorCode::Corrupt);
    }

    void idsGrowWithTheDateAndNeverCollide()
    {
        StoreFixture fixture;
        const Timestamp now = fixture.clock.now();
        const MessageId late = fixture.addMail(ConversationId{1}, QStringLiteral("late@x"), now);
        const MessageId early = fixture.addMail(ConversationId{2}, QStringLiteral("early@x"), now - 1s);
        const MessageId twin = fixture.addMail(ConversationId{3}, QStringLiteral("twin@x"), now);
        QVERIFY(early < late);
        QVERIFY(twin != late);
        QVERIFY(twin >= MessageRepository::firstIdAt(now) && twin <= MessageRepository::lastIdAt(now));
        QVERIFY(fixture.addMail(ConversationId{4}, QStringLiteral("odd@x"), fromMs(-5)).isValid());
    }

    void mailsAreFoundByMessageIdByContentAndByWhatTheyName()
    {
        StoreFixture fixture;
        const MessageId id = fixture.addMail(ConversationId{1}, QStringLiteral("a@example.no"), fixture.clock.now());
        fixture.write([&](WriteContext& context) -> Status {
            domain::Message reply;
            reply.conversation = ConversationId{1};
            reply.messageIdHeader = QStringLiteral("b@example.no");
            reply.inReplyTo = QStringLiteral("missing@example.no");
            reply.references = {QStringLiteral("root@example.no")};
            reply.date = context.now;
            required(MessageRepository(context.db).insert(reply, "reply", {}));
            return {};
        });
        fixture.read([&](Database& db) -> Result<bool> {
            MessageRepository messages(db);
            const QString known = QStringLiteral("a@example.no");
            const auto held = required(messages.holding({known, QStringLiteral("other@example.no")}));
            [&] {
                QCOMPARE(held.size(), 1);
                QCOMPARE(held.value(known).message, id);
                const auto named = required(
                    messages.naming({QStringLiteral("missing@example.no"), QStringLiteral("root@example.no"), known}));
                QCOMPARE(named.size(), 2);
                QCOMPARE(required(messages.findByContent("a@example.no"))->message, id);
                QVERIFY(!required(messages.findByContent("nothing")));
                QVERIFY(!required(messages.findByContent({})));
            }();
            return true;
        });
    }

    void aForgedListOfReferencesCostsFewRows()
    {
        StoreFixture fixture;
        fixture.addMail(ConversationId{1}, QStringLiteral("a@example.no"), fixture.clock.now());
        const qint64 rows = fixture.write([&](WriteContext& context) -> Result<qint64> {
            domain::Message message;
            message.conversation = ConversationId{1};
            message.messageIdHeader = QStringLiteral("b@example.no");
            for (int i = 0; i < 5000; ++i)
                message.references += QStringLiteral("%1@x").arg(i);
            message.date = context.now;
            required(MessageRepository(context.db).insert(message, "b", {}));
            Query count = context.db.query("SELECT count(*) FROM reference");
            return count.next() ? count.integer(0) : 0;
        });
        QVERIFY(rows <= 100);
        QVERIFY(!fixture.read([](Database& db) { return MessageRepository(db).naming({QStringLiteral("0@x")}); })
                     .isEmpty());
        QVERIFY(!fixture.read([](Database& db) { return MessageRepository(db).naming({QStringLiteral("4999@x")}); })
                     .isEmpty());
    }

    void aPartialMailIsCompletedInPlace()
    {
        StoreFixture fixture;
        const ConversationId conversation{1};
        const MessageId id = fixture.addMail(conversation, QStringLiteral("a@example.no"), fixture.clock.now());
        fixture.write([&](WriteContext& context) -> Status {
            domain::Message whole = required(MessageRepository(context.db).find(id));
            whole.snippet = QStringLiteral("Now with text");
            whole.references = {QStringLiteral("late@example.no")};
            required(
                MessageRepository(context.db).complete(whole, "new hash", packBody({QStringLiteral("T"), {}, {}})));
            return ConversationRepository(context.db).recompute(conversation);
        });
        const auto rows = fixture.read([&](Database& db) { return ConversationRepository(db).rows({conversation}); });
        QCOMPARE(rows.first().snippet, QStringLiteral("Now with text"));
        QCOMPARE(rows.first().messageCount, 1);
        QCOMPARE(fixture.read([&](Database& db) { return MessageRepository(db).body(id); }).text, QStringLiteral("T"));
        QVERIFY(
            !fixture
                 .read([](Database& db) { return MessageRepository(db).naming({QStringLiteral("late@example.no")}); })
                 .isEmpty());
    }

    // The bound of 7 KB includes the search index, so bodies and rows must stay well below it.
    void aTypicalMailTakesLittleRoom()
    {
        StoreFixture fixture;
        QString text;
        for (int i = 0; text.size() < 3000; ++i)
            text += QStringLiteral("Linje %1: vi har fått saken deres og ser på %2 så snart som mulig.\n")
                        .arg(i)
                        .arg(i * 7919 % 1000);
        const PackedBody packed = packBody({text, QStringLiteral("<p>%1</p>").arg(text), text.left(800)});
        QVERIFY2(packed.frame.size() < 2500, qPrintable(QString::number(packed.frame.size())));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
