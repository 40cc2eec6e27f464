// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_bindings.h"

#include "ui/shell/command_table.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

struct SchemeKey
{
    const char16_t* command;
    const char16_t* keys; ///< portable, separated by a blank; "" for none
};

/// What differs from our own keys, after Gmail's.
constexpr auto gmailKeys = std::to_array<SchemeKey>({
    {u"answer.replyAll", u"A"},
    {u"answer.new", u"C Ctrl+N"},
    {u"answer.comment", u"N"},
    {u"conversation.assign", u"Shift+A"},
    {u"conversation.assignMe", u"Ctrl+Shift+A"},
    {u"conversation.tag", u"L"},
    {u"conversation.snooze", u"B"},
    {u"conversation.unread", u"Shift+U"},
    {u"conversation.read", u"Shift+I"},
    {u"app.undo", u"Z Ctrl+Z"},
});

/// After Outlook's on the web and on the desktop.
constexpr auto outlookKeys = std::to_array<SchemeKey>({
    {u"answer.reply", u"Ctrl+R"},
    {u"answer.replyAll", u"Ctrl+Shift+R"},
    {u"answer.forward", u"Ctrl+Shift+F"},
    {u"answer.new", u"Ctrl+N"},
    {u"conversation.read", u"Q"},
    {u"conversation.unread", u"Ctrl+U"},
    {u"conversation.close", u"Backspace E"},
    {u"conversation.spam", u"Ctrl+Alt+J"},
    {u"conversation.snooze", u"Ctrl+Alt+Z"},
    {u"list.search", u"Ctrl+E F3"},
    {u"reading.find", u"F4"},
    {u"list.next", u"Ctrl+. J"},
    {u"list.previous", u"Ctrl+, K"},
    {u"app.settings", u"Ctrl+Alt+S"},
    {u"app.sync", u"F9 F5"},
});

QList<QKeySequence> sequences(const QString& text)
{
    QList<QKeySequence> keys;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (const QKeySequence key = QKeySequence::fromString(part, QKeySequence::PortableText); !key.isEmpty())
            keys.append(key);
    return keys;
}

QString textOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::PortableText).remove(u' '));
    return texts.join(u' ');
}

QString nameOf(KeyBindings::Scheme scheme)
{
    switch (scheme) {
    case KeyBindings::Scheme::Gmail:
        return u"gmail"_s;
    case KeyBindings::Scheme::Outlook:
        return u"outlook"_s;
    case KeyBindings::Scheme::Svarbord:
        break;
    }
    return u"svarbord"_s;
}

template <std::size_t size>
std::optional<QList<QKeySequence>> keysIn(const std::array<SchemeKey, size>& scheme, const QString& command)
{
    const auto found =
        std::ranges::find_if(scheme, [&](const SchemeKey& entry) { return command == QStringView(entry.command); });
    if (found == scheme.end())
        return std::nullopt;
    return sequences(QString::fromUtf16(found->keys));
}

} // namespace

KeyBindings::KeyBindings(CommandTable& commands, QSettings& settings, QObject* parent)
    : QObject(parent),
      m_commands(commands),
      m_settings(settings)
{
    const QString name = settings.value(u"keys/scheme"_s).toString();
    for (const Scheme scheme : {Scheme::Gmail, Scheme::Outlook})
        if (name == nameOf(scheme))
            m_scheme = scheme;
    settings.beginGroup(u"keys/own"_s);
    const QStringList own = settings.childKeys();
    for (const QString& command : own)
        m_own.insert(command, sequences(settings.value(command).toString()));
    settings.endGroup();
    refresh();
}

QList<QKeySequence> KeyBindings::keysOf(const QString& command) const
{
    if (const auto own = m_own.constFind(command); own != m_own.constEnd())
        return *own;
    std::optional<QList<QKeySequence>> keys;
    if (m_scheme == Scheme::Gmail)
        keys = keysIn(gmailKeys, command);
    else if (m_scheme == Scheme::Outlook)
        keys = keysIn(outlookKeys, command);
    const Command* known = m_commands.find(command);
    return keys ? *keys : known ? known->usualKeys : QList<QKeySequence>();
}

void KeyBindings::refresh()
{
    const QList<Command> all = m_commands.commands();
    for (const Command& command : all)
        m_commands.setKeys(command.id, keysOf(command.id));
    emit changed();
}

void KeyBindings::choose(Scheme scheme)
{
    m_scheme = scheme;
    m_settings.setValue(u"keys/scheme"_s, nameOf(scheme));
    refresh();
}

void KeyBindings::setKeys(const QString& command, const QList<QKeySequence>& keys)
{
    m_own.insert(command, keys);
    keep();
}

void KeyBindings::reset(const QString& command)
{
    m_own.remove(command);
    keep();
}

void KeyBindings::forgetChanges()
{
    m_own.clear();
    keep();
}

void KeyBindings::keep()
{
    m_settings.remove(u"keys/own"_s);
    for (auto own = m_own.constBegin(); own != m_own.constEnd(); ++own)
        m_settings.setValue(u"keys/own/"_s + own.key(), textOf(*own));
    refresh();
}

QStringList KeyBindings::clashes(const QString& command, const QKeySequence& key) const
{
    QStringList found;
    for (const Command& other : m_commands.commands())
        if (other.id != command && std::ranges::any_of(other.keys, [&](const QKeySequence& taken) {
                return taken.matches(key) != QKeySequence::NoMatch || key.matches(taken) != QKeySequence::NoMatch;
            }))
            found.append(other.id);
    return found;
}

void KeyBindings::take(const QString& command, const QKeySequence& key)
{
    for (const QString& other : clashes(command, key)) {
        QList<QKeySequence> left = keysOf(other);
        left.removeIf([&](const QKeySequence& taken) {
            return taken.matches(key) != QKeySequence::NoMatch || key.matches(taken) != QKeySequence::NoMatch;
        });
        m_own.insert(other, left);
    }
    setKeys(command, {key});
}

} // namespace svarbord::ui
