// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AccountService about what an address is to the team: whose it is, where its mail goes, and how a new
// ticket begins.
#include "base/uuid7.h"
#include "domain/inbox.h"
#include "domain/sender_style.h"
#include "journal/journal.h"
#include "services/account_service.h"
#include "services/shared_values.h"
#include "services/workspace.h"
#include "storage/account_repository.h"
#include "storage/inbox_repository.h"
#include "storage/member_repository.h"
#include "storage/shared_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::services {

namespace {

using domain::ChannelPlace;
using domain::ChannelRules;
using domain::Inbox;
using storage::Database;
using storage::required;
using Audience = AccountService::Audience;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::AccountChannels)
};

/// What is known of an address before it is connected.
struct KnownChannel
{
    std::optional<ChannelRules> rules; ///< none were ever shared
    ChannelPlace place;
    domain::InboxPlan plan;
    QString ownerName;
    bool isConnected = false;
    bool isUsed = false;

    [[nodiscard]] bool isPersonal() const { return rules && rules->isPersonal(); }
    [[nodiscard]] bool isTeams() const { return (isConnected || rules) && !isPersonal(); }
};

KnownChannel lookUp(Database& db, const QString& address)
{
    const QString key = ChannelRules::keyOf(address);
    storage::SharedRepository shared(db);
    KnownChannel known;
    if (const auto rules = required(shared.find(ChannelRules::area.toString(), key)))
        known.rules = ChannelRules::fromJson(*rules);
    if (const auto place = required(shared.find(ChannelPlace::area.toString(), key)))
        known.place = domain::channelPlaceFrom(*place);
    known.plan = required(storage::InboxRepository(db).plan());
    known.isUsed = required(storage::InboxRepository(db).isUsed(key));
    const auto accounts = required(storage::AccountRepository(db).list());
    known.isConnected = std::ranges::any_of(
        accounts, [&key](const domain::Account& account) { return ChannelRules::keyOf(account.address) == key; });
    if (known.isPersonal()) {
        const auto owner = required(storage::MemberRepository(db).find(known.rules->owner));
        known.ownerName = owner ? owner->name : known.rules->owner.value;
    }
    return known;
}

Result<KnownChannel> known(const Workspace& workspace, const QString& address)
{
    return workspace.store.read(
        [&address](Database& db) { return storage::guarded([&] { return lookUp(db, address); }); });
}

/// The inbox that only this member sees and the address has been in, where there is one.
std::optional<Inbox> ownInbox(const KnownChannel& known, const MemberId& self)
{
    for (const ChannelPlace::Era& era : known.place.eras)
        if (const auto inbox = known.plan.find(era.inbox); inbox && inbox->members == QList{self})
            return inbox;
    return std::nullopt;
}

std::unexpected<Error> refused(const QString& text)
{
    return fail(ErrorCode::Conflict, text);
}

QString nameFor(const domain::Account& account, const domain::InboxPlan& plan)
{
    const auto isTaken = [&plan](const QString& name) {
        return std::ranges::any_of(
            plan.inboxes(), [&name](const Inbox& inbox) { return inbox.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    return account.displayName.isEmpty() || isTaken(account.displayName) ? account.address : account.displayName;
}

} // namespace

Result<ChannelRules> AccountService::rules(const QString& address) const
{
    const auto stored = m_workspace.store.read([&](Database& db) {
        return storage::SharedRepository(db).find(ChannelRules::area.toString(), ChannelRules::keyOf(address));
    });
    if (!stored)
        return fail(stored.error());
    return *stored ? ChannelRules::fromJson(**stored) : ChannelRules{};
}

QFuture<Status> AccountService::setRules(const QString& address, ChannelRules rules)
{
    for (QString& tag : rules.tags)
        tag = tag.simplified();
    rules.tags.removeAll(QString());
    return share(m_workspace, ChannelRules::area, ChannelRules::keyOf(address), rules.toJson());
}

Status AccountService::mayConnect(const QString& address, Audience audience) const
{
    const auto channel = known(m_workspace, address);
    if (!channel)
        return fail(channel.error());
    const bool mine = channel->isPersonal() && channel->rules->owner == m_workspace.self;
    if (channel->isPersonal() && !mine)
        return refused(Text::tr("%1 is the personal address of %2. It cannot be connected a second time, for the team "
                                "or for somebody else.")
                           .arg(address, channel->ownerName));
    if (mine && audience == Audience::Team)
        return refused(Text::tr("%1 is connected as your personal address. The same address cannot be the team’s as "
                                "well; remove it first.")
                           .arg(address));
    if (audience == Audience::Self && channel->isTeams())
        return refused(Text::tr("%1 is an address of the whole team. The same address cannot be somebody’s personal "
                                "one as well.")
                           .arg(address));
    if (audience == Audience::Self && channel->isUsed && !ownInbox(*channel, m_workspace.self))
        return refused(Text::tr("The team has mail of %1 here from before, so it cannot become somebody’s personal "
                                "address.")
                           .arg(address));
    if (channel->isConnected && mine)
        return refused(Text::tr("%1 is connected already, as your personal address.").arg(address));
    if (channel->isConnected)
        return refused(Text::tr("%1 is connected already. A mailbox is connected once and serves everybody who works "
                                "here.")
                           .arg(address));
    return {};
}

QFuture<Status> AccountService::claim(const domain::Account& account, Audience audience)
{
    const auto channel = known(m_workspace, account.address);
    if (!channel)
        return QtFuture::makeReadyFuture(Status(fail(channel.error())));
    const QString key = ChannelRules::keyOf(account.address);
    ChannelRules rules = channel->rules.value_or(ChannelRules{});
    QList<domain::Operation> steps;
    if (audience == Audience::Self) {
        rules.owner = m_workspace.self;
        auto inbox = ownInbox(*channel, m_workspace.self);
        if (!inbox) {
            inbox =
                Inbox{{makeUuid7(m_workspace.clock.now())}, nameFor(account, channel->plan), {m_workspace.self}, 0, {}};
            for (const Inbox& other : channel->plan.inboxes())
                inbox->position = std::max(inbox->position, other.position + 1);
            steps.append(sharing(m_workspace, Inbox::area, inbox->id.value, domain::toJson(*inbox)));
        }
        steps.append(sharing(m_workspace, ChannelPlace::area, key, domain::toJson(channel->place.moved(inbox->id))));
    }
    if (!channel->rules || rules != *channel->rules)
        steps.append(sharing(m_workspace, ChannelRules::area, key, rules.toJson()));
    return m_workspace.journal.record(steps);
}

/// What came stays where it is; who connects the address next says anew whose it is.
QFuture<Status> AccountService::release(const domain::Account& account)
{
    const auto channel = known(m_workspace, account.address);
    if (!channel)
        return QtFuture::makeReadyFuture(Status(fail(channel.error())));
    const QString key = ChannelRules::keyOf(account.address);
    QList<domain::Operation> steps;
    if (channel->isPersonal())
        steps.append(sharing(m_workspace, ChannelPlace::area, key,
                             domain::toJson(channel->place.movedSince(m_workspace.clock.now(), Inbox::mainId()))));
    if (channel->rules)
        steps.append(sharing(m_workspace, ChannelRules::area, key, QJsonValue::Null));
    return m_workspace.journal.record(steps);
}

/// The mailbox has another address now: its inbox, its signature and its rules go along, and earlier mail stays where
/// it is.
QFuture<Status> AccountService::follow(const domain::Account& before, const domain::Account& after)
{
    const QString from = ChannelRules::keyOf(before.address);
    const QString to = ChannelRules::keyOf(after.address);
    if (from == to)
        return QtFuture::makeReadyFuture(Status{});
    const auto steps = m_workspace.store.read([&](Database& db) {
        return storage::guarded([&] {
            storage::SharedRepository shared(db);
            QList<domain::Operation> changes;
            const auto plan = required(storage::InboxRepository(db).plan());
            const InboxId inbox = plan.inboxOf(from, m_workspace.clock.now());
            if (plan.inboxOf(to, m_workspace.clock.now()) != inbox)
                changes.append(
                    sharing(m_workspace, ChannelPlace::area, to, domain::toJson(plan.placeOf(to).moved(inbox))));
            for (const QStringView area : {domain::SenderStyle::area, ChannelRules::area})
                if (const auto value = required(shared.find(area.toString(), from)))
                    changes.append(sharing(m_workspace, area, to, *value));
            changes.append(sharing(m_workspace, ChannelRules::area, from, QJsonValue::Null));
            return changes;
        });
    });
    return steps ? m_workspace.journal.record(*steps) : QtFuture::makeReadyFuture(Status(fail(steps.error())));
}

} // namespace svarbord::services
