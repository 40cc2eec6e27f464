// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/language.h"

#include "mime/language_profile.h"

#include <QList>

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

quint64 hashed(QStringView text, char16_t kind)
{
    quint64 hash = 0xcbf29ce484222325 ^ kind; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    return hash;
}

/// The built-in profile, sorted by hash, with an index over the first bits: most look-ups touch one entry.
class Profile
{
public:
    Profile()
    {
        for (const QStringView entry :
             QStringView(static_cast<const char16_t*>(languageProfile)).split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype at = entry.size() - qsizetype(languageCount) - 1;
            Feature feature{hashed(entry.first(at), entry[at].unicode()), {}};
            for (size_t i = 0; i < languageCount; ++i)
                feature.penalties[i] = quint8(entry[at + 1 + qsizetype(i)].unicode() - u'a');
            m_features.push_back(feature);
        }
        std::ranges::sort(m_features, {}, &Feature::hash);
        m_starts.fill(quint16(m_features.size()));
        for (size_t i = m_features.size(); i-- > 0;)
            m_starts[bucketOf(m_features[i].hash)] = quint16(i);
    }

    [[nodiscard]] const Penalties* find(QStringView text, char16_t kind) const
    {
        const quint64 hash = hashed(text, kind);
        for (size_t i = m_starts[bucketOf(hash)]; i < m_features.size() && m_features[i].hash <= hash; ++i) {
            if (m_features[i].hash == hash)
                return &m_features[i].penalties;
        }
        return nullptr;
    }

private:
    static size_t bucketOf(quint64 hash) { return hash >> 52; }

    struct Feature
    {
        quint64 hash;
        Penalties penalties;
    };
    std::array<quint16, 4096> m_starts{};
    std::vector<Feature> m_features;
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
    if (const Penalties* const known = profile.find(bounded.sliced(1, bounded.size() - 2), u'=')) {
        score.add(*known, wordWeight);
        for (size_t i = 0; i < languageCount; ++i)
            score.wordsAtHome[i] += (*known)[i] <= 4 ? 1 : 0;
    }
    for (qsizetype at = 0; at + 3 <= bounded.size(); ++at) {
        ++score.runs;
        if (const Penalties* const known = profile.find(bounded.sliced(at, 3), u'~')) {
            score.add(*known, 1);
            for (size_t i = 0; i < languageCount; ++i)
                score.runsAtHome[i] += (*known)[i] <= 2 ? 1 : 0;
        }
    }
}

/// Takes the letters so far as a word and begins the next.
void endWord(Score& score, const Profile& profile, QString& word)
{
    if (word.size() > 1) {
        word += u'_';
        addWord(score, profile, word);
    }
    word.resize(1);
}

bool isLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= 0xe0 && u <= 0xff && u != 0xf7);
}

/// Addresses and links are nobody's language.
bool isAddress(QStringView token)
{
    return token.contains(u'@') || token.contains("://"_L1) || token.startsWith("www."_L1);
}

Score scoreOf(QStringView text, const Profile& profile)
{
    constexpr qsizetype enoughText = 800;
    Score score;
    const QString lower = text.first(std::min(text.size(), enoughText)).toString().toLower();
    QString word = u"_"_s;
    for (const QStringView token : QStringView(lower).tokenize(u' ')) {
        if (isAddress(token))
            continue;
        for (const QChar c : token) {
            if (isLetter(c)) {
                word += c;
            } else {
                endWord(score, profile, word);
            }
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
