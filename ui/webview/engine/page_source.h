// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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
        m_isServed = false;
    }
    /// Whether the engine has asked for the page since it was set.
    [[nodiscard]] bool isServed() const { return m_isServed; }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    WebPageHost& m_host;
    QByteArray m_html;
    bool m_isServed = false;
};

} // namespace svarbord::ui
