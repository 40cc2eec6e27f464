// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QDialog>

namespace svarbord::ui {

/// A mail as it came, for reading and copying.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    SourceDialog(const Theme& theme, const QString& subject, const QByteArray& source, QWidget* parent = nullptr);
};

} // namespace svarbord::ui
