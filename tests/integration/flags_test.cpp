// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "services/inbox_service.h"
#include "services/workspace.h"
#include "storage/member_repository.h"
#include "support/mail_series.h"
#include "support/office.h"

#include <QElapsedTimer>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// An office with somebody in it who reads.
class StaffedOffice : public Office
{
public:
    explicit StaffedOffice(const engine::EngineOptions& options = impatient()) : Office(options)
    {
        domain::Member anna;
        anna.id = MemberId{u"anna"_s};
        anna.name = u"Anna"_s;
        auto put = store().write(
            [anna](storage::WriteContext& context) { return storage::MemberRepository(context.db).put(anna); });
        put.waitForFinished();
    }

    bool markRead(bool read)
    {
        const QFuture<Status> marked = m_inbox.markRead({rows().first().id}, read);
        return QTest::qWaitFor([&marked] { return marked.isFinished(); }, patience) && marked.result().has_value();
    }

private:
    journal::Journal m_journal{store()};
    services::Workspace m_workspace{store(), m_journal, engine(), clock(), MemberId{u"anna"_s}, u"Firma"_s};
    services::InboxService m_inbox{m_workspace};
};

} // namespace

class FlagsTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: CHN-02
    void readHereIsReadOnTheServerAndBack()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, numbered(0));
        StaffedOffice office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        QList<domain::ConnectionState> states;
        connect(&office.engine(), &engine::Engine::accountStatusChanged, this,
                [&states](const domain::AccountStatus& status) { states.append(status.state); });
        office.engine().start();
        QTRY_VERIFY_WITH_TIMEOUT(states.contains(domain::ConnectionState::Idle), patience);
        QVERIFY(office.rows().first().unread);
        const auto seenThere = [&server] {
            return server.fetch(u"anna"_s, u"INBOX"_s).first().flags.contains(u"\\Seen"_s);
        };
        QVERIFY(!seenThere());

        QElapsedTimer timer;
        timer.start();
        QVERIFY(office.markRead(true));
        QTRY_VERIFY_WITH_TIMEOUT(seenThere(), patience);
        qInfo("read here, on the server after %lld ms", timer.elapsed());
        timer.restart();
        server.doveadm({u"flags"_s, u"remove"_s, u"-u"_s, u"anna"_s, u"\\Seen"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
        QTRY_VERIFY_WITH_TIMEOUT(office.rows().first().unread, patience);
        qInfo("unread on the server, here after %lld ms", timer.elapsed());
        server.doveadm({u"flags"_s, u"add"_s, u"-u"_s, u"anna"_s, u"\\Seen"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!office.rows().first().unread, patience);
        QVERIFY(office.markRead(false));
        QTRY_VERIFY_WITH_TIMEOUT(!seenThere(), patience);
        QVERIFY(office.rows().first().unread);
    }

    // covers: CHN-02
    void serverThatTellsOfNoChangesIsAskedForThem()
    {
        DovecotServer server;
        DovecotOptions options;
        options.hiddenCapabilities = {u"QRESYNC"_s, u"CONDSTORE"_s, u"IDLE"_s, u"ENABLE"_s};
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 3));
        engine::EngineOptions often = Office::impatient();
        often.sync.pollWithoutIdle = std::chrono::seconds{1};
        StaffedOffice office(often);
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        office.engine().start();
        const auto unread = [&office] {
            const QList<domain::ConversationRow> rows = office.rows();
            return std::ranges::count_if(rows, [](const domain::ConversationRow& row) { return row.unread; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 3, patience);
        server.doveadm(
            {u"flags"_s, u"add"_s, u"-u"_s, u"anna"_s, u"\\Seen"_s, u"mailbox"_s, u"INBOX"_s, u"uid"_s, u"2"_s});
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 2, patience);
        server.doveadm({u"flags"_s, u"remove"_s, u"-u"_s, u"anna"_s, u"\\Seen"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 3, patience);
    }

    // covers: INB-24
    void mailboxThatMayOnlyBeReadIsReadAndGoesOnBeingRead()
    {
        DovecotServer server;
        DovecotOptions options;
        options.readOnlyUsers = {u"anna"_s};
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        const auto put = [&server](const QList<QByteArray>& mails) {
            server.append(u"bo"_s, u"INBOX"_s, mails);
            server.doveadm({u"-o"_s, u"plugin/acl="_s, u"move"_s, u"-u"_s, u"anna"_s, u"INBOX"_s, u"user"_s, u"bo"_s,
                            u"mailbox"_s, u"INBOX"_s, u"all"_s});
        };
        put({numbered(0)});
        QCOMPARE(server.fetch(u"anna"_s, u"INBOX"_s).size(), 1);
        StaffedOffice office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        const engine::SyncReport first = office.sync();
        QVERIFY2(!first.problem, qPrintable(first.problem ? first.problem->detail : QString()));
        QCOMPARE(first.messages, 1);
        QVERIFY(office.markRead(true));
        put(series(1, 4));
        const engine::SyncReport second = office.sync();
        QVERIFY2(!second.problem, qPrintable(second.problem ? second.problem->detail : QString()));
        QCOMPARE(second.messages, 3);
        QCOMPARE(office.ledger().unaccounted, 0);
        for (const domain::ConversationRow& row : office.rows())
            QCOMPARE(row.unread, row.subject != u"Sak nummer 0"_s);
        for (const StoredMail& mail : server.fetch(u"anna"_s, u"INBOX"_s))
            QVERIFY(!mail.flags.contains(u"\\Seen"_s));
    }
};

QTEST_GUILESS_MAIN(FlagsTest)
#include "flags_test.moc"
