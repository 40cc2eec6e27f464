// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "imap/sync/sync_policy.h"
#include "imap/sync/sync_store.h"
#include "net/credential_store.h"
#include "net/protocol_log.h"
#include "net/stream_socket.h"

#include <QCoroTask>

#include <QObject>

#include <memory>

namespace svarbord::imap {

class AccountLoop;
class SideChannel;

/// The undecoded bytes of a part or of a whole mail. A type of its own because g++ 12 cannot co_await a bare
/// std::expected<QByteArray>.
struct PartContent
{
    QByteArray bytes;
};

/// What a pass over all folders did.
struct SyncSummary
{
    qint64 messages = 0; ///< handed to the store
    qint64 vanished = 0;
    int folders = 0;
};

/// What an account's synchronisation works with. The pointers outlive it; log may be null.
struct SyncSurroundings
{
    SyncStore* store = nullptr;
    net::CredentialStore* credentials = nullptr;
    const Clock* clock = nullptr;
    net::ProtocolLog* log = nullptr;
    net::SocketFactory sockets = net::networkSockets();
};

/// Keeps one account's folders in step with its server: connects, lists, goes over every folder, then waits for
/// news with IDLE (or polls), and comes back after any failure with growing, jittered waits. Lives on the network
/// thread; accounts do not wait for each other.
class AccountSync : public QObject
{
    Q_OBJECT

public:
    AccountSync(domain::Account account, SyncSurroundings surroundings, SyncPolicy policy = {},
                QObject* parent = nullptr);
    ~AccountSync() override;

    /// Begins the endless loop; statusChanged tells of it.
    void start();
    /// Ends everything; when the task is done no call into the store is under way and none follows. start() begins
    /// anew.
    QCoro::Task<void> stop();
    /// One pass over all folders, then disconnects. Connects again when it is cut, as long as that gets it further.
    /// Not while start() is in force.
    QCoro::Task<Result<SyncSummary>> syncOnce();
    /// Looks at all folders now, also when waiting to reconnect (after sleep, network change, or a click).
    void syncNow();
    /// Flags were changed here: takes them to the server (SyncStore::pendingFlags) without waiting for the poll.
    void flagsWaiting();

    /// The undecoded bytes of one part as they are on the server (BODY.PEEK[section]); an empty section is the
    /// whole mail. NotFound when it is gone or uidValidity (unless 0) is not the folder's any more; TooLarge past
    /// 256 MiB. Uses a connection of its own, closed after a while.
    QCoro::Task<Result<PartContent>> fetchPart(QString folder, quint32 uidValidity, quint32 uid, QString section);
    /// Stores a mail in the folder of that role (made when there is none). Returns the UID, 0 when not told.
    QCoro::Task<Result<quint32>> appendMessage(FolderRole role, QByteArray mail, QStringList flags);
    /// Whether the folder of that role holds a mail with this Message-ID (without angle brackets).
    QCoro::Task<Result<bool>> findByMessageId(FolderRole role, QString messageId);

    /// The whole mail with this Message-ID in the folder of that role; NotFound when there is none.
    QCoro::Task<Result<PartContent>> fetchByMessageId(FolderRole role, QString messageId);
    /// Removes the mails with this Message-ID from the folder of that role; also when there are none. Unless uid is 0,
    /// only that one: another program may have put a newer state there under the same Message-ID.
    QCoro::Task<Status> removeMessage(FolderRole role, QString messageId, quint32 uid = 0);

    /// Cancels and refuses what is asked of the connection of its own; synchronisation goes on.
    void stopAsking();

signals:
    void statusChanged(const svarbord::domain::AccountStatus& status);

private:
    std::shared_ptr<AccountLoop> m_loop;
    std::shared_ptr<SideChannel> m_side;
};

} // namespace svarbord::imap
