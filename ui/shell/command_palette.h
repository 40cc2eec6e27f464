// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;

namespace svarbord::ui {

class CommandTable;

/// Something besides commands that the palette can go to.
struct PaletteEntry
{
    QString text;
    QString group; ///< what it is: "Conversation", "Contact"
    std::function<void()> run;
};

/// A field and what matches what is typed: commands, settings, conversations and contacts; Enter runs the chosen one.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(CommandTable& commands, const Theme& theme, QWidget* window);
    void open();
    /// Gives what there is besides commands to take; may answer later, and then is asked no more for that text.
    using Take = std::function<void(const QList<PaletteEntry>& found)>;
    using Finder = std::function<void(const QString& text, Take take)>;
    void addFinder(Finder finder) { m_finders.append(std::move(finder)); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const QString& text);
    void find();
    void take(const QList<PaletteEntry>& found);
    void fit();
    void runChosen();

    CommandTable& m_commands;
    const Theme& m_theme;
    QLineEdit* m_field;
    QListWidget* m_list;
    QTimer m_findDelay;
    QList<Finder> m_finders;
    QList<PaletteEntry> m_found;
    quint64 m_generation = 0;
};

} // namespace svarbord::ui
