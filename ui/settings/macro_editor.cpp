// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/macro_editor.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"
#include "ui/settings/macro_step_row.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

MacroEditor::MacroEditor(services::WritingService& writing, const QList<domain::Member>& members, Dialogs& dialogs,
                         const Theme& theme, QWidget* parent)
    : SharedListEditor(u"Macro"_s, dialogs, theme, parent),
      m_writing(writing),
      m_members(members)
{
    setObjectName(u"macroEditor"_s);
    build();
    spoken(this, [this] { say(); });
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &MacroEditor::touched);
    connect(m_addStep, &QAbstractButton::clicked, this, [this] {
        addStep({domain::MacroStep::Kind::SetStatus, u"closed"_s});
        touched();
    });
    connect(&writing, &services::WritingService::changed, this, &MacroEditor::reload);
    open();
}

void MacroEditor::build()
{
    m_keyLabel = addLabel();
    m_key = new QKeySequenceEdit(this);
    m_key->setObjectName(u"macroKey"_s);
    m_key->setMinimumHeight(32);
    form().addWidget(m_key);
    m_stepsLabel = addLabel();
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(6);
    form().addLayout(m_steps);
    m_addStep = new FlatButton(theme(), {}, ButtonKind::Quiet, this);
    m_addStep->setObjectName(u"addStep"_s);
    m_addStep->setGlyph(Icon::Plus);
    form().addWidget(m_addStep, 0, Qt::AlignLeft);
    form().addStretch(1);
}

void MacroEditor::say()
{
    setWords(tr("Macros"), tr("New macro"));
    m_keyLabel->setText(tr("Key; may be empty, the palette finds it by name"));
    m_key->setAccessibleName(tr("Key"));
    // Qt has no Norwegian words for it.
    if (auto* line = m_key->findChild<QLineEdit*>()) {
        line->setPlaceholderText(tr("Press the keys"));
        line->setAccessibleName(m_key->accessibleName());
    }
    m_stepsLabel->setText(tr("What it does, in this order; one undo takes all of it back"));
    m_addStep->setLabel(tr("Add a step"));
}

QList<SharedListEditor::Entry> MacroEditor::entries()
{
    m_all = m_writing.macros().value_or(QList<domain::Macro>());
    QList<Entry> entries;
    for (const domain::Macro& macro : std::as_const(m_all))
        entries.append({macro.id, macro.name});
    return entries;
}

void MacroEditor::present(const QString& id)
{
    domain::Macro macro;
    macro.steps = {{domain::MacroStep::Kind::SetStatus, u"closed"_s}};
    for (const domain::Macro& stored : std::as_const(m_all))
        if (!id.isEmpty() && stored.id == id)
            macro = stored;
    m_key->setKeySequence(QKeySequence::fromString(macro.key, QKeySequence::PortableText));
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const domain::MacroStep& step : std::as_const(macro.steps))
        addStep(step);
}

void MacroEditor::addStep(const domain::MacroStep& step)
{
    const MacroStepRow::Choices choices{m_members, m_writing.snippets().value_or(QList<domain::Snippet>())};
    auto* row = new MacroStepRow(theme(), choices, step, this);
    m_steps->addWidget(row);
    m_rows.append(row);
    connect(row, &MacroStepRow::changed, this, &MacroEditor::touched);
    connect(row, &MacroStepRow::removed, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        touched();
    });
}

QFuture<Status> MacroEditor::put()
{
    domain::Macro macro;
    macro.id = id();
    macro.name = name();
    macro.key = m_key->keySequence().toString(QKeySequence::PortableText);
    for (const MacroStepRow* row : std::as_const(m_rows))
        if (const auto step = row->step())
            macro.steps.append(*step);
    return m_writing.put(macro);
}

QFuture<Status> MacroEditor::remove()
{
    return m_writing.removeMacro(id());
}

Question MacroEditor::removal() const
{
    return {tr("Remove the macro?"), tr("“%1” is removed for the whole team. Undo brings it back.").arg(name()),
            tr("Remove"), QString(), false};
}

} // namespace svarbord::ui
