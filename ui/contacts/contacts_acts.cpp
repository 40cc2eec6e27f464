// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"
#include "services/contact_service.h"
#include "services/safety_service.h"
#include "ui/contacts/contact_card.h"
#include "ui/contacts/contact_picker.h"
#include "ui/contacts/contacts_screen.h"
#include "ui/contacts/import_dialog.h"
#include "ui/dialogs/dialogs.h"
#include "viewmodels/contact_list_model.h"
#include "viewmodels/erasure_text.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

void ContactsScreen::addContact()
{
    m_dialogs.askText(this, tr("New contact"), tr("Mail address or name"), {}, [this](const QString& text) {
        const QString typed = text.trimmed();
        if (typed.isEmpty())
            return;
        const QJsonObject values = typed.contains(u'@') ? QJsonObject{{u"addresses"_s, QJsonArray{typed.toLower()}}}
                                                        : QJsonObject{{u"name"_s, typed}};
        whenDone(m_contacts.add(values), this, [this](const Result<ContactId>& added) {
            if (!added) {
                emit failed(added.error().userText);
                return;
            }
            openContact(*added);
            emit done(tr("Contact added"));
        });
    });
}

void ContactsScreen::importFile()
{
    m_dialogs.openFile(this, tr("Import contacts"), tr("Contacts (*.csv *.txt *.vcf)"), [this](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            emit failed(tr("The file cannot be read."));
            return;
        }
        auto import = m_contacts.readFile(file.readAll());
        if (!import) {
            emit failed(import.error().userText);
            return;
        }
        auto* dialog = new ImportDialog(m_contacts, *std::move(import), m_theme, this);
        connect(dialog, &ImportDialog::imported, this, &ContactsScreen::done);
        connect(dialog, &QDialog::finished, this, [this] { fillCompanies(); });
        dialog->open();
    });
}

void ContactsScreen::exportFile()
{
    m_dialogs.saveFile(this, tr("Export contacts"), tr("contacts.csv"), [this](const QString& path) {
        const auto format =
            path.endsWith(u".vcf", Qt::CaseInsensitive) ? domain::ContactFormat::VCard4 : domain::ContactFormat::Csv;
        whenDone(m_contacts.exportAll(path, format), this, [this, path](const Result<qint64>& written) {
            if (written)
                m_dialogs.tell(this, tr("Export contacts"),
                               tr("%n contact(s) written to %1.", nullptr, static_cast<int>(*written)).arg(path));
            else
                emit failed(written.error().userText);
        });
    });
}

void ContactsScreen::merge(ContactId into)
{
    const Result<domain::Contact> kept = m_contacts.contact(into);
    if (!kept)
        return;
    auto* picker = new ContactPicker(m_contacts, m_theme, tr("Who is also %1?").arg(kept->display()), this);
    connect(picker, &ContactPicker::chosen, this, [this, into](ContactId other) {
        whenDone(m_contacts.merge(into, {other}), this, [this](const Status& merged) {
            if (merged)
                emit done(tr("Contacts merged"));
            else
                emit failed(merged.error().userText);
        });
    });
    picker->open();
}

void ContactsScreen::handOut(ContactId id)
{
    const Result<domain::Contact> contact = m_contacts.contact(id);
    if (!contact)
        return;
    m_dialogs.saveFile(
        this, tr("Export this contact’s data to a new folder"), contact->display(), [this, id](const QString& folder) {
            whenDone(m_safety.exportContact(id, folder), this, [this, folder](const Result<qint64>& mails) {
                if (mails)
                    m_dialogs.tell(
                        this, tr("Data of a contact"),
                        tr("Everything we have, with %n mail(s), lies in %1.", nullptr, static_cast<int>(*mails))
                            .arg(folder));
                else
                    emit failed(mails.error().userText);
            });
        });
}

void ContactsScreen::erase(ContactId id)
{
    const Result<domain::Contact> contact = m_contacts.contact(id);
    if (!contact)
        return;
    Question question;
    question.title = tr("Erase %1?").arg(contact->display());
    question.text =
        tr("All %n conversation(s) with this contact are erased for good: mails, files and comments, also from "
           "search. This cannot be undone. Mail on the server stays there, but is not fetched again.",
           nullptr, contact->conversationCount);
    if (m_safety.isShared())
        question.text +=
            u"\n\n"_s + tr("This is done on this computer alone. Colleagues’ computers and the team’s journal "
                           "keep what they hold: have it erased there, too.");
    question.accept = tr("Erase for good");
    question.dangerous = true;
    m_dialogs.ask(this, question, [this, id, name = contact->display()](bool accepted) {
        if (!accepted)
            return;
        whenDone(m_safety.eraseContact(id), this, [this, name](const Result<QJsonObject>& proof) {
            if (!proof) {
                emit failed(proof.error().userText);
                return;
            }
            m_dialogs.tell(this, tr("%1 is erased").arg(name),
                           viewmodels::erasureSentences(*proof) + u"\n\n"_s +
                               tr("This is kept as proof, without the name: in the settings, under Data and backup."));
            fillCompanies();
        });
    });
}

} // namespace svarbord::ui
