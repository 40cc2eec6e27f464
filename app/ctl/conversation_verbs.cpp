// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/json.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"

#include <QCoroFuture>

#include <QDateTime>
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

QCoro::Task<Result<QJsonValue>> snooze(Context context, QStringList words)
{
    return act(context, words, {u"in"_s}, 1,
               [](services::InboxService& inbox, ConversationId id, const CommandLine& line) {
                   const std::chrono::seconds length{line.value(u"in"_s, u"86400"_s).toInt()};
                   return inbox.snooze({id}, fromMs(QDateTime::currentMSecsSinceEpoch()) + length);
               });
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
        return inbox.blockSenders({id});
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
        {u"conversation show"_s, u"ID"_s, show},
        {u"comment"_s, u"ID --text T"_s, comment},
        {u"assign"_s, u"ID MEMBER (or - for nobody)"_s, assign},
        {u"close"_s, u"ID"_s, close},
        {u"reopen"_s, u"ID"_s, reopen},
        {u"snooze"_s, u"ID [--in SECONDS] (a day)"_s, snooze},
        {u"merge"_s, u"ID OTHER… (the others are shown with ID)"_s, merge},
        {u"take-apart"_s, u"ID (of what was merged)"_s, takeApart},
        {u"split"_s, u"ID MESSAGE…"_s, split},
        {u"block"_s, u"ID (spam, and its sender's later mail, too)"_s, block},
        {u"undo"_s, u""_s, undo},
    };
}

} // namespace svarbord::ctl
