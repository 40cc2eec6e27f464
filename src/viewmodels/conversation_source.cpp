// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/conversation_source.h"

namespace svarbord::viewmodels {

ConversationSource sourceOf(const services::InboxService& inbox)
{
    return {
        [&inbox](const domain::ViewQuery& query, std::optional<domain::ListKey> after, int skip, int limit) {
            return inbox.page(query, after, skip, limit);
        },
        [&inbox](const domain::ViewQuery& query) { return inbox.shape(query); },
        [&inbox](const QList<ConversationId>& ids) { return inbox.rows(ids); },
        [&inbox](const domain::ViewQuery& query, const domain::ListKey& first, const domain::ListKey& last) {
            return inbox.stretch(query, first, last);
        },
    };
}

} // namespace svarbord::viewmodels
