// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/mailbox_name.h"
#include "imap/wire/response_framer.h"
#include "imap/wire/response_parser.h"

#include <cstddef>
#include <cstdint>

using namespace svarbord::imap;

/// The first byte chooses the chunk size; small limits let the fuzzer reach what lies beyond them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    WireLimits limits;
    limits.line = 64 * 1024;
    limits.literal = 4096;
    limits.response = 128 * 1024;
    limits.skipLiteral = 64 * 1024;
    ResponseFramer framer(limits);
    const qsizetype chunk = 1 + data[0] * 4;
    const QByteArrayView wire(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    for (qsizetype at = 0; at < wire.size(); at += chunk) {
        const bool goesOn = framer.push(wire.sliced(at, std::min(chunk, wire.size() - at)), [](Frame&& frame) {
            const Response response = parseResponse(frame);
            if (const auto* list = std::get_if<ListResponse>(&response))
                (void)mailboxNameFromWire(list->name);
        });
        if (!goesOn)
            break;
        if (framer.heldBytes() > limits.response + limits.line)
            __builtin_trap();
    }
    return 0;
}
