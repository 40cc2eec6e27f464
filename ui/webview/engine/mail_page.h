// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace svarbord::ui {

class WebPageHost;

/// A page that never leaves itself: links become calls of the host; windows, permissions and certificates are refused.
class MailPage : public QWebEnginePage
{
    Q_OBJECT

public:
    MailPage(QWebEngineProfile* profile, WebPageHost& host);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;

private:
    WebPageHost& m_host;
};

} // namespace svarbord::ui
