// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reading_verbs.h"

#include "ctl/command_line.h"
#include "ctl/json.h"
#include "domain/availability.h"
#include "domain/search_query.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/inbox_repository.h"
#include "storage/ledger_repository.h"
#include "storage/member_repository.h"
#include "storage/search/search.h"
#include "storage/shared_repository.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::Database;

Result<int> readLimit(const CommandLine& line, int fallback)
{
    if (!line.has(u"limit"_s))
        return fallback;
    bool ok = false;
    const int limit = line.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 1)
        return usageError(u"--limit needs a number from 1 up"_s);
    return limit;
}

std::optional<domain::View> viewFromName(const QString& name)
{
    using domain::View;
    static const QHash<QString, View> views{
        {u"open"_s, View::AllOpen},      {u"mine"_s, View::Mine},       {u"unassigned"_s, View::Unassigned},
        {u"mentions"_s, View::Mentions}, {u"snoozed"_s, View::Snoozed}, {u"sent"_s, View::Sent},
        {u"closed"_s, View::Closed},     {u"spam"_s, View::Spam},       {u"all"_s, View::All},
    };
    const auto found = views.constFind(name);
    return found == views.cend() ? std::nullopt : std::optional(*found);
}

Result<QJsonValue> listRows(Database& db, const domain::ViewQuery& query, int limit)
{
    constexpr int pageSize = 500;
    QJsonArray list;
    std::optional<domain::ListKey> after;
    while (list.size() < limit) {
        const int wanted = std::min(pageSize, limit - static_cast<int>(list.size()));
        const auto page = storage::ConversationRepository(db).page(query, after, 0, wanted);
        if (!page)
            return fail(page.error());
        for (const domain::ConversationRow& row : *page)
            list.append(toJson(row));
        if (page->size() < pageSize)
            break;
        after = domain::ListKey{page->last().lastActivity, page->last().id};
    }
    return QJsonValue(list);
}

Result<Look> conversationList(const QStringList& words)
{
    const auto line = CommandLine::parse(words, {u"view"_s, u"inbox"_s, u"limit"_s}, {});
    if (!line)
        return fail(line.error());
    const auto limit = readLimit(*line, 50);
    if (!limit)
        return fail(limit.error());
    const auto view = viewFromName(line->value(u"view"_s, u"all"_s));
    if (!view)
        return usageError(u"--view is one of open mine unassigned mentions snoozed sent closed spam all"_s);
    const InboxId inbox{line->value(u"inbox"_s)};
    return [view = *view, inbox, limit = *limit](Database& db, const MemberId& self) -> Result<QJsonValue> {
        domain::ViewQuery query;
        query.view = view;
        query.member = self;
        query.inbox = inbox;
        const auto narrowed = storage::InboxRepository(db).narrowed(query, self);
        if (!narrowed)
            return fail(narrowed.error());
        return listRows(db, *narrowed, limit);
    };
}

Result<Look> search(const QStringList& words)
{
    const auto line = CommandLine::parse(words, {u"limit"_s}, {});
    if (!line)
        return fail(line.error());
    if (line->positional().isEmpty())
        return usageError(u"search needs a query"_s);
    const auto limit = readLimit(*line, 50);
    if (!limit)
        return fail(limit.error());
    const domain::SearchQuery query =
        domain::parseSearchQuery(line->positional().join(u' '), SystemClock().now(), QTimeZone::systemTimeZone());
    return [query, limit = *limit](Database& db, const MemberId& self) -> Result<QJsonValue> {
        const auto hits = storage::search::search(db, query, limit, self);
        if (!hits)
            return fail(hits.error());
        QJsonArray list;
        for (const domain::SearchHit& hit : *hits)
            list.append(toJson(hit));
        return QJsonValue(list);
    };
}

Result<QJsonValue> accountList(Database& db, const MemberId&)
{
    const auto accounts = storage::AccountRepository(db).list();
    if (!accounts)
        return fail(accounts.error());
    QJsonArray list;
    for (const domain::Account& account : *accounts)
        list.append(toJson(account));
    return QJsonValue(list);
}

Result<QJsonValue> memberList(Database& db, const MemberId& self)
{
    const auto members = storage::MemberRepository(db).list();
    const auto absences = storage::SharedRepository(db).list(domain::Absence::area.toString());
    if (!members || !absences)
        return fail(members ? absences.error() : members.error());
    const Timestamp now = SystemClock().now();
    QJsonArray list;
    for (const domain::Member& member : *members) {
        const auto absence = domain::Absence::fromJson(member.id.value, absences->value(member.id.value));
        list.append(QJsonObject{{u"id"_s, member.id.value},
                                {u"name"_s, member.name},
                                {u"address"_s, member.address},
                                {u"self"_s, member.id == self},
                                {u"away"_s, absences->contains(member.id.value) && absence.holdsAt(now)}});
    }
    return QJsonValue(list);
}

Result<QJsonValue> ledger(Database& db, const MemberId&)
{
    const auto summary = storage::LedgerRepository(db).summary();
    if (!summary)
        return fail(summary.error());
    return QJsonValue(toJson(*summary));
}

ReadingVerb withoutArguments(const QString& name, const Look& look)
{
    return {name, QString(), [name, look](const QStringList& words) -> Result<Look> {
                if (!words.isEmpty())
                    return usageError(u"%1 takes no arguments"_s.arg(name));
                return look;
            }};
}

} // namespace

QList<ReadingVerb> readingVerbs()
{
    return {
        {u"search"_s, u"QUERY [--limit N]"_s, search},
        {u"conversation list"_s, u"[--view V] [--inbox INBOX] [--limit N]"_s, conversationList},
        withoutArguments(u"account list"_s, accountList),
        withoutArguments(u"member list"_s, memberList),
        withoutArguments(u"ledger"_s, ledger),
    };
}

} // namespace svarbord::ctl
