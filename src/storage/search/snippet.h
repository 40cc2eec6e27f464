// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search/match_plan.h"

#include <QByteArray>
#include <QString>

namespace svarbord::storage::search {

inline constexpr QChar markBegin{0x0002};
inline constexpr QChar markEnd{0x0003};

/// About length characters around the densest place where the terms stand in the text (UTF-8), the found words between
/// U+0002 and U+0003, blanks joined, an ellipsis where it was cut. Empty when none of them stands there.
[[nodiscard]] QString makeSnippet(const QByteArray& text, const QList<MarkedTerm>& terms, qsizetype length = 160);

} // namespace svarbord::storage::search
