// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/backoff.h"
#include "base/ids.h"
#include "base/stable_hash.h"
#include "base/uuid7.h"

#include <QTest>

using namespace svarbord;

class ValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void idsSurviveTheirTextForm()
    {
        const ConversationId id{0x1234abcd5678ef};
        QCOMPARE(ConversationId::fromText(id.toText()), id);
        QVERIFY(!ConversationId::fromText(u"0"));
        QVERIFY(!ConversationId::fromText(u"zz"));
        QVERIFY(!ConversationId::fromText(u"ffffffffffffffff"));
    }

    void stableHashNeverChanges()
    {
        // Stored in journals: these numbers are a promise.
        QVERIFY(stableHash({"mail", "root@example.no"}) > 0);
        QVERIFY(stableHash({"ab", "c"}) != stableHash({"a", "bc"}));
        QCOMPARE(stableHash({"mail", "root@example.no"}), stableHash({"mail", "root@example.no"}));
    }

    void uuidsSortByTime()
    {
        const QString first = makeUuid7(fromMs(1'700'000'000'000));
        const QString second = makeUuid7(fromMs(1'700'000'000'001));
        QVERIFY(first < second);
        QCOMPARE(first.at(14), u'7');
        QVERIFY(QStringLiteral("89ab").contains(first.at(19)));
    }

    void backoffGrowsToItsCeilingAndStartsOver()
    {
        using namespace std::chrono_literals;
        Backoff backoff(1s, 60s);
        for (int i = 0; i < 40; ++i) {
            const auto wait = backoff.next();
            QVERIFY(wait >= 500ms);
            QVERIFY(wait <= 60s);
        }
        QVERIFY(backoff.next() >= 30s);
        backoff.reset();
        QVERIFY(backoff.next() <= 1s);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
