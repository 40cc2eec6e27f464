// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/engine/request_gate.h"

#include "ui/webview/web_page.h"

namespace svarbord::ui {

RequestGate::RequestGate(WebPageHost& host, QObject* parent) : QWebEngineUrlRequestInterceptor(parent), m_host(host) {}

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo& request)
{
    const QUrl url = request.requestUrl();
    const auto type = request.resourceType();
    const bool ownPage = m_host.isPage(url) && type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    const bool image =
        type == QWebEngineUrlRequestInfo::ResourceTypeImage && (m_host.isInlineImage(url) || m_images.contains(url));
    if (ownPage || image) {
        request.setHttpHeader("Referer", {});
        return;
    }
    request.block(true);
    m_host.loadRefused(url);
}

} // namespace svarbord::ui
