// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace svarbord::storage {

/// One zstd frame (RFC 8878). Thread-safe.
[[nodiscard]] QByteArray compress(const QByteArray& content);
/// Corrupt when it is no frame; TooLarge when it would unpack to more than limit bytes.
[[nodiscard]] Result<QByteArray> decompress(const QByteArray& frame, qint64 limit);

} // namespace svarbord::storage
