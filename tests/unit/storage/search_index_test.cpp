// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-15 SEC-05
#include "base/stable_hash.h"
#include "domain/search_query.h"
#include "storage/attachment_text_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/message_repository.h"
#include "storage/migrations.h"
#include "storage/search/search.h"
#include "storage/search/search_index.h"
#include "storage/search/token_scanner.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp noon = fromDateTime(QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC));
const MemberId kari{u"kari"_s};

/// A workspace whose messages are written in one line each.
class Desk
{
public:
    Desk()
    {
        auto opened = Database::open(m_folder.filePath(u"workspace.sqlite"_s), Database::Mode::ReadWrite);
        m_db = std::move(opened.value());
        const Status migrated = migrate(*m_db);
        if (!migrated)
            qFatal("%s", qPrintable(migrated.error().detail));
        m_db->execute("PRAGMA synchronous=OFF");
    }

    Database& db() { return *m_db; }
    search::SearchIndex index() { return search::SearchIndex(*m_db); }

    void conversation(qint64 id, const QString& assignee = {}, int box = 0)
    {
        m_db->query("INSERT INTO conversation(id, box, last_activity, assignee, priority, status, created, subject,"
                    " customer_name, customer_address) VALUES (?, ?, ?, ?, 1, ?, 0, ?, '', '')")
            .with(id, box, noon, assignee, box == 2 ? u"closed"_s : u"open"_s, u"Conversation %1"_s.arg(id))
            .run();
    }

    MessageId message(qint64 conversation, const QString& text, const QString& subject = {}, int minutesAgo = 0)
    {
        domain::Message mail = draft(conversation, subject, minutesAgo);
        mail.from = m_from;
        mail.to = m_to;
        mail.attachments = m_attachments;
        return store(mail, text);
    }

    domain::Message draft(qint64 conversation, const QString& subject, int minutesAgo)
    {
        domain::Message mail;
        mail.conversation = ConversationId{conversation};
        mail.messageIdHeader = u"%1@example.org"_s.arg(++m_count);
        mail.subject = subject;
        mail.date = noon - std::chrono::minutes(minutesAgo);
        mail.arrived = mail.date;
        return mail;
    }

    MessageId store(const domain::Message& mail, const QString& text)
    {
        return MessageRepository(*m_db)
            .insert(mail, contentHash(mail.messageIdHeader.toUtf8()), packBody({text, {}, text}))
            .value();
    }

    void comment(qint64 conversation, const QString& id, const QString& text)
    {
        m_db->query("INSERT INTO operation(id, member, device, clock, kind, conversation, payload,"
                    " before, signature) VALUES (?, 'kari', 'd', ?, 'comment', ?, json_object('text', ?), '', x'')")
            .with(id, toMs(noon) << 16, conversation, text)
            .run();
    }

    void indexAll()
    {
        while (index().indexQueued(100).value() > 0) {
        }
    }

    QList<domain::SearchHit> find(const QString& text, int limit = 50)
    {
        const auto query = domain::parseSearchQuery(text, noon, QTimeZone::utc());
        auto hits = search::search(*m_db, query, limit, kari);
        if (!hits)
            qFatal("%s", qPrintable(hits.error().detail));
        return *hits;
    }

    /// The conversations found, in order of their number.
    QString found(const QString& text)
    {
        QStringList ids;
        for (const domain::SearchHit& hit : find(text))
            ids.append(QString::number(hit.conversation.value));
        ids.sort();
        return ids.join(u' ');
    }

    /// How many entries the index holds.
    qint64 traces(const QByteArray& term)
    {
        m_db->execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'search_text', 'row')");
        Query row = m_db->query("SELECT coalesce(sum(cnt), 0) FROM temp.words WHERE ?1 = '' OR term = ?1");
        row.with(QString::fromUtf8(term));
        return row.next() ? row.integer(0) : -1;
    }

    domain::Address m_from;
    domain::AddressList m_to;
    QList<domain::Attachment> m_attachments;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_db;
    int m_count = 0;
};

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEitherSpelling_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("asked");
        QTest::newRow("å, aa") << u"Vi bor i Århus"_s << u"aarhus"_s;
        QTest::newRow("aa, å") << u"Vi bor i Aarhus"_s << u"århus"_s;
        QTest::newRow("ø, oe") << u"kan du søke"_s << u"soeke"_s;
        QTest::newRow("ö, ø") << u"Sjöberg skrev"_s << u"sjøberg"_s;
        QTest::newRow("ae, æ") << u"Kjaer skrev"_s << u"Kjær"_s;
        QTest::newRow("ä, æ") << u"ärende"_s << u"ærende"_s;
        QTest::newRow("case number") << u"Saken SAK-818882-01 er åpen"_s << u"SAK-818882-01"_s;
        QTest::newRow("part of a case number") << u"Saken SAK-818882-01 er åpen"_s << u"818882 "_s;
        QTest::newRow("glued order number, its digits") << u"Ordre ORD48211"_s << u"48211"_s;
        QTest::newRow("address") << u"skriv til kari.nordmann@epost.example"_s << u"kari.nordmann@epost.example"_s;
        QTest::newRow("part of an address") << u"skriv til kari.nordmann@epost.example"_s << u"nordmann"_s;
        QTest::newRow("beginning of a word") << u"fakturanummer"_s << u"faktur"_s;
        QTest::newRow("typed on an English keyboard, ö") << u"Vi bor i Malmö"_s << u"malmo"_s;
        QTest::newRow("typed on an English keyboard, oe") << u"Vi bor i Malmoe"_s << u"malmo"_s;
        QTest::newRow("typed on an English keyboard, ø") << u"ring Bjørn i dag"_s << u"bjorn "_s;
        QTest::newRow("typed on an English keyboard, å") << u"Västerås centrum"_s << u"vasteras"_s;
        QTest::newRow("typed on an English keyboard, ü") << u"Herr Müller skrev"_s << u"muller"_s;
        QTest::newRow("half typed on an English keyboard") << u"Östermalmstorg"_s << u"osterma"_s;
        QTest::newRow("two words in quotes") << u"Østre Ålesund"_s << u"\"ostre alesund\""_s;
        QTest::newRow("phrase") << u"pakken er ikke mottatt ennå"_s << u"\"ikke mottatt\""_s;
    }
    void findsEitherSpelling()
    {
        QFETCH(QString, written);
        QFETCH(QString, asked);
        Desk desk;
        desk.conversation(1);
        desk.conversation(2);
        desk.message(1, written);
        desk.message(2, u"noe helt annet"_s);
        desk.indexAll();
        QCOMPARE(desk.found(asked), u"1"_s);
    }

    /// Whoever has the letter on the keyboard means it: "hår" is not "har".
    void aScandinavianLetterIsNotAPlainOne()
    {
        Desk desk;
        desk.conversation(1);
        desk.message(1, u"jeg har en fin bonde"_s);
        desk.indexAll();
        QCOMPARE(desk.found(u"hår "_s), QString());
        QCOMPARE(desk.found(u"bønde "_s), QString());
        QCOMPARE(desk.found(u"bonde "_s), u"1"_s);
    }

    void plainWordsAreMarkedInEitherSpelling()
    {
        Desk desk;
        desk.conversation(1);
        desk.message(1, u"Butikken i Malmö åpner"_s);
        desk.indexAll();
        QCOMPARE(desk.find(u"malmo apner"_s).value(0).snippet, u"Butikken i \u0002Malmö\u0003 \u0002åpner\u0003"_s);
    }

    void wordsNameTagsPeopleAndCompanies_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("conversations");
        QTest::newRow("tag") << u"viktig"_s << u"1"_s;
        QTest::newRow("tag of two words") << u"viktig kunde"_s << u"1"_s;
        QTest::newRow("tag and a word of the mail") << u"viktig faktura"_s << u"1"_s;
        QTest::newRow("tag and a word that is not there") << u"viktig retur"_s << QString();
        QTest::newRow("company") << u"fjellsport"_s << u"2"_s;
        QTest::newRow("name given by us") << u"solveig haug"_s << u"2"_s;
        QTest::newRow("person and a word of the mail") << u"solveig retur"_s << u"2"_s;
        QTest::newRow("half typed name") << u"solv"_s << u"2"_s;
    }
    void wordsNameTagsPeopleAndCompanies()
    {
        QFETCH(QString, asked);
        QFETCH(QString, conversations);
        Desk desk;
        desk.conversation(1);
        desk.conversation(2);
        desk.message(1, u"faktura for mars"_s);
        desk.message(2, u"retur av støvler"_s);
        desk.db().execute("INSERT INTO tag VALUES (1, 'viktig kunde', 'Viktig kunde');"
                          "INSERT INTO contact(id, name, company, first_seen) VALUES (7, 'Solveig Haug',"
                          " 'Fjellsport AS', 0); UPDATE conversation SET contact = 7 WHERE id = 2");
        desk.indexAll();
        QCOMPARE(desk.found(asked), conversations);
    }

    void attachmentsAreFoundByWhatTheySay()
    {
        Desk desk;
        desk.conversation(1);
        domain::Attachment report;
        report.name = u"rapport.pdf"_s;
        report.contentType = u"application/pdf"_s;
        report.contentHash = QByteArray(32, 'h');
        desk.m_attachments = {report};
        const MessageId message = desk.message(1, u"se vedlegget"_s);
        desk.indexAll();
        AttachmentTextRepository texts(desk.db());
        const auto unread = texts.unread(10).value();
        QCOMPARE(unread.size(), 1);
        QCOMPARE(unread.first().name, u"rapport.pdf"_s);
        QVERIFY(texts.put(unread.first().id, u"Måleravlesning 2026"_s));
        QVERIFY(texts.unread(10).value().isEmpty());
        desk.indexAll();
        QCOMPARE(desk.found(u"måleravlesning"_s), u"1"_s);
        QCOMPARE(desk.found(u"vedlegget"_s), u"1"_s);
        QVERIFY(desk.index().withdraw(message).has_value());
        QCOMPARE(desk.traces(""), 0);
    }

    void operators_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("conversations");
        QTest::newRow("from") << u"from:kari "_s << u"1"_s;
        QTest::newRow("fra, address") << u"fra:kari@kunde.example "_s << u"1"_s;
        QTest::newRow("to") << u"to:kari "_s << u"2"_s;
        QTest::newRow("name in a body is no sender") << u"from:faktura "_s << QString();
        QTest::newRow("subject") << u"subject:retur "_s << u"2"_s;
        QTest::newRow("not") << u"faktura -betalt "_s << u"1 3"_s;
        QTest::newRow("or") << u"betalt OR purring "_s << u"2 3"_s;
        QTest::newRow("and") << u"faktura purring "_s << u"3"_s;
        QTest::newRow("open") << u"faktura is:open "_s << u"1 2"_s;
        QTest::newRow("closed") << u"faktura is:closed "_s << u"3"_s;
        QTest::newRow("not closed") << u"faktura -is:closed "_s << u"1 2"_s;
        QTest::newRow("only a filter") << u"is:closed "_s << u"3"_s;
        QTest::newRow("status") << u"status:lukket "_s << u"3"_s;
        QTest::newRow("me") << u"assignee:me "_s << u"2"_s;
        QTest::newRow("unassigned") << u"faktura is:unassigned "_s << u"1 3"_s;
        QTest::newRow("tag") << u"tag:VIP "_s << u"1"_s;
        QTest::newRow("tag and word") << u"faktura -tag:vip "_s << u"2 3"_s;
        QTest::newRow("before") << u"faktura before:2026-03-10 "_s << u"3"_s;
        QTest::newRow("after") << u"faktura after:2026-03-10 "_s << u"1 2"_s;
        QTest::newRow("words or filter") << u"purring OR tag:vip "_s << u"1 3"_s;
        QTest::newRow("only a negative word") << u"-faktura "_s << u"4"_s;
        QTest::newRow("attachment name") << u"kvittering.pdf "_s << u"4"_s;
        QTest::newRow("ticket number") << u"#1042"_s << u"3"_s;
    }
    void operators()
    {
        QFETCH(QString, asked);
        QFETCH(QString, conversations);
        Desk desk;
        desk.conversation(1);
        desk.conversation(2, u"kari"_s);
        desk.conversation(3, {}, 2);
        desk.conversation(4);
        desk.m_from = {u"Kari Nordmann"_s, u"kari@kunde.example"_s};
        desk.message(1, u"faktura for mars"_s);
        desk.m_from = {u"Bo"_s, u"bo@kunde.example"_s};
        desk.m_to = {{u"Kari"_s, u"kari@firma.example"_s}};
        desk.message(2, u"faktura er betalt"_s, u"Retur"_s);
        desk.m_to = {};
        desk.message(3, u"faktura og purring"_s, {}, 3 * 24 * 60);
        domain::Attachment receipt;
        receipt.name = u"Kvittering.pdf"_s;
        desk.m_attachments = {receipt};
        desk.message(4, u"se vedlegget"_s);
        desk.db().execute("INSERT INTO tag VALUES (1, 'vip', 'VIP');"
                          "INSERT INTO ticket VALUES (1, 3, '1042', '', '', '', 1, '', '', 0, 0, 0)");
        desk.indexAll();
        QCOMPARE(desk.found(asked), conversations);
    }

    void hostileInputFindsNothingAndFailsNowhere_data()
    {
        QTest::addColumn<QString>("asked");
        int row = 0;
        for (const QString& text : {u"\""_s,
                                    u"\"\"\""_s,
                                    u"a\"b"_s,
                                    u"\"a\" *"_s,
                                    u"* "_s,
                                    u"NEAR(a b)"_s,
                                    u"{subject}: a"_s,
                                    u"^emmelig"_s,
                                    u"subject:\"a\" AND \"b"_s,
                                    u"' OR 1=1 --"_s,
                                    u"x'; DROP TABLE message; --"_s,
                                    u"a AND OR NOT"_s,
                                    u"(((((((((("_s,
                                    QString(5000, u'"'),
                                    QString(QChar(0)) + u"abc"_s,
                                    u"tag:'); DELETE FROM tag; --"_s,
                                    u"-\"\" -() OR"_s,
                                    QString(u"ord "_s).repeated(3000),
                                    u"🙂"_s,
                                    QString(QChar(0xD800))})
            QTest::addRow("%d", row++) << text;
    }
    void hostileInputFindsNothingAndFailsNowhere()
    {
        QFETCH(QString, asked);
        Desk desk;
        desk.conversation(1);
        desk.message(1, u"hemmelighet"_s);
        desk.indexAll();
        QCOMPARE(desk.found(asked), QString());
        QCOMPARE(desk.found(u"hemmelighet"_s), u"1"_s);
    }

    void snippetMarksWhatWasFound()
    {
        Desk desk;
        desk.conversation(1);
        desk.message(1, u"Innledning "_s.repeated(80) + u"her står Århus og\n\n  FAKTURA-en "_s +
                            u"slutt "_s.repeated(80));
        desk.indexAll();
        const QString snippet = desk.find(u"aarhus faktura"_s).value(0).snippet;
        QVERIFY2(snippet.contains(u"står \u0002Århus\u0003 og \u0002FAKTURA\u0003-en"_s), qPrintable(snippet));
        QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
        QVERIFY(snippet.size() < 260);
    }

    void newerAndBetterComeFirst()
    {
        Desk desk;
        for (int i = 1; i <= 3; ++i)
            desk.conversation(i);
        desk.message(1, u"faktura"_s, u"Gammel"_s, 200 * 24 * 60);
        desk.message(2, u"faktura"_s, u"Ny"_s);
        desk.message(3, u"annet"_s, u"faktura"_s);
        desk.indexAll();
        const auto hits = desk.find(u"faktura"_s);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits.at(0).conversation.value, 3);
        QCOMPARE(hits.at(1).conversation.value, 2);
        QCOMPARE(hits.at(2).conversation.value, 1);
        QVERIFY(hits.at(0).score > hits.at(1).score && hits.at(1).score > hits.at(2).score);
        QCOMPARE(desk.find(u"faktura"_s, 1).size(), 1);
    }

    void commentsCanBeFoundUntilTakenBack()
    {
        Desk desk;
        desk.conversation(1);
        desk.comment(1, u"op1"_s, u"Kunden ringte om blåbær"_s);
        desk.indexAll();
        QCOMPARE(desk.found(u"blaabaer"_s), u"1"_s);
        QCOMPARE(desk.find(u"blaabaer"_s).value(0).snippet, u"Kunden ringte om \u0002blåbær\u0003"_s);
        QCOMPARE(desk.found(u"has:comment "_s), u"1"_s);
        desk.db().execute("UPDATE operation SET undone = 1 WHERE id = 'op1'");
        desk.indexAll();
        QCOMPARE(desk.found(u"blaabaer"_s), QString());
        QCOMPARE(desk.traces(""), 0);
        desk.db().execute("UPDATE operation SET undone = 0 WHERE id = 'op1'");
        desk.indexAll();
        QCOMPARE(desk.found(u"blaabaer"_s), u"1"_s);
    }

    /// Whoever shows the newest has to know that there are more.
    void theNewestOfManyTellThatOlderOnesWereNotLookedAt()
    {
        Desk desk;
        constexpr int all = 5;
        for (int i = 1; i <= all; ++i) {
            desk.conversation(i);
            desk.message(i, u"blåbær"_s, {}, i);
        }
        desk.indexAll();
        const auto newest = [&desk](const QString& text, int limit, int window) {
            const auto query = domain::parseSearchQuery(text, noon, QTimeZone::utc());
            const auto found = search::findNewest(desk.db(), query, limit, kari, {}, window);
            return found ? std::pair(found->conversations.size(), found->isCut) : std::pair(qsizetype{-1}, false);
        };
        QCOMPARE(newest(u"blåbær "_s, all + 1, search::newestWindow), std::pair(qsizetype{all}, false));
        QCOMPARE(newest(u"blåbær "_s, all + 1, all - 1), std::pair(qsizetype{all - 1}, true));
        QCOMPARE(newest(u"blåbær "_s, all - 1, search::newestWindow), std::pair(qsizetype{all - 1}, true));
        QCOMPARE(newest(u"is:open "_s, all + 1, search::newestWindow), std::pair(qsizetype{all}, false));
        QCOMPARE(newest(u"is:open "_s, all - 1, search::newestWindow), std::pair(qsizetype{all - 1}, true));
    }

    void withdrawalLeavesNoTrace()
    {
        Desk desk;
        desk.conversation(1);
        desk.m_from = {u"Åse"_s, u"aase@kunde.example"_s};
        const MessageId stays = desk.message(1, u"dette blir"_s);
        desk.indexAll();
        const qint64 before = desk.traces("");
        const MessageId goes = desk.message(1, u"personnummer 01017012345 og blåbær"_s, u"Hemmelig"_s);
        desk.indexAll();
        QVERIFY(desk.traces("blaabaer") == 1);
        QVERIFY(desk.index().withdraw(goes).has_value());
        QCOMPARE(desk.traces("blaabaer"), 0);
        QCOMPARE(desk.traces(""), before);
        QCOMPARE(desk.found(u"dette"_s), u"1"_s);
        QVERIFY(desk.index().withdraw(goes).has_value());
        QVERIFY(desk.index().withdraw(stays).has_value());
        QCOMPARE(desk.traces(""), 0);
    }

    void aBatchBecomesOneSegment()
    {
        Desk desk;
        desk.conversation(1);
        for (int i = 0; i < 50; ++i)
            desk.message(1, u"ord%1 felles"_s.arg(i), {}, i * 7);
        desk.db().execute("BEGIN");
        QCOMPARE(desk.index().indexQueued(100).value(), 50);
        desk.db().execute("COMMIT");
        Query segments = desk.db().query("SELECT count(DISTINCT segid) FROM search_text_idx");
        QVERIFY(segments.next());
        QCOMPARE(segments.integer(0), 1);
    }

    void aMovedMessageIsFoundWhereItIsNow()
    {
        Desk desk;
        desk.conversation(1);
        desk.conversation(2);
        const MessageId moved = desk.message(1, u"flyttes"_s);
        desk.indexAll();
        QVERIFY(MessageRepository(desk.db()).move(moved, ConversationId{2}, {}).has_value());
        QCOMPARE(desk.found(u"flyttes"_s), u"2"_s);
    }

    void purgeLeavesNotEvenBytes()
    {
        Desk desk;
        desk.conversation(1);
        desk.message(1, u"dette blir"_s);
        desk.indexAll();
        const MessageId goes = desk.message(1, u"kjempehemmelig"_s);
        desk.indexAll();
        const auto blocksWithSecret = [&] {
            Query row =
                desk.db().query("SELECT count(*) FROM search_text_data WHERE instr(block, x'6b6a656d7065') > 0");
            return row.next() ? row.integer(0) : -1;
        };
        QVERIFY(blocksWithSecret() > 0);
        QVERIFY(desk.index().withdraw(goes).has_value());
        QVERIFY(desk.index().purge().has_value());
        QCOMPARE(blocksWithSecret(), 0);
        QCOMPARE(desk.found(u"dette"_s), u"1"_s);
    }

    void completedTextReplacesTheFormer()
    {
        Desk desk;
        desk.conversation(1);
        domain::Message mail = desk.draft(1, u"Foreløpig"_s, 0);
        mail.partial = true;
        mail.id = desk.store(mail, {});
        desk.indexAll();
        QCOMPARE(desk.found(u"foreløpig"_s), u"1"_s);
        mail.partial = false;
        mail.subject = u"Endelig"_s;
        const auto completed =
            MessageRepository(desk.db()).complete(mail, contentHash("x"), packBody({u"hele teksten"_s, {}, {}}));
        QVERIFY(completed.has_value());
        desk.indexAll();
        QCOMPARE(desk.found(u"endelig teksten"_s), u"1"_s);
        QCOMPARE(desk.traces("foreloepig"), 0);
    }

    void aTextChangedBehindTheIndexIsRepaired()
    {
        Desk desk;
        desk.conversation(1);
        const MessageId changed = desk.message(1, u"gammel tekst"_s, u"Emne"_s);
        desk.message(1, u"nabotekst"_s);
        desk.indexAll();
        desk.db().query("UPDATE message SET subject = 'annet' WHERE id = ?").with(changed).run();
        QVERIFY(desk.index().withdraw(changed).has_value());
        desk.indexAll();
        QCOMPARE(desk.traces("emne"), 0);
        QCOMPARE(desk.found(u"nabotekst"_s), u"1"_s);
    }

    void manyMailsOfOneSecondAllFindAPlace()
    {
        Desk desk;
        desk.conversation(1);
        for (int i = 0; i < 600; ++i)
            desk.message(1, u"likt"_s);
        desk.indexAll();
        QCOMPARE(desk.index().queued().value(), 0);
        QCOMPARE(desk.traces("likt"), 600);
    }

    void tidyingKeepsEverythingAndEnds()
    {
        Desk desk;
        desk.conversation(1);
        for (int i = 0; i < 60; ++i) {
            desk.message(1, u"ord%1 felles"_s.arg(i));
            desk.indexAll();
        }
        int steps = 0;
        while (desk.index().tidy().value())
            QVERIFY(++steps < 1000);
        QVERIFY(steps > 0);
        QCOMPARE(desk.traces("felles"), 60);
        desk.db().execute("INSERT INTO search_text(search_text) VALUES ('integrity-check')");
    }

    void agreesWithANaiveScan()
    {
        const QStringList words{u"hei"_s, u"på"_s, u"paa"_s, u"ordre"_s, u"sjø"_s, u"sjoe"_s, u"10"_s, u"a4"_s};
        std::mt19937 random(5);
        const auto word = [&] { return words.at(static_cast<qsizetype>(random() % 8)); };
        Desk desk;
        QList<QStringList> texts;
        for (int i = 0; i < 60; ++i) {
            desk.conversation(i + 1);
            QStringList text;
            for (unsigned n = 1 + random() % 5; n > 0; --n)
                text.append(word());
            desk.message(i + 1, text.join(u' '), {}, static_cast<int>(random() % 100'000));
            text.replaceInStrings(u"å"_s, u"aa"_s).replaceInStrings(u"ø"_s, u"oe"_s);
            texts.append(text);
        }
        desk.indexAll();
        const auto plain = [](QString text) { return text.replace(u'å', u"aa"_s).replace(u'ø', u"oe"_s); };
        for (int round = 0; round < 300; ++round) {
            const QString a = word();
            const QString b = word();
            const QString c = word();
            QStringList expected;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const QStringList& text = texts.at(i);
                const bool phrase = (u' ' + text.join(u' ') + u' ').contains(u' ' + plain(a) + u' ' + plain(b) + u' ');
                const bool matches =
                    round % 3 == 0   ? text.contains(plain(a)) && !text.contains(plain(b))
                    : round % 3 == 1 ? phrase
                                     : text.contains(plain(a)) && (text.contains(plain(b)) || text.contains(plain(c)));
                if (matches)
                    expected.append(QString::number(i + 1));
            }
            const QString asked = round % 3 == 0   ? u"%1 -%2 "_s.arg(a, b)
                                  : round % 3 == 1 ? u"\"%1 %2\" "_s.arg(a, b)
                                                   : u"%1 (%2 OR %3) "_s.arg(a, b, c);
            QStringList ids;
            for (const domain::SearchHit& hit : desk.find(asked, 500))
                ids.append(QString::number(hit.conversation.value));
            ids.sort();
            expected.sort();
            QCOMPARE(ids, expected);
        }
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
