// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svarbord::ui {

/// A name as an entry of a menu or a button shows it: there "&" underlines what follows and makes a key of it, and what
/// stands behind a tab is set apart at the right.
[[nodiscard]] inline QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&")).replace(u'\t', u' ');
}

} // namespace svarbord::ui
