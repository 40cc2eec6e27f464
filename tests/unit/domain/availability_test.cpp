// SPDX-License-Identifier: GPL-3.0-or-later
// covers: RTE-03 CHN-07
#include "domain/availability.h"

#include "domain/group.h"
#include "domain/member_renaming.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp now = fromMs(1'795'000'000'000);
const MemberId kari{u"kari"_s};
const MemberId ola{u"ola"_s};
const MemberId siri{u"siri"_s};
const MemberId retur{u"@retur"_s};

Member member(const MemberId& id, Role role = Role::Agent, Seat seat = Seat::Full)
{
    return {id, id.value, {}, role, seat};
}

Absence away(const MemberId& id, Timestamp until = {}, const QString& note = {})
{
    return {id, now - 1h, until, note};
}

Operation telling(const QString& about, const QString& area = Absence::area.toString())
{
    Operation operation;
    operation.kind = OperationKind::SetShared;
    operation.payload = {{u"area"_s, area}, {u"key"_s, about}, {u"value"_s, QJsonValue::Null}};
    return operation;
}

} // namespace

class AvailabilityTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Standings standings(const QList<Absence>& absences, const QList<MemberId>& inGroup = {},
                                             const std::optional<QSet<MemberId>>& online = {}, Timestamp at = now)
    {
        return standingsAt(at, {member(kari), member(ola), member(siri)}, {{retur, u"Retur"_s, inGroup}}, absences,
                           online);
    }

private slots:
    void anAbsenceComesThroughTheLogAsItWasSaid()
    {
        const Absence said = away(kari, now + 2h, u"Tannlege"_s);
        QCOMPARE(Absence::fromJson(u"kari"_s, said.toJson()), said);
        QCOMPARE(Absence::fromJson(u"kari"_s, away(kari).toJson()), away(kari));
        // What a hostile entry holds stays within bounds, and speaks of its key alone.
        QJsonObject hostile = away(kari).toJson();
        hostile.insert(u"note"_s, QString(100'000, u'x'));
        hostile.insert(u"until"_s, -5);
        hostile.insert(u"member"_s, u"ola"_s);
        const Absence read = Absence::fromJson(u"kari"_s, hostile);
        QCOMPARE(read.note.size(), Absence::longestNote);
        QCOMPARE(read.until, Timestamp{});
        QCOMPARE(read.member, kari);
    }

    void anAbsenceEndsByItselfAtItsTime()
    {
        const QList<Absence> absences{away(kari, now + 1h), away(ola)};
        QCOMPARE(standings(absences).value(kari).availability, Availability::Away);
        QCOMPARE(standings(absences).value(kari).until, now + 1h);
        QVERIFY(!standings(absences, {siri}, {}, now + 1h).contains(kari));
        QVERIFY(standings(absences, {siri}, {}, now + 900h).contains(ola));
        QCOMPARE(nextReturn(absences, now), std::optional(now + 1h));
        QCOMPARE(nextReturn(absences, now + 1h), std::nullopt);
    }

    void whoIsNotHeardIsOfflineAndAwayComesFirst()
    {
        const Standings told = standings({away(kari)}, {siri}, QSet<MemberId>{siri, kari});
        QCOMPARE(told.value(kari).availability, Availability::Away);
        QCOMPARE(told.value(ola).availability, Availability::Offline);
        QVERIFY(!told.contains(siri));
        // Without the network nobody knows, and nobody is said to be offline.
        QVERIFY(!standings({away(kari)}, {siri}).contains(ola));
    }

    void aGroupIsAvailableAsLongAsOneOfItIs()
    {
        QVERIFY(!standings({away(kari)}, {kari, ola}).contains(retur));
        const Standing all = standings({away(kari, now + 5h), away(ola, now + 2h)}, {kari, ola}).value(retur);
        QCOMPARE(all.availability, Availability::Away);
        QCOMPARE(all.until, now + 2h);
        QCOMPARE(standings({away(kari)}, {kari, ola}, QSet<MemberId>{siri}).value(retur).availability,
                 Availability::Offline);
        QCOMPARE(standings({}, {}).value(retur).availability, Availability::Away);
        // Who was removed from the team works for no group.
        QCOMPARE(standings({away(kari)}, {kari, MemberId{u"per"_s}}).value(retur).availability, Availability::Away);
    }

    void everybodySpeaksForOneselfAndSupervisorsForAll()
    {
        QVERIFY(mayTellAbsence(member(ola), telling(u"ola"_s)));
        QVERIFY(mayTellAbsence(member(ola, Role::Agent, Seat::ViewOnly), telling(u"ola"_s)));
        QVERIFY(!mayTellAbsence(member(ola), telling(u"kari"_s)));
        QVERIFY(!mayTellAbsence(member(ola, Role::Translator), telling(u"kari"_s)));
        QVERIFY(mayTellAbsence(member(ola, Role::Supervisor), telling(u"kari"_s)));
        QVERIFY(mayTellAbsence(member(ola), telling(u"kari"_s, u"snippet"_s)));
    }

    void whoGetsAnotherShortNameStaysAway()
    {
        QJsonObject payload = telling(u"kari"_s).payload;
        payload.insert(u"value"_s, away(kari, now + 1h).toJson());
        const QJsonObject after = renamed(payload, kari, MemberId{u"kari-2"_s});
        QCOMPARE(after[u"key"].toString(), u"kari-2"_s);
        QCOMPARE(after[u"value"][u"member"].toString(), u"kari-2"_s);
        QCOMPARE(renamed(payload, ola, MemberId{u"ola-2"_s}), payload);
        QCOMPARE(renamed(telling(u"kari"_s, u"snippet"_s).payload, kari, ola)[u"key"].toString(), u"kari"_s);
    }
};

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "availability_test.moc"
