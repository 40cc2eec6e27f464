// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-15
#include "storage/message_repository.h"
#include "storage/search/indexed_text.h"
#include "storage/search/search.h"
#include "storage/search/search_index.h"
#include "unit/engine/intake_desk.h"

#include <QTimeZone>

using namespace svarbord;
using namespace svarbord::engine;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::WriteContext;

namespace {

const QByteArray mixed = "From: =?utf-8?q?=C3=85se_=C3=98deg=C3=A5rd?= <aase@kunde.no>\r\n"
                         "To: Support <support@firma.no>, Lager <lager@firma.no>\r\nCc: sjef@kunde.no\r\n"
                         "Subject: =?utf-8?q?Fwd:_Bl=C3=A5b=C3=A6r?=\r\nMessage-ID: <m@kunde.no>\r\n"
                         "Date: Fri, 13 Nov 2026 10:00:00 +0100\r\n"
                         "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                         "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                         "Syltet\xc3\xb8yet kom.\r\n\r\n---------- Forwarded message ----------\r\n"
                         "From: Per <per@annet.no>\r\nSubject: x\r\nTo: aase@kunde.no\r\nDate: i dag\r\n\r\nHei\r\n"
                         "--b\r\nContent-Type: application/pdf; name=\"faktura \xc3\xa5.pdf\"\r\n"
                         "Content-Disposition: attachment\r\n\r\nx\r\n--b--\r\n";

/// How many messages the index holds under another text than their rows give.
int differing(Database& db)
{
    int count = 0;
    storage::Query row = db.query("SELECT message, fingerprint FROM search_document");
    while (row.next()) {
        const auto text = storage::search::collectText(db, row.id<MessageId>(0)).value();
        count += text && storage::search::fingerprint(*text) == row.integer(1) ? 0 : 1;
    }
    return count;
}

qsizetype found(Desk& desk, const QString& words)
{
    return desk.store()
        .read([&](Database& db) {
            return storage::search::search(db, domain::parseSearchQuery(words, now, QTimeZone::utc()), 50,
                                           MemberId{u"me"_s});
        })
        .value()
        .size();
}

qint64 waiting(Desk& desk)
{
    return desk.store()
        .read([](Database& db) -> Result<qint64> {
            storage::Query count = db.query("SELECT count(*) FROM search_queue");
            return count.next() ? count.integer(0) : -1;
        })
        .value();
}

void indexAll(Desk& desk)
{
    desk.store()
        .write([](WriteContext& context) { return storage::search::SearchIndex(context.db).indexQueued(100); })
        .waitForFinished();
}

} // namespace

class IntakeIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void mailCanBeFoundAsSoonAsItIsStored()
    {
        Desk desk;
        desk.take({mixed, plainMail("ola@kunde.no", "o@kunde.no", "Ordre", "Hvor er pakken?")}, desk.source());
        QCOMPARE(found(desk, u"syltetøyet"_s), 1);
        QCOMPARE(found(desk, u"pakken"_s), 1);
        QCOMPARE(found(desk, u"faktura"_s), 1);
        QCOMPARE(waiting(desk), 0);
    }

    /// Else taking a mail out of the index would leave words of it behind.
    void whatIsIndexedIsWhatTheStoredRowsGive()
    {
        Desk desk;
        desk.take({mixed, plainMail("Kari <kari@kunde.no>", "k@kunde.no", "Hei", "\xe6\xf8\xe5 \xff"),
                   "From: x@y.no\r\n\r\n", "Subject: uten avsender\r\n\r\nTekst\r\n"},
                  desk.source());
        const auto result = desk.store().read([](Database& db) -> Result<int> { return differing(db); });
        QCOMPARE(result.value(), 0);
    }

    /// Of a first import: many in one part of the index, a moment after they are stored.
    void whatComesByTheHundredIsIndexedInOnePart()
    {
        Desk desk;
        IntakeSource later = desk.source();
        later.indexLater = true;
        desk.take({mixed}, later);
        desk.take({plainMail("ola@kunde.no", "o@kunde.no", "Ordre", "Hvor er pakken?"),
                   plainMail("kari@kunde.no", "k@kunde.no", "Retur", "Passer ikke")},
                  later);
        QCOMPARE(waiting(desk), 3);
        indexAll(desk);
        QCOMPARE(waiting(desk), 0);
        QCOMPARE(found(desk, u"syltetøyet"_s), 1);
        QCOMPARE(found(desk, u"pakken"_s), 1);
        QCOMPARE(desk.store().read([](Database& db) -> Result<int> { return differing(db); }).value(), 0);
        const auto parts = desk.store().read([](Database& db) -> Result<qint64> {
            storage::Query count = db.query("SELECT count(DISTINCT segid) FROM search_text_idx");
            return count.next() ? count.integer(0) : -1;
        });
        QCOMPARE(parts.value(), 1);
    }

    /// A text that was at hand is nothing to go by once its transaction is rolled back: another mail may get its id.
    void whatWasRolledBackIsForgotten()
    {
        Desk desk;
        IntakeSource later = desk.source();
        later.indexLater = true;
        const auto failed = desk.store().write([&](WriteContext& context) -> Status {
            std::vector<IncomingMail> mails;
            imap::FetchedMessage fetched;
            fetched.uid = 77;
            fetched.internalDate = now;
            fetched.raw = plainMail("ola@kunde.no", "o@kunde.no", "Ordre", "Hvor er pakken?");
            mails.push_back(readFetched(fetched, later));
            if (const auto taken = Intake(context, later).take(mails); !taken)
                return fail(taken.error());
            return fail(ErrorCode::Cancelled, {});
        });
        QVERIFY(!failed.result());
        desk.take({plainMail("kari@kunde.no", "k@kunde.no", "Retur", "Passer ikke")}, desk.source());
        desk.store()
            .write([](WriteContext& context) -> Status {
                return storage::guarded(
                    [&] { context.db.query("INSERT OR IGNORE INTO search_queue SELECT id FROM message").run(); });
            })
            .waitForFinished();
        indexAll(desk);
        QCOMPARE(found(desk, u"pakken"_s), 0);
        QCOMPARE(found(desk, u"passer"_s), 1);
        QCOMPARE(desk.store().read([](Database& db) -> Result<int> { return differing(db); }).value(), 0);
    }

    /// Nor where its mail is changed before its turn comes.
    void whatChangedMeanwhileIsReadAgain()
    {
        Desk desk;
        IntakeSource later = desk.source();
        later.indexLater = true;
        desk.take({mixed}, later);
        desk.store()
            .write([](WriteContext& context) -> Status {
                return storage::guarded([&] {
                    storage::Query row = context.db.query("SELECT id FROM message");
                    const MessageId id = row.next() ? row.id<MessageId>(0) : MessageId{};
                    storage::search::SearchIndex index(context.db);
                    storage::required(index.withdraw(id));
                    context.db.query("UPDATE message SET subject = 'Bringebær' WHERE id = ?").with(id).run();
                    storage::required(index.enqueue(id));
                });
            })
            .waitForFinished();
        indexAll(desk);
        QCOMPARE(found(desk, u"bringebær"_s), 1);
        QCOMPARE(desk.store().read([](Database& db) -> Result<int> { return differing(db); }).value(), 0);
    }
};

QTEST_GUILESS_MAIN(IntakeIndexTest)
#include "intake_index_test.moc"
