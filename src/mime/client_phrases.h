// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace svarbord::mime {

// How mail programs introduce what they quote and forward, in English, Norwegian, Danish, Swedish, German, French and
// Finnish. Lines are trimmed views into one text.
using Lines = QList<QStringView>;

/// "-----Original Message-----" and its translations.
[[nodiscard]] bool isOriginalMarker(QStringView line);

/// "---------- Forwarded message ---------", "Begin forwarded message:" and their translations.
[[nodiscard]] bool isForwardMarker(QStringView line);

/// A header block as Outlook writes above a quoted mail: From, and at least two of Sent, To, Subject.
struct QuotedHeader
{
    qsizetype first = 0;
    qsizetype last = 0;
    QString from;         ///< the value of its From line
    bool finnish = false; ///< there "VS:" answers, elsewhere it forwards
};
[[nodiscard]] std::optional<QuotedHeader> quotedHeaderAt(const Lines& lines, qsizetype at);

/// The value of a "From:" line in any of the languages; empty for other lines.
[[nodiscard]] QStringView fromLineValue(QStringView line);

/// The first line of an introduction such as "On Monday Kari wrote:" that ends on the line at end, which may be wrapped
/// over up to three lines; nullopt when there is none. Trust asks for a date or an address in it.
enum class Trust { NeedsDate, AnyWriter };
[[nodiscard]] std::optional<qsizetype> attributionStart(const Lines& lines, qsizetype end, Trust trust);

/// "Sent from my iPhone", "Hent Outlook for iOS" and the like.
[[nodiscard]] bool isMobileSignature(QStringView line);

/// "Med vennlig hilsen", "Kind regards", also with a name behind.
[[nodiscard]] bool isClosing(QStringView line);

enum class SubjectPrefix { None, Reply, Forward, ForwardOrFinnishReply };
/// What the first prefix of a subject says ("Re:", "SV:", "Fwd:", "VS:", "VB:", "WG:", "TR:", "VL:" …).
[[nodiscard]] SubjectPrefix subjectPrefix(QStringView subject);

} // namespace svarbord::mime
