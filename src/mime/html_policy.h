// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/html_tree.h"

#include <QByteArray>

namespace svarbord::mime {

/// What becomes of an element when HTML is sanitised.
enum class ElementRule {
    Keep,   ///< the element stays with its allowed attributes
    Unwrap, ///< its content stays, the element goes
    Drop,   ///< the element goes with its content
};

[[nodiscard]] ElementRule ruleFor(const GumboNode* element, QByteArrayView name);
[[nodiscard]] bool isVoidElement(QByteArrayView name);

/// The attributes that stay, written out with a leading blank each. Images are looked at by their own rule.
[[nodiscard]] QByteArray allowedAttributes(const GumboNode* element, QByteArrayView name);

/// True for images that exist to report that the mail was opened.
[[nodiscard]] bool isTrackingPixel(const GumboNode* image);

/// Text made safe between tags and in double quotes.
void appendEscaped(QByteArray& out, QByteArrayView text);

/// A link target that may stay (http, https, mailto, tel), without blanks and control characters; else empty.
[[nodiscard]] QByteArray safeLink(QByteArrayView href);

/// The children [from, to] of parent that are quoted mail and start at child from; to < from when they are none.
[[nodiscard]] int quoteEnd(const GumboVector& siblings, int from);

} // namespace svarbord::mime
