// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "storage/account_repository.h"
#include "storage/outbox_repository.h"
#include "storage/store.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QJsonDocument json;
    QString errors;
};

const QByteArray enquiry = "From: Ingrid Solheim <ingrid@kunde.example>\r\n"
                           "To: support@fjellsport.example\r\n"
                           "Subject: Feil =?utf-8?q?st=C3=B8rrelse?=\r\n"
                           "Message-ID: <a1@kunde.example>\r\n"
                           "Date: Mon, 5 Oct 2026 09:12:00 +0200\r\n"
                           "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                           "Hei! Jakken er for stor. Kan jeg bytte den?\r\n";
const QByteArray answer = "From: Ingrid Solheim <ingrid@kunde.example>\r\n"
                          "To: support@fjellsport.example\r\n"
                          "Subject: SV: Feil =?utf-8?q?st=C3=B8rrelse?=\r\n"
                          "Message-ID: <a2@kunde.example>\r\n"
                          "In-Reply-To: <a1@kunde.example>\r\n"
                          "Date: Mon, 5 Oct 2026 10:00:00 +0200\r\n\r\n"
                          "Glemte ordrenummeret: SAK-818882-01.\r\n";

} // namespace

/// The contract of svarbordctl: JSON on standard output, words on standard error, exit codes 0, 1 and 2.
class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    static QString program() { return QStringLiteral(SVARBORD_BIN_DIR "/svarbordctl"); }

    Outcome call(const QStringList& words) const { return callIn(m_folder.filePath(u"data"_s), words); }

    static Outcome callIn(const QString& data, const QStringList& words)
    {
        QProcess process;
        process.start(program(), QStringList{u"--data"_s, data} + words);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString writeMail(const QString& name, const QByteArray& mail) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
            return {};
        return file.fileName();
    }

    QString firstConversation() const
    {
        return call({u"conversation"_s, u"list"_s}).json.array().first().toObject().value(u"id"_s).toString();
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        const Outcome made = call({u"workspace"_s, u"init"_s, u"--name"_s, u"Fjellsport"_s});
        QCOMPARE(made.code, 0);
        const Outcome imported = call({u"import"_s, writeMail(u"a1.eml"_s, enquiry), writeMail(u"a2.eml"_s, answer)});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.json.object().value(u"messages"_s).toInt(), 2);
        QCOMPARE(imported.json.object().value(u"conversations"_s).toInt(), 1);
    }

    // covers: PLT-05, INB-13
    void showsAConversationWithItsReason()
    {
        const QJsonObject shown = call({u"conversation"_s, u"show"_s, firstConversation()}).json.object();
        QCOMPARE(shown.value(u"subject"_s).toString(), u"Feil størrelse"_s);
        const QJsonArray messages = shown.value(u"messages"_s).toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.at(1).toObject().value(u"placement"_s).toObject().value(u"reason"_s).toString(),
                 u"in-reply-to"_s);
    }

    // covers: INB-15
    void findsByEitherSpelling()
    {
        for (const QString& query : {u"størrelse"_s, u"stoerrelse"_s, u"SAK-818882-01"_s, u"from:ingrid jakken"_s}) {
            const Outcome found = call({u"search"_s, query});
            QCOMPARE(found.code, 0);
            QVERIFY2(found.json.array().size() == 1, qPrintable(query));
            QCOMPARE(found.json.array().first().toObject().value(u"conversation"_s).toString(), firstConversation());
        }
    }

    // covers: INB-08, INB-22
    void actsAndTakesBack()
    {
        const QString id = firstConversation();
        QCOMPARE(call({u"reopen"_s, id}).json.object().value(u"status"_s).toString(), u"open"_s);
        QCOMPARE(call({u"close"_s, id}).json.object().value(u"status"_s).toString(), u"closed"_s);
        QCOMPARE(call({u"undo"_s}).code, 0);
        const QString self = call({u"member"_s, u"list"_s}).json.array().first().toObject().value(u"id"_s).toString();
        QCOMPARE(call({u"assign"_s, id, self}).json.object().value(u"assignee"_s).toString(), self);
        QCOMPARE(call({u"comment"_s, id, u"--text"_s, u"Ring kunden"_s}).code, 0);
        const QJsonObject shown = call({u"conversation"_s, u"show"_s, id}).json.object();
        QCOMPARE(shown.value(u"status"_s).toString(), u"open"_s);
        const QJsonObject last = shown.value(u"events"_s).toArray().last().toObject();
        QCOMPARE(last.value(u"text"_s).toString(), u"Ring kunden"_s);
    }

    // covers: INB-20
    void splitsMergesAndTakesApart()
    {
        const QString id = firstConversation();
        const auto messages = [&](const QString& conversation) {
            return call({u"conversation"_s, u"show"_s, conversation}).json.object().value(u"messages"_s).toArray();
        };
        QCOMPARE(messages(id).size(), 2);
        const QString second = messages(id).last().toObject().value(u"id"_s).toString();
        const QString fresh = call({u"split"_s, id, second}).json.object().value(u"conversation"_s).toString();
        QCOMPARE(messages(fresh).size(), 1);
        QCOMPARE(messages(id).size(), 1);
        QCOMPARE(call({u"merge"_s, id, fresh}).json.object().value(u"messageCount"_s).toInt(), 2);
        QCOMPARE(call({u"take-apart"_s, fresh}).code, 0);
        QCOMPARE(messages(fresh).size(), 1);
        for (int act = 0; act < 3; ++act)
            QCOMPARE(call({u"undo"_s}).code, 0);
        QCOMPARE(messages(id).size(), 2);
    }

    void importingAgainDoublesNothing()
    {
        const QJsonObject again = call({u"import"_s, m_folder.filePath(u"a1.eml"_s)}).json.object();
        QCOMPARE(again.value(u"messages"_s).toInt(), 0);
        QCOMPARE(again.value(u"duplicates"_s).toInt(), 1);
    }

    // covers: PLT-05
    void exportedMailIsReadBackAsItWas()
    {
        const QByteArray quoting = QByteArray(enquiry).replace("a1@", "q1@") +
                                   "\r\nFrom here on it is quoted.\r\n>From there, too.\r\n\r\n\r\n";
        const QByteArray latin =
            "From: per@kunde.example\nMessage-ID: <l1@kunde.example>\n"
            "Date: Tue, 6 Oct 2026 09:12:00 +0200\nSubject: latin\n"
            "Content-Type: text/plain; charset=iso-8859-1\n\nBl\xe5 og gr\xf8nn, and no end of line";
        const QStringList names{writeMail(u"r1.eml"_s, quoting), writeMail(u"r2.eml"_s, latin),
                                writeMail(u"r3.eml"_s, answer)};
        const auto moved = [this](const QString& name, const QStringList& files) {
            const QString data = m_folder.filePath(name);
            const QString to = m_folder.filePath(name + u"-out"_s);
            if (callIn(data, {u"workspace"_s, u"init"_s, u"--name"_s, name}).code != 0)
                return QByteArray();
            const QJsonObject report = callIn(data, QStringList{u"import"_s} + files).json.object();
            if (report.value(u"messages"_s).toInt() != 3 || report.value(u"failed"_s).toInt() != 0)
                return QByteArray();
            const Outcome written = callIn(data, {u"export"_s, to});
            if (written.code != 0 || written.json.object().value(u"messages"_s).toInt() != 3)
                return QByteArray();
            QFile mbox(to + u"/mail.mbox"_s);
            return mbox.open(QIODevice::ReadOnly) ? mbox.readAll() : QByteArray();
        };
        const QByteArray first = moved(u"first"_s, names);
        QVERIFY(!first.isEmpty());
        for (const char* id : {"<q1@kunde.example>", "<l1@kunde.example>", "<a2@kunde.example>"})
            QCOMPARE(first.count(QByteArray("\nMessage-ID: ") + id), 1);
        QVERIFY(first.contains(QByteArray(quoting)
                                   .replace("\r", "")
                                   .replace("\n>From", "\n>>From")
                                   .replace("\nFrom here", "\n>From here")));
        const QByteArray second = moved(u"second"_s, {m_folder.filePath(u"first-out/mail.mbox"_s)});
        QCOMPARE(second, first);
    }

    void exitCodesTellUseFromFailure_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown verb") << QStringList{u"fly"_s} << 2;
        QTest::newRow("no id") << QStringList{u"close"_s} << 2;
        QTest::newRow("nothing to merge with") << QStringList{u"merge"_s, u"00000000000000ff"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s} << 2;
        QTest::newRow("unknown conversation") << QStringList{u"close"_s, u"00000000000000ff"_s} << 1;
        QTest::newRow("unknown member") << QStringList{u"assign"_s, firstConversation(), u"nobody-here"_s} << 1;
        QTest::newRow("second workspace") << QStringList{u"workspace"_s, u"init"_s, u"--name"_s, u"x"_s} << 1;
        QTest::newRow("ledger") << QStringList{u"ledger"_s} << 0;
    }
    void exitCodesTellUseFromFailure()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        const Outcome outcome = call(words);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.errors.isEmpty(), code == 0);
    }

    // covers: PLT-05
    void tellsItsVersion()
    {
        QProcess process;
        process.start(program(), {u"--version"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), "svarbordctl " SVARBORD_VERSION "\n");
        const QString desktop = QStringLiteral(SVARBORD_BIN_DIR "/svarbord");
        if (!QFile::exists(desktop))
            return;
        process.start(desktop, {u"--version"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardOutput(), "svarbord " SVARBORD_VERSION "\n");
    }

    /// Most of what a look costs is the loading of libraries: those that only a few verbs need are not loaded for it.
    void aLookNeedsFewLibraries()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.start(program(), {});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray loaded = process.readAllStandardOutput();
        QVERIFY2(loaded.contains("libQt6Core"), loaded.constData());
        for (const char* library : {"curl", "gmime", "Qt6Network", "Qt6DBus", "Keychain", "keychain", "sodium"})
            QVERIFY2(!loaded.contains(library), loaded.constData());
    }

    /// What only looks leaves the making of workspaces to the rest of the program, and says the same as the rest.
    void aLookWithoutAWorkspaceSaysHowToMakeOne()
    {
        const QString empty = m_folder.filePath(u"empty"_s);
        QProcess process;
        process.start(program(), {u"--data"_s, empty, u"search"_s, u"jakke"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("workspace init"));
        QVERIFY(!QFile::exists(empty));
    }

    // covers: INB-07 INB-22
    void aMailOfAMailboxThatIsOffSaysWhatItWaitsFor()
    {
        const QString data = m_folder.filePath(u"off"_s);
        QCOMPARE(callIn(data, {u"workspace"_s, u"init"_s, u"--name"_s, u"Fjellsport"_s}).code, 0);
        const auto hasMail = [&data] {
            const SystemClock clock;
            const auto store = storage::Store::open(data, clock);
            return store &&
                   (*store)
                       ->write([](storage::WriteContext& context) -> Status {
                           storage::AccountRepository accounts(context.db);
                           domain::Account account;
                           account.address = account.user = u"support@fjellsport.example"_s;
                           account.imap = {u"localhost"_s, 993, domain::TransportSecurity::ImplicitTls};
                           account.smtp = {u"localhost"_s, 465, domain::TransportSecurity::ImplicitTls};
                           account.enabled = false;
                           domain::OutboxEntry entry;
                           entry.account = storage::required(accounts.insert(account));
                           entry.id = OutboxId{u"0199c306-6400-7000-8000-00000000000c"_s};
                           entry.messageIdHeader = u"av@fjellsport.example"_s;
                           entry.subject = u"Kvittering"_s;
                           entry.recipients = {{u"Sofie Lind"_s, u"sofie@kunde.example"_s}};
                           entry.created = entry.notBefore = context.now;
                           return storage::OutboxRepository(context.db).insert(entry, "Subject: Kvittering\r\n\r\nHei");
                       })
                       .result();
        };
        QVERIFY(hasMail());
        const QJsonArray waiting = callIn(data, {u"outbox"_s, u"list"_s}).json.array();
        QCOMPARE(waiting.size(), 1);
        const QString reason = waiting.first()[u"waits"].toString();
        QVERIFY2(reason.contains(u"support@fjellsport.example is switched off"_s), qPrintable(reason));
    }

    // covers: INB-24
    void ledgerOfNoServerIsEmpty()
    {
        const QJsonObject ledger = call({u"ledger"_s}).json.object();
        for (const QString& key :
             {u"server"_s, u"ticketed"_s, u"filtered"_s, u"duplicate"_s, u"failed"_s, u"pending"_s, u"unaccounted"_s})
            QCOMPARE(ledger.value(key).toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
