// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/fetch_parser.h"

#include "imap/wire/body_structure.h"

#include <array>
#include <chrono>
#include <limits>

namespace svarbord::imap {

namespace {

constexpr qsizetype maxFlags = 1000;

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<int> digits(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return text.isEmpty() ? std::nullopt : std::optional(value);
}

std::optional<unsigned> monthOf(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (unsigned i = 0; i < names.size(); ++i)
        if (same(names[i], name))
            return i + 1;
    return std::nullopt;
}

/// Minutes east of UTC of "+0130"; what is missing or odd counts as UTC.
int zoneMinutes(QByteArrayView zone)
{
    if (zone.size() != 5)
        return 0;
    const int minutes = digits(zone.sliced(1, 2)).value_or(0) * 60 + digits(zone.sliced(3, 2)).value_or(0);
    return zone[0] == '-' ? -minutes : minutes;
}

bool readSection(Scanner& in, QByteArrayView item, FetchResponse& fetch)
{
    FetchedSection section;
    const qsizetype open = item.indexOf('[');
    const qsizetype close = item.indexOf(']', open);
    if (open >= 0 && close > open)
        section.name = item.sliced(open + 1, close - open - 1).toByteArray().toUpper();
    else if (same(item, "RFC822.HEADER"))
        section.name = "HEADER";
    else if (same(item, "RFC822.TEXT"))
        section.name = "TEXT";
    const qsizetype origin = close < 0 ? -1 : item.indexOf('<', close);
    if (origin >= 0)
        section.origin = item.sliced(origin + 1).chopped(1).toByteArray().toUInt();
    const auto content = in.string();
    if (!content)
        return false;
    section.nil = content->nil;
    section.cut = content->cut;
    section.announced = content->announced;
    if (!content->nil)
        section.content = content->bytes.toByteArray();
    fetch.sections.push_back(std::move(section));
    return true;
}

bool readModSeq(Scanner& in, FetchResponse& fetch)
{
    const bool list = in.accept('(');
    fetch.modSeq = in.number();
    return fetch.modSeq && (!list || in.accept(')'));
}

bool readDate(Scanner& in, FetchResponse& fetch)
{
    const auto text = in.string();
    if (!text)
        return false;
    fetch.internalDate = parseInternalDate(text->bytes);
    return true;
}

bool readItem(Scanner& in, QByteArrayView item, FetchResponse& fetch)
{
    if (same(item, "UID")) {
        const auto uid = in.number();
        if (!uid || *uid == 0 || *uid > std::numeric_limits<quint32>::max())
            return false;
        fetch.uid = static_cast<quint32>(*uid);
        return true;
    }
    if (same(item, "FLAGS")) {
        fetch.flags = parseFlags(in);
        return fetch.flags.has_value();
    }
    if (same(item, "INTERNALDATE"))
        return readDate(in, fetch);
    if (same(item, "RFC822.SIZE")) {
        fetch.size = in.number();
        return fetch.size.has_value();
    }
    if (same(item, "MODSEQ"))
        return readModSeq(in, fetch);
    if (same(item, "BODYSTRUCTURE") || same(item, "BODY")) {
        auto structure = parseBodyStructure(in);
        const bool understood = structure.has_value();
        if (same(item, "BODYSTRUCTURE") && understood)
            fetch.structure = std::move(structure);
        return understood || fetch.structure.has_value();
    }
    const bool section =
        item.contains('[') || same(item, "RFC822") || same(item, "RFC822.HEADER") || same(item, "RFC822.TEXT");
    if (section && !item.first(std::min<qsizetype>(item.size(), 12)).startsWith("BINARY.SIZE"))
        return readSection(in, item, fetch);
    return in.skipValue();
}

} // namespace

FetchResponse parseFetch(Scanner& in, quint32 sequence, const Frame& frame)
{
    FetchResponse fetch;
    fetch.sequence = sequence;
    fetch.unfinished = frame.unfinished;
    if (!in.accept('(')) {
        fetch.problem = QStringLiteral("FETCH without a list");
        return fetch;
    }
    while (!in.accept(')')) {
        const QByteArrayView item = in.fetchItemName();
        if (item.isEmpty() || !readItem(in, item, fetch)) {
            if (!frame.unfinished)
                fetch.problem = QStringLiteral("unreadable FETCH item %1")
                                    .arg(QString::fromLatin1(item.first(std::min<qsizetype>(item.size(), 40))));
            break;
        }
    }
    return fetch;
}

std::optional<QStringList> parseFlags(Scanner& in)
{
    if (!in.accept('('))
        return std::nullopt;
    QStringList flags;
    while (!in.accept(')')) {
        const auto flag = in.string();
        if (!flag || flags.size() > maxFlags)
            return std::nullopt;
        flags.append(QString::fromLatin1(flag->bytes));
    }
    return flags;
}

std::optional<qint64> parseInternalDate(QByteArrayView text)
{
    text = text.trimmed();
    const qsizetype dash = text.indexOf('-');
    if (dash < 1 || dash > 2 || text.size() < dash + 18)
        return std::nullopt;
    const QByteArrayView tail = text.sliced(dash + 1); // "Jul-1996 02:44:25 -0700"
    const auto day = digits(text.first(dash));
    const auto month = monthOf(tail.first(3));
    const auto year = digits(tail.sliced(4, 4));
    const auto hour = digits(tail.sliced(9, 2));
    const auto minute = digits(tail.sliced(12, 2));
    const auto second = digits(tail.sliced(15, 2));
    if (!day || !month || !year || !hour || !minute || !second)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{*month},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    const qint64 days = std::chrono::sys_days{date}.time_since_epoch().count();
    const qint64 seconds = ((days * 24 + *hour) * 60 + *minute) * 60 + *second;
    return (seconds - zoneMinutes(tail.size() > 17 ? tail.sliced(17).trimmed() : QByteArrayView()) * 60) * 1000;
}

} // namespace svarbord::imap
