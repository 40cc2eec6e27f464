// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_line_program.h"
#include "support/mail_series.h"
#include "support/seed.h"
#include "support/submission_server.h"
#include "support/tcp_proxy.h"

#include <QElapsedTimer>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int killings = 50;
constexpr int patience = 60'000;

} // namespace

class CrashSendingTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-17
    void sendingKilledAtManyPointsDoublesNothingAndForgetsNothing()
    {
        DovecotServer server;
        DovecotOptions options;
        options.catchAll = true;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        SubmissionServer submission;
        QVERIFY2(submission.start(&server), qPrintable(submission.errorText()));
        // So that every step of the conversation lasts long enough to be hit.
        TcpProxy slow(submission.host(), submission.port());
        ProxyFault delay;
        delay.delay = std::chrono::milliseconds{10};
        slow.setFaults({delay});
        QUrl smtp = submission.url();
        smtp.setPort(slow.port());
        server.append(u"anna"_s, u"INBOX"_s, series(0, 1));
        CommandLineProgram program;
        QVERIFY2(program.setUp(server, smtp), qPrintable(program.errorText()));
        QVERIFY2(program.run({u"sync"_s}), qPrintable(program.errorText()));
        const QString conversation = program.ask({u"conversation"_s, u"list"_s}).array().first()[u"id"].toString();

        QRandomGenerator random(toldSeed());
        int rounds = 0;
        for (int killed = 0; killed < killings && rounds < killings * 3; ++rounds) {
            const QStringList reply{u"reply"_s, conversation, u"--text"_s, u"Svar %1"_s.arg(rounds)};
            QVERIFY2(program.run(reply), qPrintable(program.errorText()));
            // Every fifth at any moment, the others while a mail is handed over or its copy stored.
            const bool anyMoment = rounds % 5 == 0;
            const int wait = random.bounded(0, 450);
            const int connections = slow.connectionCount();
            QElapsedTimer timer;
            const auto moment = [&] {
                if (!timer.isValid() && (anyMoment || slow.connectionCount() > connections))
                    timer.start();
                return timer.isValid() && timer.hasExpired(wait);
            };
            killed += program.killWhen(moment, {u"outbox"_s, u"flush"_s}) ? 1 : 0;
        }
        QVERIFY(rounds < killings * 3);
        for (const QStringList& words :
             {QStringList{u"outbox"_s, u"flush"_s}, QStringList{u"sync"_s}, QStringList{u"outbox"_s, u"flush"_s}})
            QVERIFY2(program.run(words), qPrintable(program.errorText()));
        accountForAll(program, server, submission, rounds);
    }

private:
    static void accountForAll(CommandLineProgram& program, DovecotServer& server, SubmissionServer& submission,
                              int queued)
    {
        const QJsonArray entries = program.ask({u"outbox"_s, u"list"_s}).array();
        QCOMPARE(entries.size(), queued);
        const auto arrived = [&server] { return server.fetch(u"kunde0@kunde.test"_s, u"INBOX"_s); };
        const auto taken = submission.log().count(u" <= "_s);
        QTRY_COMPARE_WITH_TIMEOUT(arrived().size(), taken, patience);
        const QHash<QString, int> delivered = countById(arrived());
        const QHash<QString, int> copies = countById(server.fetch(u"anna"_s, u"Sent"_s));
        QHash<QString, int> states;
        for (const QJsonValue& entry : entries) {
            const QString id = entry[u"messageId"].toString();
            const QString state = entry[u"state"].toString();
            ++states[state];
            QVERIFY2(delivered.value(id) <= 1, qPrintable(id));
            if (state == u"sent"_s) {
                QCOMPARE(delivered.value(id), 1);
                QCOMPARE(copies.value(id), 1);
            } else {
                QVERIFY2(state == u"unknown"_s || state == u"failed"_s || state == u"queued"_s, qPrintable(state));
            }
        }
        QVERIFY2(states[u"sent"_s] > queued / 2, qPrintable(QString::number(states[u"sent"_s])));
        const QJsonArray conversations = program.ask({u"conversation"_s, u"list"_s}).array();
        QCOMPARE(conversations.size(), 1);
        QCOMPARE(conversations.first()[u"messageCount"].toInt(), queued + 1);
        QCOMPARE(program.ask({u"ledger"_s}).object()[u"unaccounted"].toInt(-1), 0);
        qInfo("%d mails queued, %d kills: %lld arrived, sent %d, uncertain %d, failed %d, queued %d", queued, killings,
              static_cast<long long>(delivered.size()), states[u"sent"_s], states[u"unknown"_s], states[u"failed"_s],
              states[u"queued"_s]);
    }
};

QTEST_GUILESS_MAIN(CrashSendingTest)
#include "crash_sending_test.moc"
