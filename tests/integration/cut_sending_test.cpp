// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mail_series.h"
#include "support/office.h"
#include "support/submission_server.h"
#include "support/tcp_proxy.h"

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ProxyFault)

namespace {

constexpr int patience = 30'000;

domain::OutgoingMail answer(AccountId account, ConversationId conversation)
{
    domain::OutgoingMail mail;
    mail.account = account;
    mail.conversation = conversation;
    mail.to = {{u"Kunde"_s, u"kunde0@kunde.test"_s}};
    mail.subject = u"SV: Sak nummer 0"_s;
    mail.text = u"Svaret er ja. "_s.repeated(300);
    return mail;
}

} // namespace

/// The network dies while a mail is handed over.
class CutSendingTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-17
    void mailArrivesOnceOrItsSenderIsAsked_data()
    {
        QTest::addColumn<ProxyFault>("fault");
        for (const int bytes : {300, 900, 3300, 5700}) {
            ProxyFault fault;
            fault.cutAfterClientBytes = bytes;
            QTest::addRow("cut after %d bytes of ours", bytes) << fault;
        }
        for (const int bytes : {200, 1500, 2500}) {
            ProxyFault fault;
            fault.stallAfterServerBytes = bytes;
            QTest::addRow("silent after %d bytes of theirs", bytes) << fault;
        }
    }
    void mailArrivesOnceOrItsSenderIsAsked()
    {
        QFETCH(ProxyFault, fault);
        DovecotServer server;
        DovecotOptions options;
        options.catchAll = true;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        SubmissionServer submission;
        QVERIFY2(submission.start(&server), qPrintable(submission.errorText()));
        TcpProxy cable(submission.host(), submission.port());
        cable.setFaults({fault, ProxyFault{}});
        server.append(u"anna"_s, u"INBOX"_s, numbered(0));
        engine::EngineOptions impatient = Office::impatient();
        impatient.submission.response = std::chrono::milliseconds{1500};
        Office office(impatient);
        const domain::Account account =
            office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(cable.port()), server.caFile());
        QCOMPARE(office.sync().messages, 1);
        QVERIFY(wait(office.engine().queue(answer(account.id, office.rows().first().id), u"Anna"_s)));

        QVERIFY(wait(office.engine().flushOutbox()));
        const auto entry = [&office] {
            return office.read([](storage::Database& db) { return storage::OutboxRepository(db).list(); }).first();
        };
        const domain::OutboxState first = entry().state;
        QVERIFY(first != domain::OutboxState::Sending);
        const auto settled = [&entry] {
            return entry().state == domain::OutboxState::Sent || entry().state == domain::OutboxState::Unknown;
        };
        QTRY_VERIFY_WITH_TIMEOUT((wait(office.engine().flushOutbox()), settled()), patience);
        const qsizetype taken = submission.log().count(u" <= "_s);
        const auto arrived = [&server] { return server.fetch(u"kunde0@kunde.test"_s, u"INBOX"_s).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), taken, patience);
        QVERIFY2(taken <= 1, qPrintable(QString::number(taken)));
        if (entry().state == domain::OutboxState::Sent) {
            QCOMPARE(taken, 1);
            QTRY_COMPARE_WITH_TIMEOUT((wait(office.engine().flushOutbox()), server.fetch(u"anna"_s, u"Sent"_s).size()),
                                      1, patience);
        }
        qInfo("first %d, then %d; taken %lld", int(first), int(entry().state), static_cast<long long>(taken));
    }
};

QTEST_GUILESS_MAIN(CutSendingTest)
#include "cut_sending_test.moc"
