// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid7.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace svarbord {

QString makeUuid7(Timestamp now)
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto ms = static_cast<quint64>(toMs(now));
    const auto versioned = static_cast<ushort>(0x7000U | (random[0] & 0x0fffU));
    const auto byte = [](quint32 word, unsigned shift) { return static_cast<uchar>((word >> shift) & 0xffU); };
    const QUuid uuid(static_cast<uint>(ms >> 16U), static_cast<ushort>(ms & 0xffffU), versioned,
                     static_cast<uchar>(0x80U | (byte(random[0], 16) & 0x3fU)), byte(random[0], 24), byte(random[1], 0),
                     byte(random[1], 8), byte(random[1], 16), byte(random[1], 24), byte(random[2], 0),
                     byte(random[2], 8));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace svarbord
