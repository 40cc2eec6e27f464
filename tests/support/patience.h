// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTest>

// What is waited for comes at once, or a busy machine needs longer than the 5 s Qt grants; only a failure takes the
// whole.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 30'000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30'000)
