// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

namespace svarbord::mime {

// Decoding of header field values as they travel. All of it is tolerant, linear in the input and never fails; what
// cannot be read is empty.

/// Unstructured text: unfolded, encoded words (RFC 2047) decoded, raw 8-bit guessed. Never holds a line break.
[[nodiscard]] QString decodeHeaderText(QByteArrayView value);

/// A list of mailboxes and groups (RFC 5322 section 3.4); at most 1000 addresses.
[[nodiscard]] domain::AddressList decodeAddresses(QByteArrayView value);

/// Message ids (RFC 5322 section 3.6.4) without angle brackets, in order, no doubles; at most 1000.
[[nodiscard]] QStringList decodeMessageIds(QByteArrayView value);

/// A date (RFC 5322 section 3.3, and what broken clients write); invalid when missing or outside the years 1970-2099.
[[nodiscard]] QDateTime decodeDate(QByteArrayView value);

/// A value with parameters, as in Content-Type and Content-Disposition.
struct ParameterizedValue
{
    QString value;                     ///< lower case
    QMap<QString, QString> parameters; ///< lower-case names; RFC 2231 and RFC 2047 decoded; at most 100
};
[[nodiscard]] ParameterizedValue decodeParameterized(QByteArrayView value);

/// Parameters that come as pairs, as in an IMAP BODYSTRUCTURE: joins and decodes RFC 2231 pieces.
[[nodiscard]] QMap<QString, QString> decodeParameters(const QList<std::pair<QByteArray, QByteArray>>& raw);

/// A file name without folders, control characters or leading dots that could surprise a file system.
[[nodiscard]] QString safeFileName(const QString& name);

} // namespace svarbord::mime
