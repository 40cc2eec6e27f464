// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-20 INB-21
#include "domain/placing.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ConversationId a{1};
constexpr ConversationId b{2};
constexpr ConversationId c{3};
constexpr ConversationId d{4};

MergedInto merges(const QHash<ConversationId, ConversationId>& into)
{
    return [into](ConversationId id) { return into.value(id); };
}

} // namespace

class PlacingTest : public QObject
{
    Q_OBJECT

private slots:
    void mergesAreFollowedToTheEnd()
    {
        QCOMPARE(shownIn(a, merges({{a, b}, {b, c}})), c);
        QCOMPARE(shownIn(d, merges({{a, b}})), d);
    }

    void aRingOfMergesEndsSomewhere() { QVERIFY(shownIn(a, merges({{a, b}, {b, a}})).isValid()); }

    void whatLeadsBackMakesACircleAlsoHalfWay()
    {
        QVERIFY(makesCircle(a, a, merges({})));
        QVERIFY(makesCircle(a, b, merges({{b, a}})));
        QVERIFY(makesCircle(a, d, merges({{d, a}, {a, b}}))); // a is merged into b already
        QVERIFY(!makesCircle(a, b, merges({{a, c}, {b, c}})));
    }

    void answersGoWithWhatTheyAnswerUnlessTheyWerePutElsewhere()
    {
        const QList<PlacedMessage> thread{{u"1"_s, {}}, {u"2"_s, u"1"_s}, {u"3"_s, u"2"_s}, {u"4"_s, u"1"_s}};
        const auto places = ownPlaces(a, thread, {{u"2"_s, b}, {u"4"_s, a}});
        QCOMPARE(places.value(u"1"_s), a);
        QCOMPARE(places.value(u"2"_s), b);
        QCOMPARE(places.value(u"3"_s), b);
        QCOMPARE(places.value(u"4"_s), a);
    }

    void headersThatNameEachOtherInARingDoNoHarm()
    {
        const auto places = ownPlaces(a, {{u"1"_s, u"2"_s}, {u"2"_s, u"1"_s}}, {});
        QCOMPARE(places.value(u"1"_s), a);
    }
};

QTEST_GUILESS_MAIN(PlacingTest)
#include "placing_test.moc"
