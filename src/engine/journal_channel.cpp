// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal_channel.h"

#include "base/log.h"
#include "engine/journal_mail.h"
#include "imap/sync/account_connection.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace svarbord::engine {

using imap::UidRanges;
using journal::LogAddition;
using journal::LogPosition;
using journal::LogSlice;

namespace {

/// Who is where fits into a line.
constexpr qint64 largestNote = 16 * 1024;
/// The server's day may be another one than ours, and a clock be a day apart.
constexpr std::chrono::days fleetingDays{2};
constexpr int attempts = 3;

/// As RFC 3501 writes a day.
QByteArray searchDay(Timestamp time)
{
    return QLocale::c().toString(toDateTime(time).date(), QStringLiteral("d-MMM-yyyy")).toLatin1();
}

UidRanges rangesAt(const QList<qint64>& positions)
{
    QList<quint32> uids;
    for (const qint64 position : positions)
        uids.append(static_cast<quint32>(position));
    return imap::rangesOf(uids);
}

} // namespace

JournalChannel::JournalChannel(domain::Account account, QString name, const imap::SyncSurroundings& surroundings,
                               imap::SyncPolicy policy, Listener listener)
    : m_account(std::move(account)),
      m_isFleeting(name == QStringLiteral("Presence")),
      m_largest(m_isFleeting ? largestNote : largestJournalMail),
      m_hasSnapshot(name == QStringLiteral("Journal")),
      m_surroundings(surroundings),
      m_policy(policy),
      m_listener(std::move(listener)),
      m_backoff(policy.retryFirst, policy.retryCeiling)
{
    m_log.name = std::move(name);
    m_snapshot.name = QStringLiteral("Config");
}

QCoro::Task<void> JournalChannel::watch(std::shared_ptr<JournalChannel> self)
{
    if (std::exchange(self->m_watching, true))
        co_return;
    while (!self->m_stopped) {
        Status reached = co_await self->acquire();
        if (self->m_stopped) {
            if (reached)
                self->release();
            break;
        }
        if (reached) {
            self->m_backoff.reset();
            self->tellIfNew();
            reached = co_await self->waitForNews();
            self->tellIfNew();
            self->release();
        }
        if (!reached && !self->m_stopped) {
            self->tell(reached);
            const bool soon = reached.error().retryable;
            co_await self->nap(soon ? self->m_backoff.next() : self->m_policy.retryCeiling);
        }
    }
    self->m_watching = false;
    if (self->m_ended) {
        net::OneShot<bool> ended = *self->m_ended;
        ended.resolve(true);
    }
}

QCoro::Task<void> JournalChannel::stop(std::shared_ptr<JournalChannel> self)
{
    self->m_stopped = true;
    net::OneShot<bool> ended;
    if (self->m_watching)
        self->m_ended = ended;
    else
        ended.resolve(true);
    auto queue = std::exchange(self->m_queue, {});
    for (net::OneShot<bool>& waiting : queue)
        waiting.resolve(false);
    if (const std::shared_ptr<imap::Session> session = self->m_session)
        session->close();
    self->wake();
    co_await ended;
    self->m_ended.reset();
}

void JournalChannel::wake()
{
    m_backoff.reset();
    if (!m_nap)
        return;
    net::OneShot<bool> sleeping = *m_nap;
    sleeping.resolve(true);
}

QCoro::Task<Result<LogPosition>> JournalChannel::append(std::shared_ptr<JournalChannel> self, LogAddition addition)
{
    bool doubtful = addition.again || self->m_doubtful.contains(addition.id);
    for (int attempt = 1;; ++attempt) {
        const Status ready = co_await self->acquire();
        if (!ready)
            co_return fail(ready.error());
        JournalPlace* place = addition.isChapter() ? &self->m_snapshot : &self->m_log;
        const Result<quint32> uid = co_await self->appendOnce(place, addition, doubtful);
        const quint32 epoch = place->epoch;
        const bool cut = !self->m_session->isOpen();
        self->release();
        if (uid) {
            self->m_doubtful.remove(addition.id);
            co_return LogPosition{epoch, static_cast<qint64>(*uid)};
        }
        if (!cut)
            co_return fail(uid.error());
        // The server may have stored it before the connection went.
        self->m_doubtful.insert(addition.id);
        doubtful = true;
        if (attempt == attempts || self->m_stopped)
            co_return fail(uid.error());
    }
}

QCoro::Task<Result<LogSlice>> JournalChannel::entriesAfter(std::shared_ptr<JournalChannel> self, quint32 epoch,
                                                           qint64 position, int limit)
{
    JournalWish wish{epoch, position, limit, JournalContent::Batch, self->m_largest};
    if (self->m_isFleeting)
        wish.only = " UNDELETED SINCE " + searchDay(self->m_surroundings.clock->now() - fleetingDays);
    Result<LogSlice> slice = co_await read(self, wish);
    co_return slice;
}

QCoro::Task<Result<LogSlice>> JournalChannel::chaptersAfter(std::shared_ptr<JournalChannel> self, quint32 epoch,
                                                            qint64 position, int limit, journal::ChapterPart part)
{
    const bool isHead = part == journal::ChapterPart::Head;
    const JournalWish wish{epoch, position, limit, isHead ? JournalContent::ChapterHead : JournalContent::Chapter,
                           self->m_largest};
    Result<LogSlice> slice = co_await read(self, wish);
    co_return slice;
}

QCoro::Task<Result<LogSlice>> JournalChannel::read(std::shared_ptr<JournalChannel> self, JournalWish wish)
{
    for (int attempt = 1;; ++attempt) {
        const Status ready = co_await self->acquire();
        if (!ready)
            co_return fail(ready.error());
        Result<LogSlice> slice = LogSlice{};
        if (wish.content == JournalContent::Batch)
            slice = co_await self->logSlice(wish);
        else
            slice = co_await self->snapshotSlice(wish);
        const bool cut = !self->m_session->isOpen();
        self->release();
        const bool mayHelp = cut || (!slice && slice.error().retryable);
        if (slice || !mayHelp || attempt == attempts || self->m_stopped)
            co_return slice;
    }
}

QCoro::Task<Result<LogSlice>> JournalChannel::logSlice(JournalWish wish)
{
    if (m_log.folder.isEmpty())
        co_return LogSlice{};
    const Status opened = co_await open(&m_log);
    if (!opened)
        co_return fail(opened.error());
    Result<LogSlice> slice = co_await readSlice(m_session, &m_log, wish, [this] { m_news = true; });
    co_return slice;
}

/// Seldom anything new lies there, and the connection had better stay with the log.
QCoro::Task<Result<LogSlice>> JournalChannel::snapshotSlice(JournalWish wish)
{
    const std::shared_ptr<imap::Session> session = m_session;
    if (!m_hasSnapshot)
        co_return LogSlice{};
    Result<imap::MailboxStatus> status = imap::MailboxStatus{};
    if (!m_snapshot.folder.isEmpty() && m_open != &m_snapshot)
        status = co_await session->status(m_snapshot.folder);
    if (m_snapshot.folder.isEmpty() || (!status && session->isOpen())) {
        const Status looked = co_await findFolders(); // others make it, and somebody may have deleted it
        if (!looked)
            co_return fail(looked.error());
    }
    if (m_snapshot.folder.isEmpty())
        co_return LogSlice{};
    if (!status)
        co_return fail(status.error());
    const qint64 newest = static_cast<qint64>(status->uidNext) - 1;
    if (wish.epoch != 0 && status->uidValidity == wish.epoch && newest >= 0 && newest <= wish.position)
        co_return LogSlice{wish.epoch, {}, wish.position, newest, false};
    const Status opened = co_await open(&m_snapshot);
    if (!opened)
        co_return fail(opened.error());
    Result<LogSlice> slice = co_await readSlice(session, &m_snapshot, wish, [] {});
    co_return slice;
}

/// Only where the server can expunge just these, and only what is a batch: what others put into the folder stays.
QCoro::Task<Status> JournalChannel::removeBatches(std::shared_ptr<JournalChannel> self, quint32 epoch,
                                                  QList<qint64> positions)
{
    const Status ready = co_await self->acquire();
    if (!ready)
        co_return fail(ready.error());
    const std::shared_ptr<imap::Session> session = self->m_session;
    Status removed = fail(ErrorCode::Unsupported, {});
    Status opened = co_await self->openLog();
    if (!opened)
        removed = opened;
    else if (!self->m_log.folder.isEmpty() && epoch == self->m_log.epoch && session->has("UIDPLUS")) {
        const UidRanges wanted = rangesAt(positions);
        const QByteArray last = QByteArray::number(wanted.isEmpty() ? 1 : wanted.last().last);
        const Result<UidRanges> found = co_await session->uidSearch("UID 1:" + last + searchForMark(false));
        removed = found ? Status() : Status(fail(found.error()));
        // Others' batches may lie between them.
        const UidRanges both = found ? subtracted(*found, subtracted(*found, wanted)) : UidRanges();
        if (!both.isEmpty())
            removed = co_await session->uidRemove(both);
    }
    self->release();
    co_return removed;
}

QCoro::Task<Status> JournalChannel::remove(std::shared_ptr<JournalChannel> self, quint32 epoch, QList<qint64> positions)
{
    const Status ready = co_await self->acquire();
    if (!ready)
        co_return fail(ready.error());
    Status removed = co_await self->openLog();
    if (removed && !self->m_log.folder.isEmpty() && epoch == self->m_log.epoch) {
        const std::shared_ptr<imap::Session> session = self->m_session;
        removed = co_await session->uidRemove(rangesAt(positions));
    }
    self->release();
    co_return removed;
}

/// Waits for its turn, then makes sure of the connection; on failure the turn is given back.
QCoro::Task<Status> JournalChannel::acquire()
{
    const bool mine = co_await takeTurn();
    if (!mine)
        co_return fail(ErrorCode::Cancelled, {});
    const Status connected = co_await connect();
    if (!connected)
        release();
    co_return connected;
}

QCoro::Task<bool> JournalChannel::takeTurn()
{
    if (m_busy && !m_stopped) {
        net::OneShot<bool> turn;
        m_queue.push_back(turn);
        if (m_waiting && m_session)
            m_session->interruptIdle();
        if (m_waiting)
            wake();
        co_await turn;
    }
    if (m_stopped)
        co_return false;
    m_busy = true;
    co_return true;
}

void JournalChannel::release()
{
    m_busy = false;
    if (m_session && !m_session->isOpen())
        m_session.reset();
    if (m_queue.empty())
        return;
    m_busy = true; // handed on, so that nobody slips in between
    net::OneShot<bool> next = m_queue.front();
    m_queue.pop_front();
    next.resolve(true);
}

QCoro::Task<Status> JournalChannel::connect()
{
    if (m_session && m_session->isOpen())
        co_return Status{};
    m_open = nullptr;
    m_session = imap::makeSession(m_account, m_surroundings, m_policy, QStringLiteral("journal"));
    const std::shared_ptr<imap::Session> session = m_session;
    Status ready = co_await imap::openSession(session, m_account, m_surroundings.credentials);
    if (ready)
        ready = co_await findFolders();
    if (ready)
        ready = co_await openLog();
    if (!ready) {
        session->close();
        co_return fail(ready.error());
    }
    m_news = true; // whatever came while nobody looked
    tell(ready);
    co_return Status{};
}

QCoro::Task<Status> JournalChannel::findFolders()
{
    const QList<JournalPlace*> places{&m_log, &m_snapshot};
    const Result<QString> parent = co_await findPlaces(m_session, places);
    if (!parent)
        co_return fail(parent.error());
    m_parent = *parent;
    co_return Status{};
}

QCoro::Task<Status> JournalChannel::makeFolder(JournalPlace* place)
{
    const std::shared_ptr<imap::Session> session = m_session;
    Status made = co_await session->createMailbox(place->wanted);
    if (!made && session->isOpen() && !m_parent.isEmpty()) {
        (void)co_await session->createMailbox(m_parent);
        made = co_await session->createMailbox(place->wanted);
    }
    if (!made)
        co_return fail(made.error());
    place->folder = place->wanted;
    if (m_open == place)
        m_open = nullptr;
    Status opened = co_await openLog();
    co_return opened;
}

QCoro::Task<Status> JournalChannel::openLog()
{
    if (m_log.folder.isEmpty())
        co_return Status{};
    Status opened = co_await open(&m_log);
    co_return opened;
}

/// For writing: Courier takes nothing into a folder that this connection has open for reading only.
QCoro::Task<Status> JournalChannel::open(JournalPlace* place)
{
    if (m_open == place)
        co_return Status{};
    const std::shared_ptr<imap::Session> session = m_session;
    const bool isLog = place == &m_log;
    const bool isBack = isLog && m_open != nullptr;
    imap::MailboxListener listener;
    if (isLog)
        listener.existsChanged = [this](quint32) { m_news = true; };
    session->setListener(std::move(listener));
    m_open = nullptr;
    const Result<imap::SelectedMailbox> selected = co_await session->select(place->folder, imap::SelectMode::ReadWrite);
    if (!selected) {
        if (isBack)
            session->close(); // somebody deleted it meanwhile: all is looked for anew
        co_return fail(selected.error());
    }
    m_open = place;
    const quint32 former = std::exchange(place->epoch, selected->uidValidity);
    if (former != place->epoch)
        place->withheld.clear();
    const quint32 known = std::exchange(place->uidNext, selected->uidNext);
    m_news = m_news || (isBack && (selected->uidNext == 0 || selected->uidNext > known));
    if (isLog && former != 0 && former != place->epoch && m_listener.epochChanged)
        m_listener.epochChanged(place->epoch);
    co_return Status{};
}

/// Until something may have come, or somebody wants the connection.
QCoro::Task<Status> JournalChannel::waitForNews()
{
    if (m_stopped || !m_queue.empty())
        co_return Status{};
    const std::shared_ptr<imap::Session> session = m_session;
    Status waited = co_await openLog();
    if (!waited || m_news || !m_queue.empty())
        co_return waited;
    m_waiting = true;
    if (!m_log.folder.isEmpty() && session->has("IDLE"))
        waited = co_await session->idle(m_policy.pollOthers);
    else
        co_await nap(m_policy.pollWithoutIdle);
    m_waiting = false;
    // A server that tells nothing by itself is asked; a folder that others make is looked for.
    if (waited && m_queue.empty() && !m_news && session->isOpen())
        waited = co_await session->noop();
    if (waited && m_queue.empty() && m_log.folder.isEmpty() && session->isOpen()) {
        waited = co_await findFolders();
        m_news = m_news || !m_log.folder.isEmpty();
        if (waited)
            waited = co_await openLog();
    }
    co_return waited;
}

QCoro::Task<void> JournalChannel::nap(std::chrono::milliseconds time)
{
    if (m_stopped)
        co_return;
    net::OneShot<bool> rested;
    m_nap = rested;
    QTimer timer;
    timer.setSingleShot(true);
    timer.callOnTimeout([rested]() mutable { rested.resolve(true); });
    timer.start(time);
    co_await rested;
    m_nap.reset();
}

QCoro::Task<Result<quint32>> JournalChannel::appendOnce(JournalPlace* place, LogAddition addition, bool doubtful)
{
    const std::shared_ptr<imap::Session> session = m_session;
    if (place->folder.isEmpty()) {
        Status made = co_await findFolders(); // another one may have made it
        if (made && place->folder.isEmpty())
            made = co_await makeFolder(place);
        if (!made)
            co_return fail(made.error());
    }
    const QString messageId = journalMessageId(addition.id, addition.isChapter());
    if (doubtful) {
        const Result<quint32> there = co_await find(place, messageId);
        if (!there || *there != 0)
            co_return there;
    }
    const Result<QByteArray> mail = journalMail(addition, m_account, m_surroundings.clock->now());
    if (!mail)
        co_return fail(mail.error());
    const QStringList flags{QStringLiteral("\\Seen")};
    Result<quint32> uid = co_await session->append(place->folder, *mail, flags);
    if (!uid && uid.error().code == ErrorCode::NotFound && session->isOpen()) {
        const Status made = co_await makeFolder(place); // somebody deleted it
        if (!made)
            co_return fail(made.error());
        uid = co_await session->append(place->folder, *mail, flags);
    }
    if (uid && *uid == 0)
        uid = co_await find(place, messageId); // no UIDPLUS
    if (uid && place == m_open)
        place->uidNext = std::max(place->uidNext, *uid + 1);
    co_return uid;
}

/// The first mail of that name; 0 where there is none.
QCoro::Task<Result<quint32>> JournalChannel::find(JournalPlace* place, QString messageId)
{
    const std::shared_ptr<imap::Session> session = m_session;
    Status current = co_await open(place);
    if (current)
        current = co_await session->noop();
    if (!current)
        co_return fail(current.error());
    const Result<UidRanges> found = co_await session->uidSearchHeader("Message-ID", u'<' + messageId + u'>');
    if (!found)
        co_return fail(found.error());
    co_return found->isEmpty() ? 0U : found->constFirst().first;
}

void JournalChannel::tell(const Status& reached)
{
    if (!reached)
        qCInfo(logEngine) << m_account.address << "journal:" << reached.error().userText << reached.error().detail;
    if (m_reachable == reached.has_value() || !m_listener.reachableChanged)
        return;
    m_reachable = reached.has_value();
    m_listener.reachableChanged(reached.has_value(), reached ? QString() : reached.error().userText);
}

void JournalChannel::tellIfNew()
{
    if (std::exchange(m_news, false) && !m_stopped && m_listener.arrived)
        m_listener.arrived();
}

} // namespace svarbord::engine
