// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cheat_sheet.h"

#include "ui/components/buttons.h"
#include "ui/shell/command_table.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int columns = 3;

class KeyCaps : public QWidget
{
public:
    KeyCaps(const Theme& theme, const QList<QKeySequence>& keys, QWidget* parent) : QWidget(parent), m_theme(theme)
    {
        for (const QKeySequence& key : keys)
            m_keys += CommandTable::keyText(key);
        m_keys = m_keys.mid(0, 2);
        setAccessibleName(m_keys.join(u", "_s));
        int width = 0;
        for (const QString& key : m_keys)
            width += keyCapWidth(key) + 4;
        setFixedSize(std::max(width, 20), 22);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QRect place = rect();
        for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key)
            place.setRight(place.right() - paintKeyCap(painter, place, *key, m_theme) - 4);
    }

private:
    const Theme& m_theme;
    QStringList m_keys;
};

} // namespace

CheatSheet::CheatSheet(const CommandTable& commands, const Theme& theme, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"cheatSheet"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList groups;
    for (const Command& command : commands.commands())
        if (!command.keys.isEmpty() && !groups.contains(command.group))
            groups += command.group;
    const auto sizeOf = [&commands](const QString& group) {
        const auto in = [&group](const Command& command) { return command.group == group && !command.keys.isEmpty(); };
        return std::count_if(commands.commands().begin(), commands.commands().end(), in);
    };
    // The long ones first: what is short fills the columns up.
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const QString& a, const QString& b) { return sizeOf(a) > sizeOf(b); });

    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 24);
    outer->setSpacing(32);
    QList<QVBoxLayout*> stacks;
    QList<int> heights;
    for (int i = 0; i < columns; ++i) {
        auto* stack = new QVBoxLayout;
        stack->setSpacing(2);
        outer->addLayout(stack);
        stacks += stack;
        heights += 0;
    }
    for (const QString& group : std::as_const(groups)) {
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        QVBoxLayout* stack = stacks.at(shortest);
        auto* heading = new QLabel(group, this);
        heading->setObjectName(u"sectionHeading"_s);
        heading->setContentsMargins(0, heights.at(shortest) > 0 ? 14 : 0, 0, 4);
        stack->addWidget(heading);
        ++heights[shortest];
        for (const Command& command : commands.commands()) {
            if (command.group != group || command.keys.isEmpty())
                continue;
            auto* row = new QHBoxLayout;
            row->setSpacing(24);
            auto* text = new QLabel(command.text, this);
            text->setTextFormat(Qt::PlainText);
            row->addWidget(text, 1);
            row->addWidget(new KeyCaps(theme, command.keys, this));
            stack->addLayout(row);
            ++heights[shortest];
        }
    }
    for (QVBoxLayout* stack : std::as_const(stacks))
        stack->addStretch();
}

} // namespace svarbord::ui
