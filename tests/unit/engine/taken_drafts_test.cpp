// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-19
#include "engine/taken_drafts.h"

#include "unit/engine/once_team.h"

#include "storage/member_repository.h"

using namespace svarbord;
using namespace svarbord::testing;

namespace {

domain::FoundDraft begunBy(const Desk& desk)
{
    domain::FoundDraft found;
    found.writer = desk.member.member();
    found.writerName = found.writer.value;
    return found;
}

QList<domain::TakenDraft> takenFrom(Desk& desk)
{
    return desk.read([](Database& db) -> Result<QList<domain::TakenDraft>> { return takenFromHere(db); });
}

void takeOver(Desk& desk, const domain::FoundDraft& found, ConversationId conversation)
{
    desk.write([&](WriteContext& context) -> Status {
        tellTaken(context, found, conversation);
        return {};
    });
}

} // namespace

/// An answer that one begins and another goes on with, at two workstations.
class TakenDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void whoBeganIsToldAndMayTakeItBack()
    {
        Team team;
        QVERIFY(team.begin());
        const ConversationId conversation = team.kari.receive();
        QCOMPARE(team.ola.receive(), conversation);
        takeOver(team.ola, begunBy(team.kari), conversation);
        QTRY_COMPARE(takenFrom(team.kari).size(), 1);
        QCOMPARE(takenFrom(team.kari).first().by, team.ola.member.member());
        QCOMPARE(takenFrom(team.kari).first().conversation, conversation);
        QVERIFY(takenFrom(team.ola).isEmpty());
        QVERIFY(takenFrom(team.per).isEmpty());

        team.kari.write([conversation](WriteContext& context) -> Status {
            takeBackDraft(context, conversation);
            return {};
        });
        QVERIFY(takenFrom(team.kari).isEmpty());
        QTRY_COMPARE(takenFrom(team.ola).size(), 1); // now he is told
        QCOMPARE(takenFrom(team.ola).first().by, team.kari.member.member());
    }

    void itIsOverWhenItIsSent()
    {
        Team team;
        QVERIFY(team.begin());
        const ConversationId conversation = team.kari.receive();
        QCOMPARE(team.ola.receive(), conversation);
        takeOver(team.ola, begunBy(team.kari), conversation);
        QTRY_COMPARE(takenFrom(team.kari).size(), 1);
        team.ola.write([conversation](WriteContext& context) -> Status {
            endTaken(context, conversation);
            return {};
        });
        QTRY_VERIFY(takenFrom(team.kari).isEmpty());
    }

    void theOwnDraftAtAnotherMachineIsNobodysLoss()
    {
        Team team;
        QVERIFY(team.begin());
        const ConversationId conversation = team.kari.receive();
        takeOver(team.kari, begunBy(team.kari), conversation);
        takeOver(team.kari, {}, conversation); // another program's
        QVERIFY(takenFrom(team.kari).isEmpty());
        QTRY_VERIFY(team.kari.isHandedOver());
    }
};

QTEST_GUILESS_MAIN(TakenDraftsTest)
#include "taken_drafts_test.moc"
