// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/account_service.h"
#include "ui/components/theme.h"

#include <QWidget>

namespace svarbord::ui {

/// What a connection test found, line by line: what works, and what to do about the rest. Hidden while it says nothing.
class ConnectionReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionReportView(const Theme& theme, QWidget* parent = nullptr);

    void present(const services::ConnectionReport& report);
    void clear();

private:
    void addLine(bool good, const QString& text, const QString& advice);

    const Theme& m_theme;
};

} // namespace svarbord::ui
