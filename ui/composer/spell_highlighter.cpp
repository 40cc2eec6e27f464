// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spell_highlighter.h"

#include "base/when_done.h"

#include <QLocale>
#include <QMenu>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

SpellHighlighter::SpellHighlighter(QTextEdit& edit) : QSyntaxHighlighter(edit.document()), m_edit(edit)
{
    m_loader.setMaxThreadCount(1);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &SpellHighlighter::followCursor);
}

void SpellHighlighter::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_spelling.reset();
    m_asked = false;
    rehighlight();
}

void SpellHighlighter::load()
{
    m_asked = true;
    whenDone(Spelling::load(m_language, m_loader), this,
             [this, language = m_language](const std::shared_ptr<Spelling>& loaded) {
                 if (language != m_language)
                     return;
                 m_spelling = loaded;
                 rehighlight();
             });
}

/// A word is judged once the cursor has left it.
void SpellHighlighter::followCursor()
{
    const QTextBlock now = m_edit.textCursor().block();
    const QTextBlock before = document()->findBlockByNumber(m_cursorBlock);
    m_cursorBlock = now.blockNumber();
    if (!m_spelling)
        return;
    if (before.isValid() && before != now)
        rehighlightBlock(before);
    rehighlightBlock(now);
}

bool SpellHighlighter::isBeingWritten(const SpelledWord& word) const
{
    const QTextCursor cursor = m_edit.textCursor();
    return m_edit.hasFocus() && cursor.block() == currentBlock() && !cursor.hasSelection() &&
           cursor.positionInBlock() == word.start + word.text.size();
}

void SpellHighlighter::highlightBlock(const QString& text)
{
    if (!m_asked && !m_language.isEmpty() && !text.isEmpty())
        load();
    if (!m_spelling)
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(QColor(0xd0, 0x3b, 0x3b));
    for (const SpelledWord& word : spelledWords(text))
        if (!isBeingWritten(word) && !m_spelling->isRight(word.text))
            setFormat(static_cast<int>(word.start), static_cast<int>(word.text.size()), wrong);
}

QStringList SpellHighlighter::wrongWords() const
{
    QStringList wrong;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const QTextLayout::FormatRange& range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                wrong += block.text().mid(range.start, range.length);
    return wrong;
}

void SpellHighlighter::addSuggestions(QMenu& menu, const QPoint& viewportPlace)
{
    if (!m_spelling)
        return;
    QTextCursor cursor = m_edit.cursorForPosition(viewportPlace);
    const int place = cursor.positionInBlock();
    for (const SpelledWord& word : spelledWords(cursor.block().text())) {
        if (place < word.start || place > word.start + word.text.size() || m_spelling->isRight(word.text))
            continue;
        cursor.setPosition(cursor.block().position() + static_cast<int>(word.start));
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(word.text.size()));
        QList<QAction*> actions;
        for (const QString& better : m_spelling->suggestions(word.text)) {
            auto* action = new QAction(better, &menu);
            QFont bold = menu.font();
            bold.setBold(true);
            action->setFont(bold);
            connect(action, &QAction::triggered, this, [this, cursor, better] { replace(cursor, better); });
            actions += action;
        }
        if (actions.isEmpty()) {
            actions += new QAction(tr("No suggestions"), &menu);
            actions.last()->setEnabled(false);
        }
        auto* learn = new QAction(tr("Add “%1” to the dictionary").arg(word.text), &menu);
        connect(learn, &QAction::triggered, this, [this, text = word.text] {
            m_spelling->learn(text);
            rehighlight();
        });
        actions += learn;
        QAction* first = menu.actions().value(0);
        menu.insertActions(first, actions);
        menu.insertSeparator(first);
        return;
    }
}

void SpellHighlighter::replace(const QTextCursor& word, const QString& text)
{
    QTextCursor cursor = word;
    cursor.insertText(text, cursor.charFormat());
}

} // namespace svarbord::ui
