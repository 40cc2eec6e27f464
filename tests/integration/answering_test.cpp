// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_line_program.h"
#include "support/mail_series.h"
#include "support/submission_server.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// Both servers, and the program with one mail of a customer in it.
class Desk
{
public:
    DovecotServer server;
    SubmissionServer submission;
    CommandLineProgram program;

    bool open(DovecotOptions options = {}, const QByteArray& password = "hemmelig")
    {
        options.catchAll = true;
        if (!server.start(options) || !submission.start(&server)) {
            qWarning("%s %s", qPrintable(server.errorText()), qPrintable(submission.errorText()));
            return false;
        }
        if (!server.deliver(u"anna"_s, numbered(0)) || !program.setUp(server, submission.url(), password)) {
            qWarning("%s %s", qPrintable(server.errorText()), qPrintable(program.errorText()));
            return false;
        }
        return true;
    }

    QString conversation() { return program.ask({u"conversation"_s, u"list"_s}).array().first()[u"id"].toString(); }

    bool reply(const QString& text) { return program.run({u"reply"_s, conversation(), u"--text"_s, text}); }

    QJsonObject flush() { return program.ask({u"outbox"_s, u"flush"_s}).object(); }

    QJsonObject newestInOutbox() { return program.ask({u"outbox"_s, u"list"_s}).array().first().toObject(); }

    qsizetype sentBySubmission() { return submission.log().count(u" <= "_s); }
};

} // namespace

class AnsweringTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-17
    void answerReachesTheCustomerAndItsCopyIsNoSecondMail()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY2(desk.program.run({u"sync"_s}), qPrintable(desk.program.errorText()));
        QVERIFY2(desk.reply(u"Svaret er ja, også på fredag."_s), qPrintable(desk.program.errorText()));
        QCOMPARE(desk.newestInOutbox()[u"state"].toString(), u"queued"_s);
        QCOMPARE(desk.flush()[u"sent"].toInt(), 1);

        const auto customersMail = [&desk] { return desk.server.fetch(u"kunde0@kunde.test"_s, u"INBOX"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(customersMail().size(), 1, patience);
        const QByteArray arrived = customersMail().first().text;
        QVERIFY(arrived.contains("In-Reply-To: <m0@kunde.test>"));
        const QList<StoredMail> copies = desk.server.fetch(u"anna"_s, u"Sent"_s);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(messageIdOf(copies.first().text), messageIdOf(arrived));
        QVERIFY(copies.first().flags.contains(u"\\Seen"_s));
        const QJsonObject entry = desk.newestInOutbox();
        QCOMPARE(entry[u"state"].toString(), u"sent"_s);
        QCOMPARE(entry[u"savedToSent"].toBool(), true);
        QCOMPARE(entry[u"messageId"].toString(), messageIdOf(arrived));

        const QJsonObject report = desk.program.ask({u"sync"_s}).object();
        QCOMPARE(report[u"messages"].toInt(-1), 0);
        QCOMPARE(report[u"unaccounted"].toInt(-1), 0);
        const QJsonArray list = desk.program.ask({u"conversation"_s, u"list"_s}).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"messageCount"].toInt(), 2);
        QCOMPARE(desk.flush()[u"sent"].toInt(-1), 0);
        QCOMPARE(desk.server.fetch(u"anna"_s, u"Sent"_s).size(), 1);
        QCOMPARE(desk.sentBySubmission(), 1);
    }

    void customersAnswerJoinsTheConversation()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.program.run({u"sync"_s}));
        QVERIFY(desk.reply(u"Når passer det?"_s));
        QCOMPARE(desk.flush()[u"sent"].toInt(), 1);
        const QByteArray ours = desk.newestInOutbox()[u"messageId"].toString().toLatin1();
        QVERIFY(desk.server.deliver(u"anna"_s, plainMail("kunde0@kunde.test", "m1@kunde.test", "SV: Sak nummer 0",
                                                         "Tirsdag", "In-Reply-To: <" + ours + ">\r\n")));
        QVERIFY(desk.program.run({u"sync"_s}));
        const QJsonArray list = desk.program.ask({u"conversation"_s, u"list"_s}).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"messageCount"].toInt(), 3);
    }

    // covers: INB-17
    void fullMailboxKeepsTheCopyOutButTheMailLeavesOnce()
    {
        Desk desk;
        DovecotOptions options;
        options.quotaKib = 64;
        QVERIFY(desk.open(options));
        desk.server.append(u"anna"_s, u"INBOX"_s,
                           plainMail("kunde9@kunde.test", "stor@kunde.test", "Stor", QByteArray(62 * 1024, 'x')));
        QVERIFY(desk.program.run({u"sync"_s}));
        const QJsonArray list = desk.program.ask({u"search"_s, u"melding"_s}).array();
        QCOMPARE(list.size(), 1);
        const QString conversation = list.first()[u"conversation"].toString();
        QVERIFY(desk.program.run({u"reply"_s, conversation, u"--text"_s, QString(4000, u'y')}));
        QCOMPARE(desk.flush()[u"sent"].toInt(), 1);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(desk.flush()[u"sent"].toInt(-1), 0);
        const QJsonObject entry = desk.newestInOutbox();
        QCOMPARE(entry[u"state"].toString(), u"sent"_s);
        QCOMPARE(entry[u"savedToSent"].toBool(), false);
        QVERIFY2(entry[u"problem"].toString().contains(u"mailbox is full"_s), qPrintable(entry[u"problem"].toString()));
        QCOMPARE(desk.sentBySubmission(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.server.fetch(u"kunde0@kunde.test"_s, u"INBOX"_s).size(), 1, patience);
    }

    // covers: CHN-02
    void wrongPasswordIsSaid()
    {
        Desk desk;
        QVERIFY(desk.open({}, "feil"));
        QVERIFY(!desk.program.run({u"sync"_s}));
        QVERIFY2(desk.program.errorText().contains(u"does not accept this user name and password"_s),
                 qPrintable(desk.program.errorText()));
        QVERIFY(!desk.program.errorText().contains(u"feil"_s));
    }

    // covers: SEC-03
    void expiredCertificateIsSaidAndNothingTaken()
    {
        Desk desk;
        DovecotOptions options;
        options.certificateFault = u"expired"_s;
        QVERIFY(desk.open(options));
        QVERIFY(!desk.program.run({u"sync"_s}));
        QVERIFY2(desk.program.errorText().contains(u"expired"_s), qPrintable(desk.program.errorText()));
        QCOMPARE(desk.program.ask({u"conversation"_s, u"list"_s}).array().size(), 0);
    }

    // covers: INB-17
    void refusedRecipientIsSaidAndNotTriedAgain()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.server.deliver(u"anna"_s, plainMail("nobody@kunde.test", "n@kunde.test", "Hei", "Hei")));
        QVERIFY(desk.program.run({u"sync"_s}));
        const QString conversation =
            desk.program.ask({u"search"_s, u"from:nobody@kunde.test"_s}).array().first()[u"conversation"].toString();
        QVERIFY2(desk.program.run({u"reply"_s, conversation, u"--text"_s, u"Svar"_s}),
                 qPrintable(desk.program.errorText()));
        QCOMPARE(desk.flush()[u"failed"].toInt(), 1);
        const QJsonObject entry = desk.newestInOutbox();
        QCOMPARE(entry[u"state"].toString(), u"failed"_s);
        QVERIFY2(entry[u"problem"].toString().contains(u"No such person here"_s),
                 qPrintable(entry[u"problem"].toString()));
        QCOMPARE(desk.flush()[u"sent"].toInt(-1), 0);
        QCOMPARE(desk.newestInOutbox()[u"attempts"].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(AnsweringTest)
#include "answering_test.moc"
