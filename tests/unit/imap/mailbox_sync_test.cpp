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
                                    "C: UID FETCH 1:3 (UID FLAGS)",
                                    "S: * 3 FETCH (UID 3 FLAGS (\\Answered))",
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
        QCOMPARE(inbox.messages.value(3).flags, QStringList{u"\\Answered"_s});
        QCOMPARE(inbox.messages.value(4).raw, "Subject: Hei\r\n\r\nHei"_ba);
        QCOMPARE(server.problems(), QStringList());
    }

    // covers: INB-24
    void folderOfAllMailIsFetchedOnlyWhereItHoldsNoCopies()
    {
        ScriptedImapServer server({{"S: * PREAUTH [CAPABILITY IMAP4rev1] hi",
                                    "C: SELECT *",
                                    "S: * 4 EXISTS",
                                    "S: * OK [UIDVALIDITY 9] ok",
                                    "S: * OK [UIDNEXT 5] ok",
                                    "S: T OK [READ-WRITE] in",
                                    "C: UID SEARCH ALL",
                                    "S: * SEARCH 1 2 3 4",
                                    "S: T OK",
                                    "C: UID FETCH 1:4 (UID FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])",
                                    "S: * 1 FETCH (UID 1 FLAGS (\\Seen) BODY[HEADER.FIELDS (MESSAGE-ID)] {29}",
                                    "S: Message-ID: <here@x.test>",
                                    "S: )",
                                    "S: * 2 FETCH (UID 2 FLAGS (\\Seen) BODY[HEADER.FIELDS (MESSAGE-ID)] {32}",
                                    "S: Message-ID: <archived@x.test>",
                                    "S: )",
                                    "S: * 3 FETCH (UID 3 FLAGS (\\Draft) BODY[HEADER.FIELDS (MESSAGE-ID)] {29}",
                                    "S: Message-ID: <half@x.test>",
                                    "S: )",
                                    "S: * 4 FETCH (UID 4 FLAGS () BODY[HEADER.FIELDS (MESSAGE-ID)] {29}",
                                    "S: Message-ID: <here@x.test>",
                                    "S: )",
                                    "S: T OK",
                                    "C: UID FETCH 2 (UID FLAGS INTERNALDATE RFC822.SIZE)",
                                    "S: * 2 FETCH (UID 2 FLAGS (\\Seen) INTERNALDATE \"02-Mar-2026 10:00:00 +0100\" "
                                    "RFC822.SIZE 19)",
                                    "S: T OK",
                                    "C: UID FETCH 2 (UID BODY.PEEK[])",
                                    "S: * 2 FETCH (UID 2 BODY[] {19}",
                                    "S: Subject: Hei",
                                    "S: ",
                                    "S: Hei)",
                                    "S: T OK"}});
        Session session(server.sockets()(), {});
        QVERIFY(QCoro::waitFor(session.open({u"imap.example.no"_s, 993, domain::TransportSecurity::ImplicitTls}, {})));
        MemorySyncStore store;
        store.here = {u"here@x.test"_s};
        MemorySyncStore::Folder& all = store.folders[1];
        all.state.id = FolderId{1};
        all.state.name = u"[Gmail]/All Mail"_s;
        all.state.role = FolderRole::Archive;
        all.state.holdsCopies = true;
        Suspects suspects;
        const SyncPolicy policy;
        const SystemClock clock;
        MailboxSync pass(session, store, policy, clock, all.state, suspects);
        const auto outcome = QCoro::waitFor(pass.run(PassKind::Full));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(outcome->messages, 1);
        QCOMPARE(all.messages.keys(), QList<quint32>{2});
        QCOMPARE(all.history, QSet<quint32>{2});
        QCOMPARE(all.state.known, (UidRanges{{1, 4}}));
    }
};

QTEST_GUILESS_MAIN(MailboxSyncTest)
#include "mailbox_sync_test.moc"
