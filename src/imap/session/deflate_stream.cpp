// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/deflate_stream.h"

#include <zlib.h>

#include <array>

namespace svarbord::imap {

namespace {
constexpr int rawDeflate = -15;
constexpr size_t piece = 64 * 1024;

Bytef* input(QByteArrayView bytes)
{
    return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data())); // zlib does not write to it
}
} // namespace

struct DeflateStream::Streams
{
    z_stream out{};
    z_stream in{};
    std::array<char, piece> buffer{};
};

DeflateStream::DeflateStream() : m_streams(std::make_unique<Streams>())
{
    deflateInit2(&m_streams->out, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, 8, Z_DEFAULT_STRATEGY);
    inflateInit2(&m_streams->in, rawDeflate);
}

DeflateStream::~DeflateStream()
{
    deflateEnd(&m_streams->out);
    inflateEnd(&m_streams->in);
}

QByteArray DeflateStream::compress(QByteArrayView plain)
{
    z_stream& stream = m_streams->out;
    stream.next_in = input(plain);
    stream.avail_in = static_cast<uInt>(plain.size());
    QByteArray packed;
    do {
        stream.next_out = reinterpret_cast<Bytef*>(m_streams->buffer.data());
        stream.avail_out = piece;
        deflate(&stream, Z_SYNC_FLUSH);
        packed.append(m_streams->buffer.data(), static_cast<qsizetype>(piece - stream.avail_out));
    } while (stream.avail_out == 0);
    return packed;
}

bool DeflateStream::decompress(QByteArrayView packed, const std::function<bool(QByteArrayView)>& sink)
{
    z_stream& stream = m_streams->in;
    stream.next_in = input(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    do {
        stream.next_out = reinterpret_cast<Bytef*>(m_streams->buffer.data());
        stream.avail_out = piece;
        const int outcome = inflate(&stream, Z_SYNC_FLUSH);
        if (outcome != Z_OK && outcome != Z_BUF_ERROR)
            return false;
        const auto produced = static_cast<qsizetype>(piece - stream.avail_out);
        if (produced > 0 && !sink(QByteArrayView(m_streams->buffer.data(), produced)))
            return false;
    } while (stream.avail_in > 0 || stream.avail_out == 0);
    return true;
}

} // namespace svarbord::imap
