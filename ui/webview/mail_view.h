// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/page_source.h"
#include "ui/webview/web_address.h"

#include <QColor>
#include <QSet>
#include <QWidget>

#include <memory>

class QLabel;
class QWebEngineProfile;
class QWebEngineView;

namespace svarbord::ui {

class MailPage;
class RequestGate;

/// Shows one page made of strangers' mail: nothing runs, nothing loads, nothing is kept. The web engine is started
/// with the first page, because it costs more memory than the rest of the program. GUI thread.
class MailView : public QWidget
{
    Q_OBJECT

public:
    explicit MailView(PageSource::InlineContent content, QWidget* parent = nullptr);
    ~MailView() override;

    [[nodiscard]] const WebAddress& address() const { return m_address; }
    void setBackground(const QColor& color);

    /// Shows the page; anchor is the id of the element to begin at, empty keeps the place where the reader is.
    void showPage(const QByteArray& html, const QSet<QUrl>& images, const QString& anchor);
    void clear();
    void copySelection();
    void selectAll();
    void findText(const QString& text);
    [[nodiscard]] bool isStarted() const { return m_view != nullptr; }
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
    void start();
    void connectPage();
    void follow(const QUrl& url);
    void showTarget(const QString& url);
    void askForMenu(const QPoint& place);

    WebAddress m_address;
    PageSource::InlineContent m_content;
    QColor m_background = Qt::white;
    int m_number = 0;
    bool m_hasPage = false;
    // In this order: the page must be gone before the profile it uses.
    std::unique_ptr<QWebEngineProfile> m_profile;
    PageSource* m_source = nullptr;
    RequestGate* m_gate = nullptr;
    MailPage* m_page = nullptr;
    QWebEngineView* m_view = nullptr;
    QLabel* m_target = nullptr;
};

} // namespace svarbord::ui
