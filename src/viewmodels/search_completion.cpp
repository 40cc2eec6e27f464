// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/search_completion.h"

#include "domain/search_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::viewmodels {

namespace {

using domain::SearchOperator;
using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostSuggestions = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::SearchCompletion)
};

struct OperatorText
{
    SearchOperator op;
    QString name; ///< as it is typed
    QString title;
    QString hint;
};

/// Translations of the names must be words that domain/search_words.cpp knows.
QList<OperatorText> operatorTexts()
{
    return {
        {SearchOperator::From, Text::tr("from", "search operator, one word"), Text::tr("From"),
         Text::tr("who wrote it: a name or an address")},
        {SearchOperator::To, Text::tr("to", "search operator, one word"), Text::tr("To"), Text::tr("who it went to")},
        {SearchOperator::Subject, Text::tr("subject", "search operator, one word"), Text::tr("Subject"),
         Text::tr("words in the subject")},
        {SearchOperator::Is, Text::tr("is", "search operator, one word"), Text::tr("Is"),
         Text::tr("open, closed, unread, snoozed, unassigned, spam")},
        {SearchOperator::Assignee, Text::tr("assignee", "search operator, one word"), Text::tr("Assignee"),
         Text::tr("whose it is")},
        {SearchOperator::Tag, Text::tr("tag", "search operator, one word"), Text::tr("Tag"), Text::tr("with this tag")},
        {SearchOperator::Status, Text::tr("status", "search operator, one word"), Text::tr("Status"),
         Text::tr("new, open, waiting, closed")},
        {SearchOperator::Has, Text::tr("has", "search operator, one word"), Text::tr("Has"),
         Text::tr("an attachment, a draft or a comment")},
        {SearchOperator::Before, Text::tr("before", "search operator, one word"), Text::tr("Before"),
         Text::tr("a date, or 30d for thirty days ago")},
        {SearchOperator::After, Text::tr("after", "search operator, one word"), Text::tr("After"),
         Text::tr("a date, or 7d for a week ago")},
        {SearchOperator::Channel, Text::tr("channel", "search operator, one word"), Text::tr("Channel"),
         Text::tr("the mailbox it came through")},
    };
}

using Values = QList<std::pair<QString, QString>>; ///< what is typed, and what it means

Values isValues()
{
    return {{Text::tr("open", "search value"), {}},       {Text::tr("closed", "search value"), {}},
            {Text::tr("unread", "search value"), {}},     {Text::tr("snoozed", "search value"), {}},
            {Text::tr("unassigned", "search value"), {}}, {Text::tr("assigned", "search value"), {}},
            {Text::tr("spam", "search value"), {}}};
}

Values statusValues()
{
    return {{Text::tr("new", "search value"), {}},
            {Text::tr("open", "search value"), {}},
            {Text::tr("waiting", "search value"), {}},
            {Text::tr("closed", "search value"), {}}};
}

Values hasValues()
{
    return {{Text::tr("attachment", "search value"), {}},
            {Text::tr("draft", "search value"), {}},
            {Text::tr("comment", "search value"), {}}};
}

Values dateValues()
{
    return {{Text::tr("today", "search value, one word"), {}},
            {Text::tr("yesterday", "search value, one word"), {}},
            {u"7d"_s, Text::tr("a week ago")},
            {u"30d"_s, Text::tr("thirty days ago")},
            {u"365d"_s, Text::tr("a year ago")}};
}

Values tagValues(const SearchVocabulary& known)
{
    Values values;
    for (const QString& tag : known.tags ? known.tags() : QStringList())
        values.append({tag, {}});
    return values;
}

Values memberValues(const SearchVocabulary& known)
{
    Values values{{Text::tr("me", "search value, one word"), {}}};
    if (known.members)
        values += known.members();
    return values;
}

Values valuesOf(SearchOperator op, const QString& typed, const SearchVocabulary& known)
{
    switch (op) {
    case SearchOperator::Is:
        return isValues();
    case SearchOperator::Status:
        return statusValues();
    case SearchOperator::Has:
        return hasValues();
    case SearchOperator::Before:
    case SearchOperator::After:
        return dateValues();
    case SearchOperator::Tag:
        return tagValues(known);
    case SearchOperator::Assignee:
        return memberValues(known);
    case SearchOperator::From:
    case SearchOperator::To:
    case SearchOperator::Cc:
        return known.people && typed.size() > 1 ? known.people(typed) : Values();
    default:
        return {};
    }
}

QString quotedWhereNeeded(const QString& value)
{
    return value.contains(u' ') ? u'"' + value + u'"' : value;
}

void addValues(const domain::SearchTermSpan& term, const SearchVocabulary& known, SearchSuggestions& found)
{
    const auto op = domain::searchOperator(term.op);
    const QString start = (term.negative ? u"-"_s : QString()) + term.op + u':';
    for (const auto& [value, meaning] : valuesOf(*op, term.value, known)) {
        const bool fits =
            value.startsWith(term.value, Qt::CaseInsensitive) || meaning.startsWith(term.value, Qt::CaseInsensitive);
        if (fits && value.compare(term.value, Qt::CaseInsensitive) != 0 && found.list.size() < mostSuggestions)
            found.list.append({SearchSuggestion::Kind::Value, start + quotedWhereNeeded(value), meaning, true});
    }
}

void addOperators(const QString& typed, bool negative, SearchSuggestions& found)
{
    for (const OperatorText& op : operatorTexts())
        if (op.name.startsWith(typed, Qt::CaseInsensitive) && found.list.size() < mostSuggestions)
            found.list.append(
                {SearchSuggestion::Kind::Operator, (negative ? u"-"_s : QString()) + op.name + u':', op.hint, false});
}

/// The word of the person's language that means the same, where there is one.
QString sameValue(const Values& values, const QString& typed, const std::function<bool(const QString&)>& isSame)
{
    for (const auto& [value, meaning] : values)
        if (isSame(value))
            return meaning.isEmpty() ? value : meaning;
    return typed;
}

QString valueText(const domain::SearchTermSpan& term, const MemberName& memberName)
{
    const QString& typed = term.value;
    const auto op = domain::searchOperator(term.op);
    if (!op)
        return typed;
    switch (*op) {
    case SearchOperator::Is:
        return sameValue(isValues(), typed, [is = domain::searchIsValue(typed)](const QString& value) {
            return is && domain::searchIsValue(value) == is;
        });
    case SearchOperator::Has:
        return sameValue(hasValues(), typed, [has = domain::searchHasValue(typed)](const QString& value) {
            return has && domain::searchHasValue(value) == has;
        });
    case SearchOperator::Status:
        return sameValue(statusValues(), typed, [status = domain::searchStatusValue(typed)](const QString& value) {
            return domain::searchStatusValue(value) == status;
        });
    case SearchOperator::Before:
    case SearchOperator::After:
        return sameValue(dateValues(), typed,
                         [&typed](const QString& value) { return value.compare(typed, Qt::CaseInsensitive) == 0; });
    case SearchOperator::Assignee: {
        if (domain::isSearchSelf(typed))
            return Text::tr("me", "search value, one word");
        const QString name = memberName ? memberName(typed.toLower()) : QString();
        return name.isEmpty() ? typed : name;
    }
    default:
        return typed;
    }
}

} // namespace

SearchSuggestions suggestSearch(const QString& text, qsizetype cursor, const SearchVocabulary& known)
{
    SearchSuggestions found;
    if (text.trimmed().isEmpty()) {
        found.length = text.size();
        for (const QString& recent : known.recent.mid(0, 5))
            found.list.append({SearchSuggestion::Kind::Recent, recent, {}, true});
        addOperators({}, false, found);
        return found;
    }
    for (const domain::SearchTermSpan& term : domain::searchTermSpans(text)) {
        if (cursor <= term.begin || cursor > term.begin + term.length)
            continue;
        found.from = term.begin;
        found.length = term.length;
        if (!term.op.isEmpty())
            addValues(term, known, found);
        else if (term.value.size() > 1 && text.at(term.begin) != u'"')
            addOperators(term.value, term.negative, found);
        break;
    }
    return found;
}

QString searchTermText(const domain::SearchTermSpan& term, const MemberName& memberName)
{
    QString title = term.op;
    for (const OperatorText& op : operatorTexts())
        if (domain::searchOperator(term.op) == op.op)
            title = op.title;
    const QString text = Text::tr("%1: %2", "search operator and value").arg(title, valueText(term, memberName));
    return term.negative ? Text::tr("not %1", "search operator and value").arg(text) : text;
}

} // namespace svarbord::viewmodels
