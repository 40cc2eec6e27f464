// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QLineEdit>

#include <functional>

namespace svarbord::ui {

class SearchSuggestionsPopup;

/// "Search everything": a line with a magnifier, and the key that reaches it while it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const Theme& theme, const QString& key, QWidget* parent = nullptr);

    void setKey(const QString& key);
    /// What it searches where that is not everything, in the language of the moment.
    void setPurpose(std::function<QString()> words);
    /// Off where the text is no search in the language of domain/search_query.h.
    void setSuggesting(bool on) { m_suggesting = on; }
    /// What may come next; made when the field is first entered.
    [[nodiscard]] SearchSuggestionsPopup& suggestions();

signals:
    /// Escape on an empty field, or Down: back to the list.
    void left();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void say();

    const Theme& m_theme;
    QString m_key;
    std::function<QString()> m_purpose;
    bool m_suggesting = true;
    SearchSuggestionsPopup* m_suggestions = nullptr;
};

} // namespace svarbord::ui
