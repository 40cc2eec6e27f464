// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/web_page.h"

#include <QPointer>

class QTextEdit;

namespace svarbord::ui {

/// The page where there is no web engine: its words, below the reason why there is no more.
class TextPage final : public WebPage
{
public:
    TextPage(WebPageHost& host, const QString& reason, QWidget* parent);
    ~TextPage() override;

    [[nodiscard]] QWidget* widget() override { return m_widget; }
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
    WebPageHost& m_host;
    QPointer<QWidget> m_widget;
    QTextEdit* m_text;
    QString m_content;
};

} // namespace svarbord::ui
