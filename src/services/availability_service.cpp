// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/availability_service.h"

#include "domain/group.h"
#include "services/presence_service.h"
#include "services/shared_values.h"
#include "services/workspace.h"
#include "storage/conversation_repository.h"
#include "storage/member_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::services {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Absence;
using storage::Database;

namespace {

/// A machine that slept, or whose clock was set, is noticed within this.
constexpr std::chrono::milliseconds longestWait = 30s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::AvailabilityService)
};

} // namespace

AvailabilityService::AvailabilityService(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace)
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, &AvailabilityService::pass);
    connect(&workspace.store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.shared || changes.members || changes.bulk)
            reload();
    });
    reload();
}

void AvailabilityService::follow(const PresenceService& presence)
{
    m_presence = &presence;
    connect(&presence, &PresenceService::changed, this, &AvailabilityService::pass);
    pass();
}

MemberId AvailabilityService::self() const
{
    return m_workspace.self;
}

void AvailabilityService::reload()
{
    const auto stored = m_workspace.store.read(
        [](Database& db) { return storage::SharedRepository(db).list(Absence::area.toString()); });
    if (!stored)
        return; // the next change tells again
    m_absences.clear();
    for (auto entry = stored->cbegin(); entry != stored->cend(); ++entry)
        m_absences.append(Absence::fromJson(entry.key(), entry.value()));
    pass();
}

void AvailabilityService::pass()
{
    const auto members = m_workspace.store.read([](Database& db) { return storage::MemberRepository(db).list(); });
    const auto groups = sharedValues<domain::Group>(m_workspace.store);
    if (!members || !groups)
        return;
    auto online = m_presence ? m_presence->online() : std::nullopt;
    if (online)
        online->insert(m_workspace.self);
    const Timestamp now = m_workspace.clock.now();
    domain::Standings standings = domain::standingsAt(now, *members, *groups, m_absences, online);
    if (const auto next = domain::nextReturn(m_absences, now))
        m_next.start(std::clamp(*next - now, std::chrono::milliseconds{0}, longestWait));
    else if (m_presence && !online)
        m_next.start(longestWait); // it becomes known by itself who is at work
    else
        m_next.stop();
    if (standings == m_standings)
        return;
    m_standings = std::move(standings);
    emit changed();
}

QFuture<Status> AvailabilityService::goAway(const MemberId& member, Timestamp until, const QString& note)
{
    const Timestamp now = m_workspace.clock.now();
    if (until != Timestamp{} && until <= now)
        return Future<Status>::ready(fail(ErrorCode::InvalidInput, Text::tr("That time is over already.")));
    const auto known =
        m_workspace.store.read([&member](Database& db) { return storage::MemberRepository(db).find(member); });
    if (!known || !*known)
        return Future<Status>::ready(
            known ? Status(fail(ErrorCode::NotFound, Text::tr("%1 is not a member.").arg(member.value)))
                  : Status(fail(known.error())));
    const Absence absence{member, now, until, note.simplified().left(Absence::longestNote)};
    return share(m_workspace, Absence::area, member.value, absence.toJson());
}

QFuture<Status> AvailabilityService::comeBack(const MemberId& member)
{
    const bool isSaid = std::ranges::find(m_absences, member, &Absence::member) != m_absences.end();
    if (!isSaid)
        return Future<Status>::ready(Status{});
    return share(m_workspace, Absence::area, member.value, QJsonValue::Null);
}

Result<domain::Selection> AvailabilityService::openWork(const MemberId& member) const
{
    domain::Selection work;
    for (const domain::View view : {domain::View::Mine, domain::View::Snoozed}) {
        const auto rows = m_workspace.store.read([&](Database& db) {
            return storage::ConversationRepository(db).page({view, member, {}}, std::nullopt, 0, mostWork);
        });
        if (!rows)
            return fail(rows.error());
        for (const domain::ConversationRow& row : *rows)
            if (row.assignee == member)
                work.ids.append(row.id);
    }
    return work;
}

} // namespace svarbord::services
