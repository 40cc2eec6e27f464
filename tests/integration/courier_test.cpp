// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mail_series.h"
#include "support/office.h"
#include "support/submission_server.h"

#include <QElapsedTimer>
#include <QFile>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

/// A second server, of another make, whose folders all hang below INBOX.
class CourierTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CourierServer::canRun())
            QSKIP("no mount namespaces here");
    }

    // covers: INB-24
    // covers: INB-25
    // covers: CHN-02
    void wholeMailboxThenOnlyWhatIsNew()
    {
        CourierServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 60));
        server.append(u"anna"_s, u"INBOX.Sent"_s, series(100, 103));
        Office office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());

        const engine::SyncReport first = office.sync();
        QVERIFY2(!first.problem, qPrintable(first.problem ? first.problem->detail : QString()));
        QCOMPARE(first.messages, 63);
        QCOMPARE(first.tickets, 0);
        QCOMPARE(office.ledger().server, 63);
        QCOMPARE(office.ledger().unaccounted, 0);

        server.append(u"anna"_s, u"INBOX"_s, series(60, 65));
        const engine::SyncReport second = office.sync();
        QCOMPARE(second.messages, 5);
        QCOMPARE(second.tickets, 5);
        QCOMPARE(office.ledger().ticketed, 68);
        QCOMPARE(office.ledger().unaccounted, 0);
        QCOMPARE(office.sync().messages, 0);

        server.stop();
        QVERIFY(server.restart());
        QCOMPARE(office.sync().messages, 0);
        QCOMPARE(office.messages(), 68);
        qInfo("60 mails first in %.2f s, 5 later in %.2f s", first.seconds, second.seconds);
    }

    // covers: CHN-02
    void mailThatComesWhileWatchingIsSeen()
    {
        CourierServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 3));
        Office office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        QList<domain::ConnectionState> states;
        connect(&office.engine(), &engine::Engine::accountStatusChanged, this,
                [&states](const domain::AccountStatus& status) { states.append(status.state); });
        office.engine().start();
        QTRY_VERIFY_WITH_TIMEOUT(states.contains(domain::ConnectionState::Idle), 30'000);
        QElapsedTimer timer;
        timer.start();
        server.append(u"anna"_s, u"INBOX"_s, numbered(99));
        // Without a notifying file system Courier itself looks once a minute; the client does as well.
        QTRY_COMPARE_WITH_TIMEOUT(office.messages(), 4, 75'000);
        qInfo("on screen after %lld ms", timer.elapsed());
    }

    void copyOfAnAnswerGoesIntoTheSentFolderBelowTheInbox()
    {
        CourierServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        SubmissionServer submission;
        QVERIFY2(submission.start(), qPrintable(submission.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, numbered(0));
        const QTemporaryDir folder;
        QFile both(folder.filePath(u"both.pem"_s));
        QVERIFY(both.open(QIODevice::WriteOnly));
        for (const QString& name : {server.caFile(), submission.caFile()}) {
            QFile one(name);
            QVERIFY(one.open(QIODevice::ReadOnly));
            both.write(one.readAll());
        }
        both.close();
        Office office;
        const domain::Account account =
            office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(submission.port()), both.fileName());
        QCOMPARE(office.sync().messages, 1);
        domain::OutgoingMail mail;
        mail.account = account.id;
        mail.conversation = office.rows().first().id;
        mail.to = {{u"Kunde"_s, u"kunde0@kunde.test"_s}};
        mail.subject = u"SV: Sak nummer 0"_s;
        mail.text = u"Svaret er ja."_s;
        QVERIFY(wait(office.engine().queue(mail, u"Anna"_s)));
        const auto report = wait(office.engine().flushOutbox());
        QVERIFY(report);
        QCOMPARE(report->sent, 1);
        const auto entry =
            office.read([](storage::Database& db) { return storage::OutboxRepository(db).list(); }).first();
        QVERIFY2(entry.savedToSent, qPrintable(entry.problem));
        QCOMPARE(server.fetch(u"anna"_s, u"INBOX.Sent"_s).size(), 1);
        QCOMPARE(office.sync().messages, 0);
        QCOMPARE(office.messages(), 2);
        QCOMPARE(office.rows().size(), 1);
        QCOMPARE(office.ledger().unaccounted, 0);
    }
};

QTEST_GUILESS_MAIN(CourierTest)
#include "courier_test.moc"
