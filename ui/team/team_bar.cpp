// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_bar.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

TeamBar::TeamBar(const Theme& theme, QWidget* parent, const QString& name)
    : QWidget(parent),
      m_theme(theme),
      m_text(new QLabel(this)),
      m_act(new FlatButton(theme, {}, ButtonKind::Secondary, this)),
      m_close(new IconButton(theme, Icon::Close, {}, this))
{
    setObjectName(name);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act->setObjectName(name + u"Act"_s);
    m_close->setObjectName(name + u"Close"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    connect(m_act, &QAbstractButton::clicked, this, &TeamBar::acted);
    connect(m_close, &QAbstractButton::clicked, this, &TeamBar::closed);
    spoken(m_close, [this] { m_close->setName(tr("Not now")); });
    hide();
}

void TeamBar::say(const QString& text, const QString& action, Closing closing)
{
    m_text->setText(text);
    m_act->setLabel(action);
    m_act->setVisible(!action.isEmpty());
    m_close->setVisible(closing == Closing::Possible);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString TeamBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

QWidget* TeamBar::act() const
{
    return m_act;
}

void TeamBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.accentBackground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
}

} // namespace svarbord::ui
