// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/weight_function.h"

#include "storage/search/fts5_access.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace svarbord::storage::search {

namespace {

constexpr int mostPhrases = 256;
constexpr int mostOccurrences = 8; // more of them say nothing new

/// In the order of the index's columns: subject, body, sender, recipients, copies, files.
constexpr std::array<double, 6> columnWeights{1.0, 0.35, 0.8, 0.5, 0.3, 0.6};

/// Best column of the phrase, raised a little by repetition.
double phraseWeight(const Fts5ExtensionApi* api, Fts5Context* fts, int phrase)
{
    Fts5PhraseIter place{};
    int column = -1;
    int offset = -1;
    double best = 0;
    int occurrences = 0;
    if (api->xPhraseFirst(fts, phrase, &place, &column, &offset) != SQLITE_OK)
        return 0;
    while (column >= 0 && occurrences < mostOccurrences) {
        if (static_cast<std::size_t>(column) < columnWeights.size())
            best = std::max(best, columnWeights.at(static_cast<std::size_t>(column)));
        ++occurrences;
        api->xPhraseNext(fts, &place, &column, &offset);
    }
    return std::min(1.0, best * (1.0 + 0.1 * std::log2(std::max(1, occurrences))));
}

/// The argument is the number of words that were asked for, each of which may be several phrases: its spellings.
void weight(const Fts5ExtensionApi* api, Fts5Context* fts, sqlite3_context* result, int count, sqlite3_value** values)
{
    const int phrases = std::min(api->xPhraseCount(fts), mostPhrases);
    const int terms = count > 0 ? sqlite3_value_int(values[0]) : phrases;
    double sum = 0;
    for (int phrase = 0; phrase < phrases; ++phrase)
        sum += phraseWeight(api, fts, phrase);
    sqlite3_result_double(result, terms > 0 ? std::min(1.0, sum / terms) : 0);
}

} // namespace

Status registerWeightFunction(sqlite3* connection)
{
    fts5_api* api = fts5Of(connection);
    if (api == nullptr || api->xCreateFunction(api, "svarbord_weight", nullptr, weight, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate("Search", "This SQLite library has no full-text search."),
                    QStringLiteral("fts5 missing or too old"));
    return {};
}

} // namespace svarbord::storage::search
