// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of InboxService about senders nobody wants mail from.
#include "domain/blocked_sender.h"
#include "journal/journal.h"
#include "services/inbox_service.h"
#include "services/workspace.h"
#include "storage/shared_repository.h"
#include "storage/store.h"

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;
using storage::Database;

QFuture<Status> withoutId(QFuture<Result<OperationId>> performed)
{
    return performed.then([](const Result<OperationId>& id) { return id ? Status{} : Status{fail(id.error())}; });
}

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
    return withoutId(m_workspace.journal.perform({blocking(address, blocked)}));
}

QFuture<Status> InboxService::blockSender(ConversationId id)
{
    const auto detail = conversation(id);
    if (!detail)
        return QtFuture::makeReadyFuture(Status{fail(detail.error())});
    QList<domain::Operation> drafts{draft(OperationKind::SetSpam, id, {{u"spam"_s, true}})};
    if (!detail->row.customerAddress.isEmpty())
        drafts.append(blocking(detail->row.customerAddress, true));
    return withoutId(m_workspace.journal.perform(drafts));
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
    return withoutId(m_workspace.journal.perform(drafts));
}

} // namespace svarbord::services
