// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stable_hash.h"
#include "storage/account_repository.h"
#include "storage/inbox_repository.h"
#include "storage/ledger_repository.h"
#include "storage/list_rows.h"
#include "storage/tag_repository.h"
#include "storage/ticket_repository.h"
#include "unit/storage/store_fixture.h"

#include <QRandomGenerator>

using namespace svarbord;
using namespace svarbord::storage;
using namespace std::chrono_literals;
using domain::View;

namespace {

QList<qint64> idsOf(const QList<domain::ConversationRow>& rows)
{
    QList<qint64> ids;
    for (const domain::ConversationRow& row : rows)
        ids.append(row.id.value);
    return ids;
}

} // namespace

class ConversationsTest : public QObject
{
    Q_OBJECT

private:
    static void change(StoreFixture& fixture, qint64 id, const std::function<void(domain::ConversationState&)>& how)
    {
        fixture.write([&](WriteContext& context) -> Status {
            ConversationRepository conversations(context.db);
            domain::ConversationState state = required(conversations.state(ConversationId{id}));
            how(state);
            return conversations.setState(ConversationId{id}, state, context.now);
        });
    }
    static QList<qint64> listed(StoreFixture& fixture, View view, const MemberId& member = {}, AccountId account = {})
    {
        return idsOf(fixture.read([&](Database& db) {
            const auto query = InboxRepository(db).narrowed({view, member, account}, member);
            return ConversationRepository(db).page(*query, {}, 0, 100);
        }));
    }
    static domain::ConversationRow row(StoreFixture& fixture, qint64 id)
    {
        return fixture.read([&](Database& db) { return ConversationRepository(db).rows({ConversationId{id}}); })
            .value(0);
    }

private slots:
    // covers: INB-04
    void everyViewShowsWhatBelongsThereNewestFirst()
    {
        StoreFixture fixture;
        const Timestamp now = fixture.clock.now();
        for (int i = 1; i <= 8; ++i)
            fixture.addMail(ConversationId{i}, QStringLiteral("%1@x").arg(i), now - std::chrono::minutes(i));
        const MemberId kari{QStringLiteral("kari")};
        change(fixture, 2, [&](auto& state) { state.assignee = kari; });
        change(fixture, 3, [&](auto& state) { state.snoozedUntil = now + 24h; });
        change(fixture, 4, [&](auto& state) { state.statusId = QStringLiteral("closed"); });
        change(fixture, 5, [&](auto& state) { state.spam = true; });
        change(fixture, 6, [&](auto& state) { state.statusId = QStringLiteral("waiting"); });
        fixture.addMail(ConversationId{7}, QStringLiteral("ours@x"), now - 6min, domain::Direction::Outbound);
        fixture.write([&](WriteContext& context) {
            return ConversationRepository(context.db)
                .addMention(ConversationId{8}, kari, OperationId{QStringLiteral("op")});
        });

        QCOMPARE(listed(fixture, View::AllOpen), (QList<qint64>{1, 2, 7, 6, 8}));
        QCOMPARE(listed(fixture, View::Mine, kari), (QList<qint64>{2}));
        QCOMPARE(listed(fixture, View::Unassigned), (QList<qint64>{1, 7, 6, 8}));
        QCOMPARE(listed(fixture, View::Mentions, kari), (QList<qint64>{8}));
        QCOMPARE(listed(fixture, View::Snoozed), (QList<qint64>{3}));
        QCOMPARE(listed(fixture, View::Sent), (QList<qint64>{7}));
        QCOMPARE(listed(fixture, View::Closed), (QList<qint64>{4}));
        QCOMPARE(listed(fixture, View::Spam), (QList<qint64>{5}));
        QCOMPARE(listed(fixture, View::All), (QList<qint64>{1, 2, 3, 4, 7, 6, 8}));

        const auto counts = fixture.read([&](Database& db) { return ConversationRepository(db).counts(kari); });
        QCOMPARE(counts.allOpen, 5);
        QCOMPARE(counts.mine, 1);
        QCOMPARE(counts.unassigned, 4);
        QCOMPARE(counts.snoozed, 1);
        QCOMPARE(counts.mentions, 1);
    }

    // covers: INB-04
    void aViewCanBeNarrowedToOneAccount()
    {
        StoreFixture fixture;
        const AccountId account = fixture.write([](WriteContext& context) {
            domain::Account fresh;
            fresh.address = QStringLiteral("support@example.no");
            return AccountRepository(context.db).insert(fresh);
        });
        for (int i = 1; i <= 4; ++i)
            fixture.addMail(ConversationId{i}, QStringLiteral("%1@x").arg(i), fixture.clock.now());
        fixture.write([&](WriteContext& context) {
            return ConversationRepository(context.db).setAccount(ConversationId{3}, account);
        });
        for (const View view : {View::AllOpen, View::Unassigned, View::All})
            QCOMPARE(listed(fixture, view, {}, account), (QList<qint64>{3}));
        for (const View view : {View::Mine, View::Mentions, View::Sent, View::Closed, View::Spam, View::Snoozed})
            QVERIFY(listed(fixture, view, MemberId{QStringLiteral("kari")}, account).isEmpty());
    }

    void pagesJoinWithoutGapsOrRepeatsEvenWhereTimesAreEqual()
    {
        StoreFixture fixture;
        for (int i = 1; i <= 95; ++i) // ten share each minute
            fixture.addMail(ConversationId{i * 7919 % 1009}, QStringLiteral("%1@x").arg(i),
                            fixture.clock.now() - std::chrono::minutes(i / 10));
        QList<qint64> joined;
        std::optional<domain::ListKey> after;
        for (;;) {
            const auto page = fixture.read(
                [&](Database& db) { return ConversationRepository(db).page({View::AllOpen, {}, {}}, after, 0, 9); });
            if (page.isEmpty())
                break;
            joined += idsOf(page);
            after = domain::ListKey{page.last().lastActivity, page.last().id};
        }
        const auto whole = fixture.read(
            [&](Database& db) { return ConversationRepository(db).page({View::AllOpen, {}, {}}, {}, 0, 500); });
        QCOMPARE(whole.size(), 95);
        QCOMPARE(joined, idsOf(whole));
        const auto skipped = fixture.read([&](Database& db) {
            return ConversationRepository(db).page({View::AllOpen, {}, {}},
                                                   domain::ListKey{whole[9].lastActivity, whole[9].id}, 5, 3);
        });
        QCOMPARE(idsOf(skipped), idsOf(whole.mid(15, 3)));
    }

    void aStretchIsWhatStandsBetweenTwoRows_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("of everything") << 0;
        QTest::newRow("of one channel") << 1;
        QTest::newRow("of several channels") << 2;
    }
    void aStretchIsWhatStandsBetweenTwoRows()
    {
        QFETCH(const int, channels);
        StoreFixture fixture;
        const auto account = [&fixture](const QString& address) {
            return fixture.write([&address](WriteContext& context) {
                domain::Account fresh;
                fresh.address = address;
                return AccountRepository(context.db).insert(fresh);
            });
        };
        const QList<AccountId> accounts{account(QStringLiteral("a@x")), account(QStringLiteral("b@x"))};
        for (int i = 1; i <= 60; ++i) { // ten share each minute
            const ConversationId id{i * 7919 % 1009};
            fixture.addMail(id, QStringLiteral("%1@x").arg(i), fixture.clock.now() - std::chrono::minutes(i / 10));
            fixture.write([&](WriteContext& context) {
                return ConversationRepository(context.db).setAccount(id, accounts.at(i % 2));
            });
        }
        domain::ViewQuery view{View::AllOpen, {}, {}};
        if (channels > 0)
            view.channels = fixture.read([&](Database& db) -> Result<QList<ChannelId>> {
                QList<ChannelId> found;
                Query query = db.query("SELECT DISTINCT channel FROM conversation ORDER BY channel LIMIT ?");
                query.with(channels);
                while (query.next())
                    found.append(query.id<ChannelId>(0));
                return found;
            });
        const auto whole =
            fixture.read([&](Database& db) { return ConversationRepository(db).page(view, {}, 0, 500); });
        QCOMPARE(whole.size(), channels == 1 ? 30 : 60);
        const auto keyAt = [&whole](qsizetype row) {
            return domain::ListKey{whole.at(row).lastActivity, whole.at(row).id};
        };
        for (const auto& [first, last] : {std::pair{0, 0}, {7, 22}, {0, static_cast<int>(whole.size()) - 1}}) {
            const auto keys = fixture.read([&, first = first, last = last](Database& db) {
                return ConversationRepository(db).stretch(view, keyAt(first), keyAt(last));
            });
            QCOMPARE(keys.size(), last - first + 1);
            for (qsizetype i = 0; i < keys.size(); ++i)
                QVERIFY(keys.at(i) == keyAt(first + i));
        }
    }

    void theShapeSaysWhereEveryThousandthRowIs()
    {
        StoreFixture fixture;
        fixture.write([&](WriteContext& context) -> Status {
            for (int i = 1; i <= 2500; ++i) {
                NewConversation fresh;
                fresh.id = ConversationId{i};
                fresh.created = context.now - std::chrono::seconds(i);
                required(ConversationRepository(context.db).create(fresh));
            }
            return {};
        });
        const auto shape =
            fixture.read([](Database& db) { return ConversationRepository(db).shape({View::AllOpen, {}, {}}); });
        QCOMPARE(shape.total, 2500);
        QCOMPARE(shape.anchors.size(), 3);
        QCOMPARE(shape.anchors[0].id.value, 1);
        QCOMPARE(shape.anchors[1].id.value, 1001);
        QCOMPARE(shape.anchors[2].id.value, 2001);
        QCOMPARE(
            fixture.read([](Database& db) { return ConversationRepository(db).shape({View::Spam, {}, {}}); }).total, 0);
    }

    /// As where many were imported at once.
    void theShapeCountsRowsOfOneMomentOnce()
    {
        StoreFixture fixture;
        static constexpr int rows = 4500;
        fixture.write([&](WriteContext& context) -> Status {
            for (int i = 1; i <= rows; ++i) {
                NewConversation fresh;
                fresh.id = ConversationId{i};
                // by three, then 3,000 of the same second
                fresh.created = context.now - std::chrono::seconds(i < 900 ? i / 3 : i < 3900 ? 1000 : i);
                required(ConversationRepository(context.db).create(fresh));
            }
            return {};
        });
        fixture.read([](Database& db) -> Status {
            const domain::ViewQuery view{View::All, {}, {}};
            const ListShape shape = required(ConversationRepository(db).shape(view));
            [&] {
                QCOMPARE(shape.total, rows);
                QCOMPARE(shape.anchors.size(), 5);
                for (int i = 0; i < 5; ++i) {
                    const auto row =
                        required(ConversationRepository(db).page(view, {}, i * ListShape::step, 1)).first();
                    QCOMPARE(shape.anchors[i].id.value, row.id.value);
                }
            }();
            return {};
        });
    }

    // A list of a million rows is walked by its index alone; one table look-up a row would cost a second.
    void everyViewIsWalkedByACoveringIndex_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("box") << QStringLiteral("box = 2");
        QTest::newRow("all") << QStringLiteral("box < 3");
        QTest::newRow("mine") << QStringLiteral("box = 0 AND assignee = 'kari'");
        QTest::newRow("sent") << QStringLiteral("has_sent = 1 AND box < 3");
        QTest::newRow("box of channel") << QStringLiteral("box = 2 AND channel = 1");
        QTest::newRow("all of channel") << QStringLiteral("box < 3 AND channel = 1");
        QTest::newRow("mine of channel") << QStringLiteral("box = 0 AND assignee = 'kari' AND channel = 1");
        QTest::newRow("sent of channel") << QStringLiteral("has_sent = 1 AND box < 3 AND channel = 1");
    }

    void everyViewIsWalkedByACoveringIndex()
    {
        QFETCH(QString, condition);
        StoreFixture fixture;
        const QString plan = fixture.read([&](Database& db) -> Result<QString> {
            Query query = db.queryText(
                QStringLiteral("EXPLAIN QUERY PLAN SELECT last_activity, id FROM conversation WHERE %1 AND "
                               "last_activity <= 5 AND (last_activity, id) < (5, 6) "
                               "ORDER BY last_activity DESC, id DESC LIMIT 1 OFFSET 999")
                    .arg(condition));
            QString steps;
            while (query.next())
                steps += query.text(3) + u'\n';
            return steps;
        });
        QVERIFY2(plan.contains(QStringLiteral("COVERING INDEX")), qPrintable(plan));
        QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
    }

    // The rows themselves come in the order of an index too: sorting those of a channel takes a second for a million.
    void noViewOfAChannelIsSorted_data()
    {
        QTest::addColumn<View>("view");
        for (const View view : {View::AllOpen, View::Mine, View::Unassigned, View::Snoozed, View::Sent, View::Closed,
                                View::Spam, View::All})
            QTest::addRow("%d", static_cast<int>(view)) << view;
    }

    void noViewOfAChannelIsSorted()
    {
        QFETCH(View, view);
        StoreFixture fixture;
        const QString plan = fixture.read([&](Database& db) -> Result<QString> {
            domain::ViewQuery query;
            query.view = view;
            QString steps;
            Query rows = explainList(db, query, ChannelId{1}, QStringLiteral("id, subject, snippet"),
                                     QStringLiteral(" ORDER BY last_activity DESC, id DESC LIMIT 100"));
            while (rows.next())
                steps += rows.text(3) + u'\n';
            return steps;
        });
        QVERIFY2(plan.contains(QStringLiteral("conversation_channel_")), qPrintable(plan));
        QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
    }

    void aRowFollowsItsMessagesInWhateverOrderTheyArrive()
    {
        StoreFixture fixture;
        const Timestamp now = fixture.clock.now();
        fixture.addMail(ConversationId{1}, QStringLiteral("second@x"), now - 1h);
        fixture.addMail(ConversationId{1}, QStringLiteral("third@x"), now);
        fixture.addMail(ConversationId{1}, QStringLiteral("first@x"), now - 2h);
        const domain::ConversationRow absorbed = row(fixture, 1);
        QCOMPARE(absorbed.subject, QStringLiteral("Subject of first@x"));
        QCOMPARE(absorbed.snippet, QStringLiteral("Snippet of third@x"));
        QCOMPARE(absorbed.lastActivity, now);
        QCOMPARE(absorbed.messageCount, 3);
        QVERIFY(absorbed.unread);
        fixture.write(
            [](WriteContext& context) { return ConversationRepository(context.db).recompute(ConversationId{1}); });
        const domain::ConversationRow recomputed = row(fixture, 1);
        QCOMPARE(recomputed.subject, absorbed.subject);
        QCOMPARE(recomputed.snippet, absorbed.snippet);
        QCOMPARE(recomputed.lastActivity, absorbed.lastActivity);
        QCOMPARE(recomputed.messageCount, 3);
        QVERIFY(recomputed.unread);
    }

    void newMailReopensWhatWasClosedAndWakesWhatSlept()
    {
        StoreFixture fixture;
        const Timestamp now = fixture.clock.now();
        for (int i = 1; i <= 3; ++i)
            fixture.addMail(ConversationId{i}, QStringLiteral("%1@x").arg(i), now);
        fixture.write([](WriteContext& context) {
            return TicketRepository(context.db)
                .open(ConversationId{1}, QStringLiteral("Name"), QStringLiteral("mail"), context.now);
        });
        change(fixture, 1, [&](auto& state) {
            state.statusId = QStringLiteral("closed");
            state.closedAt = now;
        });
        change(fixture, 2, [&](auto& state) { state.snoozedUntil = now + 1h; });
        change(fixture, 3, [&](auto& state) {
            state.spam = true;
            state.statusId = QStringLiteral("closed");
        });
        const auto reopen = [&](qint64 id) {
            return fixture.write([id](WriteContext& context) {
                return ConversationRepository(context.db).reopenForNewMail(ConversationId{id}, context.now);
            });
        };
        QVERIFY(reopen(1));
        QVERIFY(!reopen(1));
        QVERIFY(reopen(2));
        QVERIFY(!reopen(3));
        QCOMPARE(listed(fixture, View::AllOpen), (QList<qint64>{2, 1}));
        QCOMPARE(listed(fixture, View::Spam), (QList<qint64>{3}));
        const auto ticket =
            fixture.read([](Database& db) { return TicketRepository(db).ofConversation(ConversationId{1}); });
        QCOMPARE(ticket->statusId, QStringLiteral("open"));
        QCOMPARE(ticket->closed, Timestamp{});
    }

    void snoozedConversationsWakeAtTheirTimeAndNotBefore()
    {
        StoreFixture fixture;
        const Timestamp now = fixture.clock.now();
        fixture.addMail(ConversationId{1}, QStringLiteral("1@x"), now);
        change(fixture, 1, [&](auto& state) { state.snoozedUntil = now + 1h; });
        const auto wake = [&] {
            return fixture.write(
                [](WriteContext& context) { return ConversationRepository(context.db).wakeDue(context.now); });
        };
        QCOMPARE(fixture.read([](Database& db) { return ConversationRepository(db).nextWake(); }), now + 1h);
        QVERIFY(wake().isEmpty());
        fixture.clock.advance(1h);
        QCOMPARE(wake(), QSet<ConversationId>{ConversationId{1}});
        QVERIFY(wake().isEmpty());
        QCOMPARE(listed(fixture, View::AllOpen), (QList<qint64>{1}));
        const auto detail =
            fixture.read([](Database& db) { return ConversationRepository(db).detail(ConversationId{1}); });
        QCOMPARE(detail.events.last().kind, domain::TimelineEvent::Kind::Woken);
    }

    void readingMarksEveryCopyOnTheServer()
    {
        StoreFixture fixture;
        const MessageId message = fixture.addMail(ConversationId{1}, QStringLiteral("1@x"), fixture.clock.now());
        const QList<Folder> folders = fixture.write([&](WriteContext& context) {
            domain::Account account;
            account.address = QStringLiteral("a@x");
            const AccountId id = required(AccountRepository(context.db).insert(account));
            auto opened = required(FolderRepository(context.db)
                                       .open(id, {{QStringLiteral("INBOX"), FolderRole::Inbox},
                                                  {QStringLiteral("Archive"), FolderRole::Archive}}));
            quint32 uid = 10;
            for (const Folder& folder : opened)
                required(
                    LedgerRepository(context.db).put({folder.id, uid++, domain::LedgerState::Ticketed, {}, message}));
            return Result<QList<Folder>>(opened);
        });
        change(fixture, 1, [](auto& state) { state.unseen.clear(); });
        QVERIFY(!row(fixture, 1).unread);
        for (const Folder& folder : folders) {
            const auto flags = fixture.read([&](Database& db) { return LedgerRepository(db).pendingFlags(folder.id); });
            QCOMPARE(flags.size(), 1);
            QCOMPARE(flags.first().flag, QStringLiteral("\\Seen"));
            QVERIFY(flags.first().set);
        }
    }

    // covers: TKT-01 TEAM-04
    void ofTwoTicketsWithOneNumberTheSameOneKeepsItInWhateverOrderTheyCame()
    {
        constexpr quint64 numbers = 900'000'000;
        constexpr qint64 most = 1'000'000;
        QHash<quint64, qint64> known;
        qint64 low = 0;
        qint64 high = 0;
        for (qint64 id = 1; id < most && low == 0; ++id) {
            const QByteArray text = ConversationId{id}.toText().toLatin1();
            const quint64 hash = static_cast<quint64>(stableHash({"ticket number", text})) % numbers;
            low = known.value(hash);
            high = id;
            known.insert(hash, id);
        }
        QVERIFY(low != 0);
        const auto numbersOf = [low, high](const QList<qint64>& order) {
            StoreFixture fixture;
            for (const qint64 id : order) {
                fixture.addMail(ConversationId{id}, QStringLiteral("%1@x").arg(id), fixture.clock.now());
                fixture.write([id](WriteContext& context) {
                    return TicketRepository(context.db)
                        .open(ConversationId{id}, QStringLiteral("Printer"), QStringLiteral("mail"), context.now);
                });
            }
            return QStringList{row(fixture, low).ticketNumber, row(fixture, high).ticketNumber};
        };
        const QStringList found = numbersOf({low, high});
        QCOMPARE(found.at(0).size(), 9);
        QCOMPARE(found.at(1).size(), 12);
        QCOMPARE(numbersOf({high, low}), found);
    }

    // covers: TKT-01
    void ticketsHaveTheSameNumberAtAllWorkstationsAndFollowTheConversation()
    {
        StoreFixture fixture;
        StoreFixture another;
        const auto openAt = [](StoreFixture& at, qint64 id) {
            at.addMail(ConversationId{id}, QStringLiteral("%1@x").arg(id), at.clock.now());
            return at.write([id](WriteContext& context) {
                return TicketRepository(context.db)
                    .open(ConversationId{id}, QStringLiteral("Printer on fire"), QStringLiteral("mail"), context.now);
            });
        };
        const domain::Ticket first = openAt(fixture, 1);
        fixture.reopen();
        const domain::Ticket second = openAt(fixture, 2);
        QVERIFY(second.number != first.number);
        QCOMPARE(openAt(fixture, 1).number, first.number);
        QCOMPARE(openAt(another, 2).number, second.number);
        QCOMPARE(openAt(another, 1).number, first.number);
        QCOMPARE(row(fixture, 1).ticketNumber, first.number);
        change(fixture, 1, [&](auto& state) {
            state.assignee = MemberId{QStringLiteral("kari")};
            state.priority = domain::Priority::Urgent;
            state.statusId = QStringLiteral("closed");
            state.closedAt = fixture.clock.now();
        });
        const auto detail =
            fixture.read([](Database& db) { return ConversationRepository(db).detail(ConversationId{1}); });
        QCOMPARE(detail.ticket->owner.value, QStringLiteral("kari"));
        QCOMPARE(detail.ticket->priority, domain::Priority::Urgent);
        QCOMPARE(detail.ticket->statusId, QStringLiteral("closed"));
        QCOMPARE(detail.ticket->closed, fixture.clock.now());
        QCOMPARE(detail.ticket->name, QStringLiteral("Printer on fire"));
        QCOMPARE(fixture.read([&](Database& db) { return TicketRepository(db).findByNumber(second.number); }),
                 ConversationId{2});
    }

    void countsStayRightThroughManyChanges()
    {
        StoreFixture fixture;
        QRandomGenerator random(1);
        const QStringList members{QString(), QStringLiteral("kari"), QStringLiteral("ola")};
        for (int i = 1; i <= 40; ++i)
            fixture.addMail(ConversationId{i}, QStringLiteral("%1@x").arg(i), fixture.clock.now());
        for (int i = 0; i < 200; ++i)
            change(fixture, random.bounded(1, 41), [&](auto& state) {
                state.assignee = MemberId{members.at(random.bounded(3))};
                state.spam = random.bounded(5) == 0;
                state.statusId = random.bounded(3) == 0 ? QStringLiteral("closed") : QStringLiteral("open");
                state.snoozedUntil = random.bounded(4) == 0 ? fixture.clock.now() + 1h : Timestamp{};
            });
        const MemberId kari{QStringLiteral("kari")};
        const auto counts = fixture.read([&](Database& db) { return ConversationRepository(db).counts(kari); });
        QCOMPARE(counts.allOpen, listed(fixture, View::AllOpen).size());
        QCOMPARE(counts.mine, listed(fixture, View::Mine, kari).size());
        QCOMPARE(counts.unassigned, listed(fixture, View::Unassigned).size());
        QCOMPARE(counts.snoozed, listed(fixture, View::Snoozed).size());
    }
};

QTEST_GUILESS_MAIN(ConversationsTest)
#include "conversations_test.moc"
