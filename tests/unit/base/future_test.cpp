// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/future.h"

#include <QTest>
#include <QThread>

#include <barrier>

using namespace svarbord;

class FutureTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFollowsGetsTheResultBeforeAndAfter()
    {
        Promise<int> promise;
        Future<QString> early = promise.future().andThen([](int value) { return QString::number(value); });
        QVERIFY(!early.isFinished());
        promise.finish(7);
        QCOMPARE(early.result(), QStringLiteral("7"));
        QCOMPARE(Future<int>::ready(3).andThen([](int value) { return value + 1; }).result(), 4);
    }

    void whatFollowsHappensOnceHoweverItMeetsTheEnd()
    {
        constexpr int rounds = 20'000;
        std::vector<Promise<int>> promises(rounds);
        std::barrier meeting(2);
        std::unique_ptr<QThread> finishing(QThread::create([&] {
            for (int i = 0; i < rounds; ++i) {
                meeting.arrive_and_wait();
                promises[i].finish(i);
            }
        }));
        std::atomic<int> happened = 0;
        finishing->start();
        for (int i = 0; i < rounds; ++i) {
            const Future<int> future = promises[i].future();
            meeting.arrive_and_wait();
            future.andThen([&happened](int) { ++happened; });
        }
        finishing->wait();
        QCOMPARE(happened.load(), rounds);
    }

    void aBrokenPromiseCancelsWhatFollows()
    {
        Future<int> following;
        int called = 0;
        {
            Promise<int> promise;
            following = promise.future().andThen([&called](int value) { return called = value; });
        }
        QVERIFY(following.isFinished() && following.isCanceled());
        QCOMPARE(called, 0);
    }

    void manyAreGatheredInTheirOrder()
    {
        QVERIFY(gathered(QList<Future<int>>{}).result().isEmpty());
        Promise<int> first;
        Promise<int> second;
        const Future<QList<int>> all = gathered(QList{first.future(), second.future()});
        second.finish(2);
        QVERIFY(!all.isFinished());
        first.finish(1);
        QCOMPARE(all.result(), (QList{1, 2}));
    }
};

QTEST_GUILESS_MAIN(FutureTest)
#include "future_test.moc"
