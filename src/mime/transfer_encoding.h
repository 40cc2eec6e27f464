// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <limits>

namespace svarbord::mime {

/// Undoes a Content-Transfer-Encoding (RFC 2045 section 6, and uuencode); anything unknown is taken as it is.
/// Broken and cut input gives what can be read of it. The result has at most maxBytes.
[[nodiscard]] QByteArray decodeTransfer(QByteArrayView encoded, QByteArrayView encoding,
                                        qint64 maxBytes = std::numeric_limits<qint64>::max());

} // namespace svarbord::mime
