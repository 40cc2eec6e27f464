// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-18
#include "domain/presence.h"

#include <QJsonDocument>
#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp start{1'760'000'000'000ms};
constexpr ConversationId shoes{7};

PresenceNote note(const QString& device, qint64 number, Activity activity, ConversationId conversation = {},
                  std::chrono::seconds lasts = 120s)
{
    return {DeviceId{device}, number, activity, conversation, lasts};
}

} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT

private slots:
    void aNoteTravelsWhole()
    {
        const PresenceNote given = note(u"kari-pc"_s, 17, Activity::Writing, shoes);
        QCOMPARE(PresenceNote::fromJson(given.toJson()), given);
        const PresenceNote online = note(u"kari-pc"_s, 18, Activity::Online);
        QCOMPARE(PresenceNote::fromJson(online.toJson()), online);
    }

    void whatNobodyWritesIsNoNote_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no device") << QByteArray(R"({"number":1,"activity":"online","seconds":9})");
        QTest::newRow("long device") << QByteArray(R"({"device":"LONG","number":1,"activity":"online","seconds":9})")
                                            .replace("LONG", QByteArray(101, 'x'));
        QTest::newRow("unknown act") << QByteArray(R"({"device":"a","number":1,"activity":"sleeping","seconds":9})");
        QTest::newRow("lasts for ever") << QByteArray(
            R"({"device":"a","number":1,"activity":"online","seconds":9999999})");
        QTest::newRow("negative") << QByteArray(R"({"device":"a","number":-1,"activity":"online","seconds":9})");
        QTest::newRow("views nothing") << QByteArray(R"({"device":"a","number":1,"activity":"viewing","seconds":9})");
    }
    void whatNobodyWritesIsNoNote()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!PresenceNote::fromJson(QJsonDocument::fromJson(json).object()));
    }

    void theNewestNoteOfADeviceHoldsUntilItsTimeIsOver()
    {
        PresenceBoard board;
        QVERIFY(board.hear(note(u"ola"_s, 2, Activity::Viewing, shoes), start));
        QVERIFY(board.hear(note(u"kari"_s, 1, Activity::Writing, shoes), start + 60s));
        QCOMPARE(board.at(shoes).first().device.value, u"kari"_s); // writes
        QCOMPARE(board.at(shoes).size(), 2);
        QVERIFY(board.at(ConversationId{8}).isEmpty());
        QVERIFY(!board.hear(note(u"ola"_s, 1, Activity::Writing, shoes), start + 61s));
        QVERIFY(!board.pass(start + 119s));
        QCOMPARE(board.nextEnd(), start + 120s);
        QVERIFY(board.pass(start + 120s));
        QCOMPARE(board.at(shoes).size(), 1);
        // An old one does not come back to life.
        QVERIFY(!board.hear(note(u"ola"_s, 2, Activity::Viewing, shoes), start + 121s));
        QVERIFY(board.hear(note(u"kari"_s, 3, Activity::Online, {}, 0s), start + 130s));
        QVERIFY(board.isEmpty());
    }

    void nothingIsToldOfConversationsWhileNobodyHearsIt()
    {
        Announcing announcing;
        announcing.set(Activity::Viewing, shoes, start);
        const auto first = announcing.take(start);
        QVERIFY(first && first->activity == Activity::Online && !first->conversation.isValid());
        announcing.set(Activity::Writing, shoes, start + 60s);
        QVERIFY(!announcing.take(start + 60s));
        QCOMPARE(announcing.nextTime(), start + Announcing::onlineAgain);
        announcing.setHeard(true);
        const auto second = announcing.take(start + 61s);
        QVERIFY(second && second->activity == Activity::Writing && second->conversation == shoes);
        QVERIFY(second->number > first->number);
    }

    void aGlanceIsNotTold()
    {
        Announcing announcing;
        announcing.setHeard(true);
        (void)announcing.take(start);
        announcing.set(Activity::Viewing, ConversationId{1}, start + 10s);
        QVERIFY(!announcing.take(start + 11s));
        announcing.set(Activity::Viewing, shoes, start + 11s);
        QVERIFY(!announcing.take(start + 12s));
        const auto told = announcing.take(start + 13s);
        QVERIFY(told && told->conversation == shoes);
        // Writing is told at once, though never twice within the pause.
        announcing.set(Activity::Writing, shoes, start + 14s);
        QVERIFY(!announcing.take(start + 14s));
        QVERIFY(announcing.take(start + 15s));
        QVERIFY(!announcing.take(start + 18s));
        QVERIFY(announcing.take(start + 15s + Announcing::busyAgain));
    }

    void whatWasNotHeardIsToldAgainLater()
    {
        Announcing announcing;
        (void)announcing.take(start);
        announcing.failed(start + 1s);
        QVERIFY(!announcing.take(start + 2s));
        QVERIFY(announcing.take(start + 31s));
    }

    void whatComesAfterARestartIsNewerWhateverTheClockSays()
    {
        Announcing announcing;
        announcing.continueAfter(toMs(start) + 5000);
        const auto told = announcing.take(start);
        QVERIFY(told && told->number > toMs(start) + 5000);
    }

    void aNoteAlwaysOutlastsTheWayToTheNext()
    {
        QVERIFY(Announcing::busyLasts > Announcing::busyAgain + Announcing::shortestPause);
        QVERIFY(Announcing::onlineLasts > Announcing::onlineAgain + Announcing::onlineAgain / 30);
        QVERIFY(Announcing::onlineLasts <= PresenceNote::longest);
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
