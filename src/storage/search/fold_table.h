// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace svarbord::storage::search {

/// What a code point means to the tokenizer and how it is written in the index.
struct Fold
{
    enum Kind : std::uint8_t {
        Separator,
        Letter,
        Digit,
        Mark,      ///< combining: dropped, except that ring and diaeresis widen the letter before (a + U+030A = å)
        Ignored,   ///< soft hyphen, joiners: neither written nor a separator
        Ideograph, ///< a word of its own
    };
    Kind kind : 4;
    std::uint8_t length : 4;
    std::array<char, 3> bytes;
};

/// Folding for every code point of the Basic Multilingual Plane: lower case, no diacritics, and the Scandinavian
/// letters in their two-letter form (å = aa, ø = ö = oe, æ = ä = ae, ü = ue), so that either spelling finds the other.
class FoldTable
{
public:
    [[nodiscard]] static const FoldTable& get();

    [[nodiscard]] const Fold& operator[](std::uint32_t codePoint) const { return m_folds[codePoint]; }

private:
    FoldTable();

    std::vector<Fold> m_folds;
};

} // namespace svarbord::storage::search
