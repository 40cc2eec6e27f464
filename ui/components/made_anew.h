// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <QPointer>
#include <QString>

class QWidget;

namespace svarbord::ui {

/// Lets a part of a window make its rows anew without taking the keyboard from anybody: where it stood on one of these
/// rows, it stands on the widget of the same object name when this goes, and where it stood elsewhere it stays there.
class MadeAnew
{
public:
    explicit MadeAnew(const QWidget& part);
    ~MadeAnew();
    MadeAnew(const MadeAnew&) = delete;
    MadeAnew& operator=(const MadeAnew&) = delete;

    /// Takes all rows out. They go when this does, for one of them may be what is being pressed, and keep no name.
    void clear(QLayout* rows);
    void remove(QWidget* row);

    /// Somebody holds a button of this part down, or has a list of choices of it open: rows that are made anew now
    /// would swallow what he is about to decide.
    [[nodiscard]] static bool isInHand(const QWidget& part);

private:
    const QWidget& m_part;
    QString m_focused;
    QList<QPointer<QLayout>> m_cleared;
    QList<QPointer<QWidget>> m_former;
};

} // namespace svarbord::ui
