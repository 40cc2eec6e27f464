// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace svarbord {

Q_LOGGING_CATEGORY(logImap, "svarbord.imap", QtWarningMsg)
Q_LOGGING_CATEGORY(logSmtp, "svarbord.smtp", QtWarningMsg)
Q_LOGGING_CATEGORY(logStorage, "svarbord.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "svarbord.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logEngine, "svarbord.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "svarbord.ui", QtWarningMsg)

} // namespace svarbord
