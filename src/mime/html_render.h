// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/html_tree.h"

#include <QString>

namespace svarbord::mime {

// The work of sanitizeHtml and htmlToText on HTML that is parsed already: most mails need both.
[[nodiscard]] QString sanitizeTree(const HtmlTree& tree);
[[nodiscard]] QString treeToText(const HtmlTree& tree);

} // namespace svarbord::mime
