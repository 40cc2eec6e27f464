// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/header_text.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace svarbord::mime {
namespace {

struct DateParts
{
    int day = 0;
    int month = 0;
    int year = 0;
    QTime time;
    std::optional<int> offsetSeconds;
};

std::optional<int> number(QByteArrayView text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }) ? std::optional(value)
                                                                                        : std::nullopt;
}

int monthOf(QByteArrayView word)
{
    // English as the standard wants it, and the abbreviations Scandinavian and German programs put there.
    static constexpr std::array<std::pair<const char*, int>, 16> months{{{"jan", 1},
                                                                         {"feb", 2},
                                                                         {"mar", 3},
                                                                         {"apr", 4},
                                                                         {"may", 5},
                                                                         {"mai", 5},
                                                                         {"maj", 5},
                                                                         {"jun", 6},
                                                                         {"jul", 7},
                                                                         {"aug", 8},
                                                                         {"sep", 9},
                                                                         {"oct", 10},
                                                                         {"okt", 10},
                                                                         {"nov", 11},
                                                                         {"dec", 12},
                                                                         {"des", 12}}};
    if (word.size() < 3)
        return 0;
    const auto found = std::ranges::find_if(months, [&](const auto& month) {
        return word.first(3).compare(QByteArrayView(month.first), Qt::CaseInsensitive) == 0;
    });
    return found == months.end() ? 0 : found->second;
}

std::optional<int> zoneOf(QByteArrayView word)
{
    if (word.size() >= 5 && (word[0] == '+' || word[0] == '-')) {
        QByteArray digits = word.sliced(1).toByteArray();
        digits.replace(':', "");
        const std::optional<int> value = number(digits);
        if (!value || *value > 1459 || *value % 100 > 59)
            return std::nullopt;
        const int seconds = (*value / 100 * 60 + *value % 100) * 60;
        return word[0] == '-' ? -seconds : seconds;
    }
    static constexpr std::array<std::pair<const char*, int>, 15> zones{{{"GMT", 0},
                                                                        {"UT", 0},
                                                                        {"UTC", 0},
                                                                        {"Z", 0},
                                                                        {"EST", -5},
                                                                        {"EDT", -4},
                                                                        {"CST", -6},
                                                                        {"CDT", -5},
                                                                        {"MST", -7},
                                                                        {"MDT", -6},
                                                                        {"PST", -8},
                                                                        {"PDT", -7},
                                                                        {"CET", 1},
                                                                        {"CEST", 2},
                                                                        {"EEST", 3}}};
    const auto found = std::ranges::find_if(
        zones, [&](const auto& zone) { return word.compare(QByteArrayView(zone.first), Qt::CaseInsensitive) == 0; });
    return found == zones.end() ? std::nullopt : std::optional(found->second * 3600);
}

QTime timeOf(QByteArrayView word)
{
    std::array<int, 3> parts{};
    size_t count = 0;
    while (!word.isEmpty() && count < parts.size()) {
        const qsizetype end = word.indexOf(':');
        QByteArrayView piece = end < 0 ? word : word.first(end);
        if (const qsizetype dot = piece.indexOf('.'); dot > 0)
            piece = piece.first(dot);
        const std::optional<int> value = number(piece);
        if (!value)
            return {};
        parts[count++] = *value;
        word = end < 0 ? QByteArrayView() : word.sliced(end + 1);
    }
    return QTime(parts[0], parts[1], std::min(parts[2], 59)); // a leap second is not worth losing the date
}

void takeNumber(DateParts& parts, QByteArrayView word)
{
    const std::optional<int> value = number(word);
    if (!value)
        return;
    if (word.size() == 4)
        parts.year = *value;
    else if (parts.day == 0 && word.size() <= 2)
        parts.day = *value;
    else if (parts.year != 0 && parts.month == 0 && parts.day <= 12)
        parts.month = std::exchange(parts.day, *value); // 2024-05-17: the number before was the month
    else if (parts.year == 0 && word.size() <= 3)
        parts.year = *value < 50 ? *value + 2000 : *value + 1900;
}

void takeWord(DateParts& parts, QByteArrayView word)
{
    if (word.contains(':') && word[0] >= '0' && word[0] <= '9') {
        if (const qsizetype sign = std::max(word.indexOf('+'), word.indexOf('-')); sign > 0) {
            parts.offsetSeconds = zoneOf(word.sliced(sign));
            word = word.first(sign);
        }
        parts.time = timeOf(word.endsWith('Z') ? word.chopped(1) : word);
    } else if (const std::optional<int> zone = zoneOf(word); zone && parts.time.isValid()) {
        parts.offsetSeconds = zone;
    } else if (const int month = monthOf(word); month != 0 && parts.month == 0) {
        parts.month = month;
    } else {
        takeNumber(parts, word);
    }
}

DateParts partsOf(QByteArrayView value)
{
    DateParts parts;
    const auto isBreak = [](char c) { return c == ' ' || c == '\t' || c == ',' || c == '\r' || c == '\n' || c == '"'; };
    qsizetype at = 0;
    while (at < value.size() && value[at] != '(') {
        if (isBreak(value[at])) {
            ++at;
            continue;
        }
        // The dashes of "17-May-2024" and the T of ISO 8601 part words, the sign of a zone does not.
        const bool zone = value[at] == '+' || value[at] == '-';
        const bool time = value.sliced(at, std::min<qsizetype>(3, value.size() - at)).contains(':');
        qsizetype end = at + 1;
        while (end < value.size() && !isBreak(value[end]) && value[end] != '(' &&
               (zone || time || (value[end] != '-' && !(value[end] == 'T' && std::isdigit(uchar(value[end - 1]))))))
            ++end;
        takeWord(parts, value.sliced(at, end - at));
        at = end < value.size() && (value[end] == '-' || value[end] == 'T') && !zone && !time ? end + 1 : end;
    }
    return parts;
}

} // namespace

QDateTime decodeDate(QByteArrayView value)
{
    const DateParts parts = partsOf(value.first(std::min<qsizetype>(value.size(), 200)));
    const QDate date(parts.year, parts.month, parts.day);
    if (!date.isValid() || parts.year < 1970 || parts.year > 2099)
        return {};
    const QTime time = parts.time.isValid() ? parts.time : QTime(0, 0);
    const int offset = parts.offsetSeconds.value_or(0);
    return offset == 0 ? QDateTime(date, time, Qt::UTC) : QDateTime(date, time, Qt::OffsetFromUTC, offset);
}

} // namespace svarbord::mime
