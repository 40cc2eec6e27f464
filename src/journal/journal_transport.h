// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"

#include <QFuture>
#include <QList>

namespace svarbord::journal {

/// An operation's place in the log, given by whoever keeps the log.
struct Committed
{
    OperationId operation;
    qint64 order = 0; ///< grows strictly
};

/// Where operations become the team's: a total order that everybody agrees on. Operations are shown before they are
/// committed; an operation appended twice (after a crash) keeps its first place.
class JournalTransport
{
public:
    virtual ~JournalTransport() = default;
    virtual QFuture<Result<QList<Committed>>> append(QList<domain::Operation> pending) = 0;
};

} // namespace svarbord::journal
