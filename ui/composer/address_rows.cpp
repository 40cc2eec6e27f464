// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/address_rows.h"

#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/composer/recipient_field.h"
#include "ui/composer/sender_row.h"
#include "ui/composer/text_tab.h"

#include <QKeyEvent>
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
    m_sender = new SenderRow(this);
    rows->addWidget(m_sender);
    m_to = new RecipientField(theme, u"to"_s, this);
    m_cc = new RecipientField(theme, u"cc"_s, this);
    m_bcc = new RecipientField(theme, u"bcc"_s, this);
    m_showBcc = new TextTab(theme, {}, this);
    m_showBcc->setObjectName(u"showBcc"_s);
    rows->addWidget(m_to);
    auto* copies = new QHBoxLayout;
    copies->setSpacing(4);
    copies->addWidget(m_cc, 1);
    copies->addWidget(m_showBcc, 0, Qt::AlignTop);
    rows->addLayout(copies);
    rows->addWidget(m_bcc);
    m_bcc->hide();
    for (RecipientField* field : {m_to, m_cc, m_bcc})
        connect(field, &RecipientField::changed, this, &AddressRows::changed);
    connect(m_showBcc, &QAbstractButton::clicked, this, &AddressRows::openBcc);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* label = new QLabel(this);
    label->setProperty("tone", u"muted"_s);
    label->setMinimumWidth(RecipientField::captionWidth);
    m_subject = new QLineEdit(this);
    m_subject->setObjectName(u"subjectEdit"_s);
    m_subject->setFrame(false);
    m_subject->setFixedHeight(26);
    m_subject->setStyleSheet(u"border: none; padding: 0 2px; background: transparent; font-weight: 600;"_s);
    label->setBuddy(m_subject);
    line->addWidget(label);
    line->addWidget(m_subject, 1);
    rows->addLayout(line);
    connect(m_subject, &QLineEdit::textEdited, this, &AddressRows::changed);
    for (QLineEdit* edit : {m_to->lineEdit(), m_cc->lineEdit(), m_bcc->lineEdit(), m_subject})
        edit->installEventFilter(this);
    spoken(this, [this, label] {
        m_to->setLabel(tr("To"));
        m_cc->setLabel(tr("Cc"));
        m_bcc->setLabel(tr("Bcc"));
        m_showBcc->setLabel(tr("Bcc"));
        setPlainToolTip(m_showBcc, tr("Recipients the others do not see"));
        label->setText(tr("Subject"));
        m_subject->setAccessibleName(tr("Subject"));
    });
}

/// A line of text takes the key that throws the draft away for one that empties the line: it means the draft here as in
/// the text below.
bool AddressRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Backspace && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AddressRows::show(const domain::OutgoingMail& mail)
{
    m_to->setAddresses(mail.to);
    m_cc->setAddresses(mail.cc);
    m_bcc->setAddresses(mail.bcc);
    m_subject->setText(mail.subject);
    m_bcc->setVisible(!mail.bcc.isEmpty());
    m_showBcc->setVisible(mail.bcc.isEmpty());
}

void AddressRows::openBcc()
{
    m_bcc->show();
    m_showBcc->hide();
    m_bcc->setFocus();
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

void AddressRows::setDirectory(const RecipientDirectory& directory)
{
    for (RecipientField* field : {m_to, m_cc, m_bcc})
        field->setDirectory(directory);
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
