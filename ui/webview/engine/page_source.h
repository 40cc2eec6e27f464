// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace svarbord::ui {

class WebPageHost;

/// Serves the one page on screen and the inline images of its messages.
class PageSource : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    PageSource(WebPageHost& host, QObject* parent);

    void setPage(QByteArray html)
    {
        m_html = std::move(html);
        m_servedAt.clear();
    }
    /// Whether the engine has asked for the page since it was set.
    [[nodiscard]] bool isServed() const { return !m_servedAt.isEmpty(); }
    /// Whether it was asked for by this address, whatever its fragment.
    [[nodiscard]] bool hasServed(const QUrl& url) const { return url.adjusted(QUrl::RemoveFragment) == m_servedAt; }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    WebPageHost& m_host;
    QByteArray m_html;
    QUrl m_servedAt;
};

} // namespace svarbord::ui
