// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboard_page.h"

#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/shell/command_table.h"
#include "ui/shell/key_bindings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int listHeight = 300;
constexpr int rowHeight = 26;

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(CommandTable::keyText(key));
    return texts.join(u"   "_s);
}

} // namespace

KeyboardPage::KeyboardPage(CommandTable& commands, KeyBindings& bindings, const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Keyboard, [] { return tr("Keys"); }, parent),
      m_commands(commands),
      m_bindings(bindings)
{
    setObjectName(u"keyboardPage"_s);
    addScheme();
    addCommands();
    finish();
    connect(&m_bindings, &KeyBindings::changed, this, &KeyboardPage::fill);
    spoken(this, [this] { fill(); });
}

void KeyboardPage::addScheme()
{
    m_scheme = new ChoiceBox(this);
    m_scheme->setObjectName(u"keyScheme"_s);
    m_scheme->setFixedSize(190, 32);
    for (const QString& name : {u"Svarbord"_s, u"Gmail"_s, u"Outlook"_s})
        m_scheme->addItem(name);
    m_scheme->setCurrentIndex(static_cast<int>(m_bindings.scheme()));
    addRow(m_scheme, [] { return SettingText{tr("Keys as in"), tr("Keys you changed yourself stay as they are.")}; });
    connect(m_scheme, &QComboBox::activated, this,
            [this](int scheme) { m_bindings.choose(static_cast<KeyBindings::Scheme>(scheme)); });
}

void KeyboardPage::addCommands()
{
    auto* part = new QWidget(this);
    m_search = new QLineEdit(part);
    m_search->setObjectName(u"keySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list = new QTreeWidget(part);
    m_list->setObjectName(u"keyList"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(listHeight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_editor = makeEditor();
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_editor);
    addPart(part, [this] {
        QStringList words{tr("Keys"), tr("Shortcuts")};
        for (const Command& command : m_commands.commands())
            words.append(command.text);
        return words.join(u' ');
    });
    connect(m_search, &QLineEdit::textChanged, this, &KeyboardPage::find);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPage::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_key->setFocus(); });
    spoken(part, [this] {
        m_search->setPlaceholderText(tr("Find a command"));
        m_search->setAccessibleName(tr("Find a command"));
        m_list->setAccessibleName(tr("Commands and their keys"));
        m_list->setHeaderLabels({tr("Command"), tr("Key")});
        m_key->setAccessibleName(tr("Press the new key"));
        if (auto* line = m_key->findChild<QLineEdit*>())
            line->setAccessibleName(m_key->accessibleName());
        m_take->setText(tr("Use it here"));
        m_none->setText(tr("No key"));
        m_reset->setText(tr("As in the scheme"));
        m_resetAll->setText(tr("Forget all changes"));
    });
}

QWidget* KeyboardPage::makeEditor()
{
    auto* editor = new QWidget(this);
    m_name = new QLabel(editor);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(Theme::bodyStrong());
    m_key = new QKeySequenceEdit(editor);
    m_key->setObjectName(u"keyEdit"_s);
    m_key->setMaximumWidth(200);
    m_warning = new QLabel(editor);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setObjectName(u"keyWarning"_s);
    m_warning->setProperty("tone", u"danger"_s);
    m_warning->setWordWrap(true);
    const auto button = [&](const QString& name, ButtonKind kind) {
        auto* made = new FlatButton(m_theme, {}, kind, editor);
        made->setObjectName(name);
        return made;
    };
    m_take = button(u"keyTake"_s, ButtonKind::Primary);
    m_none = button(u"keyNone"_s, ButtonKind::Secondary);
    m_reset = button(u"keyReset"_s, ButtonKind::Secondary);
    m_resetAll = button(u"keyResetAll"_s, ButtonKind::Quiet);
    auto* keys = new QHBoxLayout;
    keys->addWidget(m_name, 1);
    keys->addWidget(m_key);
    keys->addWidget(m_none);
    keys->addWidget(m_reset);
    auto* warning = new QHBoxLayout;
    warning->addWidget(m_warning, 1);
    warning->addWidget(m_take);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(keys);
    column->addLayout(warning);
    column->addWidget(m_resetAll, 0, Qt::AlignLeft);
    connect(m_key, &QKeySequenceEdit::editingFinished, this, [this] { keyPressedFor(m_key->keySequence()); });
    connect(m_take, &QAbstractButton::clicked, this, [this] { m_bindings.take(currentId(), m_key->keySequence()); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { m_bindings.setKeys(currentId(), {}); });
    connect(m_reset, &QAbstractButton::clicked, this, [this] { m_bindings.reset(currentId()); });
    connect(m_resetAll, &QAbstractButton::clicked, this, [this] { m_bindings.forgetChanges(); });
    return editor;
}

QString KeyboardPage::currentId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(0, idRole).toString() : QString();
}

void KeyboardPage::fill()
{
    const QString chosen = currentId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem* again = nullptr;
    for (const Command& command : m_commands.commands()) {
        auto* item = new QTreeWidgetItem(m_list, {command.text, keysText(command.keys)});
        item->setData(0, idRole, command.id);
        setPlainToolTip(item, 0, command.group);
        item->setSizeHint(0, {0, rowHeight});
        if (m_bindings.isChanged(command.id))
            item->setFont(1, Theme::bodyStrong());
        if (command.id == chosen)
            again = item;
    }
    find(m_search->text());
    m_list->setCurrentItem(again ? again : m_list->topLevelItem(0));
    updateEditor();
}

void KeyboardPage::find(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const QString line = item->text(0) + u' ' + item->toolTip(0) + u' ' + item->text(1);
        item->setHidden(!std::all_of(words.begin(), words.end(),
                                     [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); }));
    }
}

void KeyboardPage::choose(QTreeWidgetItem*)
{
    updateEditor();
}

void KeyboardPage::updateEditor()
{
    const Command* command = m_commands.find(currentId());
    m_editor->setEnabled(command != nullptr);
    m_warning->clear();
    m_take->hide();
    m_resetAll->setVisible(m_bindings.hasChanges());
    if (!command)
        return;
    m_name->setText(command->text);
    const QSignalBlocker quiet(m_key);
    m_key->setKeySequence(command->keys.value(0));
    m_reset->setEnabled(m_bindings.isChanged(command->id));
    m_none->setEnabled(!command->keys.isEmpty());
}

/// A key that is free is in force at once; one that is taken waits for a decision.
void KeyboardPage::keyPressedFor(const QKeySequence& key)
{
    const Command* command = m_commands.find(currentId());
    if (!command || key.isEmpty() || command->keys.contains(key))
        return;
    QStringList names;
    for (const QString& id : m_bindings.clashes(command->id, key))
        names.append(m_commands.find(id)->text);
    if (names.isEmpty()) {
        m_bindings.setKeys(command->id, {key});
        return;
    }
    m_warning->setText(tr("%1 already does this: %2. Used here, it does that no more.")
                           .arg(CommandTable::keyText(key), names.join(u", "_s)));
    m_take->show();
}

} // namespace svarbord::ui
