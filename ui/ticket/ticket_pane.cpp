// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_pane.h"

#include "services/inbox_service.h"
#include "ui/components/avatar.h"
#include "ui/components/buttons.h"
#include "ui/components/flow_row.h"
#include "ui/components/made_anew.h"
#include "ui/components/spoken.h"
#include "ui/components/tone.h"
#include "ui/components/tool_tip.h"
#include "ui/inbox/conversation_delegate.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/ticket/value_button.h"
#include "viewmodels/field_text.h"
#include "viewmodels/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int nameColumn = 92;
constexpr int fieldHeight = 28;

QPoint below(const QWidget* widget)
{
    return widget->mapToGlobal(QPoint(0, widget->height() + 2));
}

} // namespace

TicketPane::TicketPane(services::InboxService& inbox, InboxActs& acts, const Theme& theme, const Clock& clock,
                       QWidget* parent)
    : QScrollArea(parent),
      m_inbox(inbox),
      m_acts(acts),
      m_theme(theme),
      m_clock(clock)
{
    setObjectName(u"ticketPane"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    // Every field has its name beside it: building anew is less than renaming them all.
    spoken(this, [this] {
        setAccessibleName(tr("Ticket and contact"));
        build();
        m_content->hide();
        reload();
    });
}

QLabel* TicketPane::addHeading(QVBoxLayout* column, const QString& text)
{
    auto* heading = new QLabel(text, m_content);
    heading->setTextFormat(Qt::PlainText);
    heading->setObjectName(u"sectionHeading"_s);
    column->addSpacing(14);
    column->addWidget(heading);
    column->addSpacing(6);
    return heading;
}

QLabel* TicketPane::addField(QGridLayout* grid, const QString& name, QWidget* value)
{
    const int row = grid->rowCount();
    auto* label = new QLabel(name, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", u"muted"_s);
    label->setBuddy(value);
    label->setFixedHeight(fieldHeight);
    if (value->accessibleName().isEmpty() && value->focusPolicy() != Qt::NoFocus)
        value->setAccessibleName(name);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, qobject_cast<Chip*>(value) ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignVCenter);
    return label;
}

void TicketPane::build()
{
    m_content = new QWidget(this);
    m_content->setBackgroundRole(QPalette::AlternateBase);
    m_content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(0);

    m_avatar = new Avatar(32, m_content);
    m_name = new QLabel(m_content);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(Theme::bodyStrong());
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_since = new QLabel(m_content);
    m_since->setTextFormat(Qt::PlainText);
    m_since->setFont(Theme::small());
    m_since->setProperty("tone", u"muted"_s);
    auto* who = new QVBoxLayout;
    who->setSpacing(1);
    who->addWidget(m_name);
    who->addWidget(m_since);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_avatar);
    head->addLayout(who, 1);
    column->addLayout(head);

    const auto label = [this] {
        auto* result = new QLabel(m_content);
        result->setTextFormat(Qt::PlainText);
        result->setTextInteractionFlags(Qt::TextSelectableByMouse);
        result->setContentsMargins(6, 0, 0, 0);
        result->setMinimumHeight(fieldHeight);
        result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        return result;
    };
    const auto grid = [column] {
        auto* result = new QGridLayout;
        result->setColumnMinimumWidth(0, nameColumn);
        result->setColumnStretch(1, 1);
        result->setSpacing(0);
        column->addLayout(result);
        return result;
    };

    addHeading(column, tr("Ticket"));
    QGridLayout* ticket = grid();
    m_number = label();
    m_status = new Chip(m_theme, {}, Tone::Neutral, m_content);
    m_status->setObjectName(u"ticketStatus"_s);
    m_status->setPressable(true);
    m_status->setContentsMargins(6, 0, 0, 0);
    m_priority = new ValueButton(m_theme, m_content);
    m_priority->setObjectName(u"ticketPriority"_s);
    m_assignee = new ValueButton(m_theme, m_content);
    m_assignee->setObjectName(u"ticketAssignee"_s);
    m_pipeline = label();
    m_tags = new FlowRow(4, m_content);
    m_tags->setObjectName(u"ticketTags"_s);
    auto* statusHolder = new QWidget(m_content);
    auto* statusRow = new QHBoxLayout(statusHolder);
    statusRow->setContentsMargins(6, 0, 0, 0);
    statusRow->addWidget(m_status);
    statusRow->addStretch();
    auto* tagHolder = new QWidget(m_content);
    auto* tagRow = new QHBoxLayout(tagHolder);
    tagRow->setContentsMargins(6, 3, 0, 3);
    tagRow->addWidget(m_tags);
    addField(ticket, tr("Number"), m_number);
    addField(ticket, tr("Status"), statusHolder);
    addField(ticket, tr("Priority"), m_priority);
    addField(ticket, tr("Assignee"), m_assignee);
    addField(ticket, tr("Pipeline"), m_pipeline);
    m_inboxName = label();
    m_inboxName->setObjectName(u"ticketInbox"_s);
    m_inboxTitle = addField(ticket, tr("Inbox"), m_inboxName);
    addField(ticket, tr("Tags"), tagHolder);

    addHeading(column, tr("Contact"));
    QGridLayout* contact = grid();
    m_mail = new ValueButton(m_theme, m_content);
    m_mail->setObjectName(u"contactMail"_s);
    m_mail->setLink(true);
    m_phone = new ValueButton(m_theme, m_content);
    m_phone->setObjectName(u"contactPhoneLink"_s);
    m_phone->setLink(true);
    m_company = label();
    m_language = label();
    addField(contact, tr("Mail"), m_mail);
    addField(contact, tr("Phone"), m_phone);
    addField(contact, tr("Company"), m_company);
    addField(contact, tr("Language"), m_language);
    m_card = new ValueButton(m_theme, m_content);
    m_card->setObjectName(u"contactCardLink"_s);
    m_card->setLink(true);
    m_card->setValue(tr("Open contact"));
    m_ownPlace = new QVBoxLayout;
    m_ownFields = nullptr;
    column->addLayout(m_ownPlace);
    addField(grid(), tr("More"), m_card);

    m_earlierHeading = addHeading(column, {});
    m_earlier = new QVBoxLayout;
    m_earlier->setSpacing(0);
    column->addLayout(m_earlier);
    column->addStretch();
    setWidget(m_content);

    connect(m_status, &Chip::pressed, this,
            [this] { m_acts.askStatus({m_id}, m_detail->row.statusId, this, below(m_status)); });
    connect(m_priority, &QAbstractButton::clicked, this,
            [this] { m_acts.askPriority({m_id}, m_detail->row.priority, this, below(m_priority)); });
    connect(m_assignee, &QAbstractButton::clicked, this,
            [this] { m_acts.askAssignee({m_id}, m_detail->row.assignee, this, below(m_assignee)); });
    connect(m_card, &QAbstractButton::clicked, this, [this] {
        if (m_detail && m_detail->contact)
            emit contactRequested(m_detail->contact->id);
    });
    connect(m_mail, &QAbstractButton::clicked, this, [this] { emit mailRequested(m_mail->text()); });
    connect(m_phone, &QAbstractButton::clicked, this, [this] { emit callRequested(m_phone->text()); });
}

void TicketPane::show(ConversationId id)
{
    m_id = id;
    verticalScrollBar()->setValue(0);
    reload();
}

void TicketPane::clear()
{
    m_id = {};
    m_detail.reset();
    m_content->hide();
}

void TicketPane::reload()
{
    if (!m_id.isValid())
        return;
    Result<domain::ConversationDetail> detail = m_inbox.conversationHead(m_id);
    if (!detail) {
        clear();
        return;
    }
    m_detail = std::move(*detail);
    fillTicket();
    fillTags();
    fillContact();
    fillEarlier();
    m_content->show();
}

QString TicketPane::memberName(const MemberId& id) const
{
    for (const domain::Member& member : m_acts.members())
        if (member.id == id)
            return member.name;
    return id.value;
}

void TicketPane::fillTicket()
{
    const domain::ConversationRow& row = m_detail->row;
    const RowChip status = statusChip(row.statusId);
    m_status->setText(status.text);
    m_status->setTone(status.tone);
    m_status->setAccessibleName(tr("Status: %1").arg(status.text));
    m_number->setText(row.ticketNumber.isEmpty() ? tr("none") : u"#"_s + row.ticketNumber);
    m_priority->setValue(viewmodels::priorityName(row.priority));
    m_priority->setAccessibleName(tr("Priority: %1").arg(m_priority->text()));
    const viewmodels::MemberStanding standing = m_acts.standings().value(row.assignee);
    m_assignee->setValue(row.assignee.isValid() ? memberName(row.assignee) : tr("Nobody"), row.assignee.value);
    m_assignee->setAway(standing.isAway() ? tr("away") : QString());
    m_assignee->setAccessibleName(tr("Assignee: %1").arg(viewmodels::namedWithStanding(m_assignee->text(), standing)));
    const QString whether = standing.words.isEmpty() ? QString() : viewmodels::standingSentence(standing);
    setPlainToolTip(m_assignee, whether);
    m_assignee->setAccessibleDescription(whether);
    const QString pipeline = m_detail->ticket ? m_detail->ticket->pipeline : u"standard"_s;
    m_pipeline->setText(pipeline == u"standard" ? tr("Standard", "pipeline") : pipeline);
    const QString inbox = m_detail->inboxName;
    m_inboxName->setText(inbox);
    m_inboxName->setVisible(!inbox.isEmpty());
    m_inboxTitle->setVisible(!inbox.isEmpty());
}

void TicketPane::fillTags()
{
    m_tags->clear();
    for (const QString& tag : std::as_const(m_detail->tags)) {
        auto* chip = new Chip(m_theme, tag, Tone::Neutral, m_tags);
        chip->setObjectName(u"tag:"_s + tag);
        chip->setRemovable(true);
        chip->setAccessibleName(tr("Tag %1, Delete removes it").arg(tag));
        connect(chip, &Chip::removeRequested, this, [this, tag] { m_acts.removeTag({m_id}, tag); });
        m_tags->add(chip);
    }
    auto* plus = new Chip(m_theme, m_detail->tags.isEmpty() ? tr("Add tag") : u"+"_s, Tone::Neutral, m_tags);
    plus->setObjectName(u"addTag"_s);
    plus->setPressable(true);
    plus->setAccessibleName(tr("Add tag"));
    setPlainToolTip(plus, tr("Add tag"));
    connect(plus, &Chip::pressed, this, [this, plus] { m_acts.askTag({m_id}, this, below(plus)); });
    m_tags->add(plus);
}

void TicketPane::fillContact()
{
    const domain::ConversationRow& row = m_detail->row;
    const QString given = m_detail->contact ? m_detail->contact->name : QString();
    const QString name = !given.isEmpty() ? given : row.customerName.isEmpty() ? row.customerAddress : row.customerName;
    m_card->setEnabled(m_detail->contact.has_value());
    m_avatar->setPerson(name, row.customerAddress.isEmpty() ? row.customerName : row.customerAddress);
    m_name->setText(name);
    m_mail->setValue(row.customerAddress);
    m_mail->setAccessibleName(tr("Write to %1").arg(row.customerAddress));
    setPlainToolTip(m_mail, m_mail->accessibleName());
    const domain::Contact contact = m_detail->contact.value_or(domain::Contact{});
    const auto fill = [](QLabel* label, const QString& value) {
        label->setText(value.isEmpty() ? u"–"_s : value);
        setPlainToolTip(label, value);
        setTone(label, value.isEmpty() ? u"muted"_s : QString());
    };
    m_phone->setValue(contact.phone.isEmpty() ? u"–"_s : contact.phone);
    m_phone->setEnabled(!contact.phone.isEmpty());
    m_phone->setAccessibleName(contact.phone.isEmpty() ? tr("No telephone number") : tr("Call %1").arg(contact.phone));
    setPlainToolTip(m_phone, m_phone->accessibleName());
    fill(m_company, contact.company);
    fill(m_language, viewmodels::languageName(contact.language));
    fillOwnFields(contact);
    m_since->setText(toMs(contact.firstSeen) == 0
                         ? QString()
                         : tr("First contact %1")
                               .arg(QLocale().toString(toDateTime(contact.firstSeen).toLocalTime().date(),
                                                       tr("MMMM yyyy", "date format: month and year"))));
}

/// The team's own fields: each can be changed in place.
void TicketPane::fillOwnFields(const domain::Contact& contact)
{
    MadeAnew rows(*this); // keeps the keyboard through what it changed
    if (m_ownFields)
        rows.remove(m_ownFields);
    m_ownFields = new QWidget(m_content);
    auto* grid = new QGridLayout(m_ownFields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, nameColumn);
    grid->setColumnStretch(1, 1);
    grid->setSpacing(0);
    for (const domain::ContactField& field : std::as_const(m_detail->contactFields)) {
        auto* value = new ValueButton(m_theme, m_ownFields);
        value->setObjectName(u"ownField:"_s + field.key);
        const QString text = viewmodels::fieldText(field, contact.fields.value(field.key));
        value->setValue(text.isEmpty() ? u"–"_s : text);
        value->setAccessibleName(tr("%1: %2", "name of a field, its value").arg(field.name, value->text()));
        setPlainToolTip(value, text);
        value->setEnabled(contact.id.isValid());
        QLabel* name = addField(grid, field.name, value);
        name->setFixedWidth(nameColumn);
        name->setTextFormat(Qt::PlainText);
        name->setText(name->fontMetrics().elidedText(field.name, Qt::ElideRight, nameColumn - 2));
        setPlainToolTip(name, field.name);
        connect(value, &QAbstractButton::clicked, this, [this, field, value, contact] {
            emit fieldRequested(contact.id, field, contact.fields.value(field.key), below(value));
        });
    }
    m_ownFields->setVisible(!m_detail->contactFields.isEmpty());
    m_ownPlace->addWidget(m_ownFields);
}

void TicketPane::fillEarlier()
{
    while (QLayoutItem* item = m_earlier->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<domain::ConversationRow>& earlier = m_detail->earlier;
    m_earlierHeading->setVisible(!earlier.isEmpty());
    m_earlierHeading->setText(tr("Earlier (%1)").arg(earlier.size()));
    for (const domain::ConversationRow& row : earlier) {
        auto* button =
            new EarlierRow(m_theme, row.subject, viewmodels::relativeTime(row.lastActivity, m_clock.now()), m_content);
        button->setObjectName(u"earlier:"_s + row.id.toText());
        connect(button, &QAbstractButton::clicked, this, [this, id = row.id] { emit conversationRequested(id); });
        m_earlier->addWidget(button);
    }
}

} // namespace svarbord::ui
