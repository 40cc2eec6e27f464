// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/token_scanner.h"

#include <QChar>

namespace svarbord::storage::search {

namespace {

constexpr std::uint32_t invalid = 0; // NUL separates words, as anything malformed does
constexpr int lettersBeforeSplit = 2;
constexpr int digitsBeforeSplit = 4;

constexpr bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

struct AsciiFold
{
    std::array<Fold::Kind, 128> kind{};
    std::array<char, 128> lower{};
};

constexpr AsciiFold makeAsciiFold()
{
    AsciiFold fold;
    for (std::size_t c = 0; c < fold.kind.size(); ++c) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter = upper || (c >= 'a' && c <= 'z');
        const bool digit = c >= '0' && c <= '9';
        fold.kind[c] = letter ? Fold::Letter : digit ? Fold::Digit : Fold::Separator;
        fold.lower[c] = static_cast<char>(upper ? c + ('a' - 'A') : c);
    }
    return fold;
}

// Most mail is ASCII for most of its length: this table spares those bytes the way through decode() and take().
constexpr AsciiFold ascii = makeAsciiFold();

Fold foldBeyondPlane(std::uint32_t c)
{
    const bool ideograph = c >= 0x20000 && c <= 0x3FFFF;
    if (ideograph || QChar::isLetterOrNumber(c))
        return Fold{ideograph ? Fold::Ideograph : Fold::Letter, 0, {}};
    return Fold{QChar::isMark(c) ? Fold::Mark : Fold::Separator, 0, {}};
}

} // namespace

TokenScanner::CodePoint TokenScanner::decode(std::size_t at) const
{
    const auto byte = [this](std::size_t i) {
        return i < m_text.size() ? static_cast<unsigned char>(m_text[i]) : static_cast<unsigned char>(0);
    };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return {first, 1};
    if (first < 0xE0) {
        if (first < 0xC2 || !isContinuation(byte(at + 1)))
            return {invalid, 1};
        return {static_cast<std::uint32_t>((first & 0x1F) << 6 | (byte(at + 1) & 0x3F)), 2};
    }
    if (first < 0xF0) {
        if (!isContinuation(byte(at + 1)) || !isContinuation(byte(at + 2)))
            return {invalid, 1};
        return {static_cast<std::uint32_t>((first & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F)),
                3};
    }
    if (first > 0xF4 || !isContinuation(byte(at + 1)) || !isContinuation(byte(at + 2)) || !isContinuation(byte(at + 3)))
        return {invalid, 1};
    return {static_cast<std::uint32_t>((first & 0x07) << 18 | (byte(at + 1) & 0x3F) << 12 | (byte(at + 2) & 0x3F) << 6 |
                                       (byte(at + 3) & 0x3F)),
            4};
}

bool TokenScanner::splitsBefore(Fold::Kind kind) const
{
    return (kind == Fold::Digit && m_runKind == Fold::Letter && m_run >= lettersBeforeSplit) ||
           (kind == Fold::Letter && m_runKind == Fold::Digit && m_run >= digitsBeforeSplit);
}

void TokenScanner::append(const Fold& fold)
{
    if (m_length + fold.length > maxTokenBytes)
        return;
    for (std::size_t i = 0; i < fold.length; ++i)
        m_token[m_length + i] = fold.bytes[i];
    m_length += fold.length;
}

void TokenScanner::widen(std::uint32_t mark)
{
    if (m_length == 0 || m_length >= maxTokenBytes)
        return;
    const char base = m_token[m_length - 1];
    if (mark == 0x030A && base == 'a')
        m_token[m_length++] = 'a';
    else if (mark == 0x0308 && (base == 'a' || base == 'o' || base == 'u'))
        m_token[m_length++] = 'e';
}

inline bool TokenScanner::takeAscii(Fold::Kind kind, char lower)
{
    if (m_length == 0)
        m_begin = m_at;
    else if (kind != m_runKind && (m_runKind == Fold::Ideograph || splitsBefore(kind)))
        return false;
    m_run = kind == m_runKind ? m_run + 1 : 1;
    m_runKind = kind;
    if (m_length < maxTokenBytes)
        m_token[m_length++] = lower;
    return true;
}

bool TokenScanner::take(const CodePoint& c)
{
    const Fold fold = c.value < 0x10000 ? m_table[c.value] : foldBeyondPlane(c.value);
    if (fold.kind == Fold::Ignored || (fold.kind == Fold::Mark && m_length > 0)) {
        if (fold.kind == Fold::Mark)
            widen(c.value);
        return true;
    }
    if (fold.kind != Fold::Letter && fold.kind != Fold::Digit && fold.kind != Fold::Ideograph)
        return m_length == 0;
    if (m_length > 0 && (fold.kind == Fold::Ideograph || m_runKind == Fold::Ideograph || splitsBefore(fold.kind)))
        return false;
    if (m_length == 0)
        m_begin = m_at;
    m_run = fold.kind == m_runKind ? m_run + 1 : 1;
    m_runKind = fold.kind;
    if (c.value >= 0x10000 && m_length + c.width <= maxTokenBytes)
        for (std::size_t i = 0; i < c.width; ++i)
            m_token[m_length++] = m_text[m_at + i];
    else
        append(fold);
    return true;
}

bool TokenScanner::next()
{
    m_length = 0;
    m_run = 0;
    m_runKind = Fold::Separator;
    while (m_at < m_text.size()) {
        const auto byte = static_cast<unsigned char>(m_text[m_at]);
        if (byte < 0x80) {
            const Fold::Kind kind = ascii.kind[byte];
            if (kind == Fold::Separator ? m_length > 0 : !takeAscii(kind, ascii.lower[byte])) {
                m_end = m_at;
                return true;
            }
            ++m_at;
            continue;
        }
        const CodePoint c = decode(m_at);
        if (!take(c)) {
            m_end = m_at;
            return true;
        }
        m_at += c.width;
    }
    m_end = m_at;
    return m_length > 0;
}

} // namespace svarbord::storage::search
