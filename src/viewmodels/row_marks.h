// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/selection.h"

#include <QSet>

namespace svarbord::viewmodels {

/// Which conversations of a list are marked for an act. Kept by id and not by row, so that marks stay where they are
/// while rows move, and everything in a list of a million rows can be marked at once.
class RowMarks
{
public:
    [[nodiscard]] bool contains(const domain::ListKey& row) const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] bool isEverything() const { return m_view.has_value(); }

    void set(const domain::ListKey& row, bool marked);
    /// Everything the view holds from its first row down: total rows now.
    void setAll(const domain::ViewQuery& view, const domain::ListKey& first, qint64 total);
    void clear();

    [[nodiscard]] domain::Selection selection() const;

private:
    QList<ConversationId> m_order; ///< as they were marked, for acts that name them
    QSet<ConversationId> m_marked;
    std::optional<domain::ViewQuery> m_view;
    domain::ListKey m_first;
    qint64 m_total = 0;
    QSet<ConversationId> m_except;
};

} // namespace svarbord::viewmodels
