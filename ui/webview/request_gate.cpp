// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/request_gate.h"

#include "ui/webview/web_address.h"

namespace svarbord::ui {

RequestGate::RequestGate(const WebAddress& address, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent),
      m_address(address)
{}

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo& request)
{
    const QUrl url = request.requestUrl();
    const auto type = request.resourceType();
    const bool ownPage = m_address.isPage(url) && type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    const bool image = type == QWebEngineUrlRequestInfo::ResourceTypeImage &&
                       (m_address.toInline(url).has_value() || m_images.contains(url));
    if (ownPage || image) {
        request.setHttpHeader("Referer", {});
        return;
    }
    request.block(true);
    emit refused(url);
}

} // namespace svarbord::ui
