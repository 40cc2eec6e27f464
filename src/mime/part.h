// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace svarbord::mime {

/// One node of a mail's MIME tree (RFC 2045-2049). Built either from a whole mail (read_mail.h) or from an IMAP
/// BODYSTRUCTURE plus the few parts that were fetched, so that one interpreter serves both.
struct Part
{
    QString contentType = QStringLiteral("text/plain"); ///< lower case, "type/subtype"
    QMap<QString, QString> parameters;                  ///< of Content-Type; lower-case names, decoded values
    QString disposition;                                ///< lower case, empty when absent
    QString fileName;                                   ///< decoded (RFC 2231, RFC 2047), no path
    QString contentId;                                  ///< without angle brackets
    QString transferEncoding;                           ///< lower case
    QString section;                                    ///< IMAP part specifier, "1.2"; empty for the root multipart
    qint64 encodedSize = 0;                             ///< bytes on the wire
    std::optional<QByteArray> content;                  ///< after transfer decoding; nullopt = not fetched
    QByteArray headerBlock;                             ///< of an embedded message/rfc822, where known
    std::vector<Part> children;
};

} // namespace svarbord::mime
