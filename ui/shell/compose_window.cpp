// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compose_window.h"

#include "ui/components/spoken.h"
#include "ui/composer/composer.h"
#include "ui/composer/writing_watch.h"
#include "ui/dialogs/dialogs.h"

#include <QVBoxLayout>

namespace svarbord::ui {

ComposeWindow::ComposeWindow(services::MailService& mail, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_composer(new Composer(mail, theme, dialogs, this)),
      m_writing(new WritingWatch(*m_composer, this))
{
    setObjectName(QStringLiteral("composeWindow"));
    spoken(this, [this] { setWindowTitle(m_isAnswer ? tr("Answer") : tr("New mail")); });
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_composer);
    connect(m_composer, &Composer::left, this, &QDialog::close);
    connect(m_composer, &Composer::discarded, this, &QDialog::close);
    connect(m_composer, &Composer::sent, this, [this](const SentMail& told) {
        m_sent = true;
        emit sent(told);
        close();
    });
    connect(m_writing, &WritingWatch::changed, this, &ComposeWindow::activityChanged);
    connect(this, &QDialog::finished, this, [this] {
        m_writing->stop();
        emit closedWith(m_composer->handOver(), m_sent);
    });
}

bool ComposeWindow::isWriting() const
{
    return m_isAnswer && m_writing->isWriting();
}

ConversationId ComposeWindow::conversation() const
{
    return m_composer->conversation();
}

void ComposeWindow::compose(AccountId account, const QUrl& mailto)
{
    m_composer->composeNew(account, mailto);
}

void ComposeWindow::restore(const domain::OutgoingMail& draft)
{
    m_composer->restore(draft);
}

void ComposeWindow::takeOver(const domain::OutgoingMail& draft, const domain::AddressList& people,
                             const QList<domain::Member>& members)
{
    m_isAnswer = true;
    setWindowTitle(draft.subject.isEmpty() ? tr("Answer") : draft.subject);
    m_composer->setPeople(people, members);
    m_composer->restore(draft);
    m_writing->note();
}

} // namespace svarbord::ui
