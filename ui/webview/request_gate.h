// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace svarbord::ui {

class WebAddress;

/// Denies every request of the page but those for our own addresses and the remote images a person asked to see.
class RequestGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    explicit RequestGate(const WebAddress& address, QObject* parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo& request) override;
    void allowImages(const QSet<QUrl>& urls) { m_images = urls; }

signals:
    void refused(const QUrl& url);

private:
    const WebAddress& m_address;
    QSet<QUrl> m_images;
};

} // namespace svarbord::ui
