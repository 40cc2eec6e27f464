// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_folder.h"

#include <QPromise>

namespace svarbord::journal {

namespace {

template <typename T>
QFuture<T> known(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<LogSlice>> LogFolder::chaptersAfter(quint32 epoch, qint64 position, int /*limit*/, ChapterPart /*part*/)
{
    return known(Result<LogSlice>(LogSlice{epoch, {}, position, position, false}));
}

QFuture<Status> LogFolder::removeBatches(quint32 /*epoch*/, QList<qint64> /*positions*/)
{
    return known(Status(fail(ErrorCode::Unsupported, {})));
}

QFuture<Status> LogFolder::remove(quint32 /*epoch*/, QList<qint64> /*positions*/)
{
    return known(Status(fail(ErrorCode::Unsupported, {})));
}

} // namespace svarbord::journal
