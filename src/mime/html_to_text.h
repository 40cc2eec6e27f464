// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace svarbord::mime {

/// HTML as a person would type it: paragraphs, lists, tables as rows, links with their target, quotes with "> ".
/// Bounded like sanitizeHtml.
[[nodiscard]] QString htmlToText(QStringView html);

} // namespace svarbord::mime
