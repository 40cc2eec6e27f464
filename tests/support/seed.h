// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

namespace svarbord::testing {

/// Another seed in every run, told on the log; the same again with SVARBORD_TEST_SEED.
[[nodiscard]] inline quint32 toldSeed()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("SVARBORD_TEST_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    qInfo("SVARBORD_TEST_SEED=%u", seed);
    return seed;
}

} // namespace svarbord::testing
