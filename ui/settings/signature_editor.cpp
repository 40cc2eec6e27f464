// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/signature_editor.h"

#include "base/when_done.h"
#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/tone.h"
#include "ui/components/tool_tip.h"
#include "ui/composer/closed_text_view.h"
#include "ui/composer/document_html.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/token_menu.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int editorHeight = 132;

QLabel* caption(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::bodyStrong());
    return label;
}

/// Whether the simple editor would keep all of it, though it may write the same otherwise.
bool isSimple(const QString& html)
{
    static const QRegularExpression known(u"<(/?(p|br|b|strong|i|em|u|ul|ol|li)\\s*/?|a href=\"[^\"<>]*\"|/a)>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (QString(html).remove(known).contains(u'<'))
        return false;
    QTextDocument document;
    QTextCursor cursor(&document);
    insertCleanHtml(cursor, html);
    const QString written = documentAsHtml(document);
    QTextDocument again;
    QTextCursor second(&again);
    insertCleanHtml(second, written);
    return documentAsHtml(again) == written && documentAsText(again) == documentAsText(document);
}

QString asText(const QString& html)
{
    QTextDocument document;
    QTextCursor cursor(&document);
    insertCleanHtml(cursor, html);
    return documentAsText(document);
}

} // namespace

SignatureEditor::SignatureEditor(services::WritingService& writing, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_writing(writing),
      m_theme(theme)
{
    setObjectName(u"signatureEditor"_s);
    build();
    spoken(this, [this] { say(); });
    connect(m_agentAndCompany, &QRadioButton::toggled, this, &SignatureEditor::touched);
    connect(m_rich, &QTextEdit::textChanged, this, &SignatureEditor::touched);
    connect(m_html, &QPlainTextEdit::textChanged, this, &SignatureEditor::touched);
    connect(m_tokens, &QAbstractButton::clicked, this, &SignatureEditor::openTokens);
    connect(m_sourceButton, &QAbstractButton::toggled, this, &SignatureEditor::setSource);
    connect(m_bold, &QAbstractButton::clicked, m_rich, &RichEdit::toggleBold);
    connect(m_italic, &QAbstractButton::clicked, m_rich, &RichEdit::toggleItalic);
    connect(m_list, &QAbstractButton::clicked, m_rich, [this] { m_rich->toggleList(false); });
    connect(m_save, &QAbstractButton::clicked, this, &SignatureEditor::save);
}

void SignatureEditor::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_nameCaption = caption(this));
    column->addWidget(buildNames());
    column->addSpacing(8);
    column->addWidget(m_signatureCaption = caption(this));

    auto* box = new QFrame(this);
    box->setObjectName(u"signatureBox"_s);
    box->setStyleSheet(u"#signatureBox { border: 1px solid palette(mid); border-radius: 8px; }"_s);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_editors = new QStackedWidget(box);
    m_rich = new RichEdit(box);
    m_rich->setObjectName(u"signatureText"_s);
    m_html = new QPlainTextEdit(box);
    m_html->setObjectName(u"signatureHtml"_s);
    m_html->setTabChangesFocus(true);
    m_html->setFrameShape(QFrame::NoFrame);
    for (QWidget* editor : {static_cast<QWidget*>(m_rich), static_cast<QWidget*>(m_html)}) {
        editor->setStyleSheet(u"QAbstractScrollArea { border: none; padding: 8px 10px; background: transparent; }"_s);
        editor->setMinimumHeight(editorHeight);
        m_editors->addWidget(editor);
    }
    inside->addWidget(m_editors, 1);
    inside->addWidget(buildTools());
    column->addWidget(box, 1);
    column->addSpacing(8);
    column->addWidget(m_previewCaption = caption(this));
    column->addWidget(buildPreview());

    auto* foot = new QHBoxLayout;
    m_state = new QLabel(this);
    m_state->setObjectName(u"signatureState"_s);
    m_state->setWordWrap(true);
    m_state->setFont(Theme::small());
    m_save = new FlatButton(m_theme, {}, ButtonKind::Primary, this);
    m_save->setObjectName(u"saveSignature"_s);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_save);
    column->addLayout(foot);
}

QWidget* SignatureEditor::buildNames()
{
    auto* names = new QWidget(this);
    auto* column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_agentAndCompany = new QRadioButton(names);
    m_agentAndCompany->setObjectName(u"fromAgentAndCompany"_s);
    m_company = new QRadioButton(names);
    m_company->setObjectName(u"fromCompany"_s);
    column->addWidget(m_agentAndCompany);
    column->addWidget(m_company);
    return names;
}

QWidget* SignatureEditor::buildTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(4, 2, 4, 4);
    row->setSpacing(2);
    const auto add = [&](Icon glyph, const QString& name) {
        auto* button = new IconButton(m_theme, glyph, {}, tools);
        button->setObjectName(name);
        button->setSide(28, 16);
        row->addWidget(button);
        return button;
    };
    m_bold = add(Icon::Bold, u"signatureBold"_s);
    m_italic = add(Icon::Italic, u"signatureItalic"_s);
    m_list = add(Icon::List, u"signatureList"_s);
    m_tokens = new FlatButton(m_theme, {}, ButtonKind::Quiet, tools);
    m_tokens->setObjectName(u"signatureTokens"_s);
    row->addWidget(m_tokens);
    row->addStretch(1);
    m_sourceButton = new FlatButton(m_theme, {}, ButtonKind::Quiet, tools);
    m_sourceButton->setObjectName(u"signatureSource"_s);
    m_sourceButton->setCheckable(true);
    row->addWidget(m_sourceButton);
    return tools;
}

QWidget* SignatureEditor::buildPreview()
{
    auto* box = new QFrame(this);
    box->setObjectName(u"signaturePreviewBox"_s);
    box->setStyleSheet(u"#signaturePreviewBox { border-radius: 8px; background: palette(alternate-base); }"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    m_from = new QLabel(box);
    m_from->setObjectName(u"fromPreview"_s);
    m_from->setTextFormat(Qt::PlainText);
    m_from->setProperty("tone", u"secondary"_s);
    m_preview = new ClosedTextView(box);
    m_preview->setObjectName(u"signaturePreview"_s);
    column->addWidget(m_from);
    column->addWidget(m_preview);
    return box;
}

void SignatureEditor::say()
{
    m_nameCaption->setText(tr("Name the customer sees"));
    m_signatureCaption->setText(tr("Signature of the team"));
    m_previewCaption->setText(tr("Preview"));
    m_bold->setName(tr("Bold"));
    m_italic->setName(tr("Italic"));
    m_list->setName(tr("List"));
    m_tokens->setLabel(tr("Insert name…"));
    m_sourceButton->setLabel(tr("HTML"));
    setPlainToolTip(m_sourceButton, tr("Edit the HTML itself"));
    m_save->setLabel(tr("Save for the team"));
    m_rich->setAccessibleName(tr("Signature"));
    m_rich->setPlaceholderText(tr("Kind regards\n{agent.full_name}\n{company.name}"));
    m_html->setAccessibleName(tr("HTML of the signature"));
    m_preview->setAccessibleName(tr("Preview of the signature"));
    refreshPreview();
}

void SignatureEditor::setAccount(const domain::Account& account)
{
    m_account = account;
    const auto stored = m_writing.senderStyle(account.address);
    m_stored = stored.value_or(domain::SenderStyle{});
    m_state->setText(stored ? QString() : stored.error().userText);
    present(m_stored);
}

void SignatureEditor::present(const domain::SenderStyle& style)
{
    m_showing = true;
    (style.fromName == domain::FromName::Company ? m_company : m_agentAndCompany)->setChecked(true);
    m_rich->setCleanHtml(style.signatureHtml);
    m_html->setPlainText(style.signatureHtml);
    const bool source = !style.signatureHtml.isEmpty() && !isSimple(style.signatureHtml);
    m_sourceButton->setChecked(source);
    m_editors->setCurrentIndex(source ? 1 : 0);
    m_showing = false;
    refreshPreview();
}

void SignatureEditor::setSource(bool source)
{
    if (m_showing)
        return;
    m_showing = true;
    if (source)
        m_html->setPlainText(m_rich->document()->isEmpty() ? QString() : documentAsHtml(*m_rich->document()));
    else
        m_rich->setCleanHtml(m_html->toPlainText());
    m_showing = false;
    m_editors->setCurrentIndex(source ? 1 : 0);
    m_editors->currentWidget()->setFocus();
    for (QWidget* tool : {static_cast<QWidget*>(m_bold), static_cast<QWidget*>(m_italic), static_cast<QWidget*>(m_list),
                          static_cast<QWidget*>(m_tokens)})
        tool->setEnabled(!source);
    touched();
}

domain::SenderStyle SignatureEditor::style() const
{
    domain::SenderStyle style;
    style.fromName = m_company->isChecked() ? domain::FromName::Company : domain::FromName::AgentAndCompany;
    if (m_editors->currentIndex() == 1)
        style.signatureHtml = m_html->toPlainText().trimmed();
    else if (!m_rich->toPlainText().trimmed().isEmpty())
        style.signatureHtml = documentAsHtml(*m_rich->document());
    style.signatureText = asText(style.signatureHtml);
    return style;
}

bool SignatureEditor::isChanged() const
{
    return style() != m_stored;
}

void SignatureEditor::touched()
{
    if (m_showing)
        return;
    m_state->clear();
    refreshPreview();
    emit changed();
}

void SignatureEditor::refreshPreview()
{
    const domain::SenderStyle now = style();
    const domain::TokenValues values = m_writing.senderTokens(m_account.displayName);
    const QString agent = values.value(u"agent.full_name"_s);
    const QString company = m_account.displayName;
    const auto both = domain::senderName(domain::FromName::AgentAndCompany, agent, company);
    const auto alone = domain::senderName(domain::FromName::Company, agent, company);
    m_agentAndCompany->setText(tr("You and the company: %1").arg(both));
    m_company->setText(tr("The company alone: %1").arg(alone));
    m_from->setText(tr("From: %1 <%2>").arg(domain::senderName(now.fromName, agent, company), m_account.address));
    m_preview->setHtml(domain::fillTokens(now.signatureHtml, values, domain::TokenForm::Html));
    m_preview->setVisible(!now.signatureHtml.isEmpty());
    m_save->setEnabled(isChanged());
}

void SignatureEditor::openTokens()
{
    QStringList names = services::WritingService::tokenNames();
    names.removeIf([](const QString& name) { return name.startsWith(u"contact."_s) || name.startsWith(u"ticket."_s); });
    makeTokenMenu(names, *m_rich, this)->popup(m_tokens->mapToGlobal(QPoint(0, m_tokens->height())));
}

void SignatureEditor::save()
{
    const domain::SenderStyle chosen = style();
    m_save->setEnabled(false);
    whenDone(m_writing.setSenderStyle(m_account.address, chosen), this, [this, chosen](const Status& outcome) {
        setTone(m_state, outcome ? u"muted"_s : u"danger"_s);
        m_state->setText(outcome ? tr("Saved. The whole team signs like this now.") : outcome.error().userText);
        if (outcome) {
            m_stored = chosen;
            emit saved();
        }
        m_save->setEnabled(isChanged());
    });
}

} // namespace svarbord::ui
