// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/found_drafts_row.h"

#include "ui/components/buttons.h"
#include "ui/components/menu_text.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/composer/text_tab.h"
#include "viewmodels/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

FoundDraftsRow::FoundDraftsRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_words(new QLabel(this)),
      m_more(new TextTab(theme, {}, this)),
      m_button(new FlatButton(theme, {}, ButtonKind::Quiet, this))
{
    setObjectName(u"foundDrafts"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 6, 2);
    row->setSpacing(4);
    m_words->setObjectName(u"foundDraftText"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(Theme::small());
    m_words->setProperty("tone", u"secondary"_s);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_words, 1);
    m_more->setObjectName(u"moreFoundDrafts"_s);
    row->addWidget(m_more);
    m_button->setObjectName(u"continueDraft"_s);
    row->addWidget(m_button);
    connect(m_more, &QAbstractButton::clicked, this, &FoundDraftsRow::openMenu);
    connect(m_button, &QAbstractButton::clicked, this, &FoundDraftsRow::goOn);
    spoken(this, [this] { say(); });
    hide();
}

void FoundDraftsRow::setDrafts(const QList<domain::FoundDraft>& drafts, const MemberId& self, Timestamp now)
{
    m_drafts = drafts;
    m_self = self;
    m_now = now;
    setVisible(!drafts.isEmpty());
    say();
}

QString FoundDraftsRow::sentence(const domain::FoundDraft& draft) const
{
    const QString when = viewmodels::relativeDateTime(draft.written, m_now);
    if (draft.aside.isValid())
        return tr("You began another mail, %1.", "a time").arg(when);
    if (!draft.writer.isValid())
        return tr("There is a draft in the mailbox, from %1.", "a time").arg(when);
    if (draft.writer == m_self)
        return tr("You wrote on another machine, %1.", "a time").arg(when);
    const QString name = draft.writerName.isEmpty() ? draft.writer.value : draft.writerName;
    return tr("%1 has begun to write, %2.", "a colleague, a time").arg(name, when);
}

void FoundDraftsRow::say()
{
    if (m_drafts.isEmpty())
        return;
    const domain::FoundDraft& newest = m_drafts.first();
    const QString begun = newest.opening.isEmpty() ? newest.subject : newest.opening;
    m_text = begun.isEmpty() ? sentence(newest)
                             : tr("%1 “%2”", "who has begun, and how it begins").arg(sentence(newest), begun);
    setPlainToolTip(m_words, begun);
    m_words->setAccessibleName(m_text);
    const bool colleague = newest.writer.isValid() && newest.writer != m_self;
    m_button->setLabel(colleague ? tr("Use the text") : tr("Continue"));
    setPlainToolTip(m_button, u"%1 (%2)"_s.arg(m_button->text(), u"Ctrl+Shift+D"_s));
    const int others = static_cast<int>(m_drafts.size()) - 1;
    m_more->setVisible(others > 0);
    m_more->setLabel(tr("%n more", "drafts", others));
    fit();
}

void FoundDraftsRow::fit()
{
    m_words->setText(m_words->fontMetrics().elidedText(m_text, Qt::ElideRight, std::max(m_words->width(), 40)));
}

void FoundDraftsRow::goOn()
{
    if (!m_drafts.isEmpty())
        emit chosen(m_drafts.first());
}

void FoundDraftsRow::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"foundDraftsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const domain::FoundDraft& draft : std::as_const(m_drafts)) {
        const QString begun = draft.subject.isEmpty() ? draft.opening : draft.subject;
        const QString words = menuText(fontMetrics().elidedText(begun, Qt::ElideRight, 320));
        menu->addAction(words + u'\t' + viewmodels::relativeDateTime(draft.written, m_now), this,
                        [this, draft] { emit chosen(draft); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void FoundDraftsRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FoundDraftsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.accentBackground);
    painter.setPen(m_theme.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace svarbord::ui
