// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace svarbord::imap {

/// A run of UIDs, both ends included.
struct UidRange
{
    quint32 first = 0;
    quint32 last = 0;

    bool operator==(const UidRange&) const = default;
};
using UidRanges = QList<UidRange>; ///< ascending, not overlapping

/// Sorts and joins what overlaps or touches.
[[nodiscard]] UidRanges normalised(UidRanges ranges);
[[nodiscard]] UidRanges rangesOf(QList<quint32> uids);
/// What is in from and not in without; both normalised.
[[nodiscard]] UidRanges subtracted(const UidRanges& from, const UidRanges& without);
[[nodiscard]] UidRanges united(const UidRanges& a, const UidRanges& b);
[[nodiscard]] qint64 countOf(const UidRanges& ranges);
[[nodiscard]] bool contains(const UidRanges& ranges, quint32 uid);

/// The sequence-set of RFC 9051 ("1:5,9"); empty for no ranges.
[[nodiscard]] QByteArray toSequenceSet(const UidRanges& ranges);
/// Ranges as servers write them, in any order and direction, without "*"; nullopt when malformed or with more than
/// a million parts.
[[nodiscard]] std::optional<UidRanges> fromSequenceSet(QByteArrayView text);

} // namespace svarbord::imap
