// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "ui/webview/web_address.h"
#include "ui/webview/web_page.h"

#include <QColor>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;

namespace svarbord::ui {

/// Shows one page made of strangers' mail: nothing runs, nothing loads, nothing is kept. The web engine's library is
/// loaded with the first page, because it costs more memory than the rest of the program; where it cannot be, the
/// page's words are shown. GUI thread.
class MailView : public QWidget, private WebPageHost
{
    Q_OBJECT

public:
    /// Empty where the message has no such image or it is not here.
    using InlineContent = std::function<QByteArray(MessageId message, const QString& contentId)>;
    using EngineSource = std::function<Result<WebEngine*>()>;

    /// engine: the program's own library when empty.
    explicit MailView(InlineContent content, QWidget* parent = nullptr, EngineSource engine = {});
    ~MailView() override;

    [[nodiscard]] const WebAddress& address() const { return m_address; }
    void setBackground(const QColor& color);

    /// Shows the page; anchor is the id of the element to begin at, empty keeps the place where the reader is.
    void showPage(const QByteArray& html, const QSet<QUrl>& images, const QString& anchor);
    void clear();
    void copySelection();
    void selectAll();
    /// As WebPage::findText(); without a page there is nothing.
    void findText(const QString& text, FindWay way, std::function<void(const PageFinding&)> found);
    [[nodiscard]] bool isStarted() const { return m_page != nullptr; }
    void scrollBy(int pixels);
    /// The text of the page as the reader sees it.
    void plainText(std::function<void(const QString& text)> receive) const;

signals:
    void actRequested(const QString& name, const QString& argument);
    void linkActivated(const QUrl& url);
    void requestRefused(const QUrl& url);
    void pageShown();
    /// A click with the right button: where, the link and selection there, and the message (its element id).
    void menuRequested(const QPoint& global, const QUrl& link, const QString& selection, const QString& elementId);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isPage(const QUrl& url) const override;
    [[nodiscard]] bool isInlineImage(const QUrl& url) const override;
    [[nodiscard]] QByteArray inlineImage(const QUrl& url) const override;
    void linkPressed(const QUrl& url) override;
    void linkHovered(const QString& url) override;
    void pageLoaded() override;
    void pageDropped(std::chrono::milliseconds since) override;
    void loadRefused(const QUrl& url) override;
    void menuAsked(const QPoint& global, const QUrl& link, const QString& selection, const QString& elementId) override;

    void start();
    [[nodiscard]] std::unique_ptr<WebPage> makePage();

    WebAddress m_address;
    InlineContent m_content;
    EngineSource m_engine;
    QColor m_background = Qt::white;
    int m_number = 0;
    bool m_hasPage = false;
    int m_covered = 0; ///< of its height, since it was last followed
    QTimer m_follow;
    std::unique_ptr<WebPage> m_page;
    QLabel* m_target = nullptr;
};

} // namespace svarbord::ui
