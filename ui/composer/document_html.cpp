// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/document_html.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A document that never reads a file or the network for what its HTML names.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

bool isOrdered(const QTextList& list)
{
    switch (list.format().style()) {
    case QTextListFormat::ListDecimal:
    case QTextListFormat::ListLowerAlpha:
    case QTextListFormat::ListUpperAlpha:
    case QTextListFormat::ListLowerRoman:
    case QTextListFormat::ListUpperRoman:
        return true;
    default:
        return false;
    }
}

QString contentIdOf(const QTextCharFormat& format)
{
    const QString name = format.toImageFormat().name();
    return name.startsWith("cid:"_L1) ? name.mid(4) : QString();
}

bool isSafeLink(const QString& target)
{
    const QString scheme = QUrl(target).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1 || scheme == "tel"_L1;
}

QString escapedLine(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(QChar::LineSeparator, u"<br>"_s).replace(QChar::Nbsp, u"&nbsp;"_s);
    return html.replace(u"  "_s, u" &nbsp;"_s);
}

QString fragmentHtml(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat()) {
        const QString contentId = contentIdOf(format);
        if (contentId.isEmpty())
            return {};
        const int width = qRound(format.toImageFormat().width());
        const QString size = width > 0 ? u" width=\"%1\""_s.arg(width) : QString();
        return u"<img src=\"cid:%1\"%2 alt=\"\">"_s.arg(contentId.toHtmlEscaped(), size);
    }
    QString html = escapedLine(fragment.text());
    if (format.isAnchor() && isSafeLink(format.anchorHref()))
        return u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), html);
    if (format.fontUnderline() && !format.isAnchor())
        html = u"<u>%1</u>"_s.arg(html);
    if (format.fontItalic())
        html = u"<i>%1</i>"_s.arg(html);
    if (format.fontWeight() >= QFont::DemiBold)
        html = u"<b>%1</b>"_s.arg(html);
    return html;
}

template <typename Write>
QString writeBlock(const QTextBlock& block, Write&& write)
{
    QString line;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        line += write(it.fragment());
    return line;
}

QString fragmentText(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        return {};
    QString text = fragment.text();
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
    const QString target = format.isAnchor() ? format.anchorHref() : QString();
    if (target.isEmpty() || target == text || target == "mailto:"_L1 + text || target == "https://"_L1 + text)
        return text;
    return text + " <"_L1 + target + u'>';
}

QTextCharFormat cleanFormat(const QTextCharFormat& source)
{
    QTextCharFormat clean;
    if (source.fontWeight() >= QFont::DemiBold)
        clean.setFontWeight(QFont::Bold);
    clean.setFontItalic(source.fontItalic());
    if (source.isAnchor() && isSafeLink(source.anchorHref())) {
        clean.setAnchor(true);
        clean.setAnchorHref(source.anchorHref());
        clean.setFontUnderline(true);
    } else {
        clean.setFontUnderline(source.fontUnderline() && !source.isAnchor());
    }
    return clean;
}

void insertFragment(QTextCursor& cursor, const QTextFragment& fragment, bool isLast)
{
    const QTextCharFormat format = fragment.charFormat();
    if (!format.isImageFormat()) {
        QString text = fragment.text();
        text.remove(QChar::ObjectReplacementCharacter);
        // The break at the end of a paragraph is not seen in HTML: it keeps an empty one from falling together.
        if (isLast && text.endsWith(QChar::LineSeparator))
            text.chop(1);
        cursor.insertText(text, cleanFormat(format));
        return;
    }
    if (contentIdOf(format).isEmpty())
        return;
    QTextImageFormat image;
    image.setName(format.toImageFormat().name());
    if (format.toImageFormat().width() > 0)
        image.setWidth(format.toImageFormat().width());
    cursor.insertImage(image);
}

void insertBlock(QTextCursor& cursor, const QTextBlock& block, QTextList*& list)
{
    const QTextList* source = block.textList();
    if (!source) {
        list = nullptr;
        if (cursor.currentList())
            cursor.setBlockFormat(QTextBlockFormat());
    } else if (list && isOrdered(*list) == isOrdered(*source)) {
        list->add(cursor.block());
    } else {
        list = cursor.createList(isOrdered(*source) ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    }
    for (auto it = block.begin(); !it.atEnd();) {
        const QTextFragment fragment = it.fragment();
        ++it;
        insertFragment(cursor, fragment, it.atEnd());
    }
}

} // namespace

QString documentAsHtml(const QTextDocument& document)
{
    QString html;
    QLatin1StringView open;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextList* list = block.textList();
        const QLatin1StringView wanted = !list ? ""_L1 : isOrdered(*list) ? "ol"_L1 : "ul"_L1;
        const bool newList = list && list->itemNumber(block) == 0;
        if (!open.isEmpty() && (wanted != open || newList)) {
            html += "</"_L1 + open + ">\n"_L1;
            open = {};
        }
        if (!wanted.isEmpty() && open.isEmpty()) {
            html += u'<' + wanted + ">\n"_L1;
            open = wanted;
        }
        const QString line = writeBlock(block, fragmentHtml);
        if (list)
            html += "<li>"_L1 + line + "</li>\n"_L1;
        else
            html += "<p>"_L1 + (line.isEmpty() ? u"<br>"_s : line) + "</p>\n"_L1;
    }
    if (!open.isEmpty())
        html += "</"_L1 + open + ">\n"_L1;
    return html;
}

QString documentAsText(const QTextDocument& document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString line = writeBlock(block, fragmentText);
        const QTextList* list = block.textList();
        if (!list)
            lines += line;
        else if (isOrdered(*list))
            lines += u"%1. %2"_s.arg(list->itemNumber(block) + 1).arg(line);
        else
            lines += u"- "_s + line;
    }
    QString text = lines.join(u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QStringList documentImages(const QTextDocument& document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QString contentId = contentIdOf(it.fragment().charFormat()); !contentId.isEmpty())
                found += contentId;
    return found;
}

void insertCleanHtml(QTextCursor& cursor, const QString& html)
{
    ClosedDocument source;
    source.setHtml(html.trimmed()); // a line break at the end would become a space
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    QTextList* list = nullptr;
    for (QTextBlock block = source.begin(); block.isValid(); block = block.next()) {
        if (block != source.begin())
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        insertBlock(cursor, block, list);
    }
    cursor.endEditBlock();
}

} // namespace svarbord::ui
