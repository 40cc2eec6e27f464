// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svarbord::ui {

/// Plain text as HTML: escaped, web and mail addresses clickable, line breaks kept. One pass over the text, however it
/// is made: senders choose it.
[[nodiscard]] QString textAsHtml(QStringView text);

} // namespace svarbord::ui
