// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/mention_completer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextEdit>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wordRole = Qt::UserRole + 1;
constexpr int listWidth = 220;

/// "@" and what follows it, directly before the cursor; no match inside an address.
QRegularExpressionMatch beforeCursor(const QTextCursor& cursor)
{
    static const QRegularExpression begun(uR"((?<![\w.@])@([\w-]*)$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return begun.match(cursor.block().text().left(cursor.positionInBlock()));
}

} // namespace

MentionCompleter::MentionCompleter(QTextEdit& edit)
    : QObject(&edit),
      m_edit(edit),
      m_members(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_members, this))
{
    m_completer->setWidget(&edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setObjectName(u"mentionList"_s);
    connect(&edit, &QTextEdit::textChanged, this, &MentionCompleter::follow);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insert(index.data(wordRole).toString()); });
}

void MentionCompleter::setMembers(const QList<domain::Member>& members)
{
    m_members->clear();
    for (const domain::Member& member : members) {
        const bool plain = !member.id.value.contains(u'.');
        auto* item = new QStandardItem(member.name.isEmpty() ? member.id.value : member.name);
        item->setData(plain ? member.id.value : member.name.section(u' ', 0, 0), wordRole);
        m_members->appendRow(item);
    }
}

bool MentionCompleter::takes(const QKeyEvent& key) const
{
    if (!m_completer->popup()->isVisible())
        return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

bool MentionCompleter::dismiss()
{
    const bool open = m_completer->popup()->isVisible();
    m_completer->popup()->hide();
    return open;
}

void MentionCompleter::follow()
{
    const QRegularExpressionMatch match = beforeCursor(m_edit.textCursor());
    if (!m_enabled || !m_edit.hasFocus() || !match.hasMatch()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(match.captured(1));
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_edit.cursorRect().translated(m_edit.viewport()->pos());
    place.setWidth(listWidth);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void MentionCompleter::insert(const QString& word)
{
    QTextCursor cursor = m_edit.textCursor();
    const QRegularExpressionMatch match = beforeCursor(cursor);
    if (!match.hasMatch())
        return;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(match.capturedLength(1)));
    cursor.insertText(word + u' ');
    m_edit.setTextCursor(cursor);
}

} // namespace svarbord::ui
