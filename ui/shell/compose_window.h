// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outbox.h"
#include "ui/components/theme.h"

#include <QDialog>
#include <QUrl>

namespace svarbord::services {
class MailService;
}

namespace svarbord::ui {

class Composer;
class Dialogs;
struct SentMail;

/// A window with a composer for a mail that answers nothing. Escape keeps the draft and closes it.
class ComposeWindow : public QDialog
{
    Q_OBJECT

public:
    ComposeWindow(services::MailService& mail, Dialogs& dialogs, const Theme& theme, QWidget* parent);
    void compose(AccountId account, const QUrl& mailto);
    /// Goes on with a mail that was taken back.
    void restore(const domain::OutgoingMail& draft);

signals:
    void sent(const svarbord::ui::SentMail& mail);

private:
    Composer* m_composer;
};

} // namespace svarbord::ui
