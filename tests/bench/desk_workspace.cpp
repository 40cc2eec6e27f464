// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/desk_workspace.h"

#include "base/stable_hash.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/message_repository.h"
#include "storage/migrations.h"
#include "storage/packed_body.h"
#include "storage/search/search_index.h"
#include "storage/settings_repository.h"
#include "storage/ticket_repository.h"
#include "support/big_workspace.h"

#include <QFile>

namespace svarbord::bench {

using namespace storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 afterTheOthers = 1'780'000'000; // seconds; see big_workspace.cpp
constexpr int indexedAtOnce = 20'000;

const QString text =
    u"Hei, takk for svaret! Jeg har sett på fakturaen igjen, og summen stemmer fortsatt ikke med det vi "
    "avtalte. Kan dere se på ordren en gang til? Pakken kom på tirsdag, men to av teltene manglet."_s;

domain::MessageBody body(int number)
{
    domain::MessageBody body;
    body.newText = u"%1 (%2)"_s.arg(text).arg(number);
    body.text = body.newText + u"\n\n> "_s + text + u"\n> "_s + text;
    body.htmlSource = u"<html><head><style>p{margin:0 0 1em}td{padding:4px}</style></head><body><p>%1</p><table><tr>"
                      "<td><b>Ordre</b></td><td>48211</td></tr><tr><td><b>Sum</b></td><td>1&nbsp;249,00</td></tr>"
                      "</table><p style=\"color:#555\">Vennlig hilsen<br>Ingrid Solheim</p><blockquote><p>%2</p><p>%2"
                      "</p></blockquote></body></html>"_s.arg(body.newText, text);
    return body;
}

domain::Message mail(const domain::Address& customer, ConversationId conversation, int number)
{
    domain::Message message;
    message.conversation = conversation;
    const bool ours = number % 2 == 1;
    message.direction = ours ? domain::Direction::Outbound : domain::Direction::Inbound;
    message.seen = true;
    message.from = ours ? domain::Address{u"Kari"_s, u"kari@example.no"_s} : customer;
    message.to.append(ours ? customer : domain::Address{u"Support"_s, u"support@example.no"_s});
    message.subject = u"Faktura stemmer ikke"_s;
    message.messageIdHeader = u"%1.%2@desk.example"_s.arg(conversation.toText()).arg(number);
    message.date = fromMs((afterTheOthers + conversation.value * 600 + number) * 1000);
    message.arrived = message.date;
    message.snippet = text;
    return message;
}

void addLongConversation(Database& db, int number)
{
    ConversationRepository conversations(db);
    NewConversation fresh;
    fresh.id = ConversationId{number + 1};
    fresh.account = AccountId{1};
    fresh.customer = {u"Ingrid Solheim"_s, u"ingrid%1@kunde.example"_s.arg(number)};
    fresh.created = fromMs(afterTheOthers * 1000);
    fresh.contact = required(ContactRepository(db).ensure(fresh.customer, u"nb"_s, fresh.created));
    fresh.subject = u"Faktura stemmer ikke"_s;
    fresh.subjectKey = fresh.subject.toLower();
    fresh.statusId = u"open"_s;
    required(conversations.create(fresh));
    for (int i = 0; i < messagesOfALongOne; ++i) {
        domain::Message message = mail(fresh.customer, fresh.id, i);
        message.id = required(
            MessageRepository(db).insert(message, contentHash(message.messageIdHeader.toUtf8()), packBody(body(i))));
        required(conversations.absorb(message));
    }
    required(TicketRepository(db).open(fresh.id, fresh.subject, u"mail"_s, fresh.created));
}

void indexAll(Database& db)
{
    db.execute("INSERT OR IGNORE INTO search_queue(message) SELECT id FROM message;"
               "INSERT OR IGNORE INTO search_contact_queue(contact) SELECT id FROM contact");
    search::SearchIndex index(db);
    for (bool more = true; more;) {
        db.execute("BEGIN");
        more = required(index.indexQueued(indexedAtOnce)) > 0;
        db.execute("COMMIT; PRAGMA wal_checkpoint(PASSIVE)");
    }
    while (required(index.tidy())) {
    }
}

} // namespace

void makeDeskWorkspace(const QString& folder, int conversations)
{
    const QString file = folder + u"/workspace.sqlite"_s;
    if (!QFile::exists(file))
        test::makeBigWorkspace(folder, conversations);
    const Status made = guarded([&] {
        const auto db = required(Database::open(file, Database::Mode::ReadWrite));
        required(migrate(*db));
        SettingsRepository settings(*db);
        const QString ready = u"bench.desk"_s;
        if (required(settings.value(ready)))
            return;
        db->execute("PRAGMA synchronous=OFF; BEGIN");
        required(settings.set(u"workspace.name"_s, u"Fjellsport"_s));
        required(settings.set(u"workspace.self"_s, u"kari"_s));
        for (int i = 0; i < longConversations; ++i)
            addLongConversation(*db, i);
        db->execute("COMMIT");
        indexAll(*db);
        required(settings.set(ready, u"1"_s));
        db->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    });
    if (!made)
        qFatal("%s: %s", qUtf8Printable(made.error().userText), qUtf8Printable(made.error().detail));
}

} // namespace svarbord::bench
