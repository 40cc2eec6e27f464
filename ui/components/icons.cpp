// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

QLatin1StringView fileName(Icon what)
{
    switch (what) {
    case Icon::Inbox:
        return "inbox"_L1;
    case Icon::Mine:
        return "user"_L1;
    case Icon::People:
        return "users"_L1;
    case Icon::Mention:
        return "at-sign"_L1;
    case Icon::Clock:
        return "clock"_L1;
    case Icon::Sent:
        return "send"_L1;
    case Icon::Done:
        return "check"_L1;
    case Icon::Spam:
        return "octagon-alert"_L1;
    case Icon::Mail:
        return "mail"_L1;
    case Icon::Settings:
        return "settings"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::More:
        return "ellipsis"_L1;
    case Icon::Close:
        return "x"_L1;
    case Icon::Check:
        return "check"_L1;
    case Icon::Reopen:
        return "rotate-ccw"_L1;
    case Icon::Reply:
        return "reply"_L1;
    case Icon::ReplyAll:
        return "reply-all"_L1;
    case Icon::Forward:
        return "forward"_L1;
    case Icon::Comment:
        return "message-square"_L1;
    case Icon::Attachment:
        return "paperclip"_L1;
    case Icon::Bold:
        return "bold"_L1;
    case Icon::Italic:
        return "italic"_L1;
    case Icon::Underline:
        return "underline"_L1;
    case Icon::List:
        return "list"_L1;
    case Icon::NumberedList:
        return "list-ordered"_L1;
    case Icon::Link:
        return "link"_L1;
    case Icon::Image:
        return "image"_L1;
    case Icon::Quote:
        return "text-quote"_L1;
    case Icon::Undo:
        return "undo-2"_L1;
    case Icon::Redo:
        return "redo-2"_L1;
    case Icon::Sync:
        return "refresh-cw"_L1;
    case Icon::Compose:
        return "square-pen"_L1;
    case Icon::Tag:
        return "tag"_L1;
    case Icon::Flag:
        return "flag"_L1;
    case Icon::Sidebar:
        return "panel-right"_L1;
    case Icon::Views:
        return "panel-left"_L1;
    case Icon::Warning:
        return "triangle-alert"_L1;
    case Icon::Offline:
        return "wifi-off"_L1;
    case Icon::Plus:
        return "plus"_L1;
    case Icon::Remove:
        return "x"_L1;
    case Icon::Download:
        return "download"_L1;
    case Icon::Open:
        return "external-link"_L1;
    case Icon::Save:
        return "save"_L1;
    case Icon::Phone:
        return "phone"_L1;
    case Icon::Chat:
        return "message-circle"_L1;
    case Icon::Form:
        return "clipboard-list"_L1;
    case Icon::Help:
        return "circle-help"_L1;
    case Icon::Person:
        return "user"_L1;
    case Icon::Left:
        return "chevron-left"_L1;
    case Icon::Right:
        return "chevron-right"_L1;
    case Icon::Up:
        return "chevron-up"_L1;
    case Icon::Down:
        return "chevron-down"_L1;
    case Icon::Send:
        return "send"_L1;
    case Icon::SendAndClose:
        return "send-check"_L1;
    case Icon::Folder:
        return "folder"_L1;
    case Icon::Key:
        return "lock"_L1;
    case Icon::Unread:
        return "circle-dot"_L1;
    case Icon::Draft:
        return "pencil"_L1;
    case Icon::Eye:
        return "eye"_L1;
    case Icon::Copy:
        return "copy"_L1;
    case Icon::Archive:
        return "archive"_L1;
    case Icon::Bell:
        return "bell"_L1;
    case Icon::Keyboard:
        return "keyboard"_L1;
    case Icon::Filter:
        return "funnel"_L1;
    case Icon::Run:
        return "play"_L1;
    case Icon::Backup:
        return "database-backup"_L1;
    case Icon::Snippet:
        return "zap"_L1;
    case Icon::SavedView:
        return "list-filter"_L1;
    case Icon::Company:
        return "building-2"_L1;
    case Icon::Split:
        return "split"_L1;
    case Icon::Move:
        return "move-right"_L1;
    case Icon::Merge:
        return "merge"_L1;
    case Icon::Source:
        return "code"_L1;
    case Icon::Window:
        return "square-arrow-out-up-right"_L1;
    case Icon::Trash:
        return "trash-2"_L1;
    case Icon::Block:
        return "user-x"_L1;
    case Icon::Signature:
        return "signature"_L1;
    case Icon::Select:
        return "list-checks"_L1;
    case Icon::Info:
        return "info"_L1;
    case Icon::Away:
        return "moon"_L1;
    case Icon::Outbox:
        return "mail-warning"_L1;
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
        QSvgRenderer drawing(u":/icons/%1.svg"_s.arg(fileName(what)));
        drawing.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

void useIconTheme()
{
    QIcon::setThemeName(u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

} // namespace svarbord::ui
