// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rights.h"

#include "domain/agent_profile.h"
#include "domain/availability.h"
#include "journal/log_reader.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"

#include <QCoreApplication>

namespace svarbord::journal {

using storage::required;

Result<std::optional<domain::Member>> memberHere(storage::Database& db)
{
    return storage::guarded([&]() -> std::optional<domain::Member> {
        const domain::Roster roster = required(storage::RosterRepository(db).load());
        if (!roster.isFounded())
            return std::nullopt;
        const DeviceId here{required(storage::SettingsRepository(db).value(QStringLiteral("journal.device"), {}))};
        if (!roster.isActive(here))
            return std::nullopt;
        return roster.member(roster.device(here)->member)->member;
    });
}

Status mayDecide(storage::Database& db, const QList<domain::Operation>& drafts)
{
    const auto member = memberHere(db);
    if (!member)
        return fail(member.error());
    if (!*member)
        return {};
    for (const domain::Operation& draft : drafts) {
        // Who may change whom is more than role and seat: the log knows.
        if (domain::isAboutPeople(draft.kind))
            continue;
        const bool isOnesOwn = domain::mayTellAbsence(**member, draft) && domain::mayKeepProfile(**member, draft);
        const auto permission = isOnesOwn ? domain::mayDo((*member)->role, (*member)->seat, draft.kind,
                                                          draft.payload[QLatin1String("area")].toString())
                                          : domain::Permission::RoleTooLow;
        if (permission != domain::Permission::Granted)
            return fail(ErrorCode::Rejected, permissionText(permission));
    }
    return {};
}

Status mayAnswer(storage::Database& db)
{
    const auto member = memberHere(db);
    if (!member)
        return fail(member.error());
    if (*member && (*member)->seat != domain::Seat::Full)
        return fail(ErrorCode::Rejected,
                    QCoreApplication::translate("journal", "You have a read-only seat: answering needs a full one. An "
                                                           "administrator can give you one."));
    return {};
}

} // namespace svarbord::journal
