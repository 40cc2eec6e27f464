// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macro.h"
#include "domain/outbox.h"
#include "domain/selection.h"
#include "ui/components/theme.h"

#include <QObject>

#include <functional>
#include <optional>

namespace svarbord::services {
class MailService;
}

namespace svarbord::ui {

class CommandTable;
class Composer;
class UndoSend;

/// The window's part in outgoing mail: the outbox, what can still be taken back, the alarm when a mail cannot be sent,
/// and the team's macros as commands. GUI thread.
class OutgoingDesk : public QObject
{
    Q_OBJECT

public:
    /// What it needs of the window.
    struct Window
    {
        QWidget* widget;
        CommandTable& commands;
        std::function<domain::Selection()> selection;
        std::function<Composer*()> composer; ///< of the conversation that is open; may be none
    };

    OutgoingDesk(services::MailService& mail, const Theme& theme, Window window);

    /// Again when the language has changed.
    void addCommands();
    void openOutbox();
    /// For the foot bar, which owns it then.
    [[nodiscard]] UndoSend* undoSend() const { return m_undoSend; }

    /// Mails of this machine that should have left by themselves within a minute: without the program they do not.
    [[nodiscard]] int unsent() const;

signals:
    void conversationRequested(svarbord::ConversationId id);
    /// A new mail was taken back: its window shall open again.
    void newMailRequested(const svarbord::domain::OutgoingMail& draft);
    /// A macro begins.
    void begun();
    /// A mail was dropped; its words come back by the command answer.undoSend.
    void dropped(const QString& text);
    void done(const QString& text);
    void failed(const QString& text);

private:
    void addMacros();
    void run(const domain::Macro& macro);
    void alarm(const domain::OutboxEntry& entry);
    void takenBack(const domain::OutgoingMail& draft);
    void bringBack();

    services::MailService& m_mail;
    const Theme& m_theme;
    Window m_window;
    QStringList m_macroCommands;
    std::optional<domain::OutgoingMail> m_dropped; ///< last, and not put back yet
    UndoSend* m_undoSend;
};

} // namespace svarbord::ui
