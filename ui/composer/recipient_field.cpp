// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/recipient_field.h"

#include "ui/components/chip.h"
#include "ui/components/tool_tip.h"
#include "ui/composer/flow_layout.h"
#include "ui/composer/mail_check.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

RecipientField::RecipientField(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(name)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_caption = new QLabel(this);
    m_caption->setProperty("tone", u"muted"_s);
    m_caption->setFixedHeight(26);
    m_caption->setMinimumWidth(captionWidth);
    row->addWidget(m_caption, 0, Qt::AlignTop);

    auto* area = new QWidget(this);
    m_flow = new FlowLayout(4, true, area);
    m_edit = new QLineEdit(area);
    m_edit->setObjectName(name + "Edit"_L1);
    m_edit->setFrame(false);
    m_edit->setStyleSheet(u"border: none; padding: 0 2px; background: transparent;"_s);
    m_edit->setMinimumSize(110, 26);
    m_edit->setFixedHeight(26);
    m_edit->installEventFilter(this);
    m_flow->insertWidget(0, m_edit);
    row->addWidget(area, 1);
    m_caption->setBuddy(m_edit);
    setFocusProxy(m_edit);
    m_offered = new QStringListModel(this);
    auto* completer = new QCompleter(m_offered, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(name + "Offered"_L1);
    completer->popup()->installEventFilter(this);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &RecipientField::commit,
            Qt::QueuedConnection);
    m_edit->setCompleter(completer);
    // Before the completer hears of it: what it shows must fit what is typed.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_edit->hasFocus())
            offer(text);
    });
    connect(m_edit, &QLineEdit::textEdited, this, &RecipientField::textEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &RecipientField::commit);
}

RecipientField::~RecipientField()
{
    // It says that editing is finished when it goes with a half-written address.
    m_edit->disconnect(this);
}

void RecipientField::setLabel(const QString& label)
{
    m_caption->setText(label);
    m_edit->setAccessibleName(label);
}

void RecipientField::setAddresses(const domain::AddressList& addresses)
{
    m_edit->clear();
    m_addresses = addresses;
    rebuild();
}

domain::AddressList RecipientField::addresses()
{
    commit();
    return m_addresses;
}

bool RecipientField::isEmpty() const
{
    return m_addresses.isEmpty() && m_edit->text().trimmed().isEmpty();
}

void RecipientField::setSuggestions(const domain::AddressList& known)
{
    m_known = known;
    offer({});
}

void RecipientField::setDirectory(RecipientDirectory directory)
{
    m_directory = std::move(directory);
    rebuild();
}

/// Those of the conversation first, then whoever else the workspace knows by this beginning.
void RecipientField::offer(const QString& typed)
{
    constexpr qsizetype enough = 2; // fewer letters fit everybody
    domain::AddressList people = m_known;
    if (m_directory.like && typed.trimmed().size() >= enough)
        people += m_directory.like(typed);
    QStringList lines;
    for (const domain::Address& address : std::as_const(people))
        lines += address.name.isEmpty() ? address.address : u"%1 <%2>"_s.arg(address.name, address.address);
    lines.removeDuplicates();
    if (lines != m_offered->stringList())
        m_offered->setStringList(lines);
}

void RecipientField::textEdited(const QString& text)
{
    offer(text);
    if (text.endsWith(u',') || text.endsWith(u';') || text.contains(u'\n'))
        commit();
    emit changed();
}

void RecipientField::commit()
{
    const domain::AddressList found = MailCheck::readAddresses(m_edit->text());
    if (found.isEmpty())
        return;
    m_edit->clear();
    for (const domain::Address& address : found) {
        const bool known = std::any_of(m_addresses.cbegin(), m_addresses.cend(),
                                       [&](const domain::Address& other) { return other.key() == address.key(); });
        if (!known)
            m_addresses.append(address);
    }
    rebuild();
    emit changed();
}

Chip* RecipientField::makeChip(qsizetype index)
{
    using services::Acquaintance;
    const domain::Address& address = m_addresses.at(index);
    const bool valid = MailCheck::isAddress(address.address);
    const Acquaintance who =
        valid && m_directory.acquaintance ? m_directory.acquaintance(address.address) : Acquaintance::Known;
    const Tone tone = !valid ? Tone::Danger : who == Acquaintance::Known ? Tone::Neutral : Tone::Warning;
    QString warning;
    if (!valid)
        warning = tr("%1, not an e-mail address").arg(address.address);
    else if (who == Acquaintance::Ourselves)
        warning = tr("%1 is one of your own mailboxes").arg(address.address);
    else if (who == Acquaintance::Stranger)
        warning = tr("%1 has never been written to from here").arg(address.address);
    auto* chip = new Chip(m_theme, address.display(), tone, m_edit->parentWidget());
    chip->setObjectName(m_name + u"Chip%1"_s.arg(index));
    chip->setAccessibleName(warning.isEmpty() ? address.display() : warning);
    setPlainToolTip(chip, warning.isEmpty() ? address.address : warning);
    chip->setPressable(true);
    chip->setRemovable(true);
    chip->setMinimumHeight(26);
    connect(chip, &Chip::removeRequested, this, [this, index] { removeAt(index); });
    connect(chip, &Chip::pressed, this, [this, index] { editAt(index); });
    return chip;
}

void RecipientField::rebuild()
{
    for (Chip* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setObjectName(QString());
        chip->deleteLater();
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_addresses.size(); ++i) {
        m_chips += makeChip(i);
        m_flow->insertWidget(static_cast<int>(i), m_chips.last());
        m_chips.last()->show();
        setTabOrder(i == 0 ? static_cast<QWidget*>(this) : m_chips.at(i - 1), m_chips.last());
    }
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_edit);
    updateGeometry();
}

void RecipientField::removeAt(qsizetype index)
{
    if (index >= m_addresses.size())
        return;
    m_addresses.removeAt(index);
    rebuild();
    m_edit->setFocus();
    emit changed();
}

void RecipientField::editAt(qsizetype index)
{
    if (index >= m_addresses.size())
        return;
    commit();
    const domain::Address address = m_addresses.takeAt(index);
    rebuild();
    m_edit->setText(address.name.isEmpty() ? address.address : u"%1 <%2>"_s.arg(address.name, address.address));
    m_edit->setFocus();
    emit changed();
}

bool RecipientField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched != m_edit)
        return closesList(*key);
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_addresses.isEmpty()) {
        editAt(m_addresses.size() - 1);
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier && !m_edit->text().isEmpty()) {
        commit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// What is on top goes first: the key that throws the draft away means the draft once the list is gone.
bool RecipientField::closesList(const QKeyEvent& key)
{
    if (key.key() != Qt::Key_Backspace || key.modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    m_edit->completer()->popup()->hide();
    return true;
}

void RecipientField::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus();
}

} // namespace svarbord::ui
