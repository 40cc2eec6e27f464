// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/language.h"
#include "mime/reply_trimmer.h"

#include <cstdint>
#include <cstdlib>

using namespace svarbord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const QString added = mime::trimReply(text);
    if (added.size() > text.size() || (added.isEmpty() && !text.trimmed().isEmpty()))
        std::abort();
    return mime::recognizeLanguage(text).size() > 2 ? -1 : 0;
}
