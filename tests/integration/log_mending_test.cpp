// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dovecot_server.h"
#include "support/office.h"
#include "support/patience.h"
#include "unit/journal/log_member.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

constexpr auto enquiry = "From: Ingrid <ingrid@kunde.test>\r\nTo: anna@firma.test\r\nSubject: Hvor er pakken?\r\n"
                         "Message-ID: <a@kunde.test>\r\nDate: Tue, 03 Nov 2026 10:00:00 +0100\r\n\r\nHei\r\n";

engine::EngineOptions quick()
{
    engine::EngineOptions options = Office::impatient();
    options.sync.retryCeiling = std::chrono::milliseconds{300};
    options.sync.pollOthers = std::chrono::seconds{1};
    options.sync.pollWithoutIdle = std::chrono::seconds{1};
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
    {
        m_office.sync();
    }
    ~Desk()
    {
        member.end();
        m_folder.reset();
    }

    void comment(const QString& text)
    {
        member.decide(OperationKind::Comment, {{u"text"_s, text}, {u"mentions"_s, QJsonArray()}}, conversation());
    }
    [[nodiscard]] ConversationId conversation() { return m_office.rows().first().id; }
    /// Comments in the order of the log.
    [[nodiscard]] QStringList comments()
    {
        QStringList texts;
        for (const storage::StoredOperation& stored : m_office.read([this](storage::Database& db) {
                 return storage::OperationRepository(db).inFoldingOrder(conversation());
             }))
            texts.append(stored.operation.payload[u"text"].toString() + (stored.order == 0 ? u"?"_s : QString()));
        return texts;
    }

private:
    Office m_office{quick()};
    domain::Account m_account;
    std::unique_ptr<journal::LogFolder> m_folder;

public:
    journal::LogMember member;
};

void admit(Desk& kari, Desk& ola)
{
    kari.member.found();
    QTRY_VERIFY(kari.member.log().roster().isFounded());
    ola.member.askToJoin();
    QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
    kari.member.admit(ola.member);
    QTRY_VERIFY(ola.member.log().roster().isActive(ola.member.device()));
}

const QString logFolder = u"Svarbord/Journal"_s;

/// Batches that lie there. Two who mend at the same moment may both add one; the second counts as repeated.
qsizetype batches(ImapServer& server)
{
    QSet<QByteArray> once;
    for (const StoredMail& mail : server.fetch(u"anna"_s, logFolder)) {
        const qsizetype begin = mail.text.toLower().indexOf("message-id:");
        once.insert(mail.text.sliced(begin, mail.text.indexOf('\n', begin) - begin));
    }
    return once.size();
}

} // namespace

/// A mail server that lost the team's log, or was put back from an older backup.
class LogMendingTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-02 TEAM-03
    void aFolderThatSomebodyDeletedComesBack()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, QByteArray(enquiry));
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.comment(u"en"_s);
        QTRY_COMPARE(ola.comments(), QStringList({u"en"_s}));
        ola.comment(u"to"_s);
        QTRY_COMPARE(kari.comments(), QStringList({u"en"_s, u"to"_s}));

        const qsizetype then = batches(server);
        server.doveadm({u"mailbox"_s, u"delete"_s, u"-u"_s, u"anna"_s, logFolder});
        server.kick(u"anna"_s);
        kari.comment(u"tre"_s);
        QTRY_COMPARE(ola.comments(), QStringList({u"en"_s, u"to"_s, u"tre"_s}));
        QTRY_COMPARE(kari.comments(), ola.comments());
        Desk siri(server, u"siri"_s);
        // Kari may have added before she knew that the folder is a new one: nobody takes that, and she adds it again.
        qsizetype early = 0;
        connect(&siri.member.log(), &journal::SharedLog::setAside, this, [&early](const journal::Verdict& verdict) {
            early += verdict.setAside == journal::SetAside::NotFounded ? 1 : 0;
        });
        QTRY_COMPARE(siri.comments(), ola.comments());
        QCOMPARE(batches(server), then + 1 + early);
    }

    // covers: TEAM-02 TEAM-03
    void anOlderBackupIsMadeWholeAgain()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QTemporaryDir backup;
        QVERIFY(QFile::setPermissions(backup.path(), QFile::Permissions(0x7777)));
        server.append(u"anna"_s, u"INBOX"_s, QByteArray(enquiry));
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        admit(kari, ola);
        kari.comment(u"en"_s);
        QTRY_COMPARE(ola.comments(), QStringList({u"en"_s}));
        const QString copy = u"sdbox:"_s + backup.path() + u"/mail"_s;
        server.doveadm({u"backup"_s, u"-u"_s, u"anna"_s, copy});
        const qsizetype then = batches(server);
        ola.comment(u"to"_s);
        QTRY_COMPARE(kari.comments(), QStringList({u"en"_s, u"to"_s}));
        kari.comment(u"tre"_s);
        QTRY_COMPARE(ola.comments(), QStringList({u"en"_s, u"to"_s, u"tre"_s}));

        QSignalSpy mended(&kari.member.log(), &journal::SharedLog::mended);
        server.doveadm({u"backup"_s, u"-R"_s, u"-u"_s, u"anna"_s, copy});
        server.kick(u"anna"_s);
        QTRY_VERIFY(!mended.isEmpty());
        kari.comment(u"fire"_s);
        QTRY_COMPARE(ola.comments(), QStringList({u"en"_s, u"to"_s, u"tre"_s, u"fire"_s}));
        QTRY_COMPARE(kari.comments(), ola.comments());
        QCOMPARE(batches(server), then + 3);
    }
};

QTEST_GUILESS_MAIN(LogMendingTest)
#include "log_mending_test.moc"
