// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QDialog>

namespace svarbord::ui {

class Dialogs;

/// Shows where the drop folder lies and how mail comes in and goes out by it. Deletes itself when closed.
class DropFolderDialog : public QDialog
{
    Q_OBJECT

public:
    DropFolderDialog(const QString& folder, Dialogs& dialogs, const Theme& theme, QWidget* parent);
};

} // namespace svarbord::ui
