// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace svarbord::viewmodels {

/// The proof of an erasure (services::SafetyService) in sentences, one a line: what was taken out, and what a search
/// for traces found afterwards.
[[nodiscard]] QString erasureSentences(const QJsonObject& proof);

} // namespace svarbord::viewmodels
