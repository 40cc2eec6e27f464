// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/html_sanitizer.h"
#include "mime/html_to_text.h"

#include <gumbo.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace svarbord;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkAttribute(const GumboAttribute& attribute)
{
    const QByteArrayView name(attribute.name);
    const QByteArray value = QByteArray(attribute.value).toLower();
    require(!name.startsWith("on"));
    require(name != "srcset" && name != "background" && name != "action" && name != "id");
    if (name == "src")
        require(value.startsWith("cid:") || value.startsWith("data:image/"));
    if (name == "href")
        require(value.startsWith("http:") || value.startsWith("https:") || value.startsWith("mailto:") ||
                value.startsWith("tel:"));
    if (name == "style")
        require(!value.contains("url(") && !value.contains("position") && !value.contains("expression") &&
                !value.contains('\\'));
}

/// Looks at the result as a browser would: parsed, so that text that only looks dangerous is no alarm.
void checkTree(const GumboNode* root)
{
    static constexpr std::array forbidden{
        GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,  GUMBO_TAG_EMBED, GUMBO_TAG_FORM,
        GUMBO_TAG_INPUT,    GUMBO_TAG_SVG,      GUMBO_TAG_MATH,     GUMBO_TAG_META,    GUMBO_TAG_LINK,  GUMBO_TAG_BASE,
        GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_FRAMESET};
    if (root->type != GUMBO_NODE_ELEMENT)
        return;
    for (const GumboTag tag : forbidden)
        require(root->v.element.tag != tag);
    const GumboVector& attributes = root->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i)
        checkAttribute(*static_cast<const GumboAttribute*>(attributes.data[i]));
    const GumboVector& children = root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        checkTree(static_cast<const GumboNode*>(children.data[i]));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const QByteArray clean = mime::sanitizeHtml(html).toUtf8();
    require(!clean.toLower().contains("<script"));
    GumboOutput* const output =
        gumbo_parse_with_options(&kGumboDefaultOptions, clean.constData(), std::size_t(clean.size()));
    checkTree(output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    static_cast<void>(mime::htmlToText(html));
    return 0;
}
