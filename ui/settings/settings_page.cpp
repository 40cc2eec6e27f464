// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/components/spoken.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 24;

bool hasAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SettingsPage::SettingsPage(const Theme& theme, Icon icon, std::function<QString()> title, QWidget* parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_icon(icon),
      m_title(std::move(title))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin, 20, margin, margin);
    m_column->setSpacing(0);
    auto* heading = new QLabel(content);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(Theme::title());
    m_column->addWidget(heading);
    m_column->addSpacing(8);
    setWidget(content);
    spoken(this, [this, heading] {
        heading->setText(m_title());
        setAccessibleName(m_title());
    });
}

void SettingsPage::addHeading(std::function<QString()> text)
{
    m_heading = new QLabel(widget());
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->setContentsMargins(0, 18, 0, 4);
    m_column->addWidget(m_heading);
    spoken(m_heading, [heading = m_heading, text = std::move(text)] { heading->setText(text()); });
}

QWidget* SettingsPage::addRow(QWidget* control, std::function<SettingText()> text)
{
    auto* row = new QWidget(widget());
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 8, 0, 8);
    across->setSpacing(24);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* name = new QLabel(row);
    name->setBuddy(control);
    auto* explanation = new QLabel(row);
    explanation->setFont(Theme::small());
    explanation->setProperty("tone", u"muted"_s);
    explanation->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(explanation);
    across->addLayout(words, 1);
    control->setParent(row);
    across->addWidget(control, 0, Qt::AlignVCenter);
    spoken(row, [name, explanation, control, text] {
        const SettingText said = text();
        name->setText(said.name);
        explanation->setText(said.explanation);
        explanation->setVisible(!said.explanation.isEmpty());
        control->setAccessibleName(said.name);
        control->setAccessibleDescription(said.explanation);
    });
    addPart(row, [text = std::move(text)] {
        const SettingText said = text();
        return said.name + u' ' + said.explanation;
    });
    return row;
}

void SettingsPage::addPart(QWidget* part, std::function<QString()> words)
{
    m_column->addWidget(part);
    m_parts.append({part, std::move(words), m_heading});
}

void SettingsPage::finish()
{
    m_column->addStretch(1);
}

int SettingsPage::filter(const QStringList& words)
{
    const bool whole = hasAll(m_title(), words);
    int shown = 0;
    QSet<QLabel*> used;
    for (const Part& part : std::as_const(m_parts)) {
        const QString section = part.heading ? part.heading->text() : QString();
        const bool match = whole || hasAll(part.words() + u' ' + section, words);
        part.widget->setVisible(match);
        shown += match ? 1 : 0;
        if (match)
            used.insert(part.heading);
    }
    for (const Part& part : std::as_const(m_parts))
        if (part.heading)
            part.heading->setVisible(used.contains(part.heading));
    return shown;
}

} // namespace svarbord::ui
