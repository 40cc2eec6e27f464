// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/closed_text_view.h"

#include <QAbstractTextDocumentLayout>
#include <QWheelEvent>
#include <QtMath>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

ClosedTextView::ClosedTextView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(u"QTextEdit { border: none; padding: 0; background: transparent; }"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

QSize ClosedTextView::sizeHint() const
{
    return {200, qCeil(document()->size().height()) + 2};
}

QSize ClosedTextView::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

QVariant ClosedTextView::loadResource(int, const QUrl&)
{
    return {};
}

void ClosedTextView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // what is around it scrolls
}

} // namespace svarbord::ui
