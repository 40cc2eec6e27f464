// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace svarbord::mime {

/// Text of a mail as Unicode, tolerant of what mail programs really send: UTF-8 labelled as something else, the other
/// way round, windows-1252 in iso-8859-1 (as the WHATWG encoding standard has it), no or an unknown label. An
/// undeclared text is UTF-8 where that is valid, windows-1252 else. Never fails; NUL characters are left out.
[[nodiscard]] QString decodeCharset(QByteArrayView bytes, QByteArrayView charset);

/// True when decodeCharset can do more with the name than guess.
[[nodiscard]] bool isKnownCharset(QByteArrayView charset);

} // namespace svarbord::mime
