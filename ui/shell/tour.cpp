// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/components/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardWidth = 320;
constexpr int gap = 12;
constexpr int outlineWidth = 2;

/// A frame that the mouse passes through.
class Outline final : public QWidget
{
public:
    Outline(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, outlineWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }

private:
    const Theme& m_theme;
};

} // namespace

Tour::Tour(QList<Step> steps, const Theme& theme, QWidget* window)
    : QWidget(window),
      m_steps(std::move(steps)),
      m_theme(theme),
      m_outline(new Outline(theme, window))
{
    setObjectName(u"tour"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    window->installEventFilter(this);
    hide();
}

void Tour::build()
{
    m_count = new QLabel(this);
    m_count->setFont(Theme::small());
    m_count->setProperty("tone", u"muted"_s);
    m_title = new QLabel(this);
    m_title->setFont(Theme::title());
    m_title->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setProperty("tone", u"secondary"_s);
    m_skip = new FlatButton(m_theme, tr("Skip"), ButtonKind::Quiet, this);
    m_skip->setObjectName(u"tourSkip"_s);
    m_next = new FlatButton(m_theme, tr("Next"), ButtonKind::Primary, this);
    m_next->setObjectName(u"tourNext"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 13, 11);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_skip, &QAbstractButton::clicked, this, &Tour::end);
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        if (m_step + 1 < m_steps.size())
            show(m_step + 1);
        else
            end();
    });
}

void Tour::start()
{
    show(0);
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::show(int step)
{
    m_step = step;
    const Step& here = m_steps.at(step);
    m_title->setText(here.title);
    m_text->setText(here.text);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_skip->setVisible(step + 1 < m_steps.size());
    m_next->setLabel(step + 1 < m_steps.size() ? tr("Next") : tr("Done"));
    setAccessibleName(here.title);
    setAccessibleDescription(here.text);
    place();
    QWidget::show();
    raise();
}

void Tour::place()
{
    setFixedWidth(cardWidth);
    setFixedHeight(layout()->heightForWidth(cardWidth));
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    QWidget* target = m_steps.at(m_step).place;
    const bool seen = target && target->isVisible();
    const QRect box = seen ? QRect(target->mapTo(parentWidget(), QPoint()), target->size()) : QRect();
    m_outline->setVisible(seen);
    if (seen) {
        m_outline->setGeometry(box);
        m_outline->raise();
    }
    // Beside it where there is room, else over its end.
    int x = box.right() + gap;
    if (!seen)
        x = room.center().x() - width() / 2;
    else if (x + width() > room.right())
        x = box.left() - gap - width() >= room.left() ? box.left() - gap - width() : room.right() - width();
    const int y = seen ? box.top() + gap : room.center().y() - height() / 2;
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height())));
    raise();
}

void Tour::end()
{
    m_outline->deleteLater();
    emit finished();
    close();
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.look == Look::HighContrast ? m_theme.text : m_theme.line);
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace svarbord::ui
