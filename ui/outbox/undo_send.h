// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outbox.h"
#include "services/mail_service.h"

#include <QTimer>
#include <QToolButton>

namespace svarbord::ui {

/// "Sending in 8 s · Undo": stands in the foot bar, whatever is on screen, while the latest mail can still be taken
/// back. GUI thread.
class UndoSend : public QToolButton
{
    Q_OBJECT

public:
    explicit UndoSend(services::MailService& mail, QWidget* parent = nullptr);

    [[nodiscard]] bool isPossible() const { return m_entry.id.isValid(); }
    /// Takes the mail back; MailService::takenBack tells of its draft.
    void undo();

    /// Mail that leaves later than this waits in the outbox and needs no button.
    static constexpr std::chrono::seconds longest{61};

signals:
    void failed(const QString& text);

private:
    void look();
    void tick();

    services::MailService& m_mail;
    domain::OutboxEntry m_entry;
    QTimer m_timer;
};

} // namespace svarbord::ui
