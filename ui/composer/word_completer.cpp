// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/word_completer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int matchRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 2;
constexpr int narrowest = 220;
constexpr int widest = 420;

/// The sign and what follows it, directly before the cursor; not in the middle of a word, an address or a path.
QRegularExpression formOf(QChar sign)
{
    return QRegularExpression(uR"((?<![\w.@/:])%1([\w-]*)$)"_s.arg(QRegularExpression::escape(QString(sign))),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

WordCompleter::WordCompleter(QTextEdit& edit, QChar sign, Match match, const QString& listName)
    : QObject(&edit),
      m_edit(edit),
      m_form(formOf(sign)),
      m_entries(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_entries, this))
{
    m_completer->setWidget(&edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionRole(matchRole);
    m_completer->setFilterMode(match == Match::Anywhere ? Qt::MatchContains : Qt::MatchStartsWith);
    m_completer->popup()->setObjectName(listName);
    connect(&edit, &QTextEdit::textChanged, this, &WordCompleter::follow);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { emit chosen(index.data(keyRole).toString()); });
}

void WordCompleter::setEntries(const QList<Entry>& entries)
{
    m_entries->clear();
    for (const Entry& entry : entries) {
        auto* item = new QStandardItem(entry.text);
        item->setData(entry.matches, matchRole);
        item->setData(entry.key, keyRole);
        m_entries->appendRow(item);
    }
}

QRegularExpressionMatch WordCompleter::typed() const
{
    const QTextCursor cursor = m_edit.textCursor();
    return m_form.match(cursor.block().text().left(cursor.positionInBlock()));
}

bool WordCompleter::takes(const QKeyEvent& key) const
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

bool WordCompleter::dismiss()
{
    const bool open = m_completer->popup()->isVisible();
    m_completer->popup()->hide();
    return open;
}

void WordCompleter::follow()
{
    const QRegularExpressionMatch match = typed();
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
    place.setWidth(std::clamp(m_completer->popup()->sizeHintForColumn(0) + 24, narrowest, widest));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void WordCompleter::removeTyped()
{
    const QRegularExpressionMatch match = typed();
    if (!match.hasMatch())
        return;
    QTextCursor cursor = m_edit.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(match.capturedLength(0)));
    cursor.removeSelectedText();
    m_edit.setTextCursor(cursor);
}

} // namespace svarbord::ui
