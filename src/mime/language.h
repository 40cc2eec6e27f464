// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace svarbord::mime {

/// The language of a text: nb, nn, da, sv, en, fi or de; empty when there is too little to tell.
[[nodiscard]] QString recognizeLanguage(QStringView text);

} // namespace svarbord::mime
