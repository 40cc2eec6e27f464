// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/tool_tip.h"

#include <QTextDocument>

namespace svarbord::viewmodels {

QString plainTip(const QString& text)
{
    // All else stays as it is: screen readers say a tool tip, too.
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<span>%1</span>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace svarbord::viewmodels
