// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace svarbord::mime {

// Header field values for outgoing mail. Each is folded (RFC 5322 section 2.2.3) and ASCII; control characters, line
// breaks among them, are gone from whatever was given.

/// Unstructured text; encoded words (RFC 2047) where it is not plain ASCII.
[[nodiscard]] QByteArray encodeHeaderText(const QString& text);

/// True for an address that can be written without SMTPUTF8: ASCII before the "@", a domain behind it.
[[nodiscard]] bool isSendableAddress(const QString& address);

/// Mailboxes, one a line. The addresses must be sendable; international domains become ACE.
[[nodiscard]] QByteArray encodeAddresses(const domain::AddressList& addresses);

/// Message ids in angle brackets, one a line; those that cannot be one are left out.
[[nodiscard]] QByteArray encodeMessageIds(const QStringList& ids);
[[nodiscard]] bool isSendableMessageId(const QString& id);

/// "; name=value" on lines of its own, RFC 2231 where needed.
[[nodiscard]] QByteArray encodeParameter(QByteArrayView name, const QString& value);

} // namespace svarbord::mime
