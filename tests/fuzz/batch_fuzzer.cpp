// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_reader.h"
#include "storage/compression.h"

#include <cstdint>
#include <cstdlib>

using namespace svarbord;
using namespace svarbord::journal;

/// The first byte tells whether the rest is packed already or is packed here, so that the fuzzer reaches what lies
/// behind the packing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    QByteArray packed(reinterpret_cast<const char*>(bytes) + 1, static_cast<qsizetype>(size) - 1);
    if (bytes[0] != 'Z')
        packed = storage::compress(packed);
    LogReader reader;
    const Verdict verdict = reader.read({1, packed, {}});
    const Result<SealedBatch> sealed = decodeBatch(packed);
    if (!sealed) {
        if (verdict.isTaken() || sealed.error().userText.isEmpty())
            std::abort();
        return 0;
    }
    // What was read is written as it came, and stays within its bounds.
    const Result<SealedBatch> again = decodeBatch(encodeBatch(*sealed));
    if (!again || again->hash != sealed->hash || sealed->batch.operations.isEmpty() ||
        sealed->batch.operations.size() > BatchLimits::operations || describeBatch(sealed->batch).isEmpty())
        std::abort();
    if (verdict.isTaken() != reader.roster().isFounded())
        std::abort();
    return 0;
}
