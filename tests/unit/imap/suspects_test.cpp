// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/mailbox_sync.h"

#include <QTest>

using namespace svarbord::imap;

/// Which of many mails is it that the connection breaks at?
class SuspectsTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-24
    void innocentOnesAreNeverGivenUp()
    {
        Suspects suspects;
        const QList<quint32> company{1, 2, 3};
        for (int i = 0; i < 100; ++i)
            suspects.blame(company);
        for (const quint32 uid : company) {
            QVERIFY(!suspects.isGivenUp(uid));
            QCOMPARE(suspects.companions(uid, 200), 1);
        }
        suspects.acquit(1);
        QCOMPARE(suspects.companions(1, 200), 200);
        QCOMPARE(suspects.companions(9, 200), 200);
    }

    void circleGetsSmaller()
    {
        Suspects suspects;
        suspects.blame({1, 2});
        QCOMPARE(suspects.companions(1, 200), 25);
        QCOMPARE(suspects.companions(1, 4), 1);
        suspects.blame({1, 2});
        QCOMPARE(suspects.companions(1, 200), 1);
    }

    // covers: INB-24
    void guiltyOneIsGivenUpAfterSeveralTriesAlone()
    {
        Suspects suspects;
        int tries = 0;
        while (!suspects.isGivenUp(7)) {
            QVERIFY(++tries < 20);
            suspects.blame({7});
        }
        QVERIFY(tries >= 4); // a bad cable is no proof
        suspects.condemn(8);
        QVERIFY(suspects.isGivenUp(8));
    }
};

QTEST_GUILESS_MAIN(SuspectsTest)
#include "suspects_test.moc"
