// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/tool_tip.h"

namespace svarbord::ui {

/// The one way to a tool tip: a widget, an action or an item of a list says text as it stands, whoever wrote it.
template <typename Widget>
void setPlainToolTip(Widget* widget, const QString& text)
{
    widget->setToolTip(viewmodels::plainTip(text));
}

template <typename Item>
void setPlainToolTip(Item* item, int column, const QString& text)
{
    item->setToolTip(column, viewmodels::plainTip(text));
}

} // namespace svarbord::ui
