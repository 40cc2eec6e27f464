// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overtaken_service.h"
#include "ui/components/theme.h"

#include <QWidget>

class QLabel;

namespace svarbord::ui {

class FlatButton;

/// A decision of this member that does not stand: what it was, what stands instead, and what can be done about it.
/// GUI thread.
class OvertakenRow : public QWidget
{
    Q_OBJECT

public:
    /// decided, stands: what it was and what is there now, in words.
    OvertakenRow(const Theme& theme, const services::OvertakenChange& change, const QString& decided,
                 const QString& stands, Timestamp now, QWidget* parent);

    [[nodiscard]] const services::OvertakenChange& change() const { return m_change; }

signals:
    void redoPressed();
    void dismissPressed();
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void say();

    const Theme& m_theme;
    services::OvertakenChange m_change;
    QString m_was;
    QString m_is;
    Timestamp m_now;
    QLabel* m_about;
    QLabel* m_decided;
    QLabel* m_stands;
    FlatButton* m_redo;
    FlatButton* m_dismiss;
};

} // namespace svarbord::ui
