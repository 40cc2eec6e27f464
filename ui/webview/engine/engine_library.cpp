// SPDX-License-Identifier: GPL-3.0-or-later
// What the library of the web engine gives to the program.
#include "ui/webview/engine/engine_page.h"
#include "ui/webview/web_address.h"
#include "ui/webview/web_engine_id.h"

#include <QQuickWindow>
#include <QWebEngineUrlScheme>

namespace svarbord::ui {

/// Made when the library is loaded: what the engine must know before it starts is said here.
class EngineLibrary final : public QObject, public WebEngine
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SVARBORD_WEB_ENGINE_ID)
    Q_INTERFACES(svarbord::ui::WebEngine)

public:
    EngineLibrary()
    {
        QWebEngineUrlScheme ours(WebAddress::scheme);
        // All pages of one host: from page to page the engine keeps its process, and what was drawn until it draws
        // anew.
        ours.setSyntax(QWebEngineUrlScheme::Syntax::Host);
        QWebEngineUrlScheme::registerScheme(ours);
        // Mail is text. Drawn by the processor it needs no graphics driver in the program, which took a fifth of the
        // start, and no fault of a driver can be reached by a stranger's mail.
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }

    [[nodiscard]] std::unique_ptr<WebPage> makePage(WebPageHost& host, QWidget* parent) override
    {
        return std::make_unique<EnginePage>(host, parent);
    }
};

} // namespace svarbord::ui

#include "engine_library.moc"
