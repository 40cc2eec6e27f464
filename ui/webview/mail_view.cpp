// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/mail_view.h"

#include "base/log.h"
#include "ui/components/spoken.h"
#include "ui/webview/text_page.h"
#include "ui/webview/web_engine_library.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pageLag{60};

} // namespace

MailView::MailView(InlineContent content, QWidget* parent, EngineSource engine)
    : QWidget(parent),
      m_content(std::move(content)),
      m_engine(std::move(engine))
{
    setObjectName(u"mailView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_target = new QLabel(this);
    m_target->setObjectName(u"linkTarget"_s);
    m_target->setTextFormat(Qt::PlainText);
    m_target->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_target->hide();
    // What is read stays in sight when the composer below it grows. The page learns of its new size a moment later.
    m_follow.setSingleShot(true);
    m_follow.setInterval(pageLag);
    connect(&m_follow, &QTimer::timeout, this, [this] { scrollBy(std::exchange(m_covered, 0)); });
}

MailView::~MailView()
{
    // While there is still somebody whom it may tell.
    m_page.reset();
}

void MailView::setBackground(const QColor& color)
{
    m_background = color;
    if (m_page)
        m_page->setBackground(color);
}

std::unique_ptr<WebPage> MailView::makePage()
{
    const Result<WebEngine*> engine = m_engine ? m_engine() : loadWebEngine();
    if (engine)
        return (*engine)->makePage(*this, this);
    qCWarning(logUi) << "no web engine:" << engine.error().detail;
    WebPageHost& host = *this;
    return std::make_unique<TextPage>(host, engine.error().userText, this);
}

void MailView::start()
{
    m_page = makePage();
    m_page->setBackground(m_background);
    QWidget* const page = m_page->widget();
    page->setObjectName(u"conversationPage"_s);
    spoken(page, [page] { page->setAccessibleName(tr("Conversation")); });
    setFocusProxy(page);
    layout()->addWidget(page);
    m_target->raise();
}

void MailView::showPage(const QByteArray& html, const QSet<QUrl>& images, const QString& anchor)
{
    if (!m_page)
        start();
    m_page->setContent(html, images);
    m_target->hide();
    m_page->widget()->show();
    if (anchor.isEmpty() && m_hasPage) {
        m_page->reload();
        return;
    }
    m_hasPage = true;
    m_covered = 0;
    QUrl url = m_address.page(++m_number);
    url.setFragment(anchor);
    m_page->load(url);
}

void MailView::clear()
{
    if (!m_page)
        return;
    m_page->widget()->hide();
    m_target->hide();
    m_hasPage = false;
    m_covered = 0;
    m_page->setContent({}, {});
}

void MailView::copySelection()
{
    if (m_page)
        m_page->copySelection();
}

void MailView::selectAll()
{
    if (m_page)
        m_page->selectAll();
}

void MailView::findText(const QString& text, FindWay way, std::function<void(const PageFinding&)> found)
{
    if (m_page)
        m_page->findText(text, way, std::move(found));
    else
        found({});
}

void MailView::scrollBy(int pixels)
{
    if (m_page)
        m_page->scrollBy(pixels);
}

void MailView::plainText(std::function<void(const QString& text)> receive) const
{
    if (m_page)
        m_page->plainText(std::move(receive));
}

bool MailView::isPage(const QUrl& url) const
{
    return m_address.isPage(url);
}

bool MailView::isInlineImage(const QUrl& url) const
{
    return m_address.toInline(url).has_value();
}

QByteArray MailView::inlineImage(const QUrl& url) const
{
    const auto image = m_address.toInline(url);
    return image ? m_content(image->message, image->contentId) : QByteArray();
}

void MailView::linkPressed(const QUrl& url)
{
    if (const auto act = m_address.toAct(url))
        emit actRequested(act->name, act->argument);
    else if (url.scheme() == u"https"_s || url.scheme() == u"http"_s || url.scheme() == u"mailto"_s ||
             url.scheme() == u"tel"_s)
        emit linkActivated(url);
}

void MailView::linkHovered(const QString& url)
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

void MailView::pageLoaded()
{
    emit pageShown();
}

void MailView::pageDropped(std::chrono::milliseconds since)
{
    qCWarning(logUi) << "the web engine has not asked for its page for" << since.count() << "ms";
}

void MailView::loadRefused(const QUrl& url)
{
    emit requestRefused(url);
}

void MailView::menuAsked(const QPoint& global, const QUrl& link, const QString& selection, const QString& elementId)
{
    emit menuRequested(global, link.scheme() == QLatin1String(WebAddress::scheme) ? QUrl() : link, selection,
                       elementId);
}

void MailView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_target->hide();
    if (m_page && m_hasPage && event->oldSize().width() == width())
        m_covered += std::max(0, event->oldSize().height() - height());
    if (m_covered > 0)
        m_follow.start();
}

} // namespace svarbord::ui
