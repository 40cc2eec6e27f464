// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

QLatin1StringView themeName(Icon what)
{
    switch (what) {
    case Icon::Inbox:
        return "mail-folder-inbox"_L1;
    case Icon::Mine:
        return "user"_L1;
    case Icon::People:
        return "system-users"_L1;
    case Icon::Mention:
        return "dialog-messages"_L1;
    case Icon::Clock:
        return "clock"_L1;
    case Icon::Sent:
        return "document-send"_L1;
    case Icon::Done:
        return "dialog-ok"_L1;
    case Icon::Spam:
        return "mail-mark-junk"_L1;
    case Icon::Mail:
        return "mail-unread"_L1;
    case Icon::Settings:
        return "configure"_L1;
    case Icon::Search:
        return "edit-find"_L1;
    case Icon::More:
        return "overflow-menu"_L1;
    case Icon::Close:
        return "window-close"_L1;
    case Icon::Check:
        return "dialog-ok"_L1;
    case Icon::Reopen:
        return "edit-undo"_L1;
    case Icon::Reply:
        return "mail-reply-sender"_L1;
    case Icon::ReplyAll:
        return "mail-reply-all"_L1;
    case Icon::Forward:
        return "mail-forward"_L1;
    case Icon::Comment:
        return "edit-comment"_L1;
    case Icon::Attachment:
        return "mail-attachment"_L1;
    case Icon::Bold:
        return "format-text-bold"_L1;
    case Icon::Italic:
        return "format-text-italic"_L1;
    case Icon::Underline:
        return "format-text-underline"_L1;
    case Icon::List:
        return "format-list-unordered"_L1;
    case Icon::NumberedList:
        return "format-list-ordered"_L1;
    case Icon::Link:
        return "insert-link"_L1;
    case Icon::Image:
        return "insert-image"_L1;
    case Icon::Quote:
        return "format-text-blockquote"_L1;
    case Icon::Undo:
        return "edit-undo"_L1;
    case Icon::Redo:
        return "edit-redo"_L1;
    case Icon::Sync:
        return "view-refresh"_L1;
    case Icon::Compose:
        return "document-edit"_L1;
    case Icon::Tag:
        return "tag"_L1;
    case Icon::Flag:
        return "flag"_L1;
    case Icon::Sidebar:
        return "sidebar-expand"_L1;
    case Icon::Views:
        return "view-sidetree"_L1;
    case Icon::Warning:
        return "data-warning"_L1;
    case Icon::Offline:
        return "network-disconnect"_L1;
    case Icon::Plus:
        return "list-add"_L1;
    case Icon::Remove:
        return "window-close"_L1;
    case Icon::Download:
        return "download"_L1;
    case Icon::Open:
        return "document-open"_L1;
    case Icon::Save:
        return "document-save"_L1;
    case Icon::Phone:
        return "call-start"_L1;
    case Icon::Chat:
        return "edit-comment"_L1;
    case Icon::Form:
        return "view-form"_L1;
    case Icon::Help:
        return "help-about"_L1;
    case Icon::Person:
        return "user"_L1;
    case Icon::Left:
        return "go-previous"_L1;
    case Icon::Right:
        return "go-next"_L1;
    case Icon::Up:
        return "go-up"_L1;
    case Icon::Down:
        return "go-down"_L1;
    case Icon::Send:
        return "document-send"_L1;
    case Icon::Folder:
        return "folder"_L1;
    case Icon::Key:
        return "lock"_L1;
    case Icon::Unread:
        return "mail-mark-unread"_L1;
    case Icon::Draft:
        return "document-edit"_L1;
    case Icon::Eye:
        return "view-visible"_L1;
    case Icon::Copy:
        return "edit-copy"_L1;
    case Icon::Archive:
        return "archive-insert"_L1;
    case Icon::Bell:
        return "notifications"_L1;
    case Icon::Keyboard:
        return "configure-shortcuts"_L1;
    case Icon::Filter:
        return "view-filter"_L1;
    case Icon::Run:
        return "system-run"_L1;
    case Icon::Backup:
        return "backup"_L1;
    }
    return {};
}

QColor tintColor(Tint tint, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::PlaceholderText);
    switch (tint) {
    case Tint::Text:
        return palette.color(QPalette::WindowText);
    case Tint::Secondary:
        return palette.color(QPalette::ButtonText);
    case Tint::Muted:
        return palette.color(QPalette::PlaceholderText);
    case Tint::Accent:
        return palette.color(QPalette::Link);
    case Tint::OnAccent:
        return palette.color(QPalette::HighlightedText);
    case Tint::Danger:
        return palette.color(QPalette::BrightText);
    }
    return palette.color(QPalette::WindowText);
}

class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(Icon what, Tint tint) : m_what(what), m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap pixmap =
            iconPixmap(m_what, size, painter->device()->devicePixelRatioF(), tintColor(m_tint, mode));
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_what, side, scale, tintColor(m_tint, mode));
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    Icon m_what;
    Tint m_tint;
};

} // namespace

QIcon icon(Icon what, Tint tint)
{
    return QIcon(new TintedEngine(what, tint));
}

QPixmap iconPixmap(Icon what, int size, qreal devicePixelRatio, const QColor& color)
{
    const QString key =
        u"svarbord/%1/%2/%3/%4"_s.arg(static_cast<int>(what)).arg(size).arg(devicePixelRatio).arg(color.rgba(), 8, 16);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    const QSize pixels = QSize(size, size) * devicePixelRatio;
    result = QPixmap(pixels);
    result.fill(Qt::transparent);
    {
        QPainter painter(&result);
        // The drawing that is meant for this size, with more dots: the theme's large ones look different.
        const QPixmap drawing =
            QIcon::fromTheme(themeName(what)).pixmap(QSize(size, size), std::ceil(devicePixelRatio));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRect(QPoint(0, 0), pixels), drawing);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

void useIconTheme()
{
    // Names differ between themes and line weights must match, so the set is fixed rather than the desktop's.
    QIcon::setThemeName(u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

} // namespace svarbord::ui
