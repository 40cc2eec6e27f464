// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal_place.h"

#include "engine/journal_mail.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace svarbord::engine {

using imap::UidRange;
using imap::UidRanges;
using journal::LogSlice;

namespace {

constexpr qint64 mostBytesAtOnce = 8 * 1024 * 1024;

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
        bytes += message.size > largest ? 0 : message.size;
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
    QMap<quint32, Measured> messages;
    QHash<quint32, Sections> contents;
};

imap::MailboxListener listenerFor(const std::shared_ptr<Gathered>& gathered, std::function<void()> news)
{
    imap::MailboxListener listener;
    listener.existsChanged = [news = std::move(news)](quint32) { news(); };
    listener.fetched = [gathered](imap::FetchResponse&& fetched) {
        if (fetched.size)
            gathered->messages.insert(fetched.uid, {fetched.uid, static_cast<qint64>(*fetched.size),
                                                    fromMs(fetched.internalDate.value_or(0))});
        for (const imap::FetchedSection& section : fetched.sections)
            gathered->contents[fetched.uid].insert(section.name, section.content);
    };
    return listener;
}

/// First how large they are, then what fits into memory at a time.
QCoro::Task<Status> fetch(std::shared_ptr<imap::Session> session, QList<quint32> uids, JournalWish wish,
                          std::function<void()> news, std::shared_ptr<LogSlice> into)
{
    const auto gathered = std::make_shared<Gathered>();
    session->setListener(listenerFor(gathered, std::move(news)));
    const QByteArray set = imap::toSequenceSet(imap::rangesOf(uids));
    Status outcome = co_await session->uidFetch(set, "(UID RFC822.SIZE INTERNALDATE)");
    QList<Measured> all;
    for (const quint32 uid : uids)
        if (const auto message = gathered->messages.constFind(uid); message != gathered->messages.constEnd())
            all.append(*message);
    const QList<Measured> taken = all.first(fittingAtOnce(all, wish.largest));
    QList<quint32> wanted;
    for (const Measured& message : taken)
        if (message.size <= wish.largest)
            wanted.append(message.uid);
    const QByteArray items = itemsFor(wish.content);
    if (outcome && !wanted.isEmpty())
        outcome = co_await session->uidFetch(imap::toSequenceSet(imap::rangesOf(wanted)), items);
    if (!outcome)
        co_return fail(outcome.error());
    for (const Measured& message : taken) {
        if (message.size <= wish.largest && !gathered->contents.contains(message.uid))
            co_return fail(ErrorCode::NetworkFailed, {}, QStringLiteral("%1 is gone").arg(message.uid), true);
        const QByteArray bytes = bytesIn(gathered->contents.take(message.uid), wish.content);
        into->entries.append({static_cast<qint64>(message.uid), bytes, message.received});
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
    if (!later.isEmpty())
        place->uidNext = std::max(place->uidNext, later.constLast().last + 1);
    slice->newest = place->uidNext > 0 ? place->uidNext - 1 : wish.position;
    if (uids.isEmpty())
        co_return *slice;
    const Status fetched = co_await fetch(session, uids, wish, std::move(news), slice);
    if (!fetched)
        co_return fail(fetched.error());
    co_return *slice;
}

} // namespace svarbord::engine
