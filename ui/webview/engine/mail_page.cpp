// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/engine/mail_page.h"

#include "ui/webview/web_page.h"

#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineSettings>

#include <array>

namespace svarbord::ui {

namespace {

void switchEverythingOff(QWebEngineSettings& settings)
{
    using S = QWebEngineSettings;
    constexpr std::array off{
        S::JavascriptEnabled,
        S::JavascriptCanOpenWindows,
        S::JavascriptCanAccessClipboard,
        S::JavascriptCanPaste,
        S::LocalStorageEnabled,
        S::LocalContentCanAccessRemoteUrls,
        S::LocalContentCanAccessFileUrls,
        S::PluginsEnabled,
        S::PdfViewerEnabled,
        S::WebGLEnabled,
        S::Accelerated2dCanvasEnabled,
        S::AutoLoadIconsForPage,
        S::TouchIconsEnabled,
        S::FullScreenSupportEnabled,
        S::ScreenCaptureEnabled,
        S::HyperlinkAuditingEnabled,
        S::DnsPrefetchEnabled,
        S::AllowRunningInsecureContent,
        S::AllowGeolocationOnInsecureOrigins,
        S::AllowWindowActivationFromJavaScript,
        S::NavigateOnDropEnabled,
        S::ErrorPageEnabled,
    };
    for (const S::WebAttribute attribute : off)
        settings.setAttribute(attribute, false);
    // Mail names fonts that only its writer has; what stands in for them must not be a book face.
    settings.setFontFamily(S::StandardFont, QStringLiteral("Inter"));
    settings.setFontFamily(S::SansSerifFont, QStringLiteral("Inter"));
    settings.setFontSize(S::MinimumFontSize, 9);
    settings.setAttribute(S::PlaybackRequiresUserGesture, true);
    settings.setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

} // namespace

MailPage::MailPage(QWebEngineProfile* profile, WebPageHost& host) : QWebEnginePage(profile, nullptr), m_host(host)
{
    switchEverythingOff(*settings());
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
}

bool MailPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && m_host.isPage(url) && type != NavigationTypeFormSubmitted)
        return true;
    if (type == NavigationTypeLinkClicked)
        m_host.linkPressed(url);
    return false;
}

QWebEnginePage* MailPage::createWindow(WebWindowType)
{
    return nullptr;
}

void MailPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&)
{
    // What a stranger's page has to say is nothing for our log.
}

} // namespace svarbord::ui
