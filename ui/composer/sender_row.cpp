// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sender_row.h"

#include "ui/components/choice_box.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/composer/recipient_field.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two mailboxes may have one name, so the address is always there.
QString textOf(const services::Sender& sender)
{
    const QString named = sender.name.isEmpty() ? sender.address : u"%1 <%2>"_s.arg(sender.name, sender.address);
    return sender.isOff ? SenderRow::tr("%1 – switched off", "a mailbox").arg(named) : named;
}

} // namespace

SenderRow::SenderRow(QWidget* parent) : QWidget(parent), m_caption(new QLabel(this)), m_choice(new ChoiceBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_caption->setProperty("tone", u"muted"_s);
    m_caption->setMinimumWidth(RecipientField::captionWidth);
    m_caption->setBuddy(m_choice);
    row->addWidget(m_caption);
    m_choice->setObjectName(u"senderChoice"_s);
    m_choice->setProperty("kind", u"flat"_s);
    m_choice->setFixedHeight(26);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    m_choice->setMinimumContentsLength(12);
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_choice);
    m_choice->installEventFilter(this);
    row->addStretch(1);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { emit chosen(m_choice->itemData(index).value<AccountId>()); });
    spoken(this, [this] {
        m_caption->setText(tr("From"));
        m_choice->setAccessibleName(tr("From"));
        m_choice->view()->setAccessibleName(tr("From"));
        setPlainToolTip(m_choice, tr("The mailbox it leaves from (%1)").arg(u"Ctrl+Shift+M"_s));
    });
    hide();
}

void SenderRow::setSenders(const QList<services::Sender>& senders, AccountId current)
{
    m_choice->clear();
    for (const services::Sender& sender : senders)
        m_choice->addItem(textOf(sender), QVariant::fromValue(sender.account));
    const auto index = std::ranges::find(senders, current, &services::Sender::account) - senders.begin();
    m_choice->setCurrentIndex(index < senders.size() ? static_cast<int>(index) : -1);
    setVisible(hasChoice());
}

bool SenderRow::hasChoice() const
{
    return m_choice->count() > 1;
}

bool SenderRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SenderRow::take()
{
    m_choice->setFocus(Qt::ShortcutFocusReason);
}

} // namespace svarbord::ui
