// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/outbox.h"

#include <QByteArray>

namespace svarbord::storage {

// CBOR (RFC 8949) forms of what is stored whole and never searched. Maps with small numbers as keys: a reader skips
// keys it does not know, so a field can be added without a migration.

[[nodiscard]] QByteArray encodeAddresses(const domain::AddressList& addresses);
[[nodiscard]] domain::AddressList decodeAddresses(const QByteArray& cbor);

/// The parts of a message that have no column of their own.
[[nodiscard]] QByteArray encodeDetails(const domain::Message& message);
void decodeDetails(const QByteArray& cbor, domain::Message& message);

[[nodiscard]] QByteArray encodeOutgoing(const domain::OutgoingMail& mail);
[[nodiscard]] domain::OutgoingMail decodeOutgoing(const QByteArray& cbor);

} // namespace svarbord::storage
