// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-02
#include "engine/readable_bodies.h"

#include "engine/mail_reading.h"
#include "unit/storage/store_fixture.h"

#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::engine;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray hostileMail = "From: kari@example.no\r\nMessage-ID: <a@example.no>\r\nSubject: Hei\r\n"
                               "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                               "--b\r\nContent-Type: text/plain\r\n\r\nHei\r\n"
                               "--b\r\nContent-Type: text/html\r\n\r\n<p onclick=\"steal()\">Hei</p>"
                               "<script>steal()</script><img src=\"https://track.example/1.gif\">\r\n--b--\r\n";

/// Takes the mail in as synchronising does, and gives its id.
MessageId store(storage::StoreFixture& fixture, const QByteArray& raw)
{
    const IncomingMail mail = readRaw(raw, fixture.clock.now(), {}, KeepSource::No);
    return fixture.write([&](storage::WriteContext& context) -> Result<MessageId> {
        storage::NewConversation conversation;
        conversation.id = ConversationId{1};
        storage::required(storage::ConversationRepository(context.db).create(conversation));
        domain::Message message = mail.message;
        message.conversation = conversation.id;
        return storage::MessageRepository(context.db).insert(message, mail.contentHash, mail.body);
    });
}

void expectSafe(const domain::MessageBody& body)
{
    QVERIFY(body.html.contains("<p>Hei</p>"_L1));
    QVERIFY(!body.html.contains("steal"_L1));
    QVERIFY(!body.html.contains(" src=\"http"_L1));
    QCOMPARE(body.htmlSource, QString());
}

} // namespace

class ReadableBodiesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheDatabaseHoldsIsNotTakenForSafe()
    {
        storage::StoreFixture fixture;
        const MessageId id = store(fixture, hostileMail);
        const auto stored =
            fixture.read([id](storage::Database& db) { return storage::MessageRepository(db).body(id); });
        QCOMPARE(stored.html, QString());
        QVERIFY(stored.htmlSource.contains("steal()"_L1));
        QCOMPARE(stored.text.trimmed(), u"Hei"_s);
    }

    void whoReadsABodyGetsItSafe()
    {
        storage::StoreFixture fixture;
        const MessageId id = store(fixture, hostileMail);
        ReadableBodies bodies(*fixture.store);
        const auto body = bodies.body(id);
        QVERIFY(body);
        expectSafe(*body);
    }

    void theWindowWaitsForWhatIsNotReady()
    {
        storage::StoreFixture fixture;
        const MessageId id = store(fixture, hostileMail);
        ReadableBodies bodies(*fixture.store);
        QVERIFY(!bodies.bodyIfReady(id).value().has_value());

        const QFuture<Status> prepared = bodies.prepare({id});
        QTRY_VERIFY(prepared.isFinished());
        QVERIFY(prepared.result());
        const auto ready = bodies.bodyIfReady(id);
        QVERIFY(ready && *ready);
        expectSafe(**ready);
    }

    void aMailThatWasCompletedIsMadeSafeAnew()
    {
        storage::StoreFixture fixture;
        const MessageId id = store(fixture, hostileMail);
        ReadableBodies bodies(*fixture.store);
        QVERIFY(bodies.body(id));
        fixture.write([id](storage::WriteContext& context) {
            storage::MessageRepository messages(context.db);
            const domain::Message message = storage::required(messages.find(id));
            return messages.complete(
                message, "other", storage::packBody({u"Hei igjen"_s, {}, {}, u"<b>Hei igjen</b><script>x</script>"_s}));
        });
        QVERIFY(!bodies.bodyIfReady(id).value().has_value());
        QCOMPARE(bodies.body(id)->html, u"<b>Hei igjen</b>"_s);
    }

    void plainTextIsReadyAtOnce()
    {
        storage::StoreFixture fixture;
        const MessageId id = store(fixture, "From: kari@example.no\r\nMessage-ID: <b@example.no>\r\n\r\nHei\r\n");
        ReadableBodies bodies(*fixture.store);
        const auto ready = bodies.bodyIfReady(id);
        QVERIFY(ready && *ready);
        QCOMPARE((*ready)->text.trimmed(), u"Hei"_s);
    }

    void mailWithoutTextIsReadFromItsHtml()
    {
        storage::StoreFixture fixture;
        const MessageId id =
            store(fixture, "From: kari@example.no\r\nMessage-ID: <c@example.no>\r\n"
                           "Content-Type: text/html\r\n\r\n<p>Hei <b>du</b></p><script>x()</script>\r\n");
        ReadableBodies bodies(*fixture.store);
        const auto body = bodies.body(id);
        QVERIFY(body);
        QCOMPARE(body->text, u"Hei du"_s);
        QCOMPARE(body->newText, u"Hei du"_s);
        QVERIFY(!body->html.contains("x()"_L1));
    }
};

QTEST_GUILESS_MAIN(ReadableBodiesTest)
#include "readable_bodies_test.moc"
