// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QKeySequenceEdit;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace svarbord::ui {

class ChoiceBox;
class CommandTable;
class FlatButton;
class KeyBindings;

/// Which key does what: the scheme, every command with its key, and a field that takes another key by pressing it,
/// with a word of warning when that key is taken.
class KeyboardPage : public SettingsPage
{
    Q_OBJECT

public:
    KeyboardPage(CommandTable& commands, KeyBindings& bindings, const Theme& theme, QWidget* parent = nullptr);

private:
    void addScheme();
    void addCommands();
    QWidget* makeEditor();
    void fill();
    void find(const QString& text);
    void choose(QTreeWidgetItem* item);
    void keyPressedFor(const QKeySequence& key);
    void updateEditor();
    [[nodiscard]] QString currentId() const;

    CommandTable& m_commands;
    KeyBindings& m_bindings;
    ChoiceBox* m_scheme = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_list = nullptr;
    QWidget* m_editor = nullptr;
    QLabel* m_name = nullptr;
    QKeySequenceEdit* m_key = nullptr;
    QLabel* m_warning = nullptr;
    FlatButton* m_take = nullptr;
    FlatButton* m_none = nullptr;
    FlatButton* m_reset = nullptr;
    FlatButton* m_resetAll = nullptr;
};

} // namespace svarbord::ui
