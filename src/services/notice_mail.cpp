// SPDX-License-Identifier: GPL-3.0-or-later
// Mail that the program writes to its own members.
#include "engine/engine.h"
#include "engine/outgoing.h"
#include "services/mail_service.h"
#include "services/workspace.h"
#include "storage/account_repository.h"

namespace svarbord::services {

QFuture<Result<OutboxId>> MailService::sendNotice(const domain::OutgoingMail& mail)
{
    const auto failed = [](const Error& error) { return QtFuture::makeReadyFuture(Result<OutboxId>(fail(error))); };
    domain::Account from = engine::localAccount();
    if (mail.account.isValid()) {
        const auto found = m_workspace.store.read(
            [&](storage::Database& db) { return storage::AccountRepository(db).find(mail.account); });
        if (!found)
            return failed(found.error());
        from = *found;
    }
    auto prepared = engine::prepareNotice(mail, from, m_workspace.clock.now());
    if (!prepared)
        return failed(prepared.error());
    engine::Engine& engine = m_workspace.engine;
    return m_workspace.store
        .write([notice = *std::move(prepared)](storage::WriteContext& context) {
            return engine::storeNotice(context, notice);
        })
        .andThen([&engine](const Result<OutboxId>& id) {
            if (id)
                engine.flushOutbox();
            return id;
        });
}

} // namespace svarbord::services
