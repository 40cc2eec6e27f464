// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/wire/response_framer.h"

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <optional>

namespace svarbord::imap {

/// A string of a response: quoted, literal, atom or NIL.
struct WireString
{
    QByteArrayView bytes; ///< valid as long as frame and scanner live
    bool nil = false;
    bool cut = false;     ///< a literal too large to be kept; bytes is empty
    qint64 announced = 0; ///< size before cutting
};

/// Reads the grammar's small pieces (RFC 9051 section 9) from one frame, tolerant of missing and doubled spaces.
/// Every function leaves the position unchanged when it fails. Nothing recurses, so depth of nesting is harmless.
class Scanner
{
public:
    explicit Scanner(const Frame& frame) : m_frame(frame), m_text(frame.bytes) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// 0 at the end.
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void skipSpaces();
    /// Skips spaces, then c if it is there.
    bool accept(char c);
    /// The rest of the frame, consumed.
    QByteArrayView rest();
    /// Up to the next space, parenthesis, bracket or quote; empty when there is none.
    QByteArrayView atom();
    /// The name of a FETCH item, with its section in brackets and its origin: "BODY[HEADER.FIELDS (A B)]<0>".
    QByteArrayView fetchItemName();
    /// A number; also where it is quoted, or where NIL or -1 stands for 0.
    std::optional<quint64> number();
    /// Any string, NIL included; nullopt at a parenthesis or the end.
    std::optional<WireString> string();
    /// Skips one value: an atom, a string, or a list with everything in it. False at the end or a stray ')'.
    bool skipValue();
    [[nodiscard]] qsizetype position() const { return m_at; }
    void setPosition(qsizetype at) { m_at = at; }
    [[nodiscard]] QByteArrayView slice(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from); }

private:
    std::optional<WireString> quoted();
    std::optional<WireString> literal();

    const Frame& m_frame;
    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::deque<QByteArray> m_unescaped; ///< a deque, for views into it stay valid while it grows
};

} // namespace svarbord::imap
