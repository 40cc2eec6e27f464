// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/transfer_encoding.h"

#include <gmime/gmime-encodings.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace svarbord::mime {
namespace {

GMimeContentEncoding encodingOf(QByteArrayView name)
{
    const QByteArrayView trimmed = name.trimmed();
    const auto is = [&](QByteArrayView known) { return trimmed.compare(known, Qt::CaseInsensitive) == 0; };
    if (is("base64"))
        return GMIME_CONTENT_ENCODING_BASE64;
    if (is("quoted-printable"))
        return GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
    if (is("x-uuencode") || is("uuencode") || is("x-uue"))
        return GMIME_CONTENT_ENCODING_UUENCODE;
    return GMIME_CONTENT_ENCODING_DEFAULT;
}

/// The lines of a uuencoded file without "begin" and "end", which the decoder does not know.
QByteArrayView uuLines(QByteArrayView encoded)
{
    if (!encoded.startsWith("begin "))
        return encoded;
    const qsizetype lineEnd = encoded.indexOf('\n');
    return lineEnd < 0 ? QByteArrayView() : encoded.sliced(lineEnd + 1);
}

} // namespace

namespace {

/// The last letters of base64 that was cut or came without padding.
QByteArray remainder(GMimeEncoding& state)
{
    constexpr int lettersPerGroup = 4;
    const int pending = std::abs(state.state);
    if (state.encoding != GMIME_CONTENT_ENCODING_BASE64 || pending < 2 || pending >= lettersPerGroup)
        return {};
    std::array<char, 16> out{};
    const size_t size = g_mime_encoding_step(&state, "==", size_t(lettersPerGroup - pending), out.data());
    return {out.data(), qsizetype(size)};
}

} // namespace

QByteArray decodeTransfer(QByteArrayView encoded, QByteArrayView encoding, qint64 maxBytes)
{
    const GMimeContentEncoding kind = encodingOf(encoding);
    if (kind == GMIME_CONTENT_ENCODING_DEFAULT)
        return encoded.first(std::min<qint64>(encoded.size(), maxBytes)).toByteArray();

    QByteArrayView input = kind == GMIME_CONTENT_ENCODING_UUENCODE ? uuLines(encoded) : encoded;
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, kind);
    QByteArray out;
    constexpr qsizetype step = 1024 * 1024;
    out.reserve(std::min<qint64>(kind == GMIME_CONTENT_ENCODING_BASE64 ? input.size() * 3 / 4 + 8 : input.size(),
                                 std::min<qint64>(maxBytes, 64 * step)));
    while (!input.isEmpty() && out.size() < maxBytes) {
        const QByteArrayView piece = input.first(std::min(step, input.size()));
        input = input.sliced(piece.size());
        const qsizetype before = out.size();
        out.resize(before + qsizetype(g_mime_encoding_outlen(&state, size_t(piece.size()))));
        const size_t got = g_mime_encoding_step(&state, piece.data(), size_t(piece.size()), out.data() + before);
        out.resize(before + qsizetype(got));
    }
    out += remainder(state);
    if (out.size() > maxBytes)
        out.truncate(maxBytes);
    return out;
}

} // namespace svarbord::mime
