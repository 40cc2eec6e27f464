// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shared_list_editor.h"

#include "base/when_done.h"
#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/tone.h"
#include "ui/dialogs/dialogs.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 168;
constexpr int listHeight = 200;
constexpr int fieldHeight = 32;
/// Buttons keep room for their focus ring; what stands above them keeps it too.
constexpr int inset = 3;

} // namespace

SharedListEditor::SharedListEditor(const QString& noun, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_dialogs(dialogs),
      m_theme(theme)
{
    // What became of it is told below both, so that the buttons of both end on one line.
    auto* parts = new QGridLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setHorizontalSpacing(20);
    parts->setVerticalSpacing(6);
    parts->setColumnStretch(1, 1);
    m_side = buildList(noun);
    parts->addWidget(m_side, 0, 0);
    parts->addWidget(buildForm(noun), 0, 1);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(noun.toLower() + u"State"_s);
    m_state->setWordWrap(true);
    m_state->setFont(Theme::small());
    m_state->setContentsMargins(inset, 0, inset, 0);
    parts->addWidget(m_state, 1, 1);
    spoken(this, [this] { say(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0 && row < m_all.size())
            show(m_all.at(row));
    });
    connect(m_new, &QAbstractButton::clicked, this, &SharedListEditor::startNew);
    connect(m_name, &QLineEdit::textEdited, this, &SharedListEditor::touched);
    connect(m_save, &QAbstractButton::clicked, this, &SharedListEditor::save);
    connect(m_remove, &QAbstractButton::clicked, this, &SharedListEditor::askToRemove);
}

QWidget* SharedListEditor::buildList(const QString& noun)
{
    auto* side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list = new QListWidget(side);
    m_list->setObjectName(noun.toLower() + u"sList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("kind", u"choice"_s);
    m_list->setMinimumHeight(listHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    m_new = new FlatButton(m_theme, {}, ButtonKind::Secondary, side);
    m_new->setObjectName(u"new"_s + noun);
    m_new->setGlyph(Icon::Plus);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    return side;
}

QWidget* SharedListEditor::buildForm(const QString& noun)
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_form = new QVBoxLayout;
    m_form->setContentsMargins(inset, 0, inset, 0);
    m_form->setSpacing(6);
    column->addLayout(m_form, 1);
    m_nameLabel = addLabel();
    m_name = new QLineEdit(whole);
    m_name->setObjectName(noun.toLower() + u"Name"_s);
    m_name->setMinimumHeight(fieldHeight);
    m_nameLabel->setBuddy(m_name);
    m_form->addWidget(m_name);

    m_foot = new QHBoxLayout;
    m_foot->setSpacing(2);
    m_foot->addStretch(1);
    m_remove = new FlatButton(m_theme, {}, ButtonKind::Quiet, whole);
    m_remove->setObjectName(u"remove"_s + noun);
    m_save = new FlatButton(m_theme, {}, ButtonKind::Primary, whole);
    m_save->setObjectName(u"save"_s + noun);
    m_foot->addWidget(m_remove);
    m_foot->addWidget(m_save);
    column->addLayout(m_foot);
    return whole;
}

QLabel* SharedListEditor::addLabel()
{
    auto* label = new QLabel(this);
    label->setFont(Theme::small());
    label->setProperty("tone", u"secondary"_s);
    label->setWordWrap(true);
    m_form->addWidget(label);
    return label;
}

void SharedListEditor::say()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_remove->setLabel(tr("Remove"));
    m_save->setLabel(tr("Save for the team"));
}

void SharedListEditor::setWords(const QString& list, const QString& add)
{
    m_list->setAccessibleName(list);
    m_new->setLabel(add);
}

void SharedListEditor::open()
{
    reload();
    if (m_all.isEmpty())
        startNew();
    else
        m_list->setCurrentRow(0);
}

void SharedListEditor::reload()
{
    m_all = entries();
    m_side->setVisible(!m_all.isEmpty());
    quietly([this] {
        m_list->clear();
        for (const Entry& entry : std::as_const(m_all)) {
            m_list->addItem(entry.name);
            if (entry.id == m_id)
                m_list->setCurrentRow(m_list->count() - 1);
        }
    });
}

void SharedListEditor::startNew()
{
    quietly([this] { m_list->setCurrentRow(-1); });
    show({});
    m_name->setFocus();
}

void SharedListEditor::show(const Entry& entry)
{
    m_id = entry.id;
    quietly([&] {
        m_name->setText(entry.name);
        present(entry.id);
    });
    m_state->clear();
    m_save->setEnabled(false);
    m_remove->setVisible(!m_id.isEmpty());
}

void SharedListEditor::quietly(const std::function<void()>& change)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    change();
}

void SharedListEditor::touched()
{
    if (m_showing)
        return;
    m_state->clear();
    m_save->setEnabled(true);
}

QString SharedListEditor::name() const
{
    return m_name->text().simplified();
}

void SharedListEditor::save()
{
    whenDone(put(), this, [this, wanted = name()](const Status& outcome) {
        tell(outcome, tr("Saved. The whole team can use it now."));
        if (!outcome)
            return;
        m_save->setEnabled(false);
        for (const Entry& entry : entries())
            if (m_id.isEmpty() && entry.name == wanted)
                m_id = entry.id;
        m_remove->setVisible(!m_id.isEmpty());
        reload();
        saved();
    });
}

void SharedListEditor::askToRemove()
{
    m_dialogs.ask(this, removal(), [this](bool accepted) {
        if (!accepted)
            return;
        whenDone(remove(), this, [this](const Status& outcome) {
            if (outcome)
                startNew();
            tell(outcome, tr("Removed."));
        });
    });
}

void SharedListEditor::tell(const Status& outcome, const QString& done)
{
    setTone(m_state, outcome ? u"muted"_s : u"danger"_s);
    m_state->setText(outcome ? done : outcome.error().userText);
}

} // namespace svarbord::ui
