// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"

#include <QByteArray>

namespace svarbord::journal {

/// The bytes that are signed: compact JSON with sorted keys, without the signature. The same on every machine.
[[nodiscard]] QByteArray canonicalForm(const domain::Operation& operation);
/// The canonical form with the signature added: what travels and is exported.
[[nodiscard]] QByteArray serialise(const domain::Operation& operation);
[[nodiscard]] QJsonObject toObject(const domain::Operation& operation);
/// InvalidInput for anything that is not an operation of a kind we know.
[[nodiscard]] Result<domain::Operation> parseOperation(const QByteArray& json);
[[nodiscard]] Result<domain::Operation> parseOperation(const QJsonObject& object);

} // namespace svarbord::journal
