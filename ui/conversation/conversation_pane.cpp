// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversation_pane.h"

#include "base/when_done.h"
#include "ui/components/empty_state.h"
#include "ui/components/spoken.h"
#include "ui/composer/composer.h"
#include "ui/composer/writing_watch.h"
#include "ui/conversation/attachment_opener.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/find_bar.h"
#include "ui/conversation/image_permission.h"
#include "ui/conversation/notice_bar.h"
#include "ui/conversation/page_writer.h"
#include "ui/conversation/presence_bar.h"
#include "ui/conversation/preview_dialog.h"
#include "ui/conversation/source_dialog.h"
#include "ui/conversation/timeline_text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/phone_call.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

ConversationPane::ConversationPane(services::InboxService& inbox, services::MailService& mail,
                                   services::AccountService& accounts, const Theme& theme, QWidget* parent,
                                   Dialogs* dialogs)
    : QWidget(parent),
      m_inbox(inbox),
      m_mail(mail),
      m_accounts(accounts),
      m_theme(theme),
      m_ownDialogs(dialogs ? nullptr : std::make_unique<DesktopDialogs>()),
      m_dialogs(dialogs ? *dialogs : *m_ownDialogs)
{
    setObjectName(u"conversationPane"_s);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readAfter);
    build();
    connectHeader();
    connectComposer();
    connectView();
    connect(&m_readTimer, &QTimer::timeout, this, &ConversationPane::markRead);
    connect(&m_inbox, &services::InboxService::changed, this, &ConversationPane::follow);
    clear();
    spoken(this, [this] {
        if (m_stack->currentIndex() == 1)
            refreshLook();
        sayNothingChosen();
    });
}

void ConversationPane::sayNothingChosen()
{
    m_empty->setContent(Icon::Mail, tr("No conversation chosen"), tr("Choose one in the list, or move with J and K."));
}

ConversationPane::~ConversationPane()
{
    // Before the dialogs it speaks to are gone.
    delete m_composer;
}

void ConversationPane::build()
{
    m_stack = new QStackedWidget(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_empty = new EmptyState(m_theme, m_stack);
    m_empty->setObjectName(u"conversationEmpty"_s);
    m_stack->addWidget(m_empty);

    auto* page = new QWidget(m_stack);
    m_stack->addWidget(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new ConversationHeader(m_theme, page);
    column->addWidget(m_header);
    m_view = new MailView(
        [this](MessageId message, const QString& contentId) {
            return m_mail.inlineContent(message, contentId).value_or(QByteArray());
        },
        page);
    m_find = new FindBar(*m_view, m_theme, page);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(18, 4, 18, 10);
    foot->setSpacing(8);
    m_presence = new PresenceBar(m_theme, page);
    foot->addWidget(m_presence);
    m_notice = new NoticeBar(m_theme, page);
    foot->addWidget(m_notice);
    m_composer = new Composer(m_mail, m_theme, m_dialogs, page);
    m_composer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    foot->addWidget(m_composer);
    column->addLayout(foot);
    m_opener = new AttachmentOpener(m_mail, m_dialogs, this);
    setTabOrder(m_header, m_find);
    setTabOrder(m_find, m_view);
    setTabOrder(m_view, m_composer);
}

void ConversationPane::connectHeader()
{
    connect(m_header, &ConversationHeader::closePressed, this, [this] { emit closeRequested(m_id); });
    connect(m_header, &ConversationHeader::reopenPressed, this, [this] { emit reopenRequested(m_id); });
    connect(m_header, &ConversationHeader::snoozeChosen, this,
            [this](Timestamp until) { emit snoozeRequested(m_id, until); });
    connect(m_header, &ConversationHeader::assignChosen, this,
            [this](const MemberId& member) { emit assignRequested(m_id, member); });
    connect(m_header, &ConversationHeader::unreadPressed, this, [this] {
        m_readTimer.stop();
        emit unreadRequested(m_id);
    });
    connect(m_header, &ConversationHeader::spamPressed, this, [this](bool spam) { emit spamRequested(m_id, spam); });
    connect(m_header, &ConversationHeader::snoozePickRequested, this, [this] { emit snoozePickRequested(m_id); });
    connect(m_header, &ConversationHeader::blockPressed, this, [this] { emit blockRequested(m_id); });
    connect(m_header, &ConversationHeader::followPressed, this,
            [this](bool follow) { emit followRequested(m_id, follow); });
    connect(m_header, &ConversationHeader::mergePressed, this, [this] { emit mergeRequested(m_id); });
    connect(m_header, &ConversationHeader::sourcePressed, this, [this] {
        if (!m_detail.messages.isEmpty())
            showSource(m_detail.messages.last().id);
    });
}

void ConversationPane::connectComposer()
{
    m_composer->setCanPopOut(true);
    connect(m_composer, &Composer::popOutPressed, this, &ConversationPane::popOut);
    m_writing = new WritingWatch(*m_composer, this);
    connect(m_writing, &WritingWatch::changed, this, &ConversationPane::activityChanged);
    connect(m_composer, &Composer::sent, this, &ConversationPane::sent);
    connect(m_composer, &Composer::left, this, [this] {
        m_view->setFocus();
        emit left();
    });
    connect(m_composer, &Composer::commentWritten, this, [this](ConversationId id, const QString& text) {
        whenDone(m_inbox.comment(id, text), this,
                 [this, id](const Status& outcome) { m_composer->commentDone(id, outcome); });
    });
    connect(m_notice, &NoticeBar::undoPressed, this, [this] { takeBack(m_lastSent); });
    connect(&m_mail, &services::MailService::takenBack, this, [this](const domain::OutgoingMail& draft) {
        m_notice->dismiss();
        if (draft.conversation.isValid() && draft.conversation == m_id)
            m_composer->restore(draft);
    });
    connect(m_opener, &AttachmentOpener::started, m_notice, &NoticeBar::showNote);
    connect(m_opener, &AttachmentOpener::finished, m_notice, &NoticeBar::dismiss);
    connect(m_opener, &AttachmentOpener::failed, m_notice, &NoticeBar::showProblem);
}

void ConversationPane::connectView()
{
    connect(m_view, &MailView::actRequested, this, &ConversationPane::act);
    connect(m_view, &MailView::menuRequested, this, &ConversationPane::pageMenu);
    connect(m_view, &MailView::pageShown, this, [this] { emit shown(m_id); });
    connect(m_find, &FindBar::closed, m_view, [this] { m_view->setFocus(); });
    connect(m_header, &ConversationHeader::findPressed, this, &ConversationPane::openFind);
    connect(m_view, &MailView::linkActivated, this, [this](const QUrl& url) {
        if (url.scheme() == u"mailto"_s)
            emit composeRequested(url);
        else if (url.scheme() == u"tel"_s)
            offerCall(m_dialogs, this, url.path(QUrl::FullyDecoded));
        else
            m_dialogs.openUrl(url);
    });
}

void ConversationPane::show(ConversationId id)
{
    if (id == m_id && m_id.isValid())
        return;
    if (!id.isValid()) {
        clear();
        return;
    }
    m_readTimer.stop();
    m_writing->stop();
    m_presence->setPresent({});
    dismissThatItLeft();
    m_find->forget();
    m_id = id;
    m_opened.clear();
    m_prepared.clear();
    m_preparing = {};
    m_imagesShown.clear();
    m_wholeShown.clear();
    m_allOpened = false;
    m_newest.clear();
    const auto members = m_accounts.assignees();
    m_members = members ? *members : QList<domain::Member>();
    m_header->setMembers(m_members, m_accounts.self());
    if (!load())
        return;
    m_stack->setCurrentIndex(1);
    openComposer();
    render(Place::Newest);
    if (m_detail.row.unread)
        m_readTimer.start();
    emit activityChanged();
}

void ConversationPane::clear()
{
    m_readTimer.stop();
    m_writing->stop();
    m_presence->setPresent({});
    m_composer->clear();
    m_find->forget();
    m_id = {};
    m_preparing = {};
    m_detail = {};
    m_page.clear();
    m_view->clear();
    sayNothingChosen();
    m_stack->setCurrentIndex(0);
    emit activityChanged();
}

bool ConversationPane::load()
{
    auto detail = m_inbox.conversation(m_id);
    if (detail) {
        m_detail = std::move(*detail);
        m_header->setConversation(m_detail.row);
        m_header->setFollowed(m_detail.followed);
        m_header->setSpam(m_inbox.isSpam({m_id}));
        return true;
    }
    m_composer->clear();
    m_view->clear();
    m_empty->setContent(Icon::Warning, tr("This conversation cannot be shown"), detail.error().userText);
    m_stack->setCurrentIndex(0);
    return false;
}

PageView ConversationPane::pageView() const
{
    PageView view;
    view.opened = m_opened;
    view.allOpened = m_allOpened;
    view.imagesShown = m_imagesShown;
    view.wholeShown = m_wholeShown;
    const QSet<QString> permitted = image_permission::senders();
    for (const domain::Message& message : m_detail.messages)
        if (permitted.contains(message.from.address.toLower()))
            view.imagesShown.insert(message.id);
    for (const domain::Member& member : m_members)
        view.members.insert(member.id, member.name);
    for (const domain::OutboxEntry& entry : outboxHere())
        if (entry.editable)
            view.editable.insert(entry.id);
    view.now = SystemClock().now();
    view.devicePixelRatio = devicePixelRatioF();
    return view;
}

/// This conversation, or one that is merged into it.
bool ConversationPane::isShownHere(ConversationId id) const
{
    return id == m_id || std::any_of(m_detail.mergedIn.cbegin(), m_detail.mergedIn.cend(),
                                     [id](const domain::ConversationRow& part) { return part.id == id; });
}

QList<domain::OutboxEntry> ConversationPane::outboxHere() const
{
    QList<domain::OutboxEntry> here;
    const auto all = m_mail.outbox();
    if (all)
        std::copy_if(all->cbegin(), all->cend(), std::back_inserter(here),
                     [this](const domain::OutboxEntry& entry) { return isShownHere(entry.conversation); });
    std::reverse(here.begin(), here.end());
    return here;
}

void ConversationPane::render(Place place)
{
    if (m_preparing.isValid() && m_preparing == m_id) {
        if (place != Place::Keep)
            m_placeAfter = place;
        return;
    }
    const PageView view = pageView();
    QHash<MessageId, domain::MessageBody> bodies;
    QList<MessageId> waiting;
    for (const MessageId id : PageWriter::openMessages(m_detail.messages, view))
        if (auto body = bodyToShow(id))
            bodies.insert(id, std::move(*body));
        else
            waiting.append(id);
    if (!waiting.isEmpty()) {
        prepare(waiting, place);
        return;
    }
    PageWriter writer(m_theme, m_view->address(), view, [&bodies](MessageId id) { return bodies.value(id); });
    const ConversationPage page = writer.write(m_detail, outboxHere());
    // Drafts are saved while somebody writes; the page must not blink for that.
    if (place == Place::Keep && page.html == m_page)
        return;
    const bool grew = page.newest != m_newest;
    m_newest = page.newest;
    m_page = page.html;
    m_view->setBackground(m_theme.background);
    m_view->showPage(page.html, page.images, place == Place::Newest || grew ? page.newest : QString());
}

/// Nothing while it has to be prepared.
std::optional<domain::MessageBody> ConversationPane::bodyToShow(MessageId id) const
{
    const auto problem = [](const Error& error) { return domain::MessageBody{error.userText, {}, error.userText}; };
    auto ready = m_inbox.bodyIfReady(id);
    if (!ready)
        return problem(ready.error());
    if (*ready || !m_prepared.contains(id))
        return *std::move(ready);
    // A page that holds more than is kept.
    auto body = m_inbox.body(id);
    return body ? *std::move(body) : problem(body.error());
}

/// Has mails made safe off this thread, then shows the page.
void ConversationPane::prepare(const QList<MessageId>& ids, Place place)
{
    constexpr int untilWhatIsShownIsWrong = 120;
    m_prepared.unite(QSet<MessageId>(ids.begin(), ids.end()));
    m_preparing = m_id;
    m_placeAfter = place;
    if (place == Place::Newest)
        QTimer::singleShot(untilWhatIsShownIsWrong, this, [this, id = m_id] {
            if (m_preparing != id || m_id != id)
                return;
            m_page.clear();
            m_view->clear();
        });
    whenDone(m_inbox.prepareBodies(ids), this, [this, id = m_id](const Status&) {
        if (m_preparing != id)
            return;
        m_preparing = {};
        if (m_id == id)
            render(m_placeAfter);
    });
}

void ConversationPane::follow(const domain::ChangeSet& changes)
{
    if (!m_id.isValid() || !(changes.bulk || changes.outbox || changes.conversations.contains(m_id)))
        return;
    const qsizetype former = m_detail.messages.size();
    if (!load())
        return;
    render(Place::Keep);
    // Who marked it unread by hand wants it so; what came is read where it is read.
    if (m_detail.messages.size() > former && m_detail.row.unread && isActiveWindow())
        m_readTimer.start();
}

void ConversationPane::refreshLook()
{
    if (m_id.isValid() && m_stack->currentIndex() == 1)
        render(Place::Keep);
}

void ConversationPane::startReply(services::ReplyKind kind, MessageId about)
{
    const domain::Message* chosen = message(about);
    if (m_id.isValid() && !m_away.contains(m_id))
        m_composer->start(modeOf(kind), chosen ? chosen->messageIdHeader : QString());
}

void ConversationPane::startComment()
{
    if (m_id.isValid() && !m_away.contains(m_id))
        m_composer->start(ComposerMode::Comment);
}

void ConversationPane::openSnoozeMenu()
{
    if (m_id.isValid())
        m_header->openSnoozeMenu(SystemClock().now());
}

void ConversationPane::openAssignMenu()
{
    if (m_id.isValid())
        m_header->openAssignMenu();
}

void ConversationPane::scrollBy(int pixels)
{
    m_view->scrollBy(pixels);
}

void ConversationPane::markRead()
{
    if (m_id.isValid() && m_detail.row.unread)
        m_inbox.noteSeen(m_id);
}

const domain::Message* ConversationPane::message(MessageId id) const
{
    const auto found = std::find_if(m_detail.messages.cbegin(), m_detail.messages.cend(),
                                    [id](const domain::Message& message) { return message.id == id; });
    return found == m_detail.messages.cend() ? nullptr : &*found;
}

domain::AddressList ConversationPane::people() const
{
    domain::AddressList found;
    QSet<QString> seen;
    for (const domain::Message& message : m_detail.messages)
        for (const domain::Address& address : domain::AddressList{message.from} + message.to + message.cc)
            if (!seen.contains(address.key())) {
                seen.insert(address.key());
                found.append(address);
            }
    return found;
}

void ConversationPane::act(const QString& name, const QString& argument)
{
    const auto messageId = MessageId::fromText(argument);
    if (name == u"open"_s && messageId) {
        m_opened.insert(*messageId);
        render(Place::Keep);
    } else if (name == u"open-all"_s) {
        m_allOpened = true;
        render(Place::Keep);
    } else if (name == u"whole"_s && messageId) {
        m_wholeShown.insert(*messageId);
        render(Place::Keep);
    } else if (name == u"images"_s && messageId) {
        m_imagesShown.insert(*messageId);
        render(Place::Keep);
    } else if (name == u"images-always"_s && messageId) {
        if (const domain::Message* shownMessage = message(*messageId))
            image_permission::give(shownMessage->from.address);
        render(Place::Keep);
    } else if (name == u"attachment"_s) {
        preview(AttachmentId::fromText(argument).value_or(AttachmentId()));
    } else if (name == u"save-all"_s && messageId) {
        if (const domain::Message* holder = message(*messageId))
            m_opener->saveAll(AttachmentOpener::filesOf(*holder));
    } else if (name == u"message-menu"_s && messageId) {
        messageMenu(*messageId);
    } else if (name == u"conversation"_s) {
        if (const auto other = ConversationId::fromText(argument))
            emit conversationRequested(*other);
    } else if (name == u"take-apart"_s) {
        if (const auto merged = ConversationId::fromText(argument))
            emit takeApartRequested(*merged);
    } else if (name == u"retry"_s) {
        retry(OutboxId{argument});
    } else if (name == u"drop"_s) {
        drop(OutboxId{argument});
    } else if (name == u"take-back"_s) {
        takeBack(OutboxId{argument});
    }
}

void ConversationPane::preview(AttachmentId id)
{
    QList<domain::Attachment> all;
    for (const domain::Message& shownMessage : std::as_const(m_detail.messages))
        all += AttachmentOpener::filesOf(shownMessage);
    if (!all.isEmpty())
        (new PreviewDialog(m_theme, *m_opener, all, id, this))->open();
}

void ConversationPane::messageMenu(MessageId id)
{
    const domain::Message* about = message(id);
    if (!about)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Reply), tr("Reply"), this, [this, id] { startReply(services::ReplyKind::Reply, id); });
    menu->addAction(icon(Icon::ReplyAll), tr("Reply to all"), this,
                    [this, id] { startReply(services::ReplyKind::ReplyAll, id); });
    menu->addAction(icon(Icon::Forward), tr("Forward"), this,
                    [this, id] { startReply(services::ReplyKind::Forward, id); });
    menu->addSeparator();
    menu->addAction(icon(Icon::Copy), tr("Copy the address"), this,
                    [address = about->from.address] { QGuiApplication::clipboard()->setText(address); });
    menu->addAction(icon(Icon::Source), tr("Show the source"), this, [this, id] { showSource(id); });
    menu->addSeparator();
    addPlaceActions(menu, *about);
    menu->popup(menuPlace());
    menu->setActiveAction(menu->actions().constFirst());
}

void ConversationPane::addPlaceActions(QMenu* menu, const domain::Message& about)
{
    const MessageId id = about.id;
    menu->addAction(icon(Icon::Help), tr("Why is this here?"), this, [this, about] { explain(about); });
    menu->addAction(icon(Icon::Move), tr("Move to another conversation…"), this,
                    [this, id] { emit moveRequested(m_id, id); });
    if (about.placement.reason == domain::PlacementReason::Moved)
        menu->addAction(icon(Icon::Undo), tr("Move back"), this, [this, id] { emit moveBackRequested(m_id, id); });
    if (m_detail.messages.size() < 2)
        return;
    menu->addAction(icon(Icon::Split), tr("Split off this message"), this,
                    [this, id] { emit splitRequested(m_id, id, false); });
    if (id != m_detail.messages.first().id && id != m_detail.messages.last().id)
        menu->addAction(icon(Icon::Split), tr("Split off from here on"), this,
                        [this, id] { emit splitRequested(m_id, id, true); });
}

void ConversationPane::explain(const domain::Message& about)
{
    const PageView view = pageView();
    QString text = TimelineText(view.members, view.locale, view.now).reason(about.placement);
    for (const domain::ConversationRow& part : std::as_const(m_detail.mergedIn))
        text += u"\n\n"_s + tr("“%1” was merged into this conversation.").arg(part.subject);
    m_dialogs.tell(this, tr("Why is this here?"), text);
}

void ConversationPane::pageMenu(const QPoint& global, const QUrl& link, const QString& selection,
                                const QString& elementId)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"pageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!selection.isEmpty())
        menu->addAction(icon(Icon::Copy), tr("Copy"), m_view, &MailView::copySelection);
    const bool isNumber = link.scheme() == u"tel"_s;
    if (!link.isEmpty())
        menu->addAction(icon(Icon::Link), isNumber ? tr("Copy the number") : tr("Copy the link"), this,
                        [link, isNumber] {
                            const bool bare = isNumber || link.scheme() == u"mailto"_s;
                            QGuiApplication::clipboard()->setText(bare ? link.path() : link.toString());
                        });
    menu->addAction(tr("Select all"), m_view, &MailView::selectAll);
    const auto id = MessageId::fromText(elementId.startsWith(u"m-"_s) ? elementId.mid(2) : QString());
    if (id && message(*id)) {
        menu->addSeparator();
        menu->addAction(icon(Icon::Source), tr("Show the source"), this, [this, id] { showSource(*id); });
    }
    menu->popup(global);
}

void ConversationPane::showSource(MessageId id)
{
    const domain::Message* about = message(id);
    const QString subject = about ? about->subject : QString();
    whenDone(m_mail.source(id), this, [this, subject](const Result<QByteArray>& source) {
        if (source)
            (new SourceDialog(m_theme, subject, *source, this))->open();
        else
            m_notice->showProblem(source.error().userText);
    });
}

void ConversationPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.background);
}

} // namespace svarbord::ui
