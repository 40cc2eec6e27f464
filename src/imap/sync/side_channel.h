// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/session/session.h"
#include "imap/sync/account_sync.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace svarbord::imap {

/// A second connection of an account for what people wait for while synchronisation is busy: attachments, copies to
/// Sent, looking a mail up. Opened when needed, one task after the other, closed after a minute of rest.
class SideChannel : public std::enable_shared_from_this<SideChannel>
{
public:
    SideChannel(domain::Account account, SyncSurroundings surroundings, SyncPolicy policy);

    static QCoro::Task<Result<PartContent>> fetchPart(std::shared_ptr<SideChannel> self, QString folder,
                                                      quint32 uidValidity, quint32 uid, QString section);
    static QCoro::Task<Result<quint32>> append(std::shared_ptr<SideChannel> self, FolderRole role, QByteArray mail,
                                               QStringList flags);
    static QCoro::Task<Result<bool>> find(std::shared_ptr<SideChannel> self, FolderRole role, QString messageId);

    static QCoro::Task<Result<PartContent>> fetchFound(std::shared_ptr<SideChannel> self, FolderRole role,
                                                       QString messageId);
    static QCoro::Task<Status> remove(std::shared_ptr<SideChannel> self, FolderRole role, QString messageId,
                                      quint32 uid);

    /// Cancels everything under way and refuses what comes later.
    void stop();

private:
    /// Where mails of a name lie.
    struct Place
    {
        QString folder;
        UidRanges uids;
    };

    QCoro::Task<Status> acquire();
    void release();
    QCoro::Task<Status> connect();
    QCoro::Task<Result<PartContent>> download(QString folder, quint32 uidValidity, quint32 uid, QString section);
    QCoro::Task<Result<QString>> folderOf(FolderRole role);
    QCoro::Task<Result<quint32>> store(FolderRole role, QByteArray mail, QStringList flags);
    QCoro::Task<Result<Place>> find(FolderRole role, QString messageId, SelectMode mode);
    QCoro::Task<Result<bool>> lookUp(FolderRole role, QString messageId);
    QCoro::Task<Result<PartContent>> downloadFound(FolderRole role, QString messageId);
    QCoro::Task<Status> removeFound(FolderRole role, QString messageId, quint32 uid);

    domain::Account m_account;
    SyncSurroundings m_surroundings;
    SyncPolicy m_policy;
    std::shared_ptr<Session> m_session;
    QList<MailboxListing> m_folders;
    std::deque<net::OneShot<bool>> m_queue; ///< false: stopped
    QTimer m_rest;
    bool m_busy = false;
    bool m_stopped = false;
};

} // namespace svarbord::imap
