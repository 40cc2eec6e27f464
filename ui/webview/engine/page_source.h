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

    void setPage(QByteArray html) { m_html = std::move(html); }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    WebPageHost& m_host;
    QByteArray m_html;
};

} // namespace svarbord::ui
