// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contact_card.h"

#include "base/when_done.h"
#include "services/contact_service.h"
#include "ui/components/avatar.h"
#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/made_anew.h"
#include "ui/components/spoken.h"
#include "ui/ticket/value_button.h"
#include "viewmodels/field_text.h"
#include "viewmodels/text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostConversations = 30;
constexpr int mostEvents = 30;
constexpr int fieldWidth = 420;
constexpr int rowsWidth = 560;

QStringList addressesIn(const QString& text)
{
    QStringList addresses;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (const QString address = part.trimmed().toLower(); address.contains(u'@'))
            addresses.append(address);
    return addresses;
}

} // namespace

ContactCard::ContactCard(services::ContactService& contacts, const Theme& theme, const Clock& clock, QWidget* parent)
    : QScrollArea(parent),
      m_contacts(contacts),
      m_theme(theme),
      m_clock(clock)
{
    setObjectName(u"contactCard"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    spoken(this, [this] {
        setAccessibleName(tr("Contact"));
        reload();
    });
}

void ContactCard::show(ContactId id)
{
    m_id = id;
    verticalScrollBar()->setValue(0);
    reload();
}

void ContactCard::reload()
{
    if (!m_id.isValid())
        return;
    const Result<domain::Contact> contact = m_contacts.contact(m_id);
    if (!contact) {
        m_id = {};
        if (QWidget* former = takeWidget()) // it may be what is being pressed
            former->deleteLater();
        return;
    }
    build(*contact);
}

void ContactCard::build(const domain::Contact& contact)
{
    const int place = verticalScrollBar()->value();
    MadeAnew rows(*this);
    if (QWidget* former = takeWidget()) // it may be what is being pressed
        rows.remove(former);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 22, 28, 28);
    column->setSpacing(0);
    setWidget(content);
    addHead(column, contact);
    addFields(column, contact);
    addConversations(column);
    addHistory(column);
    column->addStretch();
    verticalScrollBar()->setValue(place);
}

void ContactCard::addHead(QVBoxLayout* column, const domain::Contact& contact)
{
    auto* avatar = new Avatar(48, widget());
    avatar->setPerson(contact.display(), contact.addresses.value(0, contact.name));
    auto* name = new QLabel(contact.display(), widget());
    name->setTextFormat(Qt::PlainText);
    name->setFont(Theme::font(20, QFont::DemiBold));
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* since = new QLabel(tr("Customer since %1")
                                 .arg(QLocale().toString(toDateTime(contact.firstSeen).toLocalTime().date(),
                                                         tr("MMMM yyyy", "date format: month and year"))),
                             widget());
    since->setFont(Theme::small());
    since->setProperty("tone", u"muted"_s);
    auto* who = new QVBoxLayout;
    who->setSpacing(2);
    who->addWidget(name);
    who->addWidget(since);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(avatar);
    head->addLayout(who, 1);
    const auto button = [&](const QString& text, const QString& objectName, ButtonKind kind, auto signal) {
        auto* made = new FlatButton(m_theme, text, kind, widget());
        made->setObjectName(objectName);
        connect(made, &QAbstractButton::clicked, this, signal);
        return made;
    };
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    if (!contact.addresses.isEmpty())
        acts->addWidget(button(tr("Write a mail"), u"contactWrite"_s, ButtonKind::Primary,
                               [this, to = contact.addresses.first()] { emit mailRequested(to); }));
    acts->addWidget(
        button(tr("Merge…"), u"contactMerge"_s, ButtonKind::Secondary, [this] { emit mergeRequested(m_id); }));
    acts->addWidget(button(tr("Export their data…"), u"contactExport"_s, ButtonKind::Secondary,
                           [this] { emit exportRequested(m_id); }));
    acts->addWidget(button(tr("Erase…"), u"contactErase"_s, ButtonKind::Danger, [this] { emit eraseRequested(m_id); }));
    acts->addStretch();
    column->addLayout(head);
    column->addSpacing(16);
    column->addLayout(acts);
}

QLabel* ContactCard::addHeading(QVBoxLayout* column, const QString& text)
{
    auto* heading = new QLabel(text, widget());
    heading->setTextFormat(Qt::PlainText);
    heading->setObjectName(u"sectionHeading"_s);
    column->addSpacing(24);
    column->addWidget(heading);
    column->addSpacing(8);
    return heading;
}

QLineEdit* ContactCard::addLine(QFormLayout* form, const QString& name, const QString& objectName, const QString& value)
{
    auto* line = new QLineEdit(value, widget());
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    line->setMaximumWidth(fieldWidth);
    line->setCursorPosition(0);
    auto* label = new QLabel(name, widget());
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", u"muted"_s);
    label->setBuddy(line);
    form->addRow(label, line);
    return line;
}

void ContactCard::addFields(QVBoxLayout* column, const domain::Contact& contact)
{
    addHeading(column, tr("Details"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(form);
    const auto text = [&](const QString& title, const QString& objectName, const QString& key, const QString& value) {
        QLineEdit* line = addLine(form, title, objectName, value);
        connect(line, &QLineEdit::editingFinished, this, [this, line, key, value] {
            if (line->text().trimmed() != value)
                save({{key, line->text().trimmed()}});
        });
    };
    text(tr("Name"), u"contactName"_s, u"name"_s, contact.name);
    const QString written = contact.addresses.join(u", "_s);
    QLineEdit* addresses = addLine(form, tr("Mail addresses"), u"contactAddresses"_s, written);
    connect(addresses, &QLineEdit::editingFinished, this, [this, addresses, written] {
        if (addresses->text() != written)
            save({{u"addresses"_s, QJsonArray::fromStringList(addressesIn(addresses->text()))}});
    });
    text(tr("Telephone"), u"contactPhone"_s, u"phone"_s, contact.phone);
    text(tr("Company"), u"contactCompany"_s, u"company"_s, contact.company);
    addOwner(form, contact);
    addOwnFields(form, contact);
}

void ContactCard::addOwner(QFormLayout* form, const domain::Contact& contact)
{
    auto* box = new ChoiceBox(widget());
    box->setObjectName(u"contactOwner"_s);
    box->setAccessibleName(tr("Owner"));
    box->setMaximumWidth(fieldWidth);
    box->setFixedHeight(32);
    box->addItem(tr("Nobody"), QString());
    const auto members = m_contacts.members();
    for (const domain::Member& member : members.value_or(QList<domain::Member>()))
        box->addItem(member.name, member.id.value);
    box->setCurrentIndex(std::max(0, box->findData(contact.owner.value)));
    auto* label = new QLabel(tr("Owner"), widget());
    label->setProperty("tone", u"muted"_s);
    label->setBuddy(box);
    form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, box] { save({{u"owner"_s, box->currentData().toString()}}); });
}

void ContactCard::addOwnFields(QFormLayout* form, const domain::Contact& contact)
{
    const auto fields = m_contacts.fields();
    for (const domain::ContactField& field : fields.value_or(QList<domain::ContactField>())) {
        const QString value = contact.fields.value(field.key);
        if (field.kind == domain::ContactField::Kind::Choice || field.kind == domain::ContactField::Kind::YesNo) {
            addChoice(form, field, value);
            continue;
        }
        QLineEdit* line = addLine(form, field.name, u"contactField-"_s + field.key, value);
        if (field.kind == domain::ContactField::Kind::Date)
            line->setPlaceholderText(u"2026-12-31"_s);
        connect(line, &QLineEdit::editingFinished, this, [this, line, field, value] {
            if (line->text().trimmed() == value)
                return;
            const auto kept = domain::normalisedValue(field, line->text());
            if (!kept) {
                emit failed(tr("“%1” does not fit %2.").arg(line->text(), field.name));
                line->setText(value);
                return;
            }
            save({{u"fields"_s, QJsonObject{{field.key, *kept}}}});
        });
    }
}

/// What stands there and is no longer to be chosen stays until somebody chooses.
void ContactCard::addChoice(QFormLayout* form, const domain::ContactField& field, const QString& value)
{
    auto* box = new ChoiceBox(widget());
    box->setObjectName(u"contactField-"_s + field.key);
    box->setAccessibleName(field.name);
    box->setMaximumWidth(fieldWidth);
    box->setFixedHeight(32);
    const auto choices = viewmodels::choicesOf(field);
    box->addItem(u"–"_s, QString());
    for (const auto& [kept, shown] : choices)
        box->addItem(shown, kept);
    if (box->findData(value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(box->findData(value));
    auto* label = new QLabel(field.name, widget());
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", u"muted"_s);
    label->setBuddy(box);
    form->addRow(label, box);
    connect(box, &QComboBox::activated, this,
            [this, box, key = field.key] { save({{u"fields"_s, QJsonObject{{key, box->currentData().toString()}}}}); });
}

void ContactCard::addConversations(QVBoxLayout* column)
{
    const auto rows = m_contacts.conversations(m_id, mostConversations);
    addHeading(column, tr("Conversations"));
    if (!rows || rows->isEmpty()) {
        auto* none = new QLabel(tr("None yet."), widget());
        none->setProperty("tone", u"muted"_s);
        column->addWidget(none);
        return;
    }
    for (const domain::ConversationRow& row : *rows) {
        auto* link = new EarlierRow(m_theme, row.subject.isEmpty() ? tr("(no subject)") : row.subject,
                                    viewmodels::statusName(row.statusId) + u" · "_s +
                                        viewmodels::relativeTime(row.lastActivity, m_clock.now()),
                                    widget());
        link->setObjectName(u"contactConversation"_s);
        link->setMaximumWidth(rowsWidth);
        column->addWidget(link);
        connect(link, &QAbstractButton::clicked, this, [this, id = row.id] { emit conversationRequested(id); });
    }
}

void ContactCard::addHistory(QVBoxLayout* column)
{
    const auto events = m_contacts.history(m_id, mostEvents);
    if (!events || events->isEmpty())
        return;
    addHeading(column, tr("History"));
    QHash<QString, QString> names;
    const auto members = m_contacts.members();
    for (const domain::Member& member : members.value_or(QList<domain::Member>()))
        names.insert(member.id.value, member.name);
    for (const services::ContactEvent& event : *events) {
        auto* line = new QLabel(tr("%1 %2 · %3", "who, what was done, when")
                                    .arg(names.value(event.member.value, event.member.value), event.text,
                                         viewmodels::relativeDateTime(event.time, m_clock.now())),
                                widget());
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setFont(Theme::small());
        line->setProperty("tone", u"muted"_s);
        column->addWidget(line);
        column->addSpacing(4);
    }
}

void ContactCard::save(const QJsonObject& values)
{
    whenDone(m_contacts.change(m_id, values), this, [this](const Status& saved) {
        if (saved)
            return;
        emit failed(saved.error().userText);
        reload();
    });
}

} // namespace svarbord::ui
