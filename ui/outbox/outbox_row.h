// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox_line.h"
#include "ui/components/theme.h"

#include <QWidget>

class QLabel;

namespace svarbord::ui {

class FlatButton;

/// One mail of the outbox: to whom, how it stands, and what can be done. GUI thread.
class OutboxRow : public QWidget
{
    Q_OBJECT

public:
    OutboxRow(const Theme& theme, const services::OutboxLine& line, Timestamp now, QWidget* parent);

    [[nodiscard]] const domain::OutboxEntry& entry() const { return m_line.entry; }
    [[nodiscard]] const services::OutboxLine& line() const { return m_line; }
    /// A new state of the same mail, or the same state a second later.
    void show(const services::OutboxLine& line, Timestamp now);
    using QWidget::show;
    [[nodiscard]] QString sentence() const;

signals:
    void sendPressed();
    void editPressed();
    void dropPressed();
    void readPressed();
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void say();
    void offer();

    const Theme& m_theme;
    services::OutboxLine m_line;
    Timestamp m_now;
    QLabel* m_subject;
    QLabel* m_to;
    QLabel* m_state;
    FlatButton* m_send;
    FlatButton* m_edit;
    FlatButton* m_drop;
    FlatButton* m_read; ///< of what is over
};

} // namespace svarbord::ui
