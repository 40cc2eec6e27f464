// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dovecot_server.h"
#include "support/office.h"
#include "support/patience.h"
#include "unit/journal/log_member.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

engine::EngineOptions quick()
{
    engine::EngineOptions options = Office::impatient();
    options.sync.retryCeiling = std::chrono::milliseconds{300};
    options.sync.pollOthers = std::chrono::seconds{1};      // where the machine has no notices left to give the server
    options.sync.pollWithoutIdle = std::chrono::seconds{1}; // until there is a folder to watch
    return options;
}

/// One member of a team that has nothing in common but a mailbox.
class Desk
{
public:
    Desk(const ImapServer& server, const QString& name)
        : m_account(m_office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile())),
          m_folder(m_office.engine().openJournal(m_account)),
          member(m_office.store(), *m_folder, name)
    {}
    ~Desk()
    {
        member.end();
        m_folder.reset();
    }

    void sync() { m_office.sync(); }
    [[nodiscard]] ConversationId conversation() { return m_office.rows().first().id; }
    [[nodiscard]] QString status() { return m_office.rows().first().statusId; }
    void setStatus(const QString& status)
    {
        member.decide(OperationKind::SetStatus, {{u"status"_s, status}}, conversation());
    }
    [[nodiscard]] bool isHandedOver()
    {
        return m_office.read([](storage::Database& db) { return storage::OperationRepository(db).pending(1); })
            .isEmpty();
    }

private:
    Office m_office{quick()};
    domain::Account m_account;
    std::unique_ptr<journal::LogFolder> m_folder;

public:
    journal::LogMember member;
};

constexpr auto enquiry = "From: Ingrid <ingrid@kunde.test>\r\nTo: anna@firma.test\r\nSubject: Hvor er pakken?\r\n"
                         "Message-ID: <a@kunde.test>\r\nDate: Tue, 03 Nov 2026 10:00:00 +0100\r\n\r\nHei\r\n";

void admit(Desk& kari, Desk& ola)
{
    kari.member.found();
    QTRY_VERIFY(kari.member.log().roster().isFounded());
    ola.member.askToJoin();
    QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
    kari.member.admit(ola.member);
    QTRY_VERIFY(ola.member.log().roster().isActive(ola.member.device()));
}

} // namespace

/// A team on one mailbox of a real mail server, and no other server.
class SharedLogTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-02
    void aDecisionIsSeenByTheOthersWithinTwoSeconds()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, QByteArray(enquiry));
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        kari.sync();
        ola.sync();
        admit(kari, ola);
        QList<qint64> took;
        for (int i = 0; i < 10; ++i) {
            Desk& author = i % 2 == 0 ? ola : kari;
            Desk& reader = i % 2 == 0 ? kari : ola;
            const QString wanted = i % 2 == 0 ? u"waiting"_s : u"open"_s; // never as it is
            QElapsedTimer timer;
            timer.start();
            author.setStatus(wanted);
            QTRY_COMPARE(reader.status(), wanted);
            took.append(timer.elapsed());
        }
        std::ranges::sort(took);
        qInfo("seen by the other after %lld ms (median), %lld ms (longest)", took.at(took.size() / 2), took.last());
        QVERIFY(took.at(took.size() / 2) < 2000);
    }

    // covers: TEAM-02
    void aServerWithoutExtensionsIsOnlySlower()
    {
        if (!CourierServer::canRun())
            QSKIP("no mount namespaces here");
        CourierServer server; // no CONDSTORE, no QRESYNC, no ESEARCH
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, QByteArray(enquiry));
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        kari.sync();
        ola.sync();
        admit(kari, ola);
        ola.setStatus(u"waiting"_s);
        QTRY_COMPARE(kari.status(), u"waiting"_s);
        kari.setStatus(u"closed"_s);
        QTRY_COMPARE(ola.status(), u"closed"_s);
        QTRY_VERIFY(kari.isHandedOver());
        QTRY_VERIFY(ola.isHandedOver());
    }

    // covers: TEAM-03
    void whatIsDecidedWithoutTheServerIsSharedOnceItIsBack()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, QByteArray(enquiry));
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        kari.sync();
        ola.sync();
        admit(kari, ola);
        server.stop();
        ola.setStatus(u"waiting"_s);
        kari.member.decide(OperationKind::AddTag, {{u"tag"_s, u"retur"_s}}, kari.conversation());
        QCOMPARE(ola.status(), u"waiting"_s);
        QVERIFY(server.restart());
        QTRY_VERIFY(ola.isHandedOver());
        QTRY_VERIFY(kari.isHandedOver());
        QTRY_COMPARE(kari.status(), u"waiting"_s);
    }

    // covers: TEAM-06
    void aNewWorkstationFindsWhatWasDecidedBeforeItCame()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, QByteArray(enquiry));
        Desk kari(server, u"kari"_s);
        kari.sync();
        kari.member.found();
        kari.setStatus(u"waiting"_s);
        QTRY_VERIFY(kari.isHandedOver());
        Desk ola(server, u"ola"_s);
        QTRY_VERIFY(ola.member.log().roster().isFounded());
        ola.sync(); // the mail comes after what was decided about it
        QTRY_COMPARE(ola.status(), u"waiting"_s);
    }
};

QTEST_GUILESS_MAIN(SharedLogTest)
#include "shared_log_test.moc"
