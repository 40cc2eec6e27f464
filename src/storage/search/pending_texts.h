// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search/indexed_text.h"

#include <optional>
#include <unordered_map>

namespace svarbord::storage::search {

/// Texts of messages that were stored a moment ago and wait in the index's queue: what is at hand need not be read back
/// and unpacked. Belongs to a writing connection and lives with it; bounded, as what does not fit can be read back.
class PendingTexts
{
public:
    void put(MessageId message, PreparedText text);
    [[nodiscard]] bool has(MessageId message) const { return m_texts.contains(message.value); }
    std::optional<PreparedText> take(MessageId message);
    void clear();

private:
    std::unordered_map<qint64, PreparedText> m_texts;
    qint64 m_bytes = 0;
};

} // namespace svarbord::storage::search
