// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"
#include "viewmodels/search_completion.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace svarbord::ui {

/// The lines under the search field that say what may come next. The field keeps the keyboard and passes Down, Up,
/// Tab and Enter on.
class SearchSuggestionsPopup : public QFrame
{
    Q_OBJECT

public:
    SearchSuggestionsPopup(QLineEdit* field, const Theme& theme);

    void setVocabulary(viewmodels::SearchVocabulary known) { m_known = std::move(known); }
    [[nodiscard]] const QStringList& recent() const { return m_known.recent; }
    /// Puts it before the others; of those that are the same but for their end, the longest stays.
    void remember(const QString& search);
    void setRecent(const QStringList& recent) { m_known.recent = recent; }
    /// Shows what fits where the cursor stands, or hides.
    void refresh();
    /// True when the key was meant for the list.
    bool takeKey(QKeyEvent* event);

signals:
    void recentChanged(const QStringList& recent);
    /// A whole search was chosen, or a term came to its end.
    void taken();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void move(int rows);
    void take(int row);

    QLineEdit* m_field;
    const Theme& m_theme;
    QListWidget* m_list;
    viewmodels::SearchVocabulary m_known;
    viewmodels::SearchSuggestions m_now;
};

} // namespace svarbord::ui
