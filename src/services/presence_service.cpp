// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presence_service.h"

#include "engine/presence.h"
#include "engine/team_sync.h"

namespace svarbord::services {

PresenceService::PresenceService(engine::TeamSync& sync, QObject* parent) : QObject(parent), m_sync(sync)
{
    connect(&sync, &engine::TeamSync::presenceChanged, this, &PresenceService::changed);
    sync.takePart();
}

void PresenceService::show(domain::Activity activity, ConversationId conversation)
{
    m_sync.show(activity, conversation);
}

QList<Colleague> PresenceService::at(ConversationId conversation) const
{
    QList<Colleague> colleagues;
    if (const engine::Presence* presence = m_sync.presence())
        for (const engine::Presence::Colleague& present : presence->at(conversation)) {
            const domain::RosterMember* known = m_sync.roster().member(present.member);
            colleagues.append({present.member, known ? known->member.name : present.member.value, present.activity});
        }
    return colleagues;
}

std::optional<QSet<MemberId>> PresenceService::online() const
{
    const engine::Presence* presence = m_sync.presence();
    return presence ? presence->online() : std::nullopt;
}

QSet<ConversationId> PresenceService::conversations() const
{
    const engine::Presence* presence = m_sync.presence();
    return presence ? presence->conversations() : QSet<ConversationId>();
}

} // namespace svarbord::services
