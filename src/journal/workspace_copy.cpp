// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/workspace_copy.h"

#include "journal/folding.h"
#include "journal/log_settings.h"
#include "storage/member_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/sharing_repository.h"

namespace svarbord::journal {

using domain::OperationKind;
using storage::required;
using storage::SettingsRepository;
using namespace Qt::Literals::StringLiterals;

Result<CopyStanding> becomeCopy(storage::WriteContext& context, const DeviceId& former, const DeviceId& fresh)
{
    storage::OperationRepository operations(context.db);
    if (!required(operations.pendingOf({OperationKind::Found})).isEmpty()) {
        required(leaveLog(context));
        return CopyStanding::NothingShared;
    }
    const domain::Roster roster = required(storage::RosterRepository(context.db).load());
    const bool isAsking =
        roster.request(former) != nullptr || !required(operations.pendingOf({OperationKind::RequestJoin})).isEmpty();
    required(storage::SharingRepository(context.db).takeToCopy(former, fresh));
    required(SettingsRepository(context.db).remove(outgoingKey));
    return isAsking || roster.isActive(former) ? CopyStanding::HasToAsk : CopyStanding::Outside;
}

Status askForCopy(storage::WriteContext& context, const DeviceId& device, const QByteArray& publicKey,
                  const QString& machine)
{
    const MemberId self{required(SettingsRepository(context.db).value(u"workspace.self"_s, QString()))};
    domain::Member known;
    known.id = self;
    known.name = self.value;
    known = required(storage::MemberRepository(context.db).find(self)).value_or(known);
    domain::Operation request;
    request.member = self;
    request.kind = OperationKind::RequestJoin;
    request.payload = introduction({known, device, publicKey, machine});
    static_cast<void>(Folding(context).apply(request, 0));
    context.changes.members = true;
    return {};
}

} // namespace svarbord::journal
