// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AccountService about how members appear to customers.
#include "services/account_service.h"
#include "services/shared_values.h"
#include "services/workspace.h"
#include "storage/shared_repository.h"

#include <QCoreApplication>

namespace svarbord::services {

using domain::AgentProfile;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::AccountProfiles)
};

QFuture<Status> refused(ErrorCode code, const QString& text)
{
    return QtFuture::makeReadyFuture(Status(fail(code, text)));
}

} // namespace

Result<AgentProfile> AccountService::profile(const MemberId& member) const
{
    const auto stored = m_workspace.store.read([&member](storage::Database& db) {
        return storage::SharedRepository(db).find(AgentProfile::area.toString(), member.value);
    });
    if (!stored)
        return fail(stored.error());
    return *stored ? AgentProfile::fromJson(**stored) : AgentProfile{};
}

QFuture<Status> AccountService::setProfile(AgentProfile profile)
{
    profile.name = profile.name.simplified();
    const QString link = domain::meetingAddress(profile.meetingLink);
    if (link.isEmpty() && !profile.meetingLink.trimmed().isEmpty())
        return refused(ErrorCode::InvalidInput,
                       Text::tr("“%1” is no address for a meeting. It begins with https://.").arg(profile.meetingLink));
    profile.meetingLink = link;
    if (profile.picture.size() > AgentProfile::mostPictureBytes)
        return refused(ErrorCode::TooLarge, Text::tr("The picture is too large."));
    return share(m_workspace, AgentProfile::area, m_workspace.self.value, profile.toJson());
}

} // namespace svarbord::services
