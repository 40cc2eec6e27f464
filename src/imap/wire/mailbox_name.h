// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace svarbord::imap {

/// Modified UTF-7 (RFC 3501 section 5.1.3), the form of mailbox names without UTF8=ACCEPT.
[[nodiscard]] QByteArray toModifiedUtf7(const QString& name);

/// The inverse. Names that are no proper modified UTF-7 are read as UTF-8, for some servers send that.
[[nodiscard]] QString mailboxNameFromWire(QByteArrayView wire);

} // namespace svarbord::imap
