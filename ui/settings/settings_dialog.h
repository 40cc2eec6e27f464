// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace svarbord::ui {

class SettingsPage;

/// The settings: sections at the left, the chosen one at the right, and a field that finds a setting in any of them.
/// What is changed is in force at once. Deletes itself when closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Theme& theme, QWidget* parent);

    /// In the order shown. The dialog owns the page.
    void addPage(SettingsPage* page);
    void showPage(const QString& objectName);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void find(const QString& text);

    const Theme& m_theme;
    QLineEdit* m_search = nullptr;
    QListWidget* m_sections = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_nothing = nullptr;
    QList<SettingsPage*> m_all;
};

} // namespace svarbord::ui
