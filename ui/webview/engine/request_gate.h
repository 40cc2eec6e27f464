// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace svarbord::ui {

class WebPageHost;

/// Denies every request of the page but those for our own addresses and the remote images a person asked to see.
class RequestGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    RequestGate(WebPageHost& host, QObject* parent);

    void interceptRequest(QWebEngineUrlRequestInfo& request) override;
    void allowImages(const QSet<QUrl>& urls) { m_images = urls; }

private:
    WebPageHost& m_host;
    QSet<QUrl> m_images;
};

} // namespace svarbord::ui
