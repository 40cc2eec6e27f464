// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/outbox.h"
#include "ui/components/theme.h"

#include <QDialog>
#include <QUrl>

namespace svarbord::services {
class MailService;
}

namespace svarbord::ui {

class Composer;
class WritingWatch;
class Dialogs;
struct SentMail;

/// A window with a composer, for a new mail or an answer that was begun elsewhere. Escape keeps the draft and closes
/// it.
class ComposeWindow : public QDialog
{
    Q_OBJECT

public:
    ComposeWindow(services::MailService& mail, Dialogs& dialogs, const Theme& theme, QWidget* parent);
    void compose(AccountId account, const QUrl& mailto);
    /// Goes on with a mail that was taken back.
    void restore(const domain::OutgoingMail& draft);

    /// An answer that was begun elsewhere; people are offered as recipients.
    void takeOver(const domain::OutgoingMail& draft, const domain::AddressList& people,
                  const QList<domain::Member>& members);

    [[nodiscard]] bool isAnswer() const { return m_isAnswer; }
    /// An answer is being written here just now, to conversation().
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] ConversationId conversation() const;

signals:
    /// See isWriting().
    void activityChanged();
    /// Closed without sending: this is what is written.
    void closedWith(const svarbord::domain::OutgoingMail& draft, bool wasSent);
    void sent(const svarbord::ui::SentMail& mail);

private:
    Composer* m_composer;
    WritingWatch* m_writing;
    bool m_sent = false;
    bool m_isAnswer = false;
};

} // namespace svarbord::ui
