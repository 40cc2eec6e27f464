// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace svarbord::domain {

/// One mailbox of a header field (RFC 5322 section 3.4). The address is kept as written, without angle brackets.
struct Address
{
    QString name;
    QString address;

    bool operator==(const Address&) const = default;

    /// Lower-cased address: the key by which contacts and duplicates are found.
    [[nodiscard]] QString key() const { return address.trimmed().toLower(); }
    [[nodiscard]] QString display() const { return name.isEmpty() ? address : name; }
};

using AddressList = QList<Address>;

} // namespace svarbord::domain
