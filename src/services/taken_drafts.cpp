// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taken_drafts.h"

#include "services/mail_service.h"
#include "services/workspace.h"
#include "storage/member_repository.h"
#include "storage/store.h"

namespace svarbord::services {

QList<TakenOver> MailService::takenOver() const
{
    const auto found = m_workspace.store.read([](storage::Database& db) -> Result<QList<TakenOver>> {
        QList<TakenOver> all;
        for (const domain::TakenDraft& taken : engine::takenFromHere(db)) {
            const auto member = storage::required(storage::MemberRepository(db).find(taken.by));
            all.append({taken, member ? member->name : taken.by.value});
        }
        return all;
    });
    return found.value_or(QList<TakenOver>());
}

QFuture<Status> MailService::takeBackTaken(ConversationId conversation)
{
    return m_workspace.store.write([conversation](storage::WriteContext& context) -> Status {
        engine::takeBackDraft(context, conversation);
        context.changes.shared = true;
        return {};
    });
}

} // namespace svarbord::services
