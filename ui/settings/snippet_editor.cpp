// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/snippet_editor.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/composer/document_html.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/spell_highlighter.h"
#include "ui/composer/text_tab.h"
#include "ui/composer/token_menu.h"
#include "ui/composer/word_completer.h"
#include "ui/dialogs/dialogs.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textHeight = 150;

struct Language
{
    QLatin1StringView code;
    const char16_t* name; ///< as its own speakers call it
};
constexpr std::array<Language, 4> languages{{
    {"nb"_L1, u"Norsk"},
    {"da"_L1, u"Dansk"},
    {"sv"_L1, u"Svenska"},
    {"en"_L1, u"English"},
}};

} // namespace

SnippetEditor::SnippetEditor(services::WritingService& writing, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SharedListEditor(u"Snippet"_s, dialogs, theme, parent),
      m_writing(writing)
{
    setObjectName(u"snippetEditor"_s);
    build();
    spoken(this, [this] { say(); });
    connect(m_shortcut, &QLineEdit::textEdited, this, &SnippetEditor::touched);
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (m_text->document()->isModified()) // underlining wrong words is no change
            touched();
    });
    connect(m_tokens, &QAbstractButton::clicked, this, [this] {
        makeTokenMenu(services::WritingService::tokenNames(), *m_text, this)
            ->popup(m_tokens->mapToGlobal(QPoint(0, m_tokens->height())));
    });
    connect(&writing, &services::WritingService::changed, this, &SnippetEditor::reload);
    open();
}

void SnippetEditor::build()
{
    m_shortcutLabel = addLabel();
    m_shortcut = new QLineEdit(this);
    m_shortcut->setObjectName(u"snippetShortcut"_s);
    m_shortcut->setMinimumHeight(32);
    m_shortcutLabel->setBuddy(m_shortcut);
    form().addWidget(m_shortcut);
    buildLanguages();
    auto* box = new QFrame(this);
    box->setObjectName(u"snippetBox"_s);
    box->setStyleSheet(u"#snippetBox { border: 1px solid palette(mid); border-radius: 8px; }"_s);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(1, 1, 1, 1);
    m_text = new RichEdit(box);
    m_text->setObjectName(u"snippetText"_s);
    m_text->snippets().setEnabled(false);
    m_text->setMinimumHeight(textHeight);
    m_text->setStyleSheet(u"QTextEdit { border: none; padding: 8px 10px; background: transparent; }"_s);
    inside->addWidget(m_text);
    form().addWidget(box, 1);
    m_tokens = new FlatButton(theme(), {}, ButtonKind::Quiet, this);
    m_tokens->setObjectName(u"snippetTokens"_s);
    foot().insertWidget(0, m_tokens);
}

void SnippetEditor::buildLanguages()
{
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(2);
    m_languages = new QButtonGroup(this);
    for (size_t i = 0; i < languages.size(); ++i) {
        auto* tab = new TextTab(theme(), QString::fromUtf16(languages[i].name), this);
        tab->setObjectName(u"snippetLanguage_"_s + languages[i].code);
        tab->setCheckable(true);
        m_languages->addButton(tab, static_cast<int>(i));
        connect(tab, &QAbstractButton::clicked, this, [this, code = QString(languages[i].code)] {
            keepText();
            showLanguage(code);
        });
        tabs->addWidget(tab);
    }
    tabs->addStretch(1);
    form().addLayout(tabs);
}

void SnippetEditor::say()
{
    setWords(tr("Saved replies"), tr("New saved reply"));
    m_shortcutLabel->setText(tr("Shortcut, typed after / in an answer"));
    m_shortcut->setAccessibleName(m_shortcutLabel->text());
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Hi {contact.first_name}, …"));
    m_tokens->setLabel(tr("Insert name…"));
}

QList<SharedListEditor::Entry> SnippetEditor::entries()
{
    m_all = m_writing.snippets().value_or(QList<domain::Snippet>());
    QList<Entry> entries;
    for (const domain::Snippet& snippet : std::as_const(m_all))
        entries.append({snippet.id, snippet.name});
    return entries;
}

void SnippetEditor::present(const QString& id)
{
    m_snippet = {};
    for (const domain::Snippet& stored : std::as_const(m_all))
        if (!id.isEmpty() && stored.id == id)
            m_snippet = stored;
    m_shortcut->setText(m_snippet.shortcut);
    const QString usual = usualLanguage();
    const bool has = m_snippet.texts.isEmpty() || !m_snippet.texts.value(usual).isEmpty();
    showLanguage(has ? usual : m_snippet.texts.firstKey());
}

QString SnippetEditor::usualLanguage() const
{
    const QString own = domain::writingLanguage(QLocale().name());
    for (const Language& language : languages)
        if (own == language.code)
            return own;
    return u"en"_s;
}

void SnippetEditor::showLanguage(const QString& language)
{
    m_language = language;
    for (size_t i = 0; i < languages.size(); ++i)
        if (language == languages[i].code)
            m_languages->button(static_cast<int>(i))->setChecked(true);
    quietly([&] {
        m_text->setCleanHtml(m_snippet.texts.value(language));
        m_text->spelling().setLanguage(language);
        m_text->document()->setModified(false);
    });
}

/// What stands in the editor belongs to the language it was written under.
void SnippetEditor::keepText()
{
    if (m_text->toPlainText().trimmed().isEmpty())
        m_snippet.texts.remove(m_language);
    else
        m_snippet.texts.insert(m_language, documentAsHtml(*m_text->document()));
}

QFuture<Status> SnippetEditor::put()
{
    keepText();
    m_snippet.id = id();
    m_snippet.name = name();
    m_snippet.shortcut = m_shortcut->text().trimmed();
    if (m_snippet.shortcut.startsWith(u'/'))
        m_snippet.shortcut.remove(0, 1);
    return m_writing.put(m_snippet);
}

QFuture<Status> SnippetEditor::remove()
{
    return m_writing.removeSnippet(id());
}

Question SnippetEditor::removal() const
{
    return {tr("Remove the saved reply?"), tr("“%1” is removed for the whole team. Undo brings it back.").arg(name()),
            tr("Remove"), QString(), false};
}

} // namespace svarbord::ui
