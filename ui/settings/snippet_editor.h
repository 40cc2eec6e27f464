// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snippet.h"
#include "services/writing_service.h"
#include "ui/components/theme.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;

namespace svarbord::ui {

class Dialogs;
class FlatButton;
class RichEdit;

/// The team's saved replies: the list at the left, the chosen one at the right with a text for each language.
/// GUI thread.
class SnippetEditor : public QWidget
{
    Q_OBJECT

public:
    SnippetEditor(services::WritingService& writing, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);

    /// Begins a new one; html is its text in this language.
    void startNew(const QString& html = {}, const QString& language = {});

private:
    void build();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildFields();
    void say();
    void reload();
    void present(const domain::Snippet& snippet);
    void showLanguage(const QString& language);
    void keepText();
    void touched();
    void save();
    void askToRemove();
    void tell(const Status& outcome, const QString& done);
    [[nodiscard]] QString usualLanguage() const;

    services::WritingService& m_writing;
    Dialogs& m_dialogs;
    const Theme& m_theme;
    QList<domain::Snippet> m_all;
    domain::Snippet m_snippet; ///< as it is on screen
    QString m_language;
    bool m_showing = false; ///< the program writes, not the person

    QListWidget* m_list = nullptr;
    FlatButton* m_new = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_shortcutLabel = nullptr;
    QLineEdit* m_shortcut = nullptr;
    QButtonGroup* m_languages = nullptr;
    RichEdit* m_text = nullptr;
    FlatButton* m_tokens = nullptr;
    QLabel* m_state = nullptr;
    FlatButton* m_remove = nullptr;
    FlatButton* m_save = nullptr;
};

} // namespace svarbord::ui
