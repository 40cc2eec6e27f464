// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InboxService about inboxes and what comes into each.
#include "base/uuid7.h"
#include "journal/journal.h"
#include "services/inbox_service.h"
#include "services/outcome.h"
#include "services/workspace.h"
#include "storage/conversation_repository.h"
#include "storage/inbox_repository.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::Inbox;
using storage::Database;
using storage::InboxRepository;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::InboxDesks)
};

QFuture<Status> refused(const QString& text)
{
    return QtFuture::makeReadyFuture(Status{fail(ErrorCode::InvalidInput, text)});
}

void add(domain::ViewCounts& sum, const domain::ViewCounts& counts)
{
    sum.allOpen += counts.allOpen;
    sum.mine += counts.mine;
    sum.unassigned += counts.unassigned;
    sum.mentions += counts.mentions;
    sum.snoozed += counts.snoozed;
}

/// The main inbox has a name before anybody gave it one.
Inbox named(Inbox inbox)
{
    if (inbox.name.isEmpty())
        inbox.name = Text::tr("Inbox");
    return inbox;
}

} // namespace

Result<domain::InboxPlan> InboxService::inboxPlan() const
{
    return m_workspace.store.read([](Database& db) { return InboxRepository(db).plan(); });
}

Result<QList<Inbox>> InboxService::inboxes() const
{
    const auto plan = inboxPlan();
    if (!plan)
        return fail(plan.error());
    QList<Inbox> all;
    for (const Inbox& inbox : plan->inboxes())
        all.append(named(inbox));
    return all;
}

Result<QList<Inbox>> InboxService::myInboxes() const
{
    auto all = inboxes();
    if (all && all->size() > 1)
        all->removeIf([this](const Inbox& inbox) { return !inbox.isFor(m_workspace.self); });
    return all;
}

void InboxService::tellInbox(Database& db, domain::ConversationDetail& detail) const
{
    const auto plan = InboxRepository(db).plan();
    if (!plan || plan->inboxes().size() < 2)
        return;
    const Inbox inbox = plan->find(plan->inboxOf(detail.channel)).value_or(Inbox{});
    detail.inboxName = named(inbox).name;
    detail.isInMyInbox = inbox.isFor(m_workspace.self);
}

QFuture<Result<domain::DeskCounts>> InboxService::counts(const MemberId& member) const
{
    return m_workspace.store.readAsync([member](Database& db) -> Result<domain::DeskCounts> {
        storage::ConversationRepository conversations(db);
        const auto everything = conversations.counts(member);
        const auto plan = InboxRepository(db).plan();
        if (!everything || !plan)
            return fail(!everything ? everything.error() : plan.error());
        domain::DeskCounts counts{*everything, {}};
        if (plan->inboxes().size() < 2)
            return counts;
        const auto byChannel = conversations.countsByChannel(member);
        if (!byChannel)
            return fail(byChannel.error());
        for (auto entry = byChannel->cbegin(); entry != byChannel->cend(); ++entry)
            add(counts.ofInbox[plan->inboxOf(entry.key())], *entry);
        counts.all = {};
        counts.all.outbox = everything->outbox;
        for (const Inbox& inbox : plan->inboxesOf(member))
            add(counts.all, counts.ofInbox.value(inbox.id));
        return counts;
    });
}

QFuture<Status> InboxService::putInbox(Inbox inbox)
{
    inbox.name = inbox.name.simplified();
    if (inbox.name.isEmpty())
        return refused(Text::tr("An inbox needs a name."));
    const auto all = inboxes();
    if (!all)
        return QtFuture::makeReadyFuture(Status{fail(all.error())});
    for (const Inbox& other : *all)
        if (other.id != inbox.id && other.name.compare(inbox.name, Qt::CaseInsensitive) == 0)
            return refused(Text::tr("There is an inbox called %1 already.").arg(other.name));
    if (!inbox.id.isValid()) {
        inbox.id = {makeUuid7(m_workspace.clock.now())};
        for (const Inbox& other : *all)
            inbox.position = std::max(inbox.position, other.position + 1);
    }
    return withoutValue(m_workspace.journal.perform(
        {sharedValue(Inbox::area.toString(), inbox.id.value, QJsonValue(domain::toJson(inbox)))}));
}

QFuture<Status> InboxService::removeInbox(const InboxId& id, const InboxId& into)
{
    const auto all = inboxes();
    if (!all)
        return QtFuture::makeReadyFuture(Status{fail(all.error())});
    const auto known = [&all](const InboxId& wanted) { return std::ranges::find(*all, wanted, &Inbox::id); };
    if (id == Inbox::mainId() || known(id) == all->end() || known(into) == all->end() || id == into)
        return refused(Text::tr("This inbox cannot be removed."));
    Inbox removed = *known(id);
    removed.into = into;
    return withoutValue(m_workspace.journal.perform(
        {sharedValue(Inbox::area.toString(), id.value, QJsonValue(domain::toJson(removed)))}));
}

QFuture<Status> InboxService::moveChannel(const QString& address, const InboxId& to, ChannelHistory history)
{
    const auto plan = inboxPlan();
    if (!plan)
        return QtFuture::makeReadyFuture(Status{fail(plan.error())});
    if (!plan->find(to))
        return refused(Text::tr("This inbox is not here any more."));
    const QString key = address.trimmed().toLower();
    const domain::ChannelPlace before = plan->placeOf(key);
    const domain::ChannelPlace after =
        history == ChannelHistory::GoesAlong ? before.moved(to) : before.movedSince(m_workspace.clock.now(), to);
    return withoutValue(m_workspace.journal.perform(
        {sharedValue(domain::ChannelPlace::area.toString(), key, QJsonValue(domain::toJson(after)))}));
}

domain::Operation InboxService::sharedValue(const QString& area, const QString& key, const QJsonValue& value) const
{
    return draft(domain::OperationKind::SetShared, {}, {{u"area"_s, area}, {u"key"_s, key}, {u"value"_s, value}});
}

} // namespace svarbord::services
