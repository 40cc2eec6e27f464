// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/network_socket.h"
#include "support/mail_series.h"
#include "support/office.h"
#include "support/seed.h"
#include "support/tcp_proxy.h"

#include <QElapsedTimer>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ProxyFault)

namespace {

constexpr int patience = 40'000;

engine::EngineOptions shortOfPatience()
{
    engine::EngineOptions options = Office::impatient();
    options.sync.silence = std::chrono::milliseconds{400};
    options.sockets = [] { return std::make_unique<net::NetworkSocket>(std::chrono::milliseconds{600}); };
    return options;
}

} // namespace

class BadNetworkTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-24
    void everyKindOfFaultIsOutlived_data()
    {
        QTest::addColumn<ProxyFault>("fault");
        ProxyFault slow;
        slow.delay = std::chrono::milliseconds{1};
        slow.pieceSize = 300;
        QTest::newRow("slow, in small pieces") << slow;
        ProxyFault stalled;
        stalled.stallAfterServerBytes = 9'000;
        QTest::newRow("stalled") << stalled;
        ProxyFault silent;
        silent.stallAfterServerBytes = 0;
        QTest::newRow("never greets") << silent;
        ProxyFault halfClosed;
        halfClosed.halfCloseAfterServerBytes = 9'000;
        QTest::newRow("half closed") << halfClosed;
        ProxyFault cutByUs;
        cutByUs.cutAfterClientBytes = 1'500;
        QTest::newRow("cut while asking") << cutByUs;
    }
    void everyKindOfFaultIsOutlived()
    {
        QFETCH(ProxyFault, fault);
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 80));
        TcpProxy proxy(server.host(), server.imapsPort());
        proxy.setFaults({fault, fault, ProxyFault{}});
        Office office(shortOfPatience());
        office.addAccount(u"anna"_s, tlsAt(proxy.port()), startTlsAt(1), server.caFile());
        office.engine().start();
        QTRY_COMPARE_WITH_TIMEOUT(office.ledger().server, 80, patience);
        QCOMPARE(office.messages(), 80);
        QCOMPARE(office.ledger().ticketed, 80);
        QCOMPARE(office.ledger().unaccounted, 0);
    }

    // covers: INB-24
    void cutsAnywhereLoseAndDoubleNothing()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 200));
        TcpProxy proxy(server.host(), server.imapsPort());
        proxy.setFaults(TcpProxy::randomCuts(toldSeed(), 20, 90'000));
        Office office(shortOfPatience());
        office.addAccount(u"anna"_s, tlsAt(proxy.port()), startTlsAt(1), server.caFile());
        office.engine().start();
        QTRY_COMPARE_WITH_TIMEOUT(office.ledger().server, 200, patience);
        QCOMPARE(office.messages(), 200);
        QCOMPARE(office.rows().size(), 200);
        QCOMPARE(office.ledger().ticketed, 200);
        QCOMPARE(office.ledger().duplicate, 0);
        QCOMPARE(office.ledger().unaccounted, 0);
    }

    void deadAccountDoesNotDelayTheOther()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"bo"_s, u"INBOX"_s, series(0, 50));
        TcpProxy dead(server.host(), server.imapsPort());
        ProxyFault silent;
        silent.stallAfterServerBytes = 0;
        dead.setFaults({silent});
        Office office;
        const domain::Account anna = office.addAccount(u"anna"_s, tlsAt(dead.port()), startTlsAt(1), server.caFile());
        const domain::Account bo =
            office.addAccount(u"bo"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        QHash<AccountId, domain::ConnectionState> states;
        connect(&office.engine(), &engine::Engine::accountStatusChanged, this,
                [&states](const domain::AccountStatus& status) { states[status.account] = status.state; });
        QElapsedTimer timer;
        timer.start();
        office.engine().start();
        QTRY_COMPARE_WITH_TIMEOUT(states.value(bo.id), domain::ConnectionState::Idle, patience);
        qInfo("the live account was whole after %lld ms", timer.elapsed());
        QCOMPARE(office.messages(), 50);
        QCOMPARE(states.value(anna.id), domain::ConnectionState::Connecting);
        timer.restart();
        QVERIFY(server.deliver(u"bo"_s, numbered(60)));
        QTRY_COMPARE_WITH_TIMEOUT(office.messages(), 51, 10'000);
        qInfo("new mail of the live account after %lld ms", timer.elapsed());
        QCOMPARE(states.value(anna.id), domain::ConnectionState::Connecting);
    }
};

QTEST_GUILESS_MAIN(BadNetworkTest)
#include "bad_network_test.moc"
