// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/tokenizer.h"

#include "storage/search/fts5_access.h"
#include "storage/search/token_scanner.h"

#include <QCoreApplication>

namespace svarbord::storage::search {

namespace {

// The tokenizer has no state of its own, but FTS5 takes a null instance for a failure.
char theInstance = 0;

int createInstance(void*, const char**, int, Fts5Tokenizer** out)
{
    *out = reinterpret_cast<Fts5Tokenizer*>(&theInstance);
    return SQLITE_OK;
}

void deleteInstance(Fts5Tokenizer*) {}

using TokenSink = int (*)(void*, int, const char*, int, int, int);

int tokenize(Fts5Tokenizer*, void* context, int, const char* text, int size, TokenSink sink)
{
    if (text == nullptr || size <= 0)
        return SQLITE_OK;
    TokenScanner scanner(std::string_view(text, static_cast<std::size_t>(size)));
    while (scanner.next()) {
        const std::string_view token = scanner.token();
        const int outcome = sink(context, 0, token.data(), static_cast<int>(token.size()),
                                 static_cast<int>(scanner.begin()), static_cast<int>(scanner.end()));
        if (outcome != SQLITE_OK)
            return outcome;
    }
    return SQLITE_OK;
}

} // namespace

Status registerTokenizer(sqlite3* connection)
{
    fts5_api* api = fts5Of(connection);
    fts5_tokenizer tokenizer{createInstance, deleteInstance, tokenize};
    if (api == nullptr || api->xCreateTokenizer(api, "svarbord", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate("Search", "This SQLite library has no full-text search."),
                    QStringLiteral("fts5 missing or too old"));
    return {};
}

} // namespace svarbord::storage::search
