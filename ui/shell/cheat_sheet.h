// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QDialog>

namespace svarbord::ui {

class CommandTable;

/// Every command and its key, by group.
class CheatSheet : public QDialog
{
    Q_OBJECT

public:
    CheatSheet(const CommandTable& commands, const Theme& theme, QWidget* parent);
};

} // namespace svarbord::ui
