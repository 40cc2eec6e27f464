// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace svarbord {

/// A positive 63-bit number from BLAKE2b over the parts, each preceded by its length; never 0.
/// The same on every machine and in every release: ids stored in the journal depend on it.
[[nodiscard]] qint64 stableHash(std::initializer_list<QByteArrayView> parts);

/// BLAKE2b-256 of the content, 32 bytes: the name of a blob and the proof that two messages are one.
[[nodiscard]] QByteArray contentHash(QByteArrayView content);

} // namespace svarbord
