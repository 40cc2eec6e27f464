// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

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
/// Made a block at a time, when a text first needs it: most never do, and all of it takes longer than a search. Any
/// thread.
class FoldTable
{
public:
    [[nodiscard]] static const FoldTable& get();
    ~FoldTable();
    FoldTable(const FoldTable&) = delete;
    FoldTable& operator=(const FoldTable&) = delete;

    [[nodiscard]] const Fold& operator[](std::uint32_t codePoint) const
    {
        const std::uint32_t number = codePoint / blockSize;
        const Block* block = m_blocks[number].load(std::memory_order_acquire);
        return (block ? *block : made(number))[codePoint % blockSize];
    }

private:
    static constexpr std::size_t blockSize = 256;
    using Block = std::array<Fold, blockSize>;

    FoldTable() = default;
    [[nodiscard]] const Block& made(std::uint32_t number) const;

    mutable std::array<std::atomic<const Block*>, 0x10000 / blockSize> m_blocks{};
};

} // namespace svarbord::storage::search
