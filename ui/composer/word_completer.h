// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegularExpression>

class QCompleter;
class QKeyEvent;
class QStandardItemModel;
class QTextEdit;

namespace svarbord::ui {

/// Offers a list while somebody types a sign and the beginning of a word: "@ka", "/tha". What is chosen arrives as
/// a signal, after what was typed is selected by take().
class WordCompleter : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;    ///< shown
        QString matches; ///< what is typed may be anywhere in it, or only at its beginning: see Match
        QString key;     ///< arrives with chosen()
    };
    enum class Match { Beginning, Anywhere };

    WordCompleter(QTextEdit& edit, QChar sign, Match match, const QString& listName);

    void setEntries(const QList<Entry>& entries);
    void setEnabled(bool enabled) { m_enabled = enabled; }
    /// The keys that choose from the open list; the editor must leave them alone.
    [[nodiscard]] bool takes(const QKeyEvent& key) const;
    /// Closes the list; false when it was not open.
    bool dismiss();
    /// Removes what was typed: the sign and the word behind it.
    void removeTyped();

signals:
    void chosen(const QString& key);

private:
    void follow();
    [[nodiscard]] QRegularExpressionMatch typed() const;

    QTextEdit& m_edit;
    QRegularExpression m_form;
    QStandardItemModel* m_entries;
    QCompleter* m_completer;
    bool m_enabled = false;
};

} // namespace svarbord::ui
