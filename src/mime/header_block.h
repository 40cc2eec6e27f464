// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace svarbord::mime {

/// The fields of one header block (RFC 5322 section 2.2), as views into the mail, which must outlive it.
/// Lines that are no field are skipped; at most 2000 fields are kept.
class HeaderBlock
{
public:
    struct Field
    {
        QByteArrayView name;
        QByteArrayView value; ///< raw: still folded and encoded
    };

    HeaderBlock() = default;
    explicit HeaderBlock(QByteArrayView block);

    /// The first field of that name; for most fields the one that mail programs show when there are two.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;
    [[nodiscard]] const std::vector<Field>& fields() const { return m_fields; }
    /// Bytes up to and including the empty line that ends the block.
    [[nodiscard]] qsizetype length() const { return m_length; }

private:
    void add(QByteArrayView field);

    std::vector<Field> m_fields;
    qsizetype m_length = 0;
};

} // namespace svarbord::mime
