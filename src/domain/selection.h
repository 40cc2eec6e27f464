// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "domain/view.h"

#include <QList>
#include <QSet>

#include <initializer_list>
#include <optional>

namespace svarbord::domain {

/// Conversations chosen for one act: named one by one, or everything a list held at one moment, however long it is.
struct Selection
{
    Selection() = default;
    Selection(QList<ConversationId> chosen) : ids(std::move(chosen)) {}
    Selection(std::initializer_list<ConversationId> chosen) : ids(chosen) {}

    QList<ConversationId> ids;
    std::optional<ViewQuery> view; ///< everything in this view but except; ids is empty then
    ListKey from;                  ///< the first row at that moment: what comes above it later is not meant
    QSet<ConversationId> except;
    qint64 expected = 0; ///< of a view: how many there were, for telling people

    [[nodiscard]] bool isEmpty() const { return view ? expected <= 0 : ids.isEmpty(); }
    [[nodiscard]] qint64 size() const { return view ? expected : ids.size(); }
};

} // namespace svarbord::domain
