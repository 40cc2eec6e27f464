// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-03 TEAM-05
#include "viewmodels/decision_model.h"
#include "viewmodels/team_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;

class TeamTextTest : public QObject
{
    Q_OBJECT

private:
    static services::TeamDecision decision()
    {
        services::TeamDecision made;
        made.id = OperationId{u"op"_s};
        made.member = MemberId{u"ola"_s};
        made.memberName = u"Ola \"Olle\" Aas"_s;
        made.role = domain::Role::Agent;
        made.kind = domain::OperationKind::Comment;
        made.text = u"=HYPERLINK(1)"_s;
        return made;
    }

private slots:
    void whoWaitsReadsTheCodeToTell()
    {
        engine::TeamState state;
        state.phase = engine::TeamPhase::Waiting;
        const QString text = standingText(state, u"Fjellsport"_s, u"AB12 CD34 EF56"_s);
        QVERIFY(text.contains(u"Fjellsport"_s) && text.contains(u"AB12 CD34 EF56"_s));
        state.phase = engine::TeamPhase::Member;
        QVERIFY(standingText(state, u"Fjellsport"_s, {}).isEmpty());
    }

    void aTableRunsNothingInASpreadsheet()
    {
        const QByteArray csv = decisionsAsCsv({decision()});
        QVERIFY(csv.contains("\"'=HYPERLINK(1)\""));
        QVERIFY(csv.contains("\"Ola \"\"Olle\"\" Aas\""));
        QCOMPARE(csv.count("\r\n"), 2);
    }

    void whatDoesNotCountSaysWhy()
    {
        services::TeamDecision refused = decision();
        refused.refusedBecause = u"No seat."_s;
        QVERIFY(outcomeText(refused).contains(u"No seat."_s));
        const QJsonArray list = QJsonDocument::fromJson(decisionsAsJson({refused})).array();
        QCOMPARE(list.first()[u"refused"].toString(), u"No seat."_s);
        QCOMPARE(list.first()[u"role"].toString(), u"agent"_s);
    }

    void everyKindThatIsOfferedHasAName()
    {
        for (const domain::OperationKind kind : decisionKinds())
            QVERIFY(!decisionName(kind).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TeamTextTest)
#include "team_text_test.moc"
