// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/page_source.h"

#include "ui/webview/web_address.h"

#include <QBuffer>
#include <QMimeDatabase>
#include <QWebEngineUrlRequestJob>

namespace svarbord::ui {

namespace {

/// By content, never by what the mail says it is; SVG is left out because it is a document of its own.
QByteArray imageType(const QByteArray& content)
{
    const QString name = QMimeDatabase().mimeTypeForData(content).name();
    const bool shown = name.startsWith(QLatin1String("image/")) && name != QLatin1String("image/svg+xml") &&
                       name != QLatin1String("image/svg+xml-compressed");
    return shown ? name.toLatin1() : QByteArray();
}

void reply(QWebEngineUrlRequestJob* job, const QByteArray& type, const QByteArray& content)
{
    auto* buffer = new QBuffer(job);
    buffer->setData(content);
    job->reply(type, buffer);
}

} // namespace

PageSource::PageSource(const WebAddress& address, InlineContent content, QObject* parent)
    : QWebEngineUrlSchemeHandler(parent),
      m_address(address),
      m_content(std::move(content))
{}

void PageSource::requestStarted(QWebEngineUrlRequestJob* job)
{
    const QUrl url = job->requestUrl();
    if (m_address.isPage(url)) {
        reply(job, QByteArrayLiteral("text/html;charset=utf-8"), m_html);
        return;
    }
    const auto image = m_address.toInline(url);
    const QByteArray content = image ? m_content(image->message, image->contentId) : QByteArray();
    const QByteArray type = content.isEmpty() ? QByteArray() : imageType(content);
    if (type.isEmpty())
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    else
        reply(job, type, content);
}

} // namespace svarbord::ui
