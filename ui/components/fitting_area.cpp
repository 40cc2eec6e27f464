// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/fitting_area.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace svarbord::ui {

FittingArea::FittingArea(int beside, QWidget* parent) : QScrollArea(parent), m_beside(beside)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

QSize FittingArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    const QSize whole = widget()->sizeHint();
    const int most = std::max(0, screen()->availableGeometry().height() - m_beside);
    if (whole.height() <= most)
        return whole;
    return {whole.width() + verticalScrollBar()->sizeHint().width(), most};
}

bool FittingArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

} // namespace svarbord::ui
