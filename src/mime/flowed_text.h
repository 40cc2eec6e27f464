// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace svarbord::mime {

/// Joins the soft line breaks of format=flowed (RFC 3676). deleteSpace is the DelSp parameter.
[[nodiscard]] QString unflow(QStringView text, bool deleteSpace);

} // namespace svarbord::mime
