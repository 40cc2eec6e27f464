// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search/fold_table.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace svarbord::storage::search {

/// Walks over UTF-8 text and yields folded words with their place in it. Malformed bytes separate words.
/// Addresses and case numbers fall into their parts (SAK-818882-01: sak 818882 01), which a phrase puts together
/// again; a run of two or more letters followed by a digit splits too (ORD48211: ord 48211), and so does one of four
/// or more digits followed by a letter. Both rules look only backwards, so that what is half typed splits alike.
class TokenScanner
{
public:
    static constexpr std::size_t maxTokenBytes = 64; ///< the rest of a longer word is skipped

    explicit TokenScanner(std::string_view text) : m_text(text), m_table(FoldTable::get()) {}

    /// False at the end of the text.
    bool next();

    [[nodiscard]] std::string_view token() const { return {m_token.data(), m_length}; }
    [[nodiscard]] std::size_t begin() const { return m_begin; }
    [[nodiscard]] std::size_t end() const { return m_end; }

private:
    struct CodePoint
    {
        std::uint32_t value;
        std::uint8_t width;
    };
    [[nodiscard]] CodePoint decode(std::size_t at) const;
    [[nodiscard]] bool splitsBefore(Fold::Kind kind) const;
    void append(const Fold& fold);
    void widen(std::uint32_t mark);
    bool takeAscii(Fold::Kind kind, char lower);
    bool take(const CodePoint& c);

    std::string_view m_text;
    const FoldTable& m_table;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_length = 0;
    int m_run = 0; ///< length of the run of letters or digits the token ends with
    Fold::Kind m_runKind = Fold::Separator;
    std::array<char, maxTokenBytes + 4> m_token{};
};

} // namespace svarbord::storage::search
