// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/data_folder.h"

#include <QStandardPaths>

namespace svarbord::app {

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/svarbord");
}

} // namespace svarbord::app
