// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "domain/member.h"
#include "services/mail_service.h"
#include "ui/components/theme.h"
#include "ui/composer/composer_mode.h"
#include "viewmodels/member_standing.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace svarbord::ui {

class AddressRows;
class AttachmentStrip;
class ComposerTabs;
class Dialogs;
class FormatBar;
class FoundDraftsRow;
class TakenRow;
class RichEdit;
class SignatureRow;
class TextTab;

/// What became of a mail that was written: queued, to leave at a moment.
struct SentMail
{
    OutboxId id;
    ConversationId conversation; ///< none for a new mail
    Timestamp leaves{};
    bool later = false; ///< at a time that was chosen, not after the moment for taking back
    bool closeAfter = false;
};

/// Writes an answer, a forwarded mail, a comment or a new mail. What is written is kept as a draft of its conversation
/// 300 ms after the last key and before anything else is shown, and comes back with the conversation. GUI thread.
class Composer : public QWidget
{
    Q_OBJECT

public:
    Composer(services::MailService& mail, const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);
    ~Composer() override;

    /// Shows the draft of the conversation, or an empty answer to it.
    void open(ConversationId conversation, const domain::AddressList& known, const QList<domain::Member>& members);
    /// A mail of its own; a mailto: link fills it in (RFC 6068).
    void composeNew(AccountId account, const QUrl& mailto);
    /// about: the Message-ID of the mail that is answered or forwarded; the customer's newest where none was chosen.
    void start(ComposerMode mode, const QString& about = {});
    /// Puts a mail that was taken back into the editor, as a draft.
    void restore(const domain::OutgoingMail& draft);
    /// Keeps what is written and gives it away: another window goes on with it.
    [[nodiscard]] domain::OutgoingMail handOver();
    void setPeople(const domain::AddressList& known, const QList<domain::Member>& members);
    /// Who is away, where members are mentioned.
    void setStandings(const viewmodels::MemberStandings& standings);
    /// Whether there is a button for a window of its own.
    void setCanPopOut(bool can);
    void clear();
    /// Writes a saved reply where the cursor is.
    void insertSnippet(const QString& id);
    /// Keeps what is not kept yet; done once it is stored.
    QFuture<Status> keepNow();
    /// Nothing is written or attached.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] ComposerMode mode() const { return m_mode; }
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    /// The comment is stored, or why not.
    void commentDone(ConversationId conversation, const Status& outcome);

signals:
    void sent(const svarbord::ui::SentMail& mail);
    void commentWritten(svarbord::ConversationId conversation, const QString& text);
    void popOutPressed();
    /// By hand: a word, a recipient, a file.
    void changed();
    /// The draft was thrown away by hand.
    void discarded();
    /// Escape: the keyboard belongs to the conversation again.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// How a mail leaves.
    struct Plan
    {
        bool close = false;
        std::optional<Timestamp> at = {}; ///< send later
        quint64 writing = 0;              ///< what was in the editor when it was asked for
    };
    /// A mail between the editor and the outbox.
    struct InFlight
    {
        SentMail told;
        domain::OutgoingMail kept;                 ///< what the editor needs to take it back
        std::optional<domain::OutgoingMail> since; ///< was written in the editor meanwhile
    };

    void build();
    void buildShortcuts();
    void connectParts();
    void changeMode(ComposerMode mode);
    void sayPlaceholder();
    void applyTemplate(ComposerMode mode);
    void resumeMail();
    void loadDraft(const domain::OutgoingMail& draft);
    void fill(const domain::OutgoingMail& mail);
    void load(const domain::OutgoingMail& mail);
    void append(const domain::OutgoingMail& mail);
    void leaveRestOut();
    void discard();
    void refreshDiscard();
    void goOnByItself();
    void goOnWith(const domain::FoundDraft& found);
    void refreshFound();
    void showAddresses(bool shown);
    void refreshHead();
    void showSender();
    void sendFrom(AccountId account);
    void chooseSender();
    void refreshQuote();
    void refreshRest();
    void refreshSnippets();
    void fetchForwarded();
    void takeForwarded(const Result<QList<domain::OutgoingAttachment>>& files);
    void askForMissing(const Plan& plan);
    void leaveForwarded();
    void touched();
    void attach();
    void addFiles(const QStringList& paths);
    void send(Plan plan);
    void sendComment();
    void openLaterMenu();
    void checkAttachment(const Plan& plan);
    void checkThread(const Plan& plan);
    void deliver(const Plan& plan);
    void makeRoom();
    [[nodiscard]] bool land(InFlight& flight);
    void delivered(InFlight& flight, const OutboxId& id);
    void notDelivered(InFlight& flight, const Error& error);
    void clearText();
    void showProblem(const QString& text);
    void forget();
    [[nodiscard]] bool isMailBlank() const;
    [[nodiscard]] domain::OutgoingMail draft();
    [[nodiscard]] domain::OutgoingMail outgoing();
    [[nodiscard]] QString writtenIn() const;

    services::MailService& m_mail;
    const Theme& m_theme;
    Dialogs& m_dialogs;
    ConversationId m_conversation;
    ComposerMode m_mode = ComposerMode::Reply;
    ComposerMode m_mailMode = ComposerMode::Reply; ///< while a comment is in the editor
    bool m_addressesOpen = false;                  ///< likewise
    services::MailService::Template m_template;
    QString m_comment;  ///< while a mail is in the editor
    QString m_mailHtml; ///< while a comment is in the editor
    bool m_dirty = false;
    bool m_kept = false;    ///< a draft is stored
    bool m_filling = false; ///< the program writes, not the person
    bool m_sending = false;
    std::shared_ptr<InFlight> m_inFlight; ///< what was sent from this editor last
    QString m_commentSent;                ///< until it is stored
    bool m_canRest = false;
    bool m_fetching = false;                     ///< files of a forwarded mail are on their way
    bool m_missing = false;                      ///< they are not here yet
    quint64 m_writing = 0;                       ///< another one where the editor holds another mail
    bool m_resumed = false;                      ///< a draft, which has its files already
    QList<domain::OutgoingAttachment> m_brought; ///< files that came with a forwarded mail
    int m_revision = -1;                         ///< of the text when it was last looked at
    QTimer m_keepTimer;
    QElapsedTimer m_unkept; ///< since the first change that is not kept

    ComposerTabs* m_tabs = nullptr;
    FoundDraftsRow* m_found = nullptr;
    TakenRow* m_taken = nullptr;
    AddressRows* m_addresses = nullptr;
    RichEdit* m_editor = nullptr;
    QWidget* m_below = nullptr; ///< what goes along below what is written
    SignatureRow* m_signature = nullptr;
    TextTab* m_quoteButton = nullptr;
    QLabel* m_quote = nullptr;
    AttachmentStrip* m_attachments = nullptr;
    QLabel* m_problem = nullptr;
    FormatBar* m_bar = nullptr;
};

} // namespace svarbord::ui

Q_DECLARE_METATYPE(svarbord::ui::SentMail)
