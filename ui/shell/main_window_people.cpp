// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"
#include "services/account_service.h"
#include "services/contact_service.h"
#include "services/inbox_service.h"
#include "ui/components/menu_text.h"
#include "ui/components/toast.h"
#include "ui/contacts/contacts_screen.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/phone_call.h"
#include "ui/inbox/list_pane.h"
#include "ui/inbox/search_field.h"
#include "ui/inbox/search_suggestions.h"
#include "ui/inbox/views_pane.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/command_table.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pane_frame.h"
#include "ui/shell/rail.h"
#include "ui/ticket/ticket_pane.h"
#include "viewmodels/field_text.h"

#include <QJsonObject>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int mostPeople = 6;
constexpr int mostHits = 6;

} // namespace

void MainWindow::addPeopleCommands()
{
    if (!m_services.contacts || !m_services.safety)
        return;
    m_commands->add({u"app.contacts"_s,
                     tr("Program"),
                     tr("Contacts"),
                     {QKeySequence(u"Ctrl+Shift+K"_s)},
                     [this] { showContacts(); },
                     {}});
    m_commands->add({u"settings.fields"_s,
                     tr("Program"),
                     tr("Contact fields…"),
                     {},
                     [this] { openSettings(u"fieldsPage"_s); },
                     {}});
    m_commands->add({u"settings.safety"_s,
                     tr("Program"),
                     tr("Backup, check, how long mail is kept"),
                     {},
                     [this] { openSettings(u"safetyPage"_s); },
                     {}});
    m_rail->showContacts(m_commands->keyText(u"app.contacts"_s));
}

void MainWindow::connectPeople()
{
    m_keys = new KeyBindings(*m_commands, m_settings, this);
    connect(m_ticket, &TicketPane::fieldRequested, this, &MainWindow::editField);
    connect(m_ticket, &TicketPane::contactRequested, this, &MainWindow::openContact);
    connect(m_ticket, &TicketPane::callRequested, this,
            [this](const QString& number) { offerCall(*m_dialogs, this, number); });
    connect(m_rail, &Rail::contactsRequested, this, &MainWindow::showContacts);
    connect(m_rail, &Rail::inboxRequested, this, &MainWindow::showInbox);
    connect(m_views, &ViewsPane::chosen, this, &MainWindow::showInbox);
    m_commands->setGate([this](const QString& id) {
        return !contactsAreUp() || id.startsWith(u"app.") || id.startsWith(u"view.") || id.startsWith(u"inbox.") ||
               id.startsWith(u"settings.") || id == u"answer.new" || id == u"list.search";
    });
    connectSearch();
    connectPalette();
}

void MainWindow::editField(ContactId contact, const domain::ContactField& field, const QString& value,
                           const QPoint& place)
{
    const auto keep = [this, contact, key = field.key](const QString& kept) {
        const QJsonObject fields{{key, kept}};
        tellProblem(m_services.contacts->change(contact, {{u"fields"_s, fields}}));
    };
    const auto choices = viewmodels::choicesOf(field);
    if (choices.isEmpty()) {
        m_dialogs->askText(this, field.name, field.name, value, [this, field, keep](const QString& typed) {
            if (const auto kept = domain::normalisedValue(field, typed))
                keep(*kept);
            else
                m_toast->showProblem(tr("“%1” does not fit %2.").arg(typed, field.name));
        });
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [kept, shown] : choices) {
        QAction* action = menu->addAction(menuText(shown), this, [keep, kept = kept] { keep(kept); });
        action->setCheckable(true);
        action->setChecked(kept == value);
    }
    menu->addSeparator();
    menu->addAction(tr("Nothing", "an empty field"), this, [keep] { keep({}); });
    menu->popup(place);
}

bool MainWindow::contactsAreUp() const
{
    return m_contacts && m_pages->currentWidget() == m_contacts;
}

void MainWindow::focusSearch()
{
    if (contactsAreUp())
        m_contacts->focusSearch();
    else
        m_list->focusSearch();
}

void MainWindow::connectSearch()
{
    SearchSuggestionsPopup& suggestions = m_list->searchField()->suggestions();
    viewmodels::SearchVocabulary known;
    known.tags = [this] { return m_services.inbox.tags().value_or(QStringList()); };
    known.members = [this] {
        QList<std::pair<QString, QString>> members;
        const auto list = m_services.accounts.members();
        for (const domain::Member& member : list.value_or(QList<domain::Member>()))
            members.append({member.id.value, member.name});
        return members;
    };
    if (m_services.contacts)
        known.people = [this](const QString& prefix) {
            QList<std::pair<QString, QString>> people;
            const auto list = m_services.contacts->beginningWith(prefix, mostPeople);
            for (const domain::Contact& contact : list.value_or(QList<domain::Contact>()))
                people.append({contact.addresses.value(0, contact.name), contact.name});
            return people;
        };
    known.recent = m_settings.value(u"search/recent"_s).toStringList();
    suggestions.setVocabulary(std::move(known));
    connect(&suggestions, &SearchSuggestionsPopup::recentChanged, this,
            [this](const QStringList& recent) { m_settings.setValue(u"search/recent"_s, recent); });
}

void MainWindow::connectPalette()
{
    if (m_services.contacts)
        m_palette->addFinder([this](const QString& text, const CommandPalette::Take& take) {
            QList<PaletteEntry> entries;
            const auto rows = m_services.contacts->page({text, {}, {}}, std::nullopt, mostPeople);
            for (const domain::ContactRow& row : rows.value_or(QList<domain::ContactRow>()).mid(0, mostPeople))
                entries.append({row.display(), row.company.isEmpty() ? tr("Contact") : row.company, Icon::Person,
                                [this, id = row.key.id] { openContact(id); }});
            take(entries);
        });
    m_palette->addFinder([this](const QString& text, const CommandPalette::Take& take) {
        whenDone(m_services.inbox.search(text, mostHits), this,
                 [this, take](const Result<QList<domain::SearchHit>>& hits) {
                     QList<PaletteEntry> entries;
                     for (const domain::SearchHit& hit : hits.value_or(QList<domain::SearchHit>()))
                         entries.append({hit.subject.isEmpty() ? tr("(no subject)") : hit.subject, tr("Conversation"),
                                         Icon::Mail, [this, id = hit.conversation] {
                                             showInbox();
                                             openConversation(id);
                                         }});
                     take(entries);
                 });
    });
}

void MainWindow::showContacts()
{
    if (!m_services.contacts || !m_services.safety)
        return;
    if (!m_contacts) {
        m_contacts = new ContactsScreen(*m_services.contacts, *m_services.safety, m_services.accounts.self(),
                                        *m_dialogs, m_theme, m_clock);
        m_pages->addWidget(m_contacts);
        connect(m_contacts, &ContactsScreen::conversationRequested, this, [this](ConversationId id) {
            showInbox();
            openConversation(id);
        });
        connect(m_contacts, &ContactsScreen::mailRequested, this,
                [this](const QString& address) { composeTo(QUrl(u"mailto:"_s + address)); });
        connect(m_contacts, &ContactsScreen::done, this, [this](const QString& text) {
            m_toast->showText(text, tr("Undo"), m_commands->keyText(u"app.undo"_s));
        });
        connect(m_contacts, &ContactsScreen::failed, m_toast, &Toast::showProblem);
    }
    m_pages->setCurrentWidget(m_contacts);
    m_rail->setScreen(Rail::Screen::Contacts);
    m_rail->setFolded(false, false);
    m_contacts->open();
}

void MainWindow::openContact(ContactId id)
{
    showContacts();
    if (m_contacts)
        m_contacts->openContact(id);
}

void MainWindow::showInbox()
{
    if (contactsAreUp())
        m_pages->setCurrentWidget(m_frame);
    m_rail->setScreen(Rail::Screen::Inbox);
    updateWelcome();
}

} // namespace svarbord::ui
