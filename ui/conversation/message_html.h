// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QSet>
#include <QString>
#include <QUrl>

namespace svarbord::ui {

class WebAddress;

/// Whether a mail brings its own colours, which decides how it is shown in a dark look.
enum class MailColors {
    None,     ///< takes ours
    DarkText, ///< says what every mail program says anyway (black on white): ours are put in their place
    Own,      ///< designed: shown on white, as the sender saw it
};
[[nodiscard]] MailColors mailColors(const QString& html);

/// cid: images point to the page's own addresses.
[[nodiscard]] QString withInlineImages(QString html, const WebAddress& address, MessageId message);

/// Remote images as the sanitiser leaves them: their address waits in data-remote-src.
[[nodiscard]] bool waitsForImages(const QString& html);
/// Loads them; urls gets what has to be let through.
[[nodiscard]] QString withRemoteImages(QString html, QSet<QUrl>& urls);

/// What a plain mail says itself, and the quoted rest that is folded away (may be empty).
struct FoldedText
{
    QString shown;
    QString folded;
};
[[nodiscard]] FoldedText foldText(const domain::MessageBody& body);

} // namespace svarbord::ui
