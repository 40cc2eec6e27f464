// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mail_service.h"
#include "ui/components/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace svarbord::ui {

class EmptyState;
class OutboxRow;

/// Everything that has not left yet: what waits and for what, what failed and why, and what can be done about it.
/// GUI thread.
class OutboxView : public QWidget
{
    Q_OBJECT

public:
    OutboxView(services::MailService& mail, const Theme& theme, QWidget* parent = nullptr);

    /// The rows on screen, those that need a person first.
    [[nodiscard]] QList<OutboxRow*> rows() const { return m_rows; }

signals:
    /// The conversation of a mail was asked for.
    void conversationRequested(svarbord::ConversationId id);
    void failed(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void reload();
    void tick();
    void add(const services::OutboxLine& line);
    void tell(const QFuture<Status>& done);

    services::MailService& m_mail;
    const Theme& m_theme;
    QTimer m_tick;
    QLabel* m_title;
    QStackedLayout* m_pages;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QList<OutboxRow*> m_rows;
};

} // namespace svarbord::ui
