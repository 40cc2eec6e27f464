// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <string_view>

namespace svarbord::storage::search {

/// Whether words were typed without Scandinavian letters, so that a plain o may stand for ø: "malmo" means Malmö too,
/// while "Malmö" says what it means.
[[nodiscard]] bool mayBePlain(QStringView words);

/// The ways a folded word typed without Scandinavian letters may stand in the index, the plain one first: o also as oe,
/// a as ae or aa, u as ue. At most mostSpellings; where there would be more, the rarer letters stay plain.
[[nodiscard]] QList<QByteArray> spellings(const QByteArray& token);
inline constexpr qsizetype mostSpellings = 18;

/// Whether word (or its beginning) is one of the spellings of token, without writing them out.
[[nodiscard]] bool isSpelling(std::string_view token, std::string_view word, bool beginning);

} // namespace svarbord::storage::search
