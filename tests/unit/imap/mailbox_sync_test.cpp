// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/mailbox_sync.h"

#include "support/memory_sync_store.h"
#include "support/scripted_imap_server.h"

#include <QCoroTask>
#include <QTest>

using namespace svarbord;
using namespace svarbord::imap;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

class MailboxSyncTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-24
    void refusedMarkKeepsNoNewMailAway()
    {
        ScriptedImapServer server({{"S: * PREAUTH [CAPABILITY IMAP4rev1] hi",
                                    "C: SELECT *",
                                    "S: * 4 EXISTS",
                                    "S: * OK [UIDVALIDITY 9] ok",
                                    "S: * OK [UIDNEXT 5] ok",
                                    "S: * OK [PERMANENTFLAGS (\\Seen \\Flagged)] ok",
                                    "S: T OK [READ-WRITE] in",
                                    "C: UID STORE 1 +FLAGS.SILENT (\\Flagged)",
                                    "S: T NO [NOPERM] not you",
                                    "C: UID STORE 2 +FLAGS.SILENT (\\Seen)",
                                    "S: T OK stored",
                                    "C: UID SEARCH UID 4:*",
                                    "S: * SEARCH 4",
                                    "S: T OK",
                                    "C: UID FETCH 4 (UID FLAGS INTERNALDATE RFC822.SIZE)",
                                    "S: * 4 FETCH (UID 4 FLAGS () INTERNALDATE \"02-Mar-2026 10:00:00 +0100\" "
                                    "RFC822.SIZE 19)",
                                    "S: T OK",
                                    "C: UID FETCH 4 (UID BODY.PEEK[])",
                                    "S: * 4 FETCH (UID 4 BODY[] {19}",
                                    "S: Subject: Hei",
                                    "S: ",
                                    "S: Hei)",
                                    "S: T OK"}});
        Session session(server.sockets()(), {});
        QVERIFY(QCoro::waitFor(session.open({u"imap.example.no"_s, 993, domain::TransportSecurity::ImplicitTls}, {})));
        MemorySyncStore store;
        MemorySyncStore::Folder& inbox = store.folders[1];
        inbox.state.id = FolderId{1};
        inbox.state.name = u"INBOX"_s;
        inbox.state.role = FolderRole::Inbox;
        inbox.state.uidValidity = 9;
        inbox.state.known = {{1, 3}};
        inbox.state.historyComplete = true;
        inbox.pending = {{1, u"\\Flagged"_s, true}, {2, u"\\Seen"_s, true}};
        Suspects suspects;
        const SyncPolicy policy;
        const SystemClock clock;
        MailboxSync pass(session, store, policy, clock, inbox.state, suspects);
        const auto outcome = QCoro::waitFor(pass.run(PassKind::News));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->messages, 1);
        QCOMPARE(inbox.messages.value(4).raw, "Subject: Hei\r\n\r\nHei"_ba);
        QCOMPARE(server.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(MailboxSyncTest)
#include "mailbox_sync_test.moc"
