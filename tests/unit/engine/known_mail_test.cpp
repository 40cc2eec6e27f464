// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-24
#include "engine/known_mail.h"

#include "storage/account_repository.h"
#include "storage/folder_repository.h"
#include "storage/ledger_repository.h"
#include "unit/storage/store_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace Qt::Literals::StringLiterals;
using domain::LedgerState;
using imap::UidRanges;
using storage::Database;
using storage::LedgerRepository;
using storage::WriteContext;

namespace {

class Desk
{
public:
    Desk()
    {
        folder =
            fixture
                .write([](WriteContext& context) {
                    domain::Account account;
                    account.address = u"support@firma.no"_s;
                    const AccountId id = storage::AccountRepository(context.db).insert(account).value();
                    return storage::FolderRepository(context.db).open(id, {{u"INBOX"_s, storage::FolderRole::Inbox}});
                })
                .first()
                .id;
    }
    /// Rows for these, with or without telling what is remembered.
    void put(const QList<quint32>& uids, LedgerState state = LedgerState::Ticketed, bool told = true)
    {
        KnownMail::Change change;
        change.folder = folder;
        change.finished = imap::rangesOf(uids);
        fixture.write([&](WriteContext& context) -> Status {
            LedgerRepository ledger(context.db);
            change.before = ledger.revision(folder).value();
            for (const quint32 uid : uids)
                storage::required(ledger.put({folder, uid, state, {}, {}}));
            change.after = ledger.revision(folder).value();
            return {};
        });
        if (told)
            known.apply(change);
    }
    KnownMail::Uids look()
    {
        return fixture.read([this](Database& db) { return known.of(db, folder); });
    }
    /// What the rows say, read anew.
    KnownMail::Uids truth()
    {
        return fixture.read([this](Database& db) { return KnownMail().of(db, folder); });
    }

    storage::StoreFixture fixture;
    FolderId folder;
    KnownMail known;
};

} // namespace

class KnownMailTest : public QObject
{
    Q_OBJECT

private slots:
    void whatATransactionAddsIsRemembered()
    {
        Desk desk;
        QVERIFY(desk.look().known.isEmpty());
        desk.put({1, 2, 3, 7});
        QCOMPARE(desk.look().known, (UidRanges{{1, 3}, {7, 7}}));
        desk.put({4, 8});
        QCOMPARE(desk.look().known, desk.truth().known);
        QVERIFY(desk.look().unfinished.isEmpty());
    }

    void whatSomebodyElseChangesIsNoticed()
    {
        Desk desk;
        desk.put({1, 2, 3});
        desk.look();
        desk.put({4}, LedgerState::Ticketed, false); // another program
        QCOMPARE(desk.look().known, (UidRanges{{1, 4}}));
        // As many as before, but others.
        desk.fixture.write([&](WriteContext& context) {
            storage::required(LedgerRepository(context.db).remove(desk.folder, {{2, 2}}));
            return LedgerRepository(context.db).put({desk.folder, 9, LedgerState::Ticketed, {}, {}});
        });
        QCOMPARE(desk.look().known, (UidRanges{{1, 1}, {3, 4}, {9, 9}}));
    }

    void whatIsToBeScreenedAgainIsUnfinished()
    {
        Desk desk;
        desk.fixture.write([&](WriteContext& context) {
            storage::required(
                LedgerRepository(context.db).put({desk.folder, 5, LedgerState::Filtered, u"filter a: Reklame"_s, {}}));
            return LedgerRepository(context.db).put({desk.folder, 6, LedgerState::Filtered, u"spam folder"_s, {}});
        });
        QVERIFY(desk.look().unfinished.isEmpty());
        QCOMPARE(desk.fixture.write(
                     [](WriteContext& context) { return LedgerRepository(context.db).screenAgain(u"filter a: "_s); }),
                 1);
        QCOMPARE(desk.look().known, (UidRanges{{5, 6}}));
        QCOMPARE(desk.look().unfinished, (UidRanges{{5, 5}}));
        desk.put({5});
        QVERIFY(desk.look().unfinished.isEmpty());
    }

    void aLookCostsWhatIsNewAndNotWhatIsThere()
    {
        Desk desk;
        QList<quint32> many;
        for (quint32 uid = 1; uid <= 50'000; ++uid)
            many.append(uid + uid / 100); // a hundredth was removed since
        desk.put(many);
        QElapsedTimer timer;
        timer.start();
        const qsizetype ranges = desk.truth().known.size();
        const qint64 scan = timer.nsecsElapsed();
        constexpr int looks = 300;
        timer.restart();
        for (int i = 0; i < looks; ++i)
            QCOMPARE(desk.look().known.size(), ranges);
        const qint64 look = timer.nsecsElapsed() / looks;
        qInfo("reading 50,000 rows: %lld us; a look: %lld us", scan / 1000, look / 1000);
        QVERIFY2(look * 10 < scan, qPrintable(u"%1 of %2"_s.arg(look).arg(scan)));
    }

    void aChangeThatDoesNotFollowOnIsPassedOver()
    {
        Desk desk;
        desk.put({1});
        desk.look();
        desk.put({2}, LedgerState::Ticketed, false);
        desk.put({3}); // told, but of a ledger in which 2 is
        QCOMPARE(desk.look().known, (UidRanges{{1, 3}}));
    }
};

QTEST_GUILESS_MAIN(KnownMailTest)
#include "known_mail_test.moc"
