// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "imap/session/connection.h"
#include "imap/session/mailbox.h"
#include "imap/session/sign_in.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace svarbord::imap {

struct SessionOptions
{
    ConnectionOptions connection;
    bool compress = true;
    std::chrono::milliseconds idleRenewal = std::chrono::minutes{29}; ///< RFC 2177: under 30 minutes
};

enum class SelectMode { ReadWrite, ReadOnly };
enum class FlagChangeMode { Add, Remove };

/// What the selected mailbox says on its own or in answer to a fetch; called on the session's thread, in order.
struct MailboxListener
{
    std::function<void(FetchResponse&&)> fetched;
    std::function<void(quint32 exists)> existsChanged;
    std::function<void(quint32 sequence)> expunged;
    std::function<void(const UidRanges& uids)> vanished;
};

/// One signed-in IMAP connection (RFC 3501, RFC 9051 and the extensions the server offers; none is required).
/// Commands are coroutines; uidFetch() may be called several times at once, the others one after the other. close()
/// and destruction resolve everything that waits with Cancelled before they return.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<net::StreamSocket> socket, SessionOptions options = {}, QObject* parent = nullptr);
    ~Session() override;

    /// Connects, encrypts as the endpoint says, learns the capabilities.
    QCoro::Task<Status> open(domain::Endpoint endpoint, net::TlsPolicy policy);
    /// Signs in by the best way offered, then switches on what helps (CONDSTORE, QRESYNC, COMPRESS).
    QCoro::Task<Status> signIn(Credentials credentials);
    QCoro::Task<void> logout();
    void close();

    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }
    [[nodiscard]] bool has(QByteArrayView capability) const;
    [[nodiscard]] bool isEnabled(QByteArrayView capability) const;
    /// The server signed us in by itself (PREAUTH).
    [[nodiscard]] bool isPreAuthenticated() const { return m_preAuthenticated; }

    QCoro::Task<Result<QList<MailboxListing>>> list();
    /// What the names of the user's own mailboxes begin with ("INBOX."); empty where the server has or tells none.
    QCoro::Task<QString> personalPrefix();
    QCoro::Task<Result<MailboxStatus>> status(QString mailbox);
    QCoro::Task<Status> createMailbox(QString name);
    /// With a resync point and QRESYNC the changes since then arrive at the listener and in the result.
    QCoro::Task<Result<SelectedMailbox>> select(QString mailbox, SelectMode mode,
                                                std::optional<ResyncPoint> since = std::nullopt);
    /// Messages arrive at the listener. items is the parenthesised list; modifier e.g. "(CHANGEDSINCE 5)".
    QCoro::Task<Status> uidFetch(QByteArray set, QByteArray items, QByteArray modifier = {});
    QCoro::Task<Result<UidRanges>> uidSearch(QByteArray criteria);
    QCoro::Task<Result<UidRanges>> uidSearchHeader(QByteArray field, QString value);
    QCoro::Task<Status> uidStore(UidRanges uids, FlagChangeMode mode, QStringList flags);
    /// MOVE, or COPY, \Deleted and EXPUNGE of just these where that can be done safely; else they stay marked.
    QCoro::Task<Status> uidMove(UidRanges uids, QString target);
    /// Marks as deleted and expunges just these; without UIDPLUS they stay marked.
    QCoro::Task<Status> uidRemove(UidRanges uids);
    /// The new UID, 0 when the server does not tell (no UIDPLUS).
    QCoro::Task<Result<quint32>> append(QString mailbox, QByteArray mail, QStringList flags);
    QCoro::Task<Status> noop();

    /// Rights can be given one by one, as RFC 4314 has them.
    [[nodiscard]] bool grantsRights() const;
    /// The own ones, under no name.
    QCoro::Task<Result<MailboxRights>> myRights(QString mailbox);
    /// Everybody's, for who has the right "a".
    QCoro::Task<Result<QList<MailboxRights>>> rights(QString mailbox);
    /// In place of what was granted before; no rights at all take the entry out.
    QCoro::Task<Status> grant(QString mailbox, MailboxRights entry);

    /// Waits until the mailbox changes, interruptIdle() is called, or limit passes; renewed on the way as RFC 2177
    /// wants. Ok in all these cases. Only with the capability IDLE.
    QCoro::Task<Status> idle(std::chrono::milliseconds limit);
    void interruptIdle();

    void setListener(MailboxListener listener) { m_listener = std::move(listener); }
    void setPaused(bool paused) { m_connection.setPaused(paused); }

signals:
    void ended(const svarbord::Error& error);

private:
    using Answer = Connection::Answer;

    QCoro::Task<Status> upgrade();
    QCoro::Task<Status> learnCapabilities();
    QCoro::Task<Status> authenticate(Credentials credentials);
    QCoro::Task<void> switchOnExtensions();
    QCoro::Task<Result<QList<ListResponse>>> listRaw(QByteArray tail);
    QCoro::Task<Status> copyAndExpunge(UidRanges uids, QString target);
    QCoro::Task<Result<bool>> idleOnce(std::chrono::milliseconds limit);
    [[nodiscard]] Command command(QByteArrayView words) const;
    [[nodiscard]] Command selectCommand(const QString& mailbox, SelectMode mode,
                                        const std::optional<ResyncPoint>& since) const;
    void onUntagged(Response&& response);
    void onStatus(const StatusResponse& status);
    void onSelectCode(const StatusResponse& status);
    void onExists(quint32 count);
    void onFetch(FetchResponse&& fetch);
    void onVanished(const VanishedResponse& vanished);
    void mailboxChanged();

    SessionOptions m_options;
    Connection m_connection;
    MailboxListener m_listener;
    QSet<QByteArray> m_capabilities;
    QSet<QByteArray> m_enabled;
    bool m_preAuthenticated = false;
    bool m_capabilitiesKnown = false;

    // Answers of the command under way.
    QList<ListResponse> m_listed;
    std::optional<NamespaceResponse> m_namespace;
    std::optional<StatusItems> m_status;
    std::optional<SearchResponse> m_search;
    std::optional<RightsResponse> m_rights;
    std::optional<SelectedMailbox> m_selecting;

    std::optional<net::OneShot<bool>> m_idleWake; ///< true: the mailbox changed; false: time, interruption
    quint32 m_exists = 0;
    bool m_mailboxSelected = false;
    bool m_waitForClosed = false; ///< until [CLOSED] what is said is about the former mailbox
    bool m_changedBeforeIdle = false;
    bool m_interrupted = false;
};

} // namespace svarbord::imap
