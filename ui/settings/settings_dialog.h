// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
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

    /// The pages that are added from now on stand below this heading.
    void beginGroup(std::function<QString()> name);
    /// In the order shown. The dialog owns the page.
    void addPage(SettingsPage* page);
    void showPage(const QString& objectName);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands in a line of the list: a page, or the heading of those below it.
    struct Section
    {
        SettingsPage* page;
        std::function<QString()> heading;
    };

    void build();
    void addSection(const Section& section, QListWidgetItem* item);
    void sayNames();
    void find(const QString& text);

    const Theme& m_theme;
    QLineEdit* m_search = nullptr;
    QListWidget* m_sections = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_nothing = nullptr;
    QList<Section> m_all;
};

} // namespace svarbord::ui
