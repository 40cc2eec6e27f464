// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of InboxService about senders nobody wants mail from.
#include "domain/blocked_sender.h"
#include "journal/journal.h"
#include "services/inbox_service.h"
#include "services/outcome.h"
#include "services/workspace.h"
#include "storage/conversation_repository.h"
#include "storage/shared_repository.h"
#include "storage/store.h"

#include <algorithm>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;
using storage::Database;

} // namespace

domain::Operation InboxService::blocking(const QString& address, bool blocked) const
{
    const QJsonValue value = blocked ? QJsonValue(QJsonObject{{u"by"_s, m_workspace.self.value}}) : QJsonValue();
    return draft(
        OperationKind::SetShared, {},
        {{u"area"_s, domain::BlockedSender::area.toString()}, {u"key"_s, address.toLower()}, {u"value"_s, value}});
}

Result<QStringList> InboxService::blockedSenders() const
{
    return m_workspace.store.read([](Database& db) -> Result<QStringList> {
        const auto blocked = storage::SharedRepository(db).list(domain::BlockedSender::area.toString());
        if (!blocked)
            return fail(blocked.error());
        return QStringList(blocked->keys());
    });
}

QFuture<Status> InboxService::setBlocked(const QString& address, bool blocked)
{
    return withoutValue(m_workspace.journal.perform({blocking(address, blocked)}));
}

QFuture<Status> InboxService::blockSenders(const QList<ConversationId>& ids)
{
    const auto chosen = rows(ids);
    if (!chosen)
        return QtFuture::makeReadyFuture(Status{fail(chosen.error())});
    QList<domain::Operation> drafts;
    QSet<QString> senders;
    for (const domain::ConversationRow& row : *chosen) {
        drafts.append(draft(OperationKind::SetSpam, row.id, {{u"spam"_s, true}}));
        const QString address = row.customerAddress.toLower();
        if (address.isEmpty() || senders.contains(address))
            continue;
        senders.insert(address);
        drafts.append(blocking(address, true));
    }
    if (drafts.isEmpty())
        return QtFuture::makeReadyFuture(Status{});
    return withoutValue(m_workspace.journal.perform(drafts));
}

bool InboxService::isSpam(const domain::Selection& chosen) const
{
    if (chosen.isEmpty())
        return false;
    if (chosen.view)
        return chosen.view->view == domain::View::Spam;
    const Result<bool> all = m_workspace.store.read([&](Database& db) -> Result<bool> {
        return std::ranges::all_of(chosen.ids, [&](ConversationId id) {
            const auto state = storage::ConversationRepository(db).state(id);
            return state && state->spam;
        });
    });
    return all.value_or(false);
}

/// "Not spam" means the sender, too.
QFuture<Status> InboxService::markWanted(const QList<ConversationId>& ids)
{
    const QStringList blocked = blockedSenders().value_or(QStringList());
    QList<domain::Operation> drafts;
    for (const ConversationId id : ids)
        drafts.append(draft(OperationKind::SetSpam, id, {{u"spam"_s, false}}));
    for (const domain::ConversationRow& row : rows(ids).value_or(QList<domain::ConversationRow>()))
        if (const QString address = row.customerAddress.toLower(); blocked.contains(address))
            drafts.append(blocking(address, false));
    return withoutValue(m_workspace.journal.perform(drafts));
}

} // namespace svarbord::services
