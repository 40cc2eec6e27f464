// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/flow_row.h"
#include "ui/components/theme.h"
#include "viewmodels/search_completion.h"

class QLineEdit;

namespace svarbord::ui {

/// The operators of the search as chips under the field; removing one takes it out of the text.
class SearchChips : public FlowRow
{
    Q_OBJECT

public:
    SearchChips(QLineEdit* field, viewmodels::MemberName memberName, const Theme& theme, QWidget* parent);

private:
    void fill();
    void remove(qsizetype begin, qsizetype length);

    QLineEdit* m_field;
    viewmodels::MemberName m_memberName;
    const Theme& m_theme;
};

} // namespace svarbord::ui
