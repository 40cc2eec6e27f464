// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QLineEdit>

namespace svarbord::ui {

/// "Search everything": a line with a magnifier, and the key that reaches it while it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const Theme& theme, const QString& key, QWidget* parent = nullptr);

signals:
    /// Escape on an empty field, or Down: back to the list.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_key;
};

} // namespace svarbord::ui
