// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/json.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"

#include <QCoroFuture>

#include <QJsonArray>
#include <QJsonObject>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<ConversationId> readId(const CommandLine& line)
{
    const auto id = ConversationId::fromText(line.positional().value(0));
    if (!id)
        return usageError(u"a conversation id is 16 hexadecimal digits, as printed by 'conversation list'"_s);
    return *id;
}

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

Result<QJsonArray> listRows(services::InboxService& inbox, const domain::ViewQuery& query, int limit)
{
    constexpr int pageSize = 500;
    QJsonArray list;
    std::optional<domain::ListKey> after;
    while (list.size() < limit) {
        const auto page = inbox.page(query, after, 0, std::min(pageSize, limit - static_cast<int>(list.size())));
        if (!page)
            return fail(page.error());
        for (const domain::ConversationRow& row : *page)
            list.append(toJson(row));
        if (page->size() < pageSize)
            break;
        after = domain::ListKey{page->last().lastActivity, page->last().id};
    }
    return list;
}

QCoro::Task<Result<QJsonValue>> list(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"view"_s, u"limit"_s}, {});
    if (!line)
        co_return fail(line.error());
    const auto limit = readLimit(*line, 50);
    if (!limit)
        co_return fail(limit.error());
    const auto view = viewFromName(line->value(u"view"_s, u"all"_s));
    if (!view)
        co_return usageError(u"--view is one of open mine unassigned mentions snoozed sent closed spam all"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    domain::ViewQuery query;
    query.view = *view;
    query.member = (*workspace)->accounts->self();
    const auto rows = listRows(*(*workspace)->inbox, query, *limit);
    if (!rows)
        co_return fail(rows.error());
    co_return QJsonValue(*rows);
}

QCoro::Task<Result<QJsonValue>> show(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {});
    if (!line)
        co_return fail(line.error());
    const auto id = readId(*line);
    if (!id)
        co_return fail(id.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto detail = (*workspace)->inbox->conversation(*id);
    if (!detail)
        co_return fail(detail.error());
    QHash<MessageId, domain::MessageBody> bodies;
    for (const domain::Message& message : detail->messages) {
        const auto body = (*workspace)->inbox->body(message.id);
        if (!body)
            co_return fail(body.error());
        bodies.insert(message.id, *body);
    }
    co_return QJsonValue(toJson(*detail, bodies));
}

QCoro::Task<Result<QJsonValue>> search(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"limit"_s}, {});
    if (!line)
        co_return fail(line.error());
    if (line->positional().isEmpty())
        co_return usageError(u"search needs a query"_s);
    const auto limit = readLimit(*line, 50);
    if (!limit)
        co_return fail(limit.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto hits = co_await (*workspace)->inbox->search(line->positional().join(u' '), *limit);
    if (!hits)
        co_return fail(hits.error());
    QJsonArray list;
    for (const domain::SearchHit& hit : *hits)
        list.append(toJson(hit));
    co_return QJsonValue(list);
}

using Act = std::function<QFuture<Status>(services::InboxService&, ConversationId, const CommandLine&)>;

/// Shared way of all acts on one conversation: read the id, do it, print how the conversation stands afterwards.
QCoro::Task<Result<QJsonValue>> act(Context context, QStringList words, QStringList valued, qsizetype positional,
                                    Act perform)
{
    const auto line = CommandLine::parse(words, valued, {});
    if (!line)
        co_return fail(line.error());
    const auto id = readId(*line);
    if (!id)
        co_return fail(id.error());
    if (line->positional().size() != positional)
        co_return usageError(u"wrong number of arguments"_s);
    for (const QString& option : valued)
        if (!line->has(option))
            co_return usageError(u"--%1 is needed"_s.arg(option));
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const Status done = co_await perform(*(*workspace)->inbox, *id, *line);
    if (!done)
        co_return fail(done.error());
    const auto rows = (*workspace)->inbox->rows({*id});
    if (!rows)
        co_return fail(rows.error());
    co_return rows->isEmpty() ? QJsonValue(QJsonObject()) : QJsonValue(toJson(rows->first()));
}

QCoro::Task<Result<QJsonValue>> comment(Context context, QStringList words)
{
    return act(context, words, {u"text"_s}, 1,
               [](services::InboxService& inbox, ConversationId id, const CommandLine& line) {
                   return inbox.comment(id, line.value(u"text"_s));
               });
}

QCoro::Task<Result<QJsonValue>> assign(Context context, QStringList words)
{
    return act(context, words, {}, 2, [](services::InboxService& inbox, ConversationId id, const CommandLine& line) {
        const QString member = line.positional().at(1);
        return inbox.assign({id}, member == u"-"_s ? MemberId{} : MemberId{member});
    });
}

QCoro::Task<Result<QJsonValue>> close(Context context, QStringList words)
{
    return act(context, words, {}, 1,
               [](services::InboxService& inbox, ConversationId id, const CommandLine&) { return inbox.close({id}); });
}

QCoro::Task<Result<QJsonValue>> reopen(Context context, QStringList words)
{
    return act(context, words, {}, 1,
               [](services::InboxService& inbox, ConversationId id, const CommandLine&) { return inbox.reopen({id}); });
}

QCoro::Task<Result<QJsonValue>> takeApart(Context context, QStringList words)
{
    return act(context, words, {}, 1, [](services::InboxService& inbox, ConversationId id, const CommandLine&) {
        return inbox.takeApart(id);
    });
}

QCoro::Task<Result<QJsonValue>> block(Context context, QStringList words)
{
    return act(context, words, {}, 1, [](services::InboxService& inbox, ConversationId id, const CommandLine&) {
        return inbox.blockSender(id);
    });
}

/// Prints the conversation that the others are shown with.
QCoro::Task<Result<QJsonValue>> merge(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {});
    if (!line)
        co_return fail(line.error());
    QList<ConversationId> ids;
    for (const QString& word : line->positional()) {
        const auto id = ConversationId::fromText(word);
        if (!id)
            co_return usageError(u"%1 is no conversation id"_s.arg(word));
        ids.append(*id);
    }
    if (ids.size() < 2)
        co_return usageError(u"merge needs two conversations or more"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const Status done = co_await (*workspace)->inbox->merge(ids.mid(1), ids.first());
    if (!done)
        co_return fail(done.error());
    const auto rows = (*workspace)->inbox->rows({ids.first()});
    if (!rows)
        co_return fail(rows.error());
    co_return rows->isEmpty() ? QJsonValue(QJsonObject()) : QJsonValue(toJson(rows->first()));
}

/// Prints the id of the conversation that is new.
QCoro::Task<Result<QJsonValue>> split(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {});
    if (!line)
        co_return fail(line.error());
    const auto id = readId(*line);
    if (!id)
        co_return fail(id.error());
    QList<MessageId> messages;
    for (const QString& word : line->positional().mid(1))
        if (const auto message = MessageId::fromText(word))
            messages.append(*message);
    if (messages.isEmpty())
        co_return usageError(u"split needs the messages that go"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto fresh = co_await (*workspace)->inbox->split(*id, messages);
    if (!fresh)
        co_return fail(fresh.error());
    co_return QJsonValue(QJsonObject{{u"conversation"_s, fresh->toText()}});
}

QCoro::Task<Result<QJsonValue>> undo(Context context, QStringList words)
{
    if (!words.isEmpty())
        co_return usageError(u"undo takes no arguments"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto undone = co_await (*workspace)->inbox->undo();
    if (!undone)
        co_return fail(undone.error());
    co_return QJsonValue(QJsonObject{{u"undone"_s, *undone}});
}

} // namespace

QList<Verb> conversationVerbs()
{
    return {
        {u"conversation list"_s, u"[--view V] [--limit N]"_s, list},
        {u"conversation show"_s, u"ID"_s, show},
        {u"search"_s, u"QUERY [--limit N]"_s, search},
        {u"comment"_s, u"ID --text T"_s, comment},
        {u"assign"_s, u"ID MEMBER (or - for nobody)"_s, assign},
        {u"close"_s, u"ID"_s, close},
        {u"reopen"_s, u"ID"_s, reopen},
        {u"merge"_s, u"ID OTHER… (the others are shown with ID)"_s, merge},
        {u"take-apart"_s, u"ID (of what was merged)"_s, takeApart},
        {u"split"_s, u"ID MESSAGE…"_s, split},
        {u"block"_s, u"ID (spam, and its sender's later mail, too)"_s, block},
        {u"undo"_s, u""_s, undo},
    };
}

} // namespace svarbord::ctl
