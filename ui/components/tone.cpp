// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/tone.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace svarbord::ui {

void setTone(QWidget* text, const QString& tone)
{
    if (text->property("tone") == tone)
        return;
    text->setProperty("tone", tone);
    // A style sheet looks at properties only when it is put on.
    text->style()->unpolish(text);
    text->style()->polish(text);
}

} // namespace svarbord::ui
