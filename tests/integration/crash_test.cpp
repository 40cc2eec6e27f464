// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_line_program.h"
#include "support/mail_series.h"
#include "support/seed.h"

#include <QElapsedTimer>
#include <QSet>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

class CrashTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-24
    void syncKilledAtManyPointsLosesAndDoublesNothing()
    {
        constexpr int killings = 50;
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        int total = 300;
        server.append(u"anna"_s, u"INBOX"_s, series(0, total));
        CommandLineProgram program;
        QVERIFY2(program.setUp(server, QUrl(u"smtp://127.0.0.1:1"_s)), qPrintable(program.errorText()));
        QRandomGenerator random(toldSeed());
        int rounds = 0;
        int longest = 300; // milliseconds; shorter on machines where a pass is over before that
        for (int killed = 0; killed < killings && rounds < killings * 3; ++rounds) {
            QElapsedTimer timer;
            timer.start();
            const int delay = random.bounded(5, longest);
            const bool caught = program.killWhen([&] { return timer.hasExpired(delay); }, {u"sync"_s});
            killed += caught ? 1 : 0;
            if (!caught)
                longest = std::max(40, longest * 9 / 10);
            server.append(u"anna"_s, u"INBOX"_s, series(total, total + 5));
            total += 5;
        }
        QVERIFY(rounds < killings * 3);
        const qint64 before = program.ask({u"ledger"_s}).object()[u"ticketed"].toInteger();
        QVERIFY2(program.run({u"sync"_s}), qPrintable(program.errorText()));

        const QJsonObject ledger = program.ask({u"ledger"_s}).object();
        QCOMPARE(ledger[u"server"].toInt(), total);
        QCOMPARE(ledger[u"ticketed"].toInt(), total);
        QCOMPARE(ledger[u"unaccounted"].toInt(-1), 0);
        const QJsonArray rows =
            program.ask({u"conversation"_s, u"list"_s, u"--limit"_s, QString::number(total * 2)}).array();
        QCOMPARE(rows.size(), total);
        QSet<QString> subjects;
        for (const QJsonValue& row : rows) {
            QCOMPARE(row[u"messageCount"].toInt(), 1);
            subjects.insert(row[u"subject"].toString());
        }
        QCOMPARE(subjects.size(), total);
        qInfo("%d mails whole after %d kills in %d runs; %lld were there before the last run", total, killings, rounds,
              static_cast<long long>(before));
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
