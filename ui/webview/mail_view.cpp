// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/mail_view.h"

#include "ui/components/spoken.h"
#include "ui/webview/mail_page.h"
#include "ui/webview/request_gate.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

MailView::MailView(PageSource::InlineContent content, QWidget* parent) : QWidget(parent), m_content(std::move(content))
{
    setObjectName(u"mailView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_target = new QLabel(this);
    m_target->setObjectName(u"linkTarget"_s);
    m_target->setTextFormat(Qt::PlainText);
    m_target->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_target->hide();
}

MailView::~MailView()
{
    delete m_view;
    delete m_page;
}

void MailView::setBackground(const QColor& color)
{
    m_background = color;
    if (m_page)
        m_page->setBackgroundColor(color);
}

void MailView::start()
{
    m_profile = std::make_unique<QWebEngineProfile>();
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    m_profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest&) { return false; });
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest* download) { download->cancel(); });
    m_gate = new RequestGate(m_address, m_profile.get());
    m_profile->setUrlRequestInterceptor(m_gate);
    m_source = new PageSource(m_address, m_content, m_profile.get());
    m_profile->installUrlSchemeHandler(WebAddress::scheme, m_source);

    m_page = new MailPage(m_profile.get(), m_address, this);
    m_page->setBackgroundColor(m_background);
    m_view = new QWebEngineView(this);
    m_view->setObjectName(u"conversationPage"_s);
    spoken(m_view, [this] { m_view->setAccessibleName(tr("Conversation")); });
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_view);
    layout()->addWidget(m_view);
    m_view->show();
    m_target->raise();
    connectPage();
}

void MailView::connectPage()
{
    connect(m_gate, &RequestGate::refused, this, &MailView::requestRefused);
    connect(m_page, &MailPage::linkActivated, this, &MailView::follow);
    connect(m_page, &QWebEnginePage::linkHovered, this, &MailView::showTarget);
    connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool ok) {
        m_page->history()->clear();
        if (ok)
            emit pageShown();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &MailView::askForMenu);
}

void MailView::showPage(const QByteArray& html, const QSet<QUrl>& images, const QString& anchor)
{
    if (!m_view)
        start();
    m_source->setPage(html);
    m_gate->allowImages(images);
    m_target->hide();
    m_view->show();
    if (anchor.isEmpty() && m_hasPage) {
        m_page->triggerAction(QWebEnginePage::Reload);
        return;
    }
    m_hasPage = true;
    QUrl url = m_address.page(++m_number);
    url.setFragment(anchor);
    m_page->load(url);
}

void MailView::clear()
{
    if (!m_view)
        return;
    m_view->hide();
    m_target->hide();
    m_hasPage = false;
    m_source->setPage({});
    m_gate->allowImages({});
}

void MailView::copySelection()
{
    if (m_page)
        m_page->triggerAction(QWebEnginePage::Copy);
}

void MailView::selectAll()
{
    if (m_page)
        m_page->triggerAction(QWebEnginePage::SelectAll);
}

void MailView::findText(const QString& text)
{
    if (m_page)
        m_page->findText(text);
}

void MailView::scrollBy(int pixels)
{
    if (m_page)
        m_page->runJavaScript(u"window.scrollBy(0, %1)"_s.arg(pixels), QWebEngineScript::ApplicationWorld);
}

void MailView::plainText(std::function<void(const QString& text)> receive) const
{
    if (m_page)
        m_page->toPlainText(receive);
}

void MailView::follow(const QUrl& url)
{
    if (const auto act = m_address.toAct(url))
        emit actRequested(act->name, act->argument);
    else if (url.scheme() == u"https"_s || url.scheme() == u"http"_s || url.scheme() == u"mailto"_s ||
             url.scheme() == u"tel"_s)
        emit linkActivated(url);
}

void MailView::showTarget(const QString& url)
{
    const bool shown = !url.isEmpty() && QUrl(url).scheme() != QLatin1String(WebAddress::scheme);
    m_target->setVisible(shown);
    if (!shown)
        return;
    m_target->setText(m_target->fontMetrics().elidedText(url, Qt::ElideMiddle, width() - 40));
    m_target->adjustSize();
    m_target->move(8, height() - m_target->height() - 8);
    m_target->raise();
}

void MailView::askForMenu(const QPoint& place)
{
    const QWebEngineContextMenuRequest* request = m_view->lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    const QString selection = request ? request->selectedText() : QString();
    const QPoint global = m_view->mapToGlobal(place);
    // The page's own scripts are off; this runs in a world of its own that the page cannot reach.
    const QString script =
        u"(document.elementFromPoint(%1, %2)?.closest('article')?.id) ?? ''"_s.arg(place.x()).arg(place.y());
    m_page->runJavaScript(
        script, QWebEngineScript::ApplicationWorld, [this, global, link, selection](const QVariant& id) {
            emit menuRequested(global, link.scheme() == QLatin1String(WebAddress::scheme) ? QUrl() : link, selection,
                               id.toString());
        });
}

void MailView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_target->hide();
}

} // namespace svarbord::ui
