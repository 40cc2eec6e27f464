// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shared_values.h"

#include "journal/journal.h"
#include "services/outcome.h"
#include "services/workspace.h"

namespace svarbord::services {

using namespace Qt::Literals::StringLiterals;

domain::Operation sharing(const Workspace& workspace, QStringView area, const QString& key, const QJsonValue& value)
{
    domain::Operation operation;
    operation.kind = domain::OperationKind::SetShared;
    operation.member = workspace.self;
    operation.payload = {{u"area"_s, area.toString()}, {u"key"_s, key}, {u"value"_s, value}};
    return operation;
}

QFuture<Status> share(Workspace& workspace, QStringView area, const QString& key, const QJsonValue& value)
{
    return withoutValue(workspace.journal.perform({sharing(workspace, area, key, value)}));
}

} // namespace svarbord::services
