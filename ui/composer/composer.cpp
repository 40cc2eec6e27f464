// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "base/when_done.h"
#include "ui/composer/address_rows.h"
#include "ui/composer/attachment_strip.h"
#include "ui/composer/composer_tabs.h"
#include "ui/composer/document_html.h"
#include "ui/composer/format_bar.h"
#include "ui/composer/mail_check.h"
#include "ui/composer/mention_completer.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/text_tab.h"
#include "ui/dialogs/dialogs.h"

#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QShortcut>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds keepAfter{300};

/// Images of what is quoted travel along; files a person can see are in the strip.
QList<domain::OutgoingAttachment> visibleFiles(const QList<domain::OutgoingAttachment>& all, bool visible)
{
    QList<domain::OutgoingAttachment> found;
    for (const domain::OutgoingAttachment& attachment : all)
        if (attachment.contentId.isEmpty() == visible)
            found += attachment;
    return found;
}

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
}

void Composer::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_tabs = new ComposerTabs(m_theme, this);
    column->addWidget(m_tabs);
    m_addresses = new AddressRows(m_theme, this);
    m_addresses->hide();
    column->addWidget(m_addresses);

    m_editor = new RichEdit(this);
    m_editor->setObjectName(u"composerEditor"_s);
    m_editor->setAccessibleName(tr("Text"));
    m_editor->setStyleSheet(u"QTextEdit { border: none; padding: 10px 12px 4px; background: transparent; }"_s);
    m_editor->setMinimumHeight(60);
    column->addWidget(m_editor, 1);

    m_quoteButton = new TextTab(m_theme, u"···"_s, this);
    m_quoteButton->setObjectName(u"quoteButton"_s);
    m_quoteButton->setAccessibleName(tr("Show the quoted text that is sent along"));
    m_quoteButton->setToolTip(m_quoteButton->accessibleName());
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
    column->addLayout(quoteRow);

    m_attachments = new AttachmentStrip(m_theme, this);
    m_attachments->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_attachments);
    m_problem = new QLabel(this);
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
}

void Composer::buildShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        add(QKeySequence(Qt::CTRL | enter), [this] { send(Then::Stay); });
        add(QKeySequence(Qt::CTRL | Qt::SHIFT | enter), [this] { send(Then::Close); });
    }
    add(QKeySequence(Qt::Key_Escape), [this] {
        if (m_editor->mentions().dismiss())
            return;
        keepNow();
        emit left();
    });
}

void Composer::connectParts()
{
    connect(&m_keepTimer, &QTimer::timeout, this, &Composer::keepNow);
    connect(m_editor, &QTextEdit::textChanged, this, &Composer::touched);
    connect(m_editor, &RichEdit::filesOffered, this, &Composer::addFiles);
    connect(m_addresses, &AddressRows::changed, this, &Composer::touched);
    connect(m_attachments, &AttachmentStrip::changed, this, &Composer::touched);
    connect(m_tabs, &ComposerTabs::modeChosen, this, &Composer::start);
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
    connect(m_bar, &FormatBar::sendPressed, this, [this] { send(Then::Stay); });
    connect(m_bar, &FormatBar::sendAndClosePressed, this, [this] { send(Then::Close); });
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

void Composer::open(ConversationId conversation, const domain::AddressList& known, const QList<domain::Member>& members)
{
    if (conversation == m_conversation && m_mode != ComposerMode::New)
        return;
    keepNow();
    forget();
    m_conversation = conversation;
    domain::AddressList people = known;
    for (const domain::Member& member : members)
        if (!member.address.isEmpty())
            people.append({member.name, member.address});
    m_addresses->setSuggestions(people);
    m_editor->mentions().setMembers(members);
    const auto stored = m_mail.draft(conversation);
    if (stored && *stored)
        loadDraft(**stored);
    else
        applyTemplate(ComposerMode::Reply);
    if (!stored)
        showProblem(stored.error().userText);
}

void Composer::composeNew(AccountId account, const QUrl& mailto)
{
    keepNow();
    forget();
    m_conversation = {};
    const auto prepared = m_mail.prepareNew(account);
    if (prepared)
        m_template = *prepared;
    else
        showProblem(prepared.error().userText);
    domain::OutgoingMail mail = m_template.mail;
    mail.account = account;
    mail.purpose = purposeOf(ComposerMode::New);
    const auto stored = m_mail.draft({});
    if (mailto.isEmpty() && stored && *stored)
        mail = **stored;
    const QUrlQuery query(mailto);
    const auto value = [&](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    mail.to += MailCheck::readAddresses(mailto.path(QUrl::FullyDecoded));
    mail.to += MailCheck::readAddresses(value(u"to"_s));
    mail.cc += MailCheck::readAddresses(value(u"cc"_s));
    mail.bcc += MailCheck::readAddresses(value(u"bcc"_s));
    if (query.hasQueryItem(u"subject"_s))
        mail.subject = value(u"subject"_s).simplified();
    if (query.hasQueryItem(u"body"_s))
        mail.html = u"<p>"_s + value(u"body"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    changeMode(ComposerMode::New);
    fill(mail);
    showAddresses(true);
    if (mail.to.isEmpty())
        m_addresses->focusTo();
    else
        m_editor->setFocus();
}

void Composer::start(ComposerMode mode)
{
    if (m_mode == mode || (m_mode == ComposerMode::New)) {
        m_editor->setFocus();
        return;
    }
    const bool wasComment = m_mode == ComposerMode::Comment;
    if (mode == ComposerMode::Comment) {
        m_mailHtml = documentAsHtml(*m_editor->document());
        changeMode(mode);
        m_filling = true;
        m_editor->setPlainText(m_comment);
        m_filling = false;
    } else {
        if (wasComment)
            m_comment = m_editor->toPlainText();
        const QString written = wasComment ? m_mailHtml : documentAsHtml(*m_editor->document());
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

/// The head of the answer from the service; what is written stays.
void Composer::applyTemplate(ComposerMode mode)
{
    showProblem({});
    if (const auto kind = replyKindOf(mode)) {
        auto prepared = m_mail.prepare(m_conversation, *kind);
        if (prepared) {
            m_template = std::move(*prepared);
        } else {
            m_template = {};
            m_template.mail.conversation = m_conversation;
            showProblem(prepared.error().userText);
        }
    }
    changeMode(mode);
    m_filling = true;
    m_addresses->show(m_template.mail);
    // What the person attached stays; a forwarded mail brings its own files along.
    for (const domain::OutgoingAttachment& attachment : visibleFiles(m_template.mail.attachments, true)) {
        auto files = m_attachments->attachments();
        const bool present = std::any_of(files.cbegin(), files.cend(), [&](const auto& file) {
            return file.name == attachment.name && file.content == attachment.content;
        });
        if (!present)
            m_attachments->setAttachments(files << attachment);
    }
    m_filling = false;
    showAddresses(mode == ComposerMode::Forward || m_template.mail.to.size() + m_template.mail.cc.size() > 3);
    refreshQuote();
}

void Composer::loadDraft(const domain::OutgoingMail& stored)
{
    const ComposerMode mode = modeOf(stored.purpose).value_or(ComposerMode::Reply);
    const ComposerMode mailMode = replyKindOf(mode) ? mode : ComposerMode::Reply;
    applyTemplate(mailMode);
    fill(stored);
    m_comment = stored.comment;
    m_kept = true;
    if (mode == ComposerMode::Comment) {
        const bool hadFocus = m_editor->hasFocus();
        QWidget* focused = window()->focusWidget();
        start(mode);
        if (!hadFocus && focused)
            focused->setFocus();
    }
    m_dirty = false;
    m_keepTimer.stop();
    m_bar->setState(tr("Draft"));
}

void Composer::fill(const domain::OutgoingMail& mail)
{
    m_filling = true;
    m_template.mail.account = mail.account.isValid() ? mail.account : m_template.mail.account;
    m_addresses->show(mail);
    m_attachments->setAttachments(visibleFiles(mail.attachments, true));
    for (const domain::OutgoingAttachment& image : visibleFiles(mail.attachments, false))
        m_editor->addInlineImage(image);
    m_editor->setCleanHtml(mail.html.isEmpty() ? mail.text.toHtmlEscaped().replace(u'\n', u"<br>"_s) : mail.html);
    m_filling = false;
    refreshHead();
}

void Composer::restore(const domain::OutgoingMail& mail)
{
    keepNow();
    forget();
    m_conversation = mail.conversation;
    if (modeOf(mail.purpose) == ComposerMode::New) {
        changeMode(ComposerMode::New);
        fill(mail);
        showAddresses(true);
    } else {
        loadDraft(mail);
    }
    m_dirty = true;
    keepNow();
    m_editor->setFocus();
}

void Composer::changeMode(ComposerMode mode)
{
    m_mode = mode;
    const bool isComment = mode == ComposerMode::Comment;
    m_tabs->setMode(mode);
    m_editor->setRich(!isComment);
    m_editor->setPlaceholderText(isComment ? tr("Write a comment that only your colleagues see. @name tells somebody.")
                                           : tr("Write your message…"));
    m_bar->setPurpose(isComment                   ? FormatBar::Purpose::Comment
                      : mode == ComposerMode::New ? FormatBar::Purpose::NewMail
                                                  : FormatBar::Purpose::Mail);
    if (isComment)
        m_addresses->hide();
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
}

void Composer::refreshQuote()
{
    const QString quoted = m_mode == ComposerMode::Comment ? QString() : m_template.quotedText.trimmed();
    m_quoteButton->setVisible(!quoted.isEmpty());
    m_quote->setVisible(!quoted.isEmpty() && m_quoteButton->isChecked());
    constexpr qsizetype shown = 1200;
    m_quote->setText(quoted.size() > shown ? quoted.left(shown) + u'…' : quoted);
}

void Composer::touched()
{
    if (m_filling)
        return;
    m_dirty = true;
    m_bar->setState({});
    if (m_problem->isVisible())
        showProblem({});
    m_keepTimer.start();
}

bool Composer::isBlank() const
{
    const bool isComment = m_mode == ComposerMode::Comment;
    const QString mail = isComment ? m_mailHtml : m_editor->toPlainText();
    const QString comment = isComment ? m_editor->toPlainText() : m_comment;
    static const QRegularExpression tags(u"<(?!img)[^>]*>|\\s|&nbsp;"_s);
    QString text = mail + comment;
    const bool noWords = text.remove(tags).isEmpty();
    const bool noAddress = m_mode != ComposerMode::New || m_addresses->isEmpty();
    return noWords && noAddress && m_attachments->attachments().isEmpty();
}

domain::OutgoingMail Composer::draft()
{
    domain::OutgoingMail mail = m_template.mail;
    mail.conversation = m_conversation;
    m_addresses->writeTo(mail);
    mail.attachments = m_attachments->attachments() + m_editor->inlineImages();
    mail.purpose = purposeOf(m_mode);
    const bool isComment = m_mode == ComposerMode::Comment;
    mail.comment = isComment ? m_editor->toPlainText() : m_comment;
    mail.html = isComment ? m_mailHtml : documentAsHtml(*m_editor->document());
    mail.text = isComment ? QString() : documentAsText(*m_editor->document());
    return mail;
}

domain::OutgoingMail Composer::outgoing()
{
    domain::OutgoingMail mail = draft();
    mail.comment.clear();
    mail.purpose.clear();
    mail.attachments += visibleFiles(m_template.mail.attachments, false);
    if (!m_template.quotedText.isEmpty())
        mail.text += u"\n\n"_s + m_template.quotedText;
    mail.html += m_template.quotedHtml;
    return mail;
}

void Composer::keepNow()
{
    m_keepTimer.stop();
    if (!m_dirty)
        return;
    m_dirty = false;
    const ConversationId conversation = m_conversation;
    const bool blank = isBlank();
    if (blank && !m_kept)
        return;
    m_kept = !blank;
    QFuture<Status> done = blank ? m_mail.discardDraft(conversation) : m_mail.saveDraft(conversation, draft());
    whenDone(done, this, [this, conversation, blank](const Status& outcome) {
        if (conversation != m_conversation || m_dirty)
            return;
        if (outcome)
            m_bar->setState(blank ? QString() : tr("Draft saved"));
        else
            showProblem(tr("The draft could not be saved: %1").arg(outcome.error().userText));
    });
}

void Composer::forget()
{
    m_filling = true;
    m_keepTimer.stop();
    m_dirty = false;
    m_kept = false;
    m_sending = false;
    m_template = {};
    m_comment.clear();
    m_mailHtml.clear();
    m_editor->clearAll();
    m_attachments->setAttachments({});
    m_quoteButton->setChecked(false);
    m_bar->setState({});
    m_bar->setSendEnabled(true);
    m_mode = ComposerMode::Reply;
    showProblem({});
    m_filling = false;
}

void Composer::clear()
{
    keepNow();
    forget();
    m_conversation = {};
}

void Composer::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void Composer::attach()
{
    m_dialogs.openFiles(this, tr("Attach files"), [this](const QStringList& paths) { addFiles(paths); });
}

void Composer::addFiles(const QStringList& paths)
{
    showProblem(m_attachments->addFiles(paths));
}

void Composer::sendComment()
{
    const QString text = m_editor->toPlainText().trimmed();
    if (text.isEmpty()) {
        showProblem(tr("Write something first."));
        return;
    }
    m_sending = true;
    m_bar->setSendEnabled(false);
    emit commentWritten(m_conversation, text);
}

void Composer::commentDone(ConversationId conversation, const Status& outcome)
{
    if (conversation != m_conversation)
        return;
    m_sending = false;
    m_bar->setSendEnabled(true);
    if (!outcome) {
        showProblem(outcome.error().userText);
        return;
    }
    m_comment.clear();
    m_filling = true;
    m_editor->clear();
    m_filling = false;
    m_dirty = true;
    start(ComposerMode::Reply);
    keepNow();
    emit left();
}

void Composer::send(Then then)
{
    if (m_sending)
        return;
    if (m_mode == ComposerMode::Comment) {
        sendComment();
        return;
    }
    const domain::OutgoingMail mail = outgoing();
    const QString own = documentAsText(*m_editor->document());
    if (const QString problem = MailCheck::problem(mail); !problem.isEmpty()) {
        showAddresses(true);
        showProblem(problem);
        m_addresses->focusTo();
        return;
    }
    if (own.trimmed().isEmpty() && mail.attachments.isEmpty() && m_mode != ComposerMode::Forward) {
        showProblem(tr("Write something first."));
        return;
    }
    if (!MailCheck::forgotAttachment(mail, own)) {
        deliver(mail, then);
        return;
    }
    const Question question{tr("No attachment"), tr("You write of an attachment, but none is attached. Send anyway?"),
                            tr("Send anyway"), tr("Back to the mail"), false};
    m_dialogs.ask(this, question, [this, mail, then](bool accepted) {
        if (accepted)
            deliver(mail, then);
        else
            m_editor->setFocus();
    });
}

void Composer::deliver(const domain::OutgoingMail& mail, Then then)
{
    keepNow();
    m_sending = true;
    m_bar->setSendEnabled(false);
    domain::OutgoingMail kept = draft();
    const ConversationId conversation = m_conversation;
    whenDone(m_mail.send(mail, undoDelay), this, [this, kept, conversation, then](const Result<OutboxId>& outcome) {
        const bool still = conversation == m_conversation;
        if (!outcome) {
            if (still) {
                m_sending = false;
                m_bar->setSendEnabled(true);
                showProblem(tr("The mail could not be queued: %1").arg(outcome.error().userText));
            }
            return;
        }
        m_mail.discardDraft(conversation);
        if (still) {
            const bool isNew = m_mode == ComposerMode::New;
            forget();
            if (!isNew)
                applyTemplate(ComposerMode::Reply);
            m_comment = kept.comment;
            m_dirty = !m_comment.isEmpty();
            keepNow();
        }
        emit sent(*outcome, kept, then == Then::Close);
    });
}

} // namespace svarbord::ui
