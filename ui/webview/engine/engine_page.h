// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/web_page.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QWebEngineLoadingInfo;
class QWebEngineProfile;
class QWebEngineView;

namespace svarbord::ui {

class MailPage;
class PageSource;
class RequestGate;

/// The page as the web engine shows it: with a profile of its own that keeps nothing.
class EnginePage final : public QObject, public WebPage
{
    Q_OBJECT

public:
    EnginePage(WebPageHost& host, QWidget* parent);
    ~EnginePage() override;

    [[nodiscard]] QWidget* widget() override;
    void setBackground(const QColor& color) override;
    void setContent(const QByteArray& html, const QSet<QUrl>& images) override;
    void load(const QUrl& url) override;
    void reload() override;
    void copySelection() override;
    void selectAll() override;
    void findText(const QString& text, FindWay way, std::function<void(const PageFinding&)> found) override;
    void scrollBy(int pixels) override;
    void plainText(std::function<void(const QString& text)> receive) const override;

private:
    void closeProfile();
    void tellLoaded(const QWebEngineLoadingInfo& info);
    void tellOnceRead();
    void tellUnlessLoading(const QString& state);
    void makeSure();
    void askForMenu(const QPoint& place);

    WebPageHost& m_host;
    // In this order: the page must be gone before the profile it uses.
    std::unique_ptr<QWebEngineProfile> m_profile;
    PageSource* m_source;
    RequestGate* m_gate;
    std::unique_ptr<MailPage> m_page;
    QPointer<QWebEngineView> m_view;
    QUrl m_wanted;
    QUrl m_begun;          ///< of the page that the engine has begun to read
    bool m_isLate = false; ///< the engine told the end of the former page when it began with this one
    QTimer m_check;
};

} // namespace svarbord::ui
