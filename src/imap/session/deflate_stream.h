// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

namespace svarbord::imap {

/// The two directions of COMPRESS=DEFLATE (RFC 4978). What comes out of decompress() comes in pieces of at most
/// 64 KiB, so that a bomb never exists in memory as a whole and its receiver can stop it.
class DeflateStream
{
public:
    DeflateStream();
    ~DeflateStream();
    DeflateStream(const DeflateStream&) = delete;
    DeflateStream& operator=(const DeflateStream&) = delete;

    /// Compressed and flushed, ready to be sent.
    [[nodiscard]] QByteArray compress(QByteArrayView plain);
    /// sink returns false to stop. False when stopped or when the input is no deflate stream.
    [[nodiscard]] bool decompress(QByteArrayView packed, const std::function<bool(QByteArrayView)>& sink);

private:
    struct Streams;
    std::unique_ptr<Streams> m_streams;
};

} // namespace svarbord::imap
