// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/read_mail.h"

#include <cstdint>
#include <cstdlib>

using namespace svarbord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArrayView raw(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const mime::ParsedMail mail = mime::readMail(raw);
    if (mail.attachments.size() > mime::maxParts || mail.text.contains(QChar(0)) ||
        mail.subject.contains(QLatin1Char('\n')))
        std::abort();
    if (!QStringView(mail.text).trimmed().isEmpty() && mail.newText.isEmpty())
        std::abort();
    return 0;
}
