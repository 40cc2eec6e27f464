// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal_place.h"

#include "engine/journal_mail.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <limits>

namespace svarbord::engine {

using imap::UidRange;
using imap::UidRanges;
using journal::LogSlice;

namespace {

constexpr qint64 mostBytesAtOnce = 8 * 1024 * 1024;

/// How often what a server lists is asked for before the reading goes on without it.
constexpr int mostTries = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

/// The lowest count of these.
QList<quint32> firstOf(const UidRanges& ranges, int count)
{
    QList<quint32> uids;
    for (const UidRange& range : ranges)
        for (quint64 uid = range.first; uid <= range.last && uids.size() < count; ++uid)
            uids.append(static_cast<quint32>(uid));
    return uids;
}

constexpr qint64 notTold = -1;

struct Measured
{
    quint32 uid = 0;
    qint64 size = 0;
    Timestamp received{};
};

/// How many of them, from the first, are held at a time: a hostile folder is no reason to hold more. At least 1 unless
/// there are none. What is too large is not fetched.
qsizetype fittingAtOnce(const QList<Measured>& messages, qint64 largest)
{
    qint64 bytes = 0;
    qsizetype count = 0;
    for (const Measured& message : messages) {
        bytes += message.size > largest ? 0 : std::max<qint64>(message.size, 0);
        if (count > 0 && bytes > mostBytesAtOnce)
            break;
        ++count;
    }
    return count;
}

/// Sections of one mail, by their names.
using Sections = QMap<QByteArray, QByteArray>;

QByteArray itemsFor(JournalContent content)
{
    return content == JournalContent::ChapterHead ? "(UID BODY.PEEK[2.MIME] BODY.PEEK[2])" : "(UID BODY.PEEK[])";
}

QByteArray bytesIn(const Sections& sections, JournalContent content)
{
    switch (content) {
    case JournalContent::Batch:
        return batchIn(sections.value(""));
    case JournalContent::Chapter:
        return chapterIn(sections.value(""));
    case JournalContent::ChapterHead:
        return chapterHeadIn(sections.value("2.MIME") + sections.value("2"));
    }
    return {};
}

/// What the session's answers are gathered in, as they come.
struct Gathered
{
    QMap<quint32, Measured> messages; ///< what is asked for
    QHash<quint32, Sections> contents;
    qint64 bytes = 0; ///< of contents

    /// Whatever sizes the server told, no more than this is held.
    void keep(const imap::FetchResponse& fetched, qint64 largest)
    {
        qint64 more = 0;
        for (const imap::FetchedSection& section : fetched.sections)
            more += section.content.size();
        if (fetched.sections.empty() || !messages.contains(fetched.uid) || bytes + more > mostBytesAtOnce + largest)
            return;
        bytes += more;
        for (const imap::FetchedSection& section : fetched.sections)
            contents[fetched.uid].insert(section.name, section.content);
    }
};

imap::MailboxListener listenerFor(const std::shared_ptr<Gathered>& gathered, std::function<void()> news, qint64 largest)
{
    imap::MailboxListener listener;
    listener.existsChanged = [news = std::move(news)](quint32) { news(); };
    listener.fetched = [gathered, largest](imap::FetchResponse&& fetched) {
        const auto message = gathered->messages.find(fetched.uid);
        if (fetched.size && message != gathered->messages.end())
            *message = {fetched.uid, static_cast<qint64>(*fetched.size), fromMs(fetched.internalDate.value_or(0))};
        gathered->keep(fetched, largest);
    };
    return listener;
}

/// What was taken out meanwhile is not listed the next time. A server that goes on listing what it does not hand over
/// (its store is damaged, say) must not end the reading of everything behind it.
Status counted(JournalPlace* place, const QList<quint32>& missing)
{
    Status known;
    for (const quint32 uid : missing)
        if (++place->withheld[uid] < mostTries)
            known = fail(ErrorCode::NetworkFailed, {}, QStringLiteral("%1 is not handed over").arg(uid), true);
    return known;
}

/// First how large they are, then what fits into memory at a time.
QCoro::Task<Status> fetch(std::shared_ptr<imap::Session> session, JournalPlace* place, QList<quint32> uids,
                          JournalWish wish, std::function<void()> news, std::shared_ptr<LogSlice> into)
{
    const auto gathered = std::make_shared<Gathered>();
    for (const quint32 uid : uids)
        gathered->messages.insert(uid, {uid, notTold, {}});
    session->setListener(listenerFor(gathered, std::move(news), wish.largest));
    const QByteArray set = imap::toSequenceSet(imap::rangesOf(uids));
    Status outcome = co_await session->uidFetch(set, "(UID RFC822.SIZE INTERNALDATE)");
    const QList<Measured> all = gathered->messages.values();
    const QList<Measured> taken = all.first(fittingAtOnce(all, wish.largest));
    QList<quint32> wanted;
    for (const Measured& message : taken)
        if (message.size != notTold && message.size <= wish.largest)
            wanted.append(message.uid);
    const QByteArray items = itemsFor(wish.content);
    if (outcome && !wanted.isEmpty())
        outcome = co_await session->uidFetch(imap::toSequenceSet(imap::rangesOf(wanted)), items);
    if (!outcome)
        co_return fail(outcome.error());
    QList<quint32> missing;
    for (const Measured& message : taken)
        if (message.size <= wish.largest && !gathered->contents.contains(message.uid))
            missing.append(message.uid);
    if (const Status known = counted(place, missing); !known)
        co_return known;
    for (const Measured& message : taken) {
        const bool isWithheld = missing.contains(message.uid);
        if (!isWithheld)
            place->withheld.remove(message.uid);
        const QByteArray bytes = bytesIn(gathered->contents.take(message.uid), wish.content);
        into->entries.append({static_cast<qint64>(message.uid), bytes, message.received, isWithheld});
    }
    if (taken.size() < all.size()) {
        into->end = taken.last().uid;
        into->more = true;
    }
    co_return Status{};
}

} // namespace

QCoro::Task<Result<QString>> findPlaces(std::shared_ptr<imap::Session> session, QList<JournalPlace*> places)
{
    const QString prefix = co_await session->personalPrefix();
    const Result<QList<imap::MailboxListing>> listed = co_await session->list();
    if (!listed)
        co_return fail(listed.error());
    QString delimiter;
    for (const imap::MailboxListing& box : *listed)
        if (delimiter.isEmpty())
            delimiter = box.delimiter;
    const QString above = prefix + QStringLiteral("Svarbord");
    for (JournalPlace* place : places) {
        place->wanted = above + (delimiter.isEmpty() ? QStringLiteral("-") : delimiter) + place->name;
        place->folder.clear();
        for (const imap::MailboxListing& box : *listed)
            if (box.selectable && box.name.compare(place->wanted, Qt::CaseInsensitive) == 0)
                place->folder = box.name;
    }
    co_return delimiter.isEmpty() ? QString() : above;
}

QByteArray searchForMark(bool isChapter)
{
    return " HEADER Message-ID \"" + journalMark(isChapter) + '"';
}

QCoro::Task<Result<LogSlice>> readSlice(std::shared_ptr<imap::Session> session, JournalPlace* place, JournalWish wish,
                                        std::function<void()> news)
{
    const auto slice = std::make_shared<LogSlice>();
    slice->epoch = place->epoch;
    if (wish.epoch != 0 && wish.epoch != place->epoch)
        co_return fail(ErrorCode::Conflict, Text::tr("The folder of the shared journal was made anew on the server."),
                       QStringLiteral("UIDVALIDITY %1 instead of %2").arg(place->epoch).arg(wish.epoch));
    const Status current = co_await session->noop();
    if (!current)
        co_return fail(current.error());
    if (wish.position >= std::numeric_limits<quint32>::max()) {
        slice->end = slice->newest = wish.position; // no UID is higher
        co_return *slice;
    }
    const QByteArray mark = wish.only + (wish.content == JournalContent::Batch ? QByteArray() : searchForMark(true));
    const Result<UidRanges> found =
        co_await session->uidSearch("UID " + QByteArray::number(wish.position + 1) + ":*" + mark);
    if (!found)
        co_return fail(found.error());
    // "*" is the last message there is, also where that lies before the range.
    const UidRanges later =
        wish.position > 0 ? imap::subtracted(*found, {{1, static_cast<quint32>(wish.position)}}) : *found;
    const QList<quint32> uids = firstOf(later, wish.limit);
    slice->more = imap::countOf(later) > uids.size();
    slice->end = uids.isEmpty() ? wish.position : uids.last();
    // Not every server keeps its word about the next one: what it lists it has.
    if (!found->isEmpty() && found->constLast().last < std::numeric_limits<quint32>::max())
        place->uidNext = std::max(place->uidNext, found->constLast().last + 1);
    slice->newest = place->uidNext > 0 ? place->uidNext - 1 : wish.position;
    if (uids.isEmpty())
        co_return *slice;
    const Status fetched = co_await fetch(session, place, uids, wish, std::move(news), slice);
    if (!fetched)
        co_return fail(fetched.error());
    co_return *slice;
}

} // namespace svarbord::engine
