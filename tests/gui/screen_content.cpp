// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screen_content.h"

#include "base/stable_hash.h"
#include "base/uuid7.h"
#include "domain/mail_filter.h"
#include "gui/desk_window.h"
#include "services/writing_service.h"
#include "storage/account_repository.h"
#include "storage/blob_store.h"
#include "storage/conversation_repository.h"
#include "storage/folder_repository.h"
#include "storage/found_draft_repository.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/outbox_repository.h"
#include "storage/overtaken_repository.h"
#include "storage/packed_body.h"
#include "support/patience.h"

#include <QBuffer>
#include <QJsonArray>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::tests {

namespace {

using storage::WriteContext;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail.isEmpty() ? result.error().userText : result.error().detail));
    return *std::move(result);
}
void must(const Status& status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().userText));
}
template <typename T>
void done(const QFuture<T>& act)
{
    if (!tests::comes([&act] { return act.isFinished(); }, 20'000))
        qFatal("an act does not end");
    must(act.result());
}

QByteArray photo()
{
    QImage image(1600, 1067, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 1067);
    sky.setColorAt(0, QColor(120, 160, 200));
    sky.setColorAt(0.6, QColor(225, 232, 238));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto mountain = [&](int left, int top, int width, const QColor& color) {
        painter.setBrush(color);
        painter.drawPolygon(QPolygon({{left, 1067}, {left + width / 2, top}, {left + width, 1067}}));
    };
    mountain(-200, 420, 1100, QColor(92, 112, 128));
    mountain(500, 300, 1300, QColor(62, 82, 98));
    mountain(200, 620, 1000, QColor(40, 60, 66));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

QByteArray invoice()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(100);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Inter"_s, 20, QFont::DemiBold));
    painter.drawText(40, 60, u"Faktura 20481"_s);
    painter.setFont(QFont(u"Inter"_s, 11));
    const QStringList lines{
        u"Fjellsport AS, Storgata 12, 9008 Tromsø"_s, u""_s, u"2 telt Fjellheim 3, grønn    kr 7 980,00"_s,
        u"1 kokesett, stort            kr   649,00"_s, u"Sum                          kr 8 629,00"_s};
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(40, 120 + static_cast<int>(i) * 28, lines.at(i));
    painter.end();
    return bytes;
}

struct File
{
    QString name;
    QString type;
    QByteArray content;
};

/// The customer writes once more, with files that are here.
void deliverFiles(const DeskWindow& desk, ConversationId id, const QList<File>& files)
{
    const domain::Message last = desk.detail(id).messages.last();
    const Timestamp now = desk.now();
    done(desk.store().write([=](WriteContext& context) -> Status {
        domain::Message message = last;
        message.inReplyTo = last.messageIdHeader;
        message.messageIdHeader = u"filer."_s + last.messageIdHeader;
        message.date = message.arrived = now - std::chrono::hours{20};
        message.snippet = u"Her er fakturaen, et billede af kassen og en liste over det, vi fik."_s;
        message.seen = true;
        message.attachments.clear();
        for (const File& file : files) {
            domain::Attachment attachment;
            attachment.name = file.name;
            attachment.contentType = file.type;
            attachment.size = file.content.size();
            attachment.contentHash = must(storage::BlobStore(context.db).put(file.content));
            message.attachments.append(attachment);
        }
        const domain::MessageBody body{message.snippet, {}, message.snippet};
        message.id = must(storage::MessageRepository(context.db)
                              .insert(message, contentHash(message.messageIdHeader.toUtf8()), storage::packBody(body)));
        context.changes.conversations.insert(id);
        return storage::ConversationRepository(context.db).absorb(message);
    }));
}

/// An answer in the outbox, in a state that only the network would bring it to.
void queue(const DeskWindow& desk, QStringView subject, const QString& text, domain::OutboxState state,
           const QString& problem, std::chrono::minutes leavesIn)
{
    const ConversationId id = conversationAbout(desk, subject.toString());
    domain::OutgoingMail mail = must(desk.mail().prepare(id, services::ReplyKind::Reply)).mail;
    mail.text = text;
    mail.purpose = u"reply"_s;
    const auto sent = desk.mail().send(mail, leavesIn, mail);
    done(sent);
    const OutboxId entry = *sent.result();
    if (state != domain::OutboxState::Queued)
        done(desk.store().write([=](WriteContext& context) -> Status {
            context.changes.outbox = true;
            context.changes.conversations.insert(id);
            return storage::OutboxRepository(context.db).finish(entry, state, problem);
        }));
}

void nameThePeople(const DeskWindow& desk)
{
    const MemberId self = desk.accounts().self();
    done(desk.store().write([self](WriteContext& context) -> Status {
        storage::MemberRepository members(context.db);
        domain::Member me = must(members.find(self)).value_or(domain::Member{});
        me.name = u"Silje Moen"_s;
        context.changes.members = context.changes.accounts = true;
        storage::AccountRepository accounts(context.db);
        for (domain::Account account : must(accounts.list())) {
            account.enabled = true;
            must(accounts.update(account));
        }
        return members.put(me);
    }));
    for (const domain::Account& account : must(desk.accounts().accounts()))
        emit desk.accounts().statusChanged({account.id, domain::ConnectionState::Idle, {}, 0, 0});
}

void writeTogether(const DeskWindow& desk)
{
    services::WritingService& writing = desk.mail().writing();
    for (const domain::Account& account : must(desk.accounts().accounts()))
        done(writing.setSenderStyle(account.address,
                                    {domain::FromName::AgentAndCompany,
                                     u"<p>Vennlig hilsen<br><b>{agent.first_name}</b><br>{company.name}</p>"_s,
                                     u"Vennlig hilsen\n{agent.first_name}\n{company.name}"_s}));
    domain::Snippet thanks;
    thanks.name = u"Takk for bestillingen"_s;
    thanks.shortcut = u"takk"_s;
    thanks.texts = {{u"nb"_s, u"<p>Hei {contact.first_name}, <b>takk</b> for bestillingen!</p>"_s},
                    {u"da"_s, u"<p>Hej {contact.first_name}, <b>tak</b> for bestillingen!</p>"_s},
                    {u"sv"_s, u"<p>Hej {contact.first_name}, <b>tack</b> för beställningen!</p>"_s}};
    domain::Snippet label;
    label.name = u"Returlapp vedlagt"_s;
    label.shortcut = u"retur"_s;
    label.texts = {{u"nb"_s, u"<p>Returlappen ligger ved. Pakken leveres på nærmeste postkontor.</p>"_s}};
    done(writing.put(thanks));
    done(writing.put(label));
    using Kind = domain::MacroStep::Kind;
    domain::Macro macro;
    macro.name = u"Retur ferdig behandlet"_s;
    macro.key = u"Ctrl+Alt+R"_s;
    macro.steps = {{Kind::Assign, u"me"_s},
                   {Kind::AddTag, u"retur-ferdig"_s},
                   {Kind::Snippet, must(writing.snippets()).first().id},
                   {Kind::SetStatus, u"waiting"_s}};
    done(writing.put(macro));
    domain::SavedView mine;
    mine.name = u"Haster hos meg"_s;
    mine.query = u"priority:urgent is:open"_s;
    domain::SavedView team;
    team.name = u"Bedriftskunder"_s;
    team.query = u"tag:bedrift"_s;
    team.shared = true;
    done(desk.inbox().putView(mine));
    done(desk.inbox().putView(team));
}

/// As if synchronisation had found a colleague's draft.
void beginElsewhere(const DeskWindow& desk)
{
    domain::OutgoingMail mail;
    mail.conversation = conversationAbout(desk, QString::fromUtf16(begunSubject));
    mail.text = u"Hej Sofie! Ja, garantin gäller i tre år. Skicka in tältet så lagar vi det."_s;
    done(desk.store().write([mail](WriteContext& context) -> Status {
        domain::FoundDraft found;
        found.account = must(storage::AccountRepository(context.db).list()).first().id;
        found.folder =
            must(
                storage::FolderRepository(context.db).open(found.account, {{u"Drafts"_s, storage::FolderRole::Drafts}}))
                .first()
                .id;
        found.uid = 1;
        found.messageIdHeader = u"kladd@fjellsport.example.no"_s;
        found.writer = MemberId{u"ola"_s};
        found.writerName = u"Ola Aas"_s;
        found.written = context.now - std::chrono::minutes{6};
        found.opening = mail.text;
        context.changes.conversations.insert(mail.conversation);
        must(storage::FoundDraftRepository(context.db).insert(found, mail, {}));
        return {};
    }));
}

void careForContacts(const DeskWindow& desk)
{
    domain::ContactField number;
    number.name = u"Kundenummer"_s;
    domain::ContactField kind;
    kind.name = u"Avtale"_s;
    kind.kind = domain::ContactField::Kind::Choice;
    kind.choices = QStringList{u"Ingen"_s, u"Bedrift"_s, u"Turlag"_s};
    done(desk.contacts().setField(number));
    done(desk.contacts().setField(kind));
    QJsonObject fields;
    for (const domain::ContactField& field : must(desk.contacts().fields()))
        fields[field.key] = field.kind == domain::ContactField::Kind::Choice ? u"Bedrift"_s : u"20481"_s;
    done(desk.contacts().change(contactOf(desk, QString::fromUtf16(caredForAddress)),
                                {{u"company"_s, u"Fjordkraftverk AS"_s},
                                 {u"phone"_s, u"+47 55 00 00 00"_s},
                                 {u"owner"_s, u"kari"_s},
                                 {u"fields"_s, fields}}));
}

} // namespace

void furnish(const DeskWindow& desk)
{
    nameThePeople(desk);
    const ConversationId first = sampleConversation();
    done(desk.inbox().comment(first, u"@ola Vi har to M på lager i Tromsø. Jeg har lagt av den ene."_s));
    done(desk.inbox().addTag({first}, u"helg"_s));
    deliverFiles(desk, conversationAbout(desk, QString::fromUtf16(filesSubject)),
                 {{u"Faktura 20481.pdf"_s, u"application/pdf"_s, invoice()},
                  {u"Billede af kassen.jpg"_s, u"image/jpeg"_s, photo()},
                  {u"Ordrelinjer.csv"_s, u"text/csv"_s, "Vare;Antal;Pris\nTelt Fjellheim 3;2;3990\nKogegrej;1;649\n"}});
    queue(desk, waitingSubject, u"Adressen er endret. Pakken kommer på onsdag."_s, domain::OutboxState::Queued, {},
          std::chrono::hours{14});
    queue(desk, failedSubject, u"Ja, det gør vi. Fragten koster 79 kr."_s, domain::OutboxState::Failed,
          u"550 5.1.1 freja.kjaer@example.dk: Recipient address rejected"_s, std::chrono::minutes{1});
    queue(desk, heldSubject, u"Paketet kom fram i dag. Pengarna är på väg."_s, domain::OutboxState::Held, {},
          std::chrono::minutes{1});
    writeTogether(desk);
    beginElsewhere(desk);
    careForContacts(desk);
}

void overtake(const DeskWindow& desk)
{
    using Kind = domain::OperationKind;
    qint64 clock = toMs(desk.now() - std::chrono::minutes{40}) << 16;
    const auto decision = [&](const MemberId& member, ConversationId about, Kind kind, const QJsonObject& payload) {
        domain::Operation operation;
        operation.id = OperationId{u"overtaken-%1"_s.arg(++clock)};
        operation.kind = kind;
        operation.member = member;
        operation.target = about;
        operation.clock = clock;
        operation.payload = payload;
        return operation;
    };
    const MemberId self = desk.accounts().self();
    const MemberId ola{u"ola"_s};
    const ConversationId first = sampleConversation();
    const ConversationId other = conversationAbout(desk, QString::fromUtf16(begunSubject));
    domain::Overtaken closed;
    closed.mine = decision(self, first, Kind::SetStatus, {{u"status"_s, u"closed"_s}});
    closed.theirs = decision(ola, first, Kind::SetStatus, {{u"status"_s, u"open"_s}});
    domain::Overtaken gone;
    gone.by = domain::OvertakenBy::Rights;
    gone.reason = domain::Permission::RoleTooLow;
    gone.mine = decision(self, ConversationId{}, Kind::SetShared, {{u"area"_s, domain::MailFilter::area.toString()}});
    domain::Overtaken assigned;
    assigned.mine = decision(self, other, Kind::Assign, {{u"member"_s, self.value}});
    assigned.theirs = decision(ola, other, Kind::Assign, {{u"member"_s, ola.value}});
    done(desk.store().write([=](storage::WriteContext& context) -> Status {
        for (const domain::Overtaken& each : {gone, assigned, closed})
            storage::required(storage::OvertakenRepository(context.db).add(each));
        context.changes.overtaken = true;
        return {};
    }));
}

ConversationId conversationAbout(const DeskWindow& desk, const QString& subject)
{
    for (const domain::ConversationRow& row : must(desk.inbox().page({domain::View::All, {}, {}}, {}, 0, 500)))
        if (row.subject == subject)
            return row.id;
    qFatal("no conversation about %s", qPrintable(subject));
}

ContactId contactOf(const DeskWindow& desk, const QString& address)
{
    const auto contact = must(desk.contacts().findByAddress(address));
    if (!contact)
        qFatal("no contact %s", qPrintable(address));
    return contact->id;
}

QByteArray contactsFile()
{
    return u"Navn;E-post;Telefon;Firma;Kundenummer;Merknad\n"
           "Berit Ås;berit.aas@example.no;+47 400 00 001;Ås Sport AS;30112;Ringer helst\n"
           "Knut Østby;knut@oestby.example.no;+47 400 00 002;Østby og sønner;30113;\n"
           "Jonas Berg;jonas.berg@fjordkraftverk.example.no;;Fjordkraftverk AS;20481;Fast avtale\n"
           "Lise Høgh;lise@hoegh.example.dk;+45 20 00 00 01;;30114;\n"_s.toUtf8();
}

} // namespace svarbord::tests
