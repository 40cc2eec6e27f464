// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log_folding.h"
#include "journal/log_reader.h"

#include <memory>
#include <optional>

namespace svarbord::journal {

/// Where a chapter of the log ends, and what is known there. Chapters end at the same entries everywhere: where one
/// ends follows from the log alone.
struct ChapterEnd
{
    int number = 0;      ///< from 1
    QByteArray digest;   ///< of every operation up to here, in order, and of what the reader knew here
    QByteArray reader;   ///< LogReader::state()
    qint64 position = 0; ///< of the last entry in it
};

struct Chapter;

/// Counts along with the reader of the log and finds where chapters end.
class ChapterCounter
{
public:
    /// An entry that counted, after the reader has taken it.
    [[nodiscard]] std::optional<ChapterEnd> passed(const Verdict& verdict, Timestamp received, const LogReader& reader);
    /// Whether what was counted since the last one ended is how this chapter begins.
    [[nodiscard]] bool leadsInto(const Chapter& chapter) const;
    /// How many chapters have ended.
    [[nodiscard]] int ended() const { return m_ended; }

    /// Begins behind a chapter that was read as a whole.
    [[nodiscard]] static ChapterCounter behind(int number, const QByteArray& digest);
    [[nodiscard]] QByteArray state() const;
    [[nodiscard]] static ChapterCounter fromState(const QByteArray& state);

private:
    int m_ended = 0;
    qint64 m_operations = 0; ///< of the chapter under way
    qint64 m_bytes = 0;
    QByteArray m_rolling;
};

struct ChapterLimits
{
    static constexpr qint64 operations = 5'000; ///< it ends with the batch that brings it to this
    static constexpr qint64 bytes = 2 * 1024 * 1024;
    static constexpr qint64 packed = 5 * 1024 * 1024;
    static constexpr qint64 unpacked = 12 * 1024 * 1024;
};

/// A chapter as it is handed to those who begin here: what counted between two places of the log, in its order, and
/// what was known at the end. A snapshot is all chapters in a row; one that was written is never changed.
struct Chapter
{
    QString workspace;
    QString id;          ///< UUIDv7
    DeviceId device;     ///< who vouches for it
    QByteArray previous; ///< digest of the chapter before
    ChapterEnd end;      ///< position is of that epoch
    quint32 epoch = 0;
    QList<LoggedOperation> operations; ///< only those about people carry their signature; order is not told
};

struct SealedChapter
{
    Chapter chapter;
    QByteArray head; ///< what is signed
    QByteArray signature;
};

/// What the digest at its end has to be.
[[nodiscard]] QByteArray digestOf(const Chapter& chapter);
[[nodiscard]] Result<QByteArray> sealChapter(const Chapter& chapter, const QByteArray& secretKey);
/// The head of a sealed one, by itself.
[[nodiscard]] Result<QByteArray> chapterHead(const QByteArray& bytes);
/// Its head alone, for who has read what it holds: chapter.operations stays empty, nothing of it is proven. Takes what
/// chapterHead() gives, or all of it.
[[nodiscard]] Result<SealedChapter> decodeChapterHead(const QByteArray& bytes);
/// All of it. Its digest is right for what it holds; who vouches for it is not proven yet.
[[nodiscard]] Result<SealedChapter> decodeChapter(const QByteArray& bytes);
/// Whether this is a chapter of a team that could be so: it follows on the one before and has the same beginning, its
/// roster follows from its signed decisions about people, and whoever vouches for it belongs to that roster and may.
/// before is what was known where it begins. Gives what was known at its end.
[[nodiscard]] Result<LogReader> provenChapter(const SealedChapter& sealed, const LogReader& before,
                                              const QByteArray& previous);
/// Positions in it are those of that epoch of the log, which gave newest as its latest.
[[nodiscard]] bool isOfEpoch(const Chapter& chapter, quint32 epoch, qint64 newest);
/// What began the log, where this is the oldest batch in it; empty where that is gone.
[[nodiscard]] QByteArray beginningIn(const LogEntry& oldest);
[[nodiscard]] bool isBatch(const LogEntry& entry);

/// The chapters of a log, one after the other as they lie there, for who has read nothing of it yet: what does not
/// follow is passed over.
class ChapterChain
{
public:
    /// epoch and newest are the log's, oldest is the first batch in it: where it is what began it, chapters have to
    /// begin with it, and else the first of them has to end before it.
    ChapterChain(quint32 epoch, qint64 newest, const std::optional<LogEntry>& oldest);

    void add(const LogEntry& entry);
    /// What was known at the end of the newest one; a fresh reader where there is none. Knows the authors of what the
    /// chapters hold.
    [[nodiscard]] const LogReader& reader() const { return m_reader; }

private:
    quint32 m_epoch = 0;
    qint64 m_newest = 0;
    qint64 m_firstEndsBefore = 0; ///< 0: anywhere
    std::shared_ptr<QHash<OperationId, MemberId>> m_authors;
    LogReader m_reader;
    QByteArray m_digest;
    int m_number = 0;
};

/// Administrators and supervisors vouch for chapters.
[[nodiscard]] bool mayVouch(const domain::Roster& roster, const DeviceId& device);
[[nodiscard]] bool isVouchedFor(const SealedChapter& sealed, const domain::Roster& roster);

} // namespace svarbord::journal
