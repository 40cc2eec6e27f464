// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/web_page.h"

#include <QtPlugin>

/// Named after the program's version and the words of web_page.h (ui/CMakeLists.txt): what was built from other ones
/// would be called by places in a table that mean something else there.
Q_DECLARE_INTERFACE(svarbord::ui::WebEngine, SVARBORD_WEB_ENGINE_ID)
