// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace svarbord::ui {

/// What an icon means; the map to names of the icon theme is in icons.cpp.
enum class Icon {
    Inbox,
    Mine,
    People,
    Mention,
    Clock,
    Sent,
    Done,
    Spam,
    Mail,
    Settings,
    Search,
    More,
    Close,
    Check,
    Reopen,
    Reply,
    ReplyAll,
    Forward,
    Comment,
    Attachment,
    Bold,
    Italic,
    Underline,
    List,
    NumberedList,
    Link,
    Image,
    Quote,
    Undo,
    Redo,
    Sync,
    Compose,
    Tag,
    Flag,
    Sidebar,
    Views,
    Warning,
    Offline,
    Plus,
    Remove,
    Download,
    Open,
    Save,
    Phone,
    Chat,
    Form,
    Help,
    Person,
    Left,
    Right,
    Up,
    Down,
    Send,
    Folder,
    Key,
    Unread,
    Draft,
    Eye,
    Copy,
    Archive,
    Bell,
    Keyboard,
    Filter,
    Run,
    Backup,
};

/// Colours by role, read from the application's palette when painted, so icons follow a change of look by themselves.
enum class Tint { Text, Secondary, Muted, Accent, OnAccent, Danger };

/// From the icon theme, tinted. Paint at 16 or 22 pixels, where the theme's lines are one pixel wide.
[[nodiscard]] QIcon icon(Icon what, Tint tint = Tint::Secondary);
[[nodiscard]] QPixmap iconPixmap(Icon what, int size, qreal devicePixelRatio, const QColor& color);

/// Once, before the first window: breeze where the desktop names no icon theme that has our icons.
void useIconTheme();

} // namespace svarbord::ui
