// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/undo_send.h"

#include "base/when_done.h"
#include "ui/components/spoken.h"
#include "ui/components/theme.h"
#include "ui/components/tool_tip.h"

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

UndoSend::UndoSend(services::MailService& mail, QWidget* parent) : QToolButton(parent), m_mail(mail)
{
    setObjectName(u"undoSend"_s);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(Theme::chip());
    setStyleSheet(u"QToolButton { border: none; padding: 0 2px; background: transparent; color: palette(link); }"
                  "QToolButton:hover, QToolButton:focus { text-decoration: underline; }"_s);
    hide();
    m_timer.setInterval(std::chrono::milliseconds{250});
    connect(&m_timer, &QTimer::timeout, this, &UndoSend::tick);
    connect(this, &QAbstractButton::clicked, this, &UndoSend::undo);
    connect(&mail, &services::MailService::outboxChanged, this, &UndoSend::look);
    spoken(this, [this] { tick(); });
    look();
}

void UndoSend::look()
{
    const auto entries = m_mail.outbox();
    const Timestamp now = m_mail.now();
    m_entry = {};
    for (const domain::OutboxEntry& entry : entries.value_or(QList<domain::OutboxEntry>())) {
        const bool waits = entry.state == domain::OutboxState::Queued && entry.attempts == 0 && entry.editable;
        if (waits && entry.notBefore > now && entry.notBefore - now < longest && entry.created > m_entry.created)
            m_entry = entry;
    }
    if (isPossible())
        m_timer.start();
    tick();
}

void UndoSend::tick()
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_entry.notBefore - m_mail.now());
    if (wait <= std::chrono::seconds{0})
        m_entry = {};
    setVisible(isPossible());
    if (!isPossible()) {
        m_timer.stop();
        return;
    }
    setText(tr("Sending in %n s · Undo", nullptr, static_cast<int>(wait.count())));
    setAccessibleName(tr("Undo sending “%1”").arg(m_entry.subject));
    setPlainToolTip(this, accessibleName());
}

void UndoSend::undo()
{
    if (!isPossible())
        return;
    whenDone(m_mail.takeBack(m_entry.id), this, [this](const Result<domain::OutgoingMail>& draft) {
        if (!draft)
            emit failed(draft.error().userText);
    });
}

} // namespace svarbord::ui
