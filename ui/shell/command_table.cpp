// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_table.h"

#include "ui/shell/command_icon.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace svarbord::ui {

CommandTable::CommandTable(QWidget* window) : QObject(window), m_window(window) {}

void CommandTable::add(Command command)
{
    if (QAction* known = action(command.id)) {
        const auto place = std::find_if(m_commands.begin(), m_commands.end(),
                                        [&](const Command& other) { return other.id == command.id; });
        place->group = command.group;
        place->text = command.text;
        known->setText(command.text);
        return;
    }
    auto* action = new QAction(command.text, m_window);
    action->setObjectName(command.id);
    action->setIcon(icon(commandIcon(command.id)));
    action->setShortcuts(command.keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(command.id.startsWith(QStringLiteral("list.")));
    const QString id = command.id;
    connect(action, &QAction::triggered, this, [this, id] { run(id); });
    m_window->addAction(action);
    m_actions.insert(id, action);
    command.usualKeys = command.keys;
    m_commands.append(std::move(command));
}

void CommandTable::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    for (Command& command : m_commands)
        if (command.id == id && command.keys != keys) {
            command.keys = keys;
            m_actions.value(id)->setShortcuts(keys);
        }
}

void CommandTable::remove(const QString& id)
{
    delete m_actions.take(id);
    m_commands.removeIf([&id](const Command& command) { return command.id == id; });
}

const Command* CommandTable::find(const QString& id) const
{
    for (const Command& command : m_commands)
        if (command.id == id)
            return &command;
    return nullptr;
}

QString CommandTable::keyText(const QString& id) const
{
    const Command* command = find(id);
    return command && !command->keys.isEmpty() ? keyText(command->keys.constFirst()) : QString();
}

QString CommandTable::keyText(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

bool CommandTable::isPossible(const Command& command) const
{
    return (!m_gate || m_gate(command.id)) && (!command.enabled || command.enabled());
}

bool CommandTable::run(const QString& id)
{
    const Command* command = find(id);
    if (!command || !isPossible(*command))
        return false;
    if (const QString why = m_whyNot ? m_whyNot(id) : QString(); !why.isEmpty()) {
        emit forbidden(why);
        return false;
    }
    command->run();
    return true;
}

} // namespace svarbord::ui
