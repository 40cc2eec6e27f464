// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svarbord::test {

/// Makes folder/workspace.sqlite with this many conversations of one mail each, lifelike subjects, customers and
/// states, two years of activity: a third open, most closed, some snoozed or spam. Ends the program when it cannot.
/// A million take well under a minute; the same count gives the same rows.
void makeBigWorkspace(const QString& folder, int conversations);

} // namespace svarbord::test
