// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/side_channel.h"

#include "imap/sync/account_connection.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace svarbord::imap {

namespace {

constexpr std::chrono::seconds restTime{60};
constexpr qint64 portion = 2 * 1024 * 1024;
constexpr qint64 partLimit = 256 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::imap)
};

/// The name a folder gets when its role has none yet.
QString defaultName(FolderRole role, const QString& delimiter)
{
    switch (role) {
    case FolderRole::Inbox:
        return QStringLiteral("INBOX");
    case FolderRole::Sent:
        return QStringLiteral("Sent");
    case FolderRole::Drafts:
        return QStringLiteral("Drafts");
    case FolderRole::Archive:
        return QStringLiteral("Archive");
    case FolderRole::Junk:
        return QStringLiteral("Junk");
    case FolderRole::Trash:
        return QStringLiteral("Trash");
    case FolderRole::Waiting:
        return QStringLiteral("Svarbord%1Outgoing").arg(delimiter.isEmpty() ? QStringLiteral("-") : delimiter);
    case FolderRole::Journal:
    case FolderRole::Other:
        break;
    }
    return {};
}

/// The prefix new folders need, taken from their neighbours: "INBOX." on servers that keep all below the inbox.
QString prefixOf(const QList<MailboxListing>& folders)
{
    for (const MailboxListing& folder : folders)
        if (!folder.delimiter.isEmpty() && folder.role != FolderRole::Inbox &&
            !folder.name.startsWith(QStringLiteral("INBOX") + folder.delimiter))
            return {};
    for (const MailboxListing& folder : folders)
        if (!folder.delimiter.isEmpty() && folder.role != FolderRole::Inbox)
            return QStringLiteral("INBOX") + folder.delimiter;
    return {};
}

} // namespace

SideChannel::SideChannel(domain::Account account, SyncSurroundings surroundings, SyncPolicy policy)
    : m_account(std::move(account)),
      m_surroundings(std::move(surroundings)),
      m_policy(policy)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    m_rest.callOnTimeout([this] {
        if (!m_busy)
            m_session.reset();
    });
}

QCoro::Task<Result<PartContent>> SideChannel::fetchPart(std::shared_ptr<SideChannel> self, QString folder,
                                                        quint32 uidValidity, quint32 uid, QString section)
{
    const Status ready = co_await self->acquire();
    if (!ready)
        co_return fail(ready.error());
    Result<PartContent> bytes = co_await self->download(folder, uidValidity, uid, section);
    self->release();
    co_return bytes;
}

QCoro::Task<Result<quint32>> SideChannel::append(std::shared_ptr<SideChannel> self, FolderRole role, QByteArray mail,
                                                 QStringList flags)
{
    const Status ready = co_await self->acquire();
    if (!ready)
        co_return fail(ready.error());
    Result<quint32> uid = co_await self->store(role, mail, flags);
    self->release();
    co_return uid;
}

QCoro::Task<Result<bool>> SideChannel::find(std::shared_ptr<SideChannel> self, FolderRole role, QString messageId)
{
    const Status ready = co_await self->acquire();
    if (!ready)
        co_return fail(ready.error());
    Result<bool> found = co_await self->lookUp(role, messageId);
    self->release();
    co_return found;
}

QCoro::Task<Result<PartContent>> SideChannel::fetchFound(std::shared_ptr<SideChannel> self, FolderRole role,
                                                         QString messageId)
{
    const Status ready = co_await self->acquire();
    if (!ready)
        co_return fail(ready.error());
    Result<PartContent> mail = co_await self->downloadFound(role, messageId);
    self->release();
    co_return mail;
}

QCoro::Task<Status> SideChannel::remove(std::shared_ptr<SideChannel> self, FolderRole role, QString messageId,
                                        quint32 uid)
{
    const Status ready = co_await self->acquire();
    if (!ready)
        co_return fail(ready.error());
    Status removed = co_await self->removeFound(role, messageId, uid);
    self->release();
    co_return removed;
}

void SideChannel::stop()
{
    m_stopped = true;
    m_rest.stop();
    auto queue = std::exchange(m_queue, {});
    for (net::OneShot<bool>& waiting : queue)
        waiting.resolve(false);
    if (const std::shared_ptr<Session> session = m_session)
        session->close();
}

/// Waits for its turn, then makes sure of the connection; on failure the turn is given back.
QCoro::Task<Status> SideChannel::acquire()
{
    if (m_busy && !m_stopped) {
        net::OneShot<bool> turn;
        m_queue.push_back(turn);
        co_await turn;
    }
    if (m_stopped)
        co_return fail(ErrorCode::Cancelled, {});
    m_busy = true;
    m_rest.stop();
    const Status connected = co_await connect();
    if (!connected)
        release();
    co_return connected;
}

void SideChannel::release()
{
    m_busy = false;
    if (m_session && !m_session->isOpen())
        m_session.reset();
    if (m_queue.empty()) {
        if (!m_stopped)
            m_rest.start();
        return;
    }
    m_busy = true; // handed on, so that nobody slips in between
    net::OneShot<bool> next = m_queue.front();
    m_queue.pop_front();
    next.resolve(true);
}

QCoro::Task<Status> SideChannel::connect()
{
    if (m_session && m_session->isOpen())
        co_return Status{};
    m_session = makeSession(m_account, m_surroundings, m_policy, QStringLiteral("side"));
    const std::shared_ptr<Session> session = m_session;
    const Status opened = co_await openSession(session, m_account, m_surroundings.credentials);
    if (!opened)
        co_return fail(opened.error());
    const Result<QList<MailboxListing>> folders = co_await session->list();
    if (!folders)
        co_return fail(folders.error());
    m_folders = *folders;
    co_return Status{};
}

QCoro::Task<Result<PartContent>> SideChannel::download(QString folder, quint32 uidValidity, quint32 uid,
                                                       QString section)
{
    const std::shared_ptr<Session> session = m_session;
    const Result<SelectedMailbox> selected = co_await session->select(folder, SelectMode::ReadOnly);
    if (!selected)
        co_return fail(selected.error());
    if (uidValidity != 0 && selected->uidValidity != uidValidity)
        co_return fail(ErrorCode::NotFound, Text::tr("This mail is not on the server any more."),
                       QStringLiteral("UIDVALIDITY"));
    const auto last = std::make_shared<std::optional<FetchedSection>>();
    MailboxListener listener;
    listener.fetched = [uid, last](FetchResponse&& fetch) {
        if (fetch.uid == uid && !fetch.sections.empty())
            *last = std::move(fetch.sections.front());
    };
    session->setListener(std::move(listener));
    QByteArray bytes;
    Status outcome;
    while (outcome) {
        last->reset();
        const QByteArray item = "(UID BODY.PEEK[" + section.toLatin1() + "]<" + QByteArray::number(bytes.size()) + '.' +
                                QByteArray::number(portion) + ">)";
        outcome = co_await session->uidFetch(QByteArray::number(uid), item);
        if (!outcome || !*last)
            break;
        bytes += (*last)->content;
        if ((*last)->cut || bytes.size() > partLimit)
            outcome = fail(ErrorCode::TooLarge, Text::tr("This attachment is too large to be fetched here."));
        else if ((*last)->content.size() < portion)
            break;
    }
    session->setListener({});
    if (!outcome)
        co_return fail(outcome.error());
    if (!*last || ((*last)->nil && bytes.isEmpty()))
        co_return fail(ErrorCode::NotFound, Text::tr("This mail is not on the server any more."));
    co_return PartContent{bytes};
}

QCoro::Task<Result<QString>> SideChannel::folderOf(FolderRole role)
{
    for (const MailboxListing& folder : std::as_const(m_folders))
        if (folder.role == role && folder.selectable)
            co_return folder.name;
    const auto anyOther =
        std::ranges::find_if(m_folders, [](const MailboxListing& folder) { return !folder.delimiter.isEmpty(); });
    const QString base = defaultName(role, anyOther == m_folders.end() ? QString() : anyOther->delimiter);
    if (base.isEmpty())
        co_return fail(ErrorCode::NotFound, Text::tr("The folder does not exist on the server."));
    const QString name = role == FolderRole::Inbox ? base : prefixOf(m_folders) + base;
    if (role != FolderRole::Inbox) {
        const Status made = co_await m_session->createMailbox(name);
        if (!made)
            co_return fail(made.error());
    }
    MailboxListing listing;
    listing.name = name;
    listing.role = role;
    m_folders.append(listing);
    co_return name;
}

QCoro::Task<Result<quint32>> SideChannel::store(FolderRole role, QByteArray mail, QStringList flags)
{
    const std::shared_ptr<Session> session = m_session;
    const Result<QString> folder = co_await folderOf(role);
    if (!folder)
        co_return fail(folder.error());
    // Courier takes nothing into a folder that this connection has open for reading only, as after a search in it.
    const Result<SelectedMailbox> writable = co_await session->select(*folder, SelectMode::ReadWrite);
    if (!writable && !session->isOpen())
        co_return fail(writable.error());
    Result<quint32> uid = co_await session->append(*folder, mail, flags);
    if (!uid && uid.error().code == ErrorCode::NotFound) {
        const Status made = co_await session->createMailbox(*folder);
        if (!made)
            co_return fail(made.error());
        uid = co_await session->append(*folder, mail, flags);
    }
    co_return uid;
}

/// The folder stays selected. That no mail of that name lies there is no mistake.
QCoro::Task<Result<SideChannel::Place>> SideChannel::find(FolderRole role, QString messageId, SelectMode mode)
{
    const std::shared_ptr<Session> session = m_session;
    const Result<QString> folder = co_await folderOf(role);
    if (!folder)
        co_return fail(folder.error());
    const Result<SelectedMailbox> selected = co_await session->select(*folder, mode);
    if (!selected)
        co_return fail(selected.error());
    const Result<UidRanges> found = co_await session->uidSearchHeader("Message-ID", u'<' + messageId + u'>');
    if (!found)
        co_return fail(found.error());
    co_return Place{*folder, *found};
}

QCoro::Task<Result<bool>> SideChannel::lookUp(FolderRole role, QString messageId)
{
    const Result<Place> place = co_await find(role, messageId, SelectMode::ReadOnly);
    if (!place)
        co_return fail(place.error());
    co_return !place->uids.isEmpty();
}

QCoro::Task<Result<PartContent>> SideChannel::downloadFound(FolderRole role, QString messageId)
{
    const Result<Place> place = co_await find(role, messageId, SelectMode::ReadOnly);
    if (!place)
        co_return fail(place.error());
    if (place->uids.isEmpty())
        co_return fail(ErrorCode::NotFound, Text::tr("This mail is not on the server any more."));
    Result<PartContent> mail = co_await download(place->folder, 0, place->uids.first().first, QString());
    co_return mail;
}

QCoro::Task<Status> SideChannel::removeFound(FolderRole role, QString messageId, quint32 uid)
{
    const Result<Place> place = co_await find(role, messageId, SelectMode::ReadWrite);
    if (!place)
        co_return fail(place.error());
    if (place->uids.isEmpty() || (uid != 0 && !contains(place->uids, uid)))
        co_return Status{};
    UidRanges wanted = place->uids;
    if (uid != 0)
        wanted = rangesOf({uid});
    const std::shared_ptr<Session> session = m_session;
    Status removed = co_await session->uidRemove(wanted);
    co_return removed;
}

} // namespace svarbord::imap
