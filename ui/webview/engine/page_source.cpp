// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/engine/page_source.h"

#include "ui/webview/web_page.h"

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

PageSource::PageSource(WebPageHost& host, QObject* parent) : QWebEngineUrlSchemeHandler(parent), m_host(host) {}

void PageSource::requestStarted(QWebEngineUrlRequestJob* job)
{
    const QUrl url = job->requestUrl();
    if (m_host.isPage(url)) {
        m_servedAt = url.adjusted(QUrl::RemoveFragment);
        reply(job, QByteArrayLiteral("text/html;charset=utf-8"), m_html);
        return;
    }
    const QByteArray content = m_host.inlineImage(url);
    const QByteArray type = content.isEmpty() ? QByteArray() : imageType(content);
    if (type.isEmpty())
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    else
        reply(job, type, content);
}

} // namespace svarbord::ui
