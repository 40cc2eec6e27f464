// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure_repository.h"
#include "unit/engine/once_team.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::testing;

namespace {

/// What whoever erases a conversation does to it.
void erase(Desk& desk, ConversationId conversation)
{
    desk.write([conversation](WriteContext& context) -> Status {
        storage::required(callOffWaitingIf(
            context, [conversation](const domain::WaitingMail& mail) { return mail.conversation == conversation; }));
        storage::required(storage::ErasureRepository(context.db).eraseConversation(conversation));
        return {};
    });
}

} // namespace

/// Mail that waits for its time, about somebody who is erased before.
class ErasingWaitingMailTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-05 AUT-11
    void nobodySendsWhatWasErased_data()
    {
        QTest::addColumn<bool>("byItsWriter");
        QTest::newRow("by its writer") << true;
        QTest::newRow("by a colleague") << false;
    }
    void nobodySendsWhatWasErased()
    {
        QFETCH(bool, byItsWriter);
        TeamServer server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        kari.member.found();
        QTRY_VERIFY(kari.member.log().roster().isFounded());
        ola.member.askToJoin();
        QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
        kari.member.admit(ola.member);
        QTRY_VERIFY(ola.member.log().roster().isActive(ola.member.device()));
        const ConversationId conversation = kari.receive();
        QCOMPARE(ola.receive(), conversation);
        (void)kari.queue(1h, conversation);
        QTRY_COMPARE(server.waiting.size(), 1);
        QTRY_COMPARE(ola.waitingKnown(), 1);

        Desk& eraser = byItsWriter ? kari : ola;
        erase(eraser, conversation);
        QCOMPARE(eraser.waitingKnown(), 0);
        QTRY_COMPARE(ola.waitingKnown(), 0);
        QTRY_COMPARE(kari.waitingKnown(), 0);
        server.time += 2h;
        for (Desk* desk : {&kari, &ola}) {
            desk->clock.advance(2h);
            desk->look();
        }
        QTRY_VERIFY(server.waiting.isEmpty());
        for (Desk* desk : {&kari, &ola}) {
            desk->look();
            desk->settleDown();
        }
        QVERIFY(server.delivered.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ErasingWaitingMailTest)
#include "erasing_waiting_mail_test.moc"
