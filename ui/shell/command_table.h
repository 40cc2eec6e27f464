// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace svarbord::ui {

/// One thing a person can make the program do.
struct Command
{
    QString id;               ///< stable, e.g. "conversation.close"; keeps a remapped key
    QString group;            ///< heading in the cheat sheet, translated
    QString text;             ///< translated
    QList<QKeySequence> keys; ///< the first is shown
    std::function<void()> run;
    std::function<bool()> enabled;      ///< empty: always
    QList<QKeySequence> usualKeys = {}; ///< before anybody chose others; filled in by the table
};

/// The one list that keys, menus, palette and cheat sheet are made from.
class CommandTable : public QObject
{
    Q_OBJECT

public:
    /// Keys work within window.
    explicit CommandTable(QWidget* window);

    /// Adding a known one again gives it its words in the language of now; key and act stay.
    void add(Command command);
    /// For commands that people make, such as macros; nothing when there is none.
    void remove(const QString& id);
    [[nodiscard]] const QList<Command>& commands() const { return m_commands; }
    /// What runs it from now on, in menus, palette and cheat sheet as well.
    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    [[nodiscard]] const Command* find(const QString& id) const;
    /// Of the first key, in the form shown to people; "" without a key.
    [[nodiscard]] QString keyText(const QString& id) const;
    [[nodiscard]] static QString keyText(const QKeySequence& key);
    /// For menus; shares text, key and state with everything else.
    [[nodiscard]] QAction* action(const QString& id) const { return m_actions.value(id); }
    /// Commands that make no sense on the screen that is up do nothing; empty: all do.
    void setGate(std::function<bool(const QString& id)> gate) { m_gate = std::move(gate); }
    /// What the person's role or seat forbids, with the reason; empty: allowed. Told by forbidden() when tried.
    void setForbidden(std::function<QString(const QString& id)> whyNot) { m_whyNot = std::move(whyNot); }
    [[nodiscard]] bool isPossible(const Command& command) const;
    /// False when the command does not exist or is not possible now.
    bool run(const QString& id);

signals:
    void forbidden(const QString& reason);

private:
    QWidget* m_window;
    std::function<bool(const QString& id)> m_gate;
    std::function<QString(const QString& id)> m_whyNot;
    QList<Command> m_commands;
    QHash<QString, QAction*> m_actions;
};

} // namespace svarbord::ui
