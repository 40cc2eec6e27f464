// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace svarbord::mime {

/// What the writer added: the text without the quoted mail, its introduction and the signature. Answers between quoted
/// lines stay. Knows the clients' phrases in English, Norwegian, Danish, Swedish, German, French and Finnish.
/// Never empty when the text is not: where all of it looks quoted, the whole text is kept. Looks at the first 20,000
/// lines and leaves the others out.
[[nodiscard]] QString trimReply(QStringView text);

} // namespace svarbord::mime
