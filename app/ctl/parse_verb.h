// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace svarbord::ctl {

/// `parse FILE.eml` prints one JSON object; `parse --many` reads file names on stdin and prints one object a line, in
/// their order. Arguments are those after the verb. Returns the exit code: 0 ok, 1 a file could not be read, 2 usage.
int runParse(const QStringList& arguments);

} // namespace svarbord::ctl
