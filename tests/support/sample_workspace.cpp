// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample_workspace.h"

#include "base/stable_hash.h"
#include "domain/fold.h"
#include "storage/account_repository.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/guarded.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/packed_body.h"
#include "storage/settings_repository.h"
#include "storage/store.h"
#include "storage/tag_repository.h"
#include "storage/ticket_repository.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::tests {

namespace {

using domain::Priority;

struct Sample
{
    const char* name;
    const char* address;
    const char* subject;
    const char* language;
    const char* status;
    const char* assignee;
    Priority priority;
    int minutesAgo;
    bool unread;
    const char* tags;
    const char* mails; ///< oldest first; '|' between mails, a leading '>' is ours, a trailing '@' has an attachment
};

constexpr auto normal = Priority::Normal;

const Sample samples[] = {
    {"Ingrid Solheim", "ingrid.solheim@example.no", "Feil størrelse på jakke, ordre 48211", "nb", "open", "kari",
     Priority::High, 4, true, "jakke,bytte",
     "Hei! Jakken jeg fikk er en L, men jeg bestilte M. Kan jeg bytte den før helgen? Vi skal på tur på lørdag.@|"
     ">Hei Ingrid, det ordner vi! Jeg har satt av en M til deg. Vil du hente i butikken i Tromsø eller få den sendt "
     "over natten?|Send den gjerne over natten! Skal jeg legge L-jakken tilbake i samme pose?"},
    {"Mads Holm", "mads.holm@example.dk", "Kan ikke betale med MobilePay", "da", "new", "", normal, 12, true,
     "betaling", "Den siger »betaling afvist« hver gang jeg prøver med MobilePay. Kortet virker fint andre steder."},
    {"Elin Lindqvist", "elin.lindqvist@example.se", "Retur av skidor", "sv", "waiting", "kari", normal, 35, false,
     "retur",
     "Jag skulle vilja lämna tillbaka skidorna jag köpte förra veckan, de är för långa.|>Hej Elin! Skicka tillbaka dem "
     "i förpackningen så betalar vi frakten.|Jag skickade tillbaka dem i fredags, har ni fått paketet?"},
    {"Jonas Berg", "jonas.berg@fjordkraftverk.example.no", "Skjema: bedriftsavtale", "nb", "new", "", normal, 53, true,
     "bedrift", "Vi er 40 ansatte og ønsker tilbud på skalljakker med logo. Hva er leveringstiden på høsten?"},
    {"Freja Kjær", "freja.kjaer@example.dk", "Levering til Bornholm", "da", "open", "ola", normal, 138, false,
     "levering", "Leverer I til Bornholm, og hvad koster det? Jeg ringede tidligere uden at komme igennem."},
    {"Tor Arne Vik", "torarne.vik@example.no", "Gavekort virker ikke", "nb", "waiting", "kari", normal, 161, false,
     "gavekort",
     "Gavekortet jeg fikk til jul gir feilmelding i kassen.@|>Beklager det! Prøv koden på nytt nå.|Takk, nå gikk det! "
     "Ha en fin dag videre."},
    {"Sofie Nyström", "sofie.nystrom@example.se", "Fråga om garanti på tält", "sv", "waiting", "ola", normal, 210,
     false, "garanti", "Dragkedjan gick sönder efter bara tre nätter. Täcks det av garantin?@"},
    {"Henrik Dahl", "henrik.dahl@example.no", "Bytte leveringsadresse", "nb", "open", "kari", normal, 226, false,
     "levering", "Jeg har flyttet siden jeg bestilte. Kan pakken gå til Storgata 12, 9008 Tromsø i stedet?"},
    {"Lærke Poulsen", "laerke.poulsen@example.dk", "Rabatkode virker ikke", "da", "open", "mona", normal, 1230, false,
     "rabat", "Koden FJELD20 giver ingen rabat i kurven. Er den udløbet?"},
    {"Anna Ekström", "anna.ekstrom@example.se", "Kvitto saknas", "sv", "open", "ola", normal, 1260, false, "kvitto",
     "Hej, jag behöver ett kvitto för avdrag. Ordernumret är 47990."},
    {"Rune Haugen", "rune.haugen@example.no", "Spørsmål om fjellski", "nb", "new", "", normal, 1310, true, "ski",
     "Hvilken lengde bør jeg ha på fjellski når jeg er 186 cm og veier 90 kilo med sekk?"},
    {"Emily Carter", "emily.carter@example.com", "Order not delivered to Bergen", "en", "open", "kari",
     Priority::Urgent, 1420, true, "levering",
     "Tracking has said \"out for delivery\" for three days now. We fly home on Sunday, so I need to know today.@"},
    {"Magnus Lie", "magnus.lie@example.no", "Sovepose lukter", "nb", "open", "", normal, 1800, false, "reklamasjon",
     "Soveposen lukter sterkt av kjemikalier selv etter utlufting i en uke. Er det normalt?"},
    {"Camilla Rasmussen", "camilla.r@example.dk", "Ombytning af støvler str. 38", "da", "waiting", "ola", normal, 1900,
     false, "bytte",
     "Støvlerne er for små. Har I dem i 39?|>Hej Camilla! Ja, vi har to par tilbage. Send dine retur, så bytter vi.|"
     "Super, de er sendt i dag med GLS."},
    {"Lars Öberg", "lars.oberg@example.se", "Kan jag hämta i butik?", "sv", "new", "", normal, 2100, false, "",
     "Kan jag beställa på nätet och hämta i butiken i Östersund samma dag?"},
    {"Kristin Nilsen", "kristin.nilsen@example.no", "Sekk med feil farge", "nb", "open", "mona", normal, 2300, false,
     "bytte", "Jeg bestilte grønn 60-liters sekk, men fikk en grå. Den grønne står fortsatt på lager hos dere.@"},
    {"Priya Raman", "priya.raman@example.co.uk", "Which stove works in cold weather?", "en", "open", "", normal, 2700,
     false, "",
     "We are going to Finnmark in February. Would you recommend gas or liquid fuel, and do you ship to the UK?"},
    {"Sindre Moe", "sindre.moe@example.no", "Klubbrabatt for Tromsø Turlag", "nb", "waiting", "kari", normal, 2900,
     false, "bedrift",
     "Vi er 220 medlemmer og lurer på om dere gir rabatt til turlag.|>Hei Sindre! Det gjør vi gjerne, jeg sender et "
     "forslag i løpet av uken.|Supert, da venter jeg på det."},
    {"Mette Sørensen", "mette.soerensen@example.dk", "Faktura uden moms", "da", "open", "", normal, 3600, false,
     "faktura", "Fakturaen vi fik mangler moms, og vores bogholder afviser den. Kan I sende en ny?@"},
    {"Johan Bergström", "johan.bergstrom@example.se", "Reklamation: kängor släpper in vatten", "sv", "open", "ola",
     Priority::High, 4000, true, "reklamasjon,garanti",
     "Kängorna släpper in vatten vid tån redan efter två turer. Bifogar bilder.@"},
    {"Gunn Karin Aune", "gk.aune@example.no", "Takk for god hjelp", "nb", "open", "mona", normal, 4300, false, "",
     "Ville bare si takk for hjelpen i butikken på lørdag, bindingene sitter som støpt."},
    {"Oskar Winther", "oskar.winther@example.dk", "Hvor er min pakke?", "da", "waiting", "kari", normal, 4700, false,
     "levering",
     "Ordre 48102 skulle være kommet i mandags. Hvor er den?|>Hej Oskar, den ligger på pakkeshoppen i Valby."},
    {"Sara Holmgren", "sara.holmgren@example.se", "Presentkort till en vän", "sv", "open", "", normal, 5300, false,
     "gavekort", "Går det att skicka presentkortet direkt till min vän med en hälsning?"},
    {"Tuva Myhre", "tuva.myhre@example.no", "Angrer kjøp", "nb", "open", "kari", normal, 5900, false, "retur",
     "Jeg vil bruke angreretten på kjøpet fra 12. Hvordan gjør jeg det, og hvem betaler returen?"},
    {"Daniel Novak", "daniel.novak@example.com", "Wholesale enquiry from Slovenia", "en", "open", "", normal, 6400,
     false, "bedrift", "We run two climbing shops and would like to see your dealer prices for the autumn season.@"},
    {"Bente Fjeld", "bente.fjeld@example.no", "Stavene ble for korte", "nb", "open", "", normal, 7000, false, "bytte",
     "Fikk 135 cm, trenger 145. Kan jeg bytte i butikken i Alta?"},
    {"Frida Åkesson", "frida.akesson@example.se", "Storlek på barnsele", "sv", "open", "ola", normal, 7800, false, "",
     "Min dotter är 104 cm och väger 17 kg. Passar den minsta selen?"},
    {"Kasper Lund", "kasper.lund@example.dk", "Tilmelding til skikursus", "da", "open", "", normal, 8600, false, "",
     "Er der stadig pladser på kurset i uge 7, og kan man leje udstyr?"},
    {"Aslak Sara", "aslak.sara@example.no", "Reparasjon av lavvo", "nb", "open", "mona", normal, 9500, false,
     "reparasjon", "Lavvoen har fått en rift på 20 cm. Reparerer dere selv, eller må den sendes inn?@"},
    {"Hanna Wikström", "hanna.wikstrom@example.se", "Byta till en annan modell", "sv", "open", "", normal, 10400, false,
     "bytte", "Kan jag byta den blå jackan mot den längre modellen och betala mellanskillnaden?"},
    {"Ingrid Solheim", "ingrid.solheim@example.no", "Gavekort til søster", "nb", "closed", "kari", normal, 61000, false,
     "gavekort", "Kan dere sende gavekortet som PDF?|>Her er det, Ingrid. Lykke til med bursdagen!"},
    {"Ingrid Solheim", "ingrid.solheim@example.no", "Hvor er pakken?", "nb", "closed", "ola", normal, 140000, false,
     "levering", "Sporingen står stille.|>Den er på vei, den kommer i morgen."},
    {"Ingrid Solheim", "ingrid.solheim@example.no", "Skostørrelse", "nb", "closed", "kari", normal, 320000, false, "",
     "Er Fjellrev normale i størrelsen?|>De er litt små, gå opp en halv."},
    {"Nils Gaup", "nils.gaup@example.no", "Åpningstider i påsken", "nb", "closed", "mona", normal, 21000, false, "",
     "Har dere åpent skjærtorsdag?|>Ja, fra 10 til 16."},
    {"Ida Thomsen", "ida.thomsen@example.dk", "Retur modtaget?", "da", "closed", "kari", normal, 26000, false, "retur",
     "Har I modtaget min retur?|>Ja, pengene er på vej."},
    {"Erik Sandberg", "erik.sandberg@example.se", "Tack!", "sv", "closed", "ola", normal, 31000, false, "",
     "Allt kom fram, tack så mycket!"},
    {"Olivia Brown", "olivia.brown@example.com", "Boots are perfect", "en", "closed", "kari", normal, 39000, false, "",
     "Just wanted to say the boots are perfect."},
    {"Per Olav Hansen", "perolav@example.no", "Sykkelverksted", "nb", "closed", "mona", normal, 47000, false, "",
     "Reparerer dere elsykler?|>Nei, dessverre, men prøv Sykkelhuset i Sjøgata."},
};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("sample workspace: %s", qPrintable(result.error().detail));
    return *std::move(result);
}
void must(const Status& status)
{
    if (!status)
        qFatal("sample workspace: %s", qPrintable(status.error().detail));
}

ConversationId idOf(const Sample& sample)
{
    return ConversationId{stableHash({"sample", sample.address, sample.subject})};
}

domain::Member member(const char* id, const char* name)
{
    domain::Member result;
    result.id = MemberId{QString::fromLatin1(id)};
    result.name = QString::fromUtf8(name);
    result.address = result.id.value + u"@fjellsport.example.no"_s;
    return result;
}

AccountId addAccount(storage::WriteContext& context, const QString& address, const QString& name)
{
    domain::Account account;
    account.address = address;
    account.displayName = name;
    account.user = address;
    account.imap = {u"localhost"_s, 993, domain::TransportSecurity::ImplicitTls};
    account.smtp = {u"localhost"_s, 465, domain::TransportSecurity::ImplicitTls};
    // Nobody answers there: the account is for looking at.
    account.enabled = false;
    return must(storage::AccountRepository(context.db).insert(account));
}

void addMails(storage::WriteContext& context, const Sample& sample, Timestamp now)
{
    const domain::Address customer{QString::fromUtf8(sample.name), QString::fromUtf8(sample.address)};
    const domain::Address shop{u"Fjellsport kundeservice"_s, u"support@fjellsport.example.no"_s};
    const QStringList mails = QString::fromUtf8(sample.mails).split(u'|');
    storage::ConversationRepository conversations(context.db);
    for (int i = 0; i < mails.size(); ++i) {
        QString text = mails.at(i);
        const bool ours = text.startsWith(u'>');
        const bool attached = text.endsWith(u'@');
        text = text.mid(ours ? 1 : 0, text.size() - (ours ? 1 : 0) - (attached ? 1 : 0));
        domain::Message message;
        message.conversation = idOf(sample);
        message.direction = ours ? domain::Direction::Outbound : domain::Direction::Inbound;
        message.from = ours ? shop : customer;
        message.to = {ours ? customer : shop};
        message.subject = (i > 0 ? u"Re: "_s : QString()) + QString::fromUtf8(sample.subject);
        message.messageIdHeader = u"%1.%2@example.no"_s.arg(idOf(sample).toText()).arg(i);
        message.date = now - std::chrono::minutes(sample.minutesAgo + 37 * static_cast<int>(mails.size() - 1 - i));
        message.arrived = message.date;
        message.snippet = text;
        message.language = QString::fromLatin1(sample.language);
        message.seen = ours || !sample.unread || i + 1 < mails.size();
        if (attached) {
            domain::Attachment picture;
            picture.name = u"bilde.jpg"_s;
            picture.contentType = u"image/jpeg"_s;
            picture.size = 1'240'000;
            message.attachments.append(picture);
        }
        domain::MessageBody body;
        body.text = text;
        body.newText = text;
        message.id = must(storage::MessageRepository(context.db)
                              .insert(message, contentHash(message.messageIdHeader.toUtf8()), storage::packBody(body)));
        must(conversations.absorb(message));
    }
}

void addConversation(storage::WriteContext& context, const Sample& sample, AccountId account, Timestamp now)
{
    const domain::Address customer{QString::fromUtf8(sample.name), QString::fromUtf8(sample.address)};
    const Timestamp first = now - std::chrono::minutes(sample.minutesAgo + 120);
    storage::ConversationRepository conversations(context.db);
    storage::NewConversation fresh;
    fresh.id = idOf(sample);
    fresh.account = account;
    fresh.contact =
        must(storage::ContactRepository(context.db).ensure(customer, QString::fromLatin1(sample.language), first));
    fresh.customer = customer;
    fresh.subject = QString::fromUtf8(sample.subject);
    fresh.subjectKey = fresh.subject.toLower();
    fresh.created = first;
    must(conversations.create(fresh));
    addMails(context, sample, now);
    must(storage::TicketRepository(context.db).open(fresh.id, fresh.subject, u"mail"_s, first));
    domain::ConversationState state = must(conversations.state(fresh.id));
    state.statusId = QString::fromLatin1(sample.status);
    state.priority = sample.priority;
    state.assignee = MemberId{QString::fromLatin1(sample.assignee)};
    state.tags = QString::fromUtf8(sample.tags).split(u',', Qt::SkipEmptyParts);
    state.closedAt = state.statusId == u"closed" ? first : Timestamp{};
    must(conversations.setState(fresh.id, state, now));
    context.changes.conversations.insert(fresh.id);
}

} // namespace

void fillSampleWorkspace(storage::Store& store, Timestamp now)
{
    auto written = store.write([now](storage::WriteContext& context) -> Status {
        must(storage::SettingsRepository(context.db).set(u"workspace.name"_s, u"Fjellsport kundeservice"_s));
        storage::MemberRepository members(context.db);
        for (const domain::Member& each :
             {member("kari", "Kari Nordby"), member("ola", "Ola Aas"), member("mona", "Mona Berg")})
            must(members.put(each));
        const AccountId support = addAccount(context, u"support@fjellsport.example.no"_s, u"Support"_s);
        const AccountId sales = addAccount(context, u"salg@fjellsport.example.no"_s, u"Salg"_s);
        for (const Sample& sample : samples)
            addConversation(context, sample, QLatin1StringView(sample.tags).contains("bedrift"_L1) ? sales : support,
                            now);
        domain::Contact ingrid =
            *must(storage::ContactRepository(context.db).findByAddress(u"ingrid.solheim@example.no"_s));
        ingrid.phone = u"+47 900 00 000"_s;
        must(storage::ContactRepository(context.db).update(ingrid));
        context.changes.accounts = true;
        context.changes.members = true;
        return {};
    });
    must(written.takeResult());
}

ConversationId sampleConversation()
{
    return idOf(samples[0]);
}

} // namespace svarbord::tests
