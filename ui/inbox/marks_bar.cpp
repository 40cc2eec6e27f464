// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/marks_bar.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

struct Entry
{
    Icon icon;
    const char* text;
    const char16_t* command;
};

// The texts are translated where they are said, in the class's own context.
constexpr Entry entries[] = {
    {Icon::Check, QT_TRANSLATE_NOOP("svarbord::ui::MarksBar", "Close"), u"conversation.close"},
    {Icon::Person, QT_TRANSLATE_NOOP("svarbord::ui::MarksBar", "Assign"), u"conversation.assign"},
    {Icon::Tag, QT_TRANSLATE_NOOP("svarbord::ui::MarksBar", "Tag"), u"conversation.tag"},
    {Icon::Clock, QT_TRANSLATE_NOOP("svarbord::ui::MarksBar", "Snooze"), u"conversation.snooze"},
    {Icon::Eye, QT_TRANSLATE_NOOP("svarbord::ui::MarksBar", "Mark as read"), u"conversation.read"},
    {Icon::Spam, QT_TRANSLATE_NOOP("svarbord::ui::MarksBar", "Spam"), u"conversation.spam"},
    {Icon::Close, QT_TRANSLATE_NOOP("svarbord::ui::MarksBar", "Mark nothing"), u"list.markNone"},
};

} // namespace

MarksBar::MarksBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_all(new IconButton(theme, Icon::Select, {}, this))
{
    setObjectName(u"marksBar"_s);
    m_label->setObjectName(u"marksCount"_s);
    m_label->setFont(Theme::bodyStrong());
    m_label->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_label, 1);
    m_all->setObjectName(u"markAll"_s);
    m_all->setSide(rowHeight, Theme::iconSize);
    connect(m_all, &QAbstractButton::clicked, this, [this] { emit commandRequested(u"list.markAll"_s); });
    row->addWidget(m_all);
    for (const Entry& entry : entries) {
        auto* button = new IconButton(theme, entry.icon, tr(entry.text), this);
        button->setSide(rowHeight, Theme::iconSize);
        const QString command = QString::fromUtf16(entry.command);
        button->setObjectName(u"marks:"_s + command);
        connect(button, &QAbstractButton::clicked, this, [this, command] { emit commandRequested(command); });
        spoken(button, [button, text = entry.text] { button->setName(tr(text)); });
        row->addWidget(button);
    }
    spoken(this, [this] { say(); });
}

void MarksBar::setCount(qint64 marked, qint64 total, bool everything)
{
    m_marked = marked;
    m_total = total;
    m_all->setVisible(!everything && total > marked);
    say();
}

void MarksBar::say()
{
    const QString number = QLocale().toString(m_marked);
    m_label->setText(tr("%1 selected", "number of conversations").arg(number));
    setAccessibleName(m_label->text());
    m_all->setName(tr("Select all %1").arg(QLocale().toString(m_total)));
}

} // namespace svarbord::ui
