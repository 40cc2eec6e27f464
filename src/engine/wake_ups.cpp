// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wake_ups.h"

#include "storage/conversation_repository.h"

namespace svarbord::engine {

using domain::TaskId;
using storage::ConversationRepository;
using storage::required;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The conversation, while it sleeps as the task says.
std::optional<ConversationId> sleeping(storage::Database& db, const TaskId& task)
{
    const auto id = ConversationId::fromText(task.subject);
    ConversationRepository conversations(db);
    if (!id || !required(conversations.exists(*id)))
        return std::nullopt;
    return required(conversations.state(*id)).snoozedUntil == task.due ? id : std::nullopt;
}

} // namespace

QList<TaskId> WakeUps::open(storage::Database& db)
{
    QList<TaskId> tasks;
    // Also where the task is over: somebody snoozed it to the same moment, and told so late.
    for (const auto& [id, until] : required(ConversationRepository(db).nextWakes(100)))
        tasks.append({kind(), id.toText(), until});
    return tasks;
}

OnceWork::Readiness WakeUps::readiness(storage::Database& db, const TaskId& task, Timestamp)
{
    return sleeping(db, task) ? Readiness::Ready : Readiness::Busy;
}

Future<Status> WakeUps::prepare(const TaskId&)
{
    return Future<Status>::ready({});
}

std::optional<OnceWork::Finished> WakeUps::act(storage::WriteContext& context, const TaskId& task, const domain::Lease&,
                                               const DeviceId&, std::chrono::milliseconds)
{
    const auto id = sleeping(context.db, task);
    if (!id)
        return Finished{true, u"awake"_s};
    domain::Operation wake;
    wake.kind = domain::OperationKind::Snooze;
    wake.target = *id;
    wake.payload = {{u"until"_s, 0}, {u"woke"_s, toMs(task.due)}};
    return Finished{true, u"woken"_s, {wake}};
}

void WakeUps::ended(storage::WriteContext&, const TaskId&, const domain::Lease&) {}

} // namespace svarbord::engine
