// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/engine/engine_page.h"

#include "ui/webview/engine/mail_page.h"
#include "ui/webview/engine/page_source.h"
#include "ui/webview/engine/request_gate.h"
#include "ui/webview/web_address.h"

#include <QWebEngineContextMenuRequest>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto firstCheck = 1000ms;
constexpr auto lastCheck = 8000ms;
constexpr auto nextLook = 20ms; ///< whether a page has been read to its end

} // namespace

EnginePage::EnginePage(WebPageHost& host, QWidget* parent)
    : m_host(host),
      m_profile(std::make_unique<QWebEngineProfile>()),
      m_source(new PageSource(host, m_profile.get())),
      m_gate(new RequestGate(host, m_profile.get()))
{
    closeProfile();
    m_page = std::make_unique<MailPage>(m_profile.get(), host);
    m_view = new QWebEngineView(parent);
    m_view->setPage(m_page.get());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_page.get(), &QWebEnginePage::linkHovered, this, [this](const QString& url) { m_host.linkHovered(url); });
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this] { m_page->history()->clear(); });
    connect(m_page.get(), &QWebEnginePage::loadingChanged, this, &EnginePage::tellLoaded);
    connect(m_page.get(), &QWebEnginePage::urlChanged, this, [this](const QUrl& url) {
        m_begun = url;
        if (m_isLate && m_source->hasServed(url))
            tellOnceRead();
    });
    m_check.setSingleShot(true);
    connect(&m_check, &QTimer::timeout, this, &EnginePage::makeSure);
    connect(m_view, &QWidget::customContextMenuRequested, this, &EnginePage::askForMenu);
}

EnginePage::~EnginePage()
{
    delete m_view;
}

void EnginePage::closeProfile()
{
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    m_profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest&) { return false; });
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest* download) { download->cancel(); });
    m_profile->setUrlRequestInterceptor(m_gate);
    m_profile->installUrlSchemeHandler(WebAddress::scheme, m_source);
}

QWidget* EnginePage::widget()
{
    return m_view;
}

void EnginePage::setBackground(const QColor& color)
{
    m_page->setBackgroundColor(color);
}

void EnginePage::setContent(const QByteArray& html, const QSet<QUrl>& images)
{
    if (html.isEmpty())
        m_check.stop(); // nothing shall be shown
    m_source->setPage(html);
    m_gate->allowImages(images);
}

void EnginePage::load(const QUrl& url)
{
    m_wanted = url;
    m_isLate = false;
    m_check.start(firstCheck);
    m_page->load(url);
}

void EnginePage::reload()
{
    m_check.start(firstCheck);
    m_page->triggerAction(QWebEnginePage::Reload);
}

/// Of two pages asked for shortly after one another the engine tells one end, by the address of the former, when it
/// begins with the latter. Of the page after one that wanted to go elsewhere it tells that it failed or was stopped,
/// and shows it then.
void EnginePage::tellLoaded(const QWebEngineLoadingInfo& info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
        return;
    const bool succeeded = info.status() == QWebEngineLoadingInfo::LoadSucceededStatus;
    const bool served = m_source->hasServed(info.url());
    if (!succeeded && !served)
        return;
    m_isLate = !succeeded || !served;
    if (!m_isLate)
        m_host.pageLoaded();
    else if (m_source->hasServed(m_begun))
        tellOnceRead();
}

void EnginePage::tellOnceRead()
{
    m_isLate = false;
    m_page->runJavaScript(u"document.readyState"_s, QWebEngineScript::ApplicationWorld,
                          [weak = QPointer(this), address = m_page->url()](const QVariant& state) {
                              EnginePage* const self = weak.data();
                              if (self && self->m_source->hasServed(address))
                                  self->tellUnlessLoading(state.toString());
                          });
}

void EnginePage::tellUnlessLoading(const QString& state)
{
    if (state == u"loading"_s)
        QTimer::singleShot(nextLook, this, &EnginePage::tellOnceRead);
    else
        m_host.pageLoaded();
}

/// Now and then the engine drops what it was asked for, when it is asked for something else at the same time. The page
/// of another conversation must not stay on screen for that.
void EnginePage::makeSure()
{
    if (m_source->isServed())
        return;
    const auto next = m_check.intervalAsDuration() * 2;
    m_host.pageDropped(m_check.intervalAsDuration());
    if (next > lastCheck)
        return;
    m_check.start(next);
    m_page->load(m_wanted);
}

void EnginePage::copySelection()
{
    m_page->triggerAction(QWebEnginePage::Copy);
}

void EnginePage::selectAll()
{
    m_page->triggerAction(QWebEnginePage::SelectAll);
}

void EnginePage::findText(const QString& text, FindWay way, std::function<void(const PageFinding&)> found)
{
    const QWebEnginePage::FindFlags flags =
        way == FindWay::Back ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags();
    m_page->findText(text, flags, [found = std::move(found)](const QWebEngineFindTextResult& result) {
        found({result.activeMatch(), result.numberOfMatches()});
    });
}

void EnginePage::scrollBy(int pixels)
{
    m_page->runJavaScript(u"window.scrollBy(0, %1)"_s.arg(pixels), QWebEngineScript::ApplicationWorld);
}

void EnginePage::plainText(std::function<void(const QString& text)> receive) const
{
    m_page->toPlainText(receive);
}

void EnginePage::askForMenu(const QPoint& place)
{
    const QWebEngineContextMenuRequest* request = m_view->lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    const QString selection = request ? request->selectedText() : QString();
    const QPoint global = m_view->mapToGlobal(place);
    // The page's own scripts are off; this runs in a world of its own that the page cannot reach.
    const QString script =
        u"(document.elementFromPoint(%1, %2)?.closest('article')?.id) ?? ''"_s.arg(place.x()).arg(place.y());
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                          [this, global, link, selection](const QVariant& id) {
                              m_host.menuAsked(global, link, selection, id.toString());
                          });
}

} // namespace svarbord::ui
