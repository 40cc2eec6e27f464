// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QColor;
class QPoint;
class QWidget;

namespace svarbord::ui {

/// What a page asks of the one who shows it, and tells it. Addresses are understood by the host alone.
class WebPageHost
{
public:
    virtual ~WebPageHost() = default;

    [[nodiscard]] virtual bool isPage(const QUrl& url) const = 0;
    [[nodiscard]] virtual bool isInlineImage(const QUrl& url) const = 0;
    /// Empty where there is none.
    [[nodiscard]] virtual QByteArray inlineImage(const QUrl& url) const = 0;
    virtual void linkPressed(const QUrl& url) = 0;
    virtual void linkHovered(const QString& url) = 0;
    virtual void pageLoaded() = 0;
    /// The engine was told to load the page and has not asked for it since.
    virtual void pageDropped(std::chrono::milliseconds since) = 0;
    virtual void loadRefused(const QUrl& url) = 0;
    virtual void menuAsked(const QPoint& global, const QUrl& link, const QString& selection,
                           const QString& elementId) = 0;
};

/// Where a search in a page stands: at which of how many, from 1; 0 of 0 where there is none.
struct PageFinding
{
    int active = 0;
    int count = 0;

    bool operator==(const PageFinding&) const = default;
};

enum class FindWay { Forward, Back };

/// A page on screen. GUI thread; goes before its host.
class WebPage
{
public:
    virtual ~WebPage() = default;

    [[nodiscard]] virtual QWidget* widget() = 0;
    virtual void setBackground(const QColor& color) = 0;
    /// images: the remote ones that may be loaded.
    virtual void setContent(const QByteArray& html, const QSet<QUrl>& images) = 0;
    virtual void load(const QUrl& url) = 0;
    /// Keeps the place where the reader is.
    virtual void reload() = 0;
    virtual void copySelection() = 0;
    virtual void selectAll() = 0;
    /// Goes to the next place that has these words, round the end, and marks all of them; empty: marks nothing.
    virtual void findText(const QString& text, FindWay way, std::function<void(const PageFinding&)> found) = 0;
    virtual void scrollBy(int pixels) = 0;
    virtual void plainText(std::function<void(const QString& text)> receive) const = 0;
};

/// What the library of the web engine is: a maker of pages. It is loaded with the first conversation, because the
/// engine costs more time and memory than the rest of the program.
class WebEngine
{
public:
    virtual ~WebEngine() = default;

    [[nodiscard]] virtual std::unique_ptr<WebPage> makePage(WebPageHost& host, QWidget* parent) = 0;
};

} // namespace svarbord::ui
