// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace svarbord::mime {

/// Makes HTML of a stranger safe to show: an allow-list of elements, attributes and CSS properties over an HTML5 parse.
/// No script, form, frame or remote load; nothing can be drawn outside its box. Remote images keep their address in
/// data-remote-src (see withRemoteImages), tracking pixels are gone, cid: images stay, data: images stay when they are
/// png, jpeg, gif or webp. Quoted mail is wrapped in <details class="sv-quote">. The result is a fragment for a <div>,
/// of bounded length and depth for any input; sanitising it again changes nothing.
[[nodiscard]] QString sanitizeHtml(QStringView html);

/// Plain text as safe HTML, links made clickable, quotes folded like in sanitizeHtml.
[[nodiscard]] QString textToHtml(QStringView text);

/// True when the sanitised HTML holds images that withRemoteImages would load.
[[nodiscard]] bool hasRemoteImages(QStringView sanitized);

/// The sanitised HTML with its remote images (https and http) loaded.
[[nodiscard]] QString withRemoteImages(QString sanitized);

} // namespace svarbord::mime
