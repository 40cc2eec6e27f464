// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snippet.h"
#include "services/writing_service.h"
#include "ui/settings/shared_list_editor.h"

class QButtonGroup;

namespace svarbord::ui {

class RichEdit;

/// The team's saved replies: the list at the left, the chosen one at the right with a text for each language.
/// GUI thread.
class SnippetEditor : public SharedListEditor
{
    Q_OBJECT

public:
    SnippetEditor(services::WritingService& writing, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() override;
    void present(const QString& id) override;
    QFuture<Status> put() override;
    QFuture<Status> remove() override;
    [[nodiscard]] Question removal() const override;

private:
    void build();
    void buildLanguages();
    void say();
    void showLanguage(const QString& language);
    void keepText();
    [[nodiscard]] QString usualLanguage() const;

    services::WritingService& m_writing;
    QList<domain::Snippet> m_all;
    domain::Snippet m_snippet; ///< as it is on screen
    QString m_language;

    QLabel* m_shortcutLabel = nullptr;
    QLineEdit* m_shortcut = nullptr;
    QButtonGroup* m_languages = nullptr;
    RichEdit* m_text = nullptr;
    FlatButton* m_tokens = nullptr;
};

} // namespace svarbord::ui
