// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/icons.h"
#include "ui/components/theme.h"

#include <QPointer>
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
    QString group; ///< what it is or whose: "Conversation", the customer
    Icon icon = Icon::Mail;
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
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const QString& text);
    void find();
    void take(const QList<PaletteEntry>& found);
    void fit();
    void place();
    void runChosen();
    void leave();

    CommandTable& m_commands;
    const Theme& m_theme;
    QWidget* m_shade; ///< dims what lies below
    QLineEdit* m_field;
    QListWidget* m_list;
    QPointer<QWidget> m_from; ///< had the keyboard before
    QTimer m_findDelay;
    QList<Finder> m_finders;
    QList<PaletteEntry> m_found;
    quint64 m_generation = 0;
};

} // namespace svarbord::ui
