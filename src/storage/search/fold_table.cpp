// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/fold_table.h"

#include <QChar>
#include <QString>

#include <memory>

namespace svarbord::storage::search {

namespace {

constexpr char16_t ring = 0x030A;
constexpr char16_t diaeresis = 0x0308;

bool isIdeograph(std::uint32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0xF900 && c <= 0xFAFF);
}

bool isIgnored(std::uint32_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

QByteArrayView specialSpelling(char16_t lower)
{
    switch (lower) {
    case u'æ':
        return "ae";
    case u'ø':
    case u'œ':
        return "oe";
    case u'ß':
        return "ss";
    case u'þ':
        return "th";
    case u'ð':
    case u'đ':
        return "d";
    case u'ł':
        return "l";
    case u'ı':
        return "i";
    case u'ħ':
        return "h";
    case u'ŋ':
        return "ng";
    default:
        return {};
    }
}

Fold make(Fold::Kind kind, QByteArrayView bytes)
{
    Fold fold{kind, 0, {}};
    for (const char byte : bytes) {
        if (fold.length == fold.bytes.size())
            break;
        fold.bytes[fold.length] = byte;
        fold.length = static_cast<std::uint8_t>((fold.length + 1) & 0xF);
    }
    return fold;
}

Fold foldDecomposed(QChar original, const QString& parts)
{
    const QChar base = QChar(QChar::toCaseFolded(parts.at(0).unicode()));
    if (base.isDigit() && parts.size() == 1)
        return make(Fold::Digit, QByteArray(1, static_cast<char>('0' + base.digitValue())));
    if (const QByteArrayView special = specialSpelling(base.unicode()); !special.isEmpty())
        return make(Fold::Letter, special);

    bool onlyMarks = true;
    for (qsizetype i = 1; i < parts.size(); ++i)
        onlyMarks = onlyMarks && parts.at(i).isMark();
    if (!onlyMarks) {
        const QByteArray ligature = parts.toCaseFolded().toUtf8();
        const bool letters = std::all_of(parts.begin(), parts.end(), [](QChar c) { return c.isLetter(); });
        return make(Fold::Letter, letters && ligature.size() <= 3 ? ligature : QString(original).toUtf8());
    }
    QByteArray spelling = QString(base).toUtf8();
    if (base == u'a' && parts.contains(QChar(ring)))
        spelling += 'a';
    else if ((base == u'a' || base == u'o' || base == u'u') && parts.contains(QChar(diaeresis)))
        spelling += 'e';
    return make(Fold::Letter, spelling);
}

Fold foldOf(std::uint32_t codePoint)
{
    const QChar c(static_cast<char16_t>(codePoint));
    if (isIgnored(codePoint))
        return make(Fold::Ignored, {});
    if (c.isSurrogate())
        return make(Fold::Separator, {});
    if (c.isMark())
        return make(Fold::Mark, {});
    if (!c.isLetterOrNumber())
        return make(Fold::Separator, {});
    if (isIdeograph(codePoint))
        return make(Fold::Ideograph, QString(c).toUtf8());
    const bool hangul = codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    return hangul ? make(Fold::Letter, QString(c).toUtf8())
                  : foldDecomposed(c, QString(c).normalized(QString::NormalizationForm_KD));
}

} // namespace

FoldTable::~FoldTable()
{
    for (const auto& block : m_blocks)
        delete block.load();
}

/// Two threads that need the same block at once both make it; it is kept once.
const FoldTable::Block& FoldTable::made(std::uint32_t number) const
{
    auto block = std::make_unique<Block>();
    for (std::uint32_t i = 0; i < blockSize; ++i)
        (*block)[i] = foldOf(number * static_cast<std::uint32_t>(blockSize) + i);
    const Block* present = nullptr;
    if (!m_blocks[number].compare_exchange_strong(present, block.get(), std::memory_order_acq_rel))
        return *present;
    return *block.release();
}

const FoldTable& FoldTable::get()
{
    static const FoldTable table;
    return table;
}

} // namespace svarbord::storage::search
