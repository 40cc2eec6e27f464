// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_words.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace svarbord::domain {

namespace {

/// Lower case with the Scandinavian letters written out, so that "før", "foer" and "för" are one.
QString plain(QStringView word)
{
    QString folded = word.toString().toLower();
    folded.replace(u'å', QStringLiteral("aa"));
    folded.replace(u'ø', QStringLiteral("oe"));
    folded.replace(u'ö', QStringLiteral("oe"));
    folded.replace(u'æ', QStringLiteral("ae"));
    folded.replace(u'ä', QStringLiteral("ae"));
    return folded;
}

template <typename Value, std::size_t size>
std::optional<Value> lookUp(const std::array<std::pair<QStringView, Value>, size>& table, QStringView word)
{
    const QString key = plain(word);
    const auto found = std::ranges::find(table, QStringView(key), &std::pair<QStringView, Value>::first);
    if (found == table.end())
        return std::nullopt;
    return found->second;
}

using enum SearchOperator;
constexpr auto operators = std::to_array<std::pair<QStringView, SearchOperator>>({
    {u"from", From},
    {u"fra", From},
    {u"fraan", From},
    {u"avsender", From},
    {u"afsender", From},
    {u"to", To},
    {u"til", To},
    {u"till", To},
    {u"cc", Cc},
    {u"kopi", Cc},
    {u"subject", Subject},
    {u"emne", Subject},
    {u"aemne", Subject},
    {u"channel", Channel},
    {u"kanal", Channel},
    {u"is", Is},
    {u"er", Is},
    {u"aer", Is},
    {u"assignee", Assignee},
    {u"ansvarlig", Assignee},
    {u"ansvarig", Assignee},
    {u"tildelt", Assignee},
    {u"tilldelad", Assignee},
    {u"tag", Tag},
    {u"etikett", Tag},
    {u"etiket", Tag},
    {u"tagg", Tag},
    {u"merke", Tag},
    {u"maerke", Tag},
    {u"merkelapp", Tag},
    {u"maerkat", Tag},
    {u"before", Before},
    {u"foer", Before},
    {u"innan", Before},
    {u"inden", Before},
    {u"after", After},
    {u"etter", After},
    {u"efter", After},
    {u"has", Has},
    {u"har", Has},
    {u"status", SearchOperator::Status},
    {u"tilstand", SearchOperator::Status},
});

using Kind = SearchFilter::Kind;
constexpr auto isValues = std::to_array<std::pair<QStringView, Kind>>({
    {u"open", Kind::Open},
    {u"aapen", Kind::Open},
    {u"aaben", Kind::Open},
    {u"oeppen", Kind::Open},
    {u"apen", Kind::Open},
    {u"aapent", Kind::Open},
    {u"closed", Kind::Closed},
    {u"lukket", Kind::Closed},
    {u"staengd", Kind::Closed},
    {u"stengt", Kind::Closed},
    {u"unread", Kind::Unread},
    {u"ulest", Kind::Unread},
    {u"ulaest", Kind::Unread},
    {u"olaest", Kind::Unread},
    {u"snoozed", Kind::Snoozed},
    {u"utsatt", Kind::Snoozed},
    {u"udskudt", Kind::Snoozed},
    {u"uppskjuten", Kind::Snoozed},
    {u"slumret", Kind::Snoozed},
    {u"spam", Kind::Spam},
    {u"soeppelpost", Kind::Spam},
    {u"skraeppost", Kind::Spam},
    {u"assigned", Kind::Assigned},
    {u"tildelt", Kind::Assigned},
    {u"tilldelad", Kind::Assigned},
    {u"unassigned", Kind::Unassigned},
    {u"utildelt", Kind::Unassigned},
    {u"ufordelt", Kind::Unassigned},
    {u"ikke-tildelt", Kind::Unassigned},
    {u"otilldelad", Kind::Unassigned},
    {u"followed", Kind::Followed},
    {u"fulgt", Kind::Followed},
    {u"foelges", Kind::Followed},
    {u"foeljs", Kind::Followed},
    {u"foeljd", Kind::Followed},
});

constexpr auto hasValues = std::to_array<std::pair<QStringView, Kind>>({
    {u"attachment", Kind::HasAttachment},
    {u"attachments", Kind::HasAttachment},
    {u"vedlegg", Kind::HasAttachment},
    {u"vedhaeftning", Kind::HasAttachment},
    {u"vedhaeftet", Kind::HasAttachment},
    {u"bilaga", Kind::HasAttachment},
    {u"bilagor", Kind::HasAttachment},
    {u"file", Kind::HasAttachment},
    {u"fil", Kind::HasAttachment},
    {u"draft", Kind::HasDraft},
    {u"utkast", Kind::HasDraft},
    {u"kladd", Kind::HasDraft},
    {u"kladde", Kind::HasDraft},
    {u"udkast", Kind::HasDraft},
    {u"comment", Kind::HasComment},
    {u"kommentar", Kind::HasComment},
    {u"comments", Kind::HasComment},
});

constexpr auto statusValues = std::to_array<std::pair<QStringView, QStringView>>({
    {u"new", u"new"},
    {u"ny", u"new"},
    {u"open", u"open"},
    {u"aapen", u"open"},
    {u"aaben", u"open"},
    {u"oeppen", u"open"},
    {u"waiting", u"waiting"},
    {u"venter", u"waiting"},
    {u"afventer", u"waiting"},
    {u"vaentar", u"waiting"},
    {u"closed", u"closed"},
    {u"lukket", u"closed"},
    {u"staengd", u"closed"},
});

SearchSpan spanOf(QDate first, QDate after, const QTimeZone& zone)
{
    return {fromDateTime(first.startOfDay(zone)), fromDateTime(after.startOfDay(zone))};
}

std::optional<SearchSpan> writtenDate(const QString& value, const QTimeZone& zone)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})$"));
    if (const auto match = dayFirst.match(value); match.hasMatch()) {
        const QDate day(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        return day.isValid() ? std::optional(spanOf(day, day.addDays(1), zone)) : std::nullopt;
    }
    const auto match = yearFirst.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    return spanOf(first, hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1), zone);
}

std::optional<int> daysBack(const QString& value)
{
    static constexpr auto names = std::to_array<std::pair<QStringView, int>>({
        {u"today", 0},
        {u"idag", 0},
        {u"i-dag", 0},
        {u"yesterday", 1},
        {u"igaar", 1},
        {u"i-gaar", 1},
    });
    if (const auto named = lookUp(names, value))
        return named;
    static const QRegularExpression ago(QStringLiteral("^(\\d{1,4})([dwuv])$"));
    const auto match = ago.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * (match.captured(2) == u"d" ? 1 : 7);
}

} // namespace

std::optional<SearchOperator> searchOperator(QStringView name)
{
    return lookUp(operators, name);
}

std::optional<SearchFilter::Kind> searchIsValue(QStringView value)
{
    return lookUp(isValues, value);
}

std::optional<SearchFilter::Kind> searchHasValue(QStringView value)
{
    return lookUp(hasValues, value);
}

QString searchStatusValue(QStringView value)
{
    const auto known = lookUp(statusValues, value);
    return known ? known->toString() : value.toString().toLower();
}

bool isSearchOr(QStringView word)
{
    return word == u"OR" || word == u"ELLER" || word == u"|";
}

bool isSearchNot(QStringView word)
{
    return word == u"NOT" || word == u"IKKE" || word == u"INTE";
}

bool isSearchSelf(QStringView value)
{
    const QString key = plain(value);
    return key == u"me" || key == u"meg" || key == u"mig" || key == u"self";
}

std::optional<SearchSpan> searchDate(QStringView value, Timestamp now, const QTimeZone& zone)
{
    const QString text = value.toString().toLower();
    if (const auto days = daysBack(text)) {
        const QDate day = toDateTime(now).toTimeZone(zone).date().addDays(-*days);
        return spanOf(day, day.addDays(1), zone);
    }
    return writtenDate(text, zone);
}

} // namespace svarbord::domain
