// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compose_window.h"

#include "ui/components/spoken.h"
#include "ui/composer/composer.h"
#include "ui/dialogs/dialogs.h"

#include <QVBoxLayout>

namespace svarbord::ui {

ComposeWindow::ComposeWindow(services::MailService& mail, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_composer(new Composer(mail, theme, dialogs, this))
{
    setObjectName(QStringLiteral("composeWindow"));
    spoken(this, [this] { setWindowTitle(tr("New mail")); });
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_composer);
    connect(m_composer, &Composer::left, this, &QDialog::close);
    connect(m_composer, &Composer::sent, this, [this](const SentMail& told) {
        emit sent(told);
        close();
    });
}

void ComposeWindow::compose(AccountId account, const QUrl& mailto)
{
    m_composer->composeNew(account, mailto);
}

void ComposeWindow::restore(const domain::OutgoingMail& draft)
{
    m_composer->restore(draft);
}

} // namespace svarbord::ui
