// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/chapter.h"
#include "storage/compression.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>

namespace svarbord::journal {

/// A folder as it lies on a server.
struct ScriptedPlace
{
    QList<LogEntry> entries;
    QStringList ids;         ///< of entries
    QList<QByteArray> heads; ///< of entries that are chapters
    quint32 epoch = 1;
    qint64 next = 1;

    qint64 add(const LogAddition& addition, Timestamp now)
    {
        entries.append({next, addition.bytes, now});
        ids.append(addition.id);
        heads.append(addition.head);
        return next++;
    }
    void removeAt(qsizetype index)
    {
        entries.removeAt(index);
        ids.removeAt(index);
        heads.removeAt(index);
    }
    [[nodiscard]] QByteArray headAt(qint64 position) const
    {
        return heads.at(std::ranges::find(entries, position, &LogEntry::position) - entries.begin());
    }
    /// Everything in it is gone, and it is another folder now.
    void begin(quint32 newEpoch)
    {
        *this = {};
        epoch = newEpoch;
    }
};

/// A log as it lies on a server that everybody reaches, and what may become of it there.
struct ScriptedLog : ScriptedPlace
{
    ScriptedPlace snapshot{{}, {}, {}, 7};
    Timestamp now{};
    QList<class ScriptedFolder*> clients;

    [[nodiscard]] qsizetype chapters() const { return snapshot.entries.size(); }
    [[nodiscard]] qsizetype batches() const { return entries.size(); }
    qint64 add(const LogAddition& addition)
    {
        return addition.isChapter() ? snapshot.add(addition, now) : ScriptedPlace::add(addition, now);
    }
    /// A chapter that somebody made with a program of his own.
    void addChapter(const QString& id, const QByteArray& bytes)
    {
        add({id, bytes, {}, false, chapterHead(bytes).value()});
    }
    inline void tell();
};

/// One workstation's way to it.
class ScriptedFolder final : public LogFolder
{
public:
    explicit ScriptedFolder(ScriptedLog& log) : m_log(log) { log.clients.append(this); }
    ~ScriptedFolder() override { m_log.clients.removeOne(this); }

    QFuture<Result<LogPosition>> append(LogAddition addition) override
    {
        if (!isReachable)
            return finished(Result<LogPosition>(fail(ErrorCode::NetworkFailed, QStringLiteral("offline"))));
        if (addition.isChapter() && ++chaptersTried > 0 && refusesChapters)
            return finished(Result<LogPosition>(fail(ErrorCode::Rejected, QStringLiteral("no room"))));
        const ScriptedPlace& place = addition.isChapter() ? m_log.snapshot : m_log;
        const qsizetype known = addition.again ? place.ids.indexOf(addition.id) : -1;
        if (known >= 0)
            return finished(Result<LogPosition>(LogPosition{place.epoch, place.entries.at(known).position}));
        const qint64 position = m_log.add(addition);
        if (!addition.isChapter()) // nobody is told of the others
            m_log.tell();
        return finished(Result<LogPosition>(LogPosition{place.epoch, position}));
    }
    QFuture<Result<LogSlice>> entriesAfter(quint32 epoch, qint64 position, int limit) override
    {
        auto read = slice(m_log, epoch, position, limit);
        if (!read)
            return finished(read);
        for (LogEntry& entry : read->entries)
            if (entry.position == isReadByNewer)
                entry.bytes = storage::compress(QByteArray(R"({"content":{"v":999},"signature":")") +
                                                QByteArray(64, 'x').toBase64() + R"("})");
        entriesRead += read->entries.size();
        return finished(read);
    }
    QFuture<Result<LogSlice>> chaptersAfter(quint32 epoch, qint64 position, int limit, ChapterPart part) override
    {
        auto read = slice(m_log.snapshot, epoch, position, limit);
        if (!read)
            return finished(read);
        if (part == ChapterPart::Whole)
            chaptersRead += read->entries.size();
        else
            for (LogEntry& entry : read->entries)
                entry.bytes = m_log.snapshot.headAt(entry.position);
        if (withholdsChapters)
            for (LogEntry& entry : read->entries)
                entry = {entry.position, {}, {}, true};
        return finished(read);
    }
    QFuture<Status> removeBatches(quint32 epoch, QList<qint64> positions) override
    {
        if (!isReachable || epoch != m_log.epoch)
            return finished(Status(fail(ErrorCode::NetworkFailed, QStringLiteral("offline"))));
        for (qsizetype i = m_log.entries.size() - 1; i >= 0; --i)
            if (positions.contains(m_log.entries.at(i).position))
                m_log.removeAt(i);
        return finished(Status());
    }

    void setReachable(bool reachable)
    {
        isReachable = reachable;
        emit reachableChanged(reachable, {});
        if (reachable)
            emit arrived();
    }

    bool isReachable = true;
    qint64 entriesRead = 0; ///< batches that were handed out
    bool refusesChapters = false;
    bool withholdsChapters = false; ///< lists them, and hands none over
    int chaptersTried = 0;
    qint64 chaptersRead = 0;  ///< as a whole
    qint64 isReadByNewer = 0; ///< the entry that looks like one of a newer program

private:
    Result<LogSlice> slice(const ScriptedPlace& place, quint32 epoch, qint64 position, int limit) const
    {
        if (!isReachable)
            return fail(ErrorCode::NetworkFailed, QStringLiteral("offline"));
        if (epoch != 0 && epoch != place.epoch)
            return fail(ErrorCode::Conflict, QStringLiteral("another epoch"));
        LogSlice slice{place.epoch, {}, position, place.next - 1, false};
        for (const LogEntry& entry : place.entries) {
            if (entry.position <= position)
                continue;
            slice.more = slice.entries.size() == limit;
            if (slice.more)
                break;
            slice.entries.append(entry);
            slice.end = entry.position;
        }
        return slice;
    }
    template <typename T>
    static QFuture<T> finished(T result)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }

    ScriptedLog& m_log;
};

inline void ScriptedLog::tell()
{
    for (ScriptedFolder* client : std::as_const(clients))
        emit client->arrived();
}

} // namespace svarbord::journal
