// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/overtaken_row.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/tone.h"
#include "viewmodels/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using domain::OvertakenBy;

namespace {

QLabel* line(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

OvertakenRow::OvertakenRow(const Theme& theme, const services::OvertakenChange& change, const QString& decided,
                           const QString& stands, Timestamp now, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_change(change),
      m_was(decided),
      m_is(stands),
      m_now(now),
      m_about(line(u"overtakenAbout"_s, this)),
      m_decided(line(u"overtakenDecided"_s, this)),
      m_stands(line(u"overtakenStands"_s, this)),
      m_redo(new FlatButton(theme, {}, ButtonKind::Secondary, this)),
      m_dismiss(new FlatButton(theme, {}, ButtonKind::Quiet, this))
{
    setObjectName(u"overtakenRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 20, 12);
    row->setSpacing(4);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    m_about->setFont(Theme::bodyStrong());
    m_decided->setProperty("tone", u"secondary"_s);
    words->addWidget(m_about);
    words->addWidget(m_decided);
    words->addWidget(m_stands);
    row->addLayout(words, 1);
    m_redo->setObjectName(u"overtakenRedo"_s);
    m_dismiss->setObjectName(u"overtakenDismiss"_s);
    for (FlatButton* button : {m_dismiss, m_redo})
        row->addWidget(button, 0, Qt::AlignVCenter);
    m_redo->setVisible(change.canRedo);
    connect(m_redo, &QAbstractButton::clicked, this, &OvertakenRow::redoPressed);
    connect(m_dismiss, &QAbstractButton::clicked, this, &OvertakenRow::dismissPressed);
    spoken(this, [this] { say(); });
}

void OvertakenRow::say()
{
    const auto at = [this](const QString& who, const QString& what, Timestamp when) {
        const QString said = tr("%1: %2", "who did what").arg(who, what);
        return toMs(when) == 0 ? said : said + u" · "_s + viewmodels::relativeDateTime(when, m_now);
    };
    m_about->setText(m_change.about.isEmpty() ? tr("A setting of the team") : m_change.about);
    m_decided->setText(at(tr("You"), m_was, m_change.decidedAt));
    const bool isRefused = m_change.by == OvertakenBy::Rights || m_change.byName.isEmpty();
    m_stands->setText(isRefused ? tr("It has no effect: %1").arg(m_is)
                                : at(m_change.byName, m_is, m_change.overtakenAt));
    setTone(m_stands, isRefused ? u"danger"_s : u"warning"_s);
    m_redo->setLabel(tr("Do it again"));
    m_dismiss->setLabel(m_change.canRedo ? tr("Leave it") : tr("Understood"));
    setAccessibleName(m_about->text() + u". "_s + m_decided->text() + u". "_s + m_stands->text());
}

void OvertakenRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus())
        painter.fillRect(rect(), m_theme.accentBackground);
    else if (underMouse())
        painter.fillRect(rect(), m_theme.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
}

void OvertakenRow::mouseDoubleClickEvent(QMouseEvent*)
{
    emit opened();
}

void OvertakenRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
        break;
    case Qt::Key_Delete:
        emit dismissPressed();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace svarbord::ui
