// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/phone_call.h"

#include "ui/dialogs/dialogs.h"

#include <QCoreApplication>
#include <QUrl>

namespace svarbord::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::PhoneCall)
};

constexpr qsizetype longestNumber = 32; ///< shown and called; E.164 has 15 digits

/// What a telephone dials of what people write.
QString dialled(const QString& number)
{
    QString dialled;
    for (const QChar letter : number.left(longestNumber))
        if ((letter >= u'0' && letter <= u'9') || letter == u'*' || letter == u'#' ||
            (letter == u'+' && dialled.isEmpty()))
            dialled += letter;
    return dialled;
}

} // namespace

void offerCall(Dialogs& dialogs, QWidget* parent, const QString& number)
{
    const QString digits = dialled(number);
    if (digits.isEmpty())
        return;
    const Question question{Text::tr("Call %1?").arg(number.left(longestNumber).simplified()),
                            Text::tr("The number goes to this computer’s program for calls."),
                            Text::tr("Call"),
                            {},
                            false};
    dialogs.ask(parent, question, [&dialogs, digits](bool accepted) {
        if (!accepted)
            return;
        QUrl url;
        url.setScheme(QStringLiteral("tel"));
        url.setPath(digits);
        dialogs.openUrl(url);
    });
}

} // namespace svarbord::ui
