// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/row_marks.h"

namespace svarbord::viewmodels {

bool RowMarks::contains(const domain::ListKey& row) const
{
    if (m_view)
        return row <= m_first && !m_except.contains(row.id);
    return m_marked.contains(row.id);
}

qint64 RowMarks::count() const
{
    return m_view ? m_total - m_except.size() : m_order.size();
}

void RowMarks::set(const domain::ListKey& row, bool marked)
{
    if (contains(row) == marked)
        return;
    if (m_view) {
        // What came in above the first row since then is not among them, and cannot be added one by one.
        if (marked)
            m_except.remove(row.id);
        else
            m_except.insert(row.id);
        return;
    }
    if (marked) {
        m_marked.insert(row.id);
        m_order.append(row.id);
    } else {
        m_marked.remove(row.id);
        m_order.removeOne(row.id);
    }
}

void RowMarks::setAll(const domain::ViewQuery& view, const domain::ListKey& first, qint64 total)
{
    clear();
    m_view = view;
    m_first = first;
    m_total = total;
}

void RowMarks::clear()
{
    *this = {};
}

domain::Selection RowMarks::selection() const
{
    domain::Selection selection(m_order);
    if (m_view) {
        selection.view = m_view;
        selection.from = m_first;
        selection.except = m_except;
        selection.expected = count();
    }
    return selection;
}

} // namespace svarbord::viewmodels
