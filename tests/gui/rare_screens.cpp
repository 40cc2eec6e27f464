// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rare_screens.h"

#include "base/stable_hash.h"
#include "domain/status.h"
#include "domain/taken_draft.h"
#include "domain/waiting_mail.h"
#include "gui/screen_content.h"
#include "gui/screen_steps.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/guarded.h"
#include "storage/message_repository.h"
#include "storage/packed_body.h"
#include "storage/shared_repository.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_pane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace svarbord::tests {

namespace {

using storage::required;
using storage::WriteContext;
using ui::ConversationPane;

template <typename Writer>
void change(const DeskWindow& desk, Writer writer)
{
    const auto done = desk.store().write(writer);
    until([&done] { return done.isFinished(); }, "a change");
    if (!done.result())
        qFatal("%s", qPrintable(done.result().error().userText));
}

ConversationPane& begin(DeskWindow& desk, const QString& text)
{
    ConversationPane& pane = openFirst(desk);
    run(desk, "answer.reply");
    auto* editor = appeared<QTextEdit>(desk, "composerEditor");
    until([editor] { return editor->isEnabled(); }, "the editor");
    editor->setPlainText(text);
    pane.composer()->keepNow();
    until([&] { return desk.mail().draft(sampleConversation()).value().has_value(); }, "the draft");
    return pane;
}

void throwAway(DeskWindow& desk)
{
    begin(desk, u"Hei Ingrid!"_s);
    press(desk, "discardButton");
    until([&] { return !desk.mail().draft(sampleConversation()).value().has_value(); }, "that it is gone");
}

/// Ola goes on with what was begun here.
void goOnElsewhere(DeskWindow& desk)
{
    if (domain::meaningOf(desk.detail(sampleConversation()).row.statusId) == domain::StatusMeaning::Closed)
        (void)desk.inbox().undo().result();
    begin(desk, u"Hei Ingrid!\n\nVi bytter gjerne."_s);
    const domain::TakenDraft taken{sampleConversation(), desk.accounts().self(), MemberId{u"ola"_s}, desk.now()};
    change(desk, [taken](WriteContext& context) {
        context.changes.shared = true;
        return storage::SharedRepository(context.db)
            .put(domain::TakenDraft::area.toString(), taken.conversation.toText(), taken.toJson());
    });
    appeared<QWidget>(desk, "takenDraft");
}

void showMenuOfSpam(DeskWindow& desk)
{
    const ConversationId id = conversationAbout(desk, QString::fromUtf16(failedSubject));
    const auto marked = desk.inbox().setSpam({id}, true);
    until([&marked] { return marked.isFinished(); }, "spam");
    desk.window->showView(domain::View::Spam);
    until([&] { return desk.rows() == 1; }, "the view of it");
    desk.window->openConversation(id);
    auto* pane = desk.child<ConversationPane>("conversationPane");
    until([&] { return pane->conversation() == id; }, "the conversation");
    press(desk, "moreButton");
    appeared<QMenu>(desk, "moreMenu");
}

/// A colleague closes it meanwhile.
void leaveTheList(DeskWindow& desk)
{
    begin(desk, u"Hei Ingrid!"_s);
    const int listed = desk.rows();
    (void)desk.inbox().close(QList{sampleConversation()}).result();
    until([&] { return desk.rows() < listed; }, "that it leaves the list");
    appeared<QWidget>(desk, "noticeBar");
}

void writeAtLength(DeskWindow& desk)
{
    (void)desk.mail().takeBackTaken(sampleConversation()).result();
    const ConversationId id = conversationAbout(desk, QString::fromUtf16(waitingSubject));
    const domain::Message last = desk.detail(id).messages.first();
    change(desk, [last, id](WriteContext& context) -> Status {
        domain::Message message = last;
        message.inReplyTo = last.messageIdHeader;
        message.messageIdHeader = u"langt."_s + last.messageIdHeader;
        message.date = message.arrived = context.now - 1min;
        message.attachments.clear();
        const QString text = u"Her er loggen fra kassen.\n"_s + u"08:14 pris 349,00 betalt\n"_s.repeated(9000);
        message.snippet = text.left(90);
        const domain::MessageBody body{text, {}, text};
        message.id =
            required(storage::MessageRepository(context.db)
                         .insert(message, contentHash(message.messageIdHeader.toUtf8()), storage::packBody(body)));
        context.changes.conversations.insert(id);
        return storage::ConversationRepository(context.db).absorb(message);
    });
    open(desk, id);
}

void blockSomebody(DeskWindow& desk)
{
    for (const char16_t* address : {u"tilbud@billigeklokker.example.com", u"noreply@nyhetsbrev.example.no"})
        (void)desk.inbox().setBlocked(QString::fromUtf16(address), true).result();
    openFirst(desk);
    showSettings(desk, "filtersPage");
}

void chooseSender(DeskWindow& desk)
{
    openFirst(desk);
    run(desk, "answer.new");
    auto* dialog = appeared<QDialog>(desk, "composeWindow");
    for (QComboBox* box : dialog->findChildren<QComboBox*>())
        if (box->isVisible())
            return box->showPopup();
}

/// A colleague's mail waits at her machine.
void waitElsewhere(DeskWindow& desk)
{
    change(desk, [](WriteContext& context) -> Status {
        domain::WaitingMail mail;
        mail.id = OutboxId{u"0199c306-6400-7000-8000-00000000000a"_s};
        mail.account = required(storage::AccountRepository(context.db).list()).first().address;
        mail.messageIdHeader = u"mona@fjellsport.example.no"_s;
        mail.subject = u"Teltet er klart"_s;
        mail.recipients = {{u"Sofie Lind"_s, u"sofie@example.se"_s}};
        mail.at = context.now + 2h;
        mail.hash = QByteArray(32, 'h');
        mail.author = MemberId{u"mona"_s};
        context.changes.shared = true;
        return storage::SharedRepository(context.db)
            .put(domain::WaitingMail::area.toString(), mail.id.value, mail.toJson());
    });
}

void switchAccounts(const DeskWindow& desk, bool on)
{
    change(desk, [on](WriteContext& context) -> Status {
        storage::AccountRepository accounts(context.db);
        for (domain::Account account : required(accounts.list())) {
            account.enabled = on;
            required(accounts.update(account));
        }
        context.changes.accounts = context.changes.outbox = true;
        return {};
    });
}

/// The mail that waits is due from then on.
void showOutboxOfWhatIsOff(DeskWindow& desk)
{
    waitElsewhere(desk);
    switchAccounts(desk, false);
    const auto outbox = desk.mail().outbox();
    for (const domain::OutboxEntry& entry : *outbox)
        if (entry.state == domain::OutboxState::Queued)
            (void)desk.mail().retry(entry.id).result();
    openFirst(desk);
    run(desk, "app.outbox");
}

void askBeforeQuitting(DeskWindow& desk)
{
    switchAccounts(desk, true);
    openFirst(desk);
    run(desk, "app.quit");
    appeared<QDialog>(desk, "questionBox");
}

} // namespace

QList<Screen> rareScreens()
{
    return {
        {"draft-thrown-away", throwAway},      {"left-the-list", leaveTheList},    {"draft-taken", goOnElsewhere},
        {"long-mail", writeAtLength},          {"blocked-senders", blockSomebody}, {"new-mail-from", chooseSender},
        {"outbox-off", showOutboxOfWhatIsOff}, {"quit-asked", askBeforeQuitting},  {"spam-menu", showMenuOfSpam},
    };
}

} // namespace svarbord::tests
