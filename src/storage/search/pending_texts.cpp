// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/pending_texts.h"

namespace svarbord::storage::search {

namespace {

constexpr qint64 mostBytes = 32 * 1024 * 1024;

qint64 sizeOf(const IndexedText& text)
{
    return text.subject.size() + text.body.size() + text.sender.size() + text.recipients.size() + text.copies.size() +
           text.files.size();
}

} // namespace

void PendingTexts::put(MessageId message, PreparedText text)
{
    take(message);
    const qint64 size = sizeOf(text.text);
    if (m_bytes + size > mostBytes)
        return;
    m_bytes += size;
    m_texts.emplace(message.value, std::move(text));
}

std::optional<PreparedText> PendingTexts::take(MessageId message)
{
    auto node = m_texts.extract(message.value);
    if (node.empty())
        return std::nullopt;
    m_bytes -= sizeOf(node.mapped().text);
    return std::move(node.mapped());
}

void PendingTexts::clear()
{
    m_texts.clear();
    m_bytes = 0;
}

} // namespace svarbord::storage::search
