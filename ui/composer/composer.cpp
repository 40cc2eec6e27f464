// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "services/writing_service.h"
#include "ui/components/spoken.h"
#include "ui/components/telling.h"
#include "ui/components/tool_tip.h"
#include "ui/composer/address_rows.h"
#include "ui/composer/attachment_strip.h"
#include "ui/composer/composer_tabs.h"
#include "ui/composer/document_html.h"
#include "ui/composer/format_bar.h"
#include "ui/composer/found_drafts_row.h"
#include "ui/composer/mention_completer.h"
#include "ui/composer/recipient_directory.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/sender_row.h"
#include "ui/composer/signature_row.h"
#include "ui/composer/spell_highlighter.h"
#include "ui/composer/taken_row.h"
#include "ui/composer/text_tab.h"
#include "ui/composer/word_completer.h"
#include "ui/dialogs/dialogs.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds keepAfter{300};
constexpr std::chrono::milliseconds longestUnkept{1500};

} // namespace

Composer::Composer(services::MailService& mail, const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent),
      m_mail(mail),
      m_theme(theme),
      m_dialogs(dialogs)
{
    setObjectName(u"composer"_s);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepAfter);
    build();
    buildShortcuts();
    connectParts();
}

Composer::~Composer()
{
    keepNow();
    // On its way out the editor loses the keyboard, when there is no composer any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void Composer::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_tabs = new ComposerTabs(m_theme, this);
    column->addWidget(m_tabs);
    m_found = new FoundDraftsRow(m_theme, this);
    column->addWidget(m_found);
    m_addresses = new AddressRows(m_theme, this);
    m_addresses->setDirectory({[this](const QString& prefix) { return m_mail.peopleLike(prefix); },
                               [this](const QString& address) { return m_mail.acquaintance(address); }});
    m_addresses->hide();
    column->addWidget(m_addresses);

    m_editor = new RichEdit(this);
    m_taken = new TakenRow(m_mail, m_theme, *m_editor, this);
    column->insertWidget(column->indexOf(m_found), m_taken);
    m_editor->setObjectName(u"composerEditor"_s);
    m_editor->setStyleSheet(u"QTextEdit { border: none; padding: 10px 12px 4px; background: transparent; }"_s);
    column->addWidget(m_editor, 1);

    m_below = new QWidget(this);
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    column->addWidget(m_below);
    m_signature = new SignatureRow(m_theme, this);
    below->addWidget(m_signature);
    m_quoteButton = new TextTab(m_theme, u"···"_s, this);
    m_quoteButton->setObjectName(u"quoteButton"_s);
    m_quoteButton->setCheckable(true);
    auto* quoteRow = new QHBoxLayout;
    quoteRow->setContentsMargins(6, 0, 12, 0);
    quoteRow->addWidget(m_quoteButton, 0, Qt::AlignTop | Qt::AlignLeft);
    m_quote = new QLabel(this);
    m_quote->setObjectName(u"quotedText"_s);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setWordWrap(true);
    m_quote->setProperty("tone", u"muted"_s);
    m_quote->setFont(Theme::small());
    m_quote->hide();
    quoteRow->addWidget(m_quote, 1);
    quoteRow->addStretch();
    below->addLayout(quoteRow);

    m_attachments = new AttachmentStrip(m_theme, this);
    m_attachments->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_attachments);
    m_problem = new QLabel(this);
    tellsByItself(m_problem);
    m_problem->setObjectName(u"composerProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setFont(Theme::small());
    m_problem->setContentsMargins(12, 2, 12, 2);
    m_problem->hide();
    column->addWidget(m_problem);
    m_bar = new FormatBar(m_theme, *m_editor, m_dialogs, this);
    column->addWidget(m_bar);
    spoken(this, [this] {
        m_editor->setAccessibleName(tr("Text"));
        m_quoteButton->setAccessibleName(tr("Show the quoted text that is sent along"));
        setPlainToolTip(m_quoteButton, m_quoteButton->accessibleName());
        sayPlaceholder();
        refreshHead();
    });
}

void Composer::sayPlaceholder()
{
    m_editor->setPlaceholderText(m_mode == ComposerMode::Comment
                                     ? tr("Write a comment that only your colleagues see. @name tells somebody.")
                                     : tr("Write your message…"));
}

void Composer::buildShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        add(QKeySequence(Qt::CTRL | enter), [this] { send({}); });
        add(QKeySequence(Qt::CTRL | Qt::SHIFT | enter), [this] { send({.close = true}); });
    }
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { m_found->goOn(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { chooseSender(); });
    add(QKeySequence(Qt::Key_Escape), [this] {
        if (m_editor->dismissLists())
            return;
        keepNow();
        emit left();
    });
}

void Composer::connectParts()
{
    connect(&m_keepTimer, &QTimer::timeout, this, &Composer::keepNow);
    connect(qApp, &QApplication::focusChanged, this, &Composer::refreshRest);
    connect(m_editor, &QTextEdit::textChanged, this, &Composer::touched);
    connect(m_editor, &RichEdit::filesOffered, this, &Composer::addFiles);
    connect(m_addresses, &AddressRows::changed, this, &Composer::touched);
    connect(&m_addresses->sender(), &SenderRow::chosen, this, [this](AccountId account) {
        sendFrom(account);
        touched();
    });
    connect(m_attachments, &AttachmentStrip::changed, this, &Composer::touched);
    connect(m_signature, &SignatureRow::changed, this, &Composer::touched);
    connect(&m_editor->snippets(), &WordCompleter::chosen, this, [this](const QString& id) {
        m_editor->snippets().removeTyped();
        insertSnippet(id);
    });
    connect(&m_mail.writing(), &services::WritingService::changed, this, &Composer::refreshSnippets);
    connect(&m_mail, &services::MailService::draftsMoved, this, &Composer::refreshFound);
    connect(m_found, &FoundDraftsRow::chosen, this, &Composer::goOnWith);
    connect(m_bar, &FormatBar::popOutPressed, this, &Composer::popOutPressed);
    connect(m_bar, &FormatBar::discardPressed, this, &Composer::discard);
    connect(m_bar, &FormatBar::laterPressed, this, &Composer::openLaterMenu);
    connect(m_bar, &FormatBar::snippetPressed, this, [this] {
        m_editor->setFocus();
        const QTextCursor cursor = m_editor->textCursor();
        const bool apart = cursor.atBlockStart() || cursor.block().text().at(cursor.positionInBlock() - 1).isSpace();
        m_editor->insertPlainText(apart ? u"/"_s : u" /"_s);
    });
    connect(m_tabs, &ComposerTabs::modeChosen, this, [this](ComposerMode mode) { start(mode); });
    connect(m_tabs, &ComposerTabs::recipientsPressed, this, [this] {
        showAddresses(true);
        m_addresses->focusTo();
    });
    connect(m_tabs, &ComposerTabs::copyPressed, this, [this] {
        showAddresses(true);
        m_addresses->focusCc();
    });
    connect(m_quoteButton, &QAbstractButton::toggled, this, &Composer::refreshQuote);
    connect(m_bar, &FormatBar::attachPressed, this, &Composer::attach);
    connect(m_bar, &FormatBar::sendPressed, this, [this] { send({}); });
    connect(m_bar, &FormatBar::sendAndClosePressed, this, [this] { send({.close = true}); });
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isComment = m_mode == ComposerMode::Comment;
    painter.setPen(isComment ? m_theme.noteLine : m_theme.line);
    painter.setBrush(isComment ? m_theme.note : m_theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    painter.drawLine(1, m_tabs->geometry().bottom() + 1, width() - 2, m_tabs->geometry().bottom() + 1);
    if (m_addresses->isVisible())
        painter.drawLine(1, m_addresses->geometry().bottom() + 1, width() - 2, m_addresses->geometry().bottom() + 1);
}

void Composer::start(ComposerMode mode, const QString& about)
{
    const bool other = !about.isEmpty() && about != m_template.mail.about;
    if ((m_mode == mode && !other) || m_mode == ComposerMode::New) {
        m_editor->setFocus();
        return;
    }
    if (other)
        m_template.mail.about = about;
    m_resumed = false;
    const bool wasComment = m_mode == ComposerMode::Comment;
    if (mode == ComposerMode::Comment) {
        m_mailMode = m_mode;
        m_addressesOpen = !m_addresses->isHidden();
        m_mailHtml = documentAsHtml(*m_editor->document());
        changeMode(mode);
        m_filling = true;
        m_editor->setPlainText(m_comment);
        m_filling = false;
    } else {
        if (wasComment)
            m_comment = m_editor->toPlainText();
        const QString written = wasComment ? m_mailHtml : documentAsHtml(*m_editor->document());
        if (wasComment && mode == m_mailMode && !other)
            resumeMail();
        else
            applyTemplate(mode);
        m_filling = true;
        m_editor->setCleanHtml(written);
        m_filling = false;
    }
    m_editor->moveCursor(QTextCursor::End);
    if (mode == ComposerMode::Forward && !m_addresses->hasRecipients())
        m_addresses->focusTo();
    else
        m_editor->setFocus();
}

/// The mail as it was left for a comment, with whoever was added to it.
void Composer::resumeMail()
{
    changeMode(m_mailMode);
    showAddresses(m_addressesOpen);
}

/// The head of the answer from the service; what is written stays.
void Composer::applyTemplate(ComposerMode mode)
{
    showProblem({});
    const bool whole = m_template.mail.wholeText;
    const AccountId from = m_template.mail.account; // stays, where it was chosen
    bool isUsual = true;
    leaveForwarded();
    if (const auto kind = replyKindOf(mode)) {
        auto prepared = m_mail.prepare(m_conversation, *kind, m_template.mail.about);
        if (prepared) {
            isUsual = !from.isValid() || prepared->mail.account == from;
            m_template = m_mail.from(std::move(*prepared), from);
        } else {
            m_template = {};
            m_template.mail.conversation = m_conversation;
            showProblem(prepared.error().userText);
        }
    }
    changeMode(mode);
    m_filling = true;
    m_addresses->show(m_template.mail);
    m_filling = false;
    m_signature->setSignature(m_template.signatureHtml);
    m_editor->spelling().setLanguage(writtenIn());
    if (mode == ComposerMode::Forward)
        fetchForwarded();
    const auto recipients = m_template.mail.to.size() + m_template.mail.cc.size();
    showAddresses(mode == ComposerMode::Forward || recipients > 3 || !isUsual);
    if (whole)
        leaveRestOut();
    showSender();
    refreshQuote();
}

void Composer::changeMode(ComposerMode mode)
{
    m_mode = mode;
    const bool isComment = mode == ComposerMode::Comment;
    m_tabs->setMode(mode);
    m_editor->setRich(!isComment);
    sayPlaceholder();
    m_bar->setPurpose(isComment                   ? FormatBar::Purpose::Comment
                      : mode == ComposerMode::New ? FormatBar::Purpose::NewMail
                                                  : FormatBar::Purpose::Mail);
    if (isComment)
        m_addresses->hide();
    m_signature->setSignature(isComment ? QString() : m_template.signatureHtml);
    m_attachments->setVisible(!isComment && !m_attachments->attachments().isEmpty());
    refreshQuote();
    refreshHead();
    update();
}

void Composer::showAddresses(bool shown)
{
    m_addresses->setVisible(shown && m_mode != ComposerMode::Comment);
    refreshHead();
    update();
}

void Composer::refreshHead()
{
    const bool isMail = m_mode != ComposerMode::Comment && m_mode != ComposerMode::New;
    const domain::AddressList all = m_addresses->isHidden() ? m_addresses->everybody() : domain::AddressList();
    m_tabs->setSummary(all, isMail && m_addresses->isHidden());
    refreshDiscard();
    refreshRest();
}

void Composer::showSender()
{
    m_addresses->sender().setSenders(m_mail.senders(m_template.mail.account), m_template.mail.account);
}

void Composer::sendFrom(AccountId account)
{
    m_template = m_mail.from(std::move(m_template), account);
    if (m_template.mail.wholeText)
        leaveRestOut();
    m_signature->setSignature(m_mode == ComposerMode::Comment ? QString() : m_template.signatureHtml);
}

/// By key. The rows stay open, so that the mailbox that was chosen is seen.
void Composer::chooseSender()
{
    if (m_mode == ComposerMode::Comment || !m_addresses->sender().hasChoice())
        return;
    showAddresses(true);
    m_addresses->sender().take();
}

void Composer::refreshQuote()
{
    const QString quoted = m_mode == ComposerMode::Comment ? QString() : m_template.quotedText.trimmed();
    m_quoteButton->setVisible(!quoted.isEmpty());
    m_quote->setVisible(!quoted.isEmpty() && m_quoteButton->isChecked());
    constexpr qsizetype shown = 1200;
    m_quote->setText(quoted.size() > shown ? quoted.left(shown) + u'…' : quoted);
}

/// What is offered for "/": the saved replies, with the language of the customer for text and spelling.
void Composer::refreshSnippets()
{
    QList<WordCompleter::Entry> entries;
    const auto snippets = m_mail.writing().snippets();
    for (const domain::Snippet& snippet : snippets.value_or(QList<domain::Snippet>())) {
        const QString key = snippet.shortcut.isEmpty() ? QString() : u"   /"_s + snippet.shortcut;
        entries.append({snippet.name + key, snippet.shortcut + u' ' + snippet.name, snippet.id});
    }
    m_editor->snippets().setEntries(entries);
}

void Composer::setCanPopOut(bool can)
{
    m_bar->setCanPopOut(can);
    m_canRest = can;
    refreshRest();
}

/// Below a conversation that is only read, the composer is a line and its buttons: the room is the customer's.
void Composer::refreshRest()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool writing = focus && isAncestorOf(focus);
    const bool isMail = m_mode != ComposerMode::Comment && m_mode != ComposerMode::New;
    const bool rests = m_canRest && isMail && !writing && m_addresses->isHidden() && m_problem->isHidden() && isBlank();
    m_below->setVisible(!rests);
    m_editor->setResting(rests);
}

void Composer::insertSnippet(const QString& id)
{
    const auto snippets = m_mail.writing().snippets();
    for (const domain::Snippet& snippet : snippets.value_or(QList<domain::Snippet>())) {
        if (snippet.id != id)
            continue;
        const domain::TokenValues values = m_mail.writing().tokens(m_conversation, m_template.mail.account);
        const QString text = snippet.textFor(m_editor->spelling().language());
        m_editor->insertHtmlHere(domain::fillTokens(text, values, domain::TokenForm::Html));
        m_editor->setFocus();
        return;
    }
}

void Composer::touched()
{
    // The spelling's underlines are no change.
    const int revision = m_editor->document()->revision();
    const bool onlyPainted = sender() == m_editor && revision == m_revision;
    m_revision = revision;
    if (m_filling || onlyPainted)
        return;
    emit changed();
    refreshDiscard();
    if (!m_dirty)
        m_unkept.start();
    m_dirty = true;
    m_bar->setState({});
    if (m_problem->isVisible())
        showProblem({});
    // Who writes without a pause loses no more than this.
    if (m_unkept.hasExpired(longestUnkept.count()))
        keepNow();
    else
        m_keepTimer.start();
}

void Composer::showProblem(const QString& text)
{
    m_problem->setText(text);
    tell(m_problem, text);
}

} // namespace svarbord::ui
