// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/message_html.h"

#include "ui/webview/web_address.h"

#include <QColor>
#include <QRegularExpression>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The colour a CSS or HTML value names; invalid for "inherit", "transparent" and what we cannot read.
QColor readColor(const QString& value)
{
    static const QRegularExpression function(uR"(^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+))"_s);
    const QString trimmed = value.trimmed().toLower();
    if (const auto match = function.match(trimmed); match.hasMatch())
        return QColor(qMin(255, match.captured(1).toInt()), qMin(255, match.captured(2).toInt()),
                      qMin(255, match.captured(3).toInt()));
    if (trimmed == u"windowtext"_s)
        return Qt::black;
    if (trimmed == u"window"_s)
        return Qt::white;
    static const QRegularExpression named(u"^(#[0-9a-f]{3,8}|[a-z]+)"_s);
    const auto match = named.match(trimmed);
    if (!match.hasMatch() || match.captured(1) == u"transparent"_s || !QColor::isValidColor(match.captured(1)))
        return {};
    return QColor(match.captured(1));
}

bool isPlainBackground(const QColor& color)
{
    return !color.isValid() || (color.hslSaturation() < 20 && color.lightness() > 240);
}

/// Near black, or the blue every mail program gives to links.
bool isPlainText(const QColor& color)
{
    if (!color.isValid())
        return true;
    const bool dark = color.lightness() < 90 && color.hslSaturation() < 90;
    const bool link = color.blue() > 150 && color.red() < 60 && color.green() < 130;
    return dark || link;
}

} // namespace

MailColors mailColors(const QString& html)
{
    static const QRegularExpression declared(
        uR"re((?<![-\w])(bgcolor|background-color|background|color)\s*[:=]\s*["']?\s*([^;"'>]+))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    bool any = false;
    auto matches = declared.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool text = match.captured(1).compare(u"color", Qt::CaseInsensitive) == 0;
        const QColor color = readColor(match.captured(2));
        if (text ? !isPlainText(color) : !isPlainBackground(color))
            return MailColors::Own;
        any = any || color.isValid();
    }
    return any ? MailColors::DarkText : MailColors::None;
}

QString withInlineImages(QString html, const WebAddress& address, MessageId message)
{
    static const QRegularExpression source(uR"re(\ssrc\s*=\s*(?:"cid:([^"]*)"|'cid:([^']*)'))re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    auto matches = source.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        const QString contentId = QUrl::fromPercentEncoding(name.toUtf8()).replace(u"&amp;"_s, u"&"_s);
        result += QStringView(html).mid(done, match.capturedStart() - done);
        result += u" src=\"%1\""_s.arg(address.inlineImage(message, contentId).toHtmlEscaped());
        done = match.capturedEnd();
    }
    if (done == 0)
        return html;
    result += QStringView(html).mid(done);
    return result;
}

bool waitsForImages(const QString& html)
{
    return html.contains("data-remote-src=\"http"_L1);
}

QString withRemoteImages(QString html, QSet<QUrl>& urls)
{
    static const QRegularExpression waiting(uR"re(\sdata-remote-src="(https?://[^"]*)")re"_s);
    auto matches = waiting.globalMatch(html);
    while (matches.hasNext()) {
        QString target = matches.next().captured(1);
        target.replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
        urls.insert(QUrl(target));
    }
    return html.replace(waiting, uR"( src="\1")"_s);
}

FoldedText foldText(const domain::MessageBody& body)
{
    const QString whole = body.text.trimmed();
    const QString own = body.newText.trimmed();
    if (own.isEmpty() || own == whole)
        return {whole, {}};
    if (whole.startsWith(own))
        return {own, whole.mid(own.size()).trimmed()};
    return {own, whole};
}

} // namespace svarbord::ui
