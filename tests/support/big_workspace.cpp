// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/big_workspace.h"

#include "base/stable_hash.h"
#include "storage/contact_repository.h"
#include "storage/conversation_box.h"
#include "storage/mail_codec.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/migrations.h"
#include "storage/packed_body.h"
#include "storage/store.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <vector>

namespace svarbord::test {

using namespace storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 newest = 1'780'000'000; // seconds
constexpr qint64 span = 730 * 86'400;

const QStringList subjects{
    u"Faktura %1 stemmer ikke med avtalen"_s,
    u"Hvor er pakken min? Ordre %1"_s,
    u"Retur av jakke, ordre %1"_s,
    u"Får ikke logget inn på Min side"_s,
    u"Re: Tilbud på 40 soveposer til skoleklassen"_s,
    u"Var är min leverans? Order %1"_s,
    u"Reklamation av tält, köpt i maj"_s,
    u"Fråga om storlek på kängor"_s,
    u"Ændring af adresse på ordre %1"_s,
    u"Kvittering mangler for køb %1"_s,
    u"Tak for hurtig hjælp!"_s,
    u"Missing item in order %1"_s,
    u"Please cancel my subscription"_s,
    u"Re: Your quote Q-%1"_s,
    u"Glidelåsen gikk i stykker etter to turer"_s,
    u"Kan jeg bytte gavekort i butikk?"_s,
};
const QStringList firstNames{u"Kari"_s, u"Ola"_s,  u"Åse"_s,   u"Jørgen"_s, u"Märta"_s, u"Søren"_s,  u"Ingrid"_s,
                             u"Lars"_s, u"Emma"_s, u"Björn"_s, u"Freja"_s,  u"Nils"_s,  u"Astrid"_s, u"Olav"_s};
const QStringList lastNames{u"Nordmann"_s,  u"Hansen"_s, u"Ødegård"_s, u"Andersson"_s, u"Jensen"_s,
                            u"Lindqvist"_s, u"Bakken"_s, u"Møller"_s,  u"Berg"_s,      u"Sørensen"_s};
const QStringList snippets{u"Hei, jeg har prøvd å ringe dere flere ganger uten å få svar på spørsmålet mitt om"_s,
                           u"Hej! Jag undrar när mitt paket kommer fram, det skulle ha varit här redan i tisdags"_s,
                           u"Hi there, I ordered two tents last week and only one of them arrived today."_s};

struct Planned
{
    qint64 id = 0;
    qint64 second = 0;
    MessageId message;
};

void check(const Status& status)
{
    if (!status)
        qFatal("%s: %s", qUtf8Printable(status.error().userText), qUtf8Printable(status.error().detail));
}

/// Indexes and triggers cost far more row by row than at the end; gives what makes them again.
QStringList dropIndexes(Database& db)
{
    QStringList again;
    QStringList names;
    {
        Query query = db.query("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND "
                               "(type = 'trigger' OR (type = 'index' AND tbl_name IN ('conversation', 'message')))");
        while (query.next()) {
            names += u"DROP %1 %2"_s.arg(query.text(0), query.text(1));
            again += query.text(2);
        }
    }
    for (const QString& name : std::as_const(names))
        db.execute(name.toUtf8().constData());
    return again;
}

/// Sorted by message, so that the message table grows at its end.
std::vector<Planned> plan(int count, QRandomGenerator& random)
{
    std::vector<Planned> planned(static_cast<size_t>(count));
    for (Planned& entry : planned) {
        entry.id = static_cast<qint64>(random.generate64() >> 1U) | 1;
        entry.second = newest - static_cast<qint64>(random.bounded(static_cast<double>(span)));
    }
    std::ranges::sort(planned, {}, &Planned::second);
    MessageId last{};
    for (Planned& entry : planned) {
        entry.message = MessageRepository::firstIdAt(fromMs(entry.second * 1000));
        if (entry.message <= last)
            entry.message = MessageId{last.value + 1};
        last = entry.message;
    }
    return planned;
}

domain::Address customer(qint64 id)
{
    const auto pick = static_cast<quint64>(id) % 60'000;
    const QString first = firstNames.at(static_cast<qsizetype>(pick) % firstNames.size());
    const QString last = lastNames.at(static_cast<qsizetype>(pick / 7) % lastNames.size());
    return {first + u' ' + last, u"kunde%1@example.no"_s.arg(pick)};
}

QString subject(qint64 id)
{
    const QString pattern =
        subjects.at(static_cast<qsizetype>(static_cast<quint64>(id) / 64 % static_cast<quint64>(subjects.size())));
    return pattern.contains(u"%1") ? pattern.arg(100'000 + id % 900'000) : pattern;
}

void insertMessages(Database& db, const std::vector<Planned>& planned)
{
    const PackedBody body = packBody({snippets.join(u'\n'), {}, snippets.first()});
    domain::Message plain;
    plain.to = {{u"Support"_s, u"support@example.no"_s}};
    const QByteArray details = encodeDetails(plain);
    Query message = db.query("INSERT INTO message(id, conversation, outbound, seen, flags, date, arrived, header_key, "
                             "content_hash, message_id, subject, sender_name, sender_address, snippet, more) "
                             "VALUES (?, ?, 0, 1, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Query text = db.query("INSERT INTO body(message, text_bytes, html_bytes, new_at, new_bytes, frame) "
                          "VALUES (?, ?, 0, ?, ?, ?)");
    for (const Planned& entry : planned) {
        const domain::Address from = customer(entry.id);
        const QByteArray hash = QByteArray::number(entry.id, 16).rightJustified(16, '0');
        message.again()
            .with(entry.message, entry.id, entry.second * 1000, entry.second * 1000, entry.id, hash,
                  QString::number(entry.id, 36) + u"@mail.example.no"_s, subject(entry.id), from.name, from.address,
                  snippets.at(entry.id % snippets.size()), details)
            .run();
        text.again().with(entry.message, body.textBytes, body.newTextAt, body.newTextBytes, body.frame).run();
    }
}

void insertConversations(Database& db, std::vector<Planned> planned, QRandomGenerator& random)
{
    std::ranges::sort(planned, {}, &Planned::id);
    static const std::array<QString, 4> members{QString(), u"kari"_s, u"ola"_s, u"ingrid"_s};
    Query insert = db.query(
        "INSERT INTO conversation(id, box, last_activity, account, channel, assignee, unread, has_sent, spam, "
        "priority, status, "
        "snoozed_until, closed_at, message_count, oldest_message, newest_message, created, contact, subject_key, "
        "ticket_number, subject, customer_name, customer_address, snippet) "
        "VALUES (?, ?, ?, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 number = 1000;
    for (const Planned& entry : planned) {
        const quint32 fate = random.bounded(100U);
        const bool open = fate < 35;
        const bool spam = fate >= 97;
        const Timestamp time = fromMs(entry.second * 1000);
        const Timestamp snooze = fate < 2 ? time + std::chrono::days(900) : Timestamp{};
        const QString status = open ? (fate < 20 ? u"open"_s : u"waiting"_s) : u"closed"_s;
        const domain::Address from = customer(entry.id);
        const QString title = subject(entry.id);
        insert.again()
            .with(entry.id, static_cast<int>(boxOf(status, snooze, spam)), time,
                  open ? members.at(random.bounded(4U)) : QString(), open && random.bounded(4U) == 0,
                  random.bounded(2U) == 0, spam, static_cast<int>(random.bounded(4U)), status, snooze,
                  open ? Timestamp{} : time, entry.message, entry.message, time, ContactRepository::idFor(from),
                  stableHash({"subject", title.toUtf8()}), QString::number(++number), title, from.name, from.address,
                  snippets.at(entry.id % snippets.size()))
            .run();
    }
}

void insertPeople(Database& db)
{
    db.execute("INSERT INTO account VALUES (1, 'support@example.no', 'support@example.no', 'Fjellsport', 'support', "
               "'127.0.0.1', 1, 0, '127.0.0.1', 1, 0, 0, '', 0)");
    db.execute("INSERT INTO channel(id, address) VALUES (1, 'support@example.no')");
    MemberRepository members(db);
    for (const QString& name : {u"kari"_s, u"ola"_s, u"ingrid"_s})
        check(members.put({MemberId{name}, name, name + u"@example.no"_s, domain::Role::Agent, domain::Seat::Full}));
    ContactRepository contacts(db);
    for (qint64 i = 0; i < 60'000; ++i)
        required(contacts.ensure(customer(i), u"nb"_s, fromMs(newest * 1000)));
}

} // namespace

void makeBigWorkspace(const QString& folder, int conversations)
{
    if (!QDir().mkpath(folder))
        qFatal("%s cannot be made", qUtf8Printable(folder));
    check(guarded([&] {
        auto db = required(Database::open(folder + u"/workspace.sqlite"_s, Database::Mode::ReadWrite));
        required(migrate(*db));
        db->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; "
                    "PRAGMA cache_size=-262144; BEGIN");
        QRandomGenerator random(1);
        const QStringList dropped = dropIndexes(*db);
        const std::vector<Planned> planned = plan(conversations, random);
        insertMessages(*db, planned);
        insertConversations(*db, planned, random);
        insertPeople(*db);
        for (const QString& sql : dropped)
            db->execute(sql.toUtf8().constData());
        db->execute("INSERT INTO conversation_count SELECT channel, box, assignee, count(*) FROM conversation "
                    "GROUP BY channel, box, assignee; COMMIT; PRAGMA journal_mode=WAL");
    }));
}

} // namespace svarbord::test
