// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger_repository.h"

#include "storage/account_repository.h"
#include "unit/storage/store_fixture.h"

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::LedgerState;

class LedgerTest : public QObject
{
    Q_OBJECT

private:
    static domain::Account account(const QString& address)
    {
        domain::Account made;
        made.address = address;
        made.imap = {u"imap.example.no"_s, 993, domain::TransportSecurity::ImplicitTls};
        made.smtp = {u"smtp.example.no"_s, 587, domain::TransportSecurity::StartTls};
        return made;
    }
    static QList<Folder> openFolders(StoreFixture& fixture, const QStringList& names)
    {
        return fixture.write([&](WriteContext& context) {
            AccountRepository accounts(context.db);
            auto known = accounts.findByAddress(u"support@example.no"_s);
            const AccountId id = known ? known->id : required(accounts.insert(account(u"support@example.no"_s)));
            QList<std::pair<QString, FolderRole>> listed;
            for (const QString& name : names)
                listed.append({name, name == u"INBOX" ? FolderRole::Inbox : FolderRole::Other});
            return FolderRepository(context.db).open(id, listed);
        });
    }
    static void put(StoreFixture& fixture, FolderId folder, const QList<quint32>& uids, LedgerState state)
    {
        fixture.write([&](WriteContext& context) -> Status {
            for (const quint32 uid : uids)
                required(LedgerRepository(context.db).put({folder, uid, state, {}, {}}));
            return {};
        });
    }
    static domain::LedgerSummary summary(StoreFixture& fixture)
    {
        return fixture.read([](Database& db) { return LedgerRepository(db).summary(); });
    }
    static void count(StoreFixture& fixture, FolderId folder, quint32 onServer)
    {
        fixture.write(
            [=](WriteContext& context) { return FolderRepository(context.db).setServerCount(folder, onServer); });
    }

private slots:
    // covers: INB-24
    void everyMessageOnTheServerIsAccountedForOrCountedAsMissing()
    {
        StoreFixture fixture;
        const auto folders = openFolders(fixture, {u"INBOX"_s, u"Archive"_s});
        const FolderId inbox = folders.last().id; // in the order of names
        const FolderId archive = folders.first().id;
        count(fixture, inbox, 7);
        put(fixture, inbox, {1, 2, 3}, LedgerState::Ticketed);
        put(fixture, inbox, {4}, LedgerState::Filtered);
        put(fixture, inbox, {5}, LedgerState::Failed);
        put(fixture, inbox, {6}, LedgerState::Pending);
        QCOMPARE(summary(fixture), (domain::LedgerSummary{7, 3, 1, 0, 1, 1, 1}));
        put(fixture, inbox, {7}, LedgerState::Duplicate);
        put(fixture, inbox, {6}, LedgerState::Ticketed); // handled now
        QCOMPARE(summary(fixture), (domain::LedgerSummary{7, 4, 1, 1, 1, 0, 0}));

        // A surplus in one folder hides no loss in another.
        count(fixture, archive, 1);
        put(fixture, archive, {1, 2, 3}, LedgerState::Ticketed);
        count(fixture, inbox, 8);
        QCOMPARE(summary(fixture).unaccounted, 1);
    }

    // covers: INB-24
    void expungedMessagesLeaveTheLedgerAndGoneFoldersTheSum()
    {
        StoreFixture fixture;
        const auto folders = openFolders(fixture, {u"INBOX"_s, u"Old"_s});
        put(fixture, folders[0].id, {1, 2, 3, 4, 5}, LedgerState::Ticketed);
        put(fixture, folders[1].id, {1}, LedgerState::Ticketed);
        fixture.write([&](WriteContext& context) {
            return LedgerRepository(context.db).remove(folders[0].id, {{2, 3}, {5, 9}});
        });
        QCOMPARE(summary(fixture).ticketed, 3);
        QCOMPARE(openFolders(fixture, {u"INBOX"_s}).size(), 1);
        QCOMPARE(summary(fixture).ticketed, 2);
        fixture.write([&](WriteContext& context) { return FolderRepository(context.db).reset(folders[0].id, 9); });
        QCOMPARE(summary(fixture).ticketed, 0);
    }

    void knownUidsComeAsRangesWithTheUnfinishedApart()
    {
        StoreFixture fixture;
        const FolderId folder = openFolders(fixture, {u"INBOX"_s}).first().id;
        put(fixture, folder, {1, 2, 3, 7, 9, 10}, LedgerState::Ticketed);
        put(fixture, folder, {4, 9, 4'294'967'295}, LedgerState::Pending);
        const KnownUids uids = fixture.read([&](Database& db) { return FolderRepository(db).knownUids(folder); });
        QCOMPARE(uids.known, (UidSpans{{1, 4}, {7, 7}, {9, 10}, {4'294'967'295, 4'294'967'295}}));
        QCOMPARE(uids.unfinished, (UidSpans{{4, 4}, {9, 9}, {4'294'967'295, 4'294'967'295}}));
    }

    void aFlagChangedAgainMeanwhileStaysPending()
    {
        StoreFixture fixture;
        const FolderId folder = openFolders(fixture, {u"INBOX"_s}).first().id;
        fixture.write([&](WriteContext& context) -> Status {
            LedgerRepository ledger(context.db);
            required(ledger.addPendingFlag({folder, 1, u"\\Seen"_s, true}));
            required(ledger.addPendingFlag({folder, 2, u"\\Seen"_s, true}));
            const auto sent = required(ledger.pendingFlags(folder));
            required(ledger.addPendingFlag({folder, 1, u"\\Seen"_s, false}));
            return ledger.flagsStored(sent);
        });
        const auto left = fixture.read([&](Database& db) { return LedgerRepository(db).pendingFlags(folder); });
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().uid, 1U);
        QVERIFY(!left.first().set);
    }

    void theSameAddressIsConnectedOnce()
    {
        StoreFixture fixture;
        openFolders(fixture, {u"INBOX"_s});
        const auto again = fixture.store
                               ->write([](WriteContext& context) {
                                   return AccountRepository(context.db).insert(account(u"Support@Example.no"_s));
                               })
                               .takeResult();
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        const domain::Account back =
            fixture.read([](Database& db) { return AccountRepository(db).findByAddress(u"SUPPORT@example.no"_s); });
        QCOMPARE(back.smtp, account({}).smtp);
        QCOMPARE(back.imap, account({}).imap);
    }

    void aForgottenAccountLeavesItsConversations()
    {
        StoreFixture fixture;
        const Folder folder = openFolders(fixture, {u"INBOX"_s}).first();
        const MessageId message = fixture.addMail(ConversationId{1}, u"a@x"_s, fixture.clock.now());
        fixture.write([&](WriteContext& context) -> Status {
            required(ConversationRepository(context.db).setAccount(ConversationId{1}, folder.account));
            required(LedgerRepository(context.db).put({folder.id, 1, LedgerState::Ticketed, {}, message}));
            return AccountRepository(context.db).remove(folder.account);
        });
        QCOMPARE(summary(fixture), domain::LedgerSummary{});
        QVERIFY(!fixture.read([](Database& db) { return ConversationRepository(db).detail(ConversationId{1}); })
                     .account.isValid());
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
