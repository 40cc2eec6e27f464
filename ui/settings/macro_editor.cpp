// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/macro_editor.h"

#include "base/when_done.h"
#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"
#include "ui/settings/macro_step_row.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 168;

QLabel* smallLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(Theme::small());
    label->setProperty("tone", u"secondary"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

MacroEditor::MacroEditor(services::WritingService& writing, const QList<domain::Member>& members, Dialogs& dialogs,
                         const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_writing(writing),
      m_members(members),
      m_dialogs(dialogs),
      m_theme(theme)
{
    setObjectName(u"macroEditor"_s);
    build();
    spoken(this, [this] { say(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0 && row < m_all.size())
            present(m_all.at(row));
    });
    connect(m_new, &QAbstractButton::clicked, this, &MacroEditor::startNew);
    connect(m_name, &QLineEdit::textEdited, this, &MacroEditor::touched);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &MacroEditor::touched);
    connect(m_addStep, &QAbstractButton::clicked, this, [this] {
        addStep({domain::MacroStep::Kind::SetStatus, u"closed"_s});
        touched();
    });
    connect(m_save, &QAbstractButton::clicked, this, &MacroEditor::save);
    connect(m_remove, &QAbstractButton::clicked, this, &MacroEditor::askToRemove);
    connect(&writing, &services::WritingService::changed, this, &MacroEditor::reload);
    reload();
    if (m_all.isEmpty())
        startNew();
    else
        m_list->setCurrentRow(0);
}

void MacroEditor::build()
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(20);
    across->addWidget(buildList());
    across->addWidget(buildFields(), 1);
}

QWidget* MacroEditor::buildList()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"macrosList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(200);
    column->addWidget(m_list, 1);
    m_new = new FlatButton(m_theme, {}, ButtonKind::Secondary, side);
    m_new->setObjectName(u"newMacro"_s);
    m_new->setGlyph(Icon::Plus);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    return side;
}

QWidget* MacroEditor::buildFields()
{
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_nameLabel = smallLabel(fields));
    m_name = new QLineEdit(fields);
    m_name->setObjectName(u"macroName"_s);
    m_name->setMinimumHeight(32);
    column->addWidget(m_name);
    column->addWidget(m_keyLabel = smallLabel(fields));
    m_key = new QKeySequenceEdit(fields);
    m_key->setObjectName(u"macroKey"_s);
    m_key->setMinimumHeight(32);
    column->addWidget(m_key);
    column->addWidget(m_stepsLabel = smallLabel(fields));
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(6);
    column->addLayout(m_steps);
    m_addStep = new FlatButton(m_theme, {}, ButtonKind::Quiet, fields);
    m_addStep->setObjectName(u"addStep"_s);
    m_addStep->setGlyph(Icon::Plus);
    column->addWidget(m_addStep, 0, Qt::AlignLeft);
    column->addStretch(1);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(2);
    m_state = new QLabel(fields);
    m_state->setObjectName(u"macroState"_s);
    m_state->setWordWrap(true);
    m_state->setFont(Theme::small());
    m_remove = new FlatButton(m_theme, {}, ButtonKind::Quiet, fields);
    m_remove->setObjectName(u"removeMacro"_s);
    m_save = new FlatButton(m_theme, {}, ButtonKind::Primary, fields);
    m_save->setObjectName(u"saveMacro"_s);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_remove);
    foot->addWidget(m_save);
    column->addLayout(foot);
    return fields;
}

void MacroEditor::say()
{
    m_list->setAccessibleName(tr("Macros"));
    m_new->setLabel(tr("New macro"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_keyLabel->setText(tr("Key; may be empty, the palette finds it by name"));
    m_key->setAccessibleName(tr("Key"));
    // Qt has no Norwegian words for it.
    if (auto* line = m_key->findChild<QLineEdit*>())
        line->setPlaceholderText(tr("Press the keys"));
    m_stepsLabel->setText(tr("What it does, in this order; one undo takes all of it back"));
    m_addStep->setLabel(tr("Add a step"));
    m_remove->setLabel(tr("Remove"));
    m_save->setLabel(tr("Save for the team"));
}

void MacroEditor::reload()
{
    m_all = m_writing.macros().value_or(QList<domain::Macro>());
    m_showing = true;
    m_list->clear();
    for (const domain::Macro& macro : std::as_const(m_all)) {
        m_list->addItem(macro.name);
        if (macro.id == m_id)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_showing = false;
}

void MacroEditor::startNew()
{
    m_showing = true;
    m_list->setCurrentRow(-1);
    m_showing = false;
    domain::Macro fresh;
    fresh.steps = {{domain::MacroStep::Kind::SetStatus, u"closed"_s}};
    present(fresh);
    m_name->setFocus();
}

void MacroEditor::present(const domain::Macro& macro)
{
    m_showing = true;
    m_id = macro.id;
    m_name->setText(macro.name);
    m_key->setKeySequence(QKeySequence::fromString(macro.key, QKeySequence::PortableText));
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const domain::MacroStep& step : macro.steps)
        addStep(step);
    m_state->clear();
    m_save->setEnabled(false);
    m_remove->setVisible(!m_id.isEmpty());
    m_showing = false;
}

void MacroEditor::addStep(const domain::MacroStep& step)
{
    const MacroStepRow::Choices choices{m_members, m_writing.snippets().value_or(QList<domain::Snippet>())};
    auto* row = new MacroStepRow(m_theme, choices, step, this);
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

domain::Macro MacroEditor::macro() const
{
    domain::Macro macro;
    macro.id = m_id;
    macro.name = m_name->text().simplified();
    macro.key = m_key->keySequence().toString(QKeySequence::PortableText);
    for (const MacroStepRow* row : m_rows)
        if (const auto step = row->step())
            macro.steps.append(*step);
    return macro;
}

void MacroEditor::touched()
{
    if (m_showing)
        return;
    m_state->clear();
    m_save->setEnabled(true);
}

void MacroEditor::save()
{
    const domain::Macro wanted = macro();
    whenDone(m_writing.put(wanted), this, [this, wanted](const Status& outcome) {
        tell(outcome, tr("Saved. The whole team can use it now."));
        if (!outcome)
            return;
        m_save->setEnabled(false);
        for (const domain::Macro& stored : m_writing.macros().value_or(QList<domain::Macro>()))
            if (m_id.isEmpty() && stored.name == wanted.name)
                m_id = stored.id;
        m_remove->setVisible(!m_id.isEmpty());
        reload();
    });
}

void MacroEditor::askToRemove()
{
    const Question question{tr("Remove the macro?"),
                            tr("“%1” is removed for the whole team. Undo brings it back.").arg(m_name->text()),
                            tr("Remove"), QString(), false};
    m_dialogs.ask(this, question, [this](bool accepted) {
        if (!accepted)
            return;
        whenDone(m_writing.removeMacro(m_id), this, [this](const Status& outcome) {
            if (outcome)
                startNew();
            tell(outcome, tr("Removed."));
        });
    });
}

void MacroEditor::tell(const Status& outcome, const QString& done)
{
    m_state->setStyleSheet(u"color: %1"_s.arg((outcome ? m_theme.muted : m_theme.danger).name()));
    m_state->setText(outcome ? done : outcome.error().userText);
}

} // namespace svarbord::ui
