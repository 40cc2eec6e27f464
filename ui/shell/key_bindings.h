// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QSettings;

namespace svarbord::ui {

class CommandTable;

/// Which key runs which command: one of three schemes, and what the person changed in it. Kept in the window's
/// settings; commands that appear later get their keys when refresh() is called.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Svarbord, Gmail, Outlook };

    KeyBindings(CommandTable& commands, QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    /// Keeps what the person changed; see forgetChanges().
    void choose(Scheme scheme);
    void setKeys(const QString& command, const QList<QKeySequence>& keys);
    /// Gives a command the keys of the scheme again.
    void reset(const QString& command);
    void forgetChanges();
    [[nodiscard]] bool isChanged(const QString& command) const { return m_own.contains(command); }
    [[nodiscard]] bool hasChanges() const { return !m_own.isEmpty(); }

    /// Other commands that this key runs, or that could not be reached any more because it begins their keys or they
    /// begin it.
    [[nodiscard]] QStringList clashes(const QString& command, const QKeySequence& key) const;
    /// Takes the key away from whatever command clashes, then gives it to this one.
    void take(const QString& command, const QKeySequence& key);

    void refresh();

signals:
    void changed();

private:
    [[nodiscard]] QList<QKeySequence> keysOf(const QString& command) const;
    void keep();

    CommandTable& m_commands;
    QSettings& m_settings;
    Scheme m_scheme = Scheme::Svarbord;
    QHash<QString, QList<QKeySequence>> m_own;
};

} // namespace svarbord::ui
