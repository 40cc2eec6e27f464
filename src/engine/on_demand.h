// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "storage/store.h"

#include <QCoroTask>

#include <memory>

namespace svarbord::engine {

class NetworkWorker;

using ContentPromise = std::shared_ptr<Promise<Result<QByteArray>>>;

/// An attachment's decoded content from here, or from the server, from where it is then kept. Network thread.
QCoro::Task<void> fetchAttachment(storage::Store& store, NetworkWorker& worker, AttachmentId id,
                                  ContentPromise promise);
/// A whole mail as it came, from here or from the server. Network thread.
QCoro::Task<void> fetchSource(storage::Store& store, NetworkWorker& worker, MessageId id, ContentPromise promise);

} // namespace svarbord::engine
