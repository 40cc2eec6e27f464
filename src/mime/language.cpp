// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/language.h"

#include "mime/language_profile.h"

#include <QList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace svarbord::mime {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr size_t languageCount = 7;
constexpr std::array<QLatin1StringView, languageCount> languages{"nb"_L1, "nn"_L1, "da"_L1, "sv"_L1,
                                                                 "en"_L1, "fi"_L1, "de"_L1};

using Penalties = std::array<quint8, languageCount>;

quint64 hashed(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    return hash;
}

/// Letters as numbers below 64, so that a run of three indexes a table: looking runs up is most of the work.
constexpr unsigned numberOf(char16_t letter)
{
    if (letter >= u'a' && letter <= u'z')
        return 2U + (letter - u'a');
    if (letter >= 0xe0 && letter <= 0xff)
        return 28U + (letter - 0xe0U);
    return letter == u'_' ? 1U : 0U;
}

constexpr size_t numberOfRun(char16_t a, char16_t b, char16_t c)
{
    return (size_t(numberOf(a)) << 12) | (size_t(numberOf(b)) << 6) | numberOf(c);
}

/// The built-in profile: letter runs in a table, words sorted by hash with an index over the first bits.
class Profile
{
public:
    Profile() : m_runs(size_t(1) << 18, noRun)
    {
        for (const QStringView entry :
             QStringView(static_cast<const char16_t*>(languageProfile)).split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype at = entry.size() - qsizetype(languageCount) - 1;
            Penalties penalties{};
            for (size_t i = 0; i < languageCount; ++i)
                penalties[i] = quint8(entry[at + 1 + qsizetype(i)].unicode() - u'a');
            if (entry[at] == u'=') {
                m_words.push_back({hashed(entry.first(at)), penalties});
            } else {
                m_runs[numberOfRun(entry[0].unicode(), entry[1].unicode(), entry[2].unicode())] =
                    quint16(m_runPenalties.size());
                m_runPenalties.push_back(penalties);
            }
        }
        std::ranges::sort(m_words, {}, &Word::hash);
        m_starts.fill(quint16(m_words.size()));
        for (size_t i = m_words.size(); i-- > 0;)
            m_starts[bucketOf(m_words[i].hash)] = quint16(i);
    }

    [[nodiscard]] const Penalties* word(QStringView text) const
    {
        const quint64 hash = hashed(text);
        for (size_t i = m_starts[bucketOf(hash)]; i < m_words.size() && m_words[i].hash <= hash; ++i) {
            if (m_words[i].hash == hash)
                return &m_words[i].penalties;
        }
        return nullptr;
    }

    [[nodiscard]] const Penalties* run(const QChar* letters) const
    {
        const quint16 index = m_runs[numberOfRun(letters[0].unicode(), letters[1].unicode(), letters[2].unicode())];
        return index == noRun ? nullptr : &m_runPenalties[index];
    }

private:
    static constexpr quint16 noRun = 0xffff;

    static size_t bucketOf(quint64 hash) { return hash >> 52; }

    struct Word
    {
        quint64 hash;
        Penalties penalties;
    };
    std::array<quint16, 4096> m_starts{};
    std::vector<Word> m_words;
    std::vector<quint16> m_runs;
    std::vector<Penalties> m_runPenalties;
};

struct Score
{
    std::array<int, languageCount> penalty{};
    std::array<int, languageCount> wordsAtHome{};
    std::array<int, languageCount> runsAtHome{};
    int words = 0;
    int runs = 0;

    void add(const Penalties& penalties, int weight)
    {
        for (size_t i = 0; i < languageCount; ++i)
            penalty[i] += penalties[i] * weight;
    }
};

void addWord(Score& score, const Profile& profile, QStringView bounded)
{
    constexpr int wordWeight = 2;
    ++score.words;
    if (const Penalties* const known = profile.word(bounded.sliced(1, bounded.size() - 2))) {
        score.add(*known, wordWeight);
        for (size_t i = 0; i < languageCount; ++i)
            score.wordsAtHome[i] += (*known)[i] <= 4 ? 1 : 0;
    }
    for (qsizetype at = 0; at + 3 <= bounded.size(); ++at) {
        ++score.runs;
        if (const Penalties* const known = profile.run(bounded.data() + at)) {
            score.add(*known, 1);
            for (size_t i = 0; i < languageCount; ++i)
                score.runsAtHome[i] += (*known)[i] <= 2 ? 1 : 0;
        }
    }
}

using Word = QVarLengthArray<QChar, 64>;

/// Takes the letters so far as a word and begins the next.
void endWord(Score& score, const Profile& profile, Word& word)
{
    if (word.size() > 1) {
        word.append(u'_');
        addWord(score, profile, QStringView(word.constData(), word.size()));
    }
    word.resize(1);
}

/// Small letter of what the profile knows, 0 for all else.
constexpr char16_t letterOf(char16_t c)
{
    const bool capital = (c >= u'A' && c <= u'Z') || (c >= 0xc0 && c <= 0xde);
    const char16_t small = capital ? char16_t(c + 0x20) : c;
    const bool isLetter = (small >= u'a' && small <= u'z') || (small >= 0xe0 && small <= 0xff && small != 0xf7);
    return isLetter ? small : u'\0';
}

/// Addresses and links are nobody's language.
bool isAddress(QStringView token)
{
    if (token.startsWith("www."_L1, Qt::CaseInsensitive))
        return true;
    return std::ranges::any_of(token, [](QChar c) { return c == u'@' || c == u':'; }) &&
           (token.contains(u'@') || token.contains("://"_L1));
}

Score scoreOf(QStringView text, const Profile& profile)
{
    constexpr qsizetype enoughText = 600;
    Score score;
    Word word{u'_'};
    for (const QStringView token : text.first(std::min(text.size(), enoughText)).tokenize(u' ')) {
        if (isAddress(token))
            continue;
        for (const QChar c : token) {
            if (const char16_t letter = letterOf(c.unicode()))
                word.append(letter);
            else
                endWord(score, profile, word);
        }
        endWord(score, profile, word);
    }
    return score;
}

} // namespace

QString recognizeLanguage(QStringView text)
{
    static const Profile profile;
    const Score score = scoreOf(text, profile);
    constexpr int fewestWords = 3;
    constexpr int smallestMargin = 4;
    if (score.words < fewestWords)
        return {};
    size_t best = 0;
    for (size_t i = 1; i < languageCount; ++i)
        best = score.penalty[i] < score.penalty[best] ? i : best;
    int second = std::numeric_limits<int>::max();
    for (size_t i = 0; i < languageCount; ++i)
        second = i == best ? second : std::min(second, score.penalty[i]);
    // A language we do not know shares few words and letter runs with any we do.
    constexpr double leastAtHome = 0.45;
    const bool foreign =
        double(score.wordsAtHome[best]) / score.words + double(score.runsAtHome[best]) / score.runs < leastAtHome;
    return second - score.penalty[best] < smallestMargin || foreign ? QString() : QString(languages[best]);
}

} // namespace svarbord::mime
