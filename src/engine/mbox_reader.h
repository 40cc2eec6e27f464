// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace svarbord::engine {

/// Walks over an mbox file (RFC 4155, mboxrd quoting) one mail at a time. Memory is bounded by maxMail: the rest of a
/// longer mail is left out.
class MboxReader
{
public:
    static constexpr qint64 maxMail = 128 * 1024 * 1024;

    struct Entry
    {
        QByteArray raw;
        std::optional<Timestamp> arrived; ///< from the separator line
    };

    explicit MboxReader(QIODevice& device) : m_device(device) {}

    [[nodiscard]] std::optional<Entry> next();
    /// Whether the file begins as an mbox does.
    [[nodiscard]] static bool recognises(QByteArrayView beginning) { return beginning.startsWith("From "); }

private:
    QIODevice& m_device;
    QByteArray m_separator;
};

} // namespace svarbord::engine
