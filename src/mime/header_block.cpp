// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/header_block.h"

#include <algorithm>

namespace svarbord::mime {
namespace {

constexpr size_t maxFields = 2000;

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 256 &&
           std::ranges::all_of(name, [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f; });
}

bool isCalled(const HeaderBlock::Field& field, QByteArrayView name)
{
    return field.name.size() == name.size() && field.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

HeaderBlock::HeaderBlock(QByteArrayView block)
{
    qsizetype fieldStart = 0;
    qsizetype at = 0;
    while (at < block.size()) {
        qsizetype end = block.indexOf('\n', at);
        const qsizetype next = end < 0 ? block.size() : end + 1;
        end = end < 0 ? block.size() : end;
        const bool empty = end == at || (end == at + 1 && block[at] == '\r');
        const bool folded = !empty && (block[at] == ' ' || block[at] == '\t');
        if (!folded && at > fieldStart) {
            add(block.sliced(fieldStart, at - fieldStart));
            fieldStart = at;
        }
        at = next;
        if (empty) {
            fieldStart = at;
            break;
        }
    }
    if (at > fieldStart)
        add(block.sliced(fieldStart, at - fieldStart));
    m_length = at;
}

void HeaderBlock::add(QByteArrayView field)
{
    if (m_fields.size() >= maxFields)
        return;
    const qsizetype colon = field.indexOf(':');
    if (colon < 0)
        return;
    const QByteArrayView name = field.first(colon).trimmed();
    if (isFieldName(name))
        m_fields.push_back({name, field.sliced(colon + 1).trimmed()});
}

QByteArrayView HeaderBlock::value(QByteArrayView name) const
{
    // An empty field says nothing: a later one of the same name may.
    for (const Field& field : m_fields) {
        if (!field.value.isEmpty() && isCalled(field, name))
            return field.value;
    }
    return {};
}

bool HeaderBlock::has(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [&](const Field& field) { return isCalled(field, name); });
}

} // namespace svarbord::mime
