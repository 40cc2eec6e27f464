// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/conversation.h"
#include "domain/outbox.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "ui/components/theme.h"
#include "viewmodels/member_standing.h"
#include "viewmodels/present_members.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class QMenu;
class QStackedWidget;

namespace svarbord::ui {

class AttachmentOpener;
class Composer;
class ConversationHeader;
class Dialogs;
class EmptyState;
class FindBar;
class MailView;
class NoticeBar;
class PresenceBar;
class WritingWatch;
struct PageView;
struct SentMail;

/// The middle of the window: one conversation, read and answered. It writes comments and mail itself; what is done to
/// the conversation as a whole it asks for by signal, so that keys, menus and this pane go one way. GUI thread.
class ConversationPane : public QWidget
{
    Q_OBJECT

public:
    /// dialogs: where questions and file choices go; the desktop's own when null.
    ConversationPane(services::InboxService& inbox, services::MailService& mail, services::AccountService& accounts,
                     const Theme& theme, QWidget* parent = nullptr, Dialogs* dialogs = nullptr);
    ~ConversationPane() override;

    void show(ConversationId id);
    using QWidget::show;
    void clear();
    /// To the customer's newest mail, or to this message.
    void startReply(services::ReplyKind kind, MessageId about = {});
    void startComment();
    void popOut();
    /// What was written in the other window comes back, unless it was sent from there.
    void takeIn(const domain::OutgoingMail& draft, bool wasSent);
    void openSnoozeMenu();
    void openAssignMenu();
    /// The files of the newest message that has any.
    void openFiles();
    void saveFiles();
    /// Those of strangers, too, for as long as the conversation is open.
    void showImages();
    void openAllMessages();
    /// Words in all of it, folded messages too.
    void openFind();
    /// What can be done with the newest message.
    void openMessageMenu();
    /// After the look changed.
    void refreshLook();
    /// Who else is here just now.
    void setPresent(const QList<viewmodels::PresentMember>& present);
    /// Who is away, where members are chosen or mentioned.
    void setStandings(const viewmodels::MemberStandings& standings);
    [[nodiscard]] bool isWriting() const;
    /// Something is written here, and the keyboard is where it is written.
    [[nodiscard]] bool holdsKeyboard() const;
    /// Somebody else moved it: it stays on screen all the same.
    void tellItLeftTheList();
    void dismissThatItLeft();
    /// Moves the conversation, for the space bar while the list has the keyboard.
    void scrollBy(int pixels);
    [[nodiscard]] ConversationId conversation() const { return m_id; }
    [[nodiscard]] Composer* composer() const { return m_composer; }
    [[nodiscard]] MailView* mailView() const { return m_view; }

    /// A conversation counts as read when it has been on screen this long.
    static constexpr std::chrono::milliseconds readAfter{700};

signals:
    void closeRequested(svarbord::ConversationId id);
    void reopenRequested(svarbord::ConversationId id);
    void snoozeRequested(svarbord::ConversationId id, svarbord::Timestamp until); ///< 0 wakes
    void assignRequested(svarbord::ConversationId id, const svarbord::MemberId& member);
    void unreadRequested(svarbord::ConversationId id);
    void spamRequested(svarbord::ConversationId id, bool spam);
    void blockRequested(svarbord::ConversationId id);
    void snoozePickRequested(svarbord::ConversationId id);
    void followRequested(svarbord::ConversationId id, bool follow);
    void mergeRequested(svarbord::ConversationId id);
    void takeApartRequested(svarbord::ConversationId merged);
    void splitRequested(svarbord::ConversationId id, svarbord::MessageId message, bool withLater);
    void moveRequested(svarbord::ConversationId id, svarbord::MessageId message);
    void moveBackRequested(svarbord::ConversationId id, svarbord::MessageId message);
    void conversationRequested(svarbord::ConversationId id);
    void composeRequested(const QUrl& mailto);
    /// The answer shall be written in a window of its own; takeIn() ends that.
    void popOutRequested(const svarbord::domain::OutgoingMail& draft, const svarbord::domain::AddressList& people);
    /// Escape in the composer: the list may take the keyboard.
    void left();
    void shown(svarbord::ConversationId id);
    /// Another conversation is looked at, or writing begins or ends: see conversation() and isWriting().
    void activityChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Place { Newest, Keep };

    void build();
    void connectHeader();
    void connectComposer();
    void connectView();
    void sayNothingChosen();
    [[nodiscard]] bool load();
    void render(Place place);
    [[nodiscard]] std::optional<domain::MessageBody> bodyToShow(MessageId id) const;
    void prepare(const QList<MessageId>& ids, Place place);
    [[nodiscard]] PageView pageView() const;
    [[nodiscard]] bool isShownHere(ConversationId id) const;
    [[nodiscard]] QList<domain::OutboxEntry> outboxHere() const;
    void follow(const domain::ChangeSet& changes);
    void act(const QString& name, const QString& argument);
    void preview(AttachmentId id);
    void messageMenu(MessageId id);
    void addPlaceActions(QMenu* menu, const domain::Message& about);
    void explain(const domain::Message& about);
    void pageMenu(const QPoint& global, const QUrl& link, const QString& selection, const QString& elementId);
    void openComposer();
    void showSource(MessageId id);
    void sent(const SentMail& mail);
    void takeBack(const OutboxId& id);
    void retry(const OutboxId& id);
    void drop(const OutboxId& id);
    void markRead();
    [[nodiscard]] const domain::Message* message(MessageId id) const;
    [[nodiscard]] const domain::Message* newestWithFiles() const;
    [[nodiscard]] QPoint menuPlace() const;
    [[nodiscard]] domain::AddressList people() const;

    services::InboxService& m_inbox;
    services::MailService& m_mail;
    services::AccountService& m_accounts;
    const Theme& m_theme;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs& m_dialogs;
    ConversationId m_id;
    domain::ConversationDetail m_detail;
    QList<domain::Member> m_members;
    QSet<ConversationId> m_away; ///< answered in windows of their own
    QSet<MessageId> m_opened;
    QSet<MessageId> m_imagesShown;
    QSet<MessageId> m_wholeShown;
    bool m_allOpened = false;
    QString m_newest;
    QSet<MessageId> m_prepared; ///< were asked to be made ready to be shown
    ConversationId m_preparing; ///< the conversation that waits for that
    Place m_placeAfter{};
    QByteArray m_page; ///< what is on screen
    OutboxId m_lastSent;
    bool m_saysItLeft = false;
    QTimer m_readTimer;
    WritingWatch* m_writing = nullptr;

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ConversationHeader* m_header = nullptr;
    FindBar* m_find = nullptr;
    MailView* m_view = nullptr;
    PresenceBar* m_presence = nullptr;
    NoticeBar* m_notice = nullptr;
    Composer* m_composer = nullptr;
    AttachmentOpener* m_opener = nullptr;
};

} // namespace svarbord::ui
