// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-11 INB-24
// The daily mail of what waits, through a real submission server into a real mailbox.
#include "journal/journal.h"
#include "services/mail_service.h"
#include "services/workspace.h"
#include "support/dovecot_server.h"
#include "support/mail_series.h"
#include "support/office.h"
#include "support/submission_server.h"
#include "viewmodels/digest.h"

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

class DigestMailTest : public QObject
{
    Q_OBJECT

private slots:
    void itArrivesOnceAndIsNoMailOfTheTeam()
    {
        DovecotServer server;
        DovecotOptions options;
        options.catchAll = true;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        SubmissionServer submission;
        QVERIFY2(submission.start(&server), qPrintable(submission.errorText()));
        Office office;
        const domain::Account account =
            office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(submission.port()), server.caFile());
        QVERIFY(server.deliver(u"anna"_s, plainMail("kunde@kunde.test", "k1@kunde.test", "Hvor er sofaen?", "Hei")));
        office.sync();
        QCOMPARE(office.messages(), 1);

        journal::Journal journal(office.store());
        services::Workspace workspace{office.store(),      journal,   office.engine(), office.clock(),
                                      MemberId{u"anna"_s}, u"Firma"_s};
        services::MailService mail(workspace);
        viewmodels::DigestContent content;
        content.workspace = u"Firma"_s;
        content.unassigned = office.rows();
        const auto digest = viewmodels::writeDigest(content, office.clock().now());
        QVERIFY(digest);
        // To the very mailbox that the desk looks after, and to the member's own.
        domain::OutgoingMail notice;
        notice.account = account.id;
        notice.to = {{{}, account.address}, {{}, u"silje@hjemme.test"_s}};
        notice.subject = digest->subject;
        notice.text = digest->text;
        const auto queued = mail.sendNotice(notice);
        QVERIFY(wait(queued));
        const auto arrived = [&] { return server.fetch(u"silje@hjemme.test"_s, u"INBOX"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(arrived().size(), 1, 30'000);
        const QByteArray raw = arrived().first().text;
        QVERIFY2(raw.contains("Auto-Submitted: auto-generated"), raw.constData());
        QVERIFY2(raw.contains("Hvor er sofaen?"), raw.constData());

        QVERIFY(wait(office.engine().flushOutbox()));
        QCOMPARE(submission.log().count(u" <= "_s), 1);
        QVERIFY(server.fetch(u"anna"_s, u"Sent"_s).isEmpty()); // nobody's answer: no copy
        QTRY_COMPARE_WITH_TIMEOUT(server.fetch(u"anna@firma.test"_s, u"INBOX"_s).size(), 1, 30'000);
        QVERIFY(server.deliver(u"anna"_s, server.fetch(u"anna@firma.test"_s, u"INBOX"_s).first().text));
        office.sync();
        QCOMPARE(office.messages(), 1);
        QCOMPARE(office.rows().size(), 1);
        QCOMPARE(office.ledger().filtered, 1);
        QCOMPARE(office.ledger().unaccounted, 0);
    }
};

QTEST_GUILESS_MAIN(DigestMailTest)
#include "digest_mail_test.moc"
