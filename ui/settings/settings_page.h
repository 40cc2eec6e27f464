// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/icons.h"
#include "ui/components/theme.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace svarbord::ui {

/// What stands beside a control.
struct SettingText
{
    QString name;
    QString explanation; ///< may be empty
};

/// One section of the settings: rows of a name, an explanation and a control, which a search can leave out. Texts are
/// asked for again when the language changes.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, Icon icon, std::function<QString()> title, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title(); }
    [[nodiscard]] Icon icon() const { return m_icon; }
    /// Leaves the rows that have all these words, all of them when the title has; says how many.
    int filter(const QStringList& words);

protected:
    void addHeading(std::function<QString()> text);
    /// Gives the row, to hide or disable it as a whole.
    QWidget* addRow(QWidget* control, std::function<SettingText()> text);
    /// A part that is no row; found by the words it is said to hold.
    void addPart(QWidget* part, std::function<QString()> words);
    void finish();

    const Theme& m_theme;

private:
    struct Part
    {
        QWidget* widget;
        std::function<QString()> words;
        QLabel* heading;
    };

    Icon m_icon;
    std::function<QString()> m_title;
    QVBoxLayout* m_column;
    QLabel* m_heading = nullptr; ///< the last one added
    QList<Part> m_parts;
};

} // namespace svarbord::ui
