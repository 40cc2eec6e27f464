// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log_look.h"

#include "base/when_done.h"
#include "journal/chapter.h"

#include <QtConcurrent>

#include <algorithm>

namespace svarbord::engine {

namespace {

constexpr int entriesAtOnce = 200;
constexpr int chaptersAtOnce = 8;

} // namespace

LogLook::LogLook(std::unique_ptr<journal::LogFolder> folder, QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder))
{}

LogLook::~LogLook() = default;

Future<Status> LogLook::visit(std::shared_ptr<Visitor> visitor)
{
    m_visitor = std::move(visitor);
    m_promise = std::make_shared<Promise<Status>>();
    auto future = m_promise->future();
    findOldest(0, 0);
    return future;
}

void LogLook::findOldest(quint32 epoch, qint64 position)
{
    const int limit = position == 0 ? 1 : entriesAtOnce;
    whenDone(m_folder->entriesAfter(epoch, position, limit), this, [this](const Result<journal::LogSlice>& slice) {
        if (!slice)
            return m_promise->finish(fail(slice.error()));
        const auto oldest = std::ranges::find_if(slice->entries, journal::isBatch);
        if (oldest == slice->entries.end() && slice->more)
            return findOldest(slice->epoch, slice->end);
        begin(slice->epoch, slice->newest, oldest == slice->entries.end() ? std::nullopt : std::optional(*oldest));
    });
}

void LogLook::begin(quint32 epoch, qint64 newest, const std::optional<journal::LogEntry>& oldest)
{
    m_epoch = epoch;
    const auto begun = QtConcurrent::run([visitor = m_visitor, epoch, newest, oldest] {
        visitor->begin(epoch, newest, oldest);
        return true;
    });
    whenDone(begun, this, [this](bool) { readChapters({}); });
}

/// None is held for longer than it takes to look at it.
void LogLook::readChapters(const journal::LogPosition& after)
{
    whenDone(m_folder->chaptersAfter(after.epoch, after.position, chaptersAtOnce, journal::ChapterPart::Whole), this,
             [this](const Result<journal::LogSlice>& slice) {
                 if (!slice)
                     return m_promise->finish(fail(slice.error()));
                 const auto taken = QtConcurrent::run([visitor = m_visitor, slice = *slice] {
                     for (const journal::LogEntry& entry : slice.entries)
                         visitor->chapter(entry);
                     return slice.more;
                 });
                 const journal::LogPosition end{slice->epoch, slice->end};
                 whenDone(taken, this, [this, end](bool more) { more ? readChapters(end) : endChapters(); });
             });
}

void LogLook::endChapters()
{
    const auto ended = QtConcurrent::run([visitor = m_visitor] { return visitor->behindChapters(); });
    whenDone(ended, this, [this](qint64 position) { next(m_epoch, position); });
}

void LogLook::next(quint32 epoch, qint64 position)
{
    whenDone(m_folder->entriesAfter(epoch, position, entriesAtOnce), this,
             [this](const Result<journal::LogSlice>& slice) {
                 if (!slice)
                     return m_promise->finish(fail(slice.error()));
                 const auto read = QtConcurrent::run([visitor = m_visitor, slice = *slice] {
                     for (const journal::LogEntry& entry : slice.entries)
                         visitor->visit(entry);
                     return slice.more;
                 });
                 whenDone(read, this, [this, epoch = slice->epoch, end = slice->end](bool more) {
                     if (more)
                         next(epoch, end);
                     else
                         m_promise->finish({});
                 });
             });
}

} // namespace svarbord::engine
