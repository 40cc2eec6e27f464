// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/macro_step_row.h"

#include "domain/status.h"
#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/spoken.h"
#include "viewmodels/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = domain::MacroStep::Kind;

MacroStepRow::MacroStepRow(const Theme& theme, Choices choices, const domain::MacroStep& step, QWidget* parent)
    : QWidget(parent),
      m_choices(std::move(choices)),
      m_step(step),
      m_kind(new ChoiceBox(this)),
      m_value(new ChoiceBox(this)),
      m_tag(new QLineEdit(step.value, this)),
      m_remove(new IconButton(theme, Icon::Close, {}, this))
{
    setObjectName(u"macroStep"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_kind->setObjectName(u"stepKind"_s);
    m_value->setObjectName(u"stepValue"_s);
    m_tag->setObjectName(u"stepTag"_s);
    m_remove->setObjectName(u"removeStep"_s);
    m_remove->setSide(28, 12);
    for (QWidget* field : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_tag)})
        field->setMinimumHeight(32);
    for (QComboBox* box : {m_kind, m_value}) { // long words of some languages must not widen the page
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    row->addWidget(m_kind, 5);
    row->addWidget(m_value, 6);
    row->addWidget(m_tag, 6);
    row->addWidget(m_remove);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_step = {static_cast<Kind>(m_kind->currentData().toInt()), {}};
        fillValues();
        emit changed();
    });
    connect(m_value, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_step.value = m_value->currentData().toString();
        emit changed();
    });
    connect(m_tag, &QLineEdit::textEdited, this, &MacroStepRow::changed);
    connect(m_remove, &QAbstractButton::clicked, this, &MacroStepRow::removed);
    spoken(this, [this] { say(); });
}

void MacroStepRow::say()
{
    m_kind->setAccessibleName(tr("What is done"));
    m_value->setAccessibleName(tr("With what"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setPlaceholderText(tr("Tag"));
    m_remove->setName(tr("Remove this step"));
    fillKinds();
    fillValues();
}

void MacroStepRow::fillKinds()
{
    m_filling = true;
    m_kind->clear();
    const std::pair<Kind, QString> kinds[] = {
        {Kind::Assign, tr("Assign to", "macro step")},         {Kind::SetStatus, tr("Set status", "macro step")},
        {Kind::SetPriority, tr("Set priority", "macro step")}, {Kind::AddTag, tr("Add tag", "macro step")},
        {Kind::RemoveTag, tr("Remove tag", "macro step")},     {Kind::Snippet, tr("Write saved reply", "macro step")}};
    for (const auto& [kind, text] : kinds)
        m_kind->addItem(text, static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_step.kind)));
    m_filling = false;
}

void MacroStepRow::fillValues()
{
    m_filling = true;
    m_value->clear();
    const bool isTag = m_step.kind == Kind::AddTag || m_step.kind == Kind::RemoveTag;
    if (m_step.kind == Kind::Assign) {
        m_value->addItem(tr("Whoever runs it"), u"me"_s);
        m_value->addItem(tr("Nobody"), u""_s);
        for (const domain::Member& member : std::as_const(m_choices.members))
            m_value->addItem(member.name, member.id.value);
    } else if (m_step.kind == Kind::SetStatus) {
        for (const domain::Status& status : domain::standardStatuses)
            m_value->addItem(viewmodels::statusName(QString::fromUtf16(status.id)), QString::fromUtf16(status.id));
    } else if (m_step.kind == Kind::SetPriority) {
        for (const auto priority :
             {domain::Priority::Low, domain::Priority::Normal, domain::Priority::High, domain::Priority::Urgent})
            m_value->addItem(viewmodels::priorityName(priority), QString::number(static_cast<int>(priority)));
    } else if (m_step.kind == Kind::Snippet) {
        for (const domain::Snippet& snippet : std::as_const(m_choices.snippets))
            m_value->addItem(snippet.name, snippet.id);
    }
    const int known = m_value->findData(m_step.value);
    m_value->setCurrentIndex(known >= 0 ? known : 0);
    m_value->setVisible(!isTag);
    m_tag->setVisible(isTag);
    if (isTag)
        m_tag->setText(m_step.value);
    else
        m_step.value = m_value->currentData().toString();
    m_filling = false;
}

std::optional<domain::MacroStep> MacroStepRow::step() const
{
    domain::MacroStep step = m_step;
    if (!m_tag->isHidden())
        step.value = m_tag->text().simplified();
    const bool needsValue = step.kind != Kind::Assign;
    if (needsValue && step.value.isEmpty())
        return std::nullopt;
    return step;
}

} // namespace svarbord::ui
