// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/components/theme.h"

#include <QDialog>

class QDateTimeEdit;

namespace svarbord::ui {

/// Asks for the moment a mail shall leave. Deletes itself when closed.
class SendLaterDialog : public QDialog
{
    Q_OBJECT

public:
    SendLaterDialog(const Theme& theme, Timestamp now, QWidget* parent);

signals:
    void chosen(svarbord::Timestamp at);

private:
    QDateTimeEdit* m_moment;
};

} // namespace svarbord::ui
