// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/address_rows.h"

#include "ui/composer/recipient_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

AddressRows::AddressRows(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 12, 6);
    rows->setSpacing(2);
    m_to = new RecipientField(theme, u"to"_s, tr("To"), this);
    m_cc = new RecipientField(theme, u"cc"_s, tr("Cc"), this);
    m_bcc = new RecipientField(theme, u"bcc"_s, tr("Bcc"), this);
    for (RecipientField* field : {m_to, m_cc, m_bcc}) {
        rows->addWidget(field);
        connect(field, &RecipientField::changed, this, &AddressRows::changed);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* label = new QLabel(tr("Subject"), this);
    label->setProperty("tone", u"muted"_s);
    label->setMinimumWidth(RecipientField::captionWidth);
    m_subject = new QLineEdit(this);
    m_subject->setObjectName(u"subjectEdit"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setFrame(false);
    m_subject->setFixedHeight(26);
    m_subject->setStyleSheet(u"border: none; padding: 0 2px; background: transparent; font-weight: 600;"_s);
    label->setBuddy(m_subject);
    line->addWidget(label);
    line->addWidget(m_subject, 1);
    rows->addLayout(line);
    connect(m_subject, &QLineEdit::textEdited, this, &AddressRows::changed);
}

void AddressRows::show(const domain::OutgoingMail& mail)
{
    m_to->setAddresses(mail.to);
    m_cc->setAddresses(mail.cc);
    m_bcc->setAddresses(mail.bcc);
    m_subject->setText(mail.subject);
}

void AddressRows::writeTo(domain::OutgoingMail& mail)
{
    mail.to = m_to->addresses();
    mail.cc = m_cc->addresses();
    mail.bcc = m_bcc->addresses();
    mail.subject = m_subject->text().trimmed();
}

domain::AddressList AddressRows::everybody()
{
    return m_to->addresses() + m_cc->addresses() + m_bcc->addresses();
}

bool AddressRows::hasRecipients() const
{
    return !m_to->isEmpty() || !m_cc->isEmpty() || !m_bcc->isEmpty();
}

bool AddressRows::isEmpty() const
{
    return !hasRecipients() && m_subject->text().isEmpty();
}

void AddressRows::setSuggestions(const domain::AddressList& known)
{
    for (RecipientField* field : {m_to, m_cc, m_bcc})
        field->setSuggestions(known);
}

void AddressRows::focusTo()
{
    m_to->setFocus();
}

void AddressRows::focusCc()
{
    m_cc->setFocus();
}

} // namespace svarbord::ui
