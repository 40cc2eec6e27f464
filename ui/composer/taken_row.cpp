// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/taken_row.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextEdit>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

TakenRow::TakenRow(services::MailService& mail, const Theme& theme, QTextEdit& editor, QWidget* parent)
    : QWidget(parent),
      m_mail(mail),
      m_theme(theme),
      m_editor(editor),
      m_words(new QLabel(this)),
      m_button(new FlatButton(theme, {}, ButtonKind::Quiet, this))
{
    setObjectName(u"takenDraft"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 6, 2);
    row->setSpacing(4);
    m_words->setObjectName(u"takenDraftText"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(Theme::small());
    m_words->setWordWrap(true);
    m_words->setProperty("tone", u"warning"_s);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_words, 1);
    m_button->setObjectName(u"takeDraftBack"_s);
    row->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &TakenRow::takeBack);
    connect(&mail, &services::MailService::outboxChanged, this, &TakenRow::refresh);
    spoken(this, [this] { say(); });
    hide();
}

void TakenRow::follow(ConversationId conversation)
{
    m_conversation = conversation;
    refresh();
}

void TakenRow::refresh()
{
    const auto all = m_conversation.isValid() ? m_mail.takenOver() : QList<services::TakenOver>();
    const auto taken = std::ranges::find_if(
        all, [this](const services::TakenOver& one) { return one.draft.conversation == m_conversation; });
    const bool wasTaken = isTaken();
    const auto stored =
        taken == all.end() ? Result<std::optional<domain::OutgoingMail>>() : m_mail.draft(m_conversation);
    m_taken = stored && *stored ? std::optional(*taken) : std::nullopt;
    setVisible(isTaken());
    // The editor is nobody's but ours to lock: it is let go only where it was locked here.
    if (isTaken() || wasTaken)
        m_editor.setReadOnly(isTaken());
    say();
}

QString TakenRow::sentence() const
{
    return isTaken() ? tr("%1 goes on with this draft. To write on here, take it back.").arg(m_taken->name) : QString();
}

void TakenRow::say()
{
    m_words->setText(sentence());
    m_words->setAccessibleName(sentence());
    m_button->setLabel(tr("Take back"));
}

void TakenRow::takeBack()
{
    m_mail.takeBackTaken(m_conversation);
    m_editor.setFocus();
}

void TakenRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.warningBackground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
}

} // namespace svarbord::ui
