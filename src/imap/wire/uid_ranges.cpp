// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/uid_ranges.h"

#include <algorithm>
#include <limits>

namespace svarbord::imap {

namespace {

constexpr qsizetype maxParts = 1'000'000;
constexpr quint32 maxUid = std::numeric_limits<quint32>::max();

std::optional<quint32> numberAt(QByteArrayView text, qsizetype& at)
{
    quint64 value = 0;
    const qsizetype begin = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
        value = value * 10 + static_cast<quint64>(text[at++] - '0');
        if (value > maxUid)
            return std::nullopt;
    }
    if (at == begin)
        return std::nullopt;
    return static_cast<quint32>(value);
}

} // namespace

UidRanges normalised(UidRanges ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const UidRange& a, const UidRange& b) { return a.first < b.first; });
    UidRanges joined;
    for (const UidRange& range : std::as_const(ranges)) {
        if (!joined.isEmpty() && (joined.last().last == maxUid || range.first <= joined.last().last + 1))
            joined.last().last = std::max(joined.last().last, range.last);
        else
            joined.append(range);
    }
    return joined;
}

UidRanges rangesOf(QList<quint32> uids)
{
    std::sort(uids.begin(), uids.end());
    UidRanges ranges;
    for (const quint32 uid : std::as_const(uids)) {
        if (!ranges.isEmpty() && uid <= ranges.last().last + 1 && ranges.last().last != maxUid)
            ranges.last().last = uid;
        else
            ranges.append({uid, uid});
    }
    return ranges;
}

UidRanges subtracted(const UidRanges& from, const UidRanges& without)
{
    UidRanges left;
    auto hole = without.cbegin();
    for (const UidRange& range : from) {
        quint64 begin = range.first;
        while (hole != without.cend() && hole->last < begin)
            ++hole;
        for (auto cut = hole; cut != without.cend() && cut->first <= range.last && begin <= range.last; ++cut) {
            if (cut->first > begin)
                left.append({static_cast<quint32>(begin), cut->first - 1});
            begin = std::max(begin, quint64{cut->last} + 1);
        }
        if (begin <= range.last)
            left.append({static_cast<quint32>(begin), range.last});
    }
    return left;
}

UidRanges united(const UidRanges& a, const UidRanges& b)
{
    return normalised(a + b);
}

qint64 countOf(const UidRanges& ranges)
{
    qint64 count = 0;
    for (const UidRange& range : ranges)
        count += qint64{range.last} - range.first + 1;
    return count;
}

bool contains(const UidRanges& ranges, quint32 uid)
{
    const auto after = std::upper_bound(ranges.cbegin(), ranges.cend(), uid,
                                        [](quint32 value, const UidRange& range) { return value < range.first; });
    return after != ranges.cbegin() && uid <= std::prev(after)->last;
}

QByteArray toSequenceSet(const UidRanges& ranges)
{
    QByteArray text;
    for (const UidRange& range : ranges) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(range.first);
        if (range.last != range.first)
            text += ':' + QByteArray::number(range.last);
    }
    return text;
}

std::optional<UidRanges> fromSequenceSet(QByteArrayView text)
{
    UidRanges ranges;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto first = numberAt(text, at);
        if (!first || ranges.size() >= maxParts)
            return std::nullopt;
        auto last = first;
        if (at < text.size() && text[at] == ':') {
            last = numberAt(text, ++at);
            if (!last)
                return std::nullopt;
        }
        if (*first == 0 || *last == 0)
            return std::nullopt; // no mail has the UID 0, and here it means "none"
        ranges.append({std::min(*first, *last), std::max(*first, *last)});
        if (at == text.size())
            break;
        if (text[at] != ',')
            return std::nullopt;
        ++at;
    }
    return normalised(std::move(ranges));
}

} // namespace svarbord::imap
