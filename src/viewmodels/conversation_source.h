// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inbox_service.h"

#include <functional>

namespace svarbord::viewmodels {

/// The four reads a conversation list lives on; see InboxService for what each promises.
struct ConversationSource
{
    std::function<Result<QList<domain::ConversationRow>>(const domain::ViewQuery& query,
                                                         std::optional<domain::ListKey> after, int skip, int limit)>
        page;
    std::function<QFuture<Result<services::ListShape>>(const domain::ViewQuery& query)> shape;
    std::function<Result<QList<domain::ConversationRow>>(const QList<ConversationId>& ids)> rows;
    std::function<QFuture<Result<QList<domain::ListKey>>>(const domain::ViewQuery& query, const domain::ListKey& first,
                                                          const domain::ListKey& last)>
        stretch;
};

[[nodiscard]] ConversationSource sourceOf(const services::InboxService& inbox);

} // namespace svarbord::viewmodels
