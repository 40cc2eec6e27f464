// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace svarbord::ui {

class WebAddress;

/// A page that never leaves itself: links become signals, windows, permissions and certificates are refused.
class MailPage : public QWebEnginePage
{
    Q_OBJECT

public:
    MailPage(QWebEngineProfile* profile, const WebAddress& address, QObject* parent);

signals:
    void linkActivated(const QUrl& url);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;

private:
    const WebAddress& m_address;
};

} // namespace svarbord::ui
