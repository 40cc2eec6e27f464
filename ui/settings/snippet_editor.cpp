// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/snippet_editor.h"

#include "base/when_done.h"
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
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 168;
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
    : QWidget(parent),
      m_writing(writing),
      m_dialogs(dialogs),
      m_theme(theme)
{
    setObjectName(u"snippetEditor"_s);
    build();
    spoken(this, [this] { say(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0 && row < m_all.size())
            present(m_all.at(row));
    });
    connect(m_new, &QAbstractButton::clicked, this, [this] { startNew(); });
    connect(m_name, &QLineEdit::textEdited, this, &SnippetEditor::touched);
    connect(m_shortcut, &QLineEdit::textEdited, this, &SnippetEditor::touched);
    connect(m_text, &QTextEdit::textChanged, this, &SnippetEditor::touched);
    connect(m_save, &QAbstractButton::clicked, this, &SnippetEditor::save);
    connect(m_remove, &QAbstractButton::clicked, this, &SnippetEditor::askToRemove);
    connect(m_tokens, &QAbstractButton::clicked, this, [this] {
        makeTokenMenu(services::WritingService::tokenNames(), *m_text, this)
            ->popup(m_tokens->mapToGlobal(QPoint(0, m_tokens->height())));
    });
    connect(&writing, &services::WritingService::changed, this, &SnippetEditor::reload);
    reload();
    if (m_all.isEmpty())
        startNew();
    else
        m_list->setCurrentRow(0);
}

void SnippetEditor::build()
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(20);
    across->addWidget(buildList());
    across->addWidget(buildFields(), 1);
}

QWidget* SnippetEditor::buildList()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"snippetsList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(240);
    column->addWidget(m_list, 1);
    m_new = new FlatButton(m_theme, {}, ButtonKind::Secondary, side);
    m_new->setObjectName(u"newSnippet"_s);
    m_new->setGlyph(Icon::Plus);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    return side;
}

QWidget* SnippetEditor::buildFields()
{
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto field = [&](QLabel*& label, QLineEdit*& edit, const QString& name) {
        label = new QLabel(fields);
        label->setFont(Theme::small());
        label->setProperty("tone", u"secondary"_s);
        edit = new QLineEdit(fields);
        edit->setObjectName(name);
        edit->setMinimumHeight(32);
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
    };
    field(m_nameLabel, m_name, u"snippetName"_s);
    field(m_shortcutLabel, m_shortcut, u"snippetShortcut"_s);

    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(2);
    m_languages = new QButtonGroup(this);
    for (size_t i = 0; i < languages.size(); ++i) {
        auto* tab = new TextTab(m_theme, QString::fromUtf16(languages[i].name), fields);
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
    column->addLayout(tabs);
    auto* box = new QFrame(fields);
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
    column->addWidget(box, 1);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(2);
    m_tokens = new FlatButton(m_theme, {}, ButtonKind::Quiet, fields);
    m_tokens->setObjectName(u"snippetTokens"_s);
    m_remove = new FlatButton(m_theme, {}, ButtonKind::Quiet, fields);
    m_remove->setObjectName(u"removeSnippet"_s);
    m_save = new FlatButton(m_theme, {}, ButtonKind::Primary, fields);
    m_save->setObjectName(u"saveSnippet"_s);
    foot->addWidget(m_tokens);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_state = new QLabel(fields);
    m_state->setObjectName(u"snippetState"_s);
    m_state->setWordWrap(true);
    m_state->setFont(Theme::small());
    column->addWidget(m_state);
    return fields;
}

void SnippetEditor::say()
{
    m_list->setAccessibleName(tr("Saved replies"));
    m_new->setLabel(tr("New saved reply"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_shortcutLabel->setText(tr("Shortcut, typed after / in an answer"));
    m_shortcut->setAccessibleName(m_shortcutLabel->text());
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Hi {contact.first_name}, …"));
    m_tokens->setLabel(tr("Insert name…"));
    m_remove->setLabel(tr("Remove"));
    m_save->setLabel(tr("Save for the team"));
}

void SnippetEditor::reload()
{
    m_all = m_writing.snippets().value_or(QList<domain::Snippet>());
    m_showing = true;
    m_list->clear();
    for (const domain::Snippet& snippet : std::as_const(m_all)) {
        m_list->addItem(snippet.name);
        if (snippet.id == m_snippet.id)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_showing = false;
}

void SnippetEditor::startNew(const QString& html, const QString& language)
{
    m_showing = true;
    m_list->setCurrentRow(-1);
    m_showing = false;
    domain::Snippet fresh;
    if (!html.isEmpty())
        fresh.texts.insert(language.isEmpty() ? usualLanguage() : language, html);
    present(fresh);
    m_name->setFocus();
}

void SnippetEditor::present(const domain::Snippet& snippet)
{
    m_snippet = snippet;
    m_name->setText(snippet.name);
    m_shortcut->setText(snippet.shortcut);
    m_state->clear();
    m_save->setEnabled(false);
    m_remove->setVisible(!snippet.id.isEmpty());
    const QString usual = usualLanguage();
    const bool has = snippet.texts.isEmpty() || !snippet.texts.value(usual).isEmpty();
    showLanguage(has ? usual : snippet.texts.firstKey());
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
    m_showing = true;
    m_text->setCleanHtml(m_snippet.texts.value(language));
    m_text->spelling().setLanguage(language);
    m_showing = false;
}

/// What stands in the editor belongs to the language it was written under.
void SnippetEditor::keepText()
{
    if (m_text->toPlainText().trimmed().isEmpty())
        m_snippet.texts.remove(m_language);
    else
        m_snippet.texts.insert(m_language, documentAsHtml(*m_text->document()));
}

void SnippetEditor::touched()
{
    if (m_showing)
        return;
    m_state->clear();
    m_save->setEnabled(true);
}

void SnippetEditor::save()
{
    keepText();
    m_snippet.name = m_name->text().simplified();
    m_snippet.shortcut = m_shortcut->text().trimmed();
    if (m_snippet.shortcut.startsWith(u'/'))
        m_snippet.shortcut.remove(0, 1);
    whenDone(m_writing.put(m_snippet), this, [this, name = m_snippet.name](const Status& outcome) {
        tell(outcome, tr("Saved. The whole team can use it now."));
        if (!outcome)
            return;
        m_save->setEnabled(false);
        for (const domain::Snippet& stored : m_writing.snippets().value_or(QList<domain::Snippet>()))
            if (m_snippet.id.isEmpty() && stored.name == name)
                m_snippet.id = stored.id;
        m_remove->setVisible(!m_snippet.id.isEmpty());
        reload();
    });
}

void SnippetEditor::askToRemove()
{
    const Question question{tr("Remove the saved reply?"),
                            tr("“%1” is removed for the whole team. Undo brings it back.").arg(m_snippet.name),
                            tr("Remove"), QString(), false};
    m_dialogs.ask(this, question, [this](bool accepted) {
        if (!accepted)
            return;
        whenDone(m_writing.removeSnippet(m_snippet.id), this, [this](const Status& outcome) {
            if (outcome)
                startNew();
            tell(outcome, tr("Removed."));
        });
    });
}

void SnippetEditor::tell(const Status& outcome, const QString& done)
{
    m_state->setStyleSheet(u"color: %1"_s.arg((outcome ? m_theme.muted : m_theme.danger).name()));
    m_state->setText(outcome ? done : outcome.error().userText);
}

} // namespace svarbord::ui
