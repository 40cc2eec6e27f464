// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/account_sync.h"

#include "imap/sync/account_loop.h"
#include "imap/sync/side_channel.h"

namespace svarbord::imap {

AccountSync::AccountSync(domain::Account account, SyncSurroundings surroundings, SyncPolicy policy, QObject* parent)
    : QObject(parent),
      m_loop(std::make_shared<AccountLoop>(
          account, surroundings, policy, [this](const domain::AccountStatus& status) { emit statusChanged(status); })),
      m_side(std::make_shared<SideChannel>(account, surroundings, policy))
{}

AccountSync::~AccountSync()
{
    m_loop->forgetListener();
    m_loop->cancel();
    m_side->stop();
}

void AccountSync::start()
{
    AccountLoop::runForever(m_loop);
}

QCoro::Task<void> AccountSync::stop()
{
    m_side->stop();
    return AccountLoop::stop(m_loop);
}

QCoro::Task<Result<SyncSummary>> AccountSync::syncOnce()
{
    return AccountLoop::runOnce(m_loop);
}

void AccountSync::syncNow()
{
    m_loop->syncNow();
}

void AccountSync::flagsWaiting()
{
    m_loop->flagsWaiting();
}

QCoro::Task<Result<PartContent>> AccountSync::fetchPart(QString folder, quint32 uidValidity, quint32 uid,
                                                        QString section)
{
    return SideChannel::fetchPart(m_side, std::move(folder), uidValidity, uid, std::move(section));
}

QCoro::Task<Result<quint32>> AccountSync::appendMessage(FolderRole role, QByteArray mail, QStringList flags)
{
    return SideChannel::append(m_side, role, std::move(mail), std::move(flags));
}

QCoro::Task<Result<bool>> AccountSync::findByMessageId(FolderRole role, QString messageId)
{
    return SideChannel::find(m_side, role, std::move(messageId));
}

QCoro::Task<Result<PartContent>> AccountSync::fetchByMessageId(FolderRole role, QString messageId)
{
    return SideChannel::fetchFound(m_side, role, std::move(messageId));
}

void AccountSync::stopAsking()
{
    m_side->stop();
}

QCoro::Task<Status> AccountSync::removeMessage(FolderRole role, QString messageId, quint32 uid)
{
    return SideChannel::remove(m_side, role, std::move(messageId), uid);
}

} // namespace svarbord::imap
