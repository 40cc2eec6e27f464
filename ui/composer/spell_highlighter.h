// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/spelling.h"

#include <QSyntaxHighlighter>
#include <QThreadPool>

class QMenu;
class QTextEdit;

namespace svarbord::ui {

/// Underlines in red what is not in the dictionary of the chosen language, and offers better words in the context
/// menu. The word that is being written is left alone.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellHighlighter(QTextEdit& edit);

    /// nb, da, sv or en; everything else switches it off. The dictionary is read once there is a word to judge.
    void setLanguage(const QString& language);
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] bool isReady() const { return m_spelling != nullptr; }
    /// What is underlined now.
    [[nodiscard]] QStringList wrongWords() const;
    /// Puts suggestions for the word at this place before the actions of the menu.
    void addSuggestions(QMenu& menu, const QPoint& viewportPlace);

protected:
    void highlightBlock(const QString& text) override;

private:
    void load();
    void followCursor();
    [[nodiscard]] bool isBeingWritten(const SpelledWord& word) const;
    void replace(const QTextCursor& word, const QString& text);

    QTextEdit& m_edit;
    QString m_language;
    std::shared_ptr<Spelling> m_spelling;
    QThreadPool m_loader;
    bool m_asked = false;
    int m_cursorBlock = 0;
};

} // namespace svarbord::ui
